import type { Sense, Weighed } from './governor';

/** At most so many senses are worth weighing against each other. */
const most = 6;

/**
 * Weights of the few senses that compete for one figure, in the order in which they came up. All rows and clues are on one scale:
 *
 * - up to 1.2: nothing (`telling`);
 * - 2 to 3: a hint, such as a name near by or a word that goes with much else;
 * - 4 to 6: words told of this and of one or two other quantities;
 * - 7 to 8: words that speak for one, and from 8 upwards leave no doubt of it (`contest`);
 * - 9 to 11: the noun or verb that governs the figure, right beside it, and clues that are as good as one;
 * - 12 to 14: clues that stand against such a word ("missed $8 billion of sales" is not revenue);
 * - 16: clues against whatever else the words say.
 *
 * What is farther off weighs less (`addGoverning`); what cannot be beside a clue is dropped, and what it only makes unlikely is lessened.
 */
export class Weights {
  readonly #senses: Sense[] = [];
  readonly #weights: number[] = [];
  #count = 0;

  /** Starts anew, for the next figure. */
  clear(): void {
    this.#count = 0;
  }

  /** Zero for a sense that nothing speaks for. */
  get(sense: Sense): number {
    const at = this.#place(sense);
    return at < 0 ? 0 : (this.#weights[at] as number);
  }

  set(sense: Sense, weight: number): void {
    let at = this.#place(sense);
    if (at < 0) {
      at = this.#count;
      this.#senses[at] = sense;
      this.#count += 1;
    }
    this.#weights[at] = weight;
  }

  /** One more word speaks for a sense: the strongest counts whole, the others a third. */
  add(sense: Sense, weight: number): void {
    const at = this.#place(sense);
    if (at < 0) this.set(sense, weight);
    else {
      const known = this.#weights[at] as number;
      this.#weights[at] = Math.max(known, weight) + Math.min(known, weight) * 0.35;
    }
  }

  delete(sense: Sense): void {
    const place = this.#place(sense);
    if (place < 0) return;
    this.#count -= 1;
    for (let at = place; at < this.#count; at += 1) {
      this.#senses[at] = this.#senses[at + 1] as Sense;
      this.#weights[at] = this.#weights[at + 1] as number;
    }
  }

  /** Nothing speaks for any of the senses. */
  drop(senses: readonly Sense[]): void {
    for (const sense of senses) this.delete(sense);
  }

  /** Leaves that share of what speaks for each of the senses. */
  lessen(senses: readonly Sense[], share: number): void {
    for (const sense of senses) if (this.get(sense) > 0) this.set(sense, this.get(sense) * share);
  }

  /** What speaks for one sense speaks, by that share, for another. */
  shift(from: Sense, to: Sense, share = 0.5): void {
    const weight = this.get(from);
    if (weight === 0) return;
    this.set(from, weight * 0.3);
    this.set(to, this.get(to) + weight * share);
  }

  /** Those worth weighing against each other, best first; of equal ones the one that came up first. */
  telling(): Weighed[] {
    let strongest = 0;
    for (let at = 0; at < this.#count; at += 1) strongest = Math.max(strongest, this.#weights[at] as number);
    const found: Weighed[] = [];
    for (let at = 0; at < this.#count; at += 1) {
      const weight = this.#weights[at] as number;
      if (!(weight > 1.2 && weight > strongest * 0.2)) continue;
      const entry = { sense: this.#senses[at] as Sense, weight };
      let place = found.length;
      while (place > 0 && (found[place - 1] as Weighed).weight < weight) {
        found[place] = found[place - 1] as Weighed;
        place -= 1;
      }
      found[place] = entry;
    }
    if (found.length > most) found.length = most;
    return found;
  }

  #place(sense: Sense): number {
    for (let at = 0; at < this.#count; at += 1) if (this.#senses[at] === sense) return at;
    return -1;
  }
}

import type { Sense } from './governors';

/** A sense and how much the words speak for it. */
export interface Weighed {
  readonly sense: Sense;
  readonly weight: number;
}

/** Weights of the few senses that compete for one figure, in the order in which they came up. */
export class Weights {
  readonly #senses: Sense[] = [];
  readonly #weights: number[] = [];

  /** Starts anew, for the next figure. */
  clear(): void {
    this.#senses.length = 0;
    this.#weights.length = 0;
  }

  /** Zero for a sense that nothing speaks for. */
  get(sense: Sense): number {
    const at = this.#senses.indexOf(sense);
    return at < 0 ? 0 : (this.#weights[at] as number);
  }

  set(sense: Sense, weight: number): void {
    const at = this.#senses.indexOf(sense);
    if (at >= 0) this.#weights[at] = weight;
    else {
      this.#senses.push(sense);
      this.#weights.push(weight);
    }
  }

  /** One more word speaks for a sense: the strongest counts whole, the others a third. */
  add(sense: Sense, weight: number): void {
    const at = this.#senses.indexOf(sense);
    if (at < 0) this.set(sense, weight);
    else {
      const known = this.#weights[at] as number;
      this.#weights[at] = Math.max(known, weight) + Math.min(known, weight) * 0.35;
    }
  }

  delete(sense: Sense): void {
    const at = this.#senses.indexOf(sense);
    if (at < 0) return;
    this.#senses.splice(at, 1);
    this.#weights.splice(at, 1);
  }

  /** Best first; of equal ones the one that came up first. */
  ranked(): Weighed[] {
    const found: Weighed[] = [];
    for (let at = 0; at < this.#senses.length; at += 1) {
      const weight = this.#weights[at] as number;
      const entry = { sense: this.#senses[at] as Sense, weight };
      let place = found.length;
      while (place > 0 && (found[place - 1] as Weighed).weight < weight) {
        found[place] = found[place - 1] as Weighed;
        place -= 1;
      }
      found[place] = entry;
    }
    return found;
  }
}

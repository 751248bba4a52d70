/** The highest score of each of a few keys, in the order in which they came up. */
export class Highest<Key> {
  readonly #keys: Key[] = [];
  readonly #scores: number[] = [];

  /** Keeps `score` where it is above what the key has; below zero nothing counts. */
  raise(key: Key, score: number): void {
    for (let at = 0; at < this.#keys.length; at += 1) {
      if (this.#keys[at] !== key) continue;
      if (score > (this.#scores[at] as number)) this.#scores[at] = score;
      return;
    }
    this.#keys.push(key);
    this.#scores.push(Math.max(0, score));
  }

  /** The highest score of all keys but `key`; 0 where there is none. */
  above(key: Key | null): number {
    let best = 0;
    for (let at = 0; at < this.#keys.length; at += 1) if (this.#keys[at] !== key && (this.#scores[at] as number) > best) best = this.#scores[at] as number;
    return best;
  }

  /** Keys with a score above `least`, best first; of equal ones the one that came up first. */
  ranked(least: number): Key[] {
    const found: Key[] = [];
    const scores: number[] = [];
    for (let at = 0; at < this.#keys.length; at += 1) {
      const score = this.#scores[at] as number;
      if (!(score > least)) continue;
      let place = found.length;
      while (place > 0 && (scores[place - 1] as number) < score) {
        found[place] = found[place - 1] as Key;
        scores[place] = scores[place - 1] as number;
        place -= 1;
      }
      found[place] = this.#keys[at] as Key;
      scores[place] = score;
    }
    return found;
  }
}

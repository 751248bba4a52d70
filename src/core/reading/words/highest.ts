/** The highest score of each of a few keys, in the order in which they came up. */
export class Highest<Key> {
  readonly #keys: Key[] = [];
  readonly #scores: number[] = [];
  #count = 0;

  /** Starts anew. */
  clear(): void {
    this.#count = 0;
  }

  /** Keeps `score` where it is above what the key has; below zero nothing counts. */
  raise(key: Key, score: number): void {
    for (let at = 0; at < this.#count; at += 1) {
      if (this.#keys[at] !== key) continue;
      if (score > (this.#scores[at] as number)) this.#scores[at] = score;
      return;
    }
    this.#keys[this.#count] = key;
    this.#scores[this.#count] = Math.max(0, score);
    this.#count += 1;
  }

  /** The highest score of all keys but `key`; 0 where there is none. */
  above(key: Key | null): number {
    let best = 0;
    for (let at = 0; at < this.#count; at += 1) if (this.#keys[at] !== key && (this.#scores[at] as number) > best) best = this.#scores[at] as number;
    return best;
  }

  /** The key with the highest score above `least` that is none of three others, of equal ones the one that came up first; null where there is none. */
  best(least: number, not: Key | null, nor: Key | null, neither: Key | null): Key | null {
    let found: Key | null = null;
    let best = least;
    for (let at = 0; at < this.#count; at += 1) {
      const key = this.#keys[at] as Key;
      if (!((this.#scores[at] as number) > best) || key === not || key === nor || key === neither) continue;
      found = key;
      best = this.#scores[at] as number;
    }
    return found;
  }
}

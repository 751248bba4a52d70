/** The highest score of each of a few keys, in the order in which they came up. */
export class Highest<Key> {
  readonly #keys: Key[] = [];
  readonly #scores: number[] = [];

  /** Keeps `score` where it is above what the key has; below zero nothing counts. */
  raise(key: Key, score: number): void {
    const at = this.#keys.indexOf(key);
    if (at < 0) {
      this.#keys.push(key);
      this.#scores.push(Math.max(0, score));
    } else if (score > (this.#scores[at] as number)) this.#scores[at] = score;
  }

  /** The highest score of all keys but `key`; 0 where there is none. */
  above(key: Key | null): number {
    let best = 0;
    for (let at = 0; at < this.#keys.length; at += 1) if (this.#keys[at] !== key && (this.#scores[at] as number) > best) best = this.#scores[at] as number;
    return best;
  }

  /** Keys with a score above `least`, best first; of equal ones the one that came up first. */
  ranked(least: number): Key[] {
    const places: number[] = [];
    for (let at = 0; at < this.#keys.length; at += 1) if ((this.#scores[at] as number) > least) places.push(at);
    if (places.length > 1) places.sort((a, b) => (this.#scores[b] as number) - (this.#scores[a] as number));
    return places.map((at) => this.#keys[at] as Key);
  }
}

import type { Prose } from './block';
import { plainProse } from './prose';

/**
 * Lines of one block joined by line feeds, without prefixes and white space at their ends. As long as nothing was left out
 * between two lines they stay one piece.
 */
export class JoinedLines {
  text: string;
  readonly #at: number[] = [0];
  readonly #source: number[] = [0];
  /** Where the next line begins in the source. */
  #lineStart: number;

  /** `words` begin the block; `rest` is the number of UTF-16 code units from there to the end of their line. */
  constructor(words: string, rest: number) {
    this.text = words;
    this.#lineStart = rest + 1;
  }

  /** Adds `line.slice(from, to)` as the next line. */
  add(line: string, from: number, to: number): void {
    const feed = this.#lineStart - 1;
    const length = this.text.length;
    this.#begin(length, feed);
    if (from > 0) this.#begin(length + 1, this.#lineStart + from);
    this.text += `\n${line.slice(from, to)}`;
    this.#lineStart += line.length + 1;
  }

  #begin(at: number, source: number): void {
    const last = this.#at.length - 1;
    if ((this.#source[last] ?? 0) + at - (this.#at[last] ?? 0) === source) return;
    this.#at.push(at);
    this.#source.push(source);
  }

  get prose(): Prose {
    return this.#at.length === 1 ? plainProse(this.text) : { text: this.text, at: this.#at, source: this.#source };
  }
}

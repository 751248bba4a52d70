import type { Prose } from './block';
import type { Span } from './span';

/** What stands in prose for what a reader cannot take in as words: code, maths, images, tags, comments. No figure crosses it. */
export const objectMark = '\uFFFC';

const wholePiece: readonly number[] = [0];

/** Prose that is its own source, character for character. */
export function plainProse(text: string): Prose {
  return { text, at: wholePiece, source: wholePiece };
}

/** Whether a prose is one that `plainProse` gives. */
export function isPlainProse({ at, source, wide }: Prose): boolean {
  return at.length === 1 && at[0] === 0 && source[0] === 0 && wide === undefined;
}

/** Index of the piece that holds `offset`: the last one that begins at or before it. */
function pieceAt(prose: Prose, offset: number): number {
  let low = 0;
  let high = prose.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the character at `offset` of the prose begins in the block's source (UTF-16 offset from the block's first character). */
export function toSource(prose: Prose, offset: number): number {
  if (prose.at.length === 1) return offset + (prose.source[0] ?? 0);
  const piece = pieceAt(prose, offset);
  return (prose.source[piece] ?? 0) + offset - (prose.at[piece] ?? 0);
}

/**
 * The stretch of the block's source that shows as `span` of its prose, in UTF-16 offsets from the block's first character.
 * Marks around the span (emphasis, brackets) stay outside; marks within it are inside. An entity at its end is whole.
 */
export function toDraft(prose: Prose, span: Span): Span {
  const start = toSource(prose, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = span.end - 1;
  return { start, end: toSource(prose, last) + (prose.wide?.get(last) ?? 1) };
}

/** The stretch `from..to` of a prose, not empty, as a prose of its own: `start` is where it begins in the old one's source. */
export function sliceProse(prose: Prose, from: number, to: number): { readonly prose: Prose; readonly start: number } {
  const start = toSource(prose, from);
  const text = prose.text.slice(from, to);
  const at = [0];
  const source = [0];
  for (let piece = pieceAt(prose, from) + 1; piece < prose.at.length; piece += 1) {
    const begins = prose.at[piece] ?? 0;
    if (begins >= to) break;
    at.push(begins - from);
    source.push((prose.source[piece] ?? 0) - start);
  }
  if (at.length === 1 && prose.wide === undefined) return { prose: plainProse(text), start };
  if (prose.wide === undefined) return { prose: { text, at, source }, start };
  const wide = new Map<number, number>();
  for (const [offset, length] of prose.wide) if (offset >= from && offset < to) wide.set(offset - from, length);
  return { prose: { text, at, source, wide }, start };
}

/**
 * Gathers prose from stretches of a raw text that itself came from the source in pieces. Neighbouring stretches of the
 * source grow into one piece.
 */
export class ProseBuilder {
  readonly #words: string[] = [];
  #length = 0;
  readonly #at: number[] = [];
  readonly #source: number[] = [];
  #wide: Map<number, number> | null = null;
  readonly #raw: Prose;

  constructor(raw: Prose) {
    this.#raw = raw;
  }

  #mark(source: number): void {
    const pieces = this.#at.length;
    const lastAt = this.#at[pieces - 1];
    const lastSource = this.#source[pieces - 1];
    const length = this.#length;
    if (lastAt !== undefined && lastSource !== undefined && lastSource + length - lastAt === source) return;
    if (lastAt === length) {
      this.#source[pieces - 1] = source;
      return;
    }
    this.#at.push(length);
    this.#source.push(source);
  }

  /** Keeps `raw.text.slice(from, to)` as it is. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    const raw = this.#raw;
    let piece = pieceAt(raw, from);
    let offset = from;
    while (offset < to) {
      const pieceEnd = Math.min(to, raw.at[piece + 1] ?? to);
      if (pieceEnd > offset) {
        this.#mark((raw.source[piece] ?? 0) + offset - (raw.at[piece] ?? 0));
        this.#words.push(raw.text.slice(offset, pieceEnd));
        this.#length += pieceEnd - offset;
      }
      offset = pieceEnd;
      piece += 1;
    }
  }

  /** Puts `words` in the place of `raw.text.slice(from, to)`. */
  replace(from: number, to: number, words: string): void {
    if (words.length === 0) return;
    const source = toSource(this.#raw, from);
    const sourceEnd = toSource(this.#raw, to - 1) + 1;
    this.#mark(source);
    this.#words.push(words);
    this.#length += words.length;
    this.#wide ??= new Map();
    this.#wide.set(this.#length - 1, sourceEnd - (source + words.length - 1));
    this.#mark(sourceEnd);
  }

  build(): Prose {
    const at = this.#at;
    const source = this.#source;
    const text = this.#words.join('');
    if (at.length === 0) return plainProse('');
    if (at.length === 1 && source[0] === 0) return plainProse(text);
    // A replacement at the very end leaves a last, empty piece.
    if (at.length > 1 && at[at.length - 1] === text.length) {
      at.pop();
      source.pop();
    }
    // Grown lists have room to spare; what stays with the block has none.
    const pieces = { text, at: at.slice(), source: source.slice() };
    return this.#wide === null ? pieces : { ...pieces, wide: this.#wide };
  }
}

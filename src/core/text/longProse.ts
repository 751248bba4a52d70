import type { Prose } from './block';
import { sliceProse, toSource } from './prose';

/** A part of a prose: `start` and `length` are UTF-16 offsets in its source. */
export interface ProsePart {
  readonly prose: Prose;
  readonly start: number;
  readonly length: number;
}

/**
 * Longest prose of one block, in UTF-16 code units, so that no stage ever meets a paragraph of megabytes; the rest goes on in
 * blocks of its own. A long magazine paragraph has about 2,000.
 */
export const longestProse = 6_000;

/** What a longer text is parted into. */
const longestPart = 3_000;
const shortestPart = 1_500;

/** Ends of sentences and clauses in scripts that put no space behind them. */
const wideStop = /[。！？；，、]/;

const whiteSpace = /\s/g;

/** A part of a text, and where the next one begins. */
interface Cut {
  readonly end: number;
  readonly next: number;
}

/**
 * Where to part a long text that begins at `from`: after the first sentence beyond the shortest part, else at white space. The
 * first and not the last, so that after an edit the parts behind it end where they did. What has neither for as long as a
 * part (a picture written out as letters, a key) holds no words, and is left out up to the next white space.
 */
function cutAfter(text: string, from: number, to: number): Cut {
  if (to - from <= longestPart) return { end: to, next: to };
  const floor = from + shortestPart;
  const window = text.slice(floor, from + longestPart);
  const sentence = window.indexOf('. ');
  const line = sentence < 0 ? window.indexOf('\n') : -1;
  const word = sentence < 0 && line < 0 ? window.indexOf(' ') : -1;
  const stop = sentence < 0 && line < 0 && word < 0 ? window.search(wideStop) : -1;
  const at = sentence >= 0 ? sentence + 2 : Math.max(line, word, stop) + 1;
  if (at > 0) return { end: floor + at, next: floor + at };
  whiteSpace.lastIndex = floor;
  const next = whiteSpace.test(text) ? Math.min(whiteSpace.lastIndex, to) : to;
  return { end: from + text.slice(from, floor).lastIndexOf(' ') + 1, next };
}

/** The stretch `from..to` of a prose in parts of a length that one step can read; what holds no words is left out. */
export function partLongProse(prose: Prose, from: number, to: number): ProsePart[] {
  const parts: ProsePart[] = [];
  for (let begin = from; begin < to; ) {
    const { end, next } = cutAfter(prose.text, begin, to);
    if (end > begin) {
      const { prose: own, start } = sliceProse(prose, begin, end);
      parts.push({ prose: own, start, length: toSource(prose, end - 1) + 1 - start });
    }
    begin = next;
  }
  return parts;
}

/** One part for all prose of ordinary length (`length` is that of its source), several for a long one. */
export function splitLongProse(prose: Prose, length: number): ProsePart[] {
  const total = prose.text.length;
  if (total <= longestProse) return total === 0 ? [] : [{ prose, start: 0, length }];
  return partLongProse(prose, 0, total);
}

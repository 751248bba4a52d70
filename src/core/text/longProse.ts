import type { Prose } from './block';
import { sliceProse, toSource } from './prose';

/** A part of a block's prose: `start` and `length` are UTF-16 offsets in the block's source. */
export interface ProsePart {
  readonly prose: Prose;
  readonly start: number;
  readonly length: number;
}

/**
 * Longest prose of one block, in UTF-16 code units, so that no stage ever meets a paragraph of megabytes; nothing is left
 * out, the rest goes on in blocks of its own. A long magazine paragraph has about 2,000.
 */
export const longestProse = 6_000;
const shortestPart = 3_000;

/**
 * Where to part a long text that begins at `from`: after the first sentence beyond the shortest part, else at white space, else
 * anywhere. The first and not the last, so that after an edit the parts behind it end where they did.
 */
function cutAfter(text: string, from: number): number {
  const floor = from + shortestPart;
  const window = text.slice(floor, from + longestProse);
  const sentence = window.indexOf('. ');
  if (sentence >= 0) return floor + sentence + 2;
  const line = window.indexOf('\n');
  if (line >= 0) return floor + line + 1;
  const word = window.indexOf(' ');
  if (word >= 0) return floor + word + 1;
  const end = from + longestProse;
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}

/** One part for all prose of ordinary length (`length` is that of its source), several for an endless one. */
export function splitLongProse(prose: Prose, length: number): ProsePart[] {
  const total = prose.text.length;
  if (total <= longestProse) return total === 0 ? [] : [{ prose, start: 0, length }];
  const parts: ProsePart[] = [];
  for (let from = 0; from < total; ) {
    const to = total - from <= longestProse ? total : cutAfter(prose.text, from);
    const part = sliceProse(prose, from, to);
    const end = to === total ? length : toSource(prose, to - 1) + 1;
    parts.push({ prose: part.prose, start: part.start, length: end - part.start });
    from = to;
  }
  return parts;
}

import type { Mention } from '../figures/figure';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { Notice } from './finding';
import { checkChanges } from './changes';
import { checkProducts } from './products';
import { checkSums } from './sums';

/** A sum, product or change that a sentence states, recomputed: the place it is told at, and the notice where it does not come out. */
export interface Recomputed {
  /** Index of the mention that carries the result. */
  readonly at: number;
  readonly notice: Notice;
}

/** One sentence with the mentions in it; offsets count into the block's prose. */
export interface SentenceFigures {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Index of the first of `mentions` among the block's. */
  readonly first: number;
}

/** More figures than this in one sentence are a list, not a sum that somebody wrote out. */
const mostFigures = 12;

const rules: readonly ((sentence: SentenceFigures) => readonly Recomputed[])[] = [checkSums, checkProducts, checkChanges];

/**
 * Sums ("… in all"), products (a rate times a count), changes in per cent and multiples ("double", "three times") that a
 * sentence of the block states over its own figures: for each mention, in order, the notice that its result does not come out
 * with the rounding of what is written, or null. `related` spans are offsets into the block's prose.
 */
export function checkArithmetic(block: Block, mentions: readonly Mention[]): (Notice | null)[] {
  const notices: (Notice | null)[] = mentions.map(() => null);
  if (mentions.length < 2) return notices;
  let next = 0;
  for (const span of block.sentences) {
    while (next < mentions.length && (mentions[next] as Mention).start < span.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).end <= span.end) next++;
    if (next - first < 2 || next - first > mostFigures) continue;
    const sentence = { text: block.prose.text, span, mentions: mentions.slice(first, next), first };
    for (const rule of rules) for (const { at, notice } of rule(sentence)) notices[first + at] ??= notice;
  }
  return notices;
}

import type { Block } from '../text/block';
import { sentenceAt } from '../text/sentences';

/** The sentence around a figure that begins at `figure` in a block's prose: a report is told by no other, so that what is typed elsewhere changes nothing. */
export function sentenceAround({ sentences, prose: { text } }: Block, figure: number): string {
  const { start, end } = sentenceAt(sentences, text, figure);
  return text.slice(start, end);
}

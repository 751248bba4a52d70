import type { Finding } from '../check/finding';

/** A sentence around its figure; long ones cut, with "…" where words are left out. */
export interface SplitSentence {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

/** Characters kept on each side of the figure; a sentence of a news article hardly ever has as many in all. */
const mostAround = 400;

function cutBefore(text: string): string {
  if (text.length <= mostAround) return text;
  const space = text.indexOf(' ', text.length - mostAround);
  return `…${space < 0 ? text.slice(-mostAround) : text.slice(space)}`;
}

function cutAfter(text: string): string {
  if (text.length <= mostAround) return text;
  const space = text.lastIndexOf(' ', mostAround);
  return `${text.slice(0, space < 0 ? mostAround : space + 1)}…`;
}

/**
 * Where the figure stands in the sentence as a reader sees it, or -1. Marks such as emphasis make the draft longer than what is
 * read, so the figure stands at or before the place its offsets give; of several alike the nearest to that place counts.
 */
function placeInSentence({ sentence, sentenceSpan, start, text }: Finding): number {
  const expected = Math.max(0, start - sentenceSpan.start);
  const from = Math.max(0, expected - 2000);
  const place = text === '' ? -1 : sentence.slice(from, expected + text.length).lastIndexOf(text);
  return place < 0 ? -1 : from + place;
}

/** Parts a finding's sentence around the figure, so that it can be marked; null where its words are not found in it. */
export function splitSentence(finding: Finding): SplitSentence | null {
  const { sentence, text } = finding;
  const at = placeInSentence(finding);
  if (at < 0) return null;
  const end = at + text.length;
  return {
    before: cutBefore(sentence.slice(Math.max(0, at - 2 * mostAround), at)),
    figure: text,
    after: cutAfter(sentence.slice(end, end + 2 * mostAround)),
  };
}

/** A finding's sentence in one piece, cut around the figure where it is very long. */
export function sentenceOf(finding: Finding): string {
  if (finding.sentence.length <= 2 * mostAround) return finding.sentence;
  const split = splitSentence(finding);
  return split === null ? cutAfter(finding.sentence.slice(0, 2 * mostAround)) : split.before + split.figure + split.after;
}

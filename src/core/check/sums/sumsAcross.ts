import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { withBareAmounts } from './bareAmounts';
import type { Notice } from '../finding';
import { askInSentences } from './recomputed';
import { comesOut, isSummable, isTotal, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { fewestDigits, isSlipOf } from './sumLeads';
import { isOfTheirYears, pointsAtParts, tellsMore, totalWord } from './sumWords';
import { writtenRange } from './writtenRange';

/** Words that every such total has one of: the cheap question, before sentences are looked at. */
const cue = /\b(?:together|combined|altogether|collectively|between them|in (?:all|total|sum|aggregate)|all told|add(?:s|ed)? up|sums?|totals?|totall?ed|come to|comes to|came to|amount(?:s|ed)? to|br(?:ings?|ought) (?:it|them|in)|(?:is|are|was|were) in for|so (?=[$€£¥\d])|makes?|taken together|all in|(?:that|this|it)(?:[’']s| is| was) (?=[$€£¥\d])|all (?:two|three|four|five|six|seven|eight|nine|ten)|both:|(?:combined|merged|joint|united|new) (?:company|group|firm|entity|business|concern)|(?:over|in|across|during) (?:the|these|those|all) (?:two|three|four|five|six|seven|eight|nine|ten))(?:(?!\w)|(?<= ))/i;

/** A number without a unit, which may be a part too: "48,000 GPUs in May and 31,000 in June". */
const bareNumber = /\d,\d{3}(?:[,.;]? (?:in|from|for|to|by|on|at|and)(?!\w)|[,.;] [A-Z])/;

/** Whether a block's words may tell a total of its own figures, of which there are so many; the cheap question before `checkSumsAcross`. */
export function mayTellTotal({ prose: { text } }: Block, figures: number): boolean {
  return (figures > 2 || (figures === 2 && (text.includes(' each') || bareNumber.test(text)))) && cue.test(text);
}

/** What a figure is only held against, or what it is a part of. */
const heldAgainst = /\b(?:against|from|than|versus|vs\.?|compared (?:with|to)|up on|down on|of which|of that|of this|including|includes?|excluding|instead of|not)(?: (?:the|its|an?|their|this|that|about|around|roughly|some|nearly|almost|just|over|as much as|more than|less than)){0,2} $/i;

/** Whether a figure of a sentence that begins at `from` is only held against another, is part of one, or tells how far something moved. */
export function isHeldAgainst(text: string, from: number, mention: Mention): boolean {
  const start = startWithHedge(mention);
  return heldAgainst.test(text.slice(Math.max(from, start - 40), start)) || mention.figure.tags.includes('change');
}

/** Sentences before a total in which its parts may stand, where their number is told. */
const farthest = 3;

/** UTF-16 code units before the first part in which its year may stand. */
const lookBehind = 120;

/** Share of the sum, or its inverse, beyond which a total is of something else. */
const mostApart = 3;

/**
 * Totals that stand in a sentence of their own against the parts told before it: "… owes $38 billion to AWS, about $250 billion to Azure
 * and $300 billion to Oracle. Together these three come to $688 billion." For each mention of the block, in order, the notice that the
 * parts do not come to it, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkSumsAcross(block: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  const { prose: { text }, sentences } = block;
  if (sentences.length < 2) return null;
  return askInSentences(sentences, mentions, 1, (at, _, index) => (index === 0 ? null : totalAcross(text, sentences, index, mentions, at)));
}

function totalAcross(text: string, sentences: readonly Span[], index: number, mentions: readonly Mention[], at: number): Notice | null {
  const total = mentions[at] as Mention;
  if (!isTotal(total)) return null;
  const span = sentences[index] as Span;
  const previous = mentions[at - 1] as Mention;
  const head = headOf(text, Math.max(span.start, previous.end), span, startWithHedge(total));
  const tail = text.slice(total.end, Math.min(span.end, total.end + 60));
  const told = head === null ? null : pointsAtParts(head, tail);
  if (told === null) return null;
  const parts = told.count === null ? partsOfSentence(text, sentences, index, mentions, at)
    : countedParts(text, sentences, index, mentions, at, told.count) ?? (told.merged === true ? lastTwo(text, mentions, at) : null);
  const summands = parts === null ? null : summandsOf(text, parts, total);
  if (parts === null || summands === null) return null;
  const first = (parts[0] as Mention).start;
  if (!isOfTheirYears(text.slice(span.start, span.end), text.slice(Math.max(0, first - lookBehind), span.start))) return null;
  if (told.verb !== undefined && !text.slice(sentences[index - 1]?.start ?? 0, span.start).includes(` ${told.verb} `)) return null;
  const whole = writtenRange(total, text);
  const sum = sumOf(summands, whole, text);
  if (comesOut(summands, total, whole, sum, text, true)) return null;
  // What seemed to leave out its unit may be of something else.
  const written = summandsOf(text, parts.filter((part) => mentions.includes(part)), total);
  if (written !== null && comesOut(written, total, whole, sumOf(written, whole, text), text, true)) return null;
  if (told.count === null && comesOutWithHeld(text, sentences[index - 1] as Span, mentions, at)) return null;
  if (tellsMore(text, sentences.find(({ end }) => end > first)?.start ?? 0, first, span.start)) return null;
  const ratio = sum.value / whole.value;
  return ratio > mostApart || ratio < 1 / mostApart ? null : sumTold(summands, whole, sum, text);
}

/** Whether all figures of a sentence come to the total, those included that seemed to be only held against others. */
function comesOutWithHeld(text: string, span: Span, mentions: readonly Mention[], at: number): boolean {
  const total = mentions[at] as Mention;
  const parts = partsIn(text, span, mentions, at, total, true);
  const summands = parts === null ? null : summandsOf(text, parts, total);
  if (summands === null) return true;
  const whole = writtenRange(total, text);
  return comesOut(summands, total, whole, sumOf(summands, whole, text), text, true);
}

/** The words of the clause that leads to a total; null where they are too many, or a figure before it belongs to the same clause. */
function headOf(text: string, from: number, span: Span, to: number): string | null {
  if (to - from > 120 || to <= from) return null;
  const words = text.slice(from, to);
  const cut = Math.max(words.lastIndexOf(';'), words.lastIndexOf(':', words.length - 3), words.lastIndexOf('–'), words.lastIndexOf('—'));
  if (cut >= 0) return words.slice(cut + 1).trimStart();
  return from === span.start ? words : null;
}

/** The figures of a sentence before `until` that may be parts of the total; null where another total stands among them. */
function partsIn(text: string, span: Span, mentions: readonly Mention[], until: number, total: Mention, withHeld = false): Mention[] | null {
  const parts: Mention[] = [];
  const own = mentions.slice(0, until).filter(({ start, end }) => start >= span.start && end <= span.end);
  for (const mention of withBareAmounts(text, span, own)) {
    if (mention.figure.unit !== total.figure.unit) continue;
    if (!withHeld && isHeldAgainst(text, span.start, mention)) continue;
    if (!isSummable(mention, total)) return null;
    parts.push(mention);
  }
  if (parts.length > 0 && totalWord.test(text.slice(span.start, Math.min(span.end, total.start - 1)).slice(-400)) && span.end <= total.start) return null;
  return parts;
}

/** All figures of the sentence right before. */
function partsOfSentence(text: string, sentences: readonly Span[], index: number, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const own = partsIn(text, sentences[index] as Span, mentions, at, total);
  if (own === null || own.length > 0) return null;
  const parts = partsIn(text, sentences[index - 1] as Span, mentions, at, total);
  if (parts === null) return null;
  // Less than one of them is no sum.
  return parts.some(({ figure }) => figure.low >= total.figure.high) ? null : parts;
}

/** As many figures before the total as its words count, those of whole sentences. */
function countedParts(text: string, sentences: readonly Span[], index: number, mentions: readonly Mention[], at: number, count: number): Mention[] | null {
  const total = mentions[at] as Mention;
  let parts: Mention[] = [];
  for (let back = 0; back <= farthest && index - back >= 0; back += 1) {
    const more = partsIn(text, sentences[index - back] as Span, mentions, at, total);
    if (more === null) return null;
    parts = [...more, ...parts];
    const terms = summandsOf(text, parts, total)?.reduce((sum, { times }) => sum + times, 0) ?? parts.length;
    if (terms === count) return parts;
    if (terms > count) return null;
  }
  return null;
}

/** The two figures right before a total that is a slip of their sum; null where it is none. */
function lastTwo(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const two = mentions.slice(Math.max(0, at - 2), at);
  const summands = two.length < 2 ? null : summandsOf(text, two, total);
  return summands !== null && isSlipOf(two, total, sumOf(summands, writtenRange(total, text), text).value, fewestDigits) ? two : null;
}

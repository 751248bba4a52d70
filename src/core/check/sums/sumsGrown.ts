import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { askInSentences } from './recomputed';
import { addsUntold, isElse, isSlipOf } from './sumLeads';
import { isTotal, someOf, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { tellsMore } from './sumWords';
import { meet, writtenRange } from './writtenRange';

/** What every such total has one of: the cheap question. */
const cue = /\b(?:bring|brought|tak(?:e[ns]?|ing)|took|so|total|whole|bill|sum|outlay|tally)/i;

/** Words that lead to all that was told, or to more: "which brought the whole to", "so that the yearly outlay was", "The total, …, covers". */
const leads = new RegExp([
  String.raw`\b(?:bring|brings|bringing|brought|take|takes|taking|took) (?:the|its|their|his|her|this|that)(?: [a-z’'-]{1,15}){0,3} (?:whole|total|sum|tally|bill|outlay|cost|costs|price|lot|commitments?|orders|contracts?)(?: [a-z’'-]{1,15}){0,3} to $`,
  String.raw`\bso (?:that )?(?:the|its|their|his|her)(?: [a-z’'-]{1,15}){0,3} (?:whole|total|sum|tally|bill|outlay|costs?|price|lot|spending|expenses|takings|revenues?|income) (?:was|were|is|are|came to|comes to|reached|reaches|totalled|stands? at|stood at) $`,
  String.raw`^the (?:whole|total|sum|tally|bill|outlay|lot)(?: [a-z’'-]{1,15}){0,2}? (?:is|was|comes? to|came to|reached|reaches|stands? at|stood at) $`,
  String.raw`^the (?:whole|total|sum|tally|bill|outlay|lot)(?: [a-z’'-]{1,15}){0,2}?, $`,
].join('|'), 'i');
/** "The yearly outlay": what sums of a year come to. */
const yearly = /\b(?:yearly|annual|a year)(?!\w)/i;

const mostParts = 6;
const fewestDigits = 3;

/**
 * Totals whose parts stand in this sentence and the one before, led to by words that may mean more than these: "It ordered $11.9 million of boats. It
 * added $4 million in May and $6.5 million in September, which brought the whole to $24.4 million". Told where the total is a slip of what they come to and
 * nothing else of them comes to it. For each mention of the block the notice, or null; null altogether where there is none. `related` counts
 * from the block's prose.
 */
export function checkSumsGrown({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || sentences.length < 2 || !cue.test(text)) return null;
  return askInSentences(sentences, mentions, 2, (at, span, index) => {
    const previous = sentences[index - 1];
    return previous === undefined || (mentions[at] as Mention).start < span.start ? null : grown(text, previous, span, mentions, at);
  });
}

function grown(text: string, previous: Span, span: Span, mentions: readonly Mention[], at: number): Notice | null {
  const total = mentions[at] as Mention;
  const from = Math.max(span.start, mentions[at - 1]?.end ?? 0);
  const lead = text.slice(from, startWithHedge(total));
  if (!isTotal(total) || lead.length > 120 || !leads.test(lead) || addsUntold.test(lead) || isElse.test(text.slice(total.end, total.end + 30))) return null;
  const isYearly = yearly.test(lead);
  const near = mentions.slice(0, at).filter(({ start, figure }) => start >= previous.start && figure.unit === total.figure.unit);
  if (near.length < 2 || near.length > mostParts) return null;
  const parts = near.map((mention) => (isYearly && mention.figure.per === 'year' ? ofOneYear(mention) : mention));
  const own = parts.filter(({ start }) => start >= span.start);
  const earlier = parts.filter(({ start }) => start < span.start);
  if (earlier.length === 0 || isAnyWay(text, parts, total)) return null;
  const bases = own.length === 0 ? [earlier] : [earlier, earlier.slice(0, 1), earlier.slice(-1)];
  for (const base of bases) {
    const all = [...base, ...own];
    const summands = summandsOf(text, all, total);
    if (summands === null || tellsMore(text, previous.start, (all[0] as Mention).start, total.start)) continue;
    const whole = writtenRange(total, text);
    const sum = sumOf(summands, whole, text);
    if (isSlipOf(all, total, sum.value, fewestDigits)) return sumTold(summands, whole, sum, text);
  }
  return null;
}

/** What is told a year, as the sum of one. */
function ofOneYear({ start, end, hedgeSpan, figure }: Mention): Mention {
  const { kind, unit, low, high, hedge, chip, step, vague, ambiguous, tags } = figure;
  return { start, end, hedgeSpan, figure: { kind, unit, low, high, hedge, chip, step, vague, ambiguous, per: null, tags } };
}

/** Whether any of the figures come to the total, or one does alone. */
function isAnyWay(text: string, parts: readonly Mention[], total: Mention): boolean {
  const whole = writtenRange(total, text);
  return someOf(parts, (some) => meet(sumOf(some, whole, text), whole));
}

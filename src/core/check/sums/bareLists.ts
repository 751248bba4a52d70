import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { amountOf } from './bareAmounts';
import type { Notice } from '../finding';
import { comesOut, isTotal, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { isTotalled, tellsMore } from './sumWords';
import { writtenRange } from './writtenRange';

/** A number written out in full without any unit. */
const bare = /(?<![\w.,$€£¥₹+–-])\d{1,3}(?:,\d{3}){1,3}(?![\w%]|[.,]\d)/g;
/** Between two of a list: what the first goes with, a comma, whose the second is. */
const listed = /^(?: (?:in|from|for|to|by|on|at|of) [^\d.;:!?,]{1,40})?(?:, | and |, and |; | plus )(?:[A-Z][\w’'-]{1,20} (?:[A-Z][\w’'-]{1,20} )?)?$/;
/** Between the last and a total of them. */
const leadsOver = /^(?: (?:in|from|for|to|by|on|at|of) [^\d.;:!?,]{1,40})?(?:[,;:(–—]| [(–—])? ?(?:(?:or|so|for|which|that|makes?|making|is|are|and|a|an|total|together|of|in|all|altogether|combined|about|some|roughly|nearly|almost|just|over|more|than)[\s,:]{1,2}){0,6}$/i;
/** What grew by the numbers comes to more than these. */
const growsTo = /\b(?:to|from|by) $/i;
/** Between a total and the first of a list behind it. */
const leadsTo = /^(?: (?:between them|in all|in total|altogether|all told|together))?(?:: | [–—] |—|, or )(?:[A-Z][\w’'-]{1,20} (?:[A-Z][\w’'-]{1,20} )?)?$/;
const endsThere = /^(?: (?:in|from|for|to) [^\d.;:!?,]{1,40})?[.!?)]?$/i;

const fewest = 3;
const most = 12;
/** How many times as much as its sum, or as little, such a total may be. */
const farthest = 3;

/**
 * Totals of chips whose parts are bare numbers, with the unit told only at the total: "took 485,000, 224,000 and 196,000, or 1,005,000 chips between
 * them". For each mention of the block the notice, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkBareLists({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (!mentions.some(({ figure }) => figure.kind === 'accelerator-count')) return null;
  let notices: (Notice | null)[] | null = null;
  for (const [at, total] of mentions.entries()) {
    if (total.figure.kind !== 'accelerator-count' || !isTotal(total)) continue;
    const span = sentences.find(({ start, end }) => start <= total.start && total.end <= end);
    if (span === undefined || !isTotalled(text, total, mentions[at + 1] ?? null)) continue;
    const parts = listBeside(text, span, total, numbersIn(text, span, mentions, total));
    const notice = parts === null ? null : sumOfList(text, parts, total);
    if (notice !== null) (notices ??= mentions.map(() => null))[at] = notice;
  }
  return notices;
}

function numbersIn(text: string, { start, end }: Span, mentions: readonly Mention[], total: Mention): Mention[] {
  const found: Mention[] = [];
  for (const { 0: number, index } of text.slice(start, end).matchAll(bare)) {
    const span = { start: start + index, end: start + index + number.length };
    if (mentions.some((one) => one.start < span.end && span.start < one.end)) continue;
    const figure = amountOf(number, undefined, total);
    if (figure !== null && found.push({ ...span, hedgeSpan: null, figure }) > most) return [];
  }
  return found;
}

/** The numbers that stand in a list right before a total, or right behind it to the end of its sentence; null where there are too few. */
function listBeside(text: string, span: Span, total: Mention, numbers: readonly Mention[]): readonly Mention[] | null {
  const before = numbers.filter(({ end }) => end <= total.start);
  const last = before.at(-1);
  if (last !== undefined) {
    const lead = text.slice(last.end, startWithHedge(total));
    if (!leadsOver.test(lead) || growsTo.test(lead)) return null;
    let from = before.length - 1;
    while (from > 0 && listed.test(text.slice((before[from - 1] as Mention).end, (before[from] as Mention).start))) from -= 1;
    // A number before the list that does not join it leaves open where the list begins.
    return from === 0 && before.length >= fewest ? before : null;
  }
  const first = numbers[0];
  const end = numbers.at(-1)?.end ?? span.end;
  if (first === undefined || numbers.length < fewest || !leadsTo.test(text.slice(total.end, first.start))) return null;
  const isList = numbers.every((one, index) => index === 0 || listed.test(text.slice((numbers[index - 1] as Mention).end, one.start)));
  return isList && endsThere.test(text.slice(end, span.end).trimEnd()) ? numbers : null;
}

function sumOfList(text: string, parts: readonly Mention[], total: Mention): Notice | null {
  const summands = summandsOf(text, parts, total);
  const first = parts[0] as Mention;
  if (summands === null || tellsMore(text, Math.max(0, first.start - 100), first.start, Math.max(total.end, parts.at(-1)?.end ?? 0))) return null;
  const whole = writtenRange(total, text);
  const sum = sumOf(summands, whole, text);
  const ratio = sum.value / whole.value;
  return ratio > farthest || ratio < 1 / farthest || comesOut(summands, total, whole, sum, text, true) ? null : sumTold(summands, whole, sum, text);
}

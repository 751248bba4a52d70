import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { askInSentences } from './recomputed';
import { addsUntold, isElse, isSlipOf } from './sumLeads';
import { comesOut, countOf, isTotal, mayBePart, someOf, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { ofElse, withMore } from './sumWords';
import { isHeldAgainst } from './sumsAcross';
import { writtenRange } from './writtenRange';

/** Words that make a figure what others come to, wherever they stand in its clause. */
const cue =
  /\b(?:together(?! with)|(?<!\b(?:had|has|have) )combined|altogether|collectively|in (?:all|total)|all told|between them|totall?(?:ed|ing)|add(?:s|ed)? up|sums? to|for (?:both|the (?:pair|two|three|four|five|lot))(?! (?:of them )?and(?!\w)))(?!\w)/i;
/** How many the parts are told to be. */
const counted = /\b(?:(?:the|these|those|all) (two|three|four|five|six|seven|eight|nine|ten)|(both)|the (pair))(?!\w)/i;
/** Characters before and behind a total in which they stand. */
const ahead = 80;
const behind = 50;

/** Sentences before a total, and figures in them, that may be its parts. */
const mostSentences = 3;
const mostParts = 7;

/** Digits that such a total has at least: fewer are near some sum by chance. */
const fewestDigits = 3;

/**
 * Totals that are nearly what some of the figures right before them come to, with two digits exchanged or one that is another, while no others of them come
 * to it either: "$250 billion of one, $300 billion over five years from another and $38 billion from a third, or $688 billion from the three big clouds
 * together". Which figures are meant need not be told, so that it takes three digits. For each mention of the block the notice, or null; null
 * altogether where there is none. `related` counts from the block's prose.
 */
export function checkSlippedTotals({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || !cue.test(text)) return null;
  return askInSentences(sentences, mentions, 2, (at, span, index) =>
    slippedTotal(text, span, sentences[Math.max(0, index - mostSentences)]?.start ?? span.start, mentions, at));
}

function slippedTotal(text: string, span: Span, from: number, mentions: readonly Mention[], at: number): Notice | null {
  const total = mentions[at] as Mention;
  const clause = isTotal(total) ? clauseOfTotal(text, span, mentions, at) : null;
  if (clause === null) return null;
  const [, number, both, pair] = counted.exec(clause) ?? [];
  const count = number !== undefined ? countOf(number) : both !== undefined || pair !== undefined ? 2 : null;
  const before = mentions.slice(Math.max(0, at - mostParts), at);
  const parts = before.filter((part) => part.start >= from && mayBePart(part, total) && part.figure.low < total.figure.low);
  if (parts.length < 2 || someComeOut(text, parts, total)) return null;
  const whole = writtenRange(total, text);
  for (let end = parts.length; end >= 2; end -= 1) {
    for (let first = end - 2; first >= 0; first -= 1) {
      const run = parts.slice(first, end);
      if (count !== null && count !== run.length) continue;
      const summands = summandsOf(text, run, total);
      if (summands === null) continue;
      const sum = sumOf(summands, whole, text);
      if (isSlipOf(run, total, sum.value, fewestDigits)) return sumTold(summands, whole, sum, text);
    }
  }
  return null;
}

/** The words beside a figure that make it what others come to; null where none do, or where they say of more than these others have. */
function clauseOfTotal(text: string, span: Span, mentions: readonly Mention[], at: number): string | null {
  const total = mentions[at] as Mention;
  const start = startWithHedge(total);
  const head = text.slice(Math.max(span.start, (mentions[at - 1] as Mention).end, start - ahead), start);
  const tail = text.slice(total.end, Math.min(span.end, mentions[at + 1]?.start ?? span.end, total.end + behind));
  if (!cue.test(head) && !cue.test(tail)) return null;
  const isMore = ofElse.test(head) || addsUntold.test(head) || isElse.test(tail) || ofElse.test(tail) || withMore.test(tail.replace(cue, ''));
  return isMore || isHeldAgainst(text, span.start, total) ? null : `${head} ${tail}`;
}

/** Whether any two or more of the parts come to the total. */
function someComeOut(text: string, parts: readonly Mention[], total: Mention): boolean {
  const whole = writtenRange(total, text);
  return someOf(parts, (some) => some.length >= 2 && comesOut(some, total, whole, sumOf(some, whole, text), text, false));
}

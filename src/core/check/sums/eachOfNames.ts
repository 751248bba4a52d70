import type { Mention } from '../../figures/figure';
import type { Recomputed, SentenceFigures } from './recomputed';
import { isSummable, isTotal, startWithHedge, sumTold } from './summands';
import type { Summand } from './summands';
import { isTotalled } from './sumWords';
import { added, meet, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** "A, B and C are each to get": those who get so much each, listed at the head of a sentence, and what they do. */
const listed =
  /^(?:[^,;:.!?]{2,40}, ){0,7}[^,;:.!?]{2,40},? and [^,;:.!?]{2,40}? (?:(?:(?:are|were) each to |(?:will|would|have|had) each )(?:[a-z]{2,12} ){1,3}|each [a-z]{2,12} (?:in )?)$/i;
const each = /\beach(?!\w)/i;

/** Between the parts, and between the last and the total. */
const joins = /^[^.!?;:]{0,50}?(?:,|\band\b|\bplus\b)[^.!?;:]{0,30}$/i;
const leadsOn = /[,;–—(] ?(?:(?:and|or|for|making|so|together|altogether|in all|in total|a total of)[ ,]{1,2}){0,3}$/i;

/** Numbers of those who may be meant by a list that is told in other words. */
const mostNames = 20;

/**
 * What several who are listed get each, and others besides, against the total: "A, B, C and D are each to get 50,000 and E 60,000, for a
 * total of 280,000". Told only where no number of them comes to the total, for a list may hide one more.
 */
export function checkEachOfNames({ text, span, mentions }: SentenceFigures): Recomputed[] {
  const [first] = mentions;
  const at = mentions.length - 1;
  const total = mentions[at];
  if (first === undefined || total === undefined || at < 1 || !each.test(text.slice(span.start, first.start))) return [];
  const head = text.slice(span.start, startWithHedge(first));
  if (head.length > 240 || !listed.test(head) || !isTotal(total) || !isTotalled(text, total, null)) return [];
  const parts = mentions.slice(0, at);
  if (!leadsOn.test(text.slice((parts[at - 1] as Mention).end, startWithHedge(total)))) return [];
  if (!parts.every((part, index) => isSummable(part, total) && joins.test(text.slice(part.end, (mentions[index + 1] as Mention).start)))) return [];
  const names = head.split(/,? and |, /).length;
  const whole = writtenRange(total, text);
  const [one, ...others] = parts.map((part) => writtenRange(part, text));
  if (one === undefined) return [];
  for (let times = 1; times <= mostNames; times += 1) if (meet(sumOfNames(one, others, times), whole)) return [];
  const summands = parts.map((mention, index): Summand => ({ mention, times: index === 0 ? names : 1 }));
  return [{ at, notice: sumTold(summands, whole, sumOfNames(one, others, names), text) }];
}

function sumOfNames(one: WrittenRange, others: readonly WrittenRange[], times: number): WrittenRange {
  return added([{ low: one.low * times, high: one.high * times, value: one.value * times }, ...others]);
}

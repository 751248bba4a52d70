import type { Mention } from '../../figures/figure';
import { notTimes, unfit } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { countOf, startWithHedge } from './summands';
import { isTotalled } from './sumWords';
import { writtenRange } from './writtenRange';

/** Months of the stretches that a sum is told per, or for. */
const months: Readonly<Record<string, number>> = { week: 12 / 52.18, month: 1, quarter: 3, year: 12 };
/** Where weeks stand beside months they are of several lengths. */
const calendar = 0.09;

const number = String.raw`(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})`;
/** "For ten years", right behind a rate; "ten years at", right before one. */
const behind = new RegExp(String.raw`^(?: [a-z]{2,12}){0,2} (?:for|over|during)(?: (?:the|its|next|coming|about|some|all|a|full)){0,2} ${number}[ -](year|month|week|quarter)s?(?!\w)`, 'i');
const ahead = new RegExp(String.raw`(?<![\w-])${number}[ -](year|month|week|quarter)s?(?: [a-z]{2,12}){0,2},? at (?:a (?:price|rent|rate|cost) of )?$`, 'i');
/** Between them and what they come to. */
const announces =
  /^(?:[,;:–—(]| [–—(])? ?(?:(?:and|so|thus) )?(?:(?:or|that is|that makes|that comes to|which is|which makes|which comes to|making|for|comes? to|adds up to|amounts to|will cost|would cost|costs?|for a total of|a total of|a bill of|for a bill of|worth)(?: a total of)? )?$/i;
const isSaid = /[a-z]/i;

/** What makes it more or less than so much each time. */
const otherwise = /\b(?:plus|with|and(?! so)|first|last|then|rising|growing|falling|options?|after|before|interest|including|up to|as much as|guaranteed|another|extra|each|per)(?!\w)|%/i;
const isElse = /^,? (?:as|because|since|rising|more|less|higher|lower|above|below|each|apiece|an?|per|of (?:it|that|which)|including|with|plus|once|if|today|now|in (?:today|present)|up ?front)(?!\w)/i;

/**
 * What is paid each year, month or week over a number of them, and what that comes to: "$3 million a year for ten years, or $40 million", "ten years at
 * $3 million a year, $40 million in all". What it comes to carries the notice.
 */
export function checkOverTime({ text, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length !== 2) return [];
  const [rate, total] = mentions as [Mention, Mention];
  const per = months[rate.figure.per?.toLowerCase() ?? ''];
  if (per === undefined || total.figure.per !== null || rate.figure.unit !== total.figure.unit || unfit(rate) || unfit(total)) return [];
  const gap = text.slice(rate.end, startWithHedge(total));
  // What a figure is per is written behind it.
  const rest = gap.replace(/^ ?(?:an?|per|every|each|\/)? ?(?:week|month|quarter|year)(?:ly)?|^ annually/i, '');
  const after = behind.exec(rest);
  const before = after === null ? ahead.exec(text.slice(Math.max(0, startWithHedge(rate) - 60), startWithHedge(rate))) : null;
  const [, count = '', stretch = ''] = after ?? before ?? [];
  const times = countOf(count);
  const lead = rest.slice(after?.[0].length ?? 0);
  if (times < 2 || !announces.test(lead) || otherwise.test(rest) || isElse.test(text.slice(total.end, total.end + 16))) return [];
  if (!isSaid.test(lead) && !isTotalled(text, total, null)) return [];
  const unit = months[stretch.toLowerCase()] ?? 0;
  const factor = times * (unit / per);
  const slack = Number.isInteger(unit / per) ? 0 : calendar;
  const [each, whole] = [writtenRange(rate, text), writtenRange(total, text)];
  if (each.low * factor * (1 - slack) <= whole.high && each.high * factor * (1 + slack) >= whole.low) return [];
  return [notTimes(1, text, rate, each.value, factor, whole.value)];
}

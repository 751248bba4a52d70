import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { countedThings } from '../countedThings';
import type { Notice } from '../finding';
import { askInSentences, notComingOut, unfit } from './recomputed';
import { countOf, startWithHedge } from './summands';
import { isTotalled, ofElse } from './sumWords';
import { meet, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** The cheap question. */
const cue = /\b(?:each|apiece|such|every)(?!\w)/i;

/** Beside a figure: it is of one thing, of which there are several. */
const eachBehind = /^ (?:each|apiece|in each|for each|(?:to|in|for|per) (?:every|each) (?:one|of them))(?= ?[,.;:)–—]| (?:of them|that|which|and)(?!\w)|$)/i;
const eachAhead = /\beach(?: (?:one|of them|of which))? (?:with|holds?|holding|has|have|having|costs?|costing|takes?|needs?|carrying|carries|containing|contains|gets?|worth|is to (?:get|hold|have|cost)|will (?:get|hold|have|cost|need))(?: [a-z]{1,10}){0,2} $/i;
const eachOfThem = /\beach of (?:the|its|their|his|her|these|those) (\d{1,3}(?:,\d{3})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: [a-z-]{2,15}){1,3} (?:holds?|has|have|costs?|takes?|needs?|carries|contains|gets?|got|will (?:get|hold|have|cost|need))(?: [a-z]{1,10}){0,2} $/i;

/** Right before a total: what the things told come to. */
const announces = new RegExp([
  String.raw`(?:^|[,;:–—(] ?)(?:(?:and|so) )?(?:that|this|which|it|together they|they|all of which|the lot)(?: (?:alone|together|in all))? (?:is|are|makes?|made|would be|would make|would mean|comes? to|came to|adds? up to|amounts? to|means?|gives?|works? out at)(?: a total of)? $`,
  String.raw`[,;:–—(] ?(?:or|so|for|making|a total of|for a total of|which means)(?: a total of)? $`,
].join('|'), 'i');
/** The same before a total that "in all" behind it, or a word among these, tells to be one. */
const leadsOn = /^(?: each| apiece| in each| for each)?[\s,;:–—()]{1,3}(?:(?:or|for|so|a|total|of|together|in|all|altogether|combined|making) ){0,5}$/i;
/** "Four such sites would hold": the things told before, counted. */
const suchThings = /^(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:such|of (?:them|these|those|the same))(?: [a-z-]{2,15}){0,2} (?:(?:would|will|could|might|can) )?(?:hold|have|need|cost|take|house|be|come to|make|require)(?: (?:together|in all))? $/i;

/** How many things are told by a number of them that no plural follows: "250 of Nvidia's servers". */
const numberOf = /(?<![\w.,$€£¥-])(\d{1,3}(?:,\d{3})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of (?:(?:its|the|their|those|these) )?(?:[A-Z][\w’'-]{1,15} ){0,2})?(?:[A-Za-z][\w-]{1,12} ){0,3}?([a-z]{3,15}s)(?!\w)/gi;
const noThings = /^(?:years|months|weeks|days|hours|minutes|quarters|decades|times|gpus|chips|accelerators|dollars|euros|pounds|percents|points|others|thousands|millions|billions|does|was|has|this|its|gigawatts|megawatts|watts)$/i;

/** Behind a total: it is of less or more than what was told. */
const isElse = /^ (?:more|less|fewer|each|apiece|per|a (?:year|month|week|day)|in (?:19|20)\d\d|by (?:19|20)\d\d|including|with|plus)(?!\w)/i;

interface Count extends Span {
  readonly range: WrittenRange;
}

/**
 * What a number of things come to of which each has so much, in one sentence or two neighbouring ones: "It ordered 250 servers. With 72 GPUs in
 * each, that would be 18,000 chips", "sites, each with 10,000 chips. Four such sites would hold 40,000 chips". For each mention of the block the notice
 * that it does not, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkEachProducts({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 2 || !cue.test(text)) return null;
  return askInSentences(sentences, mentions, 1, (at, span, index) =>
    ((mentions[at] as Mention).start < span.start ? null : productOf(text, sentences[index - 1] ?? null, span, mentions, at)));
}

function productOf(text: string, previous: Span | null, span: Span, mentions: readonly Mention[], at: number): Notice | null {
  const total = mentions[at] as Mention;
  const from = previous?.start ?? span.start;
  const each = onlyOne(mentions.slice(0, at).filter((one) => one.start >= from && one.figure.unit === total.figure.unit));
  if (each === null || unfit(total) || unfit(each) || total.figure.per !== null || isElse.test(text.slice(total.end, total.end + 20))) return null;
  const lead = text.slice(Math.max(span.start, each.end), startWithHedge(total));
  if (lead.length > 120) return null;
  const told = eachOfThem.exec(text.slice(Math.max(from, each.start - 90), startWithHedge(each)));
  const isEach = told !== null || each.figure.per === 'piece' || eachBehind.test(text.slice(each.end, each.end + 24))
    || eachAhead.test(text.slice(Math.max(from, each.start - 60), startWithHedge(each)));
  if (!isEach || ofElse.test(lead)) return null;
  const such = each.end <= span.start ? suchThings.exec(lead) : null;
  if (such === null && !announces.test(lead) && !(leadsOn.test(lead) && isTotalled(text, total, mentions[at + 1] ?? null))) return null;
  const named = told ?? such;
  const count = named === null ? countedIn(text, from, total.start, mentions) : countAt(countOf(named[1] ?? '') || digits(named[1] ?? ''), each);
  if (count === null || !(count.range.value > 1)) return null;
  const [one, whole] = [writtenRange(each, text), writtenRange(total, text)];
  const { low, high, value } = count.range;
  if (meet({ low: low * one.low, high: high * one.high }, whole)) return null;
  const shown = `${named === null ? text.slice(count.start, count.end) : String(value)} × ${text.slice(each.start, each.end)}`;
  return notComingOut('product', { stated: whole.value, computed: value * one.value, shown }, [each]);
}

function onlyOne(mentions: readonly Mention[]): Mention | null {
  return mentions.length === 1 ? (mentions[0] ?? null) : null;
}

function digits(word: string): number {
  return Number(word.replace(',', ''));
}

function countAt(value: number, { start, end }: Span): Count {
  return { start, end, range: { low: value, high: value, value } };
}

/** The one number of things told in a stretch of a text; null where there is none or a choice. */
function countedIn(text: string, start: number, end: number, mentions: readonly Mention[]): Count | null {
  const isFree = (one: Span): boolean => mentions.every((mention) => mention.end <= one.start || one.end <= mention.start);
  const found: Count[] = countedThings(text, { start, end }).filter((one) => isFree(one) && !noThings.test(one.noun));
  const words = text.slice(start, end);
  numberOf.lastIndex = 0;
  for (let match = numberOf.exec(words); match !== null; match = numberOf.exec(words)) {
    const [all, number = '', noun = ''] = match;
    const value = countOf(number) || digits(number);
    const one = { start: start + match.index, end: start + match.index + all.length };
    const isKnown = found.some((other) => other.start === one.start);
    if (value > 1 && !noThings.test(noun) && !isYear(number) && isFree(one) && !isKnown) found.push({ ...one, range: { low: value, high: value, value } });
  }
  const [count] = found;
  return found.length === 1 && count !== undefined && !isOtherwiseCounted(text, start, end, count, isFree) ? count : null;
}

/** Words that make another number of things of the one told. */
const otherCount = /\b(?:half|thirds?|quarter|most|some|others?|rest|remaining|but|except|more|fewer|already|only|both|first|last|another|dozens?)(?!\w)/i;
const bareNumber = /(?<![\w.,$€£¥-])\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,3})?(?![\w%-])/g;

/** Whether another number, of nothing that is named, stands around: "40 plates on a good day. On Friday she sold 310, at $14 apiece". */
function isOtherwiseCounted(text: string, start: number, end: number, count: Span, isFree: (one: Span) => boolean): boolean {
  if (otherCount.test(text.slice(count.end, end))) return true;
  const words = text.slice(start, end);
  bareNumber.lastIndex = 0;
  for (let match = bareNumber.exec(words); match !== null; match = bareNumber.exec(words)) {
    const one = { start: start + match.index, end: start + match.index + match[0].length };
    if (isFree(one) && (one.end <= count.start || one.start >= count.end)) return true;
  }
  return false;
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

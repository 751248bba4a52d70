import type { Metric } from '../../claims/claim';
import { daysOfFirms, flows, ofTradingDay } from '../../claims/metricTraits';
import { parsePeriod } from '../../claims/period';
import { isPerPeriod } from '../../claims/vocabulary';
import { firstSpan } from '../../text/span';
import type { Span } from '../../text/span';
import { liesAhead } from './aheadWords';
import { isEarlierLevel } from './changedLevels';
import { isToldBehind, surelyBehind, timeOf } from './ownTimes';
import { pricedPer } from '../parts/pricedPer';
import type { Part, Period } from '../reading';
import { behindRule } from '../rules';
import { saysOnDay } from '../words/sayingWords';
import { ofDay } from './settledTimes';
import { lately, weekday } from './timeMarks';
import type { TimeHit } from './timeMarks';
import { nameless, nameOf, surelyHolds } from './timeNames';
import { timeBefore, timeBehind } from './timeStands';
import type { Kin, Stand } from './timeStands';

/** What says that a value held within a day's trading, not at its close. */
const withinSession = /\b(?:intraday|midday|mid-session|at (?:one|some) (?:point|stage)|at (?:its|the|their) (?:worst|lowest|low|peak|height)(?: of| point)?|(?:earlier|early) in the (?:day|session|morning|trading day)|in (?:early|morning|midday|pre-?market) trading|(?:by|before|around|at) (?:noon|midday|lunch(?:time)?|mid-morning|mid-afternoon)|during the (?:session|day)|within the session|hours? into (?:the|trading))(?!\w)/i;

/** UTF-16 code units before a figure in which such words are told of it, who says so included. */
const reachOfRate = 110;
const runRateWords = /\b(?:annuali[sz]ed|run[- ]rate|ARR|annual recurring|(?:annual|yearly)(?: (?:sales|revenue))? (?:rate|pace|clip))\b/i;

/** "for the full year 2025": what was earned, beside a run rate or not. */
const ofAllTheYear = /^ (?:for|in|of|over) (?:all of|the (?:full|whole|entire)|full-year)(?!\w)/;

/** Nothing but a time and a link to the figure before: the same run rate at another time. */
const goesOn = /^[^;.:]{0,24}(?:\b(?:from|and|to|then)(?!\w)(?:, according to [^,;.:]{2,40},)?|,|\u2192|->)[^;.:]{0,24}$/;

/** "$2 billion (annualised $24 billion)": what opens a bracket is told of the figure in it. */
const opensBracket = /^ ?[([](?:an? )?(?:annuali[sz]ed|run[- ]rate|ARR)(?: run[- ]rate| revenue| rate)?(?:,| of| at| is)?(?: about| around| roughly| some)? ?[~\u2248]?$/i;

/** How far behind a figure words tell of its rate. */
const reachBehind = 40;

/** Where the words behind a figure that ends at `from` end that may be told of it; `next` is where the next one begins. */
function endOfOwnWords(text: string, from: number, next: number): number {
  return next - from <= reachBehind && opensBracket.test(text.slice(from, next)) ? from : Math.min(next, from + reachBehind);
}

const ownNoun = /\b(?:sales|revenues?|turnover)(?!\w)/;

/** Whether the words between two figures go on with a run rate: "from $2 billion in 2023 to", and not "and sales of". */
function goesOnWithRate(between: string): boolean {
  return goesOn.test(between) && !ownNoun.test(between);
}

/** Whose cost or fee a sum per month is. */
const ofUsers = /\b(?:each|every|per|heaviest|average|typical|single|one|heavy|some|certain|many) [^,;.\d]{0,30}\b(?:(?:user|subscriber|customer|programmer|developer)s?|them)(?!\w)/i;
/** The same, behind a sum per month: "$20 a month on each user", "per user". */
const onUsers = /^(?: a month| per month| each month| monthly)? (?:on|for|per) [^,;.\d]{0,32}\b(?:user|subscriber|customer|programmer|developer)(?!\w)/i;

/** The noun for it between the sum and the rate. */
const ofFlow = /^ (?:in|of) (?:(?:revenues?|sales|cash|income|turnover|losses|spending|costs|profits?) [a-z]|(?:monthly|daily)\b)/;

/** What ends the clause that a rate before a figure is of. */
const endsRate = /[,;]|\b(?:while|whereas|although|though|but)(?!\w)/;

/** "$44.1 billion, it said in May 2025": what stands before the time at which a sum was told. */
const saidOn = /, (?:(?:it|he|she|they|the) |[A-Z])[\w .'\u2019]{0,30}\b(?:said|told|wrote|reported|announced|disclosed|estimated|reckoned|revealed)(?: [a-z]{2,12}){0,2} (?:in|on) ?$/;

const superlative = /\b(?:most|best|highest|lowest|worst|biggest|largest|fastest|slowest|steepest|strongest|weakest|first|quickest)(?: [a-z]{1,14}){0,4} $/i;
/** How far before a time such a word may stand. */
const reachOfBest = 60;

/** "The most since 2022": whether a time tells only for how long nothing has been the like. */
function isSinceBest(text: string, { start }: Span): boolean {
  return superlative.test(text.slice(Math.max(0, start - reachOfBest), start));
}

/** "Compared with 2025, the $52.5 billion": what something is only set against. */
const setAgainst = /\b(?:compared (?:with|to)|versus|vs\.?|unlike|relative to|measured against|than)(?: (?:in|all of|the whole of|the)){0,2} $/i;
const reachOfCompared = 32;

/** "than in 2019, when the year ended at": what goes on about the time itself. */
const whenThen = /^,? when /;

/** Whether a time before a figure is only what that is set against. */
function isOnlySetAgainst(text: string, { start, end }: Span, figure: Span): boolean {
  return end <= figure.start && !whenThen.test(text.slice(end, end + 7)) && setAgainst.test(text.slice(Math.max(0, start - reachOfCompared), start));
}

/** How far before a time the verb of telling may stand that it dates. */
const reachOfTelling = 24;

/** "Last week Bloomberg said that …", "$10 billion, it was reported last week": whether a time beside a figure tells when somebody spoke of it. */
function isWhenSaid(text: string, { start }: Span, figure: Span): boolean {
  return saysOnDay.test(start < figure.start ? text.slice(Math.max(0, start - reachOfTelling), figure.start) : text.slice(figure.end, start));
}

/** '"… since our round in February …," its chief said; revenue': what somebody was quoted with, before the sentence goes on in its own words. */
const closesQuotation = /^[^"\u201c\u201d]*["\u201d][^"\u201c\u201d;]*;/;
/** "By November it was speaking of": somebody spoke at the time before the words. */
const speaksOf = /\b(?:speaks?|spoke|speaking|talks?|talked|talking|muses|mused|musing|dreamt|dreamed|dreaming) (?:of|about)(?!\w)/;
/** "Starts early next year and will grow to": what is told grows later. */
const growsLater = /^ and (?:will|would|may|might|could|should|is to|are to|was to|were to) (?:then |later |eventually |one day )?(?:grow|rise|expand|reach|climb|swell|go (?:up|on))(?!\w)/;

/** "In 2025 Alphabet disclosed that it had spent": somebody told at the time of what was before. */
const toldOfBefore = /\b(?:disclosed|revealed|reported|said|admitted|announced|wrote|conceded) (?:[a-z]{2,12} ){0,2}?(?:that )?(?:it|he|she|they|the [a-z]{2,12}) had /;
/** "In its 2025 filing": the time of what something was told in. */
const ofPaper = /^(?:['\u2019]s)? (?:[a-z]{2,12} )?(?:filing|letter|prospectus|interview|speech|keynote|survey|study|paper|10-K|S-1)(?!\w)/;

/** Whether the words between a time and a figure behind it, or those behind the figure, leave the time to something else. */
function datesNothing(text: string, time: Span, figure: Span): boolean {
  if (time.end >= figure.start) return false;
  const words = text.slice(time.end, figure.start);
  if (closesQuotation.test(words) || speaksOf.test(words) || growsLater.test(words) || toldOfBefore.test(words) || ofPaper.test(words)) return true;
  return isOnlySetAgainst(text, time, figure) || isEarlierLevel(text, time, figure);
}

/** The period of figure `place` of a sentence. `fences` are the sentence's figures and `times` the block's times, both in order. */
export function readPeriod(
  text: string,
  sentence: Span,
  fences: readonly Span[],
  place: number,
  times: readonly TimeHit[],
  yearEnd: number,
  metric: Metric | null,
  kin: Kin,
): Part<Period> | null {
  const isOfOneDay = metric !== null && ofTradingDay.has(metric);
  // Most sentences name no time, and revenue alone may be a run rate without one.
  if (times.length === 0 && metric !== 'revenue' && metric !== 'unit-price' && !isOfOneDay) return null;
  const figure = fences[place] as Span;
  const last = fences[place - 1]?.end ?? sentence.start;
  const next = fences[place + 1]?.start ?? sentence.end;
  const stand: Stand = { text, sentence, fences, place, figure, last, next, times, kin };
  const from = firstSpan(times, Math.max(sentence.start, figure.start - timeBefore));
  const to = firstSpan(times, Math.min(sentence.end, figure.end + timeBehind));
  const mayDate = (hit: TimeHit): boolean => hit.text.startsWith('since ') && isSinceBest(text, hit) ? false
    : weekday.marks(hit.text) ? isOfOneDay
    : !lately.marks(hit.text) || (metric !== null && daysOfFirms.has(metric) && !isWhenSaid(text, hit, figure));
  const inside = times.slice(from, to).filter((hit) => mayDate(hit) && !datesNothing(text, hit, figure));
  const isWhenTold = ({ text: time, start }: TimeHit): boolean =>
    metric !== null && isPerPeriod(metric) && ofDay.test(time) && saidOn.test(text.slice(figure.end, start));
  const behind = inside.filter((hit) => isToldBehind(stand, hit) && !isWhenTold(hit));
  const isRateBefore = (hit: TimeHit): boolean =>
    hit.rate && (place === 0 || hit.start >= last + 3) && hit.end <= figure.start && !endsRate.test(text.slice(hit.end, figure.start));
  const rate = behind.find((hit) => hit.rate && (hit.start - figure.end <= 3 || ofFlow.test(text.slice(figure.end, hit.start + 8))))
    ?? (metric !== null && flows.has(metric) ? inside.findLast(isRateBefore) : undefined);
  const timed = timeOf(stand, inside, behind, metric);
  if (timed === 'several') return null;
  const runRate = metric === 'revenue' && !ofAllTheYear.test(text.slice(figure.end, Math.min(next, figure.end + 40))) && (
    kin.rateGoesOn
    || runRateWords.test(text.slice(Math.max(last, figure.start - reachOfRate), endOfOwnWords(text, figure.end, next)))
    || (kin.runRate && kin.same && goesOnWithRate(text.slice(last, figure.start)))
  );
  const share = metric === 'unit-price' && rate === undefined ? pricedPer(text, sentence.start, fences[place - 1], figure) : '';
  const session = isOfOneDay && withinSession.test(text.slice(Math.max(last, figure.start - 90), Math.min(next, figure.end + 60)));
  if (timed === null && rate === undefined && !runRate && share === '' && !session) return null;
  const future = liesAhead(text, { start: Math.max(sentence.start, figure.start - timeBefore), end: Math.min(sentence.end, figure.end + timeBefore) }, figure);
  const named = timed === null ? nameless : nameOf(stand, timed, yearEnd, metric, future, runRate);
  if (named === null && rate === undefined) return null;
  const rated = rate === undefined ? share
    : rate.text === 'per month' && metric !== 'unit-price'
      && (ofUsers.test(text.slice(Math.max(last, figure.start - 90), figure.start)) || onUsers.test(text.slice(figure.end, figure.end + 60))) ? 'per user and month'
    : rate.text;
  const base = [rated, named?.text ?? ''].filter((words) => words !== '').join(', ');
  const normal = runRate || session ? `${base} (${session ? 'intraday' : 'run rate'})`.trim() : base;
  const days = parsePeriod(named === null || named.text === '' ? normal : named.text, yearEnd);
  const at = timed?.time ?? rate ?? null;
  return {
    value: { text: normal, from: days?.from ?? null, to: days?.to ?? null, future, runRate },
    words: at === null ? (runRate ? 'annualised' : session ? 'intraday' : share) : text.slice(at.start, at.end),
    span: at === null ? null : { start: at.start, end: at.end },
    rule: timed?.rule ?? behindRule,
    sure: timed === null ? surelyBehind : Math.min(timed.sure, named?.sure ?? 1, surelyHolds(timed.time, metric)),
  };
}

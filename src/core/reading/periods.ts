import type { Metric } from '../claims/claim';
import { fiscalYearEnd, parsePeriod } from '../claims/period';
import { firstSpan } from '../text/span';
import type { Span } from '../text/span';
import { liesAhead, nextDeed } from './aheadWords';
import { endsChange, endsDatedChange, ofTwo, startsChange } from './changedLevels';
import { quarterOf } from './carriedTimes';
import { endOfClause, isOfClauseBefore } from './clauses';
import { pricedPer } from './pricedPer';
import type { Part, Period } from './reading';
import { openingRule, sharedRule } from './rules';
import { saysOnDay } from './sayingWords';
import { perPeriod, settleTime, spentByYear } from './settledTimes';
import { weekday } from './timeMarks';
import type { TimeHit } from './timeMarks';

/** What says that a value held within a day's trading, not at its close. */
const withinSession = /\b(?:intraday|midday|mid-session|at (?:one|some) (?:point|stage)|at (?:its|the|their) (?:worst|lowest|low|peak|height)(?: of| point)?|(?:earlier|early) in the (?:day|session|morning|trading day)|in (?:early|morning|midday|pre-?market) trading|(?:by|before|around|at) (?:noon|midday|lunch(?:time)?|mid-morning|mid-afternoon)|during the (?:session|day)|within the session|hours? into (?:the|trading))(?!\w)/i;
const runRateWords = /\b(?:annuali[sz]ed|run[- ]rate|ARR|annual recurring)\b/i;

/** Nothing but a time and a link to the figure before: the same run rate at another time. */
const goesOn = /^[^;.:]{0,24}(?:\b(?:from|and|to|then)(?!\w)|,)[^;.:]{0,12}$/;
/** What sums up figures of several times. */
const summing = /\b(?:together|combined|altogether|in all|in total|all told|add(?:s|ed|ing)? up to|totall?ing)(?!\w)/i;
/** "from 35,000 to 85,000 by the end of the year": what parts a level from the time at which it gives way to the next. */
const givesWay = /^[^;.]{0,40}\bto (?:[a-z]{2,12} ){0,2}[$€£]?\d/;
/** What parts a time from the earlier level told after it ("last year, up from $52.5 billion"). */
const levelBefore = /\b(?:from|than|against|versus|compared)(?!\w)/;

/** What parts a figure from a time it is only held against ("up 114 percent from 2024"), or that stands in a clause of its own. */
const heldAgainst = /(?:%|\b(?:per ?cent|points?|up|down|increase|decrease|rise|rising|growth|jump|gain|drop|fall|decline|more|less|higher|lower|doubled?|tripled?|times)(?!\w))[^;.]{0,40}\b(?:from|than|over|versus|against|compared)(?!\w)[^;.,]{0,16}$|\b(?:double|twice|triple|treble|quadruple|half|times)(?!\w)[^;.,]{0,24}\b(?:what|where|when|that of|(?:the|its|their) (?:sum|worth|amount|value|figure|price|level|valuation))(?!\w)|\bof which\b/i;
/** What parts a figure from a time told further on: a time of its own that a draft without a day does not settle, or a new clause. */
const ofAnother = /\b(?:this|last|next|that) (?:year|quarter|month|week|spring|summer|autumn|fall|winter)(?!\w)|, and\b/i;
/** A year told beside the time at which somebody spoke of it ("In July 2025 it raised its plan for the year"). */
const wholeYear = /\b(?:for (?:the |its )?(?:full |whole |entire |current |fiscal |financial )?year\b(?! (?:to [a-z]+|through|ended|ending|earlier|before|ago|later|that)\b)|full[- ]year\b|this year\b)/i;
/** A stretch of years that begins at the time named ("over five years"). */
const spread = /^[^;.]{0,40}\b(?:over|across|within|for) (?:the next |the coming |a )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[- ]years?\b/i;
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Whose cost or fee a sum per month is. */
const ofUsers = /\b(?:each|every|per|heaviest|average|typical|single|one) [^,;.]{0,30}\b(?:(?:user|subscriber|customer|programmer|developer)s?|them)(?!\w)/i;
/** The same, behind a sum per month: "$20 a month on each user", "per user". */
const onUsers = /^(?: a month| per month| each month| monthly)? (?:on|for|per) [^,;.\d]{0,32}\b(?:user|subscriber|customer|programmer|developer)(?!\w)/i;

/** A month or day. */
const ofDay = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** "$44.1 billion, it said in May 2025": what stands before the time at which a sum was told. */
const saidOn = /, (?:(?:it|he|she|they|the) |[A-Z])[\w .'\u2019]{0,30}\b(?:said|told|wrote|reported|announced|disclosed|estimated|reckoned|revealed)(?: [a-z]{2,12}){0,2} (?:in|on) ?$/;

/** What parts a time that ends one clause from what the next one tells. */
const endsClause = /^(?:,| -| \u2013|\u2014)? (?:and|while|but|whereas) /;
/** A quantity told right behind a comma, without a verb of its own. */
const leavesOutVerb = /^[,;] (?:and |while |but |with )?(?:its|their|the|his) (?:(?:net|total|operating|annual|capital|own|overall|running|combined|cash) )?(?:revenues?|sales|turnover|loss|losses|costs?|expenses|spending|expenditures?|profits?|burn|outlays?|capex|income)(?: at| of| to)?(?: (?:about|around|roughly|some|nearly|almost|over|more than|less than|just|only|a mere|up to)){0,2} $/;
/** "this year" where the draft's day is unknown: another time than the year told before it. */
const undated = /\b(?:this|last|next|the current) (?:year|quarter)(?!\w)/gi;
const wholeYears = /^(?:FY)?\d{4}$/;

/** How far before and behind a figure its time may stand, in UTF-16 code units: windows are bounded, so that any sentence is read in linear time. */
const timeBefore = 400;
const timeBehind = 120;

/** How a figure stands to the one before it in the sentence. */
export interface Kin {
  /** It tells the same quantity. */
  readonly same: boolean;
  /** It is that quantity's level of an earlier time ("up from …"). */
  readonly earlier: boolean;
  /** The one before is a run rate. */
  readonly runRate: boolean;
}

/** Where a figure stands among the words, the figures and the times of its sentence. */
interface Stand {
  readonly text: string;
  readonly sentence: Span;
  readonly fences: readonly Span[];
  readonly place: number;
  readonly figure: Span;
  /** Where the figure before ends, and the next one begins. */
  readonly last: number;
  readonly next: number;
  readonly times: readonly TimeHit[];
  readonly kin: Kin;
}

/** The time of a figure, by which rule it is that figure's, and how sure. */
interface Timed {
  readonly time: TimeHit;
  readonly rule: string;
  readonly sure: number;
}

/** The period of figure `place` of a sentence. `fences` are the sentence's figures and `times` the block's times, both in order. */
export function readPeriod(
  text: string,
  sentence: Span,
  fences: readonly Span[],
  place: number,
  times: readonly TimeHit[],
  entity: string | null,
  metric: Metric | null,
  kin: Kin,
): Part<Period> | null {
  const isOfOneDay = metric !== null && ofOneDay.has(metric);
  // Most sentences name no time, and revenue alone may be a run rate without one.
  if (times.length === 0 && metric !== 'revenue' && metric !== 'unit-price' && !isOfOneDay) return null;
  const figure = fences[place] as Span;
  const last = fences[place - 1]?.end ?? sentence.start;
  const next = fences[place + 1]?.start ?? sentence.end;
  const stand: Stand = { text, sentence, fences, place, figure, last, next, times, kin };
  const from = firstSpan(times, Math.max(sentence.start, figure.start - timeBefore));
  const to = firstSpan(times, Math.min(sentence.end, figure.end + timeBehind));
  const inside = times.slice(from, to).filter((hit) => isOfOneDay || !hit.text.startsWith(weekday));
  const isWhenTold = ({ text: time, start }: TimeHit): boolean =>
    metric !== null && perPeriod.has(metric) && ofDay.test(time) && saidOn.test(text.slice(figure.end, start));
  const behind = inside.filter((hit) => isToldBehind(stand, hit) && !isWhenTold(hit));
  const isRateBefore = (hit: TimeHit): boolean =>
    hit.rate && hit.start >= last + 3 && hit.end <= figure.start && !/[,;]/.test(text.slice(hit.end, figure.start));
  const rate = behind.find((hit) => hit.rate && hit.start - figure.end <= 3)
    ?? (metric === 'operating-cost' || metric === 'revenue' ? inside.findLast(isRateBefore) : undefined);
  const timed = timeOf(stand, inside, behind, metric);
  if (timed === 'several') return null;
  const runRate = metric === 'revenue' && (
    runRateWords.test(text.slice(Math.max(last, figure.start - 60), Math.min(next, figure.end + 40)))
    || (kin.runRate && kin.same && goesOn.test(text.slice(last, figure.start)))
  );
  const share = metric === 'unit-price' && rate === undefined ? pricedPer(text, sentence.start, fences[place - 1], figure) : '';
  const session = isOfOneDay && withinSession.test(text.slice(Math.max(last, figure.start - 90), Math.min(next, figure.end + 60)));
  if (timed === null && rate === undefined && !runRate && share === '' && !session) return null;
  const future = liesAhead(text, { start: Math.max(sentence.start, figure.start - timeBefore), end: Math.min(sentence.end, figure.end + timeBefore) }, figure);
  const named = timed === null ? nameless : nameOf(stand, timed, entity, metric, future, runRate);
  if (named === null && rate === undefined) return null;
  const rated = rate === undefined ? share
    : rate.text === 'per month' && metric !== 'unit-price'
      && (ofUsers.test(text.slice(Math.max(last, figure.start - 90), figure.start)) || onUsers.test(text.slice(figure.end, figure.end + 60))) ? 'per user and month'
    : rate.text;
  const base = [rated, named?.text ?? ''].filter((words) => words !== '').join(', ');
  const normal = runRate || session ? `${base} (${session ? 'intraday' : 'run rate'})`.trim() : base;
  const days = parsePeriod(named === null || named.text === '' ? normal : named.text, entity);
  const at = timed?.time ?? rate ?? null;
  return {
    value: { text: normal, from: days?.from ?? null, to: days?.to ?? null, future, runRate },
    words: at === null ? (runRate ? 'annualised' : session ? 'intraday' : share) : text.slice(at.start, at.end),
    span: at === null ? null : { start: at.start, end: at.end },
    rule: timed?.rule ?? behindRule,
    sure: timed === null ? surelyBehind : Math.min(timed.sure, named?.sure ?? 1, surelyHolds(timed.time, metric)),
  };
}

const behindRule = 'named after the figure';
const surelyBehind = 0.9;

/** "Meta in 2022 ($232 billion) and Apple in 2020": the end of the bracket in which the figure stands. */
const closesBracket = /^[^()]*\).*\b(?:and|but|while|or)\b/;

/** Whether a time stands behind the figure, and nothing between parts the two. */
function isToldBehind({ text, fences, place, figure, next, kin }: Stand, hit: TimeHit): boolean {
  if (hit.start < figure.end || hit.end > next) return false;
  const between = text.slice(figure.end, hit.start);
  if (
    between.includes(';')
    || closesBracket.test(between)
    || (kin.earlier && givesWay.test(between))
    || opensNext(text, figure.end, hit, fences[place + 1])
    || headsBracket(text, figure.end, hit, next)
  ) {
    return false;
  }
  if (heldAgainst.test(hit.text.startsWith('from ') ? `${between}from` : between)) return false;
  return hit.rate || !(nextDeed.test(between) || ofAnother.test(between));
}

/**
 * The time of the figure among those around it (`inside`, of which `behind` it some); null where
 * none is its own, `several` where it sums up figures of more than one.
 */
function timeOf(stand: Stand, inside: readonly TimeHit[], behind: readonly TimeHit[], metric: Metric | null): Timed | 'several' | null {
  const { text, sentence, fences, place, figure, last, kin, times } = stand;
  const after = behind.find((hit) => !hit.rate && hit.start - figure.end <= 60);
  if (after !== undefined) return { time: after, rule: behindRule, sure: surelyBehind };
  const told = inside.findLast((hit) =>
    !hit.rate
    && hit.end <= figure.start
    && hit.start >= last
    && !isInRelative(text, hit, figure.start)
    && !(place > 0 && kin.earlier && levelBefore.test(text.slice(hit.end, figure.start))));
  const earlier = told !== undefined && kin.earlier && metric !== null && perPeriod.has(metric) && startsChange(text, told, figure, fences[place + 1])
    ? undefined
    : told;
  const before = earlier === undefined ? null : timeBetween(stand, earlier);
  if (before !== null) return before;
  if (sumsUp(text, fences, place)) return 'several';
  const head = kin.earlier ? undefined : inside.find((hit) => hit.start >= sentence.start);
  if (
    head !== undefined
    && !head.rate
    && !isInRelative(text, head, figure.start)
    && head.end <= (fences[0] as Span).start
    && !(wholeYears.test(head.text) && isOfUnnamedYear(text, fences, place, sentence.end, times))
  ) {
    return { time: head, rule: openingRule, sure: 0.75 };
  }
  if (
    earlier === undefined
    || !kin.same
    || kin.earlier
    || saysNow.test(text.slice(earlier.end, figure.start))
    || isOfUnnamedYear(text, fences, place, sentence.end, times)
    || endsDatedChange(text, fences, place, times)
  ) {
    return null;
  }
  return { time: earlier, rule: sharedRule, sure: 0.6 };
}

/** A time that stands between the figure and the one before, where it is this one's; null where it is the other's alone. */
function timeBetween({ text, sentence, fences, place, figure, last, kin, times }: Stand, time: TimeHit): Timed | null {
  const words = text.slice(time.end, figure.start);
  // "… on 26 December; Apple is now worth": what holds now does not hold for a day told before.
  if (place > 0 && words.includes(';') && saysNow.test(words)) return null;
  // A time right behind the figure before is that figure's.
  if (
    place === 0
    || opensNext(text, last, time, figure)
    || (!endsClause.test(words)
      && (time.start - last >= 8 || headsBracket(text, last, time, figure.start) || /[;:\u2014]/.test(text.slice(last, time.start))))
  ) {
    return { time, rule: 'named before the figure', sure: 0.9 };
  }
  if (kin.same && !kin.earlier && andOn.test(words)) return { time, rule: sharedRule, sure: 0.6 };
  // "Revenue was $1 billion in 2023, its loss $3 billion": what leaves out its verb leaves out its time with it.
  return time.start - last < 24 && leavesOutVerb.test(words) && !isOfUnnamedYear(text, fences, place, sentence.end, times)
    ? { time, rule: sharedRule, sure: 0.85 }
    : null;
}

/** What joins two figures told of one time. */
const andOn = / and (?!.{0,60}\b(?:now|today|currently)\b)[^,;]{0,60}$/;
const saysNow = /\b(?:now|today|currently)\b/;

/** The normal form of a figure's time, and how sure it is at most that this is what the figure holds for. */
interface TimeName {
  readonly text: string;
  readonly sure: number;
}

const nameless: TimeName = { text: '', sure: 1 };

/** The normal form of the time that a figure is of; null where it only tells when the sum was told. */
function nameOf(
  { text, sentence, fences, place, figure, last, next }: Stand,
  { time, rule }: Timed,
  entity: string | null,
  metric: Metric | null,
  future: boolean,
  runRate: boolean,
): TimeName | null {
  const from = Math.max(sentence.start, figure.start - timeBefore);
  const isAhead = future
    && !isOfClauseBefore(text, time, figure.start)
    && (rule !== sharedRule || place === 0 || liesAhead(text, { start: from, end: figure.start }, fences[place - 1] as Span));
  const named = ofTwo(time, text, { start: last, end: figure.start }) ?? settleTime(time, text, entity, metric, isAhead);
  const isForStretch = metric !== null && perPeriod.has(metric);
  // "The first quarter of this year" is no time at which a year was told of.
  if (isForStretch && named !== '' && !/year$/i.test(text.slice(time.start, time.end))) {
    const stretch = stretchOf(
      named,
      text,
      {
        start: Math.max(endsChange(text, fences, place) ? fences[place - 2]?.end ?? sentence.start : last, figure.start - timeBefore),
        end: endOfClause(text, { start: last, end: Math.min(next, figure.end + timeBehind) }, figure),
      },
      figure,
      entity,
      metric,
      future,
    );
    if (stretch !== null) return { text: stretch, sure: 0.8 };
  }
  // A past sum of a month is rare; a month in which a sum was told is not.
  if (
    isForStretch
    && !future
    && !runRate
    && ofDay.test(named)
    && time.end <= figure.start
    && saysOnDay.test(text.slice(Math.max(sentence.start, time.start - 24), figure.start))
  ) {
    return null;
  }
  return { text: named, sure: 1 };
}

/** How sure it is at most that a figure of a metric holds for a time beside it. */
function surelyHolds({ text }: TimeHit, metric: Metric | null): number {
  // Guidance is given in a month and speaks of a year.
  if (metric === 'capital-expenditure' && /^\d{4}-\d{2}/.test(text)) return 0.7;
  // "at the end of 2024": what is spent or earned in a time may be that of its last months as well as that of the year.
  return metric !== null && spentByYear.has(metric) && text.startsWith('end of ') ? 0.8 : 1;
}

/** What opens a clause that tells of whom or what stands before it, and how the sentence goes on behind it. */
const opensRelative = /, (?:which|who|whose|whom|where)\b(?:[^,;.()]|[.,](?=\d)){0,140}$/;
const goesOnBehind = /^, (?:is|was|has|had|have|are|were|will|would|can|could|may|might|now|also|plans|planned|aims|wants|wanted|seeks|sought|hopes|expects|expected|needs|needed|raised|raises|spent|spends|paid|pays|lost|loses|made|makes|bought|buys|sold|sells|put|puts|took|takes|got|cost|costs|did|does|burned|burns|earned|earns|said|says|told|reported|reports)\b/;

/** "The lab, which was founded in 2021, raised $4 billion": whether a time closes a clause about whoever does what the figure at `start` is told of. */
function isInRelative(text: string, hit: Span, start: number): boolean {
  return goesOnBehind.test(text.slice(hit.end, Math.min(start, hit.end + 24))) && opensRelative.test(text.slice(Math.max(0, hit.start - 160), hit.start));
}

/** What links a time to the figure that follows it, where another stands before ("$6 billion and in 2025 $20 billion"). */
const opening = /^,? (?:and|while|then|but)(?: (?:in|by|at|for|during|its|the))? ?$/;

/**
 * "$200bn (2025: $131bn)": whether a time heads a bracket that stands open between two figures, and
 * so is the second one's; `end` is where the first ends, `next` where the second begins.
 */
function headsBracket(text: string, end: number, hit: Span, next: number): boolean {
  return next - hit.end <= 24 && /^[^()[\].;]{0,40}[([][^()[\].;]{0,24}$/.test(text.slice(end, hit.start)) && /^[:,]? ?[^()[\].;,:]{0,22}$/.test(text.slice(hit.end, next));
}

/**
 * "… $13.1 billion (2024: $3.7 billion) and lost $8 billion": whether a figure stands in a bracket
 * behind the one before it, so that its time is no other figure's.
 */
export function isInAside(text: string, fences: readonly Span[], place: number): boolean {
  const before = fences[place - 1];
  return before !== undefined && /[([][^()[\]]{0,60}$/.test(text.slice(before.end, (fences[place] as Span).start));
}

/** Whether a figure is told for "this year" or "last year", of which nobody says which year that is: then it is not the year of what was told before it. */
export function isOfUnnamedYear(
  text: string,
  fences: readonly Span[],
  place: number,
  end: number,
  times: readonly Span[],
  told: Part<Period> | null = null,
): boolean {
  const { start: from, end: to } = fences[place] as Span;
  const last = fences[place - 1]?.end ?? Math.max(0, from - timeBefore);
  const next = Math.min(fences[place + 1]?.start ?? end, to + 30);
  undated.lastIndex = 0;
  const around = text.slice(last, next);
  // "It expects $200 billion for the year" behind a quarter's figures.
  if (told !== null && quarterOf.test(told.value.text) && wholeYear.test(around)) return true;
  for (let match = undated.exec(around); match !== null; match = undated.exec(around)) {
    const start = last + match.index;
    if (!times.some((time) => time.start < start + match[0].length && time.end > start)) return true;
  }
  return false;
}

/** Whether a time between two figures opens what is told of the second; `end` is where the first ends. */
function opensNext(text: string, end: number, hit: Span, next: Span | undefined): boolean {
  if (next === undefined || hit.start - end > 16 || next.start - hit.end > 24 || next.start < hit.end) return false;
  const [before, behind] = [text.slice(end, hit.start), text.slice(hit.end, next.start)];
  if (/[,;:.]/.test(behind)) return false;
  // "$3.5 billion, in September another $13 billion", but "$3.5 billion, in September up from $2 billion".
  return opening.test(before) || (/^, ?$/.test(before) && !/\b(?:and|or|to|up|down|from|than|against|compared|versus)(?!\w)/.test(behind));
}

/** The year, or the years, that a figure is told for where its sentence dates the telling (`named`) and not the figure; null where it does not. */
function stretchOf(named: string, text: string, around: Span, figure: Span, entity: string | null, metric: Metric, future: boolean): string | null {
  const behind = text.slice(figure.end, around.end);
  const isSpread = behind.includes('year') && spread.test(behind);
  const isYears = spentByYear.has(metric) && !isSpread && wholeYear.test(text.slice(around.start, around.end));
  if (!isSpread && !isYears) return null;
  const from = parsePeriod(named, entity)?.from ?? null;
  if (from === null) return null;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (isSpread) {
    const count = spread.exec(behind)?.[1]?.toLowerCase() ?? '';
    return `${year}-${year + (Number(count) || counts.indexOf(count))}`;
  }
  if (/^(?:FY)?\d{4}(?:-\d{4})?$/.test(named)) return null;
  const yearEnd = fiscalYearEnd(entity ?? '');
  // What was earned or spent in a year is told in the first months of the next.
  const shift = !future && (month - yearEnd + 11) % 12 < 3 && !named.startsWith('Q') ? -1 : 0;
  return `${yearEnd === 12 ? '' : 'FY'}${year + (month > yearEnd ? 1 : 0) + shift}`;
}

/** Whether figure `place` sums up those before it ("together some $3 billion"). */
export function sumsUp(text: string, fences: readonly Span[], place: number): boolean {
  return place > 1 && summing.test(text.slice((fences[place - 1] as Span).end, (fences[place] as Span).start));
}

/** Metrics told of one day. */
const ofOneDay = new Set<Metric>(['market-value-loss', 'market-cap']);

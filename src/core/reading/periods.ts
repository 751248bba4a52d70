import type { Metric } from '../claims/claim';
import { fiscalYearEnd, parsePeriod } from '../claims/period';
import type { TablePlace } from '../text/block';
import { firstSpan } from '../text/span';
import type { Span } from '../text/span';
import { liesAhead, nextDeed, saysAhead } from './aheadWords';
import { endOfClause, isOfClauseBefore } from './clauses';
import type { Part, Period } from './reading';
import { carriedRule, columnRule, headingRule, openingRule, rowRule, sharedRule } from './rules';
import { saysOnDay } from './sayingWords';
import { settleTime, spentByYear } from './settledTimes';
import { weekday } from './timeMarks';
import type { TimeHit } from './timeMarks';
import { findTimes } from './times';

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
/** What is sold in shares. */
const inShares = /\b(?:shares|stock|IPO)\b[^,;.]{0,40}$/;

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

/** The period of figure `place` of a sentence. `fences` are the sentence's figures and `times` the block's times, both in order. */
export function readPeriod(text: string, sentence: Span, fences: readonly Span[], place: number, times: readonly TimeHit[], entity: string | null, metric: Metric | null, kin: Kin): Part<Period> | null {
  // Most sentences name no time, and revenue alone may be a run rate without one.
  if (times.length === 0 && metric !== 'revenue' && metric !== 'unit-price' && (metric === null || !ofOneDay.has(metric))) return null;
  const span = fences[place] as Span;
  const next = fences[place + 1]?.start ?? sentence.end;
  const last = fences[place - 1]?.end ?? sentence.start;
  const inside = times.slice(firstSpan(times, Math.max(sentence.start, span.start - timeBefore)), firstSpan(times, Math.min(sentence.end, span.end + timeBehind))).filter((hit) => !hit.text.startsWith(weekday) || (metric !== null && ofOneDay.has(metric)));
  const after = inside.filter((hit) => hit.start >= span.end && hit.end <= next && !(kin.earlier && givesWay.test(text.slice(span.end, hit.start))) && !opensNext(text, span.end, hit, fences[place + 1]) && !headsBracket(text, span.end, hit, next) && !text.slice(span.end, hit.start).includes(';') && (hit.rate || !nextDeed.test(text.slice(span.end, hit.start))) && !heldAgainst.test(text.slice(span.end, hit.text.startsWith('from ') ? hit.start + 'from'.length : hit.start)) && (hit.rate || !ofAnother.test(text.slice(span.end, hit.start))));
  const rate = after.find((hit) => hit.rate && hit.start - span.end <= 3)
    ?? (metric === 'operating-cost' || metric === 'revenue' ? inside.findLast((hit) => hit.rate && hit.start >= last + 3 && hit.end <= span.start && !/[,;]/.test(text.slice(hit.end, span.start))) : undefined);
  let time = after.find((hit) => !hit.rate && hit.start - span.end <= 60);
  let rule = 'named after the figure';
  let sure = 0.9;
  const earlier = inside.findLast((hit) => !hit.rate && hit.end <= span.start && hit.start >= last && !isInRelative(text, hit, span.start) && !(place > 0 && kin.earlier && levelBefore.test(text.slice(hit.end, span.start))));
  // A time right behind the figure before is that figure's.
  if (time === undefined && earlier !== undefined && !(place > 0 && endsClause.test(text.slice(earlier.end, span.start)) && !opensNext(text, last, earlier, span)) && (place === 0 || earlier.start - last >= 8 || opensNext(text, last, earlier, span) || headsBracket(text, last, earlier, span.start) || /[;:\u2014]/.test(text.slice(last, earlier.start)))) {
    time = earlier;
    rule = 'named before the figure';
  }
  if (time === undefined && earlier !== undefined && kin.same && !kin.earlier && / and (?!.{0,60}\b(?:now|today|currently)\b)[^,;]{0,60}$/.test(text.slice(earlier.end, span.start))) {
    time = earlier;
    rule = sharedRule;
    sure = 0.6;
  }
  // "Revenue was $1 billion in 2023, its loss $3 billion": what leaves out its verb leaves out its time with it.
  if (time === undefined && earlier !== undefined && earlier.start - last < 24 && leavesOutVerb.test(text.slice(earlier.end, span.start)) && !isOfUnnamedYear(text, fences, place, sentence.end, times)) {
    time = earlier;
    rule = sharedRule;
    sure = 0.85;
  }
  // A sum over several times is of none of them.
  if (time === undefined && sumsUp(text, fences, place)) return null;
  const head = kin.earlier ? undefined : inside.find((hit) => hit.start >= sentence.start);
  if (time === undefined && head !== undefined && !head.rate && !isInRelative(text, head, span.start) && head.end <= (fences[0] as Span).start && !(wholeYears.test(head.text) && isOfUnnamedYear(text, fences, place, sentence.end, times))) {
    time = head;
    rule = openingRule;
    sure = 0.75;
  }
  if (time === undefined && earlier !== undefined && kin.same && !kin.earlier && !/\b(?:now|today|currently)\b/.test(text.slice(earlier.end, span.start)) && !isOfUnnamedYear(text, fences, place, sentence.end, times)) {
    time = earlier;
    rule = sharedRule;
    sure = 0.6;
  }
  // Guidance is given in a month and speaks of a year.
  if (metric === 'capital-expenditure' && time !== undefined && /^\d{4}-\d{2}/.test(time.text)) sure = Math.min(sure, 0.7);
  const runRate = metric === 'revenue' && (runRateWords.test(text.slice(Math.max(last, span.start - 60), Math.min(next, span.end + 40))) || (kin.runRate && kin.same && goesOn.test(text.slice(last, span.start))));
  const share = metric === 'unit-price' && rate === undefined && inShares.test(text.slice(Math.max(last, span.start - 60), span.start)) ? 'per share' : '';
  const session = metric !== null && ofOneDay.has(metric) && withinSession.test(text.slice(Math.max(last, span.start - 90), Math.min(next, span.end + 60)));
  if (time === undefined && rate === undefined && !runRate && share === '' && !session) return null;
  const future = liesAhead(text, { start: Math.max(sentence.start, span.start - timeBefore), end: Math.min(sentence.end, span.end + timeBefore) }, span);
  // "at the end of 2024": what is spent or earned in a time may be that of its last months as well as that of the year.
  if (time !== undefined && metric !== null && spentByYear.has(metric) && time.text.startsWith('end of ')) sure = Math.min(sure, 0.8);
  let named = time === undefined ? '' : ofTwo(time, text, { start: last, end: span.start }) ?? settleTime(time, text, entity, metric, future && !isOfClauseBefore(text, time, span.start) && (rule !== sharedRule || place === 0 || liesAhead(text, { start: Math.max(sentence.start, span.start - timeBefore), end: span.start }, fences[place - 1] as Span)));
  // "The first quarter of this year" is no time at which a year was told of.
  const ofYear = time !== undefined && /year$/i.test(text.slice(time.start, time.end));
  const year = named === '' || ofYear || metric === null || !perPeriod.has(metric) ? null : stretchOf(named, text, { start: Math.max(last, span.start - timeBefore), end: endOfClause(text, { start: last, end: Math.min(next, span.end + timeBehind) }, span) }, span, entity, metric, future);
  if (year !== null) {
    named = year;
    sure = Math.min(sure, 0.8);
  }
  // A past sum of a month is rare; a month in which a sum was told is not.
  else if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(named) && metric !== null && perPeriod.has(metric) && !future && !runRate && time !== undefined && time.end <= span.start && saysOnDay.test(text.slice(Math.max(sentence.start, time.start - 24), span.start))) {
    if (rate === undefined) return null;
    named = '';
  }
  const rated = rate === undefined ? share : rate.text === 'per month' && ofUsers.test(text.slice(Math.max(last, span.start - 90), span.start)) ? 'per user and month' : rate.text;
  const base = [rated, named].filter((words) => words !== '').join(', ');
  const normal = runRate || session ? `${base} (${session ? 'intraday' : 'run rate'})`.trim() : base;
  const days = parsePeriod(named === '' ? normal : named, entity);
  const at = time ?? rate ?? null;
  return {
    value: { text: normal, from: days?.from ?? null, to: days?.to ?? null, future, runRate },
    words: at === null ? (runRate ? 'annualised' : session ? 'intraday' : share) : text.slice(at.start, at.end),
    span: at === null ? null : { start: at.start, end: at.end },
    rule, sure,
  };
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

/** "$200bn (2025: $131bn)": whether a time heads a bracket that stands open between two figures, and so is the second one's; `end` is where the first ends, `next` where the second begins. */
function headsBracket(text: string, end: number, hit: Span, next: number): boolean {
  return next - hit.end <= 24 && /^[^()[\].;]{0,40}[([][^()[\].;]{0,24}$/.test(text.slice(end, hit.start)) && /^[:,]? ?[^()[\].;,:]{0,22}$/.test(text.slice(hit.end, next));
}

/** "… $13.1 billion (2024: $3.7 billion) and lost $8 billion": whether a figure stands in a bracket behind the one before it, so that its time is no other figure's. */
export function isInAside(text: string, fences: readonly Span[], place: number): boolean {
  const before = fences[place - 1];
  return before !== undefined && /[([][^()[\]]{0,60}$/.test(text.slice(before.end, (fences[place] as Span).start));
}

/** Whether a figure is told for "this year" or "last year", of which nobody says which year that is: then it is not the year of what was told before it. */
export function isOfUnnamedYear(text: string, fences: readonly Span[], place: number, end: number, times: readonly Span[], told: Part<Period> | null = null): boolean {
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
const between = /^between\b/i;
const startsFrom = /\bfrom (?:(?:about|around|roughly|some|nearly|just|only|a|mere) ){0,2}[~\u2248]?$/i;
const endsTo = /^[^;.]{0,12} to (?:(?:about|around|roughly|some|nearly|almost|over|more|than|just) ){0,2}[~\u2248]?$/i;

/** "Between 2024 and 2025 revenue went from $3.7 billion to $13 billion": the year of the two that a figure of such a pair is of; null where it is of both. `gap` lies before the figure. */
function ofTwo(time: TimeHit, text: string, gap: Span): string | null {
  const years = /^(\d{4})-(\d{4})$/.exec(time.text);
  if (years === null || !between.test(text.slice(time.start, time.end))) return null;
  const before = text.slice(Math.max(gap.start, gap.end - timeBefore), gap.end);
  return startsFrom.test(before) ? years[1] ?? null : endsTo.test(before) ? years[2] ?? null : null;
}

const perPeriod = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'capital-expenditure', 'rd-and-compute-spending', 'gpu-purchases', 'gpu-shipments', 'lost-revenue', 'inventory-charge']);

/** Whether a figure of this metric may be of a time that was told before it. */
export function mayGoOn({ value: { text, runRate }, rule }: Part<Period>, metric: Metric | null): boolean {
  return metric !== null && (perPeriod.has(metric) || (metric === 'valuation' && isHeadedYear(rule, text))) && !runRate && !text.startsWith('per ');
}

/**
 * The period of a figure without one of its own: its column's, or, where the metric holds for a period, its row's, else that of the words
 * `before`, null where the figure does not go on with it.
 */
export function sharedPeriod(table: TablePlace | null, before: Part<Period> | null, entity: string | null, metric: Metric | null, date: string | null): Part<Period> | null {
  if (table !== null) {
    const header = headerPeriod(table.column, columnRule, entity, metric, date) ?? (metric !== null && perPeriod.has(metric) ? headerPeriod(table.row, rowRule, entity, metric, date) : null);
    if (header !== null) return header;
  }
  if (before === null) return null;
  if (before.rule !== headingRule) return { ...before, span: null, rule: carriedRule, sure: 0.5 };
  // Whoever's figure it is reckons by a calendar of their own.
  const days = parsePeriod(before.value.text, entity);
  return { ...before, value: { ...before.value, from: days?.from ?? null, to: days?.to ?? null }, span: null, sure: 0.5 };
}

/** Whether a time is a year that a heading tells: a firm was worth then what a list of that year gives. */
function isHeadedYear(rule: string, text: string): boolean {
  return rule === headingRule && /^\d{4}$/.test(text);
}

/** The first time that a header of a table names. */
function headerPeriod(header: string, rule: string, entity: string | null, metric: Metric | null, date: string | null): Part<Period> | null {
  const hit = header === '' ? undefined : findTimes(header, date).find(({ rate, text }) => !rate && !text.startsWith(weekday));
  if (hit === undefined) return null;
  const text = settleTime(hit, header, entity, metric, false);
  const days = parsePeriod(text, entity);
  return { value: { text, from: days?.from ?? null, to: days?.to ?? null, future: saysAhead(header, false), runRate: false }, words: header.slice(hit.start, hit.end), span: null, rule, sure: 0.8 };
}

const quarterOf = /^[QH][1-4] (?:FY)?(?:19|20)\d{2}$/;
/** "uarter" and "half" stand in every name of such a time but "Q2" and its like. */
const saysPart = /uarter|\bhalf\b|\b[QH][1-4]\b/;

/** The quarter or half that a sentence without figures names, and no other time with it, whose figures the next ones then are; null where it names none. */
export function quarterTold(sentence: string, entity: string | null, date: string | null): Part<Period> | null {
  if (!saysPart.test(sentence)) return null;
  let found: Part<Period> | null = null;
  for (const hit of findTimes(sentence, date)) {
    if (hit.rate || hit.text.startsWith(weekday)) continue;
    const text = settleTime(hit, sentence, entity, null, false);
    if (!quarterOf.test(text) || found !== null) return null;
    const days = parsePeriod(text, entity);
    found = { value: { text, from: days?.from ?? null, to: days?.to ?? null, future: saysAhead(sentence, false), runRate: false }, words: sentence.slice(hit.start, hit.end), span: null, rule: carriedRule, sure: 0.5 };
  }
  return found;
}

import type { Metric } from '../../claims/claim';
import { isPerPeriod } from '../../claims/vocabulary';
import type { Span } from '../../text/span';
import { nextDeed } from './aheadWords';
import { endsDatedChange, startsChange } from './changedLevels';
import { beforeRule, behindRule, openingRule, sharedBehindRule, sharedRule } from '../rules';
import type { ReadingRule } from '../rules';
import { joinsPair } from './pairedSums';
import type { TimeHit } from './timeMarks';
import { headsBracket, isInRelative, opensNext, sumsUp } from './timeStands';
import type { Stand } from './timeStands';
import { isOfUnnamedYear } from './unnamedYears';

/** The time of a figure, by which rule it is that figure's, and how sure. */
export interface Timed {
  readonly time: TimeHit;
  readonly rule: ReadingRule;
  readonly sure: number;
}

/** How sure it is that a time behind a figure is that figure's. */
export const surelyBehind = 0.9;

/** "Meta in 2022 ($232 billion) and Apple in 2020": the end of the bracket in which the figure stands. */
const closesBracket = /^[^()]*\).*\b(?:and|but|while|or)\b/;

/** "from 35,000 to 85,000 by the end of the year": what parts a level from the time at which it gives way to the next. */
const givesWay = /^[^;.]{0,40}\bto (?:[a-z]{2,12} ){0,2}[$€£]?\d/;

/** What parts a figure from a time it is only held against ("up 114 percent from 2024"), or that stands in a clause of its own. */
const heldAgainst = /(?:%|\b(?:per ?cent|points?|up|down|increase|decrease|rise|rising|growth|jump|gain|drop|fall|decline|more|less|higher|lower|doubled?|tripled?|times)(?!\w))[^;.]{0,40}\b(?:from|than|over|versus|against|compared)(?!\w)[^;.,]{0,48}$|\b(?:double|twice|triple|treble|quadruple|half|times)(?!\w)[^;.,]{0,24}\b(?:what|where|when|that of|(?:the|its|their) (?:sum|worth|amount|value|figure|price|level|valuation))(?!\w)|\bof which\b/i;
/** What parts a figure from a time told further on: a time of its own that a draft without a day does not settle, or a new clause. */
const ofAnother = /\b(?:this|last|next|that) (?:year|quarter|month|week|spring|summer|autumn|fall|winter)(?!\w)|, (?:and|then)\b/i;

const beforeDeed = /^[^.;]{0,40} before (?:profitability|break-?even|it |they |(?:turning|becoming|making|reaching|breaking|going|being|achieving|posting|generating) )/;

/** "another $115 billion before profitability around 2030": whether the words behind a figure tell until when all of it adds up; "before tax" does not. */
export function isUntilDeed(behind: string): boolean {
  return behind.includes(' before ') && beforeDeed.test(behind);
}

/** "35,000 chips today and is scaling to 85,000 by the end of the year": what holds on the day of the draft does not hold at a time told further on. */
const holdsNow = /^ (?:today|now|currently|at present)(?:,| and| but| while)(?!\w)/;

/**
 * "exceeded the previous year's by", ", and warned that 2026 would be": how the words go on behind a time whose value is left out, or of which
 * something is told itself.
 */
const leftOut = /^['\u2019]s(?: (?:by|with|at)(?!\w)|[,.;)]|$)/;
const saysOfIt = /^ (?:would|will|should|could|may|might|promises|promised)(?!\w)/;
const opensSaying = /\bthat $/;

/** Whether a time behind a figure is only that of another value, or the subject of what is said of it. */
function isOnlyBeside(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 12);
  return leftOut.test(behind) || (saysOfIt.test(behind) && opensSaying.test(text.slice(Math.max(0, start - 6), start)));
}

/** ", which spent $52.5 billion, will spend more in 2025": what closes a relative clause and goes on with the main one. */
const goesOnAhead = /^, (?:(?:now|also|then|still) )?(?:will|would|could|may|might|is (?:to|set|due|expected)|plans?|expects?|wants?|intends?|hopes?|means|aims?)(?!\w)/;

/** Whether a time stands behind the figure, and nothing between parts the two. */
export function isToldBehind({ text, fences, place, figure, next, kin }: Stand, hit: TimeHit): boolean {
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
  const link = hit.text.startsWith('from ') ? 'from' : text.startsWith('of ', hit.start) ? 'of ' : '';
  if (heldAgainst.test(`${between}${link}`) || holdsNow.test(between) || isUntilDeed(between) || isOnlyBeside(text, hit)) return false;
  return hit.rate || !(nextDeed.test(between) || goesOnAhead.test(between) || ofAnother.test(between));
}

/** What parts a time from the earlier level told after it ("last year, up from $52.5 billion"). */
const levelBefore = /\b(?:from|than|against|versus|compared)(?!\w)/;

const wholeYears = /^(?:FY)?\d{4}$/;
/** Between a time and the figure that is its own: "2024's ", "last year's record ". */
const has = /^['\u2019]s (?:(?:about|around|roughly|some|nearly|almost|over|mere|record|total|loss of|revenue of|sales of) ){0,2}[~\u2248]?$/;

/**
 * The time of the figure among those around it (`inside`, of which `behind` it some); null where
 * none is its own, `several` where it sums up figures of more than one.
 */
export function timeOf(stand: Stand, inside: readonly TimeHit[], behind: readonly TimeHit[], metric: Metric | null): Timed | 'several' | null {
  const { text, sentence, fences, place, figure, last, kin, times } = stand;
  // "After 2024's $3.7 billion its revenue in 2025 was a jump."
  const having = inside.findLast((hit) => !hit.rate && hit.end <= figure.start && has.test(text.slice(hit.end, figure.start)));
  if (having !== undefined) return { time: having, rule: beforeRule, sure: surelyBehind };
  const after = behind.find((hit) => !hit.rate && hit.start - figure.end <= 60);
  if (after !== undefined) return { time: after, rule: behindRule, sure: surelyBehind };
  const told = inside.findLast((hit) =>
    !hit.rate
    && hit.end <= figure.start
    && hit.start >= last
    && !isInRelative(text, hit, figure.start)
    && !(place > 0 && kin.earlier && levelBefore.test(text.slice(hit.end, figure.start))));
  const earlier = told !== undefined && kin.earlier && metric !== null && isPerPeriod(metric) && startsChange(text, told, figure, fences[place + 1])
    ? undefined
    : told;
  const before = (earlier === undefined ? null : timeBetween(stand, earlier)) ?? timeOfPair(stand);
  if (before !== null) return before;
  if (sumsUp(text, fences, place)) return 'several';
  // "A year ago it was worth $50 billion; now it has jumped to": such a level is the one of today.
  const isLevel = metric !== null && !isPerPeriod(metric);
  const ofClause = kin.earlier ? undefined : headOfClause(stand, inside);
  const head = kin.earlier ? undefined : ofClause ?? inside.find((hit) => hit.start >= sentence.start);
  if (
    head !== undefined
    && !head.rate
    && !isInRelative(text, head, figure.start)
    && (head === ofClause || (head.end <= (fences[0] as Span).start && !(place > 0 && isLevel && saysNow.test(text.slice(last, figure.start)))))
    && !(wholeYears.test(head.text) && isOfUnnamedYear(text, fences, place, sentence.end, times))
  ) {
    return { time: head, rule: openingRule, sure: 0.75 };
  }
  const startBefore = fences[place - 1]?.start ?? sentence.start;
  if (
    earlier === undefined
    || !kin.same
    || kin.earlier
    || saysNow.test(text.slice(earlier.end, figure.start))
    || endsInLevelBefore.test(text.slice(Math.max(sentence.start, startBefore - longestLead), startBefore))
    || isOfUnnamedYear(text, fences, place, sentence.end, times)
    || endsDatedChange(text, fences, place, times)
  ) {
    return null;
  }
  return { time: earlier, rule: sharedRule, sure: 0.6 };
}

/** "; 2025", "; in 2025": what leads to a time that opens a clause. */
const opensClause = /^;(?: (?:in|for|by|during))? $/;

/** The time that opens the figure's clause behind a semicolon, and stands before all figures of it. */
function headOfClause({ text, sentence, fences, place, figure }: Stand, inside: readonly TimeHit[]): TimeHit | undefined {
  const clause = place === 0 ? -1 : text.lastIndexOf(';', figure.start);
  if (clause < sentence.start) return undefined;
  const head = inside.find((hit) => hit.start > clause);
  if (head === undefined || !opensClause.test(text.slice(clause, head.start))) return undefined;
  return fences.some((fence) => fence.start > clause && fence.start < head.end) ? undefined : head;
}

/** The time behind the next figure, where that is told in one breath with this one. */
function timeOfPair(stand: Stand): Timed | null {
  const { text, sentence, fences, place, figure, next, times } = stand;
  const other = fences[place + 1];
  if (other === undefined || !joinsPair(text, figure.end, next)) return null;
  const end = fences[place + 2]?.start ?? sentence.end;
  const time = times.find((hit) => !hit.rate && hit.start >= other.end);
  if (time === undefined || time.start - other.end > 40 || /[,;]/.test(text.slice(other.end, time.start))) return null;
  const isTold = isToldBehind({ ...stand, place: place + 1, figure: other, last: figure.end, next: end }, time);
  return isTold ? { time, rule: sharedBehindRule, sure: 0.85 } : null;
}

/** Hedges and articles between such words and the level. */
const hedged = '(?: (?:a|the|just|only|about|around|roughly|some|nearly|almost|over|more than)){0,2}';
/** What leads up to a level that the text only sets another one beside ("up from about $593 million"): its time is no other figure's. */
const endsInLevelBefore = new RegExp(`\\b(?:from|than|against|versus|compared (?:with|to))${hedged} $`);
const longestLead = 40;

const opensFrom = new RegExp(`^from${hedged} $`, 'i');
/** Between a level and its time at most: " in the ". */
const longestLink = 12;

/** What parts a time that ends one clause from what the next one tells. */
const endsClause = /^(?:,| -| \u2013|\u2014)? (?:and|while|but|whereas) /;
/** A quantity told right behind a comma, without a verb of its own. */
const leavesOutVerb = /^[,;] (?:and |while |but |with )?(?:its|their|the|his) (?:(?:net|total|operating|annual|capital|own|overall|running|combined|cash) )?(?:revenues?|sales|turnover|loss|losses|costs?|expenses|spending|expenditures?|profits?|burn|outlays?|capex|income)(?: at| of| to)?(?: (?:about|around|roughly|some|nearly|almost|over|more than|less than|just|only|a mere|up to)){0,2} $/;

/** What joins two figures told of one time. */
const andOn = / and (?!.{0,60}\b(?:now|today|currently)\b)[^,;]{0,60}$/;
const saysNow = /\b(?:now|today|currently)\b/;

/** A time that stands between the figure and the one before, where it is this one's; null where it is the other's alone. */
function timeBetween({ text, sentence, fences, place, figure, last, kin, times }: Stand, time: TimeHit): Timed | null {
  const words = text.slice(time.end, figure.start);
  // "… on 26 December; Apple is now worth": what holds now does not hold for a day told before.
  // "… in 2025; Anthropic reached": nor is the time that ends a clause with a figure the next clause's, unless the same goes on in it.
  if (place > 0 && words.includes(';') && (saysNow.test(words) || !text.slice(last, time.start).includes(';'))) return null;
  // "From $36 billion in late 2024, capex slid to": the time of the level that it moved away from.
  const isRightBehind = place > 0 && words.startsWith(',') && time.start - last < longestLink;
  if (isRightBehind && opensFrom.test(text.slice(sentence.start, (fences[place - 1] as Span).start))) return null;
  // A time right behind the figure before is that figure's.
  if (
    place === 0
    || opensNext(text, last, time, figure)
    || (!endsClause.test(words)
      && (time.start - last >= 8 || headsBracket(text, last, time, figure.start) || /[;:\u2014]/.test(text.slice(last, time.start))))
  ) {
    return { time, rule: beforeRule, sure: 0.9 };
  }
  if (kin.same && !kin.earlier && andOn.test(words)) return { time, rule: sharedRule, sure: 0.6 };
  // "Revenue was $1 billion in 2023, its loss $3 billion": what leaves out its verb leaves out its time with it.
  return time.start - last < 24 && leavesOutVerb.test(words) && !isOfUnnamedYear(text, fences, place, sentence.end, times)
    ? { time, rule: sharedRule, sure: 0.85 }
    : null;
}

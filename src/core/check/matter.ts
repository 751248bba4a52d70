import type { ClaimIndex, Metric } from '../claims/claim';
import { isIntoAnother } from '../claims/dealSubjects';
import { hasItsDay, isBoughtAgain, isDeal, isOfTraining, isRecurring, plannedByNature, sistersOf } from '../claims/metricTraits';
import type { Figure } from '../figures/figure';
import { isSameValue, powerOfTen } from '../figures/roundOff';
import type { Assessment } from './assess';
import type { Candidate, Exclusion, Looseness } from './candidate';
import { type ChipLink, chipLink } from '../claims/chipLink';
import { type ClaimFacts, asContext, factsOf } from './claimFacts';
import { digitsOfBoth, swapped } from './digits';
import { type PeriodLink, type When, areEvents, dayOf, isOneEvent, isWholeYear, mayBePlanned, mayTell, periodLink, reachInto, whenRead, years } from './periods';
import { type SubjectLink, subjectLink } from './subjects';

/** A claim as it stands to a matter, whatever value a figure gives. */
export interface Weighed {
  readonly facts: ClaimFacts;
  /** The candidate where it is left out, whatever the value; else null. */
  readonly leftOut: Candidate | null;
  /** Left out only as long as the figure is not its very number, of digits that no other has by chance. */
  readonly unlessVery: boolean;
  /** Why it may confirm only; null where nothing but the value may still make it so. */
  readonly loose: Looseness | null;
  /** Candidates that values made of it so far: few, and the next figure's is mostly one of them. */
  met: readonly Candidate[];
}

/** What a draft says of a quantity besides its value: figures that have it in common put one question to the claims. */
export interface Matter {
  readonly entity: string;
  readonly metric: Metric;
  /** In the claims' words. */
  readonly subject: string | null;
  /** The subject is a thing that no report on the entity names. */
  readonly unfiled: boolean;
  readonly when: When;
  readonly unit: string;
  readonly chip: string | null;
  /** Whether chips or chip-hours are counted, so that the chip matters. */
  readonly counts: boolean;
  readonly partOfWhole: boolean;
  /** The day the draft is written, in days as `When` counts them; null where not known. */
  readonly today: number | null;
  /** Every metric the words allow, the first one first. */
  readonly metrics: readonly Metric[];
  /** All claims on the entity under the metrics the words allow and their sisters. */
  readonly weighed: readonly Weighed[];
  /** Of each claim weighed the lower and the upper end of all its value may stand for. */
  readonly reach: readonly number[];
  /** Of each claim that bears on it the value between 1 and 10 that is left when its point is moved. */
  readonly mantissas: readonly number[];
  /** What a figure gets whose value comes near none of the claims; null where that depends on the value. */
  readonly aside: Assessment | null;
  /** Whether that holds even of a certain reading, which may be told to differ or to have slipped. */
  readonly asideIfCertain: boolean;
  /** Assessments that figures of the matter got lately, to be shared by those that get the same. */
  readonly given: Assessment[];
  /** The matter with what was guessed left open, once asked for: its time, its subject, both. */
  readonly opened: (Matter | undefined)[];
}

/** How many claims are offered at most as context, beside those that decide a standing. */
export const mostRelated = 6;

const none: readonly never[] = [];

/** Nothing on file. */
export const unreportedAlone: Assessment = { standing: 'unreported', claims: none, notices: none };

/** An assessment of which nothing is left to tell but what is on file: every claim as context, and no notice. */
export function asContextAlone({ claims }: Assessment): Assessment {
  return { ...unreportedAlone, claims: claims.map((shown) => ({ ...shown, stance: 'context' })) };
}

/** `matter` with its time, its subject or both left open. */
export function opened(matter: Matter, time: boolean, subject: boolean, claims: ClaimIndex): Matter {
  const at = (time ? 1 : 0) + (subject ? 2 : 0);
  const when = time ? { ...whenRead(null, matter.when.per), runRate: matter.when.runRate } : matter.when;
  return (matter.opened[at] ??= weighed({ ...matter, when, subject: subject ? null : matter.subject, unfiled: matter.unfiled && !subject }, claims));
}

/** A matter with the claims that bear on it. Order: the metric as read, other metrics the words allow, sister metrics; within each as on file. */
export function weighed(matter: Omit<Matter, 'weighed' | 'reach' | 'mantissas' | 'aside' | 'asideIfCertain' | 'given' | 'opened'>, claims: ClaimIndex): Matter {
  const found: Weighed[] = [];
  const { metrics, entity } = matter;
  for (const metric of metrics) {
    for (const facts of factsOf(claims.about(entity, metric), claims)) found.push(weigh(matter, facts, metric !== matter.metric));
  }
  for (const metric of metrics) {
    for (const sister of sistersOf(metric)) {
      if (metrics.includes(sister)) continue;
      for (const facts of factsOf(claims.about(entity, sister), claims)) found.push(weigh(matter, facts, true));
    }
  }
  leaveOutOtherDeals(matter, found);
  const reach: number[] = [];
  for (const { facts: { interval } } of found) reach.push(Math.min(interval.low, interval.plainLow), Math.max(interval.high, interval.plainHigh));
  const mantissas = found.flatMap(({ leftOut, facts }) => (leftOut === null && facts.claim.low > 0 ? [mantissaOf(facts.claim.low)] : []));
  return { ...matter, weighed: found, reach, mantissas, ...besides(matter, found), given: [], opened: [] };
}

/** "Its first investment in OpenAI, $1 billion in 2019": of several deals by one name those of other times are left out, where one is of the very time. */
function leaveOutOtherDeals({ metric, subject, when }: Parts, found: Weighed[]): void {
  if (subject === null || !isDeal(metric) || !when.dated) return;
  const isOfThing = ({ leftOut, facts: { claim, when: told } }: Weighed): boolean => leftOut === null && claim.subject === subject && told.dated;
  const isOnTime = ({ facts: { when: told } }: Weighed): boolean => reachInto(told, when) && told.last - told.first <= years;
  if (!found.some((entry) => isOfThing(entry) && isOnTime(entry))) return;
  found.forEach((entry, at) => {
    if (isOfThing(entry) && areEvents(when, entry.facts.when)) found[at] = leftOut(entry.facts, 'period');
  });
}

/** What a value near none of the claims leaves to tell: the claims on the metric, as context. */
function besides(matter: Parts, all: readonly Weighed[]): Pick<Matter, 'aside' | 'asideIfCertain'> {
  const beside = all.filter(({ leftOut, facts }) => leftOut === null && facts.claim.metric === matter.metric);
  const claims = beside.slice(0, mostRelated).map(({ facts, loose }) => asContext(facts, loose ?? 'related'));
  const isFirm = all.some(({ leftOut, loose }) => leftOut === null && loose === null);
  return {
    aside: isFirm ? null : claims.length === 0 ? unreportedAlone : { standing: 'unreported', claims, notices: none },
    asideIfCertain: !all.some((entry) => maySlip(matter, entry)),
  };
}

/** Whether a figure far from a claim may have come from it by a slip that is telling. */
function maySlip({ subject, when }: Parts, { leftOut, loose, facts: { claim, when: told } }: Weighed): boolean {
  if (leftOut !== null) return leftOut.excludedBy === 'unit' && claim.subject === subject;
  if (loose === 'subject-unnamed' && isOneEvent(when, told)) return true;
  return loose !== 'subject-unnamed' && claim.subject === subject && subject !== null;
}

/** The value between 1 and 10 that is left of a positive one when its point is moved. */
function mantissaOf(value: number): number {
  return value / 10 ** powerOfTen(value);
}

/** Whether a figure of so many digits or more has the very digits of a claim, its point moved. */
export function echoesDigits({ mantissas }: Matter, { low, step }: Figure, digits: number): boolean {
  if (!(low >= 10 ** (digits - 1) * step)) return false;
  const mantissa = mantissaOf(low);
  return mantissas.some((one) => isSameValue(one, mantissa));
}

/** Whether a figure has three digits or more of a claim, two of them exchanged. */
export function exchangesDigits({ weighed }: Matter, { low, step }: Figure): boolean {
  // Asked of most figures, by numbers alone: one digit has nothing to exchange, and two have not with two of a claim.
  if (low < 10 * step) return false;
  const isLong = low >= 100 * step;
  return weighed.some(({ leftOut, facts: { claim, interval } }) =>
    leftOut === null && (isLong || interval.digits >= 3) && isExchange(claim.low, interval.digits, low, step));
}

function isExchange(one: number, length: number, other: number, step: number): boolean {
  if (one === other || one >= 10 * other || other >= 10 * one) return false;
  // Two digits that change places add or take a multiple of nine.
  const nines = (one - other) / (9 * Math.min(step, 10 ** (powerOfTen(one) - length + 1)));
  if (!isSameValue(nines, Math.round(nines))) return false;
  const [first, second] = digitsOfBoth(one, other);
  return first.length >= 3 && swapped(first, second);
}

/** How far the hedge and the digits of a draft's figure may reach below and above it, generously. */
const nearBelow = 0.88;
const nearAbove = 1.12;
const openBelow = 0.49;
const openAbove = 2.02;

/** Whether a figure stands for nothing that any claim of the matter stands for, however generously both are taken. */
export function isFar({ reach }: Matter, { low, high, hedge }: Figure): boolean {
  if (!(low > 0)) return false;
  const from = low * (hedge === 'at-most' ? openBelow : nearBelow);
  const to = high * (hedge === 'at-least' ? openAbove : nearAbove);
  for (let at = 0; at < reach.length; at += 2) if ((reach[at] as number) <= to && (reach[at + 1] as number) >= from) return false;
  return true;
}

type Parts = Pick<Matter, 'metric' | 'subject' | 'unfiled' | 'when' | 'unit' | 'chip' | 'counts' | 'partOfWhole' | 'today'>;

/** Days after the draft's own in which a report may have put what the draft could tell of: months and quarters are named whole. */
const soon = 93;

/** Whether a report tells of what had not come about on the day of the draft, which speaks of no time to come itself. */
function isYetToCome({ today, when }: Parts, { when: told, claim }: ClaimFacts): boolean {
  if (today === null || !hasItsDay(claim.metric) || !told.dated || told.future || !Number.isFinite(told.first)) return false;
  return told.first > today + soon && !(when.dated && when.last > today);
}

/** "Its revenue for 2025, at $5 billion", written in that year: what is told of a stretch that is not over is a forecast as well, whatever the words. */
function isUnderWay({ when, today }: Parts, { when: told }: ClaimFacts): boolean {
  return told.future && !when.future && today !== null && when.dated && when.first <= today && when.last > today;
}

/** Days within which a plan is told by all as it was told first. */
const fresh = 45;

/** Whether a draft tells of a plan in the days of a report that told of the same time before it was over: what that gives is the plan, be it not called one. */
function isPlanOfNow({ when, today }: Parts, { claim: { date }, when: told }: ClaimFacts): boolean {
  if (!when.future || today === null || date === null || !told.dated) return false;
  const day = dayOf(date);
  return day + fresh < told.last && Math.abs(today - day) <= fresh;
}

function weigh(matter: Parts, facts: ClaimFacts, sister: boolean): Weighed {
  const { claim } = facts;
  if (claim.unit !== matter.unit) return leftOut(facts, 'unit');
  const link = subjectLink(matter.subject, claim.subject);
  const subject = matter.unfiled && link !== 'same' ? 'other' : link;
  if (subject === 'other') return leftOut(facts, 'subject');
  const chip = matter.counts ? chipLink(matter.chip, claim.chip) : 'same';
  if (chip === 'other') return leftOut(facts, 'chip');
  if (isYetToCome(matter, facts)) return leftOut(facts, 'period');
  // A firm's shares fall again and again: that they are named makes two dated falls no one fall.
  // What the models of a year cost is not what those of another will: what is named is the year itself.
  const again = isRecurring(claim.metric)
    || (isOfTraining(claim.metric) && matter.when.dated && ofItsYear.test(claim.subject ?? ''))
    || (isBoughtAgain(claim.metric) && isWholeYear(matter.when) && isWholeYear(facts.when))
    // One firm may put money into another year after year.
    || (matter.when.dated && facts.when.dated && isIntoAnother(claim.subject ?? ''));
  const when = matter.when.per !== null && isOfOne(matter.when.per, claim.subject) ? { ...matter.when, per: null } : matter.when;
  const named = subject === 'same' && matter.subject !== null && !again;
  const linked = periodLink(facts.lifetime, when, facts.when, named, plannedByNature(claim.metric) || isPlanOfNow(matter, facts) || isUnderWay(matter, facts));
  const period = linked === 'other' && mayBePlanned(facts.lifetime, when, facts.when, claim.date) ? 'loose' : linked;
  const near = period === 'other' ? !again && mayTell(facts.lifetime, when, facts.when, named) : facts.when.session && !when.session;
  if (period === 'other' && !near) return leftOut(facts, 'period');
  // What is paid year by year is not what was paid once.
  if (facts.lifetime === 'one-off' && when.per !== null && facts.when.per === null) return leftOut(facts, 'period');
  // Nor is what is taken in a month the rate of a year.
  if (facts.lifetime === 'per-period' && isRate(when.per) && when.per !== facts.when.per) return leftOut(facts, 'period');
  // A price per user or month of one product says nothing of the price of another.
  if (subject === 'unnamed' && isRate(facts.when.per) && when.per === null) return leftOut(facts, 'subject', !sister && facts.claim.position === 'asserts');
  const loose = looseness(matter, facts, sister, subject, chip, near ? 'near' : period);
  return { facts, leftOut: null, unlessVery: false, loose, met: none };
}

/** Subjects on file that are one of something counted or measured: "One-gigawatt AI data centre", "1 MW pod". */
const oneOf = /(?:^|[ (])(?:one|1|single)[- ]([a-z]+)/i;

const spelledOut: Readonly<Record<string, string>> = { kw: 'kilowatt', mw: 'megawatt', gw: 'gigawatt', tw: 'terawatt' };

/** "$50 billion per gigawatt": whether a report is on just one of what a sum is told per. */
function isOfOne(per: string, subject: string | null): boolean {
  const unit = subject === null ? undefined : oneOf.exec(subject)?.[1]?.toLowerCase();
  const told = per.toLowerCase();
  return unit !== undefined && (spelledOut[unit] ?? unit) === (spelledOut[told] ?? told);
}

/** Subjects on file that are told by their year, "Models of 2024", "Runs started in 2025", "2025 frontier models", and not one that is called by it. */
const ofItsYear = /\b(?:of|in|from|during) 20\d\d\b|^20\d\d (?:[a-z-]+ ){0,3}[a-z-]+s$/;

/** Whether a sum is told per something that a text has to name; sums per year seldom are. */
function isRate(per: string | null): boolean {
  return per !== null && per !== 'year';
}

function leftOut(facts: ClaimFacts, excludedBy: Exclusion, unlessVery = false): Weighed {
  return {
    facts,
    unlessVery,
    leftOut: { claim: facts.claim, facts, excludedBy, loose: null, outcome: null, rule: '' },
    loose: unlessVery ? 'subject-unnamed' : null,
    met: none,
  };
}

function looseness(matter: Parts, facts: ClaimFacts, sister: boolean, subject: SubjectLink, chip: ChipLink, period: PeriodLink | 'near'): Looseness | null {
  if (facts.claim.position !== 'asserts') return 'not-own-figure';
  if (sister) return 'sister-metric';
  if (period === 'near') return 'near-period';
  if (subject === 'whole') return 'whole-entity';
  if (subject === 'family') return 'family-or-member';
  // One run is counted whole, whether draft or report names the chip; without it, GPU-hours of one model are.
  const whole = (facts.run && (matter.chip === null || (facts.claim.chip === null && subject === 'same')))
    || (matter.unit === 'gpu-hour' && subject === 'same' && matter.subject !== null && matter.chip === null);
  if (chip === 'family' || (chip === 'open' && !whole)) return 'chip';
  if (period === 'run-rate') return 'run-rate';
  if (subject === 'unnamed') return 'subject-unnamed';
  if (period === 'loose' || (isRecurring(facts.claim.metric) && !matter.when.dated)) return 'period';
  return matter.partOfWhole ? 'part-of-whole' : null;
}

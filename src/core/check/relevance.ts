import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import type { Mention } from '../figures/figure';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { chipLink } from './chipFamilies';
import type { ChipLink } from './chipFamilies';
import { factsOf, factsOfClaim } from './claimFacts';
import type { ClaimFacts } from './claimFacts';
import { compareValues } from './comparison';
import type { Outcome } from './comparison';
import { figureInterval } from './interval';
import type { Interval } from './interval';
import { hasManyValues, isDeal, isRecurring, plannedByNature, sistersOf, toldInParts } from './metricTraits';
import { dayOf, periodLink, whenRead } from './periods';
import type { PeriodLink, When } from './periods';
import { canonicalSubject, subjectLink } from './subjects';
import type { SubjectLink } from './subjects';

/** Why a claim on the same entity and metric is not about the figure; stable names, worded by whoever shows them. */
export type Exclusion = 'unit' | 'subject' | 'chip' | 'period';

/** Why a claim can confirm a figure but not contradict it. */
export type Looseness =
  | 'sister-metric' | 'subject-unnamed' | 'whole-entity' | 'family-or-member' | 'chip' | 'period' | 'run-rate' | 'part-of-whole' | 'many-values' | 'older-deal' | 'not-own-figure';

/** A claim on the figure's entity and metric, whether it is about the same quantity, and how its value stands to the figure's. */
export interface Candidate {
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  readonly excludedBy: Exclusion | null;
  /** Null when an unequal value would be a contradiction. */
  readonly loose: Looseness | null;
  /** How the values stand to each other; null for claims that are left out, whose values are not compared. */
  readonly outcome: Outcome | null;
  /** The rule of comparison that decided on the outcome; empty where there was none. */
  readonly rule: string;
}

/** What of a figure and its reading decides relevance, worked out once for all claims. */
export interface Question {
  readonly entity: string;
  readonly metric: Metric;
  readonly subject: string | null;
  readonly when: When;
  readonly unit: string;
  readonly chip: string | null;
  /** Whether chips or chip-hours are counted, so that the chip matters. */
  readonly counts: boolean;
  readonly interval: Interval;
  /** "Hundreds of millions": the ends are powers of ten. */
  readonly vague: boolean;
  readonly partOfWhole: boolean;
  /** The day the draft is written, in days as `When` counts them; null where not known. */
  readonly today: number | null;
  /** Every metric the words allow, the first one first. */
  readonly metrics: readonly Metric[];
}

/** The question a reading puts to the claims; null where entity or metric is missing. `today`: the draft's date, `yyyy-mm-dd`. */
export function questionOf(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null): Question | null {
  if (reading.entity === null || reading.metric === null) return null;
  const { figure } = mention;
  const entity = reading.entity.value;
  const metric = reading.metric.value;
  return {
    entity,
    metric,
    subject: reading.subject === null ? null : canonicalSubject(claims, entity, reading.subject.value),
    // "$6 billion each" is a sum for every one, a rate only where prices are told.
    when: whenRead(reading.period?.value ?? null, figure.per === 'piece' && !hasManyValues(metric) ? null : figure.per),
    unit: figure.unit,
    chip: chipOf(mention),
    counts: figure.kind !== 'money',
    interval: figureInterval(figure),
    vague: figure.vague,
    partOfWhole: reading.partOfWhole,
    today: today === null ? null : dayOf(today),
    metrics: reading.alsoMetrics.length === 0 ? [metric] : [metric, ...reading.alsoMetrics.filter((other) => other !== metric)],
  };
}

/** From this upwards a subject or period was named in so many words; below it, it was guessed or borrowed. */
export const outright = 0.84;

/**
 * The questions that remain when a subject or a period that was not named outright is left open, the nearest to the reading first;
 * empty where both were, or where even the owner is a guess. What was guessed must not keep out the very report that is meant.
 */
export function reopened(question: Question, { entity, subject, period }: Reading): Question[] {
  if (entity === null || entity.sure < certain) return [];
  const guessed = subject !== null && subject.sure < outright;
  const borrowed = period !== null && period.sure < outright;
  const anytime: When = whenRead(null, question.when.per);
  const found: Question[] = [];
  if (borrowed) found.push({ ...question, when: anytime });
  if (guessed) found.push({ ...question, subject: null });
  if (borrowed && guessed) found.push({ ...question, subject: null, when: anytime });
  return found;
}

function chipOf({ figure }: Mention): string | null {
  if (figure.kind === 'money') return null;
  return figure.tags.includes('equivalent') ? `${figure.chip ?? 'chip'}-equivalent` : figure.chip;
}

/**
 * All claims on the entity under the metrics the words allow and their sisters, each with the reason that keeps it out, or
 * that lets it confirm only. Order: the metric as read, other metrics the words allow, sister metrics; within each as on file.
 */
export function candidates(question: Question, claims: ClaimIndex): Candidate[] {
  const found: Candidate[] = [];
  const { metrics, entity } = question;
  for (const metric of metrics) {
    for (const facts of factsOf(claims.about(entity, metric), claims)) found.push(weigh(question, facts, metric !== question.metric));
  }
  for (const metric of metrics) {
    for (const sister of sistersOf(metric)) {
      if (metrics.includes(sister)) continue;
      for (const facts of factsOf(claims.about(entity, sister), claims)) found.push(weigh(question, facts, true));
    }
  }
  return found;
}

function weigh(question: Question, facts: ClaimFacts, sister: boolean): Candidate {
  const { claim } = facts;
  if (claim.unit !== question.unit) return leftOut(facts, 'unit');
  const subject = subjectLink(question.subject, claim.subject);
  if (subject === 'other') return leftOut(facts, 'subject');
  const chip = question.counts ? chipLink(question.chip, claim.chip) : 'same';
  if (chip === 'other') return leftOut(facts, 'chip');
  const named = subject === 'same' && question.subject !== null;
  const period = periodLink(facts.lifetime, question.when, facts.when, named, plannedByNature(claim.metric));
  if (period === 'other') return leftOut(facts, 'period');
  // A price per user or month of one product says nothing of the price of another.
  if (subject === 'unnamed' && isRate(facts.when.per) && question.when.per === null) return leftOut(facts, 'subject');
  const loose = looseness(question, facts, sister, subject, chip, period);
  const { outcome, rule } = compareValues(question.interval, facts.interval);
  // Where the value alone tells that a claim is meant, it must be the value, not one within a tenth.
  if (outcome === 'agrees' && byValue.has(loose) && !isClose(question.interval, facts.interval)) {
    return { claim, facts, excludedBy: null, loose, outcome: 'compatible', rule: 'not-close' };
  }
  return { claim, facts, excludedBy: null, loose, outcome, rule };
}

/** Kinds of looseness in which only an equal value speaks for the claim. */
const byValue: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['sister-metric', 'subject-unnamed', 'whole-entity', 'run-rate']);

/** Whether one value is the other's rounding, or less than a twentieth away. */
function isClose(figure: Interval, report: Interval): boolean {
  if (report.value > figure.plainLow && report.value < figure.plainHigh && figure.digits <= report.digits) return true;
  if (figure.range || report.range) return true;
  return Math.abs(figure.value - report.value) < 0.0499 * Math.abs(report.value);
}

/** Whether a sum is told per something that a text has to name; sums per year seldom are. */
function isRate(per: string | null): boolean {
  return per !== null && per !== 'year';
}

function leftOut(facts: ClaimFacts, excludedBy: Exclusion): Candidate {
  return { claim: facts.claim, facts, excludedBy, loose: null, outcome: null, rule: '' };
}

function looseness(question: Question, facts: ClaimFacts, sister: boolean, subject: SubjectLink, chip: ChipLink, period: PeriodLink): Looseness | null {
  const { claim } = facts;
  if (claim.position !== 'asserts') return 'not-own-figure';
  if (sister) return 'sister-metric';
  if (subject === 'whole') return 'whole-entity';
  if (subject === 'family') return 'family-or-member';
  if (chip === 'family' || (chip === 'open' && !(facts.run && question.chip === null))) return 'chip';
  if (period === 'run-rate') return 'run-rate';
  if (subject === 'unnamed') return 'subject-unnamed';
  if (period === 'loose' || (isRecurring(claim.metric) && !question.when.dated)) return 'period';
  if (question.partOfWhole || (toldInParts(claim.metric) && question.interval.high < claim.low)) return 'part-of-whole';
  if (hasManyValues(claim.metric)) return 'many-values';
  return isOldDeal(question, facts) ? 'older-deal' : null;
}

/** Days after which an undated deal of a draft may well be a newer one than the deal on file. */
const newDeal = 183;

/** Whether a claim on a deal is so much older than the draft that another deal may have followed. */
function isOldDeal({ when, today, interval }: Question, { claim, when: told }: ClaimFacts): boolean {
  if (when.dated || !isDeal(claim.metric)) return false;
  // Without the day of the draft, nothing tells that no bigger deal followed where the draft itself leaves the sum open upwards.
  if (today === null) return interval.hedge === 'at-least' && interval.low > claim.high;
  const last = Math.min(told.dated ? told.last : Number.POSITIVE_INFINITY, claim.date === null ? Number.POSITIVE_INFINITY : dayOf(claim.date));
  return today - last > newDeal;
}

const pairs = new WeakMap<Claim, WeakMap<Claim, boolean>>();

/** Whether two claims on one entity give the same quantity, so that unequal values contradict each other. */
export function sameQuantity(one: Claim, other: Claim, claims: ClaimIndex): boolean {
  if (one.metric !== other.metric || one.unit !== other.unit || one.entity !== other.entity) return false;
  let known = pairs.get(one);
  if (known === undefined) pairs.set(one, (known = new WeakMap()));
  let answer = known.get(other);
  if (answer === undefined) known.set(other, (answer = decideSameQuantity(factsOfClaim(one, claims), factsOfClaim(other, claims))));
  return answer;
}

/** Whether two claims that are in open dispute may give one quantity: on one thing or a member of it, at times that do not exclude each other. */
export function mayBeOneQuantity(one: Claim, other: Claim, claims: ClaimIndex): boolean {
  if (one.metric !== other.metric || one.unit !== other.unit || one.entity !== other.entity) return false;
  const [first, second] = [factsOfClaim(one, claims), factsOfClaim(other, claims)];
  const chip = one.unit === 'accelerator' || one.unit === 'gpu-hour' ? chipLink(one.chip, other.chip) : 'open';
  if (chip === 'other') return false;
  // Chips of one make are one thing under whatever name they are counted.
  const oneMake = chip !== 'open' && one.chip !== null;
  if (!oneMake && subjectLink(one.subject, other.subject) === 'other') return false;
  return periodLink(first.lifetime, first.when, second.when, one.subject !== null, plannedByNature(one.metric)) !== 'other';
}

function decideSameQuantity(one: ClaimFacts, other: ClaimFacts): boolean {
  const { claim } = one;
  if (subjectLink(claim.subject, other.claim.subject) !== 'same') return false;
  if ((claim.unit === 'accelerator' || claim.unit === 'gpu-hour') && chipLink(claim.chip, other.claim.chip) !== 'same') return false;
  return periodLink(one.lifetime, one.when, other.when, claim.subject !== null, plannedByNature(claim.metric)) === 'match';
}

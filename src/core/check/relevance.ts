import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import { metricEntry } from '../claims/vocabulary';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { chipLink } from './chipFamilies';
import { figureInterval } from './interval';
import type { Interval } from './interval';
import { isDeal, plannedByNature, sistersOf, toldInParts } from './metricTraits';
import { dayOf, periodLink, whenRead, whenReported } from './periods';
import type { When } from './periods';
import { canonicalSubject, subjectLink } from './subjects';

/** Why a claim on the same entity and metric is not about the figure; stable names, worded by whoever shows them. */
export type Exclusion = 'unit' | 'subject' | 'chip' | 'period';

/** Why a claim can confirm a figure but not contradict it. */
export type Looseness =
  | 'sister-metric' | 'subject-unnamed' | 'whole-entity' | 'family-or-member' | 'chip' | 'period' | 'run-rate' | 'part-of-whole' | 'older-deal' | 'not-own-figure';

/** A claim on the figure's entity and metric, and whether it is about the same quantity. */
export interface Candidate {
  readonly claim: Claim;
  readonly excludedBy: Exclusion | null;
  /** Null when an unequal value would be a contradiction. */
  readonly loose: Looseness | null;
}

/** What of a figure and its reading decides relevance, worked out once for all claims. */
export interface Question {
  readonly entity: string;
  readonly metric: Metric;
  readonly subject: string | null;
  readonly when: When;
  readonly unit: string;
  readonly chip: string | null;
  readonly interval: Interval;
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
    when: whenRead(reading.period?.value ?? null, figure.per),
    unit: figure.unit,
    chip: chipOf(mention),
    interval: figureInterval(figure),
    partOfWhole: reading.partOfWhole,
    today: today === null ? null : dayOf(today),
    metrics: [metric, ...reading.alsoMetrics.filter((other) => other !== metric)],
  };
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
  for (const metric of question.metrics) for (const claim of claims.about(question.entity, metric)) found.push(weigh(question, claim, claims));
  for (const metric of question.metrics) {
    for (const sister of sistersOf(metric)) {
      if (question.metrics.includes(sister)) continue;
      for (const claim of claims.about(question.entity, sister)) {
        const candidate = weigh(question, claim, claims);
        found.push(candidate.excludedBy === null ? { ...candidate, loose: 'sister-metric' } : candidate);
      }
    }
  }
  return found;
}

function weigh(question: Question, claim: Claim, claims: ClaimIndex): Candidate {
  const out = (excludedBy: Exclusion): Candidate => ({ claim, excludedBy, loose: null });
  if (claim.unit !== question.unit) return out('unit');
  const subject = subjectLink(question.subject, claim.subject);
  if (subject === 'other') return out('subject');
  const run = isRun(claim.entity, claim.metric, claim.subject, claims);
  const chip = claim.unit === 'accelerator' || claim.unit === 'gpu-hour' ? chipLink(question.chip, claim.chip) : 'same';
  if (chip === 'other') return out('chip');
  const lifetime = run ? 'one-off' : metricEntry(claim.metric).lifetime;
  const named = subject === 'same' && question.subject !== null;
  const period = periodLink(lifetime, question.when, whenReported(claim.span), named, plannedByNature(claim.metric));
  if (period === 'other') return out('period');
  return { claim, excludedBy: null, loose: looseness() };

  function looseness(): Looseness | null {
    if (claim.position !== 'asserts') return 'not-own-figure';
    if (claim.metric !== question.metric) return 'sister-metric';
    if (subject === 'whole') return 'whole-entity';
    if (subject === 'family') return 'family-or-member';
    if (chip === 'family' || (chip === 'open' && !(run && question.chip === null))) return 'chip';
    if (period === 'run-rate') return 'run-rate';
    if (subject === 'unnamed') return 'subject-unnamed';
    if (period === 'loose') return 'period';
    if (question.partOfWhole || (toldInParts(claim.metric) && question.interval.high < claim.low)) return 'part-of-whole';
    return isOldDeal(question, claim) ? 'older-deal' : null;
  }
}

/** Days after which an undated deal of a draft may well be a newer one than the deal on file. */
const newDeal = 183;

/** Whether a claim on a deal is so much older than the draft that another deal may have followed. */
function isOldDeal({ when, today }: Question, claim: Claim): boolean {
  if (today === null || when.dated || !isDeal(claim.metric)) return false;
  const told = whenReported(claim.span);
  const last = Math.min(told.dated ? told.last : Number.POSITIVE_INFINITY, claim.date === null ? Number.POSITIVE_INFINITY : dayOf(claim.date));
  return today - last > newDeal;
}

/** Whether a count belongs to one training run, which happened once: the entity has a bill or GPU-hours on file for the same subject. */
export function isRun(entity: string, metric: Metric, subject: string | null, claims: ClaimIndex): boolean {
  if (metric !== 'gpu-count' || subject === null) return false;
  const same = (other: Claim): boolean => other.subject === subject;
  return claims.about(entity, 'training-cost').some(same) || claims.about(entity, 'gpu-hours').some(same);
}

const pairs = new WeakMap<Claim, WeakMap<Claim, boolean>>();

/** Whether two claims on one entity give the same quantity, so that unequal values contradict each other. */
export function sameQuantity(one: Claim, other: Claim, claims: ClaimIndex): boolean {
  if (one.metric !== other.metric || one.unit !== other.unit || one.entity !== other.entity) return false;
  let known = pairs.get(one);
  if (known === undefined) pairs.set(one, (known = new WeakMap()));
  let answer = known.get(other);
  if (answer === undefined) {
    answer = decide();
    known.set(other, answer);
  }
  return answer;

  function decide(): boolean {
    if (subjectLink(one.subject, other.subject) !== 'same') return false;
    const run = isRun(one.entity, one.metric, one.subject, claims);
    if (one.unit !== 'accelerator' && one.unit !== 'gpu-hour' ? false : chipLink(one.chip, other.chip) !== 'same') return false;
    const lifetime = run ? 'one-off' : metricEntry(one.metric).lifetime;
    return periodLink(lifetime, whenReported(one.span), whenReported(other.span), one.subject !== null, plannedByNature(one.metric)) === 'match';
  }
}

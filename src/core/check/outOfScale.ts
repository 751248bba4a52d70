import type { Metric } from '../claims/claim';
import { plannedByNature } from '../claims/metricTraits';
import { isSameValue } from '../figures/roundOff';
import type { Candidate } from './candidate';
import type { ClaimFacts } from './claimFacts';
import { periodLink } from './periods';
import type { Question } from './relevance';

/** A figure that is this many times more or less than every report's is of another order of magnitude. */
const ofAnotherOrder = 20;

/** What one digit tells of: nobody is worth a thousandth of what all reports say. */
const byOneDigit: ReadonlySet<Metric> = new Set<Metric>(['valuation', 'market-cap', 'market-value-loss', 'training-cost']);
/** What it takes two digits to tell of, or the very time: parts of it are told by the same words. */
const byTwo: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'capital-expenditure', 'funding-raised', 'assets', 'inventory-charge', 'lost-revenue']);
/** What it takes both to tell of: what is spent on one thing or another, or paid for a firm, is of all sizes. */
const byTwoInTime: ReadonlySet<Metric> = new Set<Metric>(['rd-and-compute-spending', 'acquisition-price']);
const fewestDigits = 2;
/** Nobody has a billion chips. */
const moreThanAll = 1e9;

/** Whether a quantity is one that does not come in all sizes: of an owner's contracts and purchases some are a thousand times the others. */
export function hasItsScale(metric: Metric): boolean {
  return byOneDigit.has(metric) || byTwo.has(metric);
}

/**
 * Whether no report on the quantity, for whatever time and round, comes near a figure's order of magnitude, so that one which has its digits
 * is what the draft got wrong.
 */
export function isUnheardOf({ interval: { value, digits }, matter }: Question, report: ClaimFacts, all: readonly Candidate[]): boolean {
  const { metric, unit, partOfWhole, subject } = matter;
  if (unit === 'accelerator') return value >= moreThanAll;
  if (partOfWhole || subject !== null || !(hasItsScale(metric) || byTwoInTime.has(metric))) return false;
  if (byTwoInTime.has(metric) && (digits < fewestDigits || !isOfSameTime(matter, report))) return false;
  if (digits < fewestDigits && !byOneDigit.has(metric) && !isOfSameTime(matter, report)) return false;
  let reports = 0;
  const isFar = all.every(({ claim, facts: { interval } }) => {
    if (claim.unit !== unit || claim.metric !== metric) return true;
    reports += 1;
    const ratio = interval.value / value;
    return ratio >= ofAnotherOrder || ratio <= 1 / ofAnotherOrder;
  });
  return isFar && (metric !== 'training-cost' || reports >= fewestOfModels);
}

/** Models of one maker cost a thousand times what others do: only many reports tell of which order they are. */
const fewestOfModels = 3;

/** What comes or goes day by day, so that a month has no thousandth of its quarter's. */
const steady: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'capital-expenditure', 'inventory-charge', 'lost-revenue']);

/**
 * Whether a figure has the digits of a report a thousand times as much or as little, told for a time within the report's own: "in April it booked a charge
 * of $4.5 million" of what was billions in the quarter to April.
 */
export function isOutOfItsTime({ interval: { value, digits, range }, matter: { metric, when, subject, partOfWhole } }: Question, report: ClaimFacts): boolean {
  if (range || report.interval.range || partOfWhole || digits < fewestDigits || !steady.has(metric)) return false;
  if (subject !== null && report.claim.subject !== subject) return false;
  // Firms end their quarters some days before the month does.
  if (!when.dated || when.per !== null || report.when.first > when.first || report.when.last + fewDays < when.last) return false;
  return thousands.some((factor) => isSameValue(value * factor, report.interval.value));
}

const thousands = [1000, 0.001];
const fewDays = 9;

function isOfSameTime({ when, metric }: Question['matter'], { lifetime, when: told }: ClaimFacts): boolean {
  return when.dated && told.dated && periodLink(lifetime, when, told, false, plannedByNature(metric)) === 'match';
}

import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import { metricEntry } from '../claims/vocabulary';
import { chipLink } from './chipFamilies';
import type { Notice } from './finding';
import { claimInterval, overlap, significantDigits } from './interval';
import type { Interval } from './interval';
import { kin, plannedByNature } from './metricTraits';
import { periodLink, whenReported } from './periods';
import type { Question } from './relevance';
import { joined } from './standing';
import type { Verdict } from './standing';
import { subjectLink } from './subjects';

/**
 * Metrics that are taken for each other in reporting: a figure that no report gives under one, but a report gives under the
 * other, is worth a word even where nothing on file contradicts it.
 */
const confused: Readonly<Partial<Record<Metric, readonly Metric[]>>> = {
  'training-cost': ['hardware-investment', 'operating-cost', 'rd-and-compute-spending', 'project-cost', 'capital-expenditure'],
  'hardware-investment': ['training-cost', 'operating-cost', 'project-cost'],
  'operating-cost': ['training-cost', 'hardware-investment'],
  'net-loss': ['cash-burn'],
  'cash-burn': ['net-loss'],
  'lost-revenue': ['inventory-charge'],
  'inventory-charge': ['lost-revenue'],
  'gpu-count': ['gpu-hours'],
  'gpu-purchases': ['gpu-hours'],
  'gpu-hours': ['gpu-count', 'gpu-purchases'],
};

/**
 * The notice that a figure's value is on file for the same entity under another metric or unit; null where it is not, or where
 * the figure agrees with a report as it stands. `sure`: the reading is certain.
 */
export function scopeNotice(question: Question, verdict: Verdict, claims: ClaimIndex, sure: boolean): { notice: Notice; claims: readonly Claim[] } | null {
  if (!sure) return null;
  if (verdict.leading.length > 0) return borrowed(question, verdict);
  const wrong = verdict.standing === 'differs';
  const { interval } = question;
  const value = (interval.plainLow + interval.plainHigh) / 2;
  const telling = significantDigits(value) >= 2;
  if (!wrong && !telling) return null;
  const found = claims.ofEntity(question.entity).filter((claim) => {
    if (question.metrics.some((metric) => kin(metric, claim.metric))) return false;
    if (claim.slip || claim.position !== 'asserts' || !comparableUnits(question, claim) || !sameValue(interval, claim)) return false;
    if (!wrong && confused[question.metric]?.includes(claim.metric) !== true) return false;
    return near(question, claim, wrong && telling);
  });
  const [first] = found;
  if (first === undefined) return null;
  return { notice: told(first.unit === question.unit ? 'metric' : 'unit', question, found), claims: found.slice(0, 3) };
}

/** A figure that agrees only with a run rate, or only under another metric, while the reports on its own quantity say otherwise. */
function borrowed(question: Question, { standing, leading, claims }: Verdict): { notice: Notice; claims: readonly Claim[] } | null {
  if (standing !== 'conflict') return null;
  const differing = claims.filter(({ stance }) => stance === 'differs').map(({ claim }) => claim);
  if (differing.length === 0) return null;
  const agreeing = leading.map(({ claim }) => claim);
  const disputed = agreeing.some((mine) => claims.some(({ claim, stance }) => stance === 'disputes' && joined(mine, claim, 'disputes')));
  if (disputed || agreeing.some((mine) => differing.some((other) => joined(mine, other, 'disputes')))) return null;
  if (leading.every(({ loose }) => loose === 'run-rate')) return { notice: told('run-rate', question, agreeing), claims: agreeing };
  const elsewhere = leading.every(({ loose, claim }) => loose === 'sister-metric' || loose === 'whole-entity' && claim.metric !== question.metric);
  return elsewhere && differing.some(({ metric }) => metric === question.metric) ? { notice: told('metric', question, agreeing), claims: agreeing } : null;
}

function told(kind: string, question: Question, found: readonly Claim[]): Notice {
  const first = found[0] as Claim;
  return {
    code: 'scope',
    kind,
    detail: { metric: first.metric, unit: first.unit, read: question.metric, subject: first.subject ?? '' },
    claims: found.slice(0, 3).map(({ id }) => id),
    related: [],
  };
}

/** The same currency, or chips against chip-hours: the same number for another unit. */
function comparableUnits(question: Question, claim: Claim): boolean {
  if (claim.unit === question.unit) return true;
  const counts = (unit: string): boolean => unit === 'accelerator' || unit === 'gpu-hour';
  return counts(claim.unit) && counts(question.unit);
}

function sameValue(figure: Interval, claim: Claim): boolean {
  if (claim.qualifier === 'range') return false;
  const report = claimInterval(claim);
  const value = (figure.plainLow + figure.plainHigh) / 2;
  const digits = significantDigits(value);
  const reported = significantDigits(claim.high);
  if (digits < 2 || reported < 2) return Math.abs(value - claim.high) <= 1e-9 * claim.high;
  return overlap(figure.plainLow, figure.plainHigh, report.plainLow, report.plainHigh);
}

/** Whether the claim speaks of the same subject and time, as far as both are named. */
function near(question: Question, claim: Claim, generous: boolean): boolean {
  const subject = subjectLink(question.subject, claim.subject);
  if (subject === 'other') return false;
  if (question.unit !== 'accelerator' || claim.unit !== 'accelerator' ? false : chipLink(question.chip, claim.chip) === 'other') return false;
  const period = periodLink(metricEntry(claim.metric).lifetime, question.when, whenReported(claim.span), subject === 'same', plannedByNature(claim.metric));
  if (period === 'other' || period === 'run-rate') return false;
  if (generous) return true;
  return (subject === 'same' && question.subject !== null) || (period === 'match' && question.when.dated && subject !== 'unnamed');
}

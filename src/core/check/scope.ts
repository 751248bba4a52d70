import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import { hasManyValues, kin, plannedByNature } from '../claims/metricTraits';
import { metricEntry } from '../claims/vocabulary';
import { isSameValue } from '../figures/roundOff';
import { speaks } from './attributionFit';
import type { Candidate } from './candidate';
import { chipLink } from '../claims/chipLink';
import type { Notice } from './finding';
import { factsOf } from './claimFacts';
import type { ClaimFacts } from './claimFacts';
import { overlap } from './interval';
import type { Interval } from './interval';
import { isOneEvent, isWholeYear, periodLink } from './periods';
import type { When } from './periods';
import type { Question } from './relevance';
import { joined } from './opposing';
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

/** Whether a metric is one of those. */
export function isConfused(metric: Metric): boolean {
  return confused[metric] !== undefined;
}

/** A notice with the claims it rests on. */
export interface ScopeNotice {
  readonly notice: Notice;
  readonly claims: readonly Claim[];
}

/**
 * The notice that a figure's value is on file for the same entity under another metric or unit; null where it is not, or where
 * the figure agrees with a report as it stands. Only for certain readings. `speaker` is who says so in the draft.
 */
export function scopeNotice(question: Question, verdict: Verdict, claims: ClaimIndex, speaker: string | null): ScopeNotice | null {
  if (verdict.leading.length > 0) return borrowed(question, verdict);
  const wrong = verdict.standing === 'differs';
  const { interval } = question;
  const telling = interval.digits >= 2;
  if (!wrong && !(telling && confused[question.matter.metric] !== undefined)) return null;
  const found: Claim[] = [];
  for (const facts of factsOf(claims.ofEntity(question.matter.entity), claims)) {
    if (!sameValue(interval, facts)) continue;
    const { claim } = facts;
    if (claim.slip || claim.position !== 'asserts' || !comparableUnits(question, claim)) continue;
    if (question.matter.metrics.some((metric) => kin(metric, claim.metric))) continue;
    if (!wrong && confused[question.matter.metric]?.includes(claim.metric) !== true) continue;
    // Three digits and more are hardly the same by chance, whatever time each is told of; nor are two of one teller.
    const isOfSpeaker = speaker !== null && speaker !== question.matter.entity && claim.unit === question.matter.unit && speaks(claim, speaker);
    const isByNumber = interval.digits >= 3 && (claim.unit === question.matter.unit || isSameValue(interval.value, claim.high));
    const generous = (wrong && telling) || isByNumber || isOfSpeaker;
    if (near(question, facts, generous) || (wrong && telling && isOfAllModels(question, claim, claims))) found.push(claim);
  }
  const [first] = found;
  if (first === undefined) return null;
  return { notice: told(first.unit === question.matter.unit ? 'metric' : 'unit', question, found), claims: found.slice(0, 3) };
}

/**
 * The notice for a figure whose metric stands in so many words, while all reports on that metric say otherwise, or there are
 * none: its value is, to the digit, that of another metric. What a firm has many figures of, one after the other, meets some
 * other figure by chance: there more must tie the two together, the fewer digits there are.
 */
export function misplacedNotice(question: Question, all: readonly Candidate[], claims: ClaimIndex): ScopeNotice | null {
  const { interval, matter } = question;
  // Of what has many prices at once, one that is on file for something else may be another of them.
  if (interval.range || hasManyValues(matter.metric) || !contradictsAll(question, all)) return null;
  const reported = all.some(({ excludedBy, claim }) => excludedBy === null && claim.metric === matter.metric);
  const once = metricEntry(matter.metric).lifetime === 'one-off';
  const found: Claim[] = [];
  for (const facts of factsOf(claims.ofEntity(matter.entity), claims)) {
    const { claim, interval: report } = facts;
    if (report.range || !isSameValue(interval.value, report.value)) continue;
    if (claim.slip || claim.position !== 'asserts' || claim.unit !== matter.unit || hasManyValues(claim.metric) || kin(matter.metric, claim.metric)) continue;
    const beside = mixedUp[matter.metric]?.includes(claim.metric) === true;
    const telling = interval.digits >= 2;
    const tied = isOfSubjectOrEvent(question, facts) ? beside || telling
      : (telling && isOfYear(question, facts) && isFarFromAll(interval, all))
        || (reported ? once && interval.digits >= 3 : beside && telling && claim.subject === matter.subject);
    if (tied && near(question, facts, true)) found.push(claim);
  }
  return found.length === 0 ? null : { notice: told('metric', question, found), claims: found.slice(0, 3) };
}

/**
 * The notice that the draft repeats a known slip which lies in the quantity: the report that sets it right gives the same value, of another
 * quantity ("shipped" what was ordered). Null for slips of any other kind.
 */
export function knownMisplacedNotice(question: Question, { leading, claims }: Verdict): Notice | null {
  const known = leading[0]?.claim;
  if (known === undefined) return null;
  const isSame = (claim: Claim): boolean => claim.metric !== known.metric && claim.unit === known.unit && isSameValue(claim.high, known.high);
  const right = claims.find(({ claim, stance }) => stance === 'disputes' && isSame(claim))?.claim;
  return right === undefined ? null : told('metric', question, [right]);
}

/** Sums that stand beside each other in one story, so that they change places. */
const mixedUp: Readonly<Partial<Record<Metric, readonly Metric[]>>> = {
  revenue: ['operating-cost', 'net-loss', 'cash-burn'],
  'operating-cost': ['revenue'],
  'net-loss': ['revenue', 'operating-cost'],
  'funding-raised': ['valuation', 'acquisition-price'],
  valuation: ['funding-raised', 'acquisition-price'],
  'acquisition-price': ['valuation', 'funding-raised'],
};

/** Whether no report on the metric, whatever it is about, gives the figure or leaves room for it. */
function contradictsAll({ interval }: Question, all: readonly Candidate[]): boolean {
  return all.every(({ excludedBy, outcome, facts: { interval: report } }) =>
    excludedBy === null ? outcome === 'differs' : excludedBy === 'unit' || !overlap(interval.plainLow, interval.plainHigh, report.plainLow, report.plainHigh));
}

/** How many times bigger or smaller than all that is on file of a quantity a value is that can be none of it. */
const otherScale = 5;

function isFarFromAll({ value }: Interval, all: readonly Candidate[]): boolean {
  return all.every(({ excludedBy, facts: { interval: report } }) => excludedBy !== null || Math.max(value / report.value, report.value / value) >= otherScale);
}

/** Whether a report and a figure are both of a whole firm and of one year that both name. */
function isOfYear({ matter }: Question, { claim, when, lifetime }: ClaimFacts): boolean {
  if (matter.subject !== null || claim.subject !== null || !isWholeYear(matter.when) || !isWholeYear(when)) return false;
  return periodLink(lifetime, matter.when, when, false, plannedByNature(claim.metric)) === 'match';
}

/** Whether a time is the half of a year, of which a firm has one result. */
function isHalfYear({ first, last }: When): boolean {
  return last - first > 180 && last - first < 192;
}

/** Whether both name the same subject, or the same short time. */
function isOfSubjectOrEvent({ matter }: Question, { claim, when, lifetime }: ClaimFacts): boolean {
  if (matter.subject !== null && matter.subject === claim.subject) return true;
  const half = isHalfYear(matter.when) && matter.when.first === when.first && matter.when.last === when.last;
  return (half || isOneEvent(matter.when, when)) && periodLink(lifetime, matter.when, when, false, plannedByNature(claim.metric)) === 'match';
}

/** A figure that agrees only with a run rate, or only under another metric, while the reports on its own quantity say otherwise. */
function borrowed(question: Question, { standing, leading, claims }: Verdict): ScopeNotice | null {
  if (standing !== 'conflict') return null;
  const differing = claims.filter(({ stance }) => stance === 'differs').map(({ claim }) => claim);
  if (differing.length === 0) return null;
  const agreeing = leading.map(({ claim }) => claim);
  const disputed = agreeing.some((mine) => claims.some(({ claim, stance }) => stance === 'disputes' && joined(mine, claim, 'disputes')));
  if (disputed || agreeing.some((mine) => differing.some((other) => joined(mine, other, 'disputes')))) return null;
  if (leading.every(({ loose }) => loose === 'run-rate')) return { notice: told('run-rate', question, agreeing), claims: agreeing };
  const elsewhere = leading.every(({ loose, claim }) => loose === 'sister-metric' || loose === 'whole-entity' && claim.metric !== question.matter.metric);
  return elsewhere && differing.some(({ metric }) => metric === question.matter.metric) ? { notice: told('metric', question, agreeing), claims: agreeing } : null;
}

function told(kind: string, question: Question, found: readonly Claim[]): Notice {
  const first = found[0] as Claim;
  return {
    code: 'scope',
    kind,
    detail: { metric: first.metric, unit: first.unit, read: question.matter.metric, subject: first.subject ?? '' },
    claims: found.slice(0, 3).map(({ id }) => id),
    related: [],
  };
}

/** The same currency, or chips against chip-hours: the same number for another unit. */
function comparableUnits(question: Question, claim: Claim): boolean {
  if (claim.unit === question.matter.unit) return true;
  const counts = (unit: string): boolean => unit === 'accelerator' || unit === 'gpu-hour';
  return counts(claim.unit) && counts(question.matter.unit);
}

function sameValue(figure: Interval, { claim, interval: report }: ClaimFacts): boolean {
  if (figure.plainLow > report.plainHigh || report.plainLow > figure.plainHigh || report.range) return false;
  if (figure.digits < 2 || report.digits < 2) return isSameValue(figure.value, claim.high);
  return overlap(figure.plainLow, figure.plainHigh, report.plainLow, report.plainHigh);
}

const machines: ReadonlySet<Metric> = new Set<Metric>(['hardware-investment', 'capital-expenditure']);

/**
 * Whether a claim is of machines on which any model of a firm may be trained, where the draft tells
 * what training one of them took: under which name the machines stand sets nothing apart.
 */
function isOfAllModels({ matter }: Question, { entity, metric, subject }: Claim, claims: ClaimIndex): boolean {
  return matter.metric === 'training-cost' && matter.subject !== null && machines.has(metric) && claims.about(entity, 'training-cost').every((other) => other.subject !== subject);
}

/** Whether the claim speaks of the same subject and time, as far as both are named. */
function near(question: Question, { claim, when, lifetime }: ClaimFacts, generous: boolean): boolean {
  const subject = subjectLink(question.matter.subject, claim.subject);
  if (subject === 'other') return false;
  if (question.matter.unit === 'accelerator' && claim.unit === 'accelerator' && chipLink(question.matter.chip, claim.chip) === 'other') return false;
  const period = periodLink(lifetime, question.matter.when, when, subject === 'same', plannedByNature(claim.metric));
  if (period === 'other' || period === 'run-rate') return false;
  if (generous) return true;
  return (subject === 'same' && question.matter.subject !== null) || (period === 'match' && question.matter.when.dated && subject !== 'unnamed');
}

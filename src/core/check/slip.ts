import type { Claim } from '../claims/claim';
import { isDeal, plannedByNature } from '../claims/metricTraits';
import { isPerPeriod } from '../claims/vocabulary';
import { isSameValue, powerOfTen } from '../figures/roundOff';
import { compareValues, isWritten } from './comparison';
import { digitsOf, digitsOfBoth, swapped } from './digits';
import type { Notice } from './finding';
import { manyDigits, overlap } from './interval';
import { isOutOfItsTime, isUnheardOf } from './outOfScale';
import type { ClaimFacts } from './claimFacts';
import type { Interval } from './interval';
import type { Candidate, Looseness } from './candidate';
import { isOneEvent, isWholeYear, periodLink, reachInto } from './periods';
import type { Question } from './relevance';
import type { Verdict } from './standing';

/** Which slip would lead from a report's figure to the draft's. `unit` mix-ups are told as scope. */
export type SlipKind = 'factor-thousand' | 'decimal-shift' | 'swapped-digits' | 'other-digit' | 'currency' | 'other-period';

/** A likely slip, with the claim it may have started from. */
export interface Slip {
  readonly kind: SlipKind;
  readonly claim: Claim;
  /** Whether it is telling enough to call a figure wrong that nothing on file contradicts outright. */
  readonly strong: boolean;
  /** Whether both name the same subject, or the same quarter or month: it is that very report that the draft repeats. */
  readonly pinned?: boolean;
  /** Whether both name the same time: the year, the quarter, the day. */
  readonly timed?: boolean;
  /** Whether no report comes near the figure's order of magnitude; see `isUnheardOf`. */
  readonly unheardOf?: boolean;
}

function sameTimes(figure: Interval, report: Interval, factor: number): boolean {
  return overlap(figure.plainLow * factor, figure.plainHigh * factor, report.plainLow, report.plainHigh);
}

/** Digits that tell a slip’s report, though something else is left open. */
export const slipDigits = 3;

const thousands: readonly number[] = [1000, 0.001, 1e6, 1e-6];
const shifts: readonly number[] = [10, 0.1, 100, 0.01];

function slipFrom(figure: Interval, { claim, interval: report }: ClaimFacts): Slip | null {
  if (figure.range || report.range) return sameEnds(figure, claim, report);
  const { value } = figure;
  if (!(value > 0) || !(report.value > 0)) return null;
  const digits = Math.min(figure.digits, report.digits);
  for (const factor of thousands) {
    const million = factor > 1000 || factor < 0.001;
    if (!sameTimes(figure, report, factor)) continue;
    if (digits >= 2 || (!million && digitsOf(value) === digitsOf(report.value))) return { kind: 'factor-thousand', claim, strong: true };
  }
  for (const factor of shifts) {
    if (!sameTimes(figure, report, factor)) continue;
    const alike = digitsOf(value) === digitsOf(report.value);
    // "Rs 1,037 crore" for 10,372: the last digit is left out.
    if (digits >= 2 || alike) return { kind: 'decimal-shift', claim, strong: digits >= 2 && (alike || digits >= manyDigits) };
  }
  const [own, filed] = digitsOfBoth(value, report.value);
  // "190" is 109 with two digits exchanged, though its last one says nothing.
  if (powerOfTen(value) === powerOfTen(report.value) && swapped(own, filed)) return { kind: 'swapped-digits', claim, strong: own.length >= 3 };
  return null;
}

/** A range that is a thousand times off at both ends. */
function sameEnds(figure: Interval, claim: Claim, report: Interval): Slip | null {
  if (!figure.range || !report.range) return null;
  const width = report.plainHigh - report.plainLow;
  for (const factor of [1000, 0.001]) {
    const same = Math.abs((figure.plainHigh - figure.plainLow) * factor - width) <= 0.2 * width;
    if (same && sameTimes(figure, report, factor)) return { kind: 'factor-thousand', claim, strong: true };
  }
  return null;
}

/** Reasons for which a claim confirms only that still leave it the quantity a slip would start from. */
const startable: ReadonlySet<Looseness | null> = new Set<Looseness | null>([null, 'subject-unnamed', 'period', 'part-of-whole', 'many-values', 'older-deal']);

/** Reasons for which only its very digits tell that a slip starts from a claim. */
const hardly: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['chip', 'near-period', 'family-or-member']);

/**
 * The likeliest slip that would explain a figure which no report agrees with as written; null where there is none. Claims on
 * the metric as read count, also those in another currency and of another period.
 */
export function likelySlip(question: Question, all: readonly Candidate[]): Slip | null {
  let best: Slip | null = null;
  const better = (slip: Slip | null): void => {
    if (slip !== null && (best === null || rank(slip) > rank(best))) best = slip;
  };
  for (const { claim, facts, excludedBy, loose } of all) {
    if (claim.slip || claim.position !== 'asserts' || !question.matter.metrics.includes(claim.metric)) continue;
    const { chip, subject, partOfWhole } = question.matter;
    const isSubject = claim.subject !== null && claim.subject === subject;
    const mayStart = excludedBy === null && (startable.has(loose) || (loose === 'chip' && chip === null && isSubject));
    const found = mayStart || (excludedBy === null && hardly.has(loose)) ? slipFrom(question.interval, facts) : null;
    if (mayStart || (found !== null && telltale(found, question.interval, facts.interval))) {
      const slip = found;
      const own = (loose === null && !partOfWhole) || (loose !== 'subject-unnamed' && isSubject);
      // Of a thing that the draft does not name, at no time that it tells, two digits are exchanged by chance.
      if (slip?.kind === 'swapped-digits' && loose === 'subject-unnamed' && facts.lifetime === 'per-period' && !question.matter.when.dated) continue;
      // A tenth of a whole may well be a part of it.
      if (slip === null || (partOfWhole && slip.kind === 'decimal-shift' && question.interval.digits < slipDigits)) continue;
      const pinned = isOfSubjectElseEvent(question, facts);
      const unheardOf = slip.kind === 'factor-thousand' && isUnheardOf(question, facts, all);
      const strong = slip.strong && (own || pinned || unheardOf || telltale(slip, question.interval, facts.interval));
      better({ ...slip, pinned, timed: isTimed(question, facts), unheardOf, strong });
    }
    else if (excludedBy === 'unit') better(otherCurrency(question, facts));
    else if (excludedBy === 'period') {
      better(movedDigits(question, facts) ?? outOfItsTime(question, facts) ?? ofOtherYear(question, facts, all) ?? otherPeriod(question, facts));
    }
  }
  return best;
}

/** Whether a figure and a report name the same subject; where not both name one, the same short time. */
function isOfSubjectElseEvent({ matter: { subject, when, metric } }: Question, { claim, when: told, lifetime }: ClaimFacts): boolean {
  const time = periodLink(lifetime, when, told, subject !== null && subject === claim.subject, plannedByNature(metric));
  if (time === 'other' || time === 'run-rate') return false;
  if (subject !== null && claim.subject !== null) return subject === claim.subject;
  return time === 'match' && isOneEvent(when, told);
}

/** Whether figure and report tell a sum of one time. */
function isTimed({ matter: { when, metric } }: Question, { when: told, lifetime }: ClaimFacts): boolean {
  return lifetime === 'per-period' && when.dated && told.dated && periodLink(lifetime, when, told, false, plannedByNature(metric)) === 'match';
}

/** Whether the digits alone tell where a figure comes from: three or more of them, the same and moved, or two of them changed over. */
function telltale({ kind }: Slip, figure: Interval, report: Interval): boolean {
  if (figure.range) return false;
  if (kind === 'swapped-digits') return digitsOfBoth(figure.value, report.value)[0].length >= 3;
  const digits = digitsOf(figure.value);
  return digits.length >= 3 && digits === digitsOf(report.value);
}

function rank({ strong, pinned }: Slip): number {
  return (strong ? 2 : 0) + (pinned === true ? 1 : 0);
}

function isMoney(unit: string): boolean {
  return unit !== 'accelerator' && unit !== 'gpu-hour';
}

/** Subjects of a firm's own that tell of its sale: "Musk's purchase of Twitter". */
const ofWholeFirm = /\b(?:purchase|takeover|acquisition|sale) of /i;

/** The same number in another currency; only where the draft's sum is not simply another amount. */
function otherCurrency(question: Question, facts: ClaimFacts): Slip | null {
  const { claim, interval: report, lifetime, when: told } = facts;
  const figure = question.interval;
  if (!isMoney(question.matter.unit) || !isMoney(claim.unit) || figure.range || report.range) return null;
  const { matter: { when, subject } } = question;
  // One round digit is enough only where both name what it is about.
  const isRounding = figure.digits >= slipDigits && report.value >= figure.plainLow && report.value < figure.plainHigh;
  if ((figure.digits < 2 && (subject === null || subject !== claim.subject)) || !(isRounding || isSameValue(figure.value, report.value))) return null;
  if (periodLink(lifetime, when, told, subject !== null && subject === claim.subject, plannedByNature(claim.metric)) === 'other') return null;
  // A firm is bought once in a year.
  const pinned = isOfSubjectElseEvent(question, facts) || (ofWholeFirm.test(claim.subject ?? '') && subject === null && isWholeYear(when) && told.dated);
  return { kind: 'currency', claim, strong: subject === claim.subject || figure.digits >= slipDigits || (pinned && isDeal(claim.metric)), pinned };
}

/** The same four digits or more, a thousand times off, of whatever time: no other value of the quantity has them by chance. */
function movedDigits({ interval, matter: { subject } }: Question, { claim, interval: report }: ClaimFacts): Slip | null {
  if (interval.range || report.range || claim.subject !== subject) return null;
  const digits = digitsOf(interval.value);
  if (digits.length < manyDigits || digits !== digitsOf(report.value)) return null;
  return thousands.some((factor) => sameTimes(interval, report, factor)) ? { kind: 'factor-thousand', claim, strong: true } : null;
}

/** A thousand times more or less than the report on the longer time that the figure's lies in. */
function outOfItsTime(question: Question, facts: ClaimFacts): Slip | null {
  return isOutOfItsTime(question, facts) ? { kind: 'factor-thousand', claim: facts.claim, strong: true } : null;
}

const shorter: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter']);

/** How many times as long as another a time may be that is taken for it; more digits than two tell by themselves. */
const longest = 2.1;

function otherPeriod(question: Question, { claim, interval: report, when: told }: ClaimFacts): Slip | null {
  const { when, subject } = question.matter;
  // "$13 billion a month" for what a report has for the year.
  const isOfYear = shorter.has(when.per ?? '') && told.per === null && isWholeYear(told) && question.interval.digits >= 2;
  // "$1 billion a year" for what it has for a month.
  const isOfMonth = when.per === 'year' && shorter.has(told.per ?? '');
  if ((isOfYear || isOfMonth) && claim.subject === subject) {
    return compareValues(question.interval, report).rule === 'exact' ? { kind: 'other-period', claim, strong: true } : null;
  }
  const [own, other] = [when.last - when.first, told.last - told.first];
  if (question.interval.digits < 3 && (own > longest * other || other > longest * own)) return null;
  if (!when.dated || claim.subject !== subject || question.interval.digits < 2 || report.digits < 2) return null;
  const { outcome, rule } = compareValues(question.interval, report);
  return outcome === 'agrees' && (isWritten(rule) || rule === 'range') ? { kind: 'other-period', claim, strong: false } : null;
}

/** The very value of another time, told for a year for which a report on the quantity has another: "valued at $25 billion in 2024". */
function ofOtherYear(
  { interval, matter: { when, subject } }: Question,
  { claim, interval: report, when: told }: ClaimFacts,
  all: readonly Candidate[],
): Slip | null {
  // What a firm takes in or spends is told year by year: three digits of another year's are no chance.
  const isOfYears = isPerPeriod(claim.metric) && interval.digits >= slipDigits && isWholeYear(told) && told.per === null && !told.future;
  if (!isDeal(claim.metric) && claim.metric !== 'valuation' && !isOfYears) return null;
  if (!isWholeYear(when) || claim.subject !== subject || (interval.digits < 2 && subject === null)) return null;
  const { rule } = compareValues(interval, report);
  if (!told.dated || reachInto(told, when) || !(isOfYears ? rule === 'exact' && report.digits >= slipDigits : isWritten(rule))) return null;
  const isOfYear = ({ claim: other, excludedBy, outcome, facts: { when: own } }: Candidate): boolean =>
    excludedBy === null && (outcome === 'differs' || (isOfYears && outcome === 'compatible'))
    && other.position === 'asserts' && !other.slip && other.metric === claim.metric && other.subject === subject
    && own.first >= when.first && own.last <= when.last;
  return all.some(isOfYear) ? { kind: 'other-period', claim, strong: true } : null;
}

/** The notice that the draft repeats a slip that is known as one; null where no report stands against it. */
export function knownSlipNotice({ interval }: Question, { leading, claims }: Verdict): Notice | null {
  const right = claims.find(({ stance }) => stance === 'disputes' || stance === 'differs')?.claim;
  const known = leading[0]?.claim;
  if (right === undefined || known === undefined) return null;
  return {
    code: 'slip',
    kind: 'known-slip',
    detail: { draft: interval.value, report: right.high, unit: right.unit, period: right.period ?? '' },
    claims: [right.id, known.id],
    related: [],
  };
}

/** The notice that names a slip. */
export function slipNotice({ kind, claim }: Pick<Slip, 'kind' | 'claim'>, { interval }: Pick<Question, 'interval'>): Notice {
  return {
    code: 'slip',
    kind,
    detail: { draft: interval.value, report: claim.high, unit: claim.unit, period: claim.period ?? '' },
    claims: [claim.id],
    related: [],
  };
}

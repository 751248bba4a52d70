import type { Claim } from '../claims/claim';
import type { Notice } from './finding';
import { claimInterval, overlap, significantDigits, significantStep } from './interval';
import type { Interval } from './interval';
import type { Candidate, Looseness, Question } from './relevance';

/** Which slip would lead from a report's figure to the draft's. `unit` mix-ups are told as scope. */
export type SlipKind = 'factor-thousand' | 'decimal-shift' | 'swapped-digits' | 'currency' | 'other-period';

/** A likely slip, with the claim it may have started from. */
export interface Slip {
  readonly kind: SlipKind;
  readonly claim: Claim;
  /** Whether it is telling enough to call a figure wrong that nothing on file contradicts outright. */
  readonly strong: boolean;
}

function middle(interval: Interval): number {
  return (interval.plainLow + interval.plainHigh) / 2;
}

function sameTimes(figure: Interval, claim: Claim, factor: number): boolean {
  const report = claimInterval(claim);
  return overlap(figure.plainLow * factor, figure.plainHigh * factor, report.plainLow, report.plainHigh);
}

/** Digits that say something, as a string: 5,576,000 → "5576". */
function digitsOf(value: number): string {
  const step = significantStep(value);
  return step === 0 ? '' : String(Math.round(Math.abs(value) / step));
}

/** Whether two digit strings differ by one exchange of two digits. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const apart: number[] = [];
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index] && apart.push(index) > 2) return false;
  const [a, b] = apart;
  return a !== undefined && b !== undefined && one[a] === other[b] && one[b] === other[a];
}

function power(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9);
}

function slipFrom(figure: Interval, claim: Claim): Slip | null {
  if (figure.range || claim.low !== claim.high) return sameEnds(figure, claim);
  const value = middle(figure);
  if (!(value > 0) || !(claim.high > 0)) return null;
  const digits = Math.min(significantDigits(value), significantDigits(claim.high));
  for (const factor of [1000, 0.001, 1e6, 1e-6]) {
    if (sameTimes(figure, claim, factor)) return { kind: 'factor-thousand', claim, strong: true };
  }
  const same = digitsOf(value) === digitsOf(claim.high);
  for (const factor of [10, 0.1, 100, 0.01]) {
    if (sameTimes(figure, claim, factor) && (digits >= 2 || same)) return { kind: 'decimal-shift', claim, strong: digits >= 2 && same };
  }
  if (power(value) === power(claim.high) && swapped(digitsOf(value), digitsOf(claim.high))) {
    return { kind: 'swapped-digits', claim, strong: digits >= 3 };
  }
  return null;
}

/** A range that is a thousand times off at both ends. */
function sameEnds(figure: Interval, claim: Claim): Slip | null {
  const report = claimInterval(claim);
  if (!figure.range || !report.range) return null;
  for (const factor of [1000, 0.001]) {
    const width = Math.abs((figure.plainHigh - figure.plainLow) * factor - (report.plainHigh - report.plainLow));
    if (sameTimes(figure, claim, factor) && width <= 0.2 * (report.plainHigh - report.plainLow)) return { kind: 'factor-thousand', claim, strong: true };
  }
  return null;
}

/** Reasons for which a claim confirms only that still leave it the quantity a slip would start from. */
const startable: ReadonlySet<Looseness | null> = new Set<Looseness | null>([null, 'subject-unnamed', 'period', 'part-of-whole']);

/**
 * The likeliest slip that would explain a figure which no report agrees with as written; null where there is none. Claims on
 * the metric as read count, also those in another currency and of another period.
 */
export function likelySlip(question: Question, all: readonly Candidate[]): Slip | null {
  let best: Slip | null = null;
  const better = (slip: Slip | null): void => {
    if (slip !== null && (best === null || (slip.strong && !best.strong))) best = slip;
  };
  for (const { claim, excludedBy, loose } of all) {
    if (claim.slip || claim.position !== 'asserts' || !question.metrics.includes(claim.metric)) continue;
    if (excludedBy === null && startable.has(loose)) {
      const slip = slipFrom(question.interval, claim);
      const own = loose === null || (loose !== 'subject-unnamed' && claim.subject === question.subject && claim.subject !== null);
      better(slip === null || own ? slip : { ...slip, strong: false });
    }
    else if (excludedBy === 'unit') better(otherCurrency(question, claim));
    else if (excludedBy === 'period') better(otherPeriod(question, claim));
  }
  return best;
}

function isMoney(unit: string): boolean {
  return unit !== 'accelerator' && unit !== 'gpu-hour';
}

/** The same digits in another currency; only where the draft's sum is not simply another, smaller or larger, amount. */
function otherCurrency(question: Question, claim: Claim): Slip | null {
  if (!isMoney(question.unit) || !isMoney(claim.unit)) return null;
  if (claim.low !== claim.high || question.interval.range) return null;
  const value = middle(question.interval);
  if (significantDigits(value) < 2 || Math.abs(value - claim.high) > 1e-9 * value) return null;
  return { kind: 'currency', claim, strong: question.subject === claim.subject };
}

function otherPeriod(question: Question, claim: Claim): Slip | null {
  if (!question.when.dated || claim.subject !== question.subject) return null;
  const value = middle(question.interval);
  if (significantDigits(value) < 2 || significantDigits(claim.high) < 2) return null;
  return sameTimes(question.interval, claim, 1) ? { kind: 'other-period', claim, strong: false } : null;
}

/** The notice that names a slip. */
export function slipNotice({ kind, claim }: Slip, question: Question): Notice {
  return {
    code: 'slip',
    kind,
    detail: { draft: middle(question.interval), report: claim.high, unit: claim.unit, period: claim.period ?? '' },
    claims: [claim.id],
    related: [],
  };
}

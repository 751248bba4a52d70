import type { Claim, Qualifier } from '../claims/claim';
import type { Figure, Hedge } from '../figures/figure';
import { isSameValue, powerOfTen, roundOff } from '../figures/roundOff';

/** Digits from which a number is known by itself: no other has them by chance. */
export const manyDigits = 4;

/**
 * What a written amount stands for, in base units. `low..high` is the stretch it is evidence for, with written precision and
 * hedge; `plainLow..plainHigh` the same without hedge. An open end reaches further than that stretch (`floor`, `ceiling`):
 * there the amount neither supports nor contradicts another.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly plainLow: number;
  readonly plainHigh: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly hedge: Hedge | null;
  readonly range: boolean;
  /** As written, the middle of a range. */
  readonly value: number;
  /** Digits of the upper end that say something; trailing zeros do not. */
  readonly digits: number;
}

/** Share of the value that "about" and its kin allow either way, and the most that written precision may allow. */
const tenth = 0.1;

/**
 * "More than X" of a draft says hardly less than X and less than twice X, "up to X" hardly more and more than half of it; a report's bound is evidence near
 * it only.
 */
const beyondBound = 0.03;
const twice = 1;
const halfway = 0.5;

/**
 * Worth of one unit of the last significant digit, trailing zeros not counted: 5,576,000 → 1000; 6,000,000 → 1,000,000;
 * 0.36 → 0.01. Zero for zero.
 */
export function significantStep(value: number): number {
  const absolute = Math.abs(value);
  if (absolute === 0 || !Number.isFinite(absolute)) return 0;
  let step = 10 ** Math.floor(Math.log10(absolute));
  for (let places = 0; places < mostDigits; places++) {
    const units = absolute / step;
    if (isSameValue(units, Math.round(units))) return step;
    step = step >= 10 ? step / 10 : 1 / Math.round(10 / step);
  }
  return step;
}

/** Digits beyond these are noise of floating-point numbers. */
const mostDigits = 12;

function digitsIn(value: number, step: number): number {
  return step === 0 || value === 0 ? 0 : powerOfTen(Math.abs(value) / step) + 1;
}

function half(value: number, step: number): number {
  return Math.min(step / 2, Math.abs(value) * tenth);
}

function interval(low: number, high: number, step: number, hedge: Hedge | null, draft: boolean): Interval {
  const plainLow = low - half(low, step);
  const plainHigh = high + half(high, step);
  let [from, to, floor, ceiling] = [plainLow, plainHigh, plainLow, plainHigh];
  if (hedge === 'about') {
    from = floor = Math.min(plainLow, low - Math.abs(low) * tenth);
    to = ceiling = Math.max(plainHigh, high + Math.abs(high) * tenth);
  } else if (hedge === 'nearly') {
    from = floor = low - Math.abs(low) * tenth;
    to = ceiling = high;
  } else if (hedge === 'at-least') {
    if (draft) from = Math.max(plainLow, low - Math.abs(low) * beyondBound);
    to = high + Math.abs(high) * (draft ? twice : tenth);
    ceiling = Number.POSITIVE_INFINITY;
  } else if (hedge === 'at-most') {
    from = low - Math.abs(low) * (draft ? halfway : tenth);
    if (draft) to = Math.min(plainHigh, high + Math.abs(high) * beyondBound);
    floor = Number.NEGATIVE_INFINITY;
  }
  return {
    low: from, high: to, plainLow, plainHigh, floor, ceiling, hedge, range: low !== high, value: (low + high) / 2, digits: digitsIn(high, step),
  };
}

/** The stretch a figure of the draft stands for. Vague amounts ("hundreds of millions") are already the ends of theirs. */
export function figureInterval(figure: Figure): Interval {
  if (figure.vague) return interval(figure.low, figure.high, 0, figure.hedge, true);
  const step = figure.low === figure.high ? figure.step : Math.min(significantStep(figure.low) || figure.step, figure.step);
  return interval(figure.low, figure.high, step, figure.hedge, true);
}

/** The hedge that a report's qualifier stands for; null for an exact figure and for a range. */
export function hedgeOf(qualifier: Qualifier): Hedge | null {
  return qualifier === 'exact' || qualifier === 'range' ? null : qualifier;
}

/** The stretch a claim stands for; its precision is read from its digits. */
export function claimInterval(claim: Claim): Interval {
  // The finer end of a range tells how finely both are meant: "60 to 65 billion" is good to half a billion.
  const step = Math.min(significantStep(claim.low) || significantStep(claim.high), significantStep(claim.high));
  return interval(claim.low, claim.high, step, hedgeOf(claim.qualifier), false);
}

/** Whether two stretches share more than a border. */
export function overlap(lowA: number, highA: number, lowB: number, highB: number): boolean {
  const low = Math.max(lowA, lowB);
  const high = Math.min(highA, highB);
  const slack = Number.isFinite(high) ? roundOff * Math.abs(high) : 0;
  return high - low > slack || (lowA >= lowB && highA <= highB) || (lowB >= lowA && highB <= highA);
}

/** Whether a draft bounds a sum from one side and a report from the other: "$100 billion or more" is not the "up to $100 billion" of a report. */
export function isTurned(report: Hedge | null, draft: Hedge | null): boolean {
  return (report === 'at-most' && draft === 'at-least') || (report === 'at-least' && draft === 'at-most');
}

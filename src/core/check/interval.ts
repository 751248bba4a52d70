import type { Claim, Qualifier } from '../claims/claim';
import type { Figure, Hedge } from '../figures/figure';

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
}

/** Share of the value that "about" and its kin allow either way, and the most that written precision may allow. */
const tenth = 0.1;

/** How far above its bound an "at least" (below it, an "at most") of a draft is still evidence for the bound. */
const reach = 0.35;

/**
 * Worth of one unit of the last significant digit, trailing zeros not counted: 5,576,000 → 1000; 6,000,000 → 1,000,000;
 * 0.36 → 0.01. Zero for zero.
 */
export function significantStep(value: number): number {
  const absolute = Math.abs(value);
  if (absolute === 0 || !Number.isFinite(absolute)) return 0;
  const digits = absolute.toExponential(11);
  const mark = digits.indexOf('e');
  let last = mark - 1;
  while (last > 1 && digits.charCodeAt(last) === 48) last--;
  const decimals = last > 1 ? last - 1 : 0;
  return 10 ** (Number(digits.slice(mark + 1)) - decimals);
}

/** Digits of a value that say something: 5,576,000 → 4; 6,000,000 → 1. */
export function significantDigits(value: number): number {
  const step = significantStep(value);
  return step === 0 ? 0 : Math.floor(Math.log10(Math.abs(value) / step) + 1e-9) + 1;
}

function half(value: number, step: number): number {
  return Math.min(step / 2, Math.abs(value) * tenth);
}

function interval(low: number, high: number, step: number, hedge: Hedge | null, draft: boolean): Interval {
  const plainLow = low - half(low, step);
  const plainHigh = high + half(high, step);
  const base = { plainLow, plainHigh, hedge, range: low !== high };
  switch (hedge) {
    case 'about': {
      const widestLow = Math.min(plainLow, low - Math.abs(low) * tenth);
      const widestHigh = Math.max(plainHigh, high + Math.abs(high) * tenth);
      return { ...base, low: widestLow, high: widestHigh, floor: widestLow, ceiling: widestHigh };
    }
    case 'nearly':
      return { ...base, low: low - Math.abs(low) * tenth, high, floor: low - Math.abs(low) * tenth, ceiling: high };
    case 'at-least': {
      const near = high + Math.abs(high) * (draft ? reach : tenth);
      return { ...base, low: plainLow, high: near, floor: plainLow, ceiling: Number.POSITIVE_INFINITY };
    }
    case 'at-most': {
      const near = low - Math.abs(low) * (draft ? reach : tenth);
      return { ...base, low: near, high: plainHigh, floor: Number.NEGATIVE_INFINITY, ceiling: plainHigh };
    }
    default:
      return { ...base, low: plainLow, high: plainHigh, floor: plainLow, ceiling: plainHigh };
  }
}

/** The stretch a figure of the draft stands for. Vague amounts ("hundreds of millions") are already the ends of theirs. */
export function figureInterval(figure: Figure): Interval {
  if (figure.vague) return interval(figure.low, figure.high, 0, figure.hedge, true);
  const step = figure.low === figure.high ? figure.step : Math.min(significantStep(figure.low) || figure.step, figure.step);
  return interval(figure.low, figure.high, step, figure.hedge, true);
}

function hedgeOf(qualifier: Qualifier): Hedge | null {
  return qualifier === 'exact' || qualifier === 'range' ? null : qualifier;
}

const ofClaims = new WeakMap<Claim, Interval>();

/** The stretch a claim stands for; its precision is read from its digits. The same object for the same claim. */
export function claimInterval(claim: Claim): Interval {
  let found = ofClaims.get(claim);
  if (found === undefined) {
    // The finer end of a range tells how finely both are meant: "60 to 65 billion" is good to half a billion.
    const step = Math.min(significantStep(claim.low) || significantStep(claim.high), significantStep(claim.high));
    found = interval(claim.low, claim.high, step, hedgeOf(claim.qualifier), false);
    ofClaims.set(claim, found);
  }
  return found;
}

/** Whether two stretches share more than a border. */
export function overlap(lowA: number, highA: number, lowB: number, highB: number): boolean {
  const low = Math.max(lowA, lowB);
  const high = Math.min(highA, highB);
  const slack = Number.isFinite(high) ? 1e-9 * Math.abs(high) : 0;
  return high - low > slack || (lowA >= lowB && highA <= highB) || (lowB >= lowA && highB <= highA);
}

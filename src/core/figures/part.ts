import type { FigureKind } from './figure';
import type { Amount } from './money';
import type { Count } from './accelerators';
import type { Quantity } from './quantity';
import { toStep, toValue } from './numeral';

/** A figure at its place while it is being read: no hedge, no range, no unit it is per. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly chip: string | null;
  readonly tags: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly quantity: Quantity;
  /** Power of ten of the unit itself: −2 for cents. */
  readonly minor: number;
  /** The unit stands in front of the number. */
  readonly leading: boolean;
  /** Where a hedge joined to the number would begin and end ("100,000+ GPUs"). */
  readonly joined: { readonly start: number; readonly end: number };
}

/** Most figures have no tag, and all of them share this. */
const untagged: readonly never[] = [];

function shift(value: number, power: number): number {
  return power === 0 ? value : Number((value * 10 ** power).toPrecision(15));
}

/** The amount as a part: cents become hundredths. */
export function partOfAmount(amount: Amount): Part {
  const { start, end, code, quantity, minor, leading } = amount;
  const exact = minor !== 0 && !quantity.vague;
  const value = exact ? toValue(quantity.digits, quantity.exponent + minor) : 0;
  return {
    start, end, kind: 'money', unit: code, chip: null, tags: untagged,
    low: exact ? value : shift(quantity.low, minor),
    high: exact ? value : shift(quantity.high, minor),
    step: exact ? toStep(quantity.digits, quantity.exponent + minor) : shift(quantity.step, minor),
    quantity, minor, leading, joined: { start: end, end },
  };
}

/** The count as a part. */
export function partOfCount(count: Count): Part {
  const { start, end, kind, chip, equivalent, quantity, numberEnd } = count;
  return {
    start, end, kind, chip, quantity, unit: kind === 'gpu-hours' ? 'gpu-hour' : 'accelerator', tags: equivalent ? ['equivalent'] : untagged,
    low: quantity.low, high: quantity.high, step: quantity.step, minor: 0, leading: start < quantity.start, joined: { start: quantity.end, end: numberEnd },
  };
}

/** The part with the value of another quantity in the same unit. */
export function withQuantity(part: Part, quantity: Quantity): Part {
  const { low, high, step } = partOfAmount({ start: 0, end: 0, code: part.unit, quantity, minor: part.minor, leading: part.leading });
  return { ...part, low, high, step, quantity };
}

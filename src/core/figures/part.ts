import type { FigureKind } from './figure';
import type { Amount } from './money';
import type { Count } from './accelerators';
import type { Quantity } from './quantity';
import { togetherTag } from './chipsOf';
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
  readonly joinedStart: number;
  readonly joinedEnd: number;
}

/** Most figures have no tag, and all of them share this. */
const untagged: readonly never[] = [];

function shift(value: number, power: number): number {
  return Number((value * 10 ** power).toPrecision(15));
}

/** The amount as a part: cents become hundredths. */
export function partOfAmount({ start, end, code, quantity, minor, leading }: Amount): Part {
  let { low, high, step } = quantity;
  if (minor !== 0) {
    const exact = !quantity.vague;
    const value = exact ? toValue(quantity.digits, quantity.exponent + minor) : 0;
    low = exact ? value : shift(low, minor);
    high = exact ? value : shift(high, minor);
    step = exact ? toStep(quantity.digits, quantity.exponent + minor) : shift(step, minor);
  }
  return { start, end, kind: 'money', unit: code, chip: null, tags: untagged, low, high, step, quantity, minor, leading, joinedStart: end, joinedEnd: end };
}

function tagsOf(equivalent: boolean, together: string | null): readonly string[] {
  if (!equivalent && together === null) return untagged;
  return [...(equivalent ? ['equivalent'] : []), ...(together === null ? [] : [`${togetherTag}${together}`])];
}

/** The count as a part. */
export function partOfCount({ start, end, kind, chip, together, equivalent, quantity, numberEnd }: Count): Part {
  const { low, high, step } = quantity;
  return {
    start, end, kind, unit: kind === 'gpu-hours' ? 'gpu-hour' : 'accelerator', chip, tags: tagsOf(equivalent, together ?? null),
    low, high, step, quantity, minor: 0, leading: start < quantity.start, joinedStart: quantity.end, joinedEnd: numberEnd,
  };
}

/** The part with the value of another quantity in the same unit. */
export function withQuantity(part: Part, quantity: Quantity): Part {
  const { low, high, step } = partOfAmount({ start: 0, end: 0, code: part.unit, quantity, minor: part.minor, leading: part.leading });
  return { ...part, low, high, step, quantity };
}

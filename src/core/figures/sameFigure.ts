import type { Figure } from './figure';

/** How a figure is written, whatever its value. */
export type Writing = Omit<Figure, 'low' | 'high'>;

/** Whether two figures are written in the same way. */
export function sameWriting(one: Writing, other: Writing): boolean {
  return one.step === other.step
    && one.unit === other.unit
    && one.kind === other.kind
    && one.hedge === other.hedge
    && one.chip === other.chip
    && one.per === other.per
    && one.vague === other.vague
    && one.ambiguous === other.ambiguous
    && one.tags.length === other.tags.length
    && one.tags.every((tag, at) => tag === other.tags[at]);
}

/** Whether two figures are written in the same way and have the same value. */
export function sameFigure(one: Figure, other: Figure): boolean {
  return one.low === other.low && one.high === other.high && sameWriting(one, other);
}

import { firstNotBefore } from './ascending';

/** A stretch of text, half-open, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Place of the first of the spans, in the order of their starts, that does not start before `from`; their number where all do. */
export function firstSpan(spans: readonly Span[], from: number): number {
  return firstNotBefore(spans, ({ start }) => start < from);
}

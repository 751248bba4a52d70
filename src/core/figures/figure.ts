import type { Span } from '../text/span';

export type FigureKind = 'money' | 'accelerator-count' | 'gpu-hours';

/** What the writer put around a figure: "about", "nearly", "at least / more than", "at most / up to". */
export type Hedge = 'about' | 'nearly' | 'at-least' | 'at-most';

/** A quantity as written, in base units (currency units, chips, hours). */
export interface Figure {
  readonly kind: FigureKind;
  /** ISO 4217 code for money; else `accelerator` or `gpu-hour`. */
  readonly unit: string;
  /** As written, before precision and hedge widen it; equal to `high` for a single number. */
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge | null;
  /** Chip model or family named with a count ("H100", "GB200", "Hopper", "TPU"). */
  readonly chip: string | null;
  /**
   * Worth of one unit of the last significant digit; zeros that end a whole number are not counted: "$5.576 million" → 1000, "$6 million" → 1e6,
   * "$6.0 million" → 100000, "100,000" → 100000.
   */
  readonly step: number;
  /** "hundreds of millions", "several billion": `low` and `high` are the ends of a power of ten. */
  readonly vague: boolean;
  /** The digit grouping can be read in two ways ("1.234"): never alarm on it. */
  readonly ambiguous: boolean;
  /** What the amount is per, when the text says so ("$2 an hour" → "hour", "$40 a month" → "month", "$6.43 a share" → "share"). */
  readonly per: string | null;
  /** Ready-made annotations such as "equivalent", "scale-only", "change", "of H100/H200"; see the recogniser's tables. */
  readonly tags: readonly string[];
}

/** A figure at a span of a text. */
export interface Mention extends Span {
  readonly figure: Figure;
  /** The hedge words outside the span, where there are any. */
  readonly hedgeSpan: Span | null;
}

/** What a table says of its cells' unit when the cell itself does not ("Cost ($bn)" → money, USD, 1e9). */
export interface UnitHint {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly scale: number;
  readonly chip: string | null;
}

import type { Span } from '../text/span';
import type { Metric, PeriodSpan } from '../claims/claim';
import type { ReadingRule } from './rules';

/** One part of a reading with the words it was read from. Spans are offsets into the block's prose; null when the words stand in an earlier block. */
export interface Part<Value> {
  readonly value: Value;
  readonly words: string;
  readonly span: Span | null;
  /** How it was found, for "why this matched". */
  readonly rule: ReadingRule;
  /** 0..1; from `certain` upwards a part may raise an alarm. */
  readonly sure: number;
}

/** From this upwards a part is certain. */
export const certain = 0.7;

/** When a figure holds. `text` is the normal form shown to a reader: "2022", "FY2025", "2025-Q3", "2025-01-27", "2025 (run rate)". */
export interface Period extends Omit<PeriodSpan, 'per'> {
  readonly text: string;
}

/** Who speaks for the figure in the draft: the writer, somebody named, or the words inside quotation marks. */
export type Voice = 'own' | 'attributed' | 'quoted';

export interface Reading {
  readonly entity: Part<string> | null;
  readonly subject: Part<string> | null;
  readonly metric: Part<Metric> | null;
  readonly period: Part<Period> | null;
  /** Who says so in the draft, by the name used there or its entry in the lexicon. */
  readonly attribution: Part<string> | null;
  readonly voice: Voice;
  /** Other metrics the words allow as well, best first ("invested $1.6 billion in servers"). */
  readonly alsoMetrics: readonly Metric[];
  /** Part of a bigger whole the entry would count ("one division's"): not compared with the whole. */
  readonly partOfWhole: boolean;
}

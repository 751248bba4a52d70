import type { Part } from '../reading/reading';
import type { ReadingRule } from '../reading/rules';
import type { Span } from '../text/span';

/** How a part was found and how sure it is: few of them, and many parts to each. */
export interface Sureness {
  readonly rule: ReadingRule;
  readonly sure: number;
}

/** A part of a reading in the least room, for drafts keep thousands; the span is put together when somebody asks. */
export class KeptPart<Value> implements Part<Value> {
  readonly value: Value;
  readonly words: string;
  /** Ends of the span, -1 for none. */
  readonly start: number;
  readonly end: number;
  readonly how: Sureness;

  /** The part's span stands `by` code units further on than `span` says. */
  constructor(value: Value, words: string, span: Span | null, by: number, how: Sureness) {
    this.value = value;
    this.words = words;
    this.start = span === null ? -1 : span.start + by;
    this.end = span === null ? -1 : span.end + by;
    this.how = how;
  }

  get span(): Span | null {
    return this.start < 0 ? null : { start: this.start, end: this.end };
  }

  get rule(): ReadingRule {
    return this.how.rule;
  }

  get sure(): number {
    return this.how.sure;
  }

  /** Whether its span is a given one, `by` code units further on. */
  isAt(span: Span | null, by: number): boolean {
    return span === null ? this.start < 0 : span.start + by === this.start && span.end + by === this.end;
  }
}

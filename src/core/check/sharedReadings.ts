import type { Figure, Mention } from '../figures/figure';
import type { Part, Period, Reading } from '../reading/reading';
import type { Span } from '../text/span';

/** Characters of a draft for which one part and one figure are remembered, and the most and the fewest of them. */
const perPlace = 256;
const mostPlaces = 4096;
const fewestPlaces = 64;

const none: readonly never[] = [];

/**
 * Hands out one object for parts of readings, and for figures, that say the same: a sentence with three figures names their
 * owner once, and a draft gives a sum again and again. A long draft keeps some ten thousand of them.
 */
export class SharedReadings {
  readonly #places: number;
  readonly #parts: (Part<string | Period> | null)[];
  readonly #figures: (Figure | null)[];

  /** For a draft of `length` characters. */
  constructor(length: number) {
    // Odd, so that round sums do not all meet in one place.
    this.#places = Math.min(mostPlaces, Math.max(fewestPlaces, Math.ceil(length / perPlace))) | 1;
    this.#parts = new Array<null>(this.#places).fill(null);
    this.#figures = new Array<null>(this.#places).fill(null);
  }

  /** A reading that says the same, of parts that others may have too. */
  reading({ entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole }: Reading): Reading {
    return {
      entity: this.#part(entity), subject: this.#part(subject), metric: this.#part(metric), period: this.#part(period), attribution: this.#part(attribution),
      voice, alsoMetrics: alsoMetrics.length === 0 ? none : alsoMetrics, partOfWhole,
    };
  }

  /** A mention that says the same, of a figure that others may have too. */
  mention(mention: Mention): Mention {
    const { start, end, hedgeSpan, figure } = mention;
    const at = Math.trunc(figure.low % this.#places);
    const known = this.#figures[at];
    if (known !== null && known !== undefined && sameFigure(known, figure)) return { start, end, figure: known, hedgeSpan };
    this.#figures[at] = figure;
    return mention;
  }

  #part<Value extends string | Period>(part: Part<Value> | null): Part<Value> | null {
    if (part === null) return null;
    const { span, words, rule, value } = part;
    const first = typeof value === 'string' ? value.charCodeAt(0) : 0;
    const at = ((span === null ? 0 : span.start * 131) + words.length * 17 + rule.length + first * 31) % this.#places;
    const known = this.#parts[at];
    if (known !== null && known !== undefined && samePart(known, part)) return known as Part<Value>;
    this.#parts[at] = part;
    return part;
  }
}

function samePart(one: Part<string | Period>, other: Part<string | Period>): boolean {
  return one.rule === other.rule && one.sure === other.sure && sameSpan(one.span, other.span) && sameValue(one.value, other.value) && one.words === other.words;
}

function sameSpan(one: Span | null, other: Span | null): boolean {
  return one === other || (one !== null && other !== null && one.start === other.start && one.end === other.end);
}

function sameValue(one: string | Period, other: string | Period): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.text === other.text && one.from === other.from && one.to === other.to && one.future === other.future && one.runRate === other.runRate;
}

function sameFigure(one: Figure, other: Figure): boolean {
  return (
    one.low === other.low && one.high === other.high && one.step === other.step && one.unit === other.unit && one.kind === other.kind &&
    one.hedge === other.hedge && one.chip === other.chip && one.per === other.per && one.vague === other.vague && one.ambiguous === other.ambiguous &&
    one.tags.length === other.tags.length && one.tags.every((tag, at) => tag === other.tags[at])
  );
}

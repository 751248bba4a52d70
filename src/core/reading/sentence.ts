import type { Mention } from '../figures/figure';
import type { Span } from '../text/span';
import type { NameHit } from './names';
import type { Part, Reading } from './reading';

/** A sentence with figures by itself: nothing else of its block can be seen from it. Places count from its first character. */
export interface Sentence {
  /** Its words, and what of a figure or name that begins in it stands behind its end. */
  readonly words: string;
  readonly length: number;
  readonly figures: readonly Mention[];
  readonly names: readonly NameHit[];
}

/** The sentence at `span` of a text, with the figures `figures[from..to]` and the names `names[first..last]` that begin in it. */
export function sentenceOf(text: string, { start, end }: Span, figures: readonly Mention[], from: number, to: number, names: readonly NameHit[], first: number, last: number): Sentence {
  const furthest = Math.max(end, figures[to - 1]?.end ?? end, names[last - 1]?.end ?? end);
  if (start === 0 && furthest === text.length && to - from === figures.length) return { words: text, length: end, figures, names };
  const own: Mention[] = [];
  for (let at = from; at < to; at += 1) own.push(movedMention(figures[at] as Mention, -start));
  const named: NameHit[] = [];
  for (let at = first; at < last; at += 1) {
    const hit = names[at] as NameHit;
    named.push({ name: hit.name, start: hit.start - start, end: hit.end - start });
  }
  return { words: text.slice(start, furthest), length: end - start, figures: own, names: named };
}

function movedMention({ start, end, figure, hedgeSpan }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, figure, hedgeSpan: hedgeSpan === null ? null : { start: hedgeSpan.start + by, end: hedgeSpan.end + by } };
}

/** A reading whose words stand `by` code units further on. */
export function movedReading(reading: Reading, by: number): Reading {
  if (by === 0) return reading;
  const { entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  return { entity: movedPart(entity, by), subject: movedPart(subject, by), metric: movedPart(metric, by), period: movedPart(period, by), attribution: movedPart(attribution, by), voice, alsoMetrics, partOfWhole };
}

function movedPart<Value>(part: Part<Value> | null, by: number): Part<Value> | null {
  if (part === null || part.span === null) return part;
  const { value, words, span, rule, sure } = part;
  return { value, words, span: { start: span.start + by, end: span.end + by }, rule, sure };
}

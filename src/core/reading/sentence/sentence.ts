import type { Mention } from '../../figures/figure';
import { sameFigure } from '../../figures/sameFigure';
import type { Span } from '../../text/span';
import type { NameHit } from '../names/names';
import type { Part, Reading } from '../reading';

/** A sentence by itself: nothing else of its block can be seen from it. Places count from its first character. */
export interface Sentence {
  /** Its words, and what of a figure or name that begins in it stands behind its end. */
  readonly words: string;
  readonly length: number;
  readonly figures: readonly Mention[];
  readonly names: readonly NameHit[];
}

/** A sentence of a block, with which of the block's figures (`from..to`) and names (`first..last`) begin in it. */
export interface SentencePlace extends Span {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
}

/** The sentences of a block with what begins in them, in order. */
export function placesOf(sentences: readonly Span[], figures: readonly Span[], names: readonly Span[]): SentencePlace[] {
  let to = 0;
  let last = 0;
  return sentences.map(({ start, end }) => {
    const from = to;
    while (to < figures.length && (figures[to] as Span).start < end) to += 1;
    while (last < names.length && (names[last] as Span).start < start) last += 1;
    const first = last;
    while (last < names.length && (names[last] as Span).start < end) last += 1;
    return { start, end, from, to, first, last };
  });
}

/** A sentence of a text by itself. */
export function sentenceOf(
  text: string,
  { start, end, from, to, first, last }: SentencePlace,
  figures: readonly Mention[],
  names: readonly NameHit[],
): Sentence {
  const furthest = Math.max(end, figures[to - 1]?.end ?? end, names[last - 1]?.end ?? end);
  if (start === 0 && furthest === text.length && to - from === figures.length) return { words: text, length: end, figures, names };
  const own: Mention[] = [];
  for (let at = from; at < to; at += 1) own.push(mentionFrom(figures[at] as Mention, start));
  const named: NameHit[] = [];
  for (let at = first; at < last; at += 1) {
    const hit = names[at] as NameHit;
    named.push({ name: hit.name, start: hit.start - start, end: hit.end - start });
  }
  return { words: text.slice(start, furthest), length: end - start, figures: own, names: named };
}

/** A mention counted from `origin`. Never by adding its negative: minus zero is a fraction to the engine, and every offset would become one. */
function mentionFrom({ start, end, figure, hedgeSpan }: Mention, origin: number): Mention {
  return {
    start: start - origin,
    end: end - origin,
    figure,
    hedgeSpan: hedgeSpan === null ? null : { start: hedgeSpan.start - origin, end: hedgeSpan.end - origin },
  };
}

/** Whether what stands at a place of a text says what a sentence says, with the same figures and names in the same places. */
export function isSentenceAt(
  sentence: Sentence,
  text: string,
  { start, end, from, to, first, last }: SentencePlace,
  figures: readonly Mention[],
  names: readonly NameHit[],
): boolean {
  if (
    sentence.length !== end - start
    || sentence.figures.length !== to - from
    || sentence.names.length !== last - first
    || !text.startsWith(sentence.words, start)
  ) {
    return false;
  }
  if (start + sentence.words.length !== Math.max(end, figures[to - 1]?.end ?? end, names[last - 1]?.end ?? end)) return false;
  for (let at = from; at < to; at += 1) if (!isMentionAt(sentence.figures[at - from] as Mention, figures[at] as Mention, start)) return false;
  for (let at = first; at < last; at += 1) {
    const [own, hit] = [sentence.names[at - first] as NameHit, names[at] as NameHit];
    if (own.name !== hit.name || own.start + start !== hit.start || own.end + start !== hit.end) return false;
  }
  return true;
}

/** Whether two mentions are the same figure in the same place, the first counted from `origin`. */
function isMentionAt({ start, end, hedgeSpan, figure }: Mention, other: Mention, origin: number): boolean {
  if (start + origin !== other.start || end + origin !== other.end || (hedgeSpan === null) !== (other.hedgeSpan === null)) return false;
  if (hedgeSpan !== null && (hedgeSpan.start + origin !== other.hedgeSpan?.start || hedgeSpan.end + origin !== other.hedgeSpan.end)) return false;
  return sameFigure(figure, other.figure);
}

/** A reading whose words stand `by` code units further on. */
export function movedReading(reading: Reading, by: number): Reading {
  if (by === 0) return reading;
  const { entity, subject, metric, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  return {
    entity: movedPart(entity, by),
    subject: movedPart(subject, by),
    metric: movedPart(metric, by),
    period: movedPart(period, by),
    attribution: movedPart(attribution, by),
    voice,
    alsoMetrics,
    partOfWhole,
  };
}

/** A span that stands `by` code units further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function movedPart<Value>(part: Part<Value> | null, by: number): Part<Value> | null {
  if (part === null || part.span === null) return part;
  const { value, words, span, rule, sure } = part;
  return { value, words, span: movedSpan(span, by), rule, sure };
}

import type { Metric } from '../claims/claim';
import { kin, toldAlike } from '../claims/metricTraits';
import type { Figure, Mention } from '../figures/figure';
import { mayBeOf, nounBehind } from '../reading/metrics/besideNouns';
import { findNames } from '../reading/names/findNames';
import type { Lexicon } from '../reading/names/lexicon';
import { tellers } from '../reading/names/names';
import type { NameHit } from '../reading/names/names';
import { certain } from '../reading/reading';
import type { Part, Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import type { Report } from '../reading/names/reports';
import { apartRule, carriedRule } from '../reading/rules';
import { stemOf } from '../reading/names/stems';
import { firstNotBefore } from '../text/ascending';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { CheckGround } from './checkGround';
import { topicsOf } from './meantReports';

type Topic = Lexicon['general'][number];

/** Sentences behind the one that names a topic in which the text may still be on it. */
const farthest = 2;
/** How sure it is that a figure is still of the topic. */
const sureOfTopic = 0.75;
/** What goes on about the sentences before: without it a sentence has something of its own to tell. */
const pointsBack = /\b(?:it|them|they|he|she|some|others|such|those|one)(?!\w)/i;

/**
 * The reading as one of a topic that no organisation owns, which the sentences before named or one who is named has told of: "What does a gigawatt of
 * AI data centre take? … Those who build them reckon with $20 billion to $25 billion". Only where a report on it gives the very number, and
 * the figure's sentence names no firm or state and points back. Null anywhere else.
 */
export function asOnTopic(
  { figure, start, end }: Mention,
  { metric, period, attribution, voice, alsoMetrics, partOfWhole }: Reading,
  block: Block,
  { claims, lexicon }: CheckGround,
): Reading | null {
  // What measures something else is of no report on the topic either.
  if (metric?.rule === apartRule) return null;
  const noun = nounBehind(block.prose.text, end);
  for (const entity of topicsOf(lexicon)) {
    const given = reportsGiving(claims, entity, figure)
      .filter(({ claim: { position }, metric: measured }) => position === 'asserts' && mayMeasure(metric, measured, figure))
      .filter(({ metric: measured }) => noun === null || mayBeOf(noun, measured));
    if (given.length === 0) continue;
    const { sentences, prose: { text } } = block;
    const at = firstNotBefore(sentences, ({ end }) => end <= start);
    const own = sentences[at] as Span;
    const sentence = text.slice(own.start, own.end);
    const names = findNames(sentence, lexicon);
    if (names.some(({ name }) => name.entity !== null && !tellers.has(name.kind))) return null;
    const before = text.slice((sentences[Math.max(0, at - farthest)] as Span).start, own.start);
    const around = pointsBack.test(sentence) || before.includes('?') ? `${before}${sentence}` : sentence;
    const lower = around.toLowerCase();
    const said = new Set((lower.match(/[a-z]+/g) ?? []).map(stemOf));
    const rows = lexicon.general.filter((row) => row.entity === entity && (isNamed(row, lower, said) || isTold(row, names, lexicon)));
    const isOf = (row: Topic, { claim: { subject }, metric: measured }: Report): boolean =>
      row.metric === measured && (row.subject === undefined || row.subject === subject);
    const meant = given.find((report) => rows.some((row) => isOf(row, report)));
    if (meant === undefined) continue;
    const told = { words: '', span: null, rule: carriedRule, sure: sureOfTopic };
    const { claim: { subject } } = meant;
    return {
      entity: { ...told, value: entity },
      subject: subject === null ? null : { ...told, value: subject },
      metric: { ...told, value: meant.metric },
      period, attribution, voice, alsoMetrics, partOfWhole,
    };
  }
  return null;
}

/** Whether words read as one quantity leave it open that it is another: a range tells by its two ends, and "puts it at" does not say what. */
function mayMeasure(read: Part<Metric> | null, measured: Metric, { low, high }: Figure): boolean {
  return read === null || read.sure < certain || low !== high || read.value === 'valuation' || kin(read.value, measured) || toldAlike(read.value, measured);
}

/** Whether a report on a topic gives the very number of a figure, so that the sentences before may tell it to be of that. */
export function mayBeOnTopic(figure: Figure, { claims, lexicon }: CheckGround): boolean {
  return topicsOf(lexicon).some((entity) => reportsGiving(claims, entity, figure).length > 0);
}

/** Whether words, small, name a topic; `said` are their stems. */
function isNamed({ words, among, amount }: Topic, lower: string, said: ReadonlySet<string>): boolean {
  if (!words.every((word) => said.has(word.text)) || (among !== undefined && !among.some((word) => said.has(word.text)))) return false;
  return amount === undefined || (amount === 'one' ? one : thousand).test(lower);
}

/** A measure of one, by which a topic is told. */
const one = /\b(?:an?|one|1|per|each|every|single)[ -](?:giga|gw)/;
const thousand = /\b(?:1,000|1000|thousand)[ -](?:mega|mw)/;

/** Whether one is among some names who has told of a topic. */
function isTold(row: Topic, names: readonly NameHit[], lexicon: Lexicon): boolean {
  return names.some(({ name }) => tellers.has(name.kind) && lexicon.tellers.get(name.name)?.includes(row) === true);
}

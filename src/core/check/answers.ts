import type { Claim, Metric } from '../claims/claim';
import { kin, toldAlike } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import { announcedMetric } from '../reading/metrics/askedMetrics';
import type { Focus } from '../reading/context';
import { findNames } from '../reading/names/findNames';
import { tellers } from '../reading/names/names';
import type { NameHit } from '../reading/names/names';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { topicRule } from '../reading/rules';
import { firstNotBefore } from '../text/ascending';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import type { CheckGround } from './checkGround';
import { claimsGiving } from './givenNumbers';
import { figureInterval } from './interval';

/** How sure it is that a figure answers the question before it. */
const sureOfAnswer = 0.8;
/** Characters before a figure in which a question stands that it may answer. */
const reach = 800;
/** Sentences behind a question in which it may still be answered. */
const farthest = 3;

/** Kinds of names that may be whose figures are asked for, as a whole. */
const firms: ReadonlySet<string> = new Set(['organisation', 'joint', 'state', 'market']);

/**
 * The reading as an answer to the question before it, of whose matter a report gives the very number: "What did GPT-4 cost to train? SemiAnalysis
 * put it at $63 million", "How much is xAI worth? $150 billion, said those who sold its debt". Only where the question is about one thing or firm,
 * the figure's sentence names no other, and all such reports measure one quantity that is kin to what is asked. Null anywhere else.
 */
export function asAnswer({ figure, start }: Mention, reading: Reading, block: Block, { claims, lexicon }: CheckGround): Reading | null {
  const { sentences, prose: { text } } = block;
  const at = firstNotBefore(sentences, ({ end }) => end <= start);
  const question = questionBefore(sentences, text, at);
  if (question === null || !mayAnswer(block, start)) return null;
  const words = text.slice(question.start, question.end);
  const hits = findNames(words, lexicon);
  const topic = topicOf(hits);
  if (topic === null) return null;
  const { entity, subject } = topic;
  const own = sentences[at] as Span;
  const named = findNames(text.slice(own.start, own.end), lexicon);
  const others = named.flatMap(({ name }) => (name.entity === null || name.entity === entity || tellers.has(name.kind) ? [] : [name.entity]));
  const asked = announcedMetric(words, hits);
  const { metric, period, attribution, voice, alsoMetrics, partOfWhole } = reading;
  const isAsked = (measured: Metric): boolean => (asked !== null ? kin(asked, measured) || toldAlike(asked, measured)
    : metric !== null && (kin(metric.value, measured) || metric.sure < certain));
  // A firm may be one that reckons what another's model cost.
  const reckons = (firm: string): boolean => claims.ofEntity(entity).some((claim) => claim.subject === subject && claim.claimant.includes(firm));
  if (others.length > 0 && (subject === null || !others.every(reckons))) return null;
  let meant: Claim | null = null;
  for (const { claim } of claimsGiving(entity, figure, figureInterval(figure), claims)) {
    if (claim.position !== 'asserts' || (subject !== null && claim.subject !== subject) || !isAsked(claim.metric)) continue;
    if (meant !== null && (meant.metric !== claim.metric || meant.subject !== claim.subject)) return null;
    meant = claim;
  }
  if (meant === null) return null;
  const told = { words: words.trim(), span: null, rule: topicRule, sure: sureOfAnswer };
  return {
    entity: { ...told, value: entity },
    subject: meant.subject === null ? null : { ...told, value: meant.subject },
    metric: { ...told, value: meant.metric },
    period, attribution, voice, alsoMetrics, partOfWhole,
  };
}

/** Whether a question before a figure may have told its reading. */
export function isAnswer({ entity }: Pick<Reading, 'entity'>): boolean {
  return entity?.rule === topicRule;
}

/** What says that nobody has told what something comes to. */
const nobodyKnows = /\b(?:[Nn]obody|[Nn]o one|[Ff]ew)\b[^,;.?]{0,24} (?:knows?|agrees?|says?)(?!\w)/;
const untold = /\b(?:guess|guesswork|[Ee]stimates (?:differ|vary|diverge|range|go)|opinions (?:differ|vary|diverge)|secret|undisclosed|(?:never|not|not been) (?:disclosed|published)|disputed|contested|no official|(?:will not|won['\u2019]t|does not) say)(?!\w)/;

/** Whether words leave open what something comes to. */
function leavesOpen(words: string): boolean {
  return untold.test(words) || nobodyKnows.test(words);
}

/** Whether what stands before the figure at `start` of a block asks or leaves open anything that it may answer. */
export function mayAnswer({ kind, prose: { text } }: Block, start: number): boolean {
  if (kind === 'table-cell') return false;
  const before = text.slice(Math.max(0, start - reach), start);
  return before.includes('?') || leavesOpen(before);
}

/** The last sentence before sentence `at` that asks or leaves open something; null where none stands close before it. */
function questionBefore(sentences: readonly Span[], text: string, at: number): Span | null {
  for (let place = at - 1; place >= 0 && place >= at - farthest; place -= 1) {
    const sentence = sentences[place] as Span;
    if (text.charCodeAt(sentence.end - 1) === questionMark || leavesOpen(text.slice(sentence.start, sentence.end))) return sentence;
  }
  return null;
}

const questionMark = 0x3f;

/** The one product, or else the one firm, that names stand for; null where they stand for several or none. */
function topicOf(hits: readonly NameHit[]): Focus | null {
  let firm: string | null = null;
  let thing: Focus | null = null;
  for (const { name: { entity, subject, kind } } of hits) {
    if (entity === null || tellers.has(kind)) continue;
    if (firm !== null && firm !== entity) return null;
    firm = entity;
    if (firms.has(kind) || subject === null) continue;
    if (thing !== null && thing.subject !== subject) return null;
    thing = { entity, subject };
  }
  return thing ?? (firm === null ? null : { entity: firm, subject: null });
}

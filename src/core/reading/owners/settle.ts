import type { Metric } from '../../claims/claim';
import { summed, worth } from '../../claims/metricTraits';
import type { Figure } from '../../figures/figure';
import type { Carried } from './carriedOwners';
import { mayBeOf, nounBeside } from '../metrics/besideNouns';
import { contest, highestBut } from './contest';
import type { Outcome, Winner } from './contest';
import { buysAnother } from '../subjects/dealObjects';
import { digitsOf } from '../names/echoes';
import { filedMetric, soleMetric } from '../names/filedMetrics';
import type { Question } from '../figureQuestion';
import type { MetricReading } from '../metrics/metrics';
import { keyOf } from '../names/names';
import { fillOptions, Options } from './options';
import { ownersAround, sureOfStranger } from './owner';
import type { Owner } from './owner';
import { actsWithAnother, doing, unknownDoes } from './othersDoing';
import { ofOwnClause } from './ownClause';
import type { Part } from '../reading';
import { aheadRule, descriptionRule, echoRule, nearPronounRule, pronounRule, topicRule, unknownRule } from '../rules';
import type { RunningSentence } from '../runningSentence';
import { firstPlace, namesAround, wordOf, wordsAround } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { isSharedOutTo, isStrangersBeside, strangerBefore } from './strangers';
import { tellsThirdParty } from './thirdParties';
import { reckonsOnly } from './hearsay';
import { lowerAt } from '../words/tokens';
import { buysWhole } from '../metrics/wholePurchases';
import { worthOf } from '../metrics/worthClues';
import { isOnFile, mayOwn, mayStandBetween, standsBetween, topicBefore, topicOf } from './topics';

/** Owner and metric of one figure, settled together: whose it is depends on what it is, and the other way round. */
export interface Settled {
  readonly owner: Owner | null;
  readonly entity: Part<string> | null;
  /** Whether a firm that has no report on file does something in the same clause, so that the owner is never certain. */
  readonly doubted: boolean;
  /** Organisations, people and chips named in the sentence. */
  readonly named: ReadonlySet<string>;
  readonly metric: Part<Metric> | null;
  readonly alsoMetrics: readonly Metric[];
}

/** How sure a part is that only a report's number tells: enough to agree with it, never to differ from another. */
const sureOfEcho = 0.65;

/** Used for one figure after the other: nothing of it outlasts a call. */
const options = new Options();

/** Settles what the figure at token `at` of a sentence is about; `owners` are those that come into question for it. */
export function settle(run: RunningSentence, at: number, figure: Figure, metrics: MetricReading, owners: readonly Owner[]): Settled {
  const { view, thread, context, lexicon, text } = run;
  const all = ownersAround(owners, at);
  const near = ofOwnClause(all, view, at, lexicon);
  const named = namedAround(view, at, near);
  const words = metrics.words === null ? '' : text.slice(metrics.words.start, metrics.words.end);
  const question: Question = { view, at, figure, lexicon, near, named, words, joined: metrics.joined, text };
  fillOptions(options, question, owners, near !== all, thread, context);
  const outcome = contest(question, metrics.senses, options);
  if (outcome.best === null) return { owner: null, entity: null, doubted: false, named, metric: null, alsoMetrics: [] };

  const won = corrected(outcome.best, question, metrics, thread);
  if (isOnlyByChance(won, figure)) return { owner: null, entity: null, doubted: false, named, metric: null, alsoMetrics: none };
  // What a firm is bought for is no money that its buyer takes in.
  const isBought = won.metric === 'acquisition-price' && (buysWhole(view, at) || worthOf(view, at) === 'acquisition-price');
  const filed = isBought ? null : metricOnFile(won, question);
  const metric = filed ?? won.metric;
  const doubted = won.owner !== null
    && won.owner.rule !== unknownRule
    && (unknownDoes(options, view, at) || (metric !== null && summed.has(metric) && actsWithAnother(won.owner, near, view, at)));
  return {
    owner: won.owner, doubted, named,
    entity: won.owner === null ? null : entityPart(won.owner, won, outcome, doubted, question),
    metric: metric === null ? null : {
      value: metric,
      words,
      span: metrics.words,
      rule: won.told === 'metric' || won.told === 'both' ? echoRule : metrics.rule,
      sure: sureOfMetric(won, metric, filed, outcome, figure, metrics),
    },
    alsoMetrics: alsoOf(outcome, won.score - 1.6, metric, filed !== null && won.metric !== null && !worth.has(filed) ? won.metric : null),
  };
}

const none: readonly never[] = [];

/** Digits of a sum at least by which alone it may be told. */
const manyDigits = 3;

/** Whether nothing but a report with the number tells what a sum is, and that on somebody who is only named further on in the block. */
function isOnlyByChance({ owner, told }: Winner, figure: Figure): boolean {
  return owner !== null
    && owner.rule === aheadRule
    && (told === 'metric' || told === 'both')
    && figure.kind === 'money'
    && digitsOf(figure) < manyDigits;
}

/** Up to two metrics that the words allow besides `metric`, those with a score above `least`, best first; `first` before all of them. */
function alsoOf({ metrics }: Outcome, least: number, metric: Metric | null, first: Metric | null): readonly Metric[] {
  const one = first ?? metrics.best(least, 'other', metric, null);
  if (one === null || one === 'other') return none;
  const other = metrics.best(least, 'other', metric, one);
  return other === null || other === 'other' ? [one] : [one, other];
}

/** The winner, or another where the topic, the one metric on file or a stranger's name decides. */
function corrected(best: Winner, { view, at, figure, near, lexicon, text }: Question, { senses, words }: MetricReading, carried: Carried): Winner {
  if (best.owner !== null && best.owner.rule !== unknownRule && tellsThirdParty(view, best.owner, at, best.metric)) return { ...best, owner: null };
  let won = best;
  const owned = near.some((owner) =>
    mayOwn(owner, view, at) && !reckonsOnly(owner, view, at) && !lexicon.general.some(({ entity }) => entity === owner.entity));
  if (!owned || mayStandBetween(view)) {
    const said = won.told === 'metric' || won.told === 'both' ? spokenFor(senses) : won.metric;
    const topic = topicOf(view, at, said, senses, lexicon);
    const isNone = (owner: Owner): boolean => !mayOwn(owner, view, at) || reckonsOnly(owner, view, at);
    const found = topic === null || !owned || near.every((owner) => isNone(owner) || standsBetween(topic, owner, view, at)) ? topic : null;
    const before = found === null && !owned && (words === null || carried.asked !== null)
      ? topicBefore(carried.focus, carried.asked, won.metric, lexicon)
      : null;
    if (
      found !== null
      && (found.measured || won.owner === null || won.owner.rule === aheadRule || owned || !isOnFile(won.owner, figure, found.metric, lexicon))
    ) {
      won = { ...won, metric: found.metric, owner: found.owner, fallback: false };
    } else if (before !== null) won = { ...won, owner: before };
  }
  if (senses.length === 0 && won.metric === null && won.owner !== null) {
    const sole = soleMetric(won.owner.entity, figure, lexicon);
    if (sole !== null) won = { ...won, metric: sole };
  }
  if (won.owner !== null && (isStrangersBeside(view, at, text) || isSharedOutTo(view, at, text))) return { ...won, owner: null };
  // "Gemini fetched $1.2 million; Apollo went for $850,000": what tells of a stranger is its clause, which begins with it.
  if (won.owner !== null && won.owner.rule === unknownRule && won.owner.sure === sureOfStranger && won.owner.first > at) return { ...won, owner: null };
  if (won.owner !== null && isAnothersObject(won.owner, near, view, at, text)) return { ...won, owner: null };
  return won.owner !== null && (isFarBehind(won.owner, view, at) || isBeyond(won.owner, view, at)) && strangerBefore(view, at, text)
    ? { ...won, owner: null }
    : won;
}

const joining: ReadonlySet<string> = new Set([',', 'and', 'but', 'then']);

/**
 * "Vertiv sells cooling to Meta and spent $5 billion": whether an owner is only the object in the
 * first of two things that a firm without reports does, the second of them with the figure.
 */
function isAnothersObject(
  { first, last, end, preposition, possessive, speaker }: Owner,
  near: readonly Owner[],
  view: SentenceView,
  at: number,
  text: string,
): boolean {
  if (
    end === 0
    || last >= at
    || preposition === ''
    || preposition === 'beside'
    || possessive
    || speaker
    || !joining.has(lowerAt(view.tokens, last + 1))
  ) {
    return false;
  }
  const verb = last + (joining.has(lowerAt(view.tokens, last + 2)) ? 3 : 2);
  return verb < at
    && doing.passes(wordOf(view, verb))
    && !near.some((owner) => owner.preposition === '' && owner.last < at)
    && strangerBefore(view, first, text);
}

/** What the words speak for most. */
function spokenFor(senses: MetricReading['senses']): Metric | null {
  const sense = senses[0]?.sense ?? null;
  return sense === 'other' ? null : sense;
}

/** Behind the figure and not tied to it: a subject of what comes next, or whose site it is that somebody else buys chips for. */
function isFarBehind({ first, end, preposition, possessive, rule, name }: Owner, view: SentenceView, at: number): boolean {
  if (name?.kind === 'site') return first > at;
  return first > at
    && (first > at + 3 || view.tokens[first - 1]?.kind === 'mark')
    && (preposition === '' || rule === pronounRule || rule === nearPronounRule || isInNextClause(view, at, first))
    && !possessive
    && end > 0;
}

const parting: ReadonlySet<string> = new Set([';', ':', '\u2014']);

/** Whether a mark that ends a clause stands between the figure and what is at `place` behind it. */
function isInNextClause({ tokens }: SentenceView, at: number, place: number): boolean {
  for (let step = at + 1; step < place; step += 1) if (parting.has(lowerAt(tokens, step))) return true;
  return false;
}

/** Behind the next figure, or that one's own: "Harvey raised $160m, Mistral $1.7bn from ASML", "close to Scale's $29 billion". */
function isBeyond({ first, last, end, possessive }: Owner, { figures }: SentenceView, at: number): boolean {
  const next = figures[firstPlace(figures, at + 1)];
  if (end === 0 || next === undefined) return false;
  return first > next || (possessive && first > at && last === next - 1);
}

/** The metric under which the owner's reports hold such figures where that is not the one the words give; null where it is. */
function metricOnFile({ owner, metric, weight }: Winner, { view, at, figure, lexicon, text }: Question): Metric | null {
  if (owner === null || metric === null) return null;
  const sister = filedMetric(owner.entity, metric, figure, lexicon);
  if (sister !== null) {
    // "$1.4 trillion in electrification spend" is no pledge.
    const noun = nounBeside(wordsAround(view, at, text).rest);
    return noun === null || mayBeOf(noun, sister) ? sister : null;
  }
  return weight < 4.5 && lexicon.held.get(owner.entity)?.has(metric) === false ? soleMetric(owner.entity, figure, lexicon) : null;
}

/** How sure the metric is; "lost" without a word of shares or value may be a loss in the books of a listed firm too. */
function sureOfMetric(
  won: Winner,
  metric: Metric,
  filed: Metric | null,
  { metrics }: Outcome,
  figure: Figure,
  { openLoss, doubted, lent, lentSure }: MetricReading,
): number {
  if (won.told === 'metric' || won.told === 'both') return sureOfEcho;
  if (won.weight === 0) return 0.5;
  if (metric === 'market-value-loss' && openLoss) return 0.6;
  if (metric === doubted) return sureOfEcho;
  if (filed !== null && !worth.has(filed)) return 0.6;
  const margin = won.score - metrics.above(metric);
  const most = metric === lent ? Math.min(lentSure, 0.95) : 0.95;
  return Math.max(0.3, Math.min(most, 0.45 + margin * 0.12 + (won.weight > 5 ? 0.15 : 0), figure.kind === 'money' ? won.weight / 4.5 : 1));
}

function entityPart(
  owner: Owner,
  { score, fallback, told, metric }: Winner,
  { options }: Outcome,
  doubted: boolean,
  { view, at, text }: Question,
): Part<string> {
  // Whoever else may have had the chips: their maker is named by their name alone.
  const byChip = owner.first === at && owner.name?.kind === 'chip' && owner.subject !== null;
  const bySale = fallback && owner.end === 0 && metric === 'acquisition-price' && buysAnother(view, at);
  const sure = byChip || bySale ? sureOfEcho
    : owner.rule === topicRule ? owner.sure
    : told === 'owner' || told === 'both' ? sureOfEcho
    : Math.min(owner.sure, 0.45 + (score - highestBut(owner.entity, options)) * 0.13);
  return {
    value: owner.entity,
    words: text.slice(owner.start, owner.end),
    span: fallback || owner.end === 0 ? null : { start: owner.start, end: owner.end },
    rule: owner.rule,
    sure: Math.max(0.3, doubted ? Math.min(sure, sureBesideUnknown) : sure),
  };
}

/** How sure an owner can be where a firm without reports does something in the same clause. */
const sureBesideUnknown = 0.65;

/** Organisations, people, chips and services named in the sentence around the figure, or in the row or column of its table. */
function namedAround(view: SentenceView, at: number, near: readonly Owner[]): ReadonlySet<string> {
  let inTable = false;
  for (const owner of near) if (owner.end === 0) inTable = true;
  if (!inTable && view.named !== null) return view.named;
  const named = new Set<string>();
  const places = namesAround(view, at);
  for (const place of places) {
    const name = view.tokens[place]?.name;
    if (name == null) continue;
    named.add(keyOf(name));
    if (name.kind === 'service') named.add(name.name);
  }
  // "put $1.3 billion into the French firm": one that is described is named as well.
  for (const owner of near) if (owner.rule === descriptionRule && owner.preposition === 'into') named.add(owner.entity);
  if (inTable) {
    for (const owner of near) if (owner.end === 0) named.add(owner.entity);
  } else if (places === view.names) view.named = named;
  return named;
}

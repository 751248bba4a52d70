import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { isOfFortune } from '../metrics/fortunes';
import type { MetricReading } from '../metrics/metrics';
import { ownersAround, unnamed } from './owner';
import type { Owner } from './owner';
import { partnerDeal } from '../subjects/partnerDeals';
import type { PartnerDeal } from '../subjects/partnerDeals';
import { deedOf, firmMeant, isGiver, isOwnMoney, isTheirHolding, personBefore, personalSubject } from './persons';
import type { Deed } from './persons';
import { isOtherPublicMoney } from './publicMoney';
import type { Reading } from '../reading';
import { alikeRule, dealRule, echoRule, rowRule } from '../rules';
import type { RunningSentence } from '../runningSentence';
import type { SentenceView } from '../sentence/sentenceView';
import { settle } from './settle';
import type { Settled } from './settle';
import { isTotal } from '../sentence/siblings';

/** Whose the figure at token `at` is and what it measures, and the deal on file that it is of, if it is of one told by its partner alone. */
export function settleAt(
  run: RunningSentence,
  at: number,
  figure: Figure,
  metrics: MetricReading,
): { readonly settled: Settled; readonly deal: PartnerDeal | null } {
  const { view, text, owners, turns, thread, context, place } = run;
  const turn = turns.get(at);
  const he = personalSubject(view, at, owners);
  const deed = he < 0 ? null : deedOf(view, he, at);
  const firm = deed === null || deed === 'deals' ? null : firmMeant(view, he, deed, thread, text);
  const offered = turn != null ? [turn] : offeredAt(run, at, firm);
  const told = settle(run, at, figure, metrics, place === null ? offered : [...offered, ...place.owners]);
  const own = isTheirOwn(run, at, he, deed, firm, told);
  const deal = own ? null : dealAt(run, at, figure, told);
  // Whom the table names for the row no words before do.
  const isStrangers = place?.isStrangers === true && told.owner !== null && told.owner.end === 0;
  const found = turn === null || own || isStrangers ? { ...told, owner: null, entity: null } : deal === null ? told : ofDeal(told, deal);
  return { settled: isOtherPublicMoney(view, at, found.owner, text, context) ? { ...found, metric: null, alsoMetrics: [] } : found, deal };
}

/** The owners that the sentence offers for the figure at token `at`, with the `firm` of the person whom a pronoun means, if it means one. */
function offeredAt({ view, readings, owners }: RunningSentence, at: number, firm: Owner | null): readonly Owner[] {
  if (isOfSeveral(view, at, readings)) {
    return owners.filter(({ entity, name }) => name?.kind === 'state' || readings.every((reading) => reading.entity?.value !== entity));
  }
  return firm === null ? owners : withOwner(ownersAround(owners, at), firm);
}

/** "Microsoft is in for $5 billion, Nvidia for $10 billion: $15 billion together": what several have in common is none of theirs. */
function isOfSeveral(view: SentenceView, at: number, readings: readonly Reading[]): boolean {
  const { length } = readings;
  return length > 1 && isTotal(view, at) && readings[length - 1]?.entity?.value !== readings[length - 2]?.entity?.value;
}

/** Owners in their order with one more among them. */
function withOwner(owners: readonly Owner[], more: Owner): readonly Owner[] {
  return [...owners.filter(({ first }) => first < more.first), more, ...owners.filter(({ first }) => first > more.first)];
}

/**
 * Whether a figure is what a person has, gives or gets, and no firm's: `he` is the place of the
 * pronoun for them, `deed` what they do, `firm` the one meant by it.
 */
function isTheirOwn(
  { view, text, thread, lexicon }: RunningSentence,
  at: number,
  he: number,
  deed: Deed,
  firm: Owner | null,
  { owner, entity, metric }: Settled,
): boolean {
  if (deed === 'deals' && isTheirHolding(view, he, at)) return true;
  if (owner !== null && (owner.name?.kind === 'person' ? isOwnMoney(view, at) : isOfFortune(view, at))) return true;
  if (firm !== null || (deed !== 'acts' && deed !== 'deals') || entity === null || entity.span !== null) return false;
  return deed === 'acts'
    || owner === null
    || metric === null
    || !isGiver(personBefore(view, he, text) ?? thread.person?.name ?? null, lexicon.held.get(owner.entity)?.get(metric.value));
}

/** The deal on file that the figure at token `at` is of, told by its partner alone; null where it is of none. */
function dealAt({ view, owners, thread, context, lexicon, place }: RunningSentence, at: number, figure: Figure, { metric }: Settled): PartnerDeal | null {
  return partnerDeal(view, at, {
    figure, metric: isGuess(metric, thread.metric) ? null : metric?.value ?? null, row: place?.owners.find(({ rule }) => rule === rowRule) ?? null,
    leads: [leadBefore(owners, at), thread.focus?.entity, context.heading?.entity, context.title?.entity, ...context.above], recent: thread.recent,
  }, lexicon);
}

/** Whether no word of the draft tells a metric, neither beside the figure nor before. */
function isGuess(metric: Settled['metric'], before: Metric | null): boolean {
  return metric !== null && metric.rule === alikeRule && metric.value !== before;
}

/** The first that the sentence is about before the figure at token `at`. */
function leadBefore(owners: readonly Owner[], at: number): string | null {
  const lead = owners.find(({ first, preposition, possessive, speaker, name }) =>
    first < at && (preposition === '' || possessive) && !speaker && name?.kind !== 'chip');
  return lead?.entity ?? null;
}

/** What was settled, with the owner of a deal on file for owner. */
function ofDeal(told: Settled, { entity }: PartnerDeal): Settled {
  if (told.owner?.entity === entity && told.entity?.span != null) return { ...told, metric: asDeal(told.metric) };
  const owner: Owner = { ...unnamed, entity, rule: dealRule, sure: 0.68 };
  return { ...told, owner, entity: { value: entity, words: '', span: null, rule: dealRule, sure: 0.68 }, metric: asDeal(told.metric) };
}

function asDeal(metric: Settled['metric']): Settled['metric'] {
  return metric?.value === 'contract-value' ? metric : { value: 'contract-value', words: metric?.words ?? '', span: metric?.span ?? null, rule: echoRule, sure: 0.65 };
}

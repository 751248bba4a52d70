import type { Metric } from '../claims/claim';
import type { Figure, Mention } from '../figures/figure';
import { readAttribution } from './attribution';
import { otherBusiness } from './businesses';
import { dealObject, ofItsObject, partyBefore } from './dealObjects';
import { isDifference } from './differences';
import type { EntityFile } from './entityFile';
import { readTime } from './figureTimes';
import { isOfFortune } from './fortunes';
import { thingIntroduced } from './introductions';
import { isLesser } from './lesserSums';
import { weighMetrics } from './metrics';
import type { Inherited, MetricReading } from './metrics';
import { orderBook } from './orderBooks';
import { otherGoods } from './otherGoods';
import { ownersAround, unnamed } from './owner';
import type { Lexicon } from './lexicon';
import type { Owner } from './owner';
import { overheadsPaid } from './paidFor';
import { partnerDeal } from './partnerDeals';
import type { PartnerDeal } from './partnerDeals';
import { forOthers, isOfOneStretch, isOfStage, isPart, isShare, isShareOfSales, isSomeOf } from './parts';
import { deedOf, firmMeant, isGiver, isOwnMoney, isTheirHolding, personBefore, personalSubject } from './persons';
import type { Deed } from './persons';
import { productBefore } from './products';
import { isOtherPublicMoney } from './publicMoney';
import type { Part, Period, Reading } from './reading';
import { alikeRule, businessRule, carriedRule, claimRule, dealRule, echoRule, namedRule, rowRule, unfiledRule } from './rules';
import type { RunningSentence } from './runningSentence';
import { figureBefore } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { settle } from './settle';
import type { Settled } from './settle';
import { isTotal } from './siblings';
import { readSubject } from './subjects';
import type { Thread } from './thread';
import { lowerAt } from './tokens';
import { topicRule } from './topics';
import { unfiledThing } from './unfiledThings';

/** The reading of the next figure of a sentence, which stands at token `at`; moves the sentence and its thread on behind it. */
export function readFigure(run: RunningSentence, at: number): Reading {
  const { view, thread, context, place } = run;
  const { figure } = run.mentions[run.readings.length] as Mention;
  const inherited = inheritedAt(run, at, figure);
  if (figure.kind === 'money') run.lastMoney = at;
  else if (figure.kind === 'accelerator-count') run.lastCount = at;
  const metrics = weighMetrics(view, at, figure, inherited, place?.governors ?? [], thread.figures && thread.countMetric !== null);
  const { settled, deal } = settleAt(run, at, figure, metrics);
  const heard = readAttribution(view, at, run.text, run.owners);
  const attribution = heard.part === null && heard.voice === 'own' && context.table !== null && context.table.source !== ''
    ? { ...heard, part: place?.source ?? null, voice: 'attributed' as const }
    : heard;
  const metric = settled.metric?.value ?? null;
  const period = readTime(run, at, settled);
  const subject = deal !== null
    ? { value: deal.subject, words: deal.subject, span: null, rule: claimRule, sure: 0.85 }
    : subjectAt(run, at, figure, settled, period);
  followOwner(run, settled.owner);
  followMetric(run, figure, metric);
  return {
    entity: settled.doubted ? settled.entity : withSubject(settled.entity, subject),
    subject,
    metric: settled.metric,
    period,
    attribution: attribution.part,
    voice: context.quoted ? 'quoted' : attribution.voice,
    alsoMetrics: settled.alsoMetrics,
    partOfWhole: isOfWhole(view, at, metric, subject, period) || (metric !== null && settled.entity !== null && isLesser(view, at, metric)),
  };
}

/** Blocks that hold one row or entry after the other, all of one quantity. */
const listed: ReadonlySet<string> = new Set(['table-cell', 'list-item']);

/** How strongly what was asked for speaks for being what is answered. */
const weightOfAsked = 7;

/** What the words before tell the figure at token `at` to be, unless its own say otherwise; null where they tell nothing. */
function inheritedAt({ view, readings, thread, context, first, lastMoney, lastCount }: RunningSentence, at: number, { kind }: Figure): Inherited | null {
  const last = kind === 'money' ? thread.metric : kind === 'accelerator-count' ? thread.countMetric : null;
  if (last === null) return null;
  const opens = readings.length === 0;
  // What is told "in all" is what the sentence told first.
  const metric = first !== null && kind === 'money' && isTotal(view, at) ? first : last;
  const weight = !opens ? 4.5
    : thread.asked !== null ? weightOfAsked
    : metric === 'valuation' ? 1.2
    : kind === 'accelerator-count' && listed.has(context.kind) ? 4.5
    : thread.figures ? 3.5
    : 2.5;
  return {
    metric,
    weight,
    from: kind === 'money' ? lastMoney : lastCount,
    own: readings[readings.length - 1]?.metric?.value === last,
    asked: opens && thread.asked !== null,
  };
}

/** Whose the figure at token `at` is and what it measures, and the deal on file that it is of, if it is of one told by its partner alone. */
function settleAt(run: RunningSentence, at: number, figure: Figure, metrics: MetricReading): { readonly settled: Settled; readonly deal: PartnerDeal | null } {
  const { view, text, owners, turns, thread, context, lexicon, place } = run;
  const turn = turns.get(at);
  const he = personalSubject(view, at, owners);
  const deed = he < 0 ? null : deedOf(view, he, at);
  const firm = deed === null || deed === 'deals' ? null : firmMeant(view, he, deed, thread, text);
  const offered = turn != null ? [turn] : offeredAt(run, at, firm);
  const told = settle(view, at, figure, metrics, place === null ? offered : [...offered, ...place.owners], thread, context, lexicon, text);
  const own = isTheirOwn(run, at, he, deed, firm, told);
  const deal = own ? null : dealAt(run, at, figure, told);
  const found = turn === null || own ? { ...told, owner: null, entity: null } : deal === null ? told : ofDeal(told, deal);
  return { settled: isOtherPublicMoney(view, at, found.owner, text, context) ? { ...found, metric: null, alsoMetrics: [] } : found, deal };
}

/** The owners that the sentence offers for the figure at token `at`, with the `firm` of the person whom a pronoun means, if it means one. */
function offeredAt({ view, readings, owners }: RunningSentence, at: number, firm: Owner | null): readonly Owner[] {
  if (isOfSeveral(view, at, readings)) {
    return owners.filter(({ entity, name }) => name?.kind === 'state' || readings.every((reading) => reading.entity?.value !== entity));
  }
  return firm === null ? owners : withOwner(ownersAround(owners, at), firm);
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

/** Which model, site, deal or round of its owner the figure at token `at` is about. */
function subjectAt(
  { view, text, readings, product, thread, context, lexicon }: RunningSentence,
  at: number,
  figure: Figure,
  settled: Settled,
  period: Part<Period> | null,
): Reading['subject'] {
  const { owner, named } = settled;
  if (owner === null || sumsUpSeveral(view, at, readings)) return null;
  const metric = settled.metric?.value ?? null;
  const file = lexicon.files.of(owner.entity);
  const told = readSubject(view, at, figure, owner, metric, period, named, context.table, text, lexicon);
  // Words that a report's subject shares say less than goods that are named, or than being the same sum once more.
  const goods = metric === null ? null : otherGoods(view, at, metric) ?? (isSumAgain(view, at) ? asBefore(readings, view, at, owner.entity) : null);
  const read = goods !== null && (told === null || told.rule === claimRule) ? goods : told;
  return forOthers(view, at, text)
    ?? (metric === 'revenue' ? otherBusiness(view, at, file.subjectsOf(metric), text) : null)
    ?? (metric === 'contract-value' ? orderBook(view, at, read, file, text) : null)
    ?? ofItsObject(view, at, read ?? ofNoReport(view, at, figure, settled, text, lexicon), dealObject(view, at, owner.entity, metric, text))
    ?? asBefore(readings, view, at, owner.entity)
    ?? thingIntroduced(thread.introduced, view, at, owner.entity, metric, text, lexicon)
    ?? partyBefore(file, metric, named, thread.recent, context.heading?.entity ?? null)
    ?? askedAbout(thread.asked, owner.entity, file, metric)
    ?? productBefore(product, figure, lowerAt(view.tokens, at), owner.entity, file, metric);
}

/** How sure a metric is at most that a report lends, or faint words give. */
const lentSure = 0.65;

/** "£11 billion, or about $15 billion": whether a figure gives the sum before it once more. */
function isSumAgain(view: SentenceView, at: number): boolean {
  const before = figureBefore(view, at) ?? -1;
  if (before < 0 || at - before > 5) return false;
  const link = lowerAt(view.tokens, before + 1);
  return link === 'or' || link === '(' || (link === ',' && lowerAt(view.tokens, before + 2) === 'or');
}

/** What the figure at token `at` is of that no report is on; null where the words name no such thing. */
function ofNoReport(view: SentenceView, at: number, figure: Figure, { owner, metric }: Settled, text: string, lexicon: Lexicon): Reading['subject'] {
  if (owner === null || metric === null) return null;
  const asked = { view, at, entity: owner.entity, metric: metric.value, lent: metric.sure <= lentSure, text, lexicon };
  return unfiledThing(asked, figure);
}

/**
 * "Movie Gen took 1.7 million hours, and another 180,000 for the small one": the thing that the figure before is of, which no report names,
 * where the sentence goes on with no other name and no mark of a new clause; null elsewhere.
 */
function asBefore(readings: readonly Reading[], view: SentenceView, at: number, entity: string): Reading['subject'] {
  const last = readings[readings.length - 1];
  if (last?.subject?.rule !== unfiledRule || last.entity?.value !== entity) return null;
  for (let place = at - 1; place >= 0 && view.tokens[place]?.kind !== 'figure'; place -= 1) {
    if (view.tokens[place]?.kind === 'name' || lowerAt(view.tokens, place) === ';') return null;
  }
  return last.subject;
}

/** Whether the figure at token `at` is a part of what reports on its metric count. */
function isOfWhole(view: SentenceView, at: number, metric: Metric | null, subject: Reading['subject'], period: Part<Period> | null): boolean {
  return isShare(view, at)
    || isOfStage(view, at, metric)
    || (metric === 'revenue' && isShareOfSales(view, at))
    || (metric === 'operating-cost' && overheadsPaid(view, at) >= 0)
    || isSomeOf(view, at, metric)
    || (metric !== 'market-value-loss' && isDifference(view, at))
    || ((subject === null || subject.rule === businessRule) && isPart(view, at, metric))
    || (period === null && isOfOneStretch(view, at));
}

/** Notes whose a figure was, where the text may go on about it. */
function followOwner(run: RunningSentence, owner: Owner | null): void {
  if (
    owner === null
    || (owner.rule === topicRule && run.owners.length > 0)
    || owner.name?.kind === 'chip'
    || (owner.preposition !== '' && !owner.possessive)
  ) {
    return;
  }
  run.spoken = owner;
  if (owner === run.plain) run.spokenPlainly = true;
}

/** Notes what a figure was, for those that follow. */
function followMetric(run: RunningSentence, { kind }: Figure, metric: Metric | null): void {
  const { thread } = run;
  if (kind === 'money') {
    if (metric !== null) run.first ??= metric;
    if (metric !== 'unit-price') thread.metric = metric;
  } else if (metric !== null && kind === 'accelerator-count') thread.countMetric = metric;
  // Whoever tells how long chips ran for a model goes on with what that cost.
  else if (metric !== null && kind === 'gpu-hours') thread.metric ??= 'training-cost';
}

/** "Microsoft is in for $5 billion, Nvidia for $10 billion: $15 billion together": what several have in common is none of theirs. */
function isOfSeveral(view: SentenceView, at: number, readings: readonly Reading[]): boolean {
  const { length } = readings;
  return length > 1 && isTotal(view, at) && readings[length - 1]?.entity?.value !== readings[length - 2]?.entity?.value;
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

/** Whether no word of the draft tells a metric, neither beside the figure nor before. */
function isGuess(metric: Settled['metric'], before: Metric | null): boolean {
  return metric !== null && metric.rule === alikeRule && metric.value !== before;
}

function asDeal(metric: Settled['metric']): Settled['metric'] {
  return metric?.value === 'contract-value' ? metric : { value: 'contract-value', words: metric?.words ?? '', span: metric?.span ?? null, rule: echoRule, sure: 0.65 };
}

/** "$10 billion to Google, $14 billion to CoreWeave and $20 billion to Oracle, $44 billion in all": what sums up deals or sites is of none of them. */
function sumsUpSeveral(view: SentenceView, at: number, readings: readonly Reading[]): boolean {
  const { length } = readings;
  return length > 1 && isTotal(view, at) && readings[length - 1]?.subject?.value !== readings[length - 2]?.subject?.value;
}

/** Owners in their order with one more among them. */
function withOwner(owners: readonly Owner[], more: Owner): readonly Owner[] {
  return [...owners.filter(({ first }) => first < more.first), more, ...owners.filter(({ first }) => first > more.first)];
}

/** From a product or site of its own that the sentence names, a figure's owner is sure, however it was weighed against others. */
const sureBySubject = 0.75;

function withSubject(entity: Reading['entity'], subject: Reading['subject']): Reading['entity'] {
  if (entity === null || subject === null || subject.rule !== namedRule || entity.sure >= sureBySubject || entity.rule.startsWith('carried over')) return entity;
  return { ...entity, sure: sureBySubject };
}

/** The product or site that the sentence before asked about, where it is the owner's and such figures of it are on file. */
function askedAbout(asked: Thread['asked'], entity: string, file: EntityFile, metric: Metric | null): Reading['subject'] {
  if (
    asked === null
    || asked.subject === null
    || asked.entity !== entity
    || metric !== asked.metric
    || file.held?.get(metric)?.has(asked.subject) !== true
  ) {
    return null;
  }
  return { value: asked.subject, words: '', span: null, rule: carriedRule, sure: 0.72 };
}

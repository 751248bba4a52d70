import type { Metric } from '../claims/claim';
import type { Mention } from '../figures/figure';
import type { Span } from '../text/span';
import { readAttribution } from './attribution';
import { mayGoOn, sharedPeriod } from './carriedTimes';
import { findOwners } from './entities';
import { countedChipRule, makerRule, onlySpeaks, ownersAround } from './owner';
import type { Owner } from './owner';
import type { Surroundings } from './options';
import { overheadsPaid } from './paidFor';
import { partnerDeal } from './partnerDeals';
import type { PartnerDeal } from './partnerDeals';
import { alikeRule, businessRule, carriedRule, claimRule, dealRule, echoRule, headingRule, namedRule, openingRule, rowRule, sharedRule } from './rules';
import type { CellPlace } from './tableCells';
import type { EntityFile } from './entityFile';
import { vagueWords } from './hedgeWords';
import { lastYear } from './leaningTimes';
import type { Lexicon } from './lexicon';
import { weighMetrics } from './metrics';
import { isInAside, isOfUnnamedYear, readPeriod, sumsUp } from './periods';
import type { Sentence } from './sentence';
import { findTimes } from './times';
import { timeBits } from './timeWords';
import type { Period, Reading } from './reading';
import { forOthers, isOfOneStretch, isOfStage, isPart, isShare, isShareOfSales } from './parts';
import { deedOf, firmMeant, firmSpokenFor, opensWithTelling, personalSubject, personBefore, isGiver, isOwnMoney, isTheirHolding } from './persons';
import { isOfFortune } from './fortunes';
import { otherBusiness } from './businesses';
import { dealObject, ofItsObject, partyBefore } from './dealObjects';
import { lastProduct, productBefore } from './products';
import { isOtherPublicMoney } from './publicMoney';
import { settle } from './settle';
import { isTotal, leadWord } from './siblings';
import type { Settled } from './settle';
import { readSubject } from './subjects';
import { lowerAt, tokenAt } from './tokens';
import { topicRule } from './topics';
import { turnsOf } from './turns';
import { viewSentence, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { WordTest } from './words';
import type { Thread } from './thread';
import { remember } from './thread';

/**
 * The readings of a sentence's figures, in order, from its own words, the thread up to it and what is around it alone; moves the thread on.
 * Spans count from the sentence's first character. `place` is that of its table cell, where it has one.
 */
export function readSentence({ words: text, length, figures: mentions, names }: Sentence, thread: Thread, context: Surroundings, lexicon: Lexicon, place: CellPlace | null): Reading[] {
  const readings: Reading[] = [];
  const sentence: Span = { start: 0, end: length };
  const view = viewSentence(text, sentence, mentions, names);
  const said = timeBits(view.tokens);
  const times = said === 0 ? [] : findTimes(text.slice(0, length), context.date, 0, thread.told?.value.to, said, context.yearEnd, thread.year);
  thread.year = lastYear(times) ?? thread.year;
  const head = thread.person === null || !opensWithTelling(view.tokens) ? null : firmSpokenFor(thread.person, thread.focus);
  const pointed = head === null ? thread.focus : { entity: head, subject: null };
  const owners = findOwners(view, thread.recent, context.named, pointed, thread.product, lexicon, text);
  const turns = turnsOf(view, owners, lexicon.files);
  let spoken: Owner | null = null;
  // "xAI took over X for $45 billion": whom the sentence is about, if a figure of it is its own.
  const isPlain = (owner: Owner): boolean => !owner.speaker && owner.preposition === '' && owner.name?.kind !== 'chip';
  // Nor is it about the maker of the chips that it counts, where it names who has them.
  const plain = owners.find((owner) => isPlain(owner) && !makes(owner)) ?? (owners.some((owner) => !makes(owner) && owner.name?.kind === 'organisation') ? undefined : owners.find(isPlain));
  let spokenPlainly = false;
  const product = lastProduct(view, thread.product);
  let lastMoney = -1;
  let lastCount = -1;
  // "against $36.6 billion and $27.5 billion in the two before": what is joined to an earlier level is one too.
  let isSetBack = false;
  let first: Metric | null = null;
  for (const at of view.figures) {
    const index = readings.length;
    const before = readings[index - 1];
    const { figure } = mentions[index] as Mention;
    const last = figure.kind === 'money' ? thread.metric : figure.kind === 'accelerator-count' ? thread.countMetric : null;
    // What is told "in all" is what the sentence told first.
    const carried = last !== null && first !== null && figure.kind === 'money' && isTotal(view, at) ? first : last;
    const inherited = carried === null ? null : { metric: carried, weight: index > 0 ? 4.5 : thread.asked !== null ? weightOfAsked : carried === 'valuation' ? 1.2 : figure.kind === 'accelerator-count' && listed.has(context.kind) ? 4.5 : thread.figures ? 3.5 : 2.5, from: figure.kind === 'money' ? lastMoney : lastCount, own: before?.metric?.value === last, asked: index === 0 && thread.asked !== null };
    if (figure.kind === 'money') lastMoney = at;
    else if (figure.kind === 'accelerator-count') lastCount = at;
    const metrics = weighMetrics(view, at, figure, inherited, place?.governors ?? [], thread.figures && thread.countMetric !== null);
    const turn = turns.get(at);
    const he = personalSubject(view, at, owners);
    const deed = he < 0 ? null : deedOf(view, he, at);
    const firm = deed === null || deed === 'deals' ? null : firmMeant(view, he, deed, thread, text);
    const offered = turn != null ? [turn] : isOfSeveral(view, at, readings) ? owners.filter(({ entity: other, name }) => name?.kind === 'state' || readings.every((reading) => reading.entity?.value !== other)) : firm !== null ? withOwner(ownersAround(owners, at), firm) : owners;
    const told = settle(view, at, figure, metrics, place === null ? offered : [...offered, ...place.owners], thread, context, lexicon, text);
    const giver = deed === 'deals' && told.owner !== null && told.metric !== null && isGiver(personBefore(view, he, text) ?? thread.person?.name ?? null, lexicon.held.get(told.owner.entity)?.get(told.metric.value));
    const holding = deed === 'deals' && isTheirHolding(view, he, at);
    const own = holding || (told.owner !== null && told.owner.name?.kind !== 'person' && isOfFortune(view, at)) || (told.owner?.name?.kind === 'person' && isOwnMoney(view, at)) || (firm === null && !giver && (deed === 'acts' || deed === 'deals') && told.entity !== null && told.entity.span === null);
    const deal = own ? null : partnerDeal(view, at, {
      figure, metric: isGuess(told.metric, thread.metric) ? null : told.metric?.value ?? null, row: place?.owners.find(({ rule }) => rule === rowRule) ?? null, leads: [leadBefore(owners, at), thread.focus?.entity, context.heading?.entity, context.title?.entity], recent: thread.recent,
    }, lexicon);
    const found = turn === null || own ? { ...told, owner: null, entity: null } : deal === null ? told : ofDeal(told, deal);
    const settled: Settled = isOtherPublicMoney(view, at, found.owner, text, context) ? { ...found, metric: null, alsoMetrics: [] } : found;
    const heard = readAttribution(view, at, text, owners);
    const attribution = heard.part === null && heard.voice === 'own' && context.table !== null && context.table.source !== '' ? { ...heard, part: place?.source ?? null, voice: 'attributed' as const } : heard;
    isSetBack = isEarlier(view, at) || (isSetBack && index > 0 && leadWord(view, at, view.figures[index - 1] as number) === 'and');
    const kin = { same: before !== undefined && goTogether(before.metric?.value, settled.metric?.value), earlier: isSetBack, runRate: before?.period?.value.runRate === true };
    const entity = settled.entity?.value ?? null;
    const metric = settled.metric?.value ?? null;
    const read = readPeriod(text, sentence, mentions, index, times, entity, metric, kin);
    const dated = read !== null && index > 0 && borrowing.has(read.rule) && isPast(read.value, context.date) && isAhead(view, at) ? null : read;
    // Asked in this order: most figures have no such time before them, or measure what holds for none.
    const lately = thread.told;
    const goesOn = dated === null && lately !== null && mayGoOn(lately, metric) && !kin.earlier && !sumsUp(text, mentions, index) && !isOfUnnamedYear(text, mentions, index, length, times, lately)
      && !((lately.rule === headingRule || isPast(lately.value, context.date)) && isAhead(view, at));
    const period = dated ?? sharedPeriod(context.table, goesOn ? lately : null, entity, metric, context.date);
    // What a figure is only set beside is of a time that the text does not go on with.
    if (dated !== null && !dated.value.text.startsWith('per ') && !kin.earlier && !isInAside(text, mentions, index)) thread.told = dated;
    const subject = deal !== null ? { value: deal.subject, words: deal.subject, span: null, rule: claimRule, sure: 0.85 } : settled.owner === null || sumsUpSeveral(view, at, readings) ? null : forOthers(view, at, text) ?? (metric === 'revenue' ? otherBusiness(view, at, lexicon.files.of(settled.owner.entity).subjectsOf(metric), text) : null) ?? ofItsObject(view, at, readSubject(view, at, figure, settled.owner, metric, period, settled.named, context.table, lexicon), dealObject(view, at, settled.owner.entity, metric, text)) ?? partyBefore(lexicon.files.of(settled.owner.entity), metric, settled.named, thread.recent, context.heading?.entity ?? null)
      ?? askedAbout(thread.asked, settled.owner.entity, lexicon.files.of(settled.owner.entity), metric)
      ?? productBefore(product, figure, lowerAt(view.tokens, at), settled.owner.entity, lexicon.files.of(settled.owner.entity), metric);
    if (settled.owner !== null && (settled.owner.rule !== topicRule || owners.length === 0) && settled.owner.name?.kind !== 'chip' && (settled.owner.preposition === '' || settled.owner.possessive)) {
      spoken = settled.owner;
      if (spoken === plain) spokenPlainly = true;
    }
    readings.push({
      entity: settled.doubted ? settled.entity : withSubject(settled.entity, subject), subject, metric: settled.metric, period, attribution: attribution.part,
      voice: context.quoted ? 'quoted' : attribution.voice, alsoMetrics: settled.alsoMetrics, partOfWhole: isShare(view, at) || isOfStage(view, at, metric) || (metric === 'revenue' && isShareOfSales(view, at)) || (metric === 'operating-cost' && overheadsPaid(view, at) >= 0) || ((subject === null || subject.rule === businessRule) && isPart(view, at, metric)) || (period === null && isOfOneStretch(view, at)),
    });
    if (settled.metric !== null) {
      if (figure.kind === 'money') first ??= settled.metric.value;
      if (figure.kind === 'money' && settled.metric.value !== 'unit-price') thread.metric = settled.metric.value;
      else if (figure.kind === 'accelerator-count') thread.countMetric = settled.metric.value;
      // Whoever tells how long chips ran for a model goes on with what that cost.
      else if (figure.kind === 'gpu-hours') thread.metric ??= 'training-cost';
    } else if (figure.kind === 'money') thread.metric = null;
  }
  const lead = (context.kind === 'heading' || spokenPlainly || (plain !== undefined && spoken !== null && isSetBetween(view, plain, spoken)) ? plain : undefined) ?? spoken ?? plain
    ?? owners.find((owner) => !owner.speaker && owner.name?.kind !== 'chip' && !makes(owner)) ?? owners.find((owner) => !owner.speaker && owner.name?.kind !== 'chip') ?? owners.find((owner) => owner.name?.kind !== 'person' && !onlySpeaks(owner));
  if (lead !== undefined) {
    thread.focus = { entity: lead.entity, subject: lead.subject };
    thread.old = false;
  }
  thread.product = product;
  const person = personBefore(view, view.tokens.length, text);
  if (person !== null) thread.person = { name: person, alone: lead === undefined };
  for (let index = owners.length - 1; index >= 0; index -= 1) {
    const owner = owners[index] as Owner;
    const { entity, name } = owner;
    if (makes(owner) && lead !== undefined && lead.entity !== entity) continue;
    // "its first site in Europe": where something is, nobody goes on about.
    if (name?.kind !== 'person' && !onlySpeaks(owner) && !(name?.kind === 'state' && owner.preposition === 'in')) thread.recent = remember(thread.recent, entity);
  }
  thread.figures = true;
  return readings;
}

/** Blocks that hold one row or entry after the other, all of one quantity. */
const listed: ReadonlySet<string> = new Set(['table-cell', 'list-item']);

const relatives: ReadonlySet<string> = new Set(['which', 'whose', 'whom']);

/** "Scale AI, in which Meta bought 49 percent for $14.3 billion, has laid off 200": whether `other` only acts in a clause about the one at the sentence's head, which then goes on. */
function isSetBetween({ tokens, figures }: SentenceView, head: Owner, other: Owner): boolean {
  if (head.first > 1 || head.possessive || other.first <= head.last || lowerAt(tokens, head.last + 1) !== ',') return false;
  if (!relatives.has(lowerAt(tokens, head.last + 2)) && !relatives.has(lowerAt(tokens, head.last + 3))) return false;
  const last = figures.at(-1) ?? 0;
  return other.first < last && tokens.some(({ lower }, place) => place > last && lower === ',');
}

/** "Microsoft is in for $5 billion, Nvidia for $10 billion: $15 billion together": what several have in common is none of theirs. */
function isOfSeveral(view: SentenceView, at: number, readings: readonly Reading[]): boolean {
  const { length } = readings;
  return length > 1 && isTotal(view, at) && readings[length - 1]?.entity?.value !== readings[length - 2]?.entity?.value;
}

/** The first that the sentence is about before the figure at token `at`. */
function leadBefore(owners: readonly Owner[], at: number): string | null {
  return owners.find(({ first, preposition, possessive, speaker, name }) => first < at && (preposition === '' || possessive) && !speaker && name?.kind !== 'chip')?.entity ?? null;
}

/** What was settled, with the owner of a deal on file for owner. */
function ofDeal(told: Settled, { entity }: PartnerDeal): Settled {
  if (told.owner?.entity === entity && told.entity?.span != null) return { ...told, metric: asDeal(told.metric) };
  const owner: Owner = { entity, subject: null, name: null, first: 0, last: 0, start: 0, end: 0, possessive: false, preposition: '', speaker: false, aside: false, rule: dealRule, sure: 0.68 };
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

/** Whether an owner is only the maker of chips that are counted. */
function makes({ rule }: Owner): boolean {
  return rule === makerRule || rule === countedChipRule;
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

const ofRound: ReadonlySet<Metric | undefined> = new Set<Metric>(['funding-raised', 'valuation']);

/** Quantities told of one time: the same one, or a round and the value it sets. */
function goTogether(one: Metric | undefined, other: Metric | undefined): boolean {
  return one === other || (ofRound.has(one) && ofRound.has(other));
}

/** Verbs of the present that speak of what is to come. */
const ahead: ReadonlySet<string> = new Set(['will', 'plans', 'plan', 'expects', 'expect', 'aims', 'aim', 'wants', 'want', 'intends', 'intend', 'means', 'hopes', 'hope', 'ready', 'guides', 'promises', 'reckons', 'budgets', 'budgeting', 'budget', 'foresees', 'forecasts', 'envisages', 'envisions', 'targets', 'targeting', 'projects', 'anticipates', 'guidance', 'earmarks', 'mind']);

/** Whether the words since the figure before say that what is measured is to come. */
function isAhead(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure') return false;
    if (ahead.has(token.lower)) return true;
  }
  return false;
}

/** Whether a time told before was over on the day of the draft. */
function isPast({ to }: Period, today: string | null): boolean {
  return to !== null && today !== null && to < today;
}

/** The product or site that the sentence before asked about, where it is the owner's and such figures of it are on file. */
function askedAbout(asked: Thread['asked'], entity: string, file: EntityFile, metric: Metric | null): Reading['subject'] {
  if (asked === null || asked.subject === null || asked.entity !== entity || metric !== asked.metric || file.held?.get(metric)?.has(asked.subject) !== true) return null;
  return { value: asked.subject, words: '', span: null, rule: carriedRule, sure: 0.72 };
}

/** How strongly what was asked for speaks for being what is answered. */
const weightOfAsked = 7;

/** Rules by which a figure has the time of another figure or of the whole sentence. */
const borrowing: ReadonlySet<string> = new Set([openingRule, sharedRule]);

const comparing = new WordTest(new Set(['from', 'against', 'versus', 'vs', 'than', 'double', 'twice', 'triple', 'treble', 'times']));
/** Without "than", which compares. */
const hedges = new WordTest(new Set([...vagueWords, 'the', 'a', 'just', 'only']));

/** "from $339 million to …", "against $75 million": the figure of an earlier time. */
function isEarlier(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place -= 1) {
    const word = wordOf(view, place);
    if (comparing.passes(word)) return true;
    if (!hedges.passes(word)) return false;
  }
  return false;
}

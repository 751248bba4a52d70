import type { Metric } from '../claims/claim';
import type { Mention } from '../figures/figure';
import type { Block } from '../text/block';
import type { Span } from '../text/span';
import { readAttribution } from './attribution';
import type { Context, Focus } from './context';
import { findOwners } from './entities';
import { isAfterPreposition } from './prepositions';
import { onlySpeaks, ownersAround } from './owner';
import type { Owner } from './owner';
import { admitNames, readGate } from './gate';
import { findNames } from './findNames';
import type { Surroundings } from './options';
import { readPlace } from './tableCells';
import type { CellPlace } from './tableCells';
import type { Lexicon } from './lexicon';
import type { NameHit } from './names';
import { isAttribute } from './nameWords';
import { announcedMetric, weighMetrics } from './metrics';
import { readPeriod, sharedPeriod, sumsUp } from './periods';
import { findTimes } from './times';
import type { TimeHit } from './times';
import { timeBits } from './timeWords';
import type { Part, Period, Reading } from './reading';
import { isPart } from './parts';
import { deedOf, firmMeant, firmSpokenFor, opensWithTelling, personAmong, personalSubject, personBefore } from './persons';
import type { Person } from './persons';
import { dealObject, partyBefore } from './dealObjects';
import { isOtherPublicMoney } from './publicMoney';
import { settle } from './settle';
import type { Settled } from './settle';
import { readSubject } from './subjects';
import { tokenAt, tokenise } from './tokens';
import { topicAsked, topicRule } from './topics';
import { mayOpenWithFirm, unknownFirmAt } from './unknownFirms';
import { turnsOf } from './turns';
import { viewSentence, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { WordTest } from './words';

/** What reading a block gives: a reading a mention, what later blocks lean on, and the names it holds. */
export interface BlockReading {
  readonly readings: readonly Reading[];
  readonly after: Context;
  /** Entities, claimants and publishers named in this block, each once, in order. */
  readonly names: readonly string[];
}

/** What is carried from sentence to sentence while a block is read. */
interface Thread {
  focus: Focus | null;
  /** The focus comes from an earlier block. */
  old: boolean;
  recent: readonly string[];
  /** The last person that a sentence of this block was about. */
  person: Person | null;
  metric: Metric | null;
  countMetric: Metric | null;
  /** The last period told in this block. */
  told: Part<Period> | null;
  /** What the sentence before asked about that no firm owns; null where it asked nothing. */
  asked: Focus | null;
}

/**
 * Reads every mention of a block: whose figure, which quantity, when, and who says so. `mentions` are in order, with
 * offsets into the block's prose; `found` are the names in it, where they are at hand.
 */
export function readBlock(block: Block, mentions: readonly Mention[], context: Context, lexicon: Lexicon, found: readonly NameHit[] = findNames(block.prose.text, lexicon)): BlockReading {
  const { text } = block.prose;
  const before = context.titleWords === null ? context : readTitle(context, lexicon);
  const headers = block.table === null ? [] : findNames(`${block.table.row} | ${block.table.column}`, lexicon);
  if (found.length === 0 && mentions.length === 0) {
    const after = block.kind === 'heading' ? { ...before, heading: null, section: false, focus: before.focus } : before;
    return { readings: none, after, names: none };
  }
  const gate = readGate(block.table === null ? text : `${text} ${block.table.row} ${block.table.column}`, block.kind, before.established);
  const hits = admitNames(text, found, gate);
  const thread: Thread = {
    focus: block.kind === 'heading' ? null : before.focus ?? before.heading ?? before.title, old: true, recent: before.recent, person: null,
    metric: before.metric, countMetric: before.countMetric, told: null, asked: null,
  };
  const first = hits.find((hit) => hit.name.entity !== null && hit.name.kind !== 'person' && hit.name.kind !== 'chip' && hit.name.kind !== 'state' && !isAttribute(text, hit.end));
  const ahead = first === undefined ? null : { entity: first.name.entity as string, subject: null };
  if (mentions.length === 0 && (block.kind === 'heading' || text.endsWith(':'))) thread.metric = announcedMetric(text, hits) ?? thread.metric;
  const named = namesIn(hits, headers);
  const around: Surroundings = { date: before.date, title: before.title, heading: before.heading, section: before.section, ahead, named };
  const readings: Reading[] = [];
  const place = block.table === null ? null : readPlace(block.table, gate, before, lexicon);
  let next = 0;
  let nextHit = 0;
  for (const sentence of block.sentences) {
    const from = next;
    while (next < mentions.length && (mentions[next] as Mention).start < sentence.end) next += 1;
    if (next === from) {
      thread.asked = null;
      // Only a figure that follows in the block can be the answer.
      if (next < mentions.length && text.charCodeAt(sentence.end - 1) === questionMark) followQuestion(text, sentence, hits, thread, lexicon);
      while (nextHit < hits.length && (hits[nextHit] as NameHit).start < sentence.start) nextHit += 1;
      const first = nextHit;
      while (nextHit < hits.length && (hits[nextHit] as NameHit).start < sentence.end) nextHit += 1;
      if (nextHit > first) followNames(text, hits, first, nextHit, thread, block.kind === 'heading');
      if (block.kind !== 'heading' && (hits[first]?.start ?? Infinity) > sentence.start) followUnknown(text, sentence, thread);
      continue;
    }
    const figures = mentions.slice(from, next);
    const view = viewSentence(text, sentence, figures, hits);
    const said = timeBits(view.tokens);
    const times = said === 0 ? [] : findTimes(text.slice(sentence.start, sentence.end), before.date, sentence.start, thread.told?.value.to, said);
    readSentence(block, view, sentence, figures, times, thread, around, lexicon, place, readings);
  }
  while (readings.length < mentions.length) readings.push(unread);

  const established = establish(before.established, hits);
  const heading = block.kind === 'heading' ? thread.focus ?? (hits.length === 0 ? null : before.heading) : before.heading;
  const section = block.kind === 'heading' ? heading !== null && isSection(block, hits) : before.section;
  // Field by field: one shape for all contexts, which spreading does not give.
  const after: Context = {
    date: before.date, title: before.title, heading, section, focus: thread.focus, recent: thread.recent, metric: thread.metric, countMetric: thread.countMetric,
    titleWords: before.titleWords, established,
  };
  return { readings, after, names: named };
}

/** Whether a heading is one of a section, or nothing but a name, and names one organisation. */
function isSection(block: Block, hits: readonly NameHit[]): boolean {
  let only: NameHit | null = null;
  for (const hit of hits) {
    if (hit.name.entity === null || hit.name.kind === 'person' || hit.name.kind === 'chip') continue;
    if (only !== null && only.name.entity !== hit.name.entity) return false;
    only ??= hit;
  }
  return only !== null && (block.level > 1 || only.end - only.start === block.prose.text.trim().length);
}

/** Entities, claimants and people among the names, each once: whom they lead to, then who they are. */
function namesIn(hits: readonly NameHit[], headers: readonly NameHit[]): readonly string[] {
  if (hits.length === 0 && headers.length === 0) return none;
  const names = new NameList();
  for (const { name } of hits) names.add(name.entity ?? name.name);
  for (const { name } of headers) names.add(name.entity ?? name.name);
  for (const { name } of hits) if (name.kind === 'claimant' || name.kind === 'person') names.add(name.name);
  // A copy has no room left over: blocks keep it.
  return names.list.slice();
}

/** Names, each once; a set only where there are many. */
class NameList {
  readonly list: string[] = [];
  #set: Set<string> | null = null;

  add(name: string): void {
    if (this.#set === null) {
      if (this.list.includes(name)) return;
      if (this.list.length >= 16) this.#set = new Set(this.list);
    } else if (this.#set.has(name)) return;
    this.#set?.add(name);
    this.list.push(name);
  }
}

/** Characters in which a firm at a sentence's head is named and described. */
const opening = 160;

const none: readonly never[] = [];

const questionMark = 0x3f;

const unread: Reading = {
  entity: null, subject: null, metric: null, period: null, attribution: null, voice: 'own', alsoMetrics: [], partOfWhole: false,
};

/** "Google AI chief says DeepSeek …": who speaks in a heading is not what it is about. */
function speaks(words: string): boolean {
  if (!words.startsWith(' ')) return false;
  const parts = words.slice(1).split(' ', 4);
  const verb = parts.findIndex((part) => !roles.has(part));
  return verb >= 0 && speaking.has(/^\w{0,10}/.exec(parts[verb] as string)?.[0] ?? '');
}

const roles: ReadonlySet<string> = new Set(['AI', 'chief', 'Chief', 'executive', 'Executive', 'CEO', 'boss', 'Boss', 'founder', 'Founder', 'president', 'President', 'head', 'Head']);
const speaking: ReadonlySet<string> = new Set(['says', 'said', 'claims', 'warns', 'predicts', 'thinks', 'calls'].flatMap((verb) => [verb, verb.charAt(0).toUpperCase() + verb.slice(1)]));

/** Entities named last, latest first, with one more; the same list where it is the latest already. */
function remember(recent: readonly string[], latest: string): readonly string[] {
  if (recent[0] === latest) return recent;
  const list = [latest];
  for (let at = 0; at < recent.length && list.length < 4; at += 1) if (recent[at] !== latest) list.push(recent[at] as string);
  return list;
}

/** A sentence without figures only moves the thread: whom it speaks of, told from its names and the word before each. */
function followNames(text: string, hits: readonly NameHit[], from: number, to: number, thread: Thread, heading: boolean): void {
  let lead: Focus | null = null;
  let second: Focus | null = null;
  let latest: Focus | null = null;
  let leading = -1;
  for (let at = to - 1; at >= from; at -= 1) {
    const { name, start, end } = hits[at] as NameHit;
    if (name.entity === null || name.kind === 'person' || name.kind === 'claimant' || isAttribute(text, end)) continue;
    thread.recent = remember(thread.recent, name.entity);
    if (name.kind === 'chip') continue;
    second = { entity: name.entity, subject: name.subject };
    latest ??= second;
    if (isAfterPreposition(text, start) || (heading && speaks(text.slice(end, end + 40)))) continue;
    lead = second;
    leading = at;
  }
  // "Alphabet and Nvidia hold shares in the lab. Its …": two together are no "it".
  if (lead !== null && latest !== null && to - leading > 2 && text.startsWith(' and ', (hits[leading] as NameHit).end) && (hits[leading + 1] as NameHit).start === (hits[leading] as NameHit).end + 5 && (hits[leading + 1] as NameHit).name.entity !== latest.entity) lead = latest;
  const person = personAmong(hits.slice(from, to), text);
  if (person !== null) thread.person = { name: person, alone: second === null };
  if (lead !== null || second !== null) {
    thread.focus = lead ?? second;
    thread.old = false;
  }
}

/** "What does a gigawatt of AI data centre cost?": what a question asks, the sentence behind it answers. */
function followQuestion(text: string, sentence: Span, hits: readonly NameHit[], thread: Thread, lexicon: Lexicon): void {
  const asked = hits.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const metric = announcedMetric(text.slice(sentence.start, sentence.end), asked.map((hit) => ({ ...hit, start: hit.start - sentence.start, end: hit.end - sentence.start })));
  if (metric === null) return;
  const topic = asked.length > 0 ? null : topicAsked(viewSentence(text, sentence, [], hits), lexicon);
  thread.metric = topic?.metric ?? metric;
  thread.asked = topic?.focus ?? null;
}

/** A sentence without figures may open with a firm that the lexicon lacks ("Northwind, a start-up in Leeds, rents chips."). */
function followUnknown(text: string, sentence: Span, thread: Thread): void {
  if (!mayOpenWithFirm(text, sentence.start)) return;
  const unknown = unknownFirmAt(tokenise(text, sentence.start, Math.min(sentence.end, sentence.start + opening), [], []), 0, text);
  if (unknown === null || unknown.possessive) return;
  thread.recent = remember(thread.recent, unknown.name);
  thread.focus = { entity: unknown.name, subject: null };
  thread.old = false;
}

function readTitle(context: Context, lexicon: Lexicon): Context {
  const words = context.titleWords ?? '';
  const hits = admitNames(words, findNames(words, lexicon), readGate(words, 'heading', []));
  const owner = hits.find((hit) => hit.name.entity !== null && hit.name.kind !== 'person');
  const title = owner === undefined ? null : { entity: owner.name.entity as string, subject: owner.name.subject };
  return { ...context, titleWords: null, title, established: establish(context.established, hits) };
}

function establish(known: readonly string[], hits: readonly NameHit[]): readonly string[] {
  let fresh: string[] | null = null;
  for (const { name: { entity, common, kind } } of hits) {
    if (common || entity === null || kind === 'person' || known.includes(entity)) continue;
    if (fresh === null) fresh = [entity];
    else if (!fresh.includes(entity)) fresh.push(entity);
  }
  return fresh === null ? known : [...known, ...fresh].sort();
}

function readSentence(
  block: Block, view: SentenceView, sentence: Span, mentions: readonly Mention[], times: readonly TimeHit[], thread: Thread, context: Surroundings, lexicon: Lexicon,
  place: CellPlace | null, readings: Reading[],
): void {
  const { text } = block.prose;
  const head = thread.person === null || !opensWithTelling(view.tokens) ? null : firmSpokenFor(thread.person, thread.focus);
  const pointed = head === null ? thread.focus : { entity: head, subject: null };
  const owners = findOwners(view, thread.recent, context.named, pointed, lexicon, text);
  const turns = turnsOf(view, owners, lexicon.files);
  const base = readings.length;
  let spoken: Owner | null = null;
  // "xAI took over X for $45 billion": whom the sentence is about, if a figure of it is its own.
  const plain = owners.find((owner) => !owner.speaker && owner.preposition === '' && owner.name?.kind !== 'chip');
  let spokenPlainly = false;
  let lastMoney = -1;
  let lastCount = -1;
  for (const at of view.figures) {
    const index = readings.length - base;
    const before = index > 0 ? readings[readings.length - 1] : undefined;
    const { figure } = mentions[index] as Mention;
    const last = figure.kind === 'money' ? thread.metric : figure.kind === 'accelerator-count' ? thread.countMetric : null;
    const inherited = last === null ? null : { metric: last, weight: index > 0 ? 4.5 : thread.asked !== null ? 6 : last === 'valuation' ? 1.2 : base > 0 ? 3.5 : 2.5, from: figure.kind === 'money' ? lastMoney : lastCount, own: before?.metric?.value === last };
    if (figure.kind === 'money') lastMoney = at;
    else if (figure.kind === 'accelerator-count') lastCount = at;
    const metrics = weighMetrics(view, at, figure, inherited, place?.governors ?? []);
    const turn = turns.get(at);
    const he = personalSubject(view, at, owners);
    const deed = he < 0 ? null : deedOf(view, he, at);
    const firm = deed === null || deed === 'deals' ? null : firmMeant(view, he, deed, thread, text);
    const offered = turn != null ? [turn] : firm !== null ? withOwner(ownersAround(owners, at), firm) : owners;
    const told = settle(view, at, figure, metrics, place === null ? offered : [...offered, ...place.owners], thread, context, lexicon, block);
    const own = firm === null && (deed === 'acts' || deed === 'deals') && told.entity !== null && told.entity.span === null;
    const found = turn === null || own ? { ...told, owner: null, entity: null } : told;
    const settled: Settled = isOtherPublicMoney(view, at, found.owner, block, context) ? { ...found, metric: null, alsoMetrics: [] } : found;
    const attribution = readAttribution(view, at, text, owners);
    const kin = { same: before !== undefined && goTogether(before.metric?.value, settled.metric?.value), earlier: isEarlier(view, at), runRate: before?.period?.value.runRate === true };
    const entity = settled.entity?.value ?? null;
    const metric = settled.metric?.value ?? null;
    const read = readPeriod(text, sentence, mentions, index, times, entity, metric, kin);
    const dated = read !== null && index > 0 && borrowing.has(read.rule) && isPast(read.value, context.date) && isAhead(view, at) ? null : read;
    const period = dated ?? sharedPeriod(block.table?.column ?? '', kin.earlier || sumsUp(text, mentions, index) || (thread.told !== null && isPast(thread.told.value, context.date) && isAhead(view, at)) ? null : thread.told, entity, metric, context.date);
    if (dated !== null && !dated.value.text.startsWith('per ')) thread.told = dated;
    const subject = settled.owner === null ? null : readSubject(view, at, figure, settled.owner, metric, period, settled.named, block.table, lexicon) ?? dealObject(view, at, settled.owner.entity, metric, text) ?? partyBefore(lexicon.files.of(settled.owner.entity), metric, settled.named, thread.recent);
    if (settled.owner !== null && (settled.owner.rule !== topicRule || owners.length === 0) && settled.owner.name?.kind !== 'chip' && (settled.owner.preposition === '' || settled.owner.possessive)) {
      spoken = settled.owner;
      if (spoken === plain) spokenPlainly = true;
    }
    readings.push({
      entity: withSubject(settled.entity, subject), subject, metric: settled.metric, period, attribution: attribution.part,
      voice: block.quoted ? 'quoted' : attribution.voice, alsoMetrics: settled.alsoMetrics, partOfWhole: subject === null && isPart(view, at, metric),
    });
    if (settled.metric !== null) {
      if (figure.kind === 'money' && settled.metric.value !== 'unit-price') thread.metric = settled.metric.value;
      else if (figure.kind === 'accelerator-count') thread.countMetric = settled.metric.value;
      // Whoever tells how long chips ran for a model goes on with what that cost.
      else if (figure.kind === 'gpu-hours') thread.metric ??= 'training-cost';
    } else if (figure.kind === 'money') thread.metric = null;
  }
  const lead = (block.kind === 'heading' || spokenPlainly ? plain : undefined) ?? spoken ?? plain
    ?? owners.find((owner) => !owner.speaker && owner.name?.kind !== 'chip') ?? owners.find((owner) => owner.name?.kind !== 'person' && !onlySpeaks(owner));
  if (lead !== undefined) {
    thread.focus = { entity: lead.entity, subject: lead.subject };
    thread.old = false;
  }
  const person = personBefore(view, view.tokens.length, text);
  if (person !== null) thread.person = { name: person, alone: lead === undefined };
  for (let index = owners.length - 1; index >= 0; index -= 1) {
    const owner = owners[index] as Owner;
    const { entity, name } = owner;
    if (name?.kind !== 'person' && !onlySpeaks(owner)) thread.recent = remember(thread.recent, entity);
  }
}

/** Owners in their order with one more among them. */
function withOwner(owners: readonly Owner[], more: Owner): readonly Owner[] {
  return [...owners.filter(({ first }) => first < more.first), more, ...owners.filter(({ first }) => first > more.first)];
}

/** From a product or site of its own that the sentence names, a figure's owner is sure, however it was weighed against others. */
const sureBySubject = 0.75;

function withSubject(entity: Reading['entity'], subject: Reading['subject']): Reading['entity'] {
  if (entity === null || subject === null || subject.rule !== 'named in the sentence' || entity.sure >= sureBySubject || entity.rule.startsWith('carried over')) return entity;
  return { ...entity, sure: sureBySubject };
}

const ofRound: ReadonlySet<Metric | undefined> = new Set<Metric>(['funding-raised', 'valuation']);

/** Quantities told of one time: the same one, or a round and the value it sets. */
function goTogether(one: Metric | undefined, other: Metric | undefined): boolean {
  return one === other || (ofRound.has(one) && ofRound.has(other));
}

/** Verbs of the present that speak of what is to come. */
const ahead: ReadonlySet<string> = new Set(['will', 'plans', 'plan', 'expects', 'expect', 'aims', 'aim', 'wants', 'want', 'intends', 'intend', 'means', 'hopes', 'hope', 'ready', 'guides', 'promises', 'reckons']);

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

/** Rules by which a figure has the time of another figure or of the whole sentence. */
const borrowing: ReadonlySet<string> = new Set(['named at the head of the sentence', 'shared with the figure before it']);

const comparing = new WordTest(new Set(['from', 'against', 'versus', 'vs', 'than']));
const hedging = new WordTest(new Set(['about', 'around', 'roughly', 'some', 'nearly', 'the', 'a', 'just', 'only', 'over', 'almost', 'approximately']));

/** "from $339 million to …", "against $75 million": the figure of an earlier time. */
function isEarlier(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place -= 1) {
    const word = wordOf(view, place);
    if (comparing.passes(word)) return true;
    if (!hedging.passes(word)) return false;
  }
  return false;
}

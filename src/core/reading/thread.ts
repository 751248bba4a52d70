import type { Metric } from '../claims/claim';
import { yearEndOf } from '../claims/fiscalYears';
import type { Span } from '../text/span';
import { sameFocus, sameList } from './context';
import { clauseStrangerAt } from './owners/clauseStrangers';
import type { Focus } from './context';
import { isLeft, isLeftForAnother } from './names/formerFirms';
import { introducedIn } from './owners/introductions';
import { isAfterPreposition } from './owners/prepositions';
import { yearNamed } from './times/leaningTimes';
import type { Lexicon } from './names/lexicon';
import { isInPassing } from './names/names';
import type { Name, NameHit } from './names/names';
import { endOfName, isAttribute, isVenue, withoutPossession } from './sentence/nameWords';
import { announcedMetric, askedMetric } from './metrics/askedMetrics';
import type { Part, Period } from './reading';
import { landNamed } from './owners/pointedLands';
import { saysInHeading } from './words/sayingWords';
import type { SentencePlace } from './sentence/sentence';
import { personAmong } from './owners/persons';
import { isProduct } from './sentence/products';
import { sameFields } from './words/sameFields';
import type { Person } from './owners/persons';
import { tokenise } from './words/tokens';
import type { Token } from './words/tokens';
import { quarterTold } from './times/carriedTimes';
import { sameTime } from './times/timesAbove';
import { topicAsked } from './owners/topics';
import { mayOpenWithFirm, unknownFirmAt } from './owners/unknownFirms';
import { viewSentence } from './sentence/sentenceView';

/** What a question is about, and the quantity it asks for. */
export interface Asked extends Focus {
  readonly metric: Metric;
}

/** What is carried from sentence to sentence while a block is read. */
export interface Thread {
  focus: Focus | null;
  /** The focus comes from an earlier block. */
  old: boolean;
  recent: readonly string[];
  /** The last person that a sentence of this block was about. */
  person: Person | null;
  /** The last product that this block named. */
  product: Name | null;
  metric: Metric | null;
  countMetric: Metric | null;
  /** The last period told in this block; its span counts from the sentence that told it. */
  told: Part<Period> | null;
  /** The quarter or half of a calendar year that a figure of this block, or of the one before, was last told for. */
  stretch: string | null;
  /** The year that a sentence of this block named last, with its calendar ("2024", "FY2024"). */
  year: string | null;
  /** What the sentence before asked about that no firm owns; null where it asked nothing. */
  asked: Asked | null;
  /** A thing, with a name of its own that the lexicon lacks, that the sentence before introduced or was about; null where there was none. */
  introduced: string | null;
  /** The land that this block named last, empty for one without reports of its own; null where it named none. */
  land: string | null;
  /** A sentence of this block gave a figure. */
  figures: boolean;
}

/** A thread as it is now, whatever becomes of it. */
export function copyOfThread(thread: Thread): Thread {
  const { focus, old, recent, person, product, metric, countMetric, told, stretch, year, asked, introduced, land, figures } = thread;
  return { focus, old, recent, person, product, metric, countMetric, told, stretch, year, asked, introduced, land, figures };
}

/** Whether what follows is read alike behind both. */
export const sameThread = sameFields<Thread>({
  focus: sameFocus,
  old: Object.is,
  recent: sameList,
  person: (one, other) => one?.name === other?.name && one?.alone === other?.alone,
  product: Object.is,
  metric: Object.is,
  countMetric: Object.is,
  told: sameTime,
  stretch: Object.is,
  year: Object.is,
  asked: (one, other) => sameFocus(one, other) && one?.metric === other?.metric,
  introduced: Object.is,
  land: Object.is,
  figures: Object.is,
});

/** Characters in which a firm at a sentence's head is named and described. */
const opening = 160;

/** "Google AI chief says DeepSeek …": who speaks in a heading is not what it is about. */
function speaks(words: string): boolean {
  if (!words.startsWith(' ')) return false;
  const parts = words.slice(1).split(' ', 4);
  const verb = parts.findIndex((part) => !roles.has(part));
  return verb >= 0 && saysInHeading.has(/^\w{0,10}/.exec(parts[verb] as string)?.[0] ?? '');
}

const roles: ReadonlySet<string> = new Set(['AI', 'chief', 'Chief', 'executive', 'Executive', 'CEO', 'boss', 'Boss', 'founder', 'Founder', 'president', 'President', 'head', 'Head']);

/** Entities named last, latest first, with one more; the same list where it is the latest already. */
export function remember(recent: readonly string[], latest: string): readonly string[] {
  if (recent[0] === latest) return recent;
  const list = [latest];
  for (let at = 0; at < recent.length && list.length < 4; at += 1) if (recent[at] !== latest) list.push(recent[at] as string);
  return list;
}

/** Where a sentence without figures stands: in a heading, before a figure of its block, before one of the very next sentence. */
export interface BareSentence {
  readonly heading: boolean;
  readonly followed: boolean;
  readonly next: boolean;
}

/** A sentence without figures only moves the thread. */
export function followSentence(
  text: string,
  sentence: SentencePlace,
  hits: readonly NameHit[],
  { heading, followed, next }: BareSentence,
  thread: Thread,
  lexicon: Lexicon,
  date: string | null,
): void {
  const { start, end, first, last } = sentence;
  thread.asked = null;
  thread.introduced = next ? introducedIn(text, sentence, hits) : null;
  // Only a figure that follows in the block can be the answer.
  if (followed) {
    if (text.charCodeAt(end - 1) === questionMark) followQuestion(text, sentence, hits, announcedMetric, thread, lexicon);
    else if (asking.test(text.slice(start, end))) {
      followQuestion(text, sentence, hits, leavesOpen.test(text.slice(start, end)) ? announcedMetric : askedMetric, thread, lexicon);
    }
  }
  if (last > first) followNames(text, hits, first, last, thread, heading);
  if ((followed || text.endsWith(':')) && !heading) {
    const yearEnd = yearEndOf(thread.focus?.entity, lexicon.fiscalYearEnds);
    thread.told = quarterTold(text.slice(start, end), yearEnd, date) ?? thread.told;
  }
  if (followed) {
    thread.year = yearNamed(text, start, end) ?? thread.year;
    thread.land = landNamed(text, start, end, hits.slice(first, last), thread.land);
  }
  if (followed && !heading) followBought(text, sentence, hits, thread);
  const named = last === first ? end : (hits[first] as NameHit).start;
  if (!heading && named > start) followUnknown(text, sentence, named, thread);
}

const questionMark = 0x3f;

/** "ahead of Microsoft and Apple": whether a preposition leads to a name, or to the one that it is joined to. */
function isUnderPreposition(text: string, hits: readonly NameHit[], at: number, from: number): boolean {
  const { start } = hits[at] as NameHit;
  if (isAfterPreposition(text, start)) return true;
  const before = at > from ? hits[at - 1] as NameHit : null;
  return before !== null && before.end === start - joint.length && text.startsWith(joint, before.end) && isAfterPreposition(text, before.start);
}

const joint = ' and ';

/** Whom a sentence without figures speaks of, told from its names and the word before each. */
function followNames(text: string, hits: readonly NameHit[], from: number, to: number, thread: Thread, heading: boolean): void {
  let lead: Focus | null = null;
  let second: Focus | null = null;
  let latest: Focus | null = null;
  let leading = -1;
  let product: Name | null = null;
  for (let at = to - 1; at >= from; at -= 1) {
    const { name, start, end } = hits[at] as NameHit;
    if (product === null && isProduct(name)) product = name;
    if (name.entity === null || name.kind === 'person' || name.kind === 'claimant' || isInPassing(name) || isAttribute(text, end) || isVenue(text, start, end)) continue;
    if (isLeftForAnother(text, start, end)) continue;
    thread.recent = remember(thread.recent, name.entity);
    if (name.kind === 'chip' || isLeft(text, start, end)) continue;
    second = { entity: name.entity, subject: name.subject };
    latest ??= second;
    if (isUnderPreposition(text, hits, at, from) || (heading && speaks(text.slice(end, end + 40)))) continue;
    lead = second;
    leading = at;
  }
  // "xAI's Colossus 2 at a glance": what goes on is about the site.
  if (lead !== null && lead.subject === null && leading + 1 < to) {
    const { name, start } = hits[leading + 1] as NameHit;
    const { end } = hits[leading] as NameHit;
    if (
      name.entity === lead.entity
      && name.subject !== null
      && name.kind !== 'chip'
      && start === end + 3
      && /^['\u2019]s /.test(text.slice(end, start))
    ) {
      lead = { entity: lead.entity, subject: name.subject };
    }
  }
  // "Alphabet and Nvidia hold shares in the lab. Its …": two together are no "it".
  if (
    lead !== null
    && latest !== null
    && to - leading > 2
    && text.startsWith(' and ', (hits[leading] as NameHit).end)
    && (hits[leading + 1] as NameHit).start === (hits[leading] as NameHit).end + 5
    && (hits[leading + 1] as NameHit).name.entity !== latest.entity
  ) {
    lead = latest;
  }
  if (product !== null) thread.product = product;
  const person = personAmong(hits.slice(from, to), text);
  if (person !== null) thread.person = { name: person, alone: second === null };
  if (lead !== null || second !== null) {
    thread.focus = lead ?? second;
    thread.old = false;
  }
}

const asking = /\b(?:[Ww]hat|[Hh]ow much|costs?|price|bill|tab)\b/;
/** "Nobody agrees on the price of a gigawatt", "opinions differ on what GPT-4 cost": what is in dispute is as good as asked. */
const leavesOpen = /\b(?:(?:[Nn]obody|[Nn]o one|[Nn]o two|[Ff]ew|hardly anyone|[Ee]xperts do not|not) agree|(?:no|little) (?:agreement|consensus)|differ|vary|varies|diverge|disagree|is disputed|are disputed|is contested|is anyone's guess|apart on|divided (?:on|over))/;

/** "What does a gigawatt of AI data centre cost?": what a question asks, told by `of`, the sentence behind it answers. */
function followQuestion(text: string, sentence: Span, hits: readonly NameHit[], of: typeof announcedMetric, thread: Thread, lexicon: Lexicon): void {
  const asked = hits.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const topic = asked.length > 0 || of !== announcedMetric ? null : topicAsked(viewSentence(text, sentence, [], hits), lexicon);
  const metric = topic?.metric
    ?? of(text.slice(sentence.start, sentence.end), asked.map((hit) => ({ ...hit, start: hit.start - sentence.start, end: hit.end - sentence.start })));
  if (metric === null) return;
  thread.metric = metric;
  const name = asked.findLast((hit) => hit.name.entity !== null && hit.name.subject !== null && hit.name.kind !== 'person')?.name;
  const about = topic?.focus ?? (name === undefined ? null : { entity: name.entity as string, subject: name.subject });
  thread.asked = about === null ? null : { ...about, metric: thread.metric };
}

/** Letters of such a name at least. */
const shortestName = 3;
/** What is said where a firm is bought, by the bit that each way of saying it holds: that is asked first. */
export const waysOfBuying: Readonly<Record<string, readonly string[]>> = {
  'ought ': ['Bought', 'bought'],
  'cqui': ['Acquired', 'acquired', 'acquire', 'acquires', 'acquiring', 'acquisition of'],
  'buy': ['buy', 'buys', 'buying'],
  ' over ': ['taken over', 'took over', 'take over'],
  'takeover': ['takeover of'],
  'chase of': ['purchase of'],
};
const buying = Object.keys(waysOfBuying);
const bought = new RegExp(`\\b(?:${Object.values(waysOfBuying).flat().join('|')}) (?=[A-Z])`);

/** What is bought with capitals and is no firm. */
const goods = /^(?:AI|[A-Z]{1,2}PUs?|[A-Z]{1,2}\d{2,4}s?|HBM)(?![\w-])/;

/** "Nvidia has bought Velmora.": whom the sentence behind may mean by "the company". */
function followBought(text: string, { start, end }: Span, hits: readonly NameHit[], thread: Thread): void {
  const words = text.slice(start, end);
  const verb = buying.some((bit) => words.includes(bit)) ? bought.exec(words) : null;
  if (verb === null) return;
  const tokens = tokenise(text, start + verb.index, Math.min(end, start + verb.index + opening), [], []);
  const from = start + verb.index + verb[0].length;
  if (hits.some((hit) => hit.start <= from && hit.end > from)) return;
  const at = tokens.findIndex((token) => token.start === from && token.end - from >= shortestName);
  const last = at < 0 ? -1 : endOfName(tokens, at, text);
  if (last >= 0 && !goods.test(text.slice(from, from + 8))) thread.recent = remember(thread.recent, text.slice(from, withoutPossession(tokens[last] as Token)));
}

/** What may stand before the name of such a firm at a sentence's head. */
const leads = ['The', 'Privately held', 'Closely held', 'State-owned', 'Family-owned', 'Listed', 'Its rival', 'Its supplier', 'Its partner'];
const ledUp = new RegExp(`^(?:${leads.join('|')}) (?:[A-Za-z-]{2,16} ){0,3}(?=[A-Z])`);

/** Letters that it begins with. */
const leading = [...new Set(leads.map((lead) => lead.charAt(0)))].join('');

/**
 * A sentence without figures may open with a firm that the lexicon lacks ("Northwind, a start-up in Leeds, rents chips.", "The Danish firm Northwind …");
 * `named` is where the first name stands that it knows.
 */
function followUnknown(text: string, sentence: Span, named: number, thread: Thread): void {
  const isLedUp = leading.includes(text.charAt(sentence.start));
  const before = isLedUp ? ledUp.exec(text.slice(sentence.start, sentence.start + opening))?.[0].length ?? 0 : 0;
  const from = sentence.start + before;
  if (from >= named || (before === 0 && !mayOpenWithFirm(text, from))) return;
  const tokens = tokenise(text, sentence.start, Math.min(sentence.end, sentence.start + opening), [], []);
  const stranger = before === 0 ? clauseStrangerAt(tokens, 0) : null;
  const unknown = stranger?.leads === true ? stranger : unknownFirmAt(tokens, before === 0 ? 0 : tokens.findIndex(({ start }) => start === from), text);
  if (unknown === null || unknown.possessive) return;
  thread.recent = remember(thread.recent, unknown.name);
  thread.focus = { entity: unknown.name, subject: null };
  thread.old = false;
}

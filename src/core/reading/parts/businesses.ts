import type { Figure } from '../../figures/figure';
import { finiteBeing } from '../words/beingWords';
import { firmNouns } from '../sentence/descriptions';
import type { Part } from '../reading';
import { businessRule, namedRule } from '../rules';
import { salesWords } from '../words/salesWords';
import { figureBefore, leadingPlace, lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** What a firm is in besides other things: its takings are a part of the firm's. */
const businesses = wordSet(
  'gaming games cloud datacenter datacenters datacentre datacentres data-center data-centers data-centre data-centres networking automotive cars advertising ads subscriptions '
  + 'devices services software hardware licensing consulting retail wearables search mobile visualization visualisation graphics consoles handsets smartphones phones',
);
/** Whether a header is a business's name and nothing else: "Gaming", "Cloud services". */
export function namesBusiness(header: string): boolean {
  return header !== '' && header.toLowerCase().split(/[ ,&]+/).every((word) => businesses.has(word) || word === 'and');
}

/** The first word of a header that names a business, beside whatever else it says: "Gaming and AI PC revenue"; null where none does. */
export function businessIn(header: string): string | null {
  return header.toLowerCase().split(/[ ,&]+/).find((word) => businesses.has(word)) ?? null;
}

const centres: ReadonlySet<string> = new Set(['center', 'centers', 'centre', 'centres']);
const leadingTo: ReadonlySet<string> = new Set(['from', 'in', 'by', 'through', 'for', 'at', 'on', 'with']);

/** Words of which the second follows the first, and by which what stands before them has a share of a sum. */
const sharing: Readonly<Record<string, string>> = {
  accounted: 'for', accounts: 'for', accounting: 'for', account: 'for', made: 'up', make: 'up', makes: 'up', making: 'up', of: 'which',
};
const contributing: ReadonlySet<string> = new Set(['contributed', 'contributes', 'contributing', 'thereof']);
/** Words that a business may begin with, and words that may give a share: asked of every word around a figure. */
const opensBusiness = new WordTest(new Set([...businesses, 'data']));
const opensShare = new WordTest(new Set([...contributing, ...Object.keys(sharing)]));

/** Where the words for a business of a firm that begin at `place` end; -1 where none do, or the firm is named by it ("the cloud company"). */
function endOfBusiness(view: SentenceView, place: number): number {
  const { tokens } = view;
  const token = tokenAt(tokens, place);
  if (token === undefined || token.kind !== 'word' || !opensBusiness.passes(token.word)) return -1;
  const last = token.lower === 'data' && centres.has(lowerAt(tokens, place + 1)) ? place + 1 : businesses.has(token.lower) ? place : -1;
  return last >= 0 && !isFirm(view, last + 1, place) && !isFirm(view, last + 2, place) ? last : -1;
}

const owning: ReadonlySet<string> = new Set(['its', 'their']);

/** Whether the word at `noun` calls a firm what the words from `place` on name: "the cloud company", and not "Nvidia's cloud business". */
function isFirm(view: SentenceView, noun: number, place: number): boolean {
  if (!firmNouns.passes(wordOf(view, noun))) return false;
  const { tokens } = view;
  const isOwned = (at: number): boolean => tokenAt(tokens, at)?.possessive === true || owning.has(lowerAt(tokens, at));
  return lowerAt(tokens, noun) !== 'business' || !(isOwned(place - 1) || isOwned(place - 2));
}

/** Whether the words from token `from` up to `to` are a business's name and nothing more but light words: "Gaming", "the data center". */
export function isNamedBusiness(view: SentenceView, from: number, to: number): boolean {
  let first = from;
  while (first < to && lightWords.passes(wordOf(view, first))) first += 1;
  const last = endOfBusiness(view, first);
  return last >= 0 && last === to - 1;
}

function isBusiness(view: SentenceView, place: number): boolean {
  return endOfBusiness(view, place) >= 0;
}

/** Whether the words at `place` give what stands before them a share of a sum: "accounted for", "contributed", "of which". */
function givesShare(view: SentenceView, place: number): boolean {
  if (!opensShare.passes(wordOf(view, place))) return false;
  const { tokens } = view;
  const word = lowerAt(tokens, place);
  return contributing.has(word) || (Object.hasOwn(sharing, word) && sharing[word] === lowerAt(tokens, place + 1));
}

const relatives: ReadonlySet<string> = new Set(['which', 'whose', 'once', 'now', 'long', 'then']);
/** Tokens of what is inserted behind a business at most. */
const longestInserted = 24;

/** The place before `place`; where a comma there closes what is inserted behind a noun ("the cloud arm, which …, brought in"), that noun's. */
function placeBefore({ tokens }: SentenceView, place: number): number {
  if (lowerAt(tokens, place - 1) !== ',') return place - 1;
  for (let start = place - 2; start >= 0 && start > place - longestInserted; start -= 1) {
    const token = tokens[start] as Token;
    if (token.kind === 'figure' || token.lower === ';') break;
    if (token.lower === ',') return relatives.has(lowerAt(tokens, start + 1)) ? start - 1 : place - 1;
  }
  return place - 1;
}

/** Words before a figure among which the business that brought it in may stand. */
const farthestBusiness = 12;

/** The nearest place before the figure at `at`, no further than the figure before it, that passes; -1 where none does. */
function nearestBefore(view: SentenceView, at: number, passes: (place: number) => boolean): number {
  const before = figureBefore(view, at) ?? -1;
  for (let place = placeBefore(view, at), step = 1; place > before && step < farthestBusiness; place = placeBefore(view, place), step += 1) {
    if (passes(place)) return place;
  }
  return -1;
}

/** Words from a share told in full to one that leaves out its verb ("data centres accounted for $39 billion and gaming for $4 billion"). */
const farthestShare = 12;

/**
 * Whether the figure at `at` is what one business of a firm brought in, or one share of a sum: "gaming brought in $3.8 billion", "$3.8 billion
 * from gaming", "accounted for $39.1 billion".
 */
export function isOfBusiness(view: SentenceView, at: number): boolean {
  if (!says(view, opensBusiness) && !says(view, opensShare)) return false;
  if (nearestBefore(view, at, (place) => isBusiness(view, place) || givesShare(view, place)) >= 0) return true;
  for (let place = at + 1; place <= at + 5; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') break;
    if (leadingTo.has(token.lower) && (isBusiness(view, place + 1) || isBusiness(view, place + 2))) return true;
  }
  const before = figureBefore(view, at) ?? -1;
  if (before < 0 || lowerAt(view.tokens, leadingPlace(view, at, 'for')) !== 'for') return false;
  for (let place = before - 1; place >= 0 && place > before - farthestShare; place -= 1) {
    if (givesShare(view, place)) return lowerAt(view.tokens, place + 1) === 'for';
  }
  return false;
}

/** How far behind a figure "from" still leads to what brought it in. */
const farthestSource = 10;

/** What any business may be of: "data-centre hardware" is that of data centres, "data-centre networking" a business of its own. */
const ofAny = wordSet('hardware software services devices cloud licensing subscriptions sales');

/** What goes on from a business to what it brought in: what it did, or the name for its takings and what it sells. */
const bringing = wordSet(
  'brought brings earned earns made makes took takes generated generates contributed contributes accounted accounts gave gives added adds yielded delivered grossed came rose fell grew climbed was were and revenue revenues sales turnover takings income '
  + 'division segment business unit arm chips cards products gear',
);

/** Whether the words from `place` on tell what the business before them brought in, be it with the verb left out ("gaming $11.4 billion"). */
function bringsIn(view: SentenceView, place: number, at: number): boolean {
  if (bringing.has(lowerAt(view.tokens, place))) return true;
  for (let next = place; next < at; next += 1) if (!lightWords.passes(wordOf(view, next))) return false;
  return true;
}

/** The place of the business that brought in the figure at `at`, from whatever stands behind it or else before it; -1 where none is named. */
function placeOfBusiness(view: SentenceView, at: number): number {
  const { tokens } = view;
  for (let place = at + 1; place <= at + farthestSource; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') break;
    if (!(place <= at + 5 ? leadingTo.has(token.lower) : token.lower === 'from')) continue;
    for (let next = place + 1; next <= place + 2; next += 1) if (isBusiness(view, next)) return next;
  }
  const place = nearestBefore(view, at, (one) => isBusiness(view, one));
  if (place < 0 || !bringsIn(view, endOfBusiness(view, place) + 1, at)) return -1;
  const link = lowerAt(tokens, place - 1);
  if (leadingTo.has(link) || link === 'of') return -1;
  // "$39 billion from data centres and $4 billion": what leads from a figure to a business makes it that one's.
  const before = figureBefore(view, at) ?? -1;
  return before >= 0 && place - before <= 3 && leadingTo.has(lowerAt(tokens, before + 1)) ? -1 : place;
}

/** How the divisions of firms are called on file. */
export const division = /\b(?:segment|division|unit|business|arm)$/i;

/**
 * The business of a firm that brought in the figure at `at`: the one division on file that goes by its words, or, where none of the subjects that its
 * revenue is on file for does, that business, of which what is on file of the others says nothing. Null where none is named.
 */
export function otherBusiness(view: SentenceView, at: number, filed: readonly { readonly subject: string }[], text: string): Part<string> | null {
  const named = placeOfBusiness(view, at);
  if (named < 0) return null;
  // "Data-centre hardware" is what is on file of data centres.
  const isKind = ofAny.has(lowerAt(view.tokens, named));
  const place = !isKind ? named : isBusiness(view, named - 1) ? named - 1 : named > 1 && endOfBusiness(view, named - 2) === named - 1 ? named - 2 : named;
  const { start, lower } = view.tokens[place] as Token;
  const stem = lower.startsWith('data') ? 'data' : lower.slice(0, 6);
  const own = filed.filter(({ subject }) => subject.toLowerCase().includes(stem));
  if (own.length > 0) {
    const divisions = own.filter(({ subject }) => division.test(subject));
    const [only] = divisions;
    if (only === undefined || divisions.length > 1) return null;
    const { start: from, end } = view.tokens[place] as Token;
    return { value: only.subject, words: text.slice(from, end), span: { start: from, end }, rule: namedRule, sure: 0.85 };
  }
  const words = text.slice(start, (view.tokens[endOfBusiness(view, named)] as Token).end);
  return { value: words, words, span: { start, end: start + words.length }, rule: businessRule, sure: 0.85 };
}

const stretches: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'quarter', 'year']);
const earning = wordSet('make makes making made earn earns earning earned gross grosses grossed grossing generate generates generated generating collect collects collected bring brings bringing brought net nets netted');
/** The same with "in" behind it: "rakes in", "would take in". */
const earningIn = wordSet('rake rakes raked raking take takes took taking pull pulls pulled pulling bring brings brought bringing');

/** "could make $56,200 a day", "rakes in $2 million a month": what a firm earns by the day, where "a day" alone tells of what running something costs. */
export function earnsAtRate(view: SentenceView, at: number, { per }: Figure): boolean {
  if (per === null || !stretches.has(per)) return false;
  const led = leadingPlace(view, at, 'in', 6);
  // "earns OpenAI $2 million a day"
  const place = view.tokens[led]?.kind === 'name' ? led - 1 : led;
  return lowerAt(view.tokens, place) === 'in' ? earningIn.has(lowerAt(view.tokens, place - 1)) : earning.has(lowerAt(view.tokens, place));
}

/** Those who pay a firm for what it sells, and what they pay for. */
const payingFor: ReadonlySet<string> = new Set(['customers', 'users', 'subscribers', 'advertisers', 'clients', 'subscriptions', 'licences', 'licenses', 'royalties', 'fees', 'sales', 'businesses', 'searches', 'consumers']);

/** What brings a firm money that it does not earn. */
const deals = wordSet('ipo listing flotation float offering round series seed investors investor backers funding loan loans bond bonds debt sale deal merger stake shares notes facility partnership agreement contract lawsuit settlement grant subsidy visit day session monday friday tuesday wednesday thursday');

/** Whether what stands before the verb at `verb` brings money by a deal. */
function tellsOfDeal({ tokens }: SentenceView, verb: number): boolean {
  for (let place = verb - 1; place >= 0 && place > verb - 9; place -= 1) if (deals.has(lowerAt(tokens, place)) || tokens[place]?.name?.kind === 'organisation') return true;
  return false;
}

/** "had earned $50 billion from advertising", "earned Microsoft $80 billion", "its advertising brought Google $50 billion": what is sold brings the sum in. */
export function earnsFromSales(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const place = leadingPlace(view, at);
  if (tokens[place]?.name?.kind === 'organisation') {
    const verb = lowerAt(tokens, place - 1);
    return verb.startsWith('earn') || (verb.startsWith('br') && earning.has(verb) && (isBusiness(view, place - 2) || !tellsOfDeal(view, place - 1)));
  }
  if (!earning.has(lowerAt(tokens, place)) || lowerAt(tokens, at + 1) !== 'from') return false;
  for (let next = at + 2; next <= at + 4; next += 1) if (payingFor.has(lowerAt(tokens, next)) || isBusiness(view, next)) return true;
  return false;
}

const growing: ReadonlySet<string> = wordSet('grew rose climbed jumped increased expanded advanced surged gained fell dropped slipped declined shrank');
const byHowMuch: ReadonlySet<string> = wordSet('by a an some about around roughly nearly almost more than over just percent cent per point points % third quarter half fifth tenth sharply again to');
const linking: ReadonlySet<string> = wordSet('at from in of for');

/** "AWS grew by 20% to $33 billion", "Google's cloud rose by a third to $15 billion": the level of an arm is its sales. */
export function growsTo(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = leadingPlace(view, at, 'to');
  if (lowerAt(tokens, place) !== 'to') return false;
  place -= 1;
  // "rose 20 per cent, the most since 2022, to"
  if (lowerAt(tokens, place) === ',') {
    const close = place;
    do place -= 1; while (place > close - longestGrowth && lowerAt(tokens, place) !== ',');
    place -= 1;
  }
  const end = place - longestGrowth;
  let told = false;
  while (place > end && (byHowMuch.has(lowerAt(tokens, place)) || tokens[place]?.kind === 'number')) {
    told = true;
    place -= 1;
  }
  if (!told || !growing.has(lowerAt(tokens, place))) return false;
  const subject = place - 1;
  if (!isSoldByName(view, subject) && !isNamedBusiness(view, subject, subject + 1)) return false;
  return !linking.has(lowerAt(tokens, subject - 1)) || salesWords.has(lowerAt(tokens, subject - 2));
}

/** Words by how much something has grown, at most. */
const longestGrowth = 8;

/** Arms that go by a name of their own. */
const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'amazon web services', 'google cloud', 'microsoft cloud', 'alibaba cloud', 'oracle cloud']);

function isSoldByName({ tokens }: SentenceView, place: number): boolean {
  const token = tokens[place];
  return token !== undefined && !token.possessive && (token.name?.kind === 'service' || clouds.has(token.lower));
}

const worthOf: ReadonlySet<string> = new Set(['worth', 'added', 'contributed']);
/** What a firm of chips is in besides the businesses of all. */
const ofChips: ReadonlySet<string> = new Set(['compute', 'robotics', 'robots']);

/** Words from a business to the sum that is its record, at most. */
const longestRecord = 10;

/** "Gaming set a record too, at $3.8 billion": whether a business's best is the sum. */
function setsRecord(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (lowerAt(tokens, leadingPlace(view, at, 'at')) !== 'at') return false;
  let record = false;
  for (let place = at - 2; place >= 0 && place > at - longestRecord; place -= 1) {
    if (tokens[place]?.kind === 'figure') return false;
    record ||= lowerAt(tokens, place) === 'record';
    if (record && isBusiness(view, place)) return true;
  }
  return false;
}

/** "Compute was worth $34.2 billion and networking $5.0 billion", "gaming added $3.8 billion": what a business told behind a firm's sales brought in. */
export function countsAsSales(view: SentenceView, at: number): boolean {
  if (setsRecord(view, at)) return true;
  let place = leadingPlace(view, at);
  if (worthOf.has(lowerAt(view.tokens, place))) {
    place -= 1;
    if (finiteBeing.has(lowerAt(view.tokens, place))) place -= 1;
  } else if (figureBefore(view, at) === undefined) return false;
  return ofChips.has(lowerAt(view.tokens, place)) || businesses.has(lowerAt(view.tokens, place));
}

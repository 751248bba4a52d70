import type { Focus } from '../context';
import { addCrowd, addTied, rivalsOf } from './crowds';
import { firmOfNamed, meansMaker, resolveDescription, toldByProduct } from '../sentence/descriptions';
import type { Reference } from '../sentence/descriptions';
import { isApposed, leadsToUnknown } from './ledUpTo';
import type { Lexicon } from '../names/lexicon';
import { ownerAt } from './owner';
import { tiedBehind } from './tiedParties';
import type { Owner } from './owner';
import type { OwnerSearch } from './ownerSearch';
import { prepositionBefore } from './prepositions';
import { pricesChip, reckonsModel } from '../sentence/products';
import { descriptionRule, namedRule, nearPronounRule, pronounRule } from '../rules';
import { strangerBefore } from './strangers';
import { lowerAt, tokenAt } from '../words/tokens';
import { ownsPartsBought } from '../metrics/wholePurchases';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

/** Verbs and prepositions whose "it" is not the subject of their clause. */
const reaching = new WordTest(wordSet('values valued valuing value gives gave giving leaves left leaving put puts putting backs backed backing lifts lifted lifting brings brought takes took pushes pushed catapulted pays paid owes sold sells sell makes made makes prices priced pricing expects expected sees wants wanted in into for with from to at behind'));

/** Adds the owner whom the pronoun or description at token `at` means, where it means one; returns the place of the last token that belongs to it. */
export function addPointed(search: OwnerSearch, at: number, reference: Reference): number {
  const { view, text, owners, made } = search;
  const { tokens } = view;
  if (isApposed(tokens, reference.last, text) || leadsToUnknown(tokens, reference, text) || isIdle(tokens, at)) return at;
  const turn = reference.pronoun ? whoseTurn(tokens, at) : null;
  if (turn !== null) {
    search.subject = { entity: turn, subject: null };
    return at;
  }
  const rivals = reference.pronoun && reference.possessive ? rivalsOf(tokens, at) : -1;
  if (rivals >= 0) return addCrowd(search, at, rivals);
  const tied = reference.pronoun && reference.possessive ? tiedBehind(text, tokens[at]?.start ?? 0, tokens[at]?.end ?? 0) : null;
  if (tied !== null) return addTied(search, at, tied);
  const maker = makerMeant(search, at, reference);
  if (maker !== null) {
    const preposition = prepositionBefore(tokens, at);
    owners.push(ownerAt(tokens, at, maker.last, { entity: maker.entity, subject: null, name: null }, preposition, descriptionRule, 0.85));
    search.note(maker.entity);
    if (preposition === '') search.subject = { entity: maker.entity, subject: null };
    return maker.last;
  }
  if (made !== null && made.entity !== null && (pricesChip(view, at, made) || reckonsModel(view, at, made))) {
    const { start, end } = tokens[at] as Token;
    owners.push({
      entity: made.entity,
      subject: made.subject,
      // A model is what is spoken of, and not by a name that stands there.
      name: made.kind === 'model' ? null : made,
      first: at,
      last: at,
      start,
      end,
      possessive: false,
      preposition: '',
      speaker: false,
      aside: false,
      rule: pronounRule,
      sure: 0.75,
    });
    return at;
  }
  return addMeant(search, at, reference);
}

/** "Set 4,096 GPUs to work and kept them at it": whether a pronoun means what somebody does, and nobody. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'it' && lowerAt(tokens, at - 1) === 'at' && (busy.has(lowerAt(tokens, at - 2)) || busy.has(lowerAt(tokens, at - 3)));
}

const busy = wordSet('keep keeps kept keeping is are was were be been stay stays stayed go goes went going hard back still again');

/** "It was Meta's turn": whom such words go on about, and "it" means nobody; null elsewhere. */
function whoseTurn(tokens: readonly Token[], at: number): string | null {
  const token = tokenAt(tokens, at + 2);
  if (token?.kind !== 'name' || !token.possessive || lowerAt(tokens, at + 3) !== 'turn' || !being.has(lowerAt(tokens, at + 1))) return null;
  return token.name?.entity ?? null;
}

/**
 * Who makes the product by which the words at `at` tell a firm ("the maker of Claude", "its
 * developer"), and the place of their last token; null where they tell none.
 */
function makerMeant(
  { view: { tokens }, made, lexicon }: OwnerSearch,
  at: number,
  { pronoun, ofPerson, last }: Reference,
): { readonly entity: string; readonly last: number } | null {
  const told = pronoun || ofPerson
    ? (made !== null && meansMaker(tokens, at) ? { entity: made.entity, last: at + 1 } : null)
    : toldByProduct(tokens, last, lexicon);
  return told === null || told.entity === null ? null : { entity: told.entity, last: told.last };
}

/** Adds whom a pronoun points back to, or a description fits. */
function addMeant(search: OwnerSearch, at: number, reference: Reference): number {
  const { view, text, owners, earlier, later, subject, speaking, focus, lexicon } = search;
  const { tokens } = view;
  const { pronoun, ofPerson, possessive, first, last } = reference;
  const token = tokens[at] as Token;
  const teller = pronoun ? tellerBefore(tokens, owners, at, speaking) ?? sayerBefore(tokens, owners, at) : null;
  const target = pronoun
    ? teller
      ?? besideName(tokens, at)
      ?? seller(tokens, at, subject, speaking, focus)
      ?? putOn(tokens, owners, at, focus)
      ?? pointedAt(tokenAt(tokens, at - 1), token, subject, speaking, focus, lexicon)
    : null;
  // "Enron paid $100 million to have its name …": a sentence with a subject of its own points back to that one.
  if (target !== null && subject === null && speaking === null && strangerBefore(view, at, text)) return at;
  // "HP put the price of the firm at": who puts a price on one speaks of another, be it nobody named.
  const isPriced = !pronoun && worths.has(lowerAt(tokens, first - 2)) && lowerAt(tokens, first - 1) === 'of';
  if (isPriced && subject !== null && earlier.every((one) => one === subject.entity)) return last;
  const described = pronoun ? null : ofPerson ? firmOfNamed(reference.traits, later, lexicon)
    : resolveDescription(reference, valuing.has(lowerAt(tokens, first - 1)) ? withoutBuyers(tokens, owners, earlier) : earlier, later, lexicon);
  const entity = target?.entity ?? described?.entity;
  if (entity === undefined) return at;
  // "ASML, the Dutch maker of machines, which put in": an apposition names nobody else either.
  if (described !== null && !possessive && describesName(tokens, first, last)) return last;
  // "Nvidia became the first listed company": what is said of the one named names nobody else.
  if (described !== null && being.has(lowerAt(tokens, first - 1)) && subject?.entity === entity) return last;
  const preposition = prepositionBefore(tokens, first);
  owners.push({
    entity,
    subject: target?.subject ?? null,
    name: null,
    first,
    last,
    start: token.start,
    end: (tokens[last] as Token).end,
    possessive,
    preposition,
    speaker: false,
    aside: false,
    rule: !pronoun ? descriptionRule
      : teller !== null || ((target === subject || (target === speaking && subject === null && (focus === null || focus.entity === entity)))
        && isAlone(owners, entity)) ? nearPronounRule
      : pronounRule,
    sure: described?.narrowed === true ? 0.85 : 0.8,
  });
  if (described !== null && !possessive && preposition === '') search.subject = { entity, subject: null };
  return described?.narrowed === true && ventures.has(lowerAt(tokens, last)) ? endOfPartners(tokens, last) : last;
}

/** What leads to those who put money in. */
const buying: ReadonlySet<string> = new Set(['to', 'by', 'from', 'with', 'behind', 'handed']);
const being: ReadonlySet<string> = new Set(['is', 'was', 'be', 'became', 'becomes', 'become', 'remains', 'remained']);
const joining: ReadonlySet<string> = new Set(['and', 'or']);
const afterApposed: ReadonlySet<string> = new Set([',', 'of', 'behind', 'that', 'which', 'whose', 'from', 'based', '.']);

/** Whether a description stands behind a firm's name and a comma, and goes on as what describes that firm does. */
function describesName(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokenAt(tokens, first - 2);
  // "Humain, the Saudi state's firm, and G42": others follow, and all of them are what is spoken of.
  if (lowerAt(tokens, last + 1) === ',' && joining.has(lowerAt(tokens, last + 2))) return false;
  return lowerAt(tokens, first - 1) === ',' && name?.name?.kind === 'organisation' && !name.possessive && afterApposed.has(lowerAt(tokens, last + 1));
}

const worths: ReadonlySet<string> = new Set(['price', 'value', 'worth']);
const valuing: ReadonlySet<string> = new Set(['values', 'valued', 'valuing', 'value']);

/** "sell shares to Thrive in a deal that values the company": those named before, without whom a preposition leads to there, where others are left. */
function withoutBuyers(tokens: readonly Token[], owners: readonly Owner[], earlier: readonly string[]): readonly string[] {
  const buys = ({ preposition, first }: Owner): boolean => buying.has(preposition) || lowerAt(tokens, first - 1) === 'around';
  const others = earlier.filter((entity) => !owners.some((owner) => owner.entity === entity && buys(owner)));
  return others.length > 0 ? others : earlier;
}

const ventures: ReadonlySet<string> = wordSet('venture partnership alliance consortium');
/** Tokens of the partners that are listed behind a venture, at most. */
const longestList = 16;

/** "that joint venture of OpenAI, Oracle and SoftBank": the place of the last of those who only say whose venture is meant; `last` where none is named. */
function endOfPartners(tokens: readonly Token[], last: number): number {
  const link = lowerAt(tokens, last + 1);
  if (link !== 'of' && link !== 'between') return last;
  let end = last;
  for (let place = last + 2; place < last + longestList; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind === 'name' || (token?.kind === 'word' && token.word.capital)) end = place;
    else if (token === undefined || !listing.has(token.lower)) break;
  }
  return end;
}

const listing: ReadonlySet<string> = new Set([',', 'and', '&', 'the', 'with']);

/** Whether a sentence has named one firm so far, and by its name: what points back there leaves no choice. */
function isAlone(owners: readonly Owner[], entity: string): boolean {
  return owners.some(({ rule }) => rule === namedRule) && owners.every((owner) => owner.entity === entity || owner.name?.kind === 'chip');
}

/** "cheaper than DeepSeek with its $5.6 million": right behind "with" or "and", "its" is the one named before; null elsewhere. */
function besideName(tokens: readonly Token[], at: number): Focus | null {
  const joint = lowerAt(tokens, at - 1);
  if (lowerAt(tokens, at) !== 'its' || (joint !== 'with' && joint !== 'and')) return null;
  const name = tokenAt(tokens, at - 2)?.name;
  return name?.entity == null || name.kind === 'chip' || name.kind === 'person' || name.kind === 'claimant' ? null : { entity: name.entity, subject: name.subject };
}

/** "HP took its patents": whom the words before are about, where what is bought was theirs; null elsewhere. */
function seller(tokens: readonly Token[], at: number, subject: Focus | null, speaking: Focus | null, focus: Focus | null): Focus | null {
  const other = speaking ?? focus;
  return subject === null || other === null || other.entity === subject.entity || !ownsPartsBought(tokens, at) ? null : other;
}

/**
 * "Cohere is small, and ASML puts it at $7 billion": who puts a value on something speaks of another, whom the sentence or
 * the words before it are about; null elsewhere.
 */
function putOn(tokens: readonly Token[], owners: readonly Owner[], at: number, focus: Focus | null): Focus | null {
  const teller = owners[owners.length - 1];
  if (teller?.last !== at - 2 || teller.possessive || lowerAt(tokens, at) !== 'it' || lowerAt(tokens, at + 1) !== 'at') return null;
  const other = owners.findLast(({ entity, preposition, name }) => entity !== teller.entity && preposition === '' && name?.kind !== 'chip') ?? focus;
  return other === null || other.entity === teller.entity ? null : { entity: other.entity, subject: other.subject };
}

const tellingTo: ReadonlySet<string> = new Set(['tell', 'tells', 'told', 'telling']);

/** "Amazon tells a nervous Wall Street it will spend": whoever tells somebody what "it" does tells it of itself; null elsewhere. */
function tellerBefore(tokens: readonly Token[], owners: readonly Owner[], at: number, speaking: Focus | null): Focus | null {
  const told = owners[owners.length - 1];
  if (speaking === null || told === undefined || told.entity === speaking.entity || lowerAt(tokens, at) !== 'it') return null;
  if (told.last !== (lowerAt(tokens, at - 1) === 'that' ? at - 2 : at - 1)) return null;
  for (let place = told.first - 1; place >= told.first - 4; place -= 1) {
    if (tellingTo.has(lowerAt(tokens, place))) return speaking;
    if (tokenAt(tokens, place)?.kind !== 'word') return null;
  }
  return null;
}

const telling: ReadonlySet<string> = wordSet('said says claimed claims disclosed revealed announced reported added');

/** "… after DeepSeek had said that its model took": whoever is named to say what begins with the pronoun at `at` speaks of themselves; null elsewhere. */
function sayerBefore(tokens: readonly Token[], owners: readonly Owner[], at: number): Focus | null {
  let place = lowerAt(tokens, at - 1) === 'that' ? at - 2 : at - 1;
  const verb = lowerAt(tokens, place);
  // "Cohere says it is worth $4 trillion" may be said of another, whom the words before name.
  if (!telling.has(verb) || (verb.endsWith('s') && !(tokens[at] as Token).lower.endsWith('s'))) return null;
  place -= 1;
  while (lowerAt(tokens, place) === 'had' || lowerAt(tokens, place) === 'has') place -= 1;
  const sayer = owners.findLast(({ last, end }) => end > 0 && last === place);
  return sayer?.name?.kind === 'organisation' && !sayer.possessive ? { entity: sayer.entity, subject: null } : null;
}

/** Whom a pronoun stands for: an object is not the subject of its own clause ("Nvidia would invest in it"). */
function pointedAt(
  before: Token | undefined,
  pronoun: Token,
  subject: Focus | null,
  speaking: Focus | null,
  focus: Focus | null,
  lexicon: Lexicon,
): Focus | null {
  if (subject !== null && (pronoun.lower === 'it' || pronoun.lower === 'them') && before?.kind === 'word' && reaching.passes(before.word)) {
    const other = speaking ?? focus;
    if (other !== null && other.entity !== subject.entity) return other;
  }
  const target = subject ?? speaking ?? focus;
  const one = pronoun.lower === 'it' || pronoun.lower === 'its';
  return one && target !== null && lexicon.joints.some(({ name }) => name === target.entity) ? null : target;
}

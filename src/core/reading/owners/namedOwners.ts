import { speakerRule } from './attribution';
import { finiteBeing } from '../words/beingWords';
import { opensClause } from './clauseStrangers';
import { addCrowd, addTied, rivalsOf } from './crowds';
import { describedAt, firmDescribed } from '../sentence/descriptions';
import { leaving, namesFormerFirm } from '../names/formerFirms';
import { ownsFortune } from '../metrics/fortunes';
import { resumesBehindInsertion } from './insertions';
import { jointAt } from './jointNames';
import { leadsToNamed, ownsUnknown } from './ledUpTo';
import type { Lexicon } from '../names/lexicon';
import { isInPassing } from '../names/names';
import type { Name } from '../names/names';
import { isAttribute, isVenue, withoutPossession } from '../sentence/nameWords';
import { ownerAt } from './owner';
import type { Owner } from './owner';
import { leadsRound } from './ownerClauses';
import type { OwnerSearch } from './ownerSearch';
import { actsAsHead } from './persons';
import { prepositionBefore } from './prepositions';
import { isProduct } from '../sentence/products';
import { descriptionRule, namedRule, unknownRule } from '../rules';
import { says } from '../sentence/sentenceView';
import { isStateAdjective } from '../names/states';
import { tiedParty } from './tiedParties';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';
import { isYardstick, tellsOtherThing } from '../sentence/yardsticks';

/** Posts by which a person belongs to a firm. */
const posts = new WordTest(wordSet('ceo cfo cto coo chief chiefs boss head president chairman chairwoman chair founder founders cofounder co-founder co-founders executive spokesman spokeswoman spokesperson economist scientist engineer researcher analyst'));
const holding = new WordTest(wordSet('runs run leads led heads headed founded co-founded chairs'));

/** Adds the owner that the name at token `at` is or leads to, where it is one; returns the place of the last token that belongs to it. */
export function addNamed(search: OwnerSearch, at: number, token: Token, name: Name): number {
  const { view, text, lexicon, focus } = search;
  const { tokens } = view;
  if (isProduct(name)) search.made = name;
  if (name.kind === 'claimant') return addTeller(search, at, name);
  if (name.kind !== 'chip' && (isAttribute(text, token.end) || isVenue(text, token.start, token.end))) return at;
  if (isYardstick(view, at)) return tellsOtherThing(view, at) ? addTied(search, at, text.slice(tokens[at - 2]?.start ?? token.start, token.end)) : at;
  if (name.kind === 'market' && isTold(tokens, at)) return at;
  const joint = jointAt(tokens, at, lexicon, text);
  const entity = joint?.name ?? name.entity ?? (name.kind === 'person' ? name.name : null);
  if (entity === null) return at;
  if (name.kind === 'person') {
    const taken = addByPerson(search, at, token, name);
    if (taken >= 0) return taken;
  } else if (says(view, leaving) && namesFormerFirm(tokens, at)) return at;
  if (name.kind === 'state' && token.possessive && ownsCrowd(tokens, at)) return at;
  if (joint === null && token.possessive && (ownsUnknown(tokens, at, text) || leadsToNamed(tokens, at))) return at;
  const tied = joint === null && name.kind === 'organisation' ? tiedParty(text, token.start, withoutPossession(token)) : null;
  if (tied !== null) return addTied(search, at, tied);
  const rivals = joint === null && token.possessive ? rivalsOf(tokens, at) : -1;
  if (rivals >= 0) return addCrowd(search, at, rivals);
  const last = joint?.last ?? at;
  const speaks = speakerRule(tokens, at) !== null;
  const aside = (name.kind === 'person' && !actsAsHead(tokens, last)) || (joint === null && (postAt(tokens, at) || wroteAt(tokens, at)));
  // Who leads a round is not the one that raises it.
  const isOther = focus !== null && focus.entity !== entity;
  const leads = (isOther && leadsRound(view, last)) || isLeader(tokens, at);
  const preposition = leads ? 'behind' : isStateAdjective(name.spelling) ? ruleOfAdjective(tokens, at, entity, lexicon) : prepositionBefore(tokens, at);
  const { end, possessive } = tokens[last] as Token;
  search.owners.push({
    entity,
    subject: joint === null ? name.subject : null,
    name,
    first: at,
    last,
    start: token.start,
    end,
    possessive,
    preposition,
    speaker: speaks || aside,
    aside,
    rule: namedRule,
    sure: 0.95,
  });
  if (isInPassing(name)) return last;
  const backs = isOther && preposition === 'behind';
  // "Unlike Nvidia, the firm": whom the words set somebody against, they do not point back to.
  if (!backs && lowerAt(tokens, at - 1) !== 'unlike') search.note(entity);
  if (aside) return last;
  if (speaks) search.speaking = { entity, subject: null };
  else if (!backs && mayBeSubject(search, name, last, preposition)) {
    search.subject = { entity, subject: name.subject };
    if (preposition === '' && !possessive) search.interrupt(last, search.subject);
  }
  return last;
}

const leading = wordSet('led co-led anchored');

/** "A round led by Google". */
function isLeader(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'by' && leading.has(lowerAt(tokens, at - 2));
}

const telling = wordSet('tell tells told telling warn warns warned warning assure assures assured assuring reassured inform informs informed remind reminds reminded promise promises promised convince convinced');
const articles = wordSet('a an the its');

/** "Meta told a nervous Wall Street it will spend": whether the market at `at` is only told what somebody does. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const place = articles.has(lowerAt(tokens, at - 2)) ? at - 3 : at - 1;
  return telling.has(lowerAt(tokens, place));
}

/**
 * Adds one by whom reports are on file, and none about, where the sentence tells what it has itself
 * ("Sequoia, which passed on Anthropic, manages"); returns its place.
 */
function addTeller(search: OwnerSearch, at: number, { name: entity }: Name): number {
  const { view: { tokens }, owners } = search;
  if (!resumesBehindInsertion(tokens, at, at, opensClause(tokens, at))) return at;
  owners.push(ownerAt(tokens, at, at, { entity, subject: null, name: null }, '', unknownRule, 0.8));
  search.note(entity);
  search.subject = { entity, subject: null };
  search.interrupt(at, search.subject);
  return at;
}

/**
 * Adds a person as the owner of a fortune, or the firm that is told as theirs, and returns the place of its
 * last token, as it does for one who owns nothing here; -1 where they stand for the firm they belong to.
 */
function addByPerson(search: OwnerSearch, at: number, { possessive }: Token, name: Name): number {
  const { view: { tokens }, text, lexicon, owners } = search;
  if (ownsFortune(tokens, at)) {
    owners.push(ownerAt(tokens, at, at, { entity: name.name, subject: null, name }, '', namedRule, 0.9));
    return at;
  }
  const firm = possessive ? firmOf(tokens, at, name, lexicon, text) : null;
  if (firm === null) return name.entity === null || standsWithOthers(tokens, at, name) ? at : -1;
  owners.push(firm);
  search.subject ??= { entity: firm.entity, subject: null };
  return firm.last;
}

/** Whether the sentence is about the one whose name ends at token `last`, unless that speaks. */
function mayBeSubject({ view: { tokens }, subject, speaking, accompanied }: OwnerSearch, { kind }: Name, last: number, preposition: string): boolean {
  if (kind === 'market' && (subject ?? speaking) !== null) return false;
  if (kind === 'chip' || preposition === '') return kind !== 'chip';
  return subject === null && kind !== 'state' && !(accompanied && preposition === 'with') && !isOtherSide(tokens, last, preposition);
}

const otherSides = wordSet('from with to unlike against via through');

/**
 * "From Nvidia it is to get": whether a name that ends at `last` is set off by its preposition from
 * the "it" right behind it; "With Nvidia it is different" sets nobody off.
 */
function isOtherSide(tokens: readonly Token[], last: number, preposition: string): boolean {
  if (!otherSides.has(preposition)) return false;
  const behind = tokenAt(tokens, last)?.possessive === true ? behindBusiness(tokens, last + 1) : last + 1;
  if (behind < 0) return false;
  const at = lowerAt(tokens, behind) === ',' ? behind + 1 : behind;
  const pronoun = lowerAt(tokens, at);
  return (pronoun === 'it' || pronoun === 'they') && (!finiteBeing.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 2) === 'to');
}

const businesses = wordSet('arm unit division cloud business subsidiary side');

/** "Amazon's cloud arm": place behind the part of a firm that is told from `at` on; -1 where none is. */
function behindBusiness(tokens: readonly Token[], at: number): number {
  for (let place = at; place < at + 3; place += 1) {
    if (businesses.has(lowerAt(tokens, place)) && !businesses.has(lowerAt(tokens, place + 1))) return place + 1;
  }
  return -1;
}

/** "the French plan" is the plan of France, "CoreWeave's British roll-out" that firm's, unless it stands under the state on file. */
function ruleOfAdjective(tokens: readonly Token[], at: number, state: string, lexicon: Lexicon): string {
  const owner = tokenAt(tokens, at - 1);
  const firm = owner?.possessive === true ? owner.name?.entity ?? null : null;
  return firm === null || lexicon.files.of(state).dealsOf('investment-pledge').some(({ names }) => names.includes(firm)) ? 'of' : 'beside';
}

/**
 * "Sam Altman, Larry Ellison and Masayoshi Son promised $500 billion": whether a person acts
 * together with one of another firm, so that neither firm alone does.
 */
function standsWithOthers(tokens: readonly Token[], at: number, { entity }: Name): boolean {
  for (const step of [-1, 1]) {
    const link = lowerAt(tokens, at + step);
    if (link !== ',' && link !== 'and') continue;
    const further = at + step * (link === 'and' && lowerAt(tokens, at + 2 * step) === ',' ? 3 : 2);
    const other = tokenAt(tokens, further)?.name;
    if (other?.kind === 'person' && other.entity !== null && entity !== null && other.entity !== entity) return true;
  }
  return false;
}

/** "Musk's AI company", "Altman's start-up": the firm of that person which the words describe; null where they fit none. */
function firmOf(tokens: readonly Token[], at: number, person: Name, lexicon: Lexicon, text: string): Owner | null {
  const described = describedAt(tokens, at, text);
  if (described === null) return null;
  const entity = person.entity ?? firmDescribed(described.traits, person.name, lexicon);
  if (entity === null) return null;
  return ownerAt(tokens, at, described.last, { entity, subject: null, name: null }, prepositionBefore(tokens, at), descriptionRule, 0.8);
}

/** "Anthropic's chief executive", "the boss of Anthropic", "OpenAI CEO", "who runs Scale AI": the firm says who the person is. */
export function postAt(tokens: readonly Token[], at: number): boolean {
  // "Nvidia's Jensen Huang": whose he is, not whose the figure is.
  if ((tokens[at] as Token).possessive && tokenAt(tokens, at + 1)?.name?.kind === 'person') return true;
  if (at > 0) {
    const before = tokens[at - 1] as Token;
    if (before.lower === 'of' || before.lower === 'at') return at > 1 && posts.passes((tokens[at - 2] as Token).word);
    if (holding.passes(before.word)) return lowerAt(tokens, at - 2) === 'who';
  }
  for (let step = 1; step <= 2; step += 1) {
    const next = tokenAt(tokens, at + step);
    if (next?.kind !== 'word') return false;
    if (posts.passes(next.word)) return true;
  }
  return false;
}

const writings = wordSet('memo memos memorandum email emails e-mail e-mails');

/** "a Nvidia memo", "e-mails at Nvidia", "a memo of Nvidia's": the firm says whose words are told. */
function wroteAt(tokens: readonly Token[], at: number): boolean {
  if (writings.has(lowerAt(tokens, at + 1))) return true;
  const link = lowerAt(tokens, at - 1);
  return (link === 'of' || link === 'at' || link === 'from' || link === 'by') && writings.has(lowerAt(tokens, at - 2));
}

/** Many who are of a place, and whose money is their own. */
const crowds = wordSet('labs firms companies start-ups startups banks carmakers chipmakers businesses investors funds utilities developers groups manufacturers insurers universities households consumers taxpayers exporters retailers unicorns entrepreneurs billionaires giants champions makers miners airlines operators');

/** "Europe's labs", "China's big tech firms": whose figures are not the state's. */
function ownsCrowd(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place <= at + 4; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word') return false;
    if (crowds.has(token.lower) && !token.possessive) return true;
  }
  return false;
}

import { wordSet } from '../words/words';

/** Those who deal with a firm or stand against it, and what of their doings is theirs alone. */
interface Parties {
  readonly nouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Whatever they do is theirs. */
  readonly anything?: boolean;
}

/** What anybody does with money or models of their own; the words in `goingOn` only as they say. */
const byAnybody = 'raise raises raised borrow borrows borrowed earn earns earned post posts posted report reports reported book books booked train trains trained employ employs employed is was';
const byBuyers = `${byAnybody} lose loses lost make makes made take takes took generate generates generated burn burns burned burnt own owns owned has had have`;
const byPeers = `${byBuyers} spend spends spent invest invests invested build builds built buy buys bought run runs ran operate operates operated set sets owe owes owed sell sells sold`;

/** What customers pay and what investors put in or lose may be the firm's own matter; what its rivals and suppliers do is not. */
const groups: readonly Parties[] = [
  {
    nouns: wordSet(
      'rival rivals competitor competitors challenger challengers peer peers neighbour neighbours neighbor neighbors supplier suppliers vendor vendors contractor contractors subcontractor subcontractors '
      + 'distributor distributors reseller resellers dealer dealers landlord landlords partner partners ally allies affiliate affiliates spin-off spin-offs spinoff spinoffs offshoot offshoots licensee licensees alumni veterans alumnus defectors copycat copycats imitator imitators',
    ),
    verbs: wordSet(byPeers),
    anything: true,
  },
  { nouns: wordSet('customer customers client clients tenant tenants buyer buyers user users'), verbs: wordSet(byBuyers) },
  {
    nouns: wordSet('investor investors backer backers lender lenders creditor creditors shareholder shareholders bondholder bondholders stakeholder stakeholders insurer insurers'),
    verbs: wordSet(byAnybody),
  },
];

const byNoun: ReadonlyMap<string, Parties> = new Map(groups.flatMap((parties) => [...parties.nouns].map((noun) => [noun, parties] as const)));

function partiesOf(noun: string): Parties | null {
  return byNoun.get(noun) ?? null;
}

/** What has to stand behind a verb that is also said of other doings. */
const goingOn: Readonly<Record<string, ReadonlySet<string>>> = {
  is: wordSet('worth valued'), was: wordSet('worth valued'), take: wordSet('in'), takes: wordSet('in'), took: wordSet('in'), set: wordSet('aside'), sets: wordSet('aside'),
  has: wordSet('debt debts revenue revenues about some more only just over a an no'), had: wordSet('debt debts revenue revenues about some more only just over a an no'),
  have: wordSet('debts revenues about some more only just over no'),
};
/** Behind such a verb these say that it is done to what the firm has: "investors raised its price". */
const onTheFirm: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'report', 'reports', 'reported']);
const ofTheFirm: ReadonlySet<string> = new Set(['its', 'the', 'their', 'his', 'her', 'that']);

const tying: ReadonlySet<string> = new Set(['of', 'to', 'in', 'for', 'with']);
/** What such a word ends in, or "the" behind it. */
const endsOfTies: ReadonlySet<string> = new Set([...tying, 'the'].map((word) => word.slice(-2)));
const places: ReadonlySet<string> = new Set(['in', 'near', 'from', 'at']);
const auxiliaries = wordSet('since has have had will would is are was were to been also now then later once just recently reportedly already itself alone');
/** Verbs of any doing, besides those in "-ed". */
const someVerbs = wordSet('can could may might put puts got gets gave gives won wins began wants want plans plan expects expect showed shows uses use used need needs');
const mostAuxiliaries = 4;
/** Words between a firm's name and the noun ("'s biggest"), and of a name behind it ("supplier Foxconn"), at most. */
const mostBetween = 2;
const mostOfName = 3;

/** How far from the name it is read, in UTF-16 code units. */
const reach = 64;
const reachBehind = 120;

/**
 * "A supplier to Nvidia lost", "Nvidia supplier Foxconn reported", "one of Meta's landlords will borrow": who is told by what they are to the
 * firm named from `start` to `end`, where the words go on with what they do with money, chips or models of their own; null elsewhere.
 */
export function tiedParty(text: string, start: number, end: number): string | null {
  return tiedBehind(text, start, end) ?? tiedBefore(text, start, end);
}

/** The same told behind the firm, or behind the "its" that stands for it. */
export function tiedBehind(text: string, start: number, end: number): string | null {
  const mark = text.charCodeAt(end);
  let from = (mark === apostrophe || mark === curled) && text.charCodeAt(end + 1) === smallS ? end + 3 : end + 1;
  if (text.charCodeAt(from - 1) !== space) return null;
  for (let at = 0; at <= mostBetween && isSmall(text.charCodeAt(from)); at += 1) {
    const close = text.indexOf(' ', from);
    if (close < 0) return null;
    const parties = partiesOf(text.slice(from, close));
    if (parties !== null) {
      const words = text.slice(close + 1, close + reachBehind).split(' ');
      return acts(words, behindName(words, 0), parties) ? text.slice(start, close) : null;
    }
    from = close + 1;
  }
  return null;
}

/** The same told before the firm: "a supplier to", "suppliers of GPUs to the". */
function tiedBefore(text: string, start: number, end: number): string | null {
  if (!mayTie(text, start) || !isSmall(text.charCodeAt(end + 1))) return null;
  const words = text.slice(Math.max(0, start - reach), start - 1).split(' ');
  const tie = words.at(-1) === 'the' ? words.length - 2 : words.length - 1;
  if (!tying.has(words[tie] ?? '')) return null;
  const place = words[tie - 2] === 'of' ? tie - 3 : tie - 1;
  const noun = (words[place] ?? '').toLowerCase();
  const parties = partiesOf(noun);
  if (parties === null || !acts(text.slice(end + 1, end + reachBehind).split(' '), 0, parties)) return null;
  return text.slice(start - 1 - words.slice(place).join(' ').length, end);
}

const space = 0x20;
const apostrophe = 0x27;
const curled = 0x2019;
const smallA = 0x61;
const smallS = 0x73;
const smallZ = 0x7a;

/** Whether what stands before a name may be one of the words that tie somebody to it, "the" between: the cheap question first. */
function mayTie(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === space && endsOfTies.has(text.slice(start - 3, start - 1));
}

/** Place behind the capitalised words from `at` on that may be somebody's name. */
function behindName(words: readonly string[], at: number): number {
  let place = at;
  while (place < at + mostOfName && isCapitalised(words[place])) place += 1;
  return place;
}

/** Whether the words from `at` on, a place and auxiliaries left out, tell what such parties do with what is theirs. */
function acts(words: readonly string[], at: number, { verbs, anything }: Parties): boolean {
  let place = places.has(words[at] ?? '') && isCapitalised(words[at + 1]) ? behindName(words, at + 1) : at;
  for (let left = mostAuxiliaries; left >= 0; left -= 1) {
    const word = words[place] ?? '';
    const next = words[place + 1] ?? '';
    if (verbs.has(word) && goesOn(word, next)) return true;
    if (!auxiliaries.has(word)) return anything === true && (someVerbs.has(word) || (word.length > 5 && word.endsWith('ed')));
    place += 1;
  }
  return false;
}

/** Whether the word behind such a verb leaves the doing theirs. */
function goesOn(verb: string, next: string): boolean {
  if (Object.hasOwn(goingOn, verb)) return goingOn[verb]?.has(next) === true || isAmount(next);
  return !onTheFirm.has(verb) || !ofTheFirm.has(next);
}

/** Whether a word begins with a digit or a currency sign. */
function isAmount(word: string): boolean {
  return /^[\d$€£¥]/.test(word);
}

function isCapitalised(word: string | undefined): boolean {
  const code = word?.charCodeAt(0) ?? 0;
  return code >= 0x41 && code <= 0x5a;
}

function isSmall(code: number): boolean {
  return code >= smallA && code <= smallZ;
}

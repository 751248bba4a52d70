import { isCapital } from '../../text/characters';
import { behindAside } from './clauseStrangers';
import { firmNouns } from '../sentence/descriptions';
import { makers } from '../words/makerWords';
import { endOfName, isNameSpelling, isNameWord, withoutPossession } from '../sentence/nameWords';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordFrom } from '../words/wordTable';
import { wordSet, WordTest } from '../words/words';

/** A firm that the lexicon lacks, as the text names it. */
export interface UnknownFirm {
  readonly name: string;
  /** Place of its last token. */
  readonly last: number;
  readonly possessive: boolean;
}

/** Last words of firms' names: with another capitalised word before them they name a firm by themselves. */
const endings = new WordTest(wordSet(
  'inc corp corporation ltd llc plc gmbh ag co labs lab systems technologies technology compute computing networks holdings group energy robotics semiconductor semiconductors semi health healthcare therapeutics pharma pharmaceuticals biosciences '
  + 'bank bancorp insurance motors airlines airways foods media studios entertainment software cloud data ai digital industries electronics communications telecom mobile logistics materials aerospace solar analytics security financial grid dynamics '
  + 'bio biotech fusion ventures capital partners',
));
/** More words for a firm right before its name; alone they seldom point back to one. */
const traders = new WordTest(wordSet('utility insurer bank lender broker brokerage airline builder landlord contractor supplier manufacturer publisher broadcaster supermarket brewer drugmaker miner refiner telco carrier reseller distributor hospital university charity hedge-fund'));
/** Words that go on with a description behind its noun. */
const further = new WordTest(wordSet('in of that which based backed founded from whose with for behind run led owned at on near outside'));
const articles = wordSet('a an the one');
const openers = new WordTest(articles);
/** What a firm does and few others do. */
const doings = new WordTest(wordSet('raised raises employs'));
/** What comes behind a firm and its place. */
const placedDoings: ReadonlySet<string> = wordSet('raised raises has had have spent spends lost is was will would said says plans planned made makes earned posted reported bought sold borrowed owes runs ran expects agreed signed paid won took employs rents ordered which collected took takes secured closed drew attracted got announced pledged wants needs burned burns trains trained');
/** First words of names that go on with "of", and no place behind it. */
const institutions: ReadonlySet<string> = wordSet('bank university house city duke ministry department board state states republic kingdom church college institute museum council court bay gulf isle port battle school hospital bishop mayor head chief president director most one all some many half none part two three members makers users owners shares sales a an the');
/** What is done to something, as a sentence may open with it. */
const doingNoun = new WordTest(/(?:ing|tion|sion|ment)$/);
/** Legal forms written with stops. */
const stopped = /^(?: ?(?:S\.p\.A\.|S\.r\.l\.|S\.A\.|B\.V\.|N\.V\.|A\.S\.|Ltd\.|Inc\.|Corp\.|Co\.))/;
const having = new WordTest(wordSet('has had have just recently'));

/**
 * The firm named at token `at` that the lexicon lacks: by the ending of its name, by what the text
 * calls it, or by what it does; null where nothing shows one.
 */
export function unknownFirmAt(tokens: readonly Token[], at: number, text: string): UnknownFirm | null {
  // A round is no firm.
  if (!isNameWord(tokens[at], text) || lowerAt(tokens, at) === 'series') return null;
  const before = tokenAt(tokens, at - 1);
  if (before !== undefined && before.end + 1 >= (tokens[at] as Token).start && (before.kind === 'name' || isNameWord(before, text))) return null;
  const last = endOfName(tokens, at, text);
  const end = tokens[last] as Token;
  const next = tokenAt(tokens, last + 1);
  // A name that goes on with a known one is a part of that one's.
  if (next?.kind === 'name' && next.start === end.end + 1) return null;
  const form = endOfForm(tokens, at, last, text);
  const place = endOfPlace(tokens, at, form, text);
  const shown = form !== last
    || (last > at && endings.passes(end.word))
    || (before !== undefined && before.kind === 'word' && isDescription(before))
    || describedBehind(tokens, last)
    || isCalledFirm(tokens, last)
    || place >= 0
    || (last > at && doesAsFirms(tokens, last))
    || (lowerAt(tokens, last + 1) === '(' && doesAsFirms(tokens, behindAside(tokens, last + 1) - 1))
    || apposedTo(tokens, at, last) >= 0
    || runsAsFirms(tokens, at, last)
    || isRunByPerson(tokens, at);
  if (!shown) return null;
  const named = form === last ? withoutPossession(end) : (tokens[form] as Token).end;
  return { name: text.slice((tokens[at] as Token).start, named), last: Math.max(form, place), possessive: end.possessive && form === last };
}

/**
 * Whether a sentence at `start` may open with a firm's name: a capitalised word before another,
 * before a comma, before "of", "was" or "is". Looked at before any token is made.
 */
export function mayOpenWithFirm(text: string, start: number): boolean {
  const word = wordFrom(text, start);
  if (!isNameSpelling(word, text, start)) return false;
  const end = start + word.raw.length;
  const behind = text.charCodeAt(end);
  if (behind === comma || text.startsWith(' of ', end) || text.startsWith(' was ', end) || text.startsWith(' is ', end)) return true;
  return behind === space && isCapital(text.charCodeAt(end + 1));
}

const comma = 0x2c;
const space = 0x20;

/** "start-up Pellucid", "chipmaker Cerebras": a small word for a firm right before its name. */
function isDescription(token: Token): boolean {
  return !token.possessive && (firmNouns.passes(token.word) || traders.passes(token.word)) && token.word.raw === token.lower;
}

/** Words that go on with a noun for a firm up to the comma before its name ("a lab of her own, Velmora"). */
const leadingOn: ReadonlySet<string> = wordSet('of her his their its own behind it them him');

/**
 * "His company, Polderstack, raised", "the lab behind it, Velmora": place of the noun for a firm
 * that the name at token `at` stands beside, between commas; -1 where it stands beside none.
 */
export function apposedTo(tokens: readonly Token[], at: number, last: number): number {
  const behind = tokenAt(tokens, last + 1);
  if (lowerAt(tokens, at - 1) !== ',' || (behind !== undefined && behind.kind !== 'mark')) return -1;
  let noun = at - 2;
  while (noun > at - 6 && leadingOn.has(lowerAt(tokens, noun))) noun -= 1;
  if (lists(tokens, last + 1)) return -1;
  // "one of them, Velmora, says"
  for (let place = noun; place > at - 6; place -= 1) if (lowerAt(tokens, place) === 'one' && lowerAt(tokens, place + 1) === 'of') return place;
  return saysFirm(tokenAt(tokens, noun)) ? noun : -1;
}

/** Whether a small word stands for a firm or for one of a trade. */
export function saysFirm(token: Token | undefined): boolean {
  return token?.kind === 'word' && isDescription(token);
}

/** Whether the comma at `comma` goes on with a list ("the start-up, Meta, and others") or with who says so. */
function lists(tokens: readonly Token[], comma: number): boolean {
  return lowerAt(tokens, comma) === ',' && (lowerAt(tokens, comma + 1) === 'and' || lowerAt(tokens, comma + 1) === 'or');
}

/** What firms do as a habit, told of one that is named for the first time. */
const trades: ReadonlySet<string> = wordSet('makes builds develops sells rents operates trains employs designs owns supplies runs');
/** What stands behind such a verb where it has another sense, or no object ("makes up", "runs on"). */
const leadsAway: ReadonlySet<string> = wordSet('up on to for from through');
/** Ends of nouns for things and not of firms' names. */
const abstract = /(?:ing|tion|sion|ment|ity|ness|ance|ence|ism|ship|ology)$/;

/** "Brunel, which runs data centres": a relative clause tells what the one named does for a living. */
function runsAsFirms(tokens: readonly Token[], at: number, last: number): boolean {
  if (
    lowerAt(tokens, last + 1) !== ','
    || lowerAt(tokens, last + 2) !== 'which'
    || !trades.has(lowerAt(tokens, last + 3))
    || (tokens[last] as Token).possessive
  ) {
    return false;
  }
  return !leadsAway.has(lowerAt(tokens, last + 4)) && !(at === 0 && last === at && abstract.test(lowerAt(tokens, at)));
}

const founding: ReadonlySet<string> = wordSet('founded co-founded cofounded runs ran');
const founders: ReadonlySet<string> = wordSet('he she who');
const meanwhile: ReadonlySet<string> = wordSet('also now then later since once had has');

/** "Today he runs Velmora", "who founded Velmora". */
function isRunByPerson(tokens: readonly Token[], at: number): boolean {
  if (!founding.has(lowerAt(tokens, at - 1))) return false;
  const subject = tokenAt(tokens, meanwhile.has(lowerAt(tokens, at - 2)) ? at - 3 : at - 2);
  return subject !== undefined && (founders.has(subject.lower) || subject.name?.kind === 'person');
}

/** Nouns for firms alone: no project, service or fund. */
const concerns = wordSet('company firm startup start-up maker producer manufacturer provider supplier retailer developer operator chipmaker carmaker lender bank insurer broker airline publisher builder contractor distributor utility miner drugmaker brewer forwarder');
/** Words between a name and such a noun at the most. */
const longestCall = 7;

/** "Velmora is a maker of sensors", "Velmora is Europe's second-largest producer": whether the words behind the name that ends at `last` call it a firm. */
function isCalledFirm(tokens: readonly Token[], last: number): boolean {
  const link = lowerAt(tokens, last + 1);
  if ((link !== 'is' && link !== 'was') || (tokens[last] as Token).possessive) return false;
  const first = tokenAt(tokens, last + 2);
  if (first === undefined || !(openers.passes(first.word) || first.possessive)) return false;
  for (let place = last + 3; place <= last + 3 + longestCall; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark' || further.passes(token.word)) return false;
    if (token.kind !== 'word' || token.possessive || !concerns.has(token.lower)) continue;
    const next = tokenAt(tokens, place + 1);
    return next?.kind !== 'word' || further.passes(next.word);
  }
  return false;
}

const setUp: ReadonlySet<string> = wordSet('founded co-founded cofounded set');
const foundedBy: ReadonlySet<string> = wordSet('by in up last this two three four five');

/** "Northwind, a start-up in Leeds,", "Northwind, founded by two engineers,", "Northwind was set up by": what stands behind the name calls it a firm. */
function describedBehind(tokens: readonly Token[], last: number): boolean {
  const opener = tokenAt(tokens, last + 2);
  if (opener === undefined) return false;
  const link = lowerAt(tokens, last + 1);
  if ((link === ',' || link === 'was') && setUp.has(opener.lower) && foundedBy.has(lowerAt(tokens, last + 3))) return true;
  if (link !== ',') return false;
  // "Cognition, maker of Devin," and "Cognition, the maker of Devin,"
  const place = openers.passes(opener.word) ? last + 3 : last + 2;
  const noun = tokenAt(tokens, place);
  if (noun?.kind === 'word' && !noun.possessive && makers.passes(noun.word) && lowerAt(tokens, place + 1) === 'of') return true;
  if (!openers.passes(opener.word)) return false;
  let owned = false;
  for (let step = 3; step <= 8; step += 1) {
    const token = tokenAt(tokens, last + step);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (further.passes(token.word)) return false;
    if (owned ? !traders.passes(token.word) : !firmNouns.passes(token.word) && !traders.passes(token.word)) continue;
    const following = tokens[last + step + 1];
    // "Hartwell, the firm's landlord": only a trade of its own shows a firm, not a post.
    if (token.possessive) {
      owned = true;
      continue;
    }
    if (following === undefined || following.kind === 'mark' || further.passes(following.word)) return true;
  }
  return false;
}

/**
 * Place of the last token of a firm's legal form behind its name ("S.p.A."), whose first letter may
 * be taken for a part of it; `last` where none is written.
 */
function endOfForm(tokens: readonly Token[], at: number, last: number, text: string): number {
  const before = last > at && lowerAt(tokens, last).length === 1 ? last - 1 : last;
  const { end } = tokens[before] as Token;
  if (!isCapital(text.charCodeAt(text.charCodeAt(end) === space ? end + 1 : end))) return last;
  const form = stopped.exec(text.slice(end, end + 8))?.[0];
  if (form === undefined) return last;
  let place = before;
  while (place + 1 < tokens.length && (tokens[place + 1] as Token).end <= end + form.length) place += 1;
  return place;
}

/**
 * Place of the last token of "of Leeds", ", of Leeds", ", based in Leeds" behind a name that ends
 * at `last` where it shows a firm told of for the first time; -1 where nothing does.
 */
function endOfPlace(tokens: readonly Token[], at: number, last: number, text: string): number {
  // "The Colossus of Rhodes" is no firm.
  if (institutions.has(lowerAt(tokens, at)) || articles.has(lowerAt(tokens, at - 1))) return -1;
  // "Training of BLOOM has started."
  if (at === 0 && doingNoun.passes((tokens[at] as Token).word)) return -1;
  const comma = lowerAt(tokens, last + 1) === ',';
  let place = last + (comma ? 2 : 1);
  const based = comma && lowerAt(tokens, place) === 'based';
  if (based) place += 1;
  if (lowerAt(tokens, place) !== (based ? 'in' : 'of')) return -1;
  const first = tokenAt(tokens, place + 1);
  if (first === undefined || !(isNameWord(first, text) || first.name?.kind === 'state')) return -1;
  const end = first.kind === 'name' ? place + 1 : endOfName(tokens, place + 1, text);
  const next = lowerAt(tokens, end + 1);
  return (next === ',' ? comma || placedDoings.has(lowerAt(tokens, end + 2)) : !comma && placedDoings.has(next)) ? end : -1;
}

function doesAsFirms(tokens: readonly Token[], last: number): boolean {
  if (last < 0) return false;
  let place = last + 1;
  while (place < tokens.length && place <= last + 2 && having.passes((tokens[place] as Token).word)) place += 1;
  const token = tokens[place];
  return token !== undefined && doings.passes(token.word);
}

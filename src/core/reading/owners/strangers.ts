import { isCapital } from '../../text/characters';
import { behindAside } from './clauseStrangers';
import { capitalisedAnyway } from '../sentence/nameWords';
import { lightWords, reachOfWindow, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { firmNouns } from '../sentence/descriptions';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const verbs = new WordTest(wordSet('has had have is was will would lost spent raised said says plans planned sold sells made makes bought buys paid pays posted reported expects expected earned took got borrowed owes won announced agreed acquired unveiled signed settled pledged promised approved awarded granted committed lent wants wanted needs needed donated invested offered launched filed hired fared did managed'));
const ofNations = new WordTest(/(?:an|ese|ish)$/);
const noName = new WordTest(/^(?:company|firm|revenue|valuation|capex)$/);
/** Nouns for many who are no firm's own: what they do with their money is theirs. */
const crowds = new WordTest(/^(?:businesses|companies|corporations|firms|manufacturers|employers|industry|sector|industries|consumers|households|families|people|taxpayers|shoppers|citizens|voters|drivers|farmers|tourists|visitors|americans|britons|europeans|billionaires|millionaires|governments|states|cities|councils|countries|nations|banks|insurers|airlines|retailers|universities|schools|hospitals|charities|churches|unions|clubs|teams|fans|students|parents|workers|women|men)$/);
const handling = new WordTest(/^(?:plan|planned|need|needs|needed|invest|invested|spend|spent|pay|paid|buy|bought|raise|raised|earn|earned|owe|owed|save|saved|lose|lost|gave|give|donate|donated|borrow|borrowed|saw|see|have|had|got|get|receive|received|increased|contributed|contribute|withdrew|put|poured|pour)$/);
const passing = new WordTest(/^(?:have|had|has|already|also|now|will|would|could|may|might|can|still|together|each|on|average|expect|expected|intend|intended|to|in|alone|who|that|are|were|be|been|being)$/);
const someFirms = new WordTest(/^(?:competitors?|rivals|labs|firms|companies|start-?ups|chipmakers|makers|buyers?|customers?|suppliers?|developers|hyperscalers?)$/);
/** What films, books and songs do with money. */
const works = new WordTest(/^(?:took|takes|made|makes|cost|costs|grossed|opened|earned|drew|sold|went|brought|lost|has|had|added|dropped)$/);
/** Crowds of which there is one: "the industry" points back to nobody. */
const wholes: ReadonlySet<string> = new Set(['industry', 'sector']);
const ownedBy = new WordTest(/^(?:its|their|the|these|those|both|other)$/);
const leading = new WordTest(/^(?:in|at|of|on|from|by|for|to|with|the)$/);

const ourselves = new WordTest(new Set(['we', 'i']));
const ourDoings = new WordTest(wordSet('raised raise raising need needed pay paid rent rented spend spent lose lost have had buy bought sell sold charge charged trained train earn earned make made owe owed borrowed borrow looking run ran use used want wanted got get put gave give invested donated'));
const having: ReadonlySet<string> = new Set(['have', 'had']);
const finding: ReadonlySet<string> = new Set(['found', 'seen', 'heard', 'read', 'looked', 'checked', 'counted', 'calculated', 'compared', 'estimated', 'reported', 'written', 'learned', 'learnt', 'known']);
const quoting = /["\u201C\u201D\u00AB\u00BB]/;

/**
 * "We are looking for $15 million", "I lost $400,000": whether whoever speaks does something with the
 * figure itself; outside quotation marks, as in the answers of an interview, nobody named before is meant.
 */
export function speakersOwn(view: SentenceView, at: number, text: string): boolean {
  if (!says(view, ourselves)) return false;
  for (let place = at - 1; place >= 0 && place > at - 10; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'name' || token.kind === 'figure') return false;
    if (!ourselves.passes(token.word)) continue;
    if (quoting.test(text)) return false;
    for (let verb = place + 1; verb <= place + 3 && verb < at; verb += 1) {
      // "I have found two estimates": who has found, heard or read something has nothing of the sum.
      if (having.has(lowerAt(view.tokens, verb)) && finding.has(lowerAt(view.tokens, verb + 1))) return false;
      if (ourDoings.passes(wordOf(view, verb))) return true;
      if (!lightWords.passes(wordOf(view, verb)) && !passing.passes(wordOf(view, verb))) return false;
    }
    return false;
  }
  return false;
}

/** Whether a name that the lexicon lacks, or a crowd ("households"), stands before the figure as a subject may ("Boeing lost …"): then nobody else owns it. */
export function strangerBefore(view: SentenceView, at: number, text: string): boolean {
  const tellsOfSome = says(view, crowds) || says(view, locals) || says(view, firmNouns) || says(view, someFirms);
  for (let place = at - 1; place >= 0 && place > at - reachOfWindow; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'name') return false;
    if (token.kind !== 'word') {
      if (token.kind === 'mark' && endsTitle(view, place, text)) return true;
      continue;
    }
    if (tellsOfSome && isSomeBefore(view, place, at)) return true;
    if (
      !isCapitalised(text, token.start)
      || token.lower.length < 4
      || lightWords.passes(token.word)
      || capitalisedAnyway.passes(token.word)
      || noName.passes(token.word)
    ) {
      continue;
    }
    const doing = verbs.passes(wordOf(view, behindAside(view.tokens, place + 1)));
    if (!doing && ofNations.passes(token.word)) continue;
    if (place === 1 && toldOf.has(lowerAt(view.tokens, 0)) && tellsQuantity(view, place + 1)) return true;
    if (place === 0) {
      if (token.possessive || (doing && !token.lower.endsWith('s') && view.governors[0]?.first !== 0)) return true;
    } else if ((doing || token.possessive) && !leading.passes(wordOf(view, place - 1))) {
      return true;
    }
  }
  return false;
}

/** Whether the word at `place` is a crowd, a place of daily life or a firm that is none in particular, and does something with the figure. */
function isSomeBefore(view: SentenceView, place: number, at: number): boolean {
  const { word, possessive } = view.tokens[place] as Token;
  return (crowds.passes(word) && !possessive && handles(view, place, at))
    || (isLocal(view, place) && acts(view, place, at))
    || (isSomeFirm(view, place) && (handles(view, place, at) || isOtherWith(view, place, at)));
}

/** Shops, houses and places of daily life, which no firm on file is told as: what they do with money is theirs. */
const locals = new WordTest(wordSet('bakery butcher cafe café shop bookshop restaurant pub hotel theatre theater cinema museum library school parish church farm brewery vineyard village town county borough zoo orchestra choir festival'));
const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'our', 'my', 'this', 'that', 'one', 'another', 'each', 'every']);

/** "The bakery", "our old village school": such a place, named by its noun alone. */
function isLocal(view: SentenceView, place: number): boolean {
  const token = view.tokens[place];
  if (token === undefined || token.possessive || !locals.passes(token.word)) return false;
  for (let before = place - 1; before >= place - 3 && view.tokens[before]?.kind === 'word'; before -= 1) {
    if (determiners.has(lowerAt(view.tokens, before))) return before === 0 || opening.has(lowerAt(view.tokens, before - 1));
  }
  return false;
}

/** "The bakery across the road took in": whether what stands at `place` does something before `at`, with no mark between. */
function acts(view: SentenceView, place: number, at: number): boolean {
  for (let step = place + 1; step < at; step += 1) {
    if (view.tokens[step]?.kind !== 'word') return false;
    if (verbs.passes(wordOf(view, step))) return true;
  }
  return false;
}

const toldOf: ReadonlySet<string> = new Set(['at', 'for', 'with']);
const quantities: ReadonlySet<string> = new Set(['loss', 'figure', 'bill', 'number', 'sum', 'total', 'cost', 'price', 'revenue', 'sales', 'turnover', 'spending', 'outlay', 'capex', 'value', 'valuation', 'tally', 'count']);

/** "At Boeing the loss was", "For Boeing, the figure is": whether a quantity of the one named before `place` is told. */
function tellsQuantity({ tokens }: SentenceView, place: number): boolean {
  const noun = lowerAt(tokens, place) === ',' ? place + 1 : place;
  return lowerAt(tokens, noun) === 'the' && (quantities.has(lowerAt(tokens, noun + 1)) || quantities.has(lowerAt(tokens, noun + 2)));
}

const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'another', 'any', 'some', 'every', 'no', 'most', 'other', 'many', 'few']);
const opening: ReadonlySet<string> = new Set([';', ':', '\u2014', '\u2013', 'while', 'but', 'and', 'whereas', 'where', 'as', 'that', 'if', 'because', 'though', 'although']);

/** "A rival lab would spend", "while most start-ups raise": a firm that is none in particular, at the head of a clause. */
function isSomeFirm(view: SentenceView, place: number): boolean {
  const token = view.tokens[place];
  if (token === undefined || token.possessive || !(firmNouns.passes(token.word) || someFirms.passes(token.word))) return false;
  for (let before = place - 1; before >= 0 && before >= place - 4; before -= 1) {
    const word = view.tokens[before] as SentenceView['tokens'][number];
    if (word.kind !== 'word') return false;
    if (indefinite.has(word.lower)) return before === 0 || opening.has(lowerAt(view.tokens, before - 1));
  }
  return false;
}

const others: ReadonlySet<string> = new Set(['another', 'other', 'any', 'some', 'every']);
const bearing: ReadonlySet<string> = new Set(['with', 'that', 'which', 'whose', 'of']);

/**
 * "Another firm with $13 billion in revenue": whether the firm at `place`, which is some other one, has
 * the figure behind the words that go on with it; "a firm with" may mean the one that the text is about.
 */
function isOtherWith(view: SentenceView, place: number, at: number): boolean {
  if (!bearing.has(lowerAt(view.tokens, place + 1)) || at > place + 8) return false;
  for (let before = place - 1; before >= 0 && before >= place - 4; before -= 1) {
    if (indefinite.has(lowerAt(view.tokens, before))) return others.has(lowerAt(view.tokens, before));
  }
  return false;
}

/** '"The Scale of Things" made $312,000': whether the quotation mark at `place` closes a title that does something; speech ends in a stop or a comma. */
function endsTitle(view: SentenceView, place: number, text: string): boolean {
  const { start, lower } = view.tokens[place] as SentenceView['tokens'][number];
  return (lower === '"' || lower === '\u201d' || lower === '\u00bb') && /[A-Za-z0-9]/.test(text.charAt(start - 1)) && works.passes(wordOf(view, place + 1));
}

/** "Businesses plan to invest", "Households have already spent": whether those at `place` do something with money before `at`. */
function handles(view: SentenceView, place: number, at: number): boolean {
  const before = tokenAt(view.tokens, place - 1);
  const whole = before?.lower === 'the' && wholes.has(wordOf(view, place).lower);
  if (
    before !== undefined
    && !whole
    && (before.kind === 'name' || leading.passes(wordOf(view, place - 1)) || ownedBy.passes(wordOf(view, place - 1)))
  ) {
    return false;
  }
  for (let step = place + 1; step < at && step <= place + 5; step += 1) {
    const word = wordOf(view, step);
    if (handling.passes(word)) return true;
    if (!passing.passes(word) && !leading.passes(wordOf(view, step - 1))) return false;
  }
  return false;
}

/** What holds one sum against another's. */
const against: ReadonlySet<string> = new Set([
  'than', 'double', 'twice', 'triple', 'thrice', 'half', 'times', 'beside', 'above', 'below', 'against', 'versus', 'vs', 'unlike', 'dwarfed', 'dwarfs', 'dwarfing', 'exceeded', 'exceeds', 'exceeding', 'topped', 'tops',
  'beat', 'beats', 'matched', 'matches', 'outdid', 'rivalled', 'rivals', 'surpassed', 'surpasses', 'trailed', 'trails',
]);

/**
 * "double Opera's $397 million", "small beside WeWork's $1.9 billion": whether the figure is a sum
 * of somebody who is not on file, against which another is held.
 */
export function isStrangersBeside({ tokens }: SentenceView, at: number, text: string): boolean {
  const owner = tokenAt(tokens, at - 1);
  return owner?.kind === 'word' && owner.possessive && isCapitalised(text, owner.start) && against.has(lowerAt(tokens, at - 2));
}

const sharedOut: ReadonlySet<string> = new Set(['for', 'at']);

/** "$12 billion for Thinking Machines and $10 billion for Reflection": whether one who is not on file has the figure as the one before has its own. */
export function isSharedOutTo({ tokens, figures }: SentenceView, at: number, text: string): boolean {
  const link = lowerAt(tokens, at + 1);
  const receiver = tokenAt(tokens, at + 2);
  if (!sharedOut.has(link) || receiver?.kind !== 'word' || !isCapitalised(text, receiver.start) || capitalisedAnyway.passes(receiver.word)) return false;
  return figures.some((other) =>
    other < at && at - other <= longestShare && lowerAt(tokens, other + 1) === link && tokenAt(tokens, other + 2)?.name?.kind === 'organisation');
}

/** Tokens from one such figure to the next, at most. */
const longestShare = 8;

/** A capital and a small letter, as names begin and acronyms do not. */
function isCapitalised(text: string, start: number): boolean {
  const second = text.charCodeAt(start + 1);
  return isCapital(text.charCodeAt(start)) && second >= 97 && second <= 122;
}

import { hedging } from '../words/hedgeWords';
import { says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { goneWords, helpingGone, meanwhile, onward, ownersOfValue, strongGoneWords } from '../words/valueWords';
import { wordSet, WordTest } from '../words/words';

/** What shares are worth to a market; the plain words need one of the others, or an owner, before them. */
const plainValues: ReadonlySet<string> = wordSet('value worth wealth');
const shareValues: ReadonlySet<string> = wordSet('cap capitalisation capitalization');
const fortunes: ReadonlySet<string> = wordSet('fortune wealth worth riches');
/** Without any of these no market value is told of, nor a fortune. */
const tellsOfValue = new WordTest(new Set([...plainValues, ...shareValues, ...fortunes]));
const ofShares: ReadonlySet<string> = wordSet('market stock stock-market shareholder shareholders share equity paper investor investors exchange');
const fillers: ReadonlySet<string> = wordSet('the combined total joint personal net own and & , then-record');
/** Words between a link and the value, and between a value and what becomes of it, at most. */
const longest = 6;

/** Place of the word for a market value that the words from `from` lead to; -1 where they lead to none. */
function valueFrom({ tokens }: SentenceView, from: number): number {
  let owned = false;
  let shares = false;
  for (let place = from; place <= from + longest; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure') return -1;
    const { lower } = token;
    if (shareValues.has(lower) || (plainValues.has(lower) && (owned || shares)) || (owned && fortunes.has(lower))) {
      return shareValues.has(lowerAt(tokens, place + 1)) ? place + 1 : place;
    }
    if (ofShares.has(lower)) shares = true;
    else if (ownersOfValue.has(lower) || token.possessive) owned = true;
    else if (token.kind !== 'name' && !fillers.has(lower)) return -1;
  }
  return -1;
}

const beings: ReadonlySet<string> = new Set([...helpingGone, 'be']);
/** What value is when it is no more, alone ("$589 billion in market value wiped out") or behind "was". */
const gone: ReadonlySet<string> = new Set([...goneWords, ...strongGoneWords]);
/** What it does, without help. */
const going: ReadonlySet<string> = wordSet('vanished vanishes vanish evaporated evaporates disappeared disappears dissolved melted');
/** "went with them", "went up in smoke", "went down the drain", "went out of the window". */
const goingOff: readonly (readonly string[])[] = [['with', 'it'], ['with', 'them'], ['with', 'him'], ['with', 'her'], ['up', 'in'], ['down', 'the'], ['out', 'the'], ['out', 'of'], ['overnight'], ['missing']];

/** Whether the words behind the value at `value` tell that it is no more. */
function isNoMore({ tokens }: SentenceView, value: number): boolean {
  let place = value + 1;
  let been = false;
  while (place < value + longest && (beings.has(lowerAt(tokens, place)) || meanwhile.has(lowerAt(tokens, place)))) {
    been ||= beings.has(lowerAt(tokens, place));
    place += 1;
  }
  const word = lowerAt(tokens, place);
  const next = lowerAt(tokens, place + 1);
  if (word === 'went' || (word === 'gone' && been && onward.has(next))) {
    return goingOff.some((way) => way.every((step, at) => lowerAt(tokens, place + 1 + at) === step));
  }
  if (going.has(word)) return true;
  if (!gone.has(word) || onward.has(next)) return false;
  // "A stock with $3 trillion in market value lost 17 percent", "… lost ground".
  return been || word !== 'lost' || next === 'in' || next === 'that' || next === '' || tokenAt(tokens, place + 1)?.kind === 'mark';
}

/** What takes value away from whoever has it. */
const taking: ReadonlySet<string> = wordSet('cost costs costing robbed robs robbing deprived deprives stripped strips stripping relieved relieves');

const partingFrom: Readonly<Record<string, string>> = { gave: 'up', gives: 'up', give: 'up', giving: 'up', given: 'up', goodbye: 'to', farewell: 'to' };
/** What takes value away right before the sum, whoever has it. */
const forfeiting: ReadonlySet<string> = wordSet('surrendered surrenders surrendering forfeited forfeits forfeiting relinquished ceded squandered');

/** "gave up $589 billion", "surrendered $589 billion": whether the words right before the sum at `at` part with it. */
function isPartedWith(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && hedging.passes(wordOf(view, place)) && lowerAt(tokens, place) !== 'up' && lowerAt(tokens, place) !== 'to') place -= 1;
  const word = lowerAt(tokens, place);
  if (forfeiting.has(word)) return true;
  const verb = lowerAt(tokens, place - 1);
  return Object.hasOwn(partingFrom, verb) && partingFrom[verb] === word;
}

/** "cost Meta's shareholders $232 billion", "robbed the firm of $100 billion": whether the sum at `at` is what somebody is made to lose. */
function isTakenFrom({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ',' || token.lower === ';') return false;
    // "at a cost of": nobody stands between the noun and the sum.
    if (taking.has(token.lower)) return true;
  }
  return false;
}

/**
 * Whether the sum at token `at` is market value that is gone, by the words for it right behind: "$100 billion in market value went with them", "$593.7
 * billion in market capitalization was gone", "cost Meta's shareholders $232 billion in market value", "a $589 billion one-day decline in market value".
 */
export function isGoneInValue(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfValue)) return false;
  const next = lowerAt(view.tokens, at + 1);
  if (fewer.has(next)) return isFewer(view, at);
  const noun = falls.has(next) ? at + 1 : at + 2;
  if (falls.has(lowerAt(view.tokens, noun))) return ofValue.has(lowerAt(view.tokens, noun + 1)) && valueFrom(view, noun + 2) >= 0;
  if (next !== 'in' && next !== 'of') return false;
  const value = valueFrom(view, at + 2);
  return value >= 0 && (isNoMore(view, value) || isTakenFrom(view, at) || isPartedWith(view, at));
}

const fewer: ReadonlySet<string> = wordSet('less lower smaller');

/** "with $589 billion less in market value", "its market value is $589 billion lower": whether the sum at `at` is what a value is less by. */
function isFewer(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = lowerAt(tokens, at + 2);
  if ((link === 'in' || link === 'of') && valueFrom(view, at + 3) >= 0) return true;
  let place = at - 1;
  while (place > at - 5 && (hedging.passes(wordOf(view, place)) || beings.has(lowerAt(tokens, place)) || meanwhile.has(lowerAt(tokens, place)))) place -= 1;
  return place < at - 1 && (shareValues.has(lowerAt(tokens, place)) || (lowerAt(tokens, place) === 'value' && ofShares.has(lowerAt(tokens, place - 1))));
}

const adding: ReadonlySet<string> = wordSet('added adds adding add gained gains gaining gain regained regains recovered recovers recouped');

/** "added $150 billion in market value", "put on $206 billion in market value": whether the sum at token `at` is what a value grew by, and no level of it. */
export function isAddedInValue(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = lowerAt(tokens, at + 1);
  if ((link !== 'in' && link !== 'of') || valueFrom(view, at + 2) < 0) return false;
  let place = at - 1;
  while (place > at - 5 && (hedging.passes(wordOf(view, place)) || lowerAt(tokens, place) === 'another' || lowerAt(tokens, place) === 'back')) place -= 1;
  return adding.has(lowerAt(tokens, place)) || (lowerAt(tokens, place) === 'on' && lowerAt(tokens, place - 1) === 'put');
}

/** Nouns for what a value loses. */
const falls: ReadonlySet<string> = wordSet('drop fall decline loss losses plunge slump slide wipeout erosion shrinkage collapse dent dip hole setback reduction damage');
const ofValue: ReadonlySet<string> = wordSet('in of to from');
const equating: ReadonlySet<string> = wordSet('was is were came comes amounted amounts ran runs reached reaches hit totalled totaled that day in one a single the on monday tuesday wednesday thursday friday so far session');
/** Verbs that "to" leads on to the whole of what they tell. */
const summing: ReadonlySet<string> = wordSet('came comes amounted amounts ran runs');

/**
 * "Drop in Jensen Huang's personal wealth: $21 billion", "the fall in Nvidia's market value came to $589 billion": whether the sum at token `at` is
 * what a value fell by, told by a noun before it, and not what it fell to.
 */
export function isFallOfValue(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfValue)) return false;
  const { tokens } = view;
  let place = at - 1;
  while (place > at - 5 && (hedging.passes(wordOf(view, place)) || lowerAt(tokens, place) === 'a') && lowerAt(tokens, place) !== 'to') place -= 1;
  const lead = lowerAt(tokens, place);
  if (lead === 'to' && !summing.has(lowerAt(tokens, place - 1))) return false;
  const isOf = lead === 'of';
  if (lead === ':' || lead === 'to' || isOf) place -= 1;
  while (place > at - 14 && equating.has(lowerAt(tokens, place))) place -= 1;
  if (!shareValues.has(lowerAt(tokens, place)) && !plainValues.has(lowerAt(tokens, place)) && !fortunes.has(lowerAt(tokens, place))) return false;
  for (let noun = place - 1; noun >= 0 && noun > place - longest - 2; noun -= 1) {
    const token = tokenAt(tokens, noun);
    if (token === undefined || token.kind === 'figure' || token.lower === ',') return false;
    // "a fall from a market value of $3 trillion" tells the value.
    const link = lowerAt(tokens, noun + 1);
    if (falls.has(token.lower)) return (isOf ? link === 'in' : ofValue.has(link)) && valueFrom(view, noun + 2) === place;
  }
  return false;
}

const remaining: ReadonlySet<string> = wordSet('remains remained left');

/** "What remains of it: $103.1 billion", "what was left of the fortune was": whether the sum at token `at` is what is left of a value, by words before it. */
export function isWhatRemains({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 10; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure') return false;
    if (!remaining.has(token.lower)) continue;
    const before = beings.has(lowerAt(tokens, place - 1)) ? place - 2 : place - 1;
    return lowerAt(tokens, before) === 'what';
  }
  return false;
}

const moments: ReadonlySet<string> = wordSet('before after now left remaining remains close closing evening end start peak today previous then still open opening from to at');

/** "Nvidia's market cap that evening: $2.9 trillion": whether an entry tells of what moment a value is, as nobody does who tells what was lost of it. */
export function tellsWhen({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= 0 && place > at - 12; place -= 1) if (moments.has(lowerAt(tokens, place))) return true;
  return false;
}

import { lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const rented: ReadonlySet<string> = new Set(['room', 'space', 'capacity', 'time', 'compute', 'computing', 'power', 'services', 'servers', 'cycles']);
/** Without any of these no capacity is told of. */
const tellsOfCapacity = new WordTest(rented);
const forRent: ReadonlySet<string> = new Set(['for', 'of', 'in']);
const atHost: ReadonlySet<string> = new Set(['on', 'in', 'at', 'from', 'with']);

/** "$30 billion for room on Azure", "$22 billion of computing power from CoreWeave": capacity that somebody else has and lends for the sum. */
export function rentsCapacity(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfCapacity) || !forRent.has(lowerAt(view.tokens, at + 1))) return false;
  let place = at + 2;
  while (place < at + 6 && !rented.has(lowerAt(view.tokens, place)) && tokenAt(view.tokens, place)?.kind === 'word') place += 1;
  if (!rented.has(lowerAt(view.tokens, place))) return false;
  while (rented.has(lowerAt(view.tokens, place))) place += 1;
  if (!atHost.has(lowerAt(view.tokens, place))) return false;
  const host = tokenAt(view.tokens, lowerAt(view.tokens, place + 1) === 'the' ? place + 2 : place + 1)?.name;
  return host?.kind === 'service' || host?.kind === 'organisation';
}

const means: ReadonlySet<string> = new Set(['stock', 'shares', 'equity', 'cash', 'debt', 'and', 'or', 'its', 'own']);
const raisingIt: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising', 'sell', 'sells', 'sold', 'selling', 'issue', 'issues', 'issued', 'issuing', 'borrow', 'borrows', 'borrowed', 'borrowing']);

/** Whether one of the words stands within `reach` tokens before the figure at `at`, behind any other figure. */
export function saidBefore(view: SentenceView, at: number, reach: number, words: ReadonlySet<string>): boolean {
  for (let place = at - 1; place >= at - reach; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure') return false;
    if (words.has(token.lower)) return true;
  }
  return false;
}

/** Place of what the sum buys where it is told in what it is paid ("$7.5bn in stock for GitHub"); -1 elsewhere, as where it is raised. */
export function boughtInStock(view: SentenceView, at: number): number {
  if (lowerAt(view.tokens, at + 1) !== 'in') return -1;
  let place = at + 2;
  while (place < at + 6 && means.has(lowerAt(view.tokens, place))) place += 1;
  if (place === at + 2 || lowerAt(view.tokens, place) !== 'for' || saidBefore(view, at, 5, raisingIt)) return -1;
  const object = tokenAt(view.tokens, lowerAt(view.tokens, place + 1) === 'the' ? place + 2 : place + 1);
  const named = object?.kind === 'name' ? object.name?.kind === 'organisation' || object.name?.kind === 'service' : object?.kind === 'word' && /^[A-Z]/.test(object.word.raw);
  return named ? place + 1 : -1;
}

const ownShares: ReadonlySet<string> = new Set(['shares', 'stock', 'equity']);
const payingIt: ReadonlySet<string> = new Set(['pay', 'pays', 'paid', 'paying']);

/** "for Rockset it paid $100 million in shares": what is paid in shares is the price of a firm, and no money comes in for them. */
export function paysInShares({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'in') return false;
  let place = at + 2;
  while (place < at + 6 && means.has(lowerAt(tokens, place)) && !ownShares.has(lowerAt(tokens, place))) place += 1;
  if (!ownShares.has(lowerAt(tokens, place)) || lowerAt(tokens, place + 1) === 'to') return false;
  return payingIt.has(lowerAt(tokens, at - 1)) || (tokenAt(tokens, at - 1)?.kind === 'word' && payingIt.has(lowerAt(tokens, at - 2)));
}

const owed = new WordTest(new Set(['debt', 'debts', 'liabilities', 'borrowings']));
const ofDebt: ReadonlySet<string> = new Set(['of', 'in', 'net', 'its', 'existing', 'outstanding', 'old', 'long-term']);
const reckoned: ReadonlySet<string> = new Set(['less', 'minus', 'excluding', 'deducting', 'subtracting', 'assume', 'assumes', 'assumed', 'assuming', 'inherits', 'inherited', 'owes', 'owed', 'carries', 'carried']);

/** "$45 billion less $12 billion of debt", "assuming $5 billion in debt": debt with which a price or a worth is reckoned, and which nobody raises. */
export function reckonsDebt(view: SentenceView, at: number): boolean {
  if (!says(view, owed)) return false;
  let place = at + 1;
  while (place < at + 4 && ofDebt.has(lowerAt(view.tokens, place))) place += 1;
  if (!owed.passes(wordOf(view, place))) return false;
  let before = at - 1;
  while (before > at - 5 && lightWords.passes(wordOf(view, before)) && !reckoned.has(lowerAt(view.tokens, before))) before -= 1;
  return reckoned.has(lowerAt(view.tokens, before));
}

/** What every firm pays for and no report has by itself: a part of what it costs to run one. */
const overheads = wordSet(
  'marketing advertising advertisements ads commercials publicity promotion promotions sponsorship sponsorships lobbying lobbyists lawyers consultants consulting accountants administration admin '
  + 'rent rents heating electricity power energy water insurance travel catering cleaning',
);
const paying = wordSet(
  'paid pay pays paying spent spend spends spending laid lay lays laying shelled forked splashed splashing parted blew blows poured pour pours pouring put puts putting sank sunk ploughed plowed threw throws needed needs need budgeted set lavished lavishes',
);
const goingOut: ReadonlySet<string> = new Set(['for', 'on', 'in', 'into', 'towards']);
/** Power of another kind. */
const ofMachines: ReadonlySet<string> = new Set(['computing', 'compute', 'processing', 'computer', 'cloud', 'gpu', 'market', 'purchasing']);
const behindNouns: ReadonlySet<string> = new Set([
  'and', 'or', 'in', 'during', 'last', 'this', 'that', 'over', 'at', 'for', 'alone', 'as', 'while', 'but', 'each', 'every', 'a', 'by', 'it',
  'on', 'from', 'with', 'against', 'to', 'per', 'than', 'which', 'before', 'after', 'since', 'when', 'where', 'yesterday', 'today',
]);
/** Without any of these no overheads are told of. */
const tellsOfOverheads = new WordTest(overheads);
/** Words between a sum and the overheads that it is for, at most: "for its television". */
const mostBetween = 4;

/**
 * Place of the word for what keeps a firm going that a sum is laid out for: "paid $25 million for
 * marketing", "$99 million for rent, $54 million for wages"; -1 elsewhere.
 */
export function overheadsPaid(view: SentenceView, at: number): number {
  if (!says(view, tellsOfOverheads) || !goingOut.has(lowerAt(view.tokens, at + 1))) return -1;
  let place = at + 2;
  while (place < at + 2 + mostBetween && tokenAt(view.tokens, place)?.kind === 'word' && !isOverhead(view, place)) place += 1;
  if (!isOverhead(view, place)) return -1;
  for (let before = at - 1; before >= 0 && before > at - 14; before -= 1) {
    const lower = lowerAt(view.tokens, before);
    if (lower === ';') return -1;
    // "Customers paid Meta $40 billion for advertising": what a firm is paid for it earns.
    if (paying.has(lower)) return before < at - 1 && tokenAt(view.tokens, before + 1)?.kind === 'name' ? -1 : place;
  }
  return -1;
}

/** "for marketing", not "for the marketing firm", "for computing power" nor "for Advertising Age". */
function isOverhead({ tokens }: SentenceView, place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || !overheads.has(token.lower) || token.word.capital || ofMachines.has(lowerAt(tokens, place - 1))) return false;
  const next = tokenAt(tokens, place + 1);
  return next === undefined || next.kind === 'mark' || next.kind === 'figure' || next.kind === 'number' || behindNouns.has(next.lower);
}

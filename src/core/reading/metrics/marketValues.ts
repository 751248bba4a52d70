import { firstPlace } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { trillions } from './roundClues';
import { leadWord } from '../sentence/siblings';
import { lowerAt, tokenAt } from '../words/tokens';
import { goneWords, helpingGone, meanwhile, onward, ownersOfValue, strongGoneWords } from '../words/valueWords';
import { wordSet } from '../words/words';

const milestones = wordSet('mark club milestone threshold barrier');
const passing = wordSet('pass passed passes passing top topped tops topping hit hits hitting reach reached reaches reaching cross crossed crosses crossing surpass surpassed surpasses');
const values = wordSet('value cap capitalisation capitalization worth');
/** What parts a value from what is taken off it. */
const bounding = wordSet('off from below above under past beyond over');
const losing = wordSet('lost lose loses losing loss losses shed sheds shedding wiped wiping erased erasing deleted deleting');
/** What a market loses by. */
const falling = wordSet('damage rout selloff sell-off wipeout drop decline fall plunge slump crash');
const articles = wordSet('its their the a an then');

/**
 * Whether the sum at token `at` is a level that a market value had, whatever was lost of it: "from $2 trillion to $3 trillion", "reach $1 trillion",
 * "the $3 trillion mark", "off its $3.5 trillion market value".
 */
export function isLevelOfValue(view: SentenceView, at: number): boolean {
  const next = lowerAt(view.tokens, at + 1);
  if (milestones.has(next)) return true;
  if (values.has(next) || (next === 'market' && values.has(lowerAt(view.tokens, at + 2)))) {
    let place = at - 1;
    while (place > at - 4 && (articles.has(lowerAt(view.tokens, place)) || tokenAt(view.tokens, place)?.possessive === true)) place -= 1;
    if (place < at - 1 && bounding.has(lowerAt(view.tokens, place))) return true;
  }
  const index = firstPlace(view.figures, at);
  const before = index === 0 ? -1 : view.figures[index - 1] as number;
  const lead = leadWord(view, at, before);
  if (passing.has(lead) && trillions.test(lowerAt(view.tokens, at))) return !standsBefore(view, at, losing) && !standsBefore(view, at, falling);
  const after = view.figures[index + 1];
  const pair = lead === 'from' && after !== undefined && leadWord(view, after, at) === 'to' ? at
    : lead === 'to' && before >= 0 && leadWord(view, before, -1) === 'from' ? before
    : -1;
  return pair >= 0 && !standsBefore(view, pair, losing);
}

/** "It lost from $500 billion to $600 billion", "losses in its market value passed $1 trillion": whether one of the words stands before the figure at `at`. */
function standsBefore(view: SentenceView, at: number, some: ReadonlySet<string>): boolean {
  for (let place = at - 1; place >= 0 && place > at - 9; place -= 1) if (some.has(lowerAt(view.tokens, place))) return true;
  return false;
}

const gone: ReadonlySet<string> = new Set([...goneWords, 'vanished', 'evaporated']);
/** Words between a sum and the value it is taken off. */
const longestOwner = 6;

/** What opens a sentence or an entry as a loss besides. */
const openingGone: ReadonlySet<string> = new Set([...gone, ...strongGoneWords, 'disappeared', 'dissolved', 'melted']);
/** "Gone past the mark", "Gone above its peak": who has gone there has lost nothing. */
const climbing = wordSet('past to over beyond above');

/**
 * "Wiped out in a single session: $593.7 billion of Nvidia's market value", "Also gone: $133 billion in market value": whether the
 * sentence or entry opens with what became of the sum that its colon leads up to.
 */
export function opensWithLoss(view: SentenceView, at: number): boolean {
  let first = 0;
  while (meanwhile.has(lowerAt(view.tokens, first))) first += 1;
  const word = lowerAt(view.tokens, first);
  if (!openingGone.has(word) || (word === 'gone' && climbing.has(lowerAt(view.tokens, first + 1))) || leadWord(view, at, first) !== ':') return false;
  for (let place = at + 1; place <= at + longestOwner; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (values.has(token.lower)) return true;
  }
  return false;
}

/** "was erased from": what is taken off something else behind the word is none of the value before it. */
const onwardOrFrom: ReadonlySet<string> = new Set([...onward, 'from']);

/** What becomes of a sum of somebody's market value: it is gone, or it is a part of that value and no level of it. */
export type ShareOfValue = 'gone' | 'part';

/** "by the close $100 billion of Alphabet's market value had gone", "put $5 billion of its market value back on"; null where a sum is of no such value. */
export function shareOfValue(view: SentenceView, at: number): ShareOfValue | null {
  if (isDownIn(view, at)) return 'gone';
  if (lowerAt(view.tokens, at + 1) !== 'of') return null;
  let owned = false;
  for (let place = at + 2; place <= at + 1 + longestOwner; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return null;
    owned ||= token.possessive || ownersOfValue.has(token.lower);
    if (!values.has(token.lower)) continue;
    if (isGone(view, place)) return 'gone';
    return owned ? 'part' : null;
  }
  return null;
}

const down: ReadonlySet<string> = new Set(['down', 'lower', 'lighter', 'less']);

/** "$593 billion down in market capitalization". */
function isDownIn({ tokens }: SentenceView, at: number): boolean {
  if (!down.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 2) !== 'in') return false;
  return [3, 4, 5].some((step) => values.has(lowerAt(tokens, at + step)));
}

/** Whether the value at `place` is told to be gone: "… had vanished", "… of Nvidia and Broadcom was wiped out". */
function isGone(view: SentenceView, place: number): boolean {
  for (let next = place + 1; next <= place + longestOwner; next += 1) {
    const token = tokenAt(view.tokens, next);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (gone.has(token.lower) && helpingGone.has(lowerAt(view.tokens, next - 1))) return !onwardOrFrom.has(lowerAt(view.tokens, next + 1));
  }
  return false;
}

import { salesWords } from '../words/salesWords';
import { firstPlace } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet } from '../words/words';

/** Lands whose sales a subject on file may be. */
export const lands = wordSet('china europe america japan india asia');
const trade = new Set([...salesWords, 'sale', 'business']);

/** The land whose sales a subject on file is, by the subject's words ("China sales"); null where it is told by more than that. */
export function landOfSales(words: readonly string[]): string | null {
  const rest = words.filter((word) => !trade.has(word));
  const [land = ''] = rest;
  return rest.length === 1 && rest.length < words.length && lands.has(land) ? land : null;
}

/** Whether a subject is what is sold in one land. */
export function isOfLand(subject: string): boolean {
  return landOfSales(subject.toLowerCase().split(' ')) !== null;
}

/** Whether a word only says that a subject told by its land is about sales. */
export function isOfTrade(word: string): boolean {
  return trade.has(word);
}

const places = wordSet('in from to within');
const selling = wordSet('sold sells selling earned made brought generated booked');
const bringing = wordSet('brought brings contributed contributes accounted accounts generated generates yielded provided made supplied');

/** Words before a figure, and behind it, among which the land of its sales is told. */
const ahead = 14;
const behind = 8;

/**
 * Whether the figure at token `at` is sold in a land: "sales in China", "$17 billion from China", "China, with Hong Kong, brought". That
 * the land is named is not enough: "sales of $130 billion, even as it lost ground in China" are those of everywhere.
 */
export function isSoldIn(view: SentenceView, at: number, land: string): boolean {
  const next = view.figures[firstPlace(view.figures, at) + 1] ?? view.tokens.length;
  for (let place = Math.max(0, at - ahead, ownSales(view, at)); place < Math.min(next, at + behind); place += 1) {
    if (lowerAt(view.tokens, place) !== land) continue;
    if (trade.has(lowerAt(view.tokens, place + 1)) || brings(view, place, at)) return true;
    if (places.has(lowerAt(view.tokens, place - 1)) && isOfSales(view, place - 2, at)) return true;
  }
  return false;
}

/** Where the figure before that at token `at` ends, if the word "sales" stands again between the two; 0 elsewhere. */
function ownSales(view: SentenceView, at: number): number {
  let isAgain = false;
  for (let place = at - 1; place >= 0; place -= 1) {
    if (trade.has(lowerAt(view.tokens, place))) isAgain = true;
    if (tokenAt(view.tokens, place)?.kind === 'figure') return isAgain ? place + 1 : 0;
  }
  return 0;
}

/** Whether "in China" behind `lead` tells where a figure was taken: behind it or its year, behind "sales", or opening the sentence. */
function isOfSales(view: SentenceView, lead: number, at: number): boolean {
  if (lead < 0 || lead === at) return true;
  const { kind } = tokenAt(view.tokens, lead) ?? { kind: 'mark' };
  const lower = lowerAt(view.tokens, lead);
  return trade.has(lower) || selling.has(lower) || (kind === 'number' && lead > at);
}

/** Whether the land at `place` is what brings a figure, with or without a remark: "China, with Hong Kong, brought". */
function brings(view: SentenceView, place: number, at: number): boolean {
  let verb = place + 1;
  if (lowerAt(view.tokens, verb) === ',') {
    const close = [3, 4, 5, 6, 7].find((step) => lowerAt(view.tokens, place + step) === ',');
    if (close === undefined) return false;
    verb = place + close + 1;
  }
  return verb < at && bringing.has(lowerAt(view.tokens, verb));
}

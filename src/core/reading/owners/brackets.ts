import type { Owner } from './owner';
import { lightWords, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';

const inBetween: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose', 'where']);

/** Tokens from the bracket behind a figure to a name in it at most. */
const longestBracket = 8;

/** "$1 billion (January, led by Google) and $3.5 billion": whether a name stands in the bracket behind another figure, which closes before this one. */
function isInBracketOfOther({ tokens }: SentenceView, { first, last }: Owner, at: number): boolean {
  let open = first - 1;
  while (open > first - longestBracket && lowerAt(tokens, open) !== '(') {
    if (tokens[open]?.kind === 'figure' || lowerAt(tokens, open) === ')') return false;
    open -= 1;
  }
  if (lowerAt(tokens, open) !== '(' || tokenAt(tokens, open - 1)?.kind !== 'figure') return false;
  for (let place = last + 1; place < at && place < last + longestBracket; place += 1) if (lowerAt(tokens, place) === ')') return true;
  return false;
}

/**
 * "its round, for which Meta was among those who paid, raised $1 billion": whether commas, or the bracket behind another figure, close the words that the
 * name stands in.
 */
export function isBracketed(view: SentenceView, owner: Owner, at: number): boolean {
  if (isInBracketOfOther(view, owner, at)) return true;
  const { first, last } = owner;
  let open = first - 1;
  while (open > first - 8 && open > 0 && !inBetween.has(lowerAt(view.tokens, open))) {
    if (view.tokens[open]?.kind === 'mark' || view.tokens[open]?.kind === 'figure') return false;
    open -= 1;
  }
  if (open < 1 || !inBetween.has(lowerAt(view.tokens, open)) || (lowerAt(view.tokens, open - 1) !== ',' && lowerAt(view.tokens, open - 2) !== ',')) return false;
  for (let place = last + 1; place < at && place < last + 16; place += 1) {
    if (view.tokens[place]?.kind === 'figure') return false;
    if (view.tokens[place]?.lower === ',') return lowerAt(view.tokens, place + 1) !== 'and';
  }
  return false;
}

/**
 * "Nvidia ($30 billion)", "Nvidia (up to $10 billion)": whether the figure stands alone in the
 * bracket right behind the name that ends at `last`, hedges apart.
 */
export function fillsBracket(view: SentenceView, last: number, at: number): boolean {
  if (lowerAt(view.tokens, last + 1) !== '(' || at > last + 6 || lowerAt(view.tokens, at + 1) !== ')') return false;
  for (let place = last + 2; place < at; place += 1) if (!lightWords.passes(wordOf(view, place))) return false;
  return true;
}

import { lowerAt } from '../words/tokens';
import { firstPlace } from './sentenceView';
import type { SentenceView } from './sentenceView';

/** Hedges between a bracket and the sum in it, at most. */
const longestHedge = 2;

/** Token place of the bracket that closes behind a sum and the same in other money ("₹10,372 crore ($1.25 billion) for"); `at` where none does. */
export function endOfSum({ tokens, figures }: SentenceView, at: number): number {
  const next = figures[firstPlace(figures, at) + 1];
  if (next === undefined || next > at + 2 + longestHedge || lowerAt(tokens, at + 1) !== '(' || lowerAt(tokens, next + 1) !== ')') return at;
  return tokens[at]?.measures === 'money' && tokens[next]?.measures === 'money' ? next + 1 : at;
}

/** Token place of the next figure that is not the same sum in other money; the number of tokens where there is none. */
export function endOfFigure(view: SentenceView, at: number): number {
  return view.figures[firstPlace(view.figures, Math.max(endOfSum(view, at), at + 1))] ?? view.tokens.length;
}

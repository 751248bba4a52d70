import { endBeside } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { wordSet } from '../words/words';

const ofBooks: ReadonlySet<string> = wordSet('net annual quarterly operating yearly full-year fiscal pre-tax pretax quarter year books write-down accounts cumulative accumulated');
/** Who foretells a loss foretells one of a business: nobody knows what shares will lose. */
const foretelling: ReadonlySet<string> = wordSet('project projects projected projecting projection projections forecast forecasts expect expects expected budgets budgeted');
const until: ReadonlySet<string> = wordSet('through by until to');
const year = /^20\d\d$/;

/** Whether a loss told beside the sum is one in the books ("a net loss of $5 billion", "a quarterly loss", "losses of $115 billion through 2029"). */
export function booksLoss(view: SentenceView, at: number): boolean {
  for (let place = endBeside(view, at, -1, 7) + 1, end = endBeside(view, at, 1, 5); place < end; place += 1) {
    const word = lowerAt(view.tokens, place);
    if (ofBooks.has(word)) return true;
    if (place < at ? foretelling.has(word) : until.has(word) && year.test(lowerAt(view.tokens, place + 1))) return true;
  }
  return false;
}

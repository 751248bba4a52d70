import type { EntityFile } from '../names/entityFile';
import type { Part } from '../reading';
import { unfiledRule } from '../rules';
import { figureBefore } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';

/** All that is ordered of a firm and not yet delivered, told by its last word; each of them the words that must stand before it. */
const books: Readonly<Record<string, string>> = { backlog: '', backlogs: '', obligations: 'performance', book: 'order', books: 'order' };
/** Tokens between such words and their figure, at most. */
const reach = 14;

/**
 * "CoreWeave's backlog stood at $55.6 billion": all orders of a firm together, of which a report on one contract with another says nothing. Null
 * where the words tell of none, or `read`, what they were read to be of, is on file and no contract with one other firm.
 */
export function orderBook(view: SentenceView, at: number, read: Part<string> | null, file: EntityFile, text: string): Part<string> | null {
  const deals = file.dealsOf('contract-value');
  const isDeal = (subject: string): boolean => deals.some((deal) => deal.subject === subject);
  if (read === null ? file.subjectsOf('contract-value').some(({ subject }) => !isDeal(subject)) : !isDeal(read.value)) return null;
  // "jumped by $317 billion to $455 billion": what it rose by stands between.
  const from = lowerAt(view.tokens, at - 1) === 'to' ? -1 : figureBefore(view, at) ?? -1;
  for (let place = at + 2, end = Math.max(from, at - reach); place > end; place -= 1) {
    const word = lowerAt(view.tokens, place);
    if (place > at && tokenAt(view.tokens, place)?.kind === 'figure') return null;
    if (!Object.hasOwn(books, word)) continue;
    const before = books[word] as string;
    if (before !== '' && lowerAt(view.tokens, place - 1) !== before) continue;
    const { start, end: last } = view.tokens[before === '' ? place : place - 1] as Token;
    const words = text.slice(start, before === '' ? last : (view.tokens[place] as Token).end);
    return { value: words, words, span: { start, end: start + words.length }, rule: unfiledRule, sure: 0.85 };
  }
  return null;
}

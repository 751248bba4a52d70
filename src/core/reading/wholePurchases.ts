import { leadingPlace } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';

const buying: ReadonlySet<string> = new Set(['buy', 'buys', 'bought', 'buying', 'acquire', 'acquires', 'acquired', 'acquiring', 'purchased', 'purchasing', 'swallowed', 'swallows', 'taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
const takingOver: ReadonlySet<string> = new Set(['taken', 'took', 'takes', 'taking', 'snapped', 'gobbled']);
const opening: ReadonlySet<string> = new Set(['a', 'an', 'the', 'which', 'maker', 'its', 'another', 'once', 'one', 'then']);
const articles: ReadonlySet<string> = new Set(['the', 'rival', 'fellow', 'competitor', 'start-up', 'startup']);
/** Names of the trade's goods. */
const goods = /^(?:AI|GPUs?|TPUs?|IT|LLMs?|CPUs?)$/;
/** Tokens between the two commas at most. */
const longest = 14;

/**
 * Place of the name whose apposition the comma at `comma` closes: "has bought Rockset, a start-up
 * with thirty employees, for"; -1 where it closes none.
 */
export function namedBeforeApposition({ tokens }: SentenceView, comma: number): number {
  if (lowerAt(tokens, comma) !== ',') return -1;
  for (let place = comma - 1; place > comma - longest; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.lower === ';') return -1;
    if (token.lower === ',') return opening.has(lowerAt(tokens, place + 1)) ? place - 1 : -1;
  }
  return -1;
}

/** "bought Rockset, a start-up, for $100 million in shares", "took over Koyeb for €60 million": whether the sum is the price of a firm bought by name. */
export function buysWhole(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const link = leadingPlace(view, at, 'for', 6);
  if (lowerAt(tokens, link) !== 'for') return false;
  const apposed = namedBeforeApposition(view, link - 1);
  const last = apposed >= 0 ? apposed : link - 1;
  let place = last;
  while (place > last - 5 && isFirmName(view, place)) place -= 1;
  if (place === last) return false;
  while (articles.has(lowerAt(tokens, place))) place -= 1;
  const verb = lowerAt(tokens, place) === 'over' || lowerAt(tokens, place) === 'up' ? place - 1 : place;
  const token = tokenAt(tokens, verb);
  return token?.kind === 'word' && buying.has(token.lower) && (verb < place) === takingOver.has(token.lower);
}

/** A firm, a service, or another word with a capital. */
function isFirmName({ tokens }: SentenceView, place: number): boolean {
  const token = tokenAt(tokens, place);
  if (token === undefined || token.possessive) return false;
  if (token.kind === 'name') return token.name === null || token.name?.kind === 'organisation' || token.name?.kind === 'service';
  return token.kind === 'word' && token.word.capital && !goods.test(token.word.raw);
}

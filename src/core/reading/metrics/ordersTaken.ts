import { endBeside, leadingPlace, says } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const orders: ReadonlySet<string> = wordSet('orders order bookings preorders pre-orders');
/** Without any of these no orders are told of. */
const tellsOfOrders = new WordTest(orders);
const linking: ReadonlySet<string> = wordSet('in of');
const measuring: ReadonlySet<string> = wordSet('worth of totalling totaling for valued at');
/** What who sells does with orders. */
const taking: ReadonlySet<string> = wordSet('secured secures secure booked books bagged bags won wins received receives landed lands taken takes took amassed gathered collected logged logs');
/** What who buys does. */
const placing: ReadonlySet<string> = wordSet('placed place places placing cancelled canceled ordered ordering submitted submitting put puts');
/** "in hand", "on its books". */
const holding: ReadonlySet<string> = wordSet('hand books backlog');
/** Words between a sum and the orders it is worth, and from there to what became of them, at most. */
const longest = 5;

/**
 * Whether the sum at token `at` is what others have ordered of somebody who sells: "more than $500 billion in AI chip orders were secured", "booked
 * orders worth $20 billion", "$30 billion of orders on its books". What somebody has ordered is none.
 */
export function takesOrders(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (!says(view, tellsOfOrders)) return false;
  const noun = ordersBehind(view, at) ?? ordersBefore(view, at);
  if (noun === null) return false;
  let taken = false;
  for (let place = Math.min(at, noun) - 1, end = endBeside(view, Math.min(at, noun), -1, 8); place > end; place -= 1) {
    if (placing.has(lowerAt(tokens, place))) return false;
    taken ||= taking.has(lowerAt(tokens, place));
  }
  for (let place = Math.max(at, noun) + 1, end = endBeside(view, Math.max(at, noun), 1, 7); place < end; place += 1) {
    const word = lowerAt(tokens, place);
    if (placing.has(word) || (word === 'with' && tokenAt(tokens, place + 1)?.kind === 'name')) return false;
    taken ||= taking.has(word) || (holding.has(word) && place > Math.max(at, noun) + 1);
  }
  return taken;
}

/** Place of the orders right behind the sum ("$500 billion in AI chip orders"); null where there are none. */
function ordersBehind({ tokens }: SentenceView, at: number): number | null {
  let place = at + 1;
  if (lowerAt(tokens, place) === 'worth') place += 1;
  if (!linking.has(lowerAt(tokens, place))) return null;
  for (let next = place + 1; next <= place + longest; next += 1) {
    const token = tokenAt(tokens, next);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return null;
    if (orders.has(token.lower)) return next;
  }
  return null;
}

/** Place of the orders right before the sum ("orders worth $20 billion"); null where there are none. */
function ordersBefore(view: SentenceView, at: number): number | null {
  let place = leadingPlace(view, at, 'of');
  if (!measuring.has(lowerAt(view.tokens, place))) return null;
  while (place > at - 6 && !orders.has(lowerAt(view.tokens, place)) && tokenAt(view.tokens, place)?.kind !== 'mark') place -= 1;
  return orders.has(lowerAt(view.tokens, place)) && lowerAt(view.tokens, place - 1) !== 'in' && lowerAt(view.tokens, place - 1) !== 'the' ? place : null;
}

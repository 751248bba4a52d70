import type { Span } from '../../text/span';

/** What is sold in shares. */
const inShares = /\b(?:shares|stock|IPO)\b[^,;.]{0,40}$/;
/** What says that the pieces are shares, however far before it stands. */
const soldInShares = /\b(?:shares|IPO|flotation|(?:went|goes|gone|going) public|came to market|listing)(?!\w)/;
/** "each", right behind a price. */
const forEach = /^,? (?:each|apiece|a piece)(?!\w)/;
/** A figure that counts hours. */
const countsHours = /\b(?:GPU|TPU|card|chip|accelerator|[AH]\d{3})[- ]hours?$/i;
/** "an hour on an H100 lists at", "the price for an hour of H100 time is". */
const ofHour = /\b(?:(?:an|one|each|every|per) hour (?:of|on|with)|by the hour)(?!\w)[^,;.]{0,44}$/i;
/** Characters before a price in which stands what it is the price of. */
const reach = 72;

/**
 * What a price is told for by the words before it, where none stand behind it: "per share" of shares sold, "per GPU-hour" of hours on chips, counted
 * or named; empty where they tell nothing. `last` is the figure before in the sentence, where one stands there, `start` where the sentence begins.
 */
export function pricedPer(text: string, start: number, last: Span | undefined, figure: Span): string {
  if (forEach.test(text.slice(figure.end, figure.end + 12))) {
    if (last !== undefined && countsHours.test(text.slice(last.start, last.end))) return 'per GPU-hour';
    if (soldInShares.test(text.slice(start, figure.start))) return 'per share';
  }
  const before = text.slice(Math.max(last?.end ?? start, figure.start - reach), figure.start);
  return inShares.test(before) ? 'per share' : ofHour.test(before) ? 'per GPU-hour' : '';
}

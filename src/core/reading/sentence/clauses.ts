import type { Span } from '../../text/span';
import { wordSet } from '../words/words';

/** What opens a clause about whoever or whatever is named before it. */
export const relatives = wordSet('that which who');

/** What parts clauses that each tell something of their own. */
const betweenClauses = /;|[,:)]? (?:-|\u2013|\u2014) |, (?:and|while|but|whereas|though|although|yet) (?!\$|\d)| after (?=[a-z]{2,12}ing )/g;
/** Of such a clause what it tells has come about. */
const cameAbout = /^[a-z]{2,12}ing |\b(?:was|were|came|rose|fell|grew|reached|stood|spent|earned|lost|made|took|had|burned|burnt|brought|posted|reported|totalled|totaled|jumped|climbed|dropped|hit)(?!\w)/i;

/** Where the clause with a figure ends, within `around`. */
export function endOfClause(text: string, around: Span, figure: Span): number {
  betweenClauses.lastIndex = 0;
  const part = betweenClauses.exec(text.slice(figure.end, around.end));
  return part === null ? around.end : figure.end + part.index;
}

/** Where the clause with a figure begins, within `around`: behind what parts it from another, if it tells itself that something came about. */
export function startOfClause(text: string, around: Span, figure: Span): number {
  const before = text.slice(around.start, figure.start);
  let start = 0;
  betweenClauses.lastIndex = 0;
  for (let part = betweenClauses.exec(before); part !== null; part = betweenClauses.exec(before)) start = part.index + part[0].length;
  return start > 0 && cameAbout.test(before.slice(start)) ? around.start + start : around.start;
}

/**
 * "It was $17 billion in the second quarter; for the year it expects": whether a time stands in a
 * clause before that of the figure at `start`, so that what lies ahead there says nothing of it.
 */
export function isOfClauseBefore(text: string, time: Span, start: number): boolean {
  betweenClauses.lastIndex = 0;
  return time.end < start && betweenClauses.test(text.slice(time.end, start));
}

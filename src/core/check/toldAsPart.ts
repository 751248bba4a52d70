import type { Mention } from '../figures/figure';
import { startWithHedge } from './sums/summands';

/** What sets a part off from the sum just told: "…, including", "…, of which", "…. Of that". */
const pointsAtWhole = /\bof (?:which|that|this|these|those|them|it|the (?:total|sum|money|whole))(?!\w)|\bamong (?:them|these|those|which)(?!\w)/gi;
const holds = /\b(?:includ(?:e|es|ed|ing)|compris(?:es|ed|ing)|made up of|consisting of)(?!\w)/gi;

/** "The rest, $5 billion", "the bulk of it, $5 billion". */
const ofWhole = /\b(?:rest|remainder|bulk|balance|lion['\u2019]s share|majority)(?: of (?:it|that|this|them|the (?:total|sum|money)))?,? (?:is |was |of )?$/i;
/** "$5 billion of it", "$5 billion of that sum". */
const someOf = /^ (?:of (?:that|this|these|those|them|it|the (?:total|sum|money|whole))(?!\w)|of the [$\u20ac\u00a3\u00a5\d])/i;

/** A number, and not that of a version. */
const isNumber = /(?:^|[^\w-])\d/;

/** "An additional $5 billion", "had already put in $5 billion": a sum beside another one, or all of several. */
const furtherSum = /\b(?:(?:another|additional|further|extra|fresh|separate) |already (?:[a-z]{2,12} ){1,3})$/i;

/** What ends what a part is told in. */
const stops = /[!?;:]|\.\s/;

/** Characters before a figure in which a part may be set off, and further back in which the sum stands. */
const reach = 110;
const reachOfSum = 90;

/** Whether the words around a figure say that it is a part of the sum told before it or one beside it, and so another quantity than that sum. */
export function isToldAsPart(text: string, mention: Mention): boolean {
  const start = startWithHedge(mention);
  if (someOf.test(text.slice(mention.end, mention.end + 24))) return true;
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  if (ofWhole.test(before) || furtherSum.test(before)) return true;
  if (leadsUpTo(before, pointsAtWhole) >= 0) return true;
  const at = leadsUpTo(before, holds);
  if (at < 0) return false;
  const sum = text.slice(Math.max(0, from + at - reachOfSum), from + at);
  return isNumber.test(sum.slice(Math.max(sum.lastIndexOf('. '), sum.lastIndexOf(';')) + 1));
}

/** "2,664K (pre-training) + 119K + 5K = 2,788K": what leads from a summand to the next, and to what all come to. */
const toNext = /^(?:[KMB]?)? ?(?:\([^()]{1,40}\) ?)?\+ ?[^=.;!?]{1,120}?=/;
const fromLast = /\+ ?$/;
const toSum = /^(?:[KMB]?)? ?(?:\([^()]{1,40}\) ?)?(?:\+ ?[^=.;!?]{1,120}?)?=/;

/** Whether a figure is one of those that a written-out sum adds up. */
export function isSummand(text: string, { start, end }: Mention): boolean {
  const behind = text.slice(end, end + 170);
  return toNext.test(behind) || (fromLast.test(text.slice(Math.max(0, start - 3), start)) && toSum.test(behind));
}

/** Where the last of some words stands from which nothing ends the clause up to the end of `before`; -1 where none does. */
function leadsUpTo(before: string, words: RegExp): number {
  let found = -1;
  let behind = 0;
  for (const { 0: word, index } of before.matchAll(words)) [found, behind] = [index, index + word.length];
  return found >= 0 && !stops.test(before.slice(behind)) ? found : -1;
}

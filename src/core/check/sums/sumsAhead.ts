import type { Mention } from '../../figures/figure';
import type { Span } from '../../text/span';
import { between } from './partLists';
import { isSlipOf } from './sumLeads';
import { startWithHedge, sumOf, summandsOf } from './summands';
import type { Summand } from './summands';
import { writtenRange } from './writtenRange';

/** Between a total and its parts: words that leave nothing out. */
const madeUp =
  /^[^.!?;:$€£¥\d]{0,50}?\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es?|ed|ing)|composed of|split (?:into|between)|divided (?:into|between)|broken down into|breaks down (?:into|as follows:)|(?:is|was) the sum of)(?: (?:about|an?|some|the)){0,2} $/i;
/** The same of words that lead to parts, of which there may be more. */
const leadsOn = /^(?:(?: [\w’'-]{1,20}){0,5}(?::| ?[–—]) (?:[a-z]{1,10} ){0,3}|[^.!?;:,$€£¥\d]{0,40}, with )$/;
/** Between a total and parts of which the last is all that is left. */
const anyWords = /^[^.!?;:$€£¥\d]{1,60}$/;
const ofIt = /^ of (?:it|this|that|which)(?!\w)/i;
const theRest = /\b(?:the|its|their) (?:remaining|other|rest,?|remainder,?) $/i;
/** What leaves some parts out. */
const onlySome = /\b(?:mostly|mainly|largely|partly|chiefly|primarily|initially|in part|among|including|such as|at least|so far|most|much|some|not|of which|rest|others?|remainder|average|each|versus|against|compared|than|after|before|net)(?!\w)/i;
/** Behind the last part: what it is, to the end of the sentence, without one more that has no figure. */
const endsThere = /^(?! (?:more|less|fewer|higher|lower|each|apiece|a (?:year|month|week|day)|per)(?!\w))[^.!?;:,$€£¥\d]{0,60}[.!?)]{0,3}\s{0,3}$/;
const oneMore = /\b(?:and|plus|or|as well|while|but|with)(?!\w)/i;
/** Between two parts: one more without a figure. */
const withOneMore = /,[^,]+,|\band\b.{0,40}\band\b/;

/** Digits that a slip of a sum has at least: of parts that come to more than their total, and of less, where one may have been left out. */
const fewestOfMore = 2;
const fewestOfLess = 3;

/**
 * Parts that stand behind their total to the end of its sentence, in words that leave nothing out: "is made up of A and B", "A of it on roads and the
 * other B on rail". Behind a colon, a dash or "with" there may be more of them: told where the total is a slip of what they come to.
 */
export function partsAhead(text: string, { end: until }: Span, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const list = mentions.slice(at + 1);
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined || list.length < 2) return null;
  const gap = text.slice(total.end, startWithHedge(first));
  const isWhole = madeUp.test(gap);
  const isRest = !isWhole && anyWords.test(gap) && ofIt.test(text.slice(first.end, first.end + 12)) && isTheRest(text, last);
  if (!isWhole && !isRest && !leadsOn.test(gap)) return null;
  const tail = text.slice(last.end, until);
  if (!endsThere.test(tail) || oneMore.test(tail) || !isUnbroken(text, list)) return null;
  if (!isRest && onlySome.test(text.slice(total.end, until))) return null;
  const parts = summandsOf(text, list, total);
  if (parts === null || isWhole || isRest) return parts;
  const { value } = sumOf(parts, writtenRange(total, text), text);
  return isSlipOf(list, total, value, value > total.figure.high ? fewestOfMore : fewestOfLess) ? parts : null;
}

function isTheRest(text: string, last: Mention): boolean {
  return theRest.test(text.slice(Math.max(0, startWithHedge(last) - 20), startWithHedge(last)));
}

function isUnbroken(text: string, list: readonly Mention[]): boolean {
  return list.every((part, index) => {
    const previous = list[index - 1];
    const gap = previous === undefined ? '' : text.slice(previous.end, startWithHedge(part));
    return previous === undefined || (between.test(gap) && !withOneMore.test(gap));
  });
}

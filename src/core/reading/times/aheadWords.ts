import type { Span } from '../../text/span';
import { endOfClause, startOfClause } from '../sentence/clauses';

const futureWords = /\b(?:plans?|planned|planning|targets?|targeting|goals?|forecasts?|expects?|expected|guidance|guides|guided|aims?|aiming|projected|projects|projection|intends?|should(?! have(?!\w))|reckons (?:on|with)|foresees?|anticipates?|envisages?|envisions?|would|will|could(?! (?:not|be (?:had|bought|got))(?!\w))|might|hopes?|hoped|(?<!\bfor )wants?|talks|in talks|set to|outlook|seeking|seeks|sought|to build|promised|pledged?|proposed|by the end of|by year-end|next year|(?<!(?:year|month|week|day|quarter|decade)s? )later|is to|are to|negotiating|haggling|braced|due to|on course|on track|eyes|eyeing|set for|mulls|considering|hoping)(?!\w)/gi;

/** What a result is held against its forecast by: "beating forecasts", "short of its targets", "more than analysts had expected", "as planned". */
const holdsAgainst = /\b(?:beat|beats|beaten|beating|tops|topped|topping|exceeds?|exceeded|exceeding|surpass|surpass(?:es|ed|ing)|overshot|undershot|miss|miss(?:es|ed|ing)|met|short of|ahead of|in line with|above|below|than|over what)(?!\w)|\bas(?: had| was| were)?(?: been)?$/i;
/** Words between that and the forecast, at most, and letters. */
const farthestHeld = 5;
const heldWindow = 60;
const breaks = /[^a-z'\u2019 -]/i;
/** What leads from a forecast to the figure that it gives ("beat forecasts of $43 billion"). */
const leadsToFigure = /^ (?:of|for|that|to|at)(?!\w)/;

/** Whether the word for what is to come at `at` is but what a result is held against. */
function isYardstick(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - heldWindow), at).split(breaks).pop() ?? '';
  return holdsAgainst.test(before.trimEnd().split(' ').slice(-farthestHeld).join(' '));
}

/** Whether words speak of what is to come; `beforeFigure`, where they stand before a figure, which may be the one forecast. */
export function saysAhead(words: string, beforeFigure: boolean): boolean {
  futureWords.lastIndex = 0;
  for (let hit = futureWords.exec(words); hit !== null; hit = futureWords.exec(words)) {
    if (!isYardstick(words, hit.index) || (beforeFigure && leadsToFigure.test(words.slice(futureWords.lastIndex)))) return true;
  }
  return false;
}

/** What goes on to another deed of the same subject ("raised $1.8 billion in June and said it would build"). */
export const nextDeed = /(?:,| \u2013| \u2014)? (?:and|but) (?:(?:it|they|the (?:company|firm|group)) )?(?:now |also |then )?(?:says?|said|guides|guided|guiding|forecasts|foresees|budgets|targets|projects|plans|planned|wants|wanted|intends|intended|hopes|hoped|announced|promises|promised|expects|expected|will|would|should|is (?:to|set|due|planning|aiming|hoping|guiding|budgeting|targeting)|are to|was to|were to|aims|aimed|means to|meant to)(?!\w)/;
/** What was done with the sum before anything else is ("the $620 million that the round brought in"). */
const hadBefore = /^ (?:that|which|it|they)(?: [a-z\d'\u2019-]+){0,6}? (?:raised|brought in|took in|taken in|collected|secured|earned|lost|spent|burned|paid)(?!\w)/i;

const sum = '(?:(?:about|around|roughly|some|nearly|almost|over|more than|up to) )?[~\u2248]?[$\u20AC\u00A3\u00A5]?\\d';
/** "and a projected $14 billion", ", with $14 billion of losses projected for 2026": what is ahead of the next figure alone. */
const ofNextAlone = new RegExp(`(?:,| and|, and|, with| with)(?: an?| its| the| another)? (?:projected|expected|planned|forecast|targeted|anticipated|budgeted) ${sum}|,(?: and| with)? (?:[a-z]{2,14} ){1,3}(?:projected|expected|planned|forecast|set) to [a-z]{3,9} ${sum}|, with (?:another |an? )?${sum}[^,;]{1,60}?\\b(?:projected|expected|planned|forecast)(?!\\w)`);

/** What opens a sentence that tells of a result before it says whose it is and what they mean to do ("With revenue of"). */
const fronted = /^(?:With|On|At|After|Despite|In spite of|Following|Given|Backed by|Armed with|Buoyed by|Fresh from)(?: [a-z'\u2019-]+){1,6} $/;
const endOfFronted = /, /;

/** What leads from what is to come to what was: "will be $92 billion, compared with $52.5 billion in 2024". */
const heldAgainst = /, (?:compared (?:with|to)|against|versus|(?:up|down) from) (?:(?:a mere|just|only|about|around|roughly|some|nearly|almost) )?$/;
const reachOfHeld = 34;

/**
 * Whether the words of a figure's clause, within `around`, speak of what is to come: those before
 * it unless it says that it came about, those behind it up to the next deed.
 */
export function liesAhead(text: string, around: Span, figure: Span): boolean {
  const end = endOfClause(text, around, figure);
  const behind = text.slice(figure.end, end);
  if (hadBefore.test(behind)) return false;
  const before = text.slice(startOfClause(text, around, figure), figure.start);
  const isBase = heldAgainst.test(text.slice(Math.max(around.start, figure.start - reachOfHeld), figure.start));
  if (!isBase && saysAhead(before, true)) return true;
  const cut = (fronted.test(before) ? endOfFronted : nextDeed).exec(behind)?.index ?? behind.length;
  const own = behind.slice(0, cut);
  return saysAhead(own, false) && saysAhead(own.slice(0, ofNextAlone.exec(own)?.index ?? own.length), false);
}

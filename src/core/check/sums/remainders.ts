import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import { digitsOfBoth, isTypedAmiss } from '../digits';
import type { Notice } from '../finding';
import { askInSentences, notComingOut } from './recomputed';
import { isSummable, isTotal, partRange, startWithHedge, timesOf } from './summands';
import { meet, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** Words that every remainder has one of: the cheap question. */
const cue = /\b(?:leav(?:es|ing)|left|rest|remain(?:s|ing|der)|balance|other)(?!\w)/i;

/** What right before a figure makes it what is left of a whole: "that leaves", "leaving". */
const leaves = /\b(?:(?:that|this|it|which) (?:leaves|left|would leave)|leaving)(?: (?:just|only|a mere|a further))? $/i;
/** "With $4 billion left": the same behind it. */
const withLeft = /\bwith (?:just |only )?$/i;
const isLeft = /^ (?:left(?: over)?|remaining)(?=[.,;:!?)]|$)/i;
/** "Take away the loans of $9.6 billion and $5.4 billion is left": the same as a clause of its own. */
const takesAway = /\b(?:take (?:away|off|out)|subtract|deduct|strip out|leave out|less|minus)(?!\w)(?:[^.;!?]|\.(?=\d)){0,80}(?:,| and|, and) (?:just |only |a mere )?$/i;
const isWhatIsLeft = /^ (?:is|are|was|were|would be|will be) left(?: over)?(?=[.,;:!?)]|$)/i;
/** "The rest, $4 billion", "the remaining $4 billion". */
const rest = /\b(?:the|its) (?:(?:remaining|other)|(?:rest|remainder|balance)(?: of (?:it|that|them|the (?:money|sum|total|round|cash)))?(?:,| is| was| of|, or|:)) $/i;
/** What follows a remainder of which more is taken away, or that is a rate. */
const besides = /^ (?:after|before|net|each|apiece|more|less|a (?:year|month|week|day)|per|plus|including|with)(?!\w)/i;

/** "Of the $10 billion", "of a round of $10 billion": what makes the first figure the whole. */
const ofWhole =
  /(?:^|[.;:,–—] )of (?:(?:the|its|their|that|this|an?|his|her|all) )?(?:[\w-]{1,20}[’'](?:s )?)?(?:(?:total|whole|first|original|planned|full|new) )?(?:(?:[a-z-]{1,14} ){1,3}(?:of|worth) )?$/i;
/** Characters before the whole in which that stands. */
const reach = 90;
/** Characters before a remainder in which what is taken away begins. */
const farthest = 120;

/** "$6 billion of it", "of which $6 billion": what makes another figure a part of it. */
const ofIt = /\bof (?:which|that|this|it|them|these|those)(?!\w)/i;

/** What else is taken from the whole, or put to it, without a figure of its own. */
const hidden =
  /%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?|some|most|much|more|another|others?|also|further|besides|double|twice|thrice|as (?:much|many)|gains?|interest|profits?)(?!\w)/i;

/** "Others the remaining $4 billion", "the rest goes to others": who gets what is left took nothing before. */
const getsRest = /\bothers?(?: [a-z]{1,12}){0,2} (?:the|its) (?:rest|remain(?:ing|der)|balance|other)(?!\w)/i;

/** Parts of a whole at most. */
const mostParts = 5;

/**
 * What is told as left of a whole once its parts are gone, in one sentence or two neighbouring ones: "Of a round of €1.7 billion ASML put in
 * €1.3 billion. That leaves €600 million". For each mention of the block the notice that it is not, or null; null altogether where there is none.
 * `related` counts from the block's prose.
 */
export function checkRemainders({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || !cue.test(text)) return null;
  return askInSentences(sentences, mentions, 2, (at, span, index) => remainderOf(text, sentences[index - 1] ?? null, span, mentions, at));
}

function remainderOf(text: string, previous: Span | null, span: Span, mentions: readonly Mention[], at: number): Notice | null {
  const remainder = mentions[at] as Mention;
  const start = startWithHedge(remainder);
  const before = text.slice(Math.max(span.start, start - 60), start);
  const after = text.slice(remainder.end, remainder.end + 24);
  const isLeaving = leaves.test(before) || (withLeft.test(before) && isLeft.test(after))
    || (isWhatIsLeft.test(after) && takesAway.test(text.slice(Math.max(span.start, start - farthest), start)));
  if ((!isLeaving && !rest.test(before)) || besides.test(after) || !isTotal(remainder)) return null;
  const own = figuresIn(mentions, span.start, at);
  const from = own.length >= 2 || previous === null ? span.start : previous.start;
  const told = from === span.start ? own : figuresIn(mentions, from, at);
  const [whole, ...parts] = told;
  if (whole === undefined || parts.length === 0 || parts.length > mostParts) return null;
  if (!told.every((one) => isSummable(one, remainder) && timesOf(text, one) === 1)) return null;
  if (parts.some(({ figure }) => figure.low >= whole.figure.high) || hidden.test(wordsBetween(text, told, start).replace(getsRest, ''))) return null;
  const isShared = ofWhole.test(text.slice(Math.max(from, startWithHedge(whole) - reach), startWithHedge(whole)))
    || (parts.length === 1 && ofIt.test(text.slice(whole.end, Math.min(start, (parts[0] as Mention).end + 12))));
  return isLeaving || isShared ? notLeft(text, whole, parts, remainder, isShared) : null;
}

/** The figures from `start` on that stand before mention `until`. */
function figuresIn(mentions: readonly Mention[], start: number, until: number): readonly Mention[] {
  return mentions.slice(0, until).filter((mention) => mention.start >= start);
}

/** The words between figures, up to `end`. */
function wordsBetween(text: string, told: readonly Mention[], end: number): string {
  return told.map((mention, index) => {
    const next = told[index + 1];
    return text.slice(mention.end, next === undefined ? end : startWithHedge(next));
  }).join(' ');
}

/** The notice that a remainder is not what its parts leave of the whole; null where it is, or something untold may have gone as well. */
function notLeft(text: string, whole: Mention, parts: readonly Mention[], remainder: Mention, isShared: boolean): Notice | null {
  const stated = writtenRange(remainder, text);
  const all = rangeBeside(text, whole, stated);
  const ranges = parts.map((part) => rangeBeside(text, part, stated));
  const [low, high, value] = [
    all.low - ranges.reduce((sum, part) => sum + part.high, 0),
    all.high - ranges.reduce((sum, part) => sum + part.low, 0),
    all.value - ranges.reduce((sum, part) => sum + part.value, 0),
  ];
  if (!(value > 0) || meet({ low, high }, stated)) return null;
  // Costs that nobody tells leave less, but not with digits exchanged.
  if (!isShared && (comesOutOtherwise(all, ranges, stated) || (stated.value < value && !isSlip(stated.value, value)))) return null;
  const shown = [whole, ...parts].map((one) => text.slice(one.start, one.end)).join(' − ');
  return notComingOut('difference', { stated: stated.value, computed: value, parts: parts.length, shown }, [whole, ...parts]);
}

function rangeBeside(text: string, mention: Mention, stated: WrittenRange): WrittenRange {
  return partRange({ mention, times: 1 }, stated, text);
}

/** Whether the remainder comes out where some of the parts came in rather than went. */
function comesOutOtherwise(whole: WrittenRange, parts: readonly WrittenRange[], stated: WrittenRange): boolean {
  for (let added = 1; added < 2 ** parts.length; added += 1) {
    let [low, high] = [whole.low, whole.high];
    for (const [index, part] of parts.entries()) {
      const isAdded = (added >> index) % 2 === 1;
      low += isAdded ? part.low : -part.high;
      high += isAdded ? part.high : -part.low;
    }
    if (meet({ low, high }, stated)) return true;
  }
  return false;
}

function isSlip(one: number, other: number): boolean {
  const [first, second] = digitsOfBoth(one, other);
  return first.length >= 2 && isTypedAmiss(first, second);
}

import { finiteBeing } from '../words/beingWords';
import { relatives } from '../sentence/clauses';
import { leadingPlace, lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const rising = new WordTest(/^(?:up|down|higher|lower|increased|raised|rose|grew|climbed|jumped|surged|fell|dropped|declined|cut|reduced|lowered|lifted|boosted)$/);
const startingAt = new WordTest(/^(?:from|on|over|compared|versus|against)$/);

/**
 * Whether a figure is the step from one value to another: "up $1 billion from what it said last
 * time", "raised by $2 billion", "revenue growth of $60 million".
 */
export function isStep(view: SentenceView, at: number): boolean {
  return isStepBy(view, at) || isOfStep(view, at);
}

const moved = new WordTest(/^(?:increased|rose|grew|climbed|jumped|surged|fell|dropped|declined)$/);

/**
 * Whether a figure is no level of anything: how much more one thing is than another ("$9 billion more than planned"), or how far it went ("rose by
 * $2 billion", "fell $1 billion"). What a report gives as a level is not what it says, be it the very number.
 */
export function isNoLevel(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (moved.passes(wordOf(view, at - 1))) return !spending.has(lowerAt(tokens, at + 1));
  if (isStepItself(view, at)) return true;
  const isStep = isStepBy(view, at) && !determining.has(lowerAt(tokens, at - 1)) && !isPhrasal(view, at);
  if (isStep || isRaisedBy(view, at)) return !offLevel.has(lowerAt(tokens, at + 1));
  return comparative.has(lowerAt(tokens, behindRate(view, at))) && (isDifference(view, at) || isFurther(view, at));
}

const goingOn = wordSet('came come comes coming followed follow follows following went goes was were is are will would has have had flowed flows arrived');
const timing = wordSet('the this next last a in by');
const timesBehind = wordSet('year years quarter month months after later');

/** "nearly $49 billion more came the year after": whether a figure comes on top of what was told before. */
function isFurther({ tokens }: SentenceView, at: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'more') return false;
  const next = lowerAt(tokens, at + 2);
  return goingOn.has(next) || (timing.has(next) && (timesBehind.has(lowerAt(tokens, at + 3)) || tokenAt(tokens, at + 3)?.kind === 'number'));
}

const stepNouns = wordSet('jump leap surge rise increase increment increments gain gains reduction decrease decline upswing uptick hike');
const stepKinds = wordSet('single-day one-day two-day intraday overnight overall annual yearly quarterly further sudden sharp projected planned proposed expected net year-over-year year-on-year');

/** "a nearly $250 billion jump in market value", "a $15 billion reduction": whether the noun right behind the figure makes it the step. */
function isStepItself({ tokens }: SentenceView, at: number): boolean {
  let place = at + 1;
  while (place <= at + 2 && stepKinds.has(lowerAt(tokens, place))) place += 1;
  return stepNouns.has(lowerAt(tokens, place));
}

/** What goes on about where money went: "dropped $15 billion on a start-up". */
const spending: ReadonlySet<string> = new Set(['on', 'into', 'for', 'to']);
/** Before the "up" and "down" of a value, not of a verb: "was up $1 billion", "sales, up $1 billion". */
const beforeWay = wordSet('was is were are be been being went came stood , ( \u2014 revenue revenues sales spending capex');

/** "lined up $12 billion from lenders", "turned down $240 million from Meta": whether the "up" or "down" before the figure at `at` goes with a verb. */
function isPhrasal({ tokens }: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= at - 4; place -= 1) {
    const word = lowerAt(tokens, place);
    if (word === 'up' || word === 'down') return !beforeWay.has(lowerAt(tokens, place - 1));
  }
  return false;
}

/** "lifted by a $40 billion round" is about a round. */
const determining: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'that']);
const raising = wordSet('raised raises raise raising lifted lifts lift increased increases increase cut cuts cutting lowered lowers reduced reduces boosted boosts trimmed trims widened narrowed grew rose fell climbed jumped surged dropped declined');

/** "raised its guidance for 2025 by $6 billion": whether the "by" right before the figure tells by how much something was moved. */
function isRaisedBy(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const by = leadingPlace(view, at, 'by');
  if (lowerAt(tokens, by) !== 'by') return false;
  for (let before = by - 1; before >= 0 && before >= at - longestComparison; before -= 1) {
    const token = tokenAt(tokens, before);
    if (token?.kind === 'mark' || token?.kind === 'figure') return false;
    if (raising.has(token?.lower ?? '')) return true;
  }
  return false;
}

/** Place behind the figure at `at` and what it is told of ("a year", "per chip"). */
function behindRate({ tokens }: SentenceView, at: number): number {
  const next = lowerAt(tokens, at + 1);
  return next === 'a' || next === 'per' ? at + 3 : at + 1;
}

/** Without any of these no step is told. */
const tellsOfSteps = new WordTest(new Set(['by', 'up', 'down']));

function isStepBy(view: SentenceView, at: number): boolean {
  if (!says(view, tellsOfSteps)) return false;
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const word = lowerAt(view.tokens, before);
    if (word === 'by' && relatives.has(lowerAt(view.tokens, before + 1))) return false;
    if (word === 'by') return lowerAt(view.tokens, before - 1) === ',' || rising.passes(wordOf(view, before - 1)) || isOutdone(view, before);
    if (word === 'up' && lowerAt(view.tokens, before + 1) === 'to') return false;
    if (word === 'up' || word === 'down') return startingAt.passes(wordOf(view, at + 1));
    if (!lightWords.passes(wordOf(view, before))) return false;
  }
  return false;
}

const outdoing = wordSet(
  'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing outspend outspends outspent outstrip outstrips outstripped outdid beat beats beaten '
  + 'missed misses tops topped trail trails trailed lag lags lagged undershot overshot undercut',
);

/** "exceeded Google's by $33 billion": whether one value is told to outdo another, or to miss it, right before the "by" at `place`. */
function isOutdone({ tokens }: SentenceView, place: number): boolean {
  for (let before = place - 1; before >= place - 6; before -= 1) {
    const token = tokenAt(tokens, before);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (outdoing.has(token.lower)) return true;
  }
  return false;
}

const steps: ReadonlySet<string> = new Set(['growth', 'increase', 'rise', 'gain', 'gains', 'gap', 'shortfall', 'decline', 'drop', 'jump']);
/** What may stand between such a word and its figure; "growth to $3.7 billion" is where it led. */
const betweenStep = wordSet('was is were of in for at that the year fiscal about around roughly some nearly almost only just came amounted');

/** "the shortfall in 2023 was $60 million". */
function isOfStep({ tokens }: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= at - 7; before -= 1) {
    const token = tokenAt(tokens, before);
    if (token === undefined) return false;
    if (steps.has(token.lower)) return true;
    if (!betweenStep.has(token.lower) && !(token.lower.length === 4 && /^\d{4}$/.test(token.lower))) return false;
  }
  return false;
}

const comparative = wordSet('higher lower more less fewer bigger smaller larger greater dearer cheaper better worse');
const offLevel: ReadonlySet<string> = new Set(['above', 'below', 'short', 'shy', 'ahead']);
const tooMuch = wordSet('much little high low many few');
/** Words from a comparison to its "than" at most ("higher in 2025 than"). */
const longestComparison = 8;

/**
 * "will be $30 billion higher in 2025 than in 2024", "$2 billion short of its goal": whether a
 * figure tells how far apart two quantities are, and is neither of them.
 */
export function isDifference(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const rated = behindRate(view, at);
  const word = lowerAt(tokens, rated);
  if (word === 'too') return tooMuch.has(lowerAt(tokens, rated + 1));
  if (offLevel.has(word)) {
    const level = tokenAt(tokens, word === 'short' || word === 'shy' || word === 'ahead' ? rated + 2 : rated + 1);
    return level !== undefined && (level.kind === 'word' || level.kind === 'name');
  }
  if (!comparative.has(word)) return false;
  for (let place = rated + 1; place <= rated + longestComparison; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (token.lower === 'than') return !tellsTime(tokens, place + 1) || isStated(view, at);
  }
  return false;
}

const stating: ReadonlySet<string> = new Set([...finiteBeing, 'be', 'been']);

/** "was $20 billion more than a year before": what stands so far from another value happened at no time behind "than". */
function isStated(view: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - 4 && lightWords.passes(wordOf(view, place)) && !stating.has(lowerAt(view.tokens, place))) place -= 1;
  return stating.has(lowerAt(view.tokens, place));
}

const timeNouns = wordSet('year years month months week weeks day days hours decade quarter quarters');

/** "less than two years ago": whether a stretch of time is told at `place`. */
function tellsTime(tokens: readonly Token[], place: number): boolean {
  for (let step = place; step < place + 3; step += 1) {
    if (timeNouns.has(lowerAt(tokens, step))) return lowerAt(tokens, place) !== 'the' && lowerAt(tokens, place) !== 'in';
  }
  return false;
}

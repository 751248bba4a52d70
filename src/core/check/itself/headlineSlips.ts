import type { Figure } from '../../figures/figure';
import { isSameValue, powerOfTen } from '../../figures/roundOff';
import type { Period } from '../../reading/reading';
import { sentenceAt } from '../../text/sentences';
import type { Assessment } from '../assess';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import { isGiven } from '../finding';
import { isCalledWrong, isDenied } from '../denied';
import { digitsOf, digitsOfBoth, oneApart, swapped } from '../digits';
import { areNamedTogether, isOneOwner, isSure, mayMeasureOne } from './headlineOwners';
import { asSlip, paragraphsBelow, rangeSlips, slipsByWords } from './headlineWords';
import { figureInterval, overlap } from '../interval';
import { mayBeOneChip } from './oneChip';
import { isSetApartIn, mayBeOneTime } from './ownerConflict';
import { isForAnother } from '../paidForWhom';
import { isToldAsPart } from '../toldAsPart';
import { writtenRange } from '../sums/writtenRange';

/** Digits from which one value is known as a slip of another, and those that do where both are read as one quantity. */
const fewest = 3;
const fewestAsRead = 2;
/** Share by which a figure of the text may be off the headline's by a hedge or by rounding, and by a bound. */
const rounded = 0.05;
const bounded = 0.15;
/** More figures than these are lists and tables, among which any value has one like it. */
export const mostFigures = 300;

/** Sentences of a caption that says what a picture or table shows: one with more is a note of its own. */
const mostInCaption = 2;

/** Whether a figure is one of a headline or caption whose digits may be held against those of the text. */
export function isHeadlineValue({ home: { block: { kind, sentences } }, figure: { low, high, vague, ambiguous }, cited }: CheckedMention): boolean {
  return !cited && (kind === 'heading' || (kind === 'caption' && sentences.length <= mostInCaption)) && !vague && !ambiguous && low > 0 && high > 0;
}

/**
 * Figures of headlines and captions whose value stands nowhere in the text, while one value there is written with the same digits, two of
 * them exchanged or a thousand times more or less, or, where both are read as one quantity or the words of both tell of one, with one digit
 * that is another or the point elsewhere. Both places carry it.
 * Where the headline's figure may be another quantity (its own owner, quantity or time; a sum of the text's) there is none.
 */
export function headlineSlips(headlines: ReadonlySet<CheckedMention>, all: readonly CheckedMention[]): ReadonlyMap<CheckedMention, readonly CheckedMention[]> {
  const found = new Map<CheckedMention, CheckedMention[]>();
  const told = all.filter((mention) => !mention.cited && !isHeading(mention));
  for (const title of headlines) {
    const slips = slipsOf(title, told.filter(({ figure: { unit } }) => unit === title.figure.unit), paragraphsBelow(title, all));
    for (const [one, other] of slips.flatMap((slip) => [[title, slip], [slip, title]] as const)) {
      const list = found.get(one);
      if (list === undefined) found.set(one, [other]);
      else list.push(other);
    }
  }
  return found;
}

function isHeading({ home: { block: { kind } } }: CheckedMention): boolean {
  return kind === 'heading' || kind === 'caption';
}

const none: readonly never[] = [];

/** "Correction: an earlier version gave …": what a paper takes back. */
const corrects = /\b(?:correct(?:s|ed|ion)|earlier (?:version|edition)|misstated|erratum)(?!\w)/i;

/** Those of the text of which a headline's figure is a slip; `told` are all of its unit, `below` the paragraphs right below it. */
function slipsOf(title: CheckedMention, told: readonly CheckedMention[], below: readonly CheckedBlock[]): readonly CheckedMention[] {
  const { text } = title.home.block.prose;
  if (corrects.test(text) || isDenied(text, title.mention) || isCalledWrong(text, title.mention)) return none;
  if (!isRange(title) && told.some(({ figure }) => isGivenBy(figure, title.figure))) return none;
  if (isRange(title)) return rangeSlips(title, told.filter((text) => isRange(text) && mayBeOneOtherwiseRead(title, text)), told, below);
  const isOfOther = ({ home }: CheckedMention): boolean => isForAnother(text, title.end, home.block.prose.text);
  const others = title.figure.hedge === null ? told.filter((one) => !isRange(one) && mayBeOne(title, one) && !isOfOther(one)) : none;
  const alike = others.filter((text) => isAlike(title.figure, text.figure) && (isOneOwner(title, text) || isOwnerOpen(title, text)));
  const read = alike.length > 0 ? alike : asRead(title, others);
  const [first] = read;
  if (read.some(({ figure }) => figure.low !== first?.figure.low)) return none;
  if (first !== undefined) return isMadeOf(title, told) ? none : read;
  const single = told.filter((one) => !isRange(one) && asSlip(title.figure, one.figure) !== null && mayBeOneOtherwiseRead(title, one) && !isOfOther(one));
  return slipsByWords(title, single, below, () => isMadeOf(title, told));
}

/**
 * Whether a figure of the text gives a headline's value, rounded, cut off or near a bound. A headline is no more precise than its text:
 * "$200 billion" gives no "$220 billion".
 */
function isGivenBy(figure: Figure, title: Figure): boolean {
  const { plainLow, plainHigh, hedge, value, range } = figureInterval(figure);
  // What a range holds its ends tell, however round they are.
  const low = range ? figure.low : Math.max(hedge === null ? plainLow : 0, value * (1 - (hedge === 'at-most' ? bounded : rounded)));
  const high = range ? figure.high : Math.min(hedge === null ? plainHigh : Infinity, value * (1 + (hedge === 'at-least' ? bounded : rounded)));
  const own = figureInterval(title);
  const from = title.low * (1 - bounded);
  const to = title.low * (1 + bounded);
  // "$39 billion" for 39.7 only cuts digits off.
  return overlap(low, high, Math.max(own.low, from), Math.min(to, Math.max(own.high, title.low + title.step)));
}

function isRange({ figure: { low, high } }: CheckedMention): boolean {
  return low !== high;
}

/** Whether a headline's figure and one of the text may tell one quantity, as far as both are read. */
function mayBeOne(title: CheckedMention, text: CheckedMention): boolean {
  return mayMeasureOne(title, text) && mayBeOneOtherwiseRead(title, text);
}

/** The same, whatever both are read to measure. */
function mayBeOneOtherwiseRead(title: CheckedMention, { figure, mention, period, assessment, home: { block: { prose: { text } } } }: CheckedMention): boolean {
  if (figure.vague || figure.ambiguous || figure.per !== title.figure.per) return false;
  if (isGiven(title.assessment.standing) && isGiven(assessment.standing) && !isOfOneReport(title.assessment, assessment)) return false;
  if (!mayBeOneChip(title.figure, figure)) return false;
  // What neither place dates, or only one, may be of one time.
  if (title.period !== null && period !== null && !isOneTime(title.period.value, period.value) && !mayBeOneTime(title.period.value, period.value)) return false;
  return !isDenied(text, mention) && !isCalledWrong(text, mention) && !isToldAsPart(text, mention);
}

/** Whether one report is near enough to two figures to give both: "$220 billion" and "$200 billion" of one that has about 200. */
function isOfOneReport({ claims: ones }: Assessment, { claims: others }: Assessment): boolean {
  return ones.some(({ claim, stance }) => stance === 'agrees' && others.some((other) => other.claim === claim && other.stance === 'agrees'));
}

/** Whether two values are written with the same digits, two of them exchanged or a thousand times apart. */
function isAlike({ low: one }: Figure, { low: other }: Figure): boolean {
  const digits = digitsOf(one);
  if (digits === digitsOf(other)) return digits.length >= fewest && (isSameValue(one / other, 1000) || isSameValue(other / one, 1000));
  // "$308 billion" for "$380 billion": a zero at the end is a digit too, where the other value has one that says something.
  const [first, second] = digitsOfBoth(one, other);
  return first.length >= fewest && powerOfTen(one) === powerOfTen(other) && swapped(first, second);
}

/** Those of the text that are read as the very quantity of a headline, where they give one value and that has one digit that is another. */
function asRead(title: CheckedMention, others: readonly CheckedMention[]): readonly CheckedMention[] {
  const { entity, metric, period } = title;
  if (metric === null || !isSure(entity)) return none;
  const same = others.filter((text) =>
    isOneOwner(title, text) && isSure(text.entity) && isSure(text.metric) && text.metric.value === metric.value
    // What the headline does not say outright its time must tell.
    && (isSure(metric) || (period !== null && text.period !== null && isOneTime(period.value, text.period.value))));
  const [first] = same;
  if (first === undefined || !isSlip(title.figure.low, first.figure.low)) return none;
  const isApart = same.some(({ mention, home: { block: { prose: { text }, sentences } } }) =>
    isSetApartIn(text, sentenceAt(sentences, text, mention.start), mention));
  return isApart ? none : same;
}

/** Whether both name the same stretch of time: "to spend" in a headline is "will spend" in the text. */
function isOneTime(one: Period, other: Period): boolean {
  return one.from !== null && one.from === other.from && one.to === other.to && one.runRate === other.runRate;
}

/** Whether one value is written for another: with the point elsewhere ("$20 billion" for "$200 billion"), or with one of several digits another. */
function isSlip(one: number, other: number): boolean {
  const digits = digitsOf(one);
  if (digits === digitsOf(other)) return true;
  const [first, second] = digitsOfBoth(one, other);
  return digits.length >= fewestAsRead && (oneApart(first, second) || swapped(first, second));
}

/** Whether one of two figures has no owner, or the words around it name the other's as well. */
function isOwnerOpen(title: CheckedMention, text: CheckedMention): boolean {
  return title.entity === null || text.entity === null || areNamedTogether(title, text);
}

/** Whether a headline's figure is the sum or difference of two of one paragraph, or the sum of all of it: news adds up for its headlines. */
function isMadeOf(title: CheckedMention, told: readonly CheckedMention[]): boolean {
  const { low, high } = writtenRange(title.mention, title.home.block.prose.text, null);
  const isIt = (value: number): boolean => value > low && value < high;
  const paragraphs = new Map<CheckedMention['home'], number[]>();
  for (const { home, figure } of told) {
    const values = paragraphs.get(home);
    if (values === undefined) paragraphs.set(home, [(figure.low + figure.high) / 2]);
    else values.push((figure.low + figure.high) / 2);
  }
  const isOfTwo = (values: readonly number[]): boolean =>
    values.some((one, at) => values.slice(at + 1).some((other) => isIt(one + other) || isIt(Math.abs(one - other))));
  return [...paragraphs.values()].some((values) => isIt(values.reduce((sum, value) => sum + value)) || isOfTwo(values));
}

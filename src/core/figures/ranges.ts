import { withScale } from './quantity';
import type { Quantity } from './quantity';
import { toStep, toValue } from './numeral';
import { withQuantity } from './part';
import type { Part } from './part';

/** What stands between two ends: a dash, "to", "and" after "between", "or" between bare numbers. */
export type Connector = 'dash' | 'to' | 'and' | 'or';

/** The words and dashes that join two amounts, up to the second one. */
const connectorPattern = /-to-|\s?(?:[-–]{1,2}|~)\s?(?=[^\s-])|—(?=[^\s-])|\s(to|and|or)\s(?=[^\s])/y;

/** Whether a code unit may begin what joins the two ends of a range: a blank of any width or a line's end, a dash, a tilde. */
function mayConnect(code: number): boolean {
  return code === 32
    || code === 45
    || code === 0x2013
    || code === 0x2014
    || code === 126
    || code === 10
    || code === 0xa0
    || code === 0x2009
    || code === 0x202f;
}

export function readConnector(text: string, at: number): { readonly end: number; readonly connector: Connector } | null {
  const code = text.charCodeAt(at);
  if (!mayConnect(code)) return null;
  // A blank, and then neither a dash nor "to", "and" or "or".
  if (code === 32 && !'-–~tTaAoO'.includes(text.charAt(at + 1))) return null;
  connectorPattern.lastIndex = at;
  const match = connectorPattern.exec(text);
  if (match === null) return null;
  const word = match[1];
  return { end: connectorPattern.lastIndex, connector: word === undefined ? (match[0] === '-to-' ? 'to' : 'dash') : word === 'to' ? 'to' : word === 'and' ? 'and' : 'or' };
}

/** "between" before the left end, a hedge word allowed in the middle. */
export const betweenBefore = /\bbetween\s(?:(?:about|around|roughly|approximately|an estimated|some|as little as|a)\s|~)?$/i;
/** "from" before the left end of a change: "cut from $250 to $200". */
const fromBefore = /(\b\w{1,20}\b)?(?:\s\S{1,20})?\s?\bfrom\s(?:(?:about|around|roughly|approximately|just|only|nearly|almost|over|under|some|an estimated|more than|less than)\s|~){0,2}$/i;
/** Words before "from" that make it a range after all: "ranging from $5 to $10". */
export const rangeWords = /\b(?:rang(?:e|es|ed|ing)|vary|varies|varied|varying|anywhere|anything|somewhere|runs?|running|stretch(?:es|ing)|scal(?:e|es|ing)|span(?:s|ning)?|priced|prices|costs|costing|estimates?|estimated|fees|fines|grants|awards|quotes|rates|budgets|sums|amounts|salaries|prizes|loans|bonuses|tickets?|bids|offers|starting|sizes)\sfrom\s[^.;]{0,20}$/i;
/** "$70-72 billion, up from": behind a level of its own, what comes after "from" is the level before, and its "to" joins the two ends of that one. */
const levelBefore = /(?:\b(?:m|b|tr)illion|\d ?(?:bn|mn|tn|[kmbt]))(?: (?:in|for) (?:fiscal )?\d{4}| (?:this|next|last|the) year)?(?:,| \(| [-\u2013\u2014]|\u2014) ?(?:up|down|raised|lifted|revised|increased|narrowed|changed|cut|lowered|reduced)(?: up| down)? from (?:(?:about|around|roughly|some|a range of) )?$/i;
/** "To $66-72 billion from": the same where the new level is told right before. */
const levelReached = /\bto (?:(?:about|around|roughly|some|between) )?(?:US)?[$\u20ac\u00a3\u00a5]?\d[\d.,]{0,10}(?: ?(?:million|billion|trillion|bn|mn|tn|[kmbt]))?(?:(?:-| - | ?\u2013 ?| to | and )(?:US)?[$\u20ac\u00a3\u00a5]?\d[\d.,]{0,10}(?: ?(?:million|billion|trillion|bn|mn|tn|[kmbt]))?)?(?:,? (?:in|for) (?:fiscal )?\d{4}| (?:this|next) year)?,? from (?:(?:about|around|roughly|some|a range of) )?$/i;
/** Verbs that make "X to Y" a step and a level, not a range: "fell $5 to $120", "cut by $2 billion to $5 billion". */
const stepBefore = /\b(?:by|rose|fell|rises|falls|up|down|gained|gains|lost|loses|dropped|drops|climbed|jumped|slipped|slid|sank|added|adds|declined|surged|soared|plunged|tumbled|increased|decreased)\s(?:(?:about|around|nearly|almost|over|more than|another|a further)\s)?$/i;
/** "Raised by 10 billion to 85 billion dollars": the same where only the level has a unit. */
const stepBy = /\bby\s(?:(?:about|around|nearly|almost|over|more than|another|a further)\s)?$/i;
/** After a right end without unit of its own: the clause ends, or goes on without a counted thing. */
export const endOfRange = /\s?(?:$|[.,;:)\]!?"”\n–—-]|\/)|\+|\s(?:a|an|per|each|apiece|in|on|to|for|by|from|and|or|but|over|as|at|with|this|last|next|worth|depending|annually|yearly|monthly|million|billion|range|apart|more|less|is|was|are|were|will|would|could|if|when|while|since|before|after|during|every|range|mark)(?![a-z])/y;

/** A hedge of the right end of a range: "$500 million to over $1 billion". */
const hedgeOfRight = /(?:well\s)?(?:over|above|more than|upwards of|about|around|roughly|nearly|almost)\s(?=[$€£¥]|US\$)/y;
/** What makes such words a step from one level to another instead. */
const changing =
  /\b(?:from|gr(?:e|o)w|ris(?:e|ing)|rose|rais|increas|expand|lift|doubl|tripl|quadrupl|jump|up|down|cut|fell|fall|revis|boost|hik|scal|swell|swoll|climb|surg|soar|shr[aiu]nk|drop|declin|went|go(?:es|ing)?|mov|lower|reduc|balloon|upsiz|took|tak|brought|bring|valu)/i;

/** Where the right end of a range begins whose hedge stands at `at`; null where there is none, or where the words before the left end tell of a change. */
export function pastHedgeOfRight(text: string, at: number, start: number): number | null {
  hedgeOfRight.lastIndex = at;
  if (!hedgeOfRight.test(text)) return null;
  const before = text.slice(Math.max(0, start - 80), start);
  return changing.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), 0))) ? null : hedgeOfRight.lastIndex;
}

export function isBetween(text: string, start: number, floor: number): boolean {
  return betweenBefore.test(text.slice(Math.max(floor, start - 32), start));
}

export function isFrom(text: string, start: number, floor: number): boolean {
  const before = text.slice(Math.max(floor, start - 60), start);
  if (!fromBefore.test(before) || rangeWords.test(before)) return false;
  const wider = text.slice(Math.max(0, start - 90), start);
  return !levelBefore.test(wider) && !levelReached.test(wider);
}

export function isStep(text: string, start: number, floor: number): boolean {
  return stepBefore.test(text.slice(Math.max(floor, start - 40), start));
}

/** Whether a number of its own scale, without a unit, stands behind "by": "by 10 billion to 85 billion dollars", but "by 10 to 15 billion dollars". */
export function isStepBy(text: string, { start, scaled, grouped }: Quantity, floor: number): boolean {
  return (scaled || grouped) && stepBy.test(text.slice(Math.max(floor, start - 20), start));
}

/**
 * The left end with the scale of the right one, which goes for both unless the left has its own or would then be the
 * greater: "$5-6 million", but "$500–$1 million" keeps its five hundred.
 */
export function scaledLike(left: Quantity, right: Quantity): Quantity {
  if (left.vague || left.scaled) return left;
  if (right.exponent > 0 && left.low < 1000) {
    const scaled = withScale(left, right.exponent);
    return scaled.low <= right.low ? scaled : left;
  }
  // "15-20,000": the thousands are left out on the left; "1-20,000" may be meant as it stands.
  if (right.grouped && !left.grouped && left.low * 1000 < right.low && right.low < 1e6 && left.low >= 2 && right.low / left.low < 5000) {
    const value = toValue(left.digits, 3);
    return { ...left, low: value, high: value, step: toStep(left.digits, 3), ambiguous: true };
  }
  return left;
}

/** Joins two ends in the same unit into one part; null when they run downwards and so are no range. */
export function joinRange(left: Part, right: Part): Part | null {
  const first = withQuantity(left, scaledLike(left.quantity, right.quantity));
  if (first.low > right.low || first.high > right.high) return null;
  return {
    ...right,
    start: left.start,
    low: first.low,
    high: right.high,
    step: Math.min(first.step, right.step),
    chip: right.chip ?? left.chip,
    leading: left.leading,
    quantity: { ...right.quantity, vague: left.quantity.vague || right.quantity.vague, ambiguous: first.quantity.ambiguous || right.quantity.ambiguous },
  };
}

const ofYear = /\b(?:in|of|since|fiscal|until|till) $/i;

/** "From 36 billion in 2024 to 13 billion yuan": whether a number is the year in which something stood at what comes before it, and no end of a range. */
export function isYearOfLevel(text: string, { start, low, high, scaled, grouped }: Quantity, floor: number): boolean {
  const isYear = low === high && low >= 2010 && low <= 2035 && Number.isInteger(low) && !scaled && !grouped;
  return isYear && ofYear.test(text.slice(Math.max(floor, start - 8), start));
}

import { isSameValue, powerOfTen } from '../figures/roundOff';
import { overlap } from './interval';
import type { Interval } from './interval';

/** `compatible`: one lies in the open stretch of the other ("up to $500 billion", "more than 20,000") and proves nothing either way. */
export type Outcome = 'agrees' | 'compatible' | 'differs';

export interface Comparison {
  readonly outcome: Outcome;
  /** Stable name of the rule that decided; worded in core/wording. */
  readonly rule: string;
}

const compatible: Comparison = { outcome: 'compatible', rule: 'open-bound' };
const apart: Comparison = { outcome: 'differs', rule: 'apart' };
const agreement = (rule: string): Comparison => ({ outcome: 'agrees', rule });
const exact = agreement('exact');
const rounding = agreement('rounding');
const range = agreement('range');
const sameScale = agreement('same-scale');
const openBound = agreement('open-bound');
const byHedge = {
  about: agreement('hedge-about'),
  nearly: agreement('hedge-nearly'),
  'at-least': agreement('hedge-at-least'),
  'at-most': agreement('hedge-at-most'),
} as const;

/** Whether two values are the same as written, be it both vaguely, without help from a hedge, a range or an open bound. */
export function isWritten(rule: string): boolean {
  return rule === 'exact' || rule === 'rounding' || rule === 'same-scale';
}

/** Ends of a range so far apart that it gives a scale and no value: "tens of millions", "several hundred thousand". */
const scaleOnly = 4;
/** Share by which the upper ends of two such ranges may lie apart: 900,000 and 999,999 are both "hundreds of thousands". */
const sameTop = 0.12;

/** Whether two ranges give the same scale and nothing closer, as writers do who repeat a report's "tens of billions". */
function isSameVagueness(figure: Interval, report: Interval): boolean {
  if (!figure.range || !report.range || figure.hedge !== report.hedge || !(figure.plainLow > 0) || !(report.plainLow > 0)) return false;
  if (figure.plainHigh < scaleOnly * figure.plainLow || report.plainHigh < scaleOnly * report.plainLow) return false;
  return decadeOf(figure) === decadeOf(report) && Math.abs(figure.plainHigh - report.plainHigh) <= sameTop * figure.plainHigh;
}

/** Power of ten of the lower end, which its written precision may take a little below it. */
function decadeOf({ plainLow }: Interval): number {
  return powerOfTen(plainLow * (1 + sameTop));
}

/** Share by which two bounds may lie apart and still be drawn at the same value. */
const sameBound = 0.1;

/** How many times what "more than" is said of a value may be and still be meant; so may another's floor. */
export const mostBeyond = 1.5;

function isNearly(one: number, other: number): boolean {
  return Math.abs(one - other) <= sameBound * Math.max(Math.abs(one), Math.abs(other));
}

function reaches({ low, high }: Interval, value: number): boolean {
  return overlap(low, high, value, value);
}

/** Whether a value lies half a step above another that is written more coarsely, so that it would be rounded up: 55,000 is no 50,000. */
function isHalfUp(fine: Interval, coarse: Interval): boolean {
  if (fine.hedge !== null || coarse.hedge !== null || fine.plainHigh - fine.plainLow >= coarse.plainHigh - coarse.plainLow) return false;
  return fine.value > coarse.value && isSameValue(fine.value, coarse.plainHigh);
}

/** Share of the narrower of two ranges that lies in the other at least, where they tell the same. */
const leastShared = 0.2;

/** Whether two ranges share no more than where one ends and the other begins: "$700 billion to $900 billion" is not "$650 billion to $700 billion". */
function isBarelyMet(one: Interval, other: Interval): boolean {
  const shared = Math.min(one.plainHigh, other.plainHigh) - Math.max(one.plainLow, other.plainLow);
  return shared < leastShared * Math.min(one.plainHigh - one.plainLow, other.plainHigh - other.plainLow);
}

/** Digits from which news cuts off the rest of a number as often as it rounds: "$593 billion" for $593.7 billion. */
const digitsKept = 3;

/** Whether a figure is a report's value with its last digits left off. */
function isCutOff(figure: Interval, report: Interval): boolean {
  if (figure.range || report.range || (figure.hedge !== null && figure.hedge !== 'about')) return false;
  if (figure.digits < digitsKept || report.digits <= figure.digits) return false;
  const beyond = report.value - figure.value;
  return beyond > 0 && beyond < figure.plainHigh - figure.plainLow;
}

/** Share of a lower bound by which a finer value may lie below it and still be told as it. */
const belowBound = 0.05;

/** Whether a figure is written more finely than a report's lower bound and lies plainly below it: "$91 billion to $93 billion" of "over $100 billion". */
function isBelowBound(figure: Interval, report: Interval): boolean {
  if (report.hedge !== 'at-least' || report.range || (figure.hedge !== null && figure.hedge !== 'about')) return false;
  return figure.digits > report.digits && figure.plainHigh < report.value * (1 - belowBound);
}

/**
 * How a figure's value stands to a report's, units being the same: they agree when what the two stand for overlaps; a figure in
 * the open stretch of a bound neither agrees nor differs. The rule named is the narrowest that is enough.
 */
export function compareValues(figure: Interval, report: Interval): Comparison {
  if (!overlap(figure.low, figure.high, report.low, report.high)) {
    if (isCutOff(figure, report)) return rounding;
    return overlap(figure.floor, figure.ceiling, report.floor, report.ceiling) ? compatible : apart;
  }
  if (isBelowBound(figure, report)) return apart;
  if (overlap(figure.plainLow, figure.plainHigh, report.plainLow, report.plainHigh)) {
    if (!figure.range && !report.range) {
      if (isSameValue(figure.plainLow + figure.plainHigh, report.plainLow + report.plainHigh)) return exact;
      return isHalfUp(figure, report) || isHalfUp(report, figure) ? apart : rounding;
    }
    if (isSameVagueness(figure, report)) return sameScale;
    const [sameLow, sameHigh] = [isSameValue(figure.plainLow, report.plainLow), isSameValue(figure.plainHigh, report.plainHigh)];
    if (figure.range && report.range && isBarelyMet(figure, report)) return compatible;
    // "$115 billion to $153 billion" goes beyond what a report of "$115 billion to $135 billion" says.
    if (figure.range && report.range && sameLow && figure.plainHigh > report.plainHigh * (1 + sameBound)) return compatible;
    return sameLow && sameHigh ? exact : range;
  }
  // A ceiling drawn elsewhere is another one: "up to $14 billion" is not what a report of "up to $10 billion" says.
  if (figure.hedge === 'at-most' && report.hedge === 'at-most' && !isNearly(figure.value, report.value)) return compatible;
  // Nor is "more than 500,000" what a report of "at least a million" says.
  if (figure.hedge === 'at-least' && report.hedge === 'at-least' && report.value > mostBeyond * figure.value) return compatible;
  if (isCutOff(figure, report)) return rounding;
  if (report.hedge === 'at-least' || report.hedge === 'at-most') return openBound;
  // What a hedge leaves room for must reach the other value, not only what that may have been rounded from.
  if (!reaches(figure, report.value) && !reaches(report, figure.value) && !figure.range && !report.range) return compatible;
  return byHedge[figure.hedge ?? report.hedge ?? 'about'];
}

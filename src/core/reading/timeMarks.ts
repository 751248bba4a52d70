import type { Span } from '../text/span';

/** A time named in a text: where, and in the normal form that claims use. */
export interface TimeHit extends Span {
  readonly text: string;
  /** A rate ("a day") and not a time. */
  readonly rate: boolean;
}

/** Marks a fiscal year told from the draft's day; whose calendar it is shows only when the owner is known. */
export const fiscal = 'FY by ';
/** Marks a quarter or half told without its year: the last one over, by its owner's calendar. */
export const part = 'part by ';
/** Marks a day of the week, which tells when a share price moved and otherwise only when somebody spoke. */
export const weekday = 'weekday ';
/** Marks the month of a day told by the draft's own ("last week", "ten days ago"): when something happened, or only when somebody spoke of a longer time. */
export const lately = 'lately ';
/** Marks a year told by the time named before it ("a year later"). */
export const shifted = 'years ';
/** The very year named before ("that year"), also where another sentence named it. */
export const sameYear = `${shifted}0`;
/**
 * Marks a month told without its year where another time stands before it ("in May 2024 and another
 * in December"), with the month that the draft's day would make of it.
 */
export const bareMonth = 'month ';
/** Marks a quarter told by the one before it ("in the second", "a quarter later"). */
export const bareQuarter = 'quarter ';
/** Marks the quarter or half named before ("the loss for the period"). */
export const sameStretch = 'stretch ';
/**
 * Marks a year told from the draft's day that, behind a part of a year, is that part a year before: "in the quarter to July … from $30 billion a year
 * ago".
 */
export const yearBack = 'back ';
/** Marks the quarter, half or month named before, in another year: "in the same period of 2024", "the year-ago quarter"; with that year, or how far it is. */
export const stretchIn = 'stretch in ';
/** Behind that mark: the words say that it is the very one ("in the same six months"), which another sentence may have named; with the letter of its length. */
export const veryStretch = '=';
/** Marks a year told from the day on which somebody said so, in a draft without a day of its own ("said in May 2024 that … this year"). */
export const fromTelling = 'telling ';
/**
 * Marks the end of a year that is the one told before it, where what was to come is told in the past ("In
 * January 2024 it said it would … by the year's end"), with the year that the draft's day would make of it.
 */
export const yearEnd = 'year end ';

import type { Part, Period } from '../reading';
import { monthStem } from '../names/stems';

/** How sure a time must be for a round or deal of another time not to be meant. */
const sureEnough = 0.7;
const yearAndMonth = /(\d{4})(?:-(\d{2}))?/;

const aMonth = /^\d{4}-\d{2}(?!\d)/;

/** Whether a time is a month, a day of one, or what begins with it, and no whole year. */
export function isOfMonth({ value: { text } }: Part<Period>): boolean {
  return aMonth.test(text);
}

/** The year of a figure, and the stem of its month where its time has one; null where the time is none or a guess. */
export function toldMonth(period: Part<Period> | null): { readonly year: string; readonly month: string | null } | null {
  const time = period !== null && period.sure > sureEnough ? yearAndMonth.exec(period.value.text) : null;
  return time?.[1] === undefined ? null : { year: time[1], month: time[2] === undefined ? null : monthStem(time[2]) };
}

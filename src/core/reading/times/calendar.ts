import { monthNames } from '../words/timeWords';

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Months of a stretch, by the word for it. */
export const lengths: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12, quarter: 3, half: 6, year: 12, '3': 3, '6': 6, '9': 9, '12': 12 };

/** The number of a quarter told by its place; what is no ordinal and not "opening" ("last", "closing") means the fourth. */
export function quarter(nth: string | undefined): number {
  const word = nth?.toLowerCase() ?? '';
  const place = word === 'opening' ? 0 : ordinals.indexOf(word);
  return place < 0 ? 4 : place + 1;
}

/** A month by its name or how that begins, in two digits: "March", "Mar." → "03". */
export function monthNumber(name: string | undefined): string {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  return pad(String(monthNames.findIndex((full) => full.startsWith(start)) + 1));
}

/** A day or month in two digits. */
export function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** The month that lies `by` months after that of a day. */
export function shiftMonth(date: string, by: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${Math.floor(total / 12)}-${pad(String((total % 12) + 1))}`;
}

/** A month without its year is the last such month before the draft; null where the draft has no day, or the name no capital. */
export function recentMonth(name: string | undefined, day: string | undefined, date: string | null): string | null {
  if (date === null || !/^[A-Z]/.test(name ?? '')) return null;
  const number = monthNumber(name);
  const own = Number(date.slice(0, 4));
  const years = `${own}-${number}` > date.slice(0, 7) ? own - 1 : own;
  return day === undefined ? `${years}-${number}` : `${years}-${number}-${pad(day)}`;
}

/** A month without its year that is still to come on the draft's day, or under way; null as for `recentMonth`. */
export function comingMonth(name: string | undefined, date: string | null): string | null {
  const past = recentMonth(name, undefined, date);
  return past === null || date === null || past === date.slice(0, 7) ? past : shiftMonth(past, 12);
}

/** Months back from which "by the end of December" means the one to come. */
const longAgo = 7;

/** A month without its year by which something is done, or is to be done: the last such, or the next where that one is the nearer. */
export function nearestMonth(name: string | undefined, date: string | null): string | null {
  const past = recentMonth(name, undefined, date);
  return past === null || date === null || past > shiftMonth(date, -longAgo) ? past : shiftMonth(past, 12);
}

/** Months of a stretch that is told while it is under way, at most: of a whole year that has hardly begun nobody speaks so. */
const underWay = 3;

/**
 * The last month of a stretch without its year: of the short one that is under way on the draft's day, else of the last that was over;
 * null as for `recentMonth`.
 */
export function lastOfStretch(length: string | undefined, name: string | undefined, date: string | null): string | null {
  const past = recentMonth(name, undefined, date);
  const months = lengths[length?.toLowerCase() ?? ''] ?? 1;
  if (past === null || date === null || months > underWay) return past;
  const next = shiftMonth(past, 12);
  return shiftMonth(next, 1 - months) <= date.slice(0, 7) ? next : past;
}

/** A stretch told by its last month: as a quarter, half or year where it is one of the calendar's; null without a length or an end. */
export function monthsTo(length: string | undefined, end: string | null): string | null {
  if (end === null) return null;
  const count = lengths[length?.toLowerCase() ?? ''] ?? 0;
  const month = Number(end.slice(5, 7));
  if (count === 12 && month === 12) return end.slice(0, 4);
  if (count === 3 && month % 3 === 0) return `Q${month / 3} ${end.slice(0, 4)}`;
  if (count === 6 && month % 6 === 0) return `H${month / 6} ${end.slice(0, 4)}`;
  return count === 0 ? null : `${count} months to ${end}`;
}

/** A stretch told by its first and last month: as a quarter or half where it is one of the calendar's; null for one that goes backwards, or a single month. */
export function monthsFromTo(first: number, last: number, year: string): string | null {
  const count = last - first + 1;
  if (count < 2) return null;
  if ((count === 3 || count === 6) && last % count === 0) return `${count === 3 ? 'Q' : 'H'}${last / count} ${year}`;
  return `${year}-${pad(String(first))}\u2013${year}-${pad(String(last))}`;
}

/** The last such day of the week up to the draft's own. */
export function lastWeekday(name: string, date: string): string {
  const wanted = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(name.toLowerCase());
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - wanted + 7) % 7));
  return Number.isNaN(day.getTime()) ? date : day.toISOString().slice(0, 10);
}

/** The day that lies `by` days after a day; null where that is none. */
function shiftDay(date: string, by: number): string | null {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

const ofDays: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const daysOfWeek = 7;
const wednesday = 3;

/** The month in which most working days lie of the week of the draft's day (`back` 0), or of the one before (1); null for no day. */
export function monthOfWeek(date: string, back: 0 | 1): string | null {
  const sinceSunday = new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const sinceWednesday = (sinceSunday === 0 ? daysOfWeek : sinceSunday) - wednesday;
  // Of a week that has only begun nothing has happened later than on the draft's day.
  return shiftDay(date, -back * daysOfWeek - (back === 0 ? Math.max(sinceWednesday, 0) : sinceWednesday))?.slice(0, 7) ?? null;
}

/** The month of what was `count` days or weeks ago, the count in words or digits; null for no day. */
export function monthAgo(date: string, count: string, unit: string): string | null {
  const number = ofDays[count.toLowerCase()] ?? Number(count);
  return number > 0 ? shiftDay(date, unit === 'day' ? -number : -number * daysOfWeek)?.slice(0, 7) ?? null : null;
}

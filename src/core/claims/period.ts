import type { PeriodSpan } from './claim';

/** Notes in brackets that mark a figure as something hoped for, not a result. */
const futureNote = /\b(?:plan|planned|target|forecast|expected|guidance|outlook|budget|projection|talks|sought|hoped|asked|proposed|price range)(?!\w)/;

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const open: Days = { from: null, to: null };

/** One row a way of writing a time; the groups of the pattern are handed on. The first row that fits the whole text counts. */
const forms: readonly { readonly pattern: RegExp; readonly days: (groups: readonly string[], yearEnd: number) => Days }[] = [
  { pattern: /^(\d{4})$/, days: ([year]) => months(Number(year), 1, 12) },
  { pattern: /^(\d{4}-\d{2})$/, days: ([month]) => ({ from: `${month}-01`, to: lastDay(month as string) }) },
  { pattern: /^(\d{4}-\d{2}-\d{2})$/, days: ([day]) => ({ from: day as string, to: day as string }) },
  { pattern: /^(\d{4})[-–/](\d{4})$/, days: ([first, last]) => ({ from: `${first}-01-01`, to: `${last}-12-31` }) },
  { pattern: /^(\d{4}-\d{2})[–/](\d{4}-\d{2})$/, days: ([first, last]) => ({ from: `${first}-01`, to: lastDay(last as string) }) },
  { pattern: /^Q([1-4]) (\d{4})$/, days: ([quarter, year]) => months(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3) },
  { pattern: /^H([12]) (\d{4})$/, days: ([half, year]) => months(Number(year), Number(half) * 6 - 5, Number(half) * 6) },
  { pattern: /^FY(\d{4})$/, days: ([year], yearEnd) => months(Number(year), yearEnd - 11, yearEnd) },
  { pattern: /^Q([1-4]) FY(\d{4})$/, days: ([quarter, year], yearEnd) => fiscalPart(Number(year), yearEnd, 3, Number(quarter)) },
  { pattern: /^H([12]) FY(\d{4})$/, days: ([half, year], yearEnd) => fiscalPart(Number(year), yearEnd, 6, Number(half)) },
  { pattern: /^early[ -](\d{4})$/, days: ([year]) => months(Number(year), 1, 4) },
  { pattern: /^mid[ -](\d{4})$/, days: ([year]) => months(Number(year), 5, 8) },
  { pattern: /^late[ -](\d{4})$/, days: ([year]) => months(Number(year), 9, 12) },
  { pattern: /^(?:end of|year-end) (\d{4})$/, days: ([year]) => months(Number(year), 12, 12) },
  { pattern: /^(?:through|until|up to) (\d{4}(?:-\d{2}){0,2})$/, days: ([end]) => ({ from: null, to: lastDay(end as string) }) },
  { pattern: /^(?:since|from) (\d{4}(?:-\d{2}){0,2})$/, days: ([start]) => ({ from: firstDay(start as string), to: null }) },
  { pattern: /^(\d{1,2}) months to (\d{4})-(\d{2})$/, days: ([count, year, month]) => months(Number(year), Number(month) - Number(count) + 1, Number(month)) },
];

const perUnit = /^per ([a-zA-Z]+(?:-[a-zA-Z]+)?(?: and [a-z]+)?)(?:, |$)/;

/**
 * The period of a claim as dates: what it names, or null when its words name no time and no kind of figure. `yearEnd` is the month
 * (1..12) in which a fiscal year ends. Words it cannot read leave both ends open.
 */
export function parsePeriod(text: string, yearEnd = 12): PeriodSpan | null {
  const bracket = /^([^()]{0,120}?) ?\(([^()]{0,80})\)$/.exec(text);
  let time = bracket?.[1] ?? text;
  const note = bracket?.[2] ?? '';
  const per = perUnit.exec(time);
  if (per !== null) time = time.slice(per[0].length);
  const days = readDays(time, yearEnd);
  const future = futureNote.test(note) || futureNote.test(time);
  const runRate = note === 'run rate' || note.startsWith('run rate ');
  if (days.from === null && days.to === null && !future && !runRate && per === null) return null;
  return { ...days, future, runRate, per: per?.[1] ?? null };
}

function readDays(time: string, yearEnd: number): Days {
  for (const { pattern, days } of forms) {
    const match = pattern.exec(time);
    if (match !== null) return days(match.slice(1), yearEnd);
  }
  return open;
}

/** From the first day of one month to the last of another, counted from January of `year`; months below 1 lie in years before. */
function months(year: number, first: number, last: number): Days {
  return { from: `${yearMonth(year, first)}-01`, to: lastDay(yearMonth(year, last)) };
}

function fiscalPart(year: number, yearEnd: number, length: number, part: number): Days {
  const first = yearEnd - 11 + (part - 1) * length;
  return months(year, first, first + length - 1);
}

function yearMonth(year: number, month: number): string {
  const years = Math.floor((month - 1) / 12);
  return `${year + years}-${String(month - years * 12).padStart(2, '0')}`;
}

/** First day of a year, month or day. */
function firstDay(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/** Last day of a year, month or day. */
function lastDay(text: string): string {
  if (text.length === 10) return text;
  if (text.length === 4) return `${text}-12-31`;
  const [year = 0, month = 1] = text.split('-').map(Number);
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${text}-${days}`;
}

import type { Metric } from '../../claims/claim';
import { addedUp, spentByYear } from '../../claims/metricTraits';
import { fiscal, lately, part, weekday } from './timeMarks';
import type { PartOfYear, ShiftedYear, TimeHit } from './timeMarks';

/** "By December": what is to be done by then lies ahead, where a month without its year is else the last such. */
const deadline = /^(?:by|until) [A-Z][a-z]{2,8}\.?(?: \d{1,2})?$/i;
/** A month or day, in its normal form. */
export const ofDay = /^\d{4}-\d{2}(?:-\d{2})?$/;
const aYear = /\b20\d{2}\b/;

/** The next such month for a deadline ahead, its year alone for what is told of whole years; null where it is none, or a year is told before it. */
function ahead(time: TimeHit, text: string, metric: Metric | null): string | null {
  if (
    !ofDay.test(time.text)
    || !deadline.test(text.slice(time.start, time.end))
    || aYear.test(text.slice(Math.max(0, time.start - 120), time.start))
  ) {
    return null;
  }
  const year = Number(time.text.slice(0, 4)) + 1;
  return metric !== null && spentByYear.has(metric) && time.text.slice(5, 7) === '12' ? String(year) : `${year}${time.text.slice(4)}`;
}

/** The normal form of a time whose calendar shows only now that the owner is known: the month in which their fiscal year ends. */
export function settleTime(time: TimeHit, text: string, yearEnd: number, metric: Metric | null, future: boolean): string {
  const year = fiscal.read(time.text);
  if (year !== null) return fiscalYear(year, yearEnd);
  const bit = part.read(time.text);
  if (bit !== null) return partOfYear(bit, yearEnd, future);
  const day = weekday.read(time.text) ?? lately.read(time.text);
  if (day !== null) return day;
  const next = future ? ahead(time, text, metric) : null;
  if (next !== null) return next;
  if (metric !== null && spentByYear.has(metric) && time.text.startsWith('end of ')) return time.text.slice('end of '.length);
  const isByYear = metric !== null
    && addedUp.has(metric)
    && /^\d{4}$/.test(time.text)
    && /\bby $/i.test(text.slice(Math.max(0, time.start - 3), time.start));
  return isByYear ? `through ${time.text}` : time.text;
}

/** "last fiscal year" by the calendar of its owner: Microsoft's 2025 ended in June 2025. */
function fiscalYear({ shift, date }: ShiftedYear, yearEnd: number): string {
  const current = Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) > yearEnd ? 1 : 0);
  return `FY${current + shift}`;
}

/** Months in which a closed quarter is what everybody writes of, and after which it no longer is. */
const justClosed = 2;
const longClosed = 4;

/** "in the third quarter" of an owner's year: the last one that has begun, or for a forecast the first that is not over. */
function partOfYear({ unit, place, fiscal: isFiscal, date }: PartOfYear, yearEnd: number, future: boolean): string {
  const length = unit === 'Q' ? 3 : 6;
  const now = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const endIn = (year: number): number => year * 12 + yearEnd - 12 + length * place;
  let year = Number(date.slice(0, 4)) + 1;
  while (endIn(year) - length + 1 > now) year -= 1;
  if (future && endIn(year) < now) year += 1;
  // In the weeks after a quarter of the calendar has closed, "Q1" is that one, and not one of a fiscal year that closed half a year ago.
  const sinceClose = now - Number(date.slice(0, 4)) * 12 - length * place;
  if (yearEnd !== 12 && !isFiscal && sinceClose > 0 && sinceClose <= justClosed && now - endIn(year) > longClosed) {
    return `${unit}${place} ${date.slice(0, 4)}`;
  }
  return `${unit}${place} ${yearEnd === 12 && !isFiscal ? '' : 'FY'}${year}`;
}

import { monthNumber, pad } from './calendar';
import { bareMonth, fromTelling, lately, part, yearBack } from './timeMarks';

/** Whether words for a stretch mean half a year or a quarter, by the letter of its name; a digit for what has no name, nothing where they leave it open. */
export function lengthOf(words: string): string {
  if (/half|six/i.test(words)) return 'H';
  return /quarter|three/i.test(words) ? 'Q' : /nine/i.test(words) ? '9' : '';
}

/** What stands before a year that a word calls fiscal. */
export function fiscalMark(word: string | undefined): string {
  return word === undefined ? '' : 'FY';
}

/** A half or quarter of last year, or of the one that the text is in by its own day or by the words before. */
export function partOf(which: string | undefined, unit: 'H' | 'Q', place: number, date: string | null, near: string | null): string | null {
  if (which?.toLowerCase() === 'last') return date === null ? null : `${unit}${place} ${relativeYear('last', date)}`;
  return near === null ? null : part.write({ unit, place, fiscal: false, date: near });
}

/** A year told from the draft's day, or without one from the day of telling; `bit` is what names a part of it ("Q3 ", "end of "). */
export function relativeYear(which: string | undefined, date: string | null, bit = ''): string {
  const words = which?.toLowerCase() ?? '';
  const shift = words === 'last' || words === 'the previous' ? -1 : words === 'next' || words === 'the following' ? 1 : 0;
  return date === null ? fromTelling.write({ shift, part: bit }) : `${bit}${Number(date.slice(0, 4)) + shift}`;
}

/** A month without its year, or a day of it, by the one that the draft's day makes of it; null for no name of one. */
export function bare(name: string | undefined, made: string | null, day?: string): string | null {
  if (!/^[A-Z]/.test(name ?? '')) return null;
  return bareMonth.write({ month: day === undefined ? monthNumber(name) : `${monthNumber(name)}-${pad(day)}`, recent: made });
}

/** A month that the draft's day tells, with what marks it; null for none. */
export function told(found: string | null): string | null {
  return found === null ? null : lately.write(found);
}

/** A year before, of which a part of a year told before may be meant. */
export function yearBefore(which: string | undefined, date: string | null): string {
  return date === null ? relativeYear(which, date) : yearBack.write(relativeYear(which, date));
}

import { monthNumber } from './calendar';
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
  return near === null ? null : `${part}${unit} ${place} calendar ${near}`;
}

/** A year told from the draft's day, or without one from the day of telling. */
export function relativeYear(which: string | undefined, date: string | null): string {
  const words = which?.toLowerCase() ?? '';
  const shift = words === 'last' || words === 'the previous' ? -1 : words === 'next' || words === 'the following' ? 1 : 0;
  return date === null ? `${fromTelling}${shift}` : String(Number(date.slice(0, 4)) + shift);
}

/** A month without its year, by the one that the draft's day makes of it; null for no name of one. */
export function bare(name: string | undefined, made: string | null): string | null {
  return /^[A-Z]/.test(name ?? '') ? `${bareMonth}${monthNumber(name)} ${made ?? ''}` : null;
}

/** A month that the draft's day tells, with what marks it; null for none. */
export function told(found: string | null): string | null {
  return found === null ? null : `${lately}${found}`;
}

/** A year before, of which a part of a year told before may be meant. */
export function yearBefore(which: string | undefined, date: string | null): string {
  return date === null ? relativeYear(which, date) : `${yearBack}${relativeYear(which, date)}`;
}

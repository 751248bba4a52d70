import { isDigit, isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';

/** A word or letter that multiplies the number before it. */
export interface ScaleEntry {
  /** Power of ten. */
  readonly exponent: number;
  readonly words: readonly string[];
  /** Short forms, joined to the number or, in money, one blank away. */
  readonly short: readonly string[];
}

export const scales: readonly ScaleEntry[] = [
  { exponent: 2, words: ['hundred'], short: [] },
  { exponent: 3, words: ['thousand', 'thousands'], short: ['k'] },
  { exponent: 5, words: ['lakh', 'lakhs', 'lac', 'lacs'], short: [] },
  { exponent: 6, words: ['million', 'millions', 'mil'], short: ['m', 'mn', 'mm', 'mln', 'mio'] },
  { exponent: 7, words: ['crore', 'crores'], short: ['cr'] },
  { exponent: 9, words: ['billion', 'billions'], short: ['b', 'bn', 'bln'] },
  { exponent: 12, words: ['trillion', 'trillions'], short: ['t', 'tn', 'trn', 'tln'] },
  { exponent: 15, words: ['quadrillion', 'quadrillions'], short: [] },
];

export const exponentOf: ReadonlyMap<string, number> = new Map(
  scales.flatMap(({ exponent, words, short }) => [...words, ...short].map((form): [string, number] => [form, exponent])),
);

const scaleWords: ReadonlySet<string> = new Set(scales.flatMap((scale) => scale.words));

/** What may be a scale word after a number: " million", "-million", "million"; a footnote's digit may follow. */
const mayBeScale = /(?:\s{0,2}-?|-\s?)([a-z]{3,12})(?![a-z])/iy;
/** A short scale one blank away, as in "$5 m": sure only beside a currency. */
const scaleApart = /\s([kKmMbBT]|[mbt]n|M[nN]|B[nN]|T[nN]|[mb]ln|[Cc]r|MM)(?![A-Za-z0-9'’])/y;

/** A short scale one blank away that no unit of length or size is written like: "10 k GPUs", "5 bn euros". */
const scaleApartAnywhere = /\s([kKM]|[mbt]n|M[nN]|B[nN]|[mb]ln|MM)(?![A-Za-z0-9'’])/y;

export interface Scale {
  readonly end: number;
  readonly exponent: number;
  /** Written as a letter or two, not as a word. */
  readonly short: boolean;
}

/** Scale words and short forms, by their length and first letter: what begins otherwise needs no look at a table. */
const begun = new Set([...exponentOf.keys()].map((form) => (form.length << 5) | (form.charCodeAt(0) & 31)));
const shortForms: ReadonlySet<string> = new Set(scales.flatMap((scale) => scale.short));
const longestForm = Math.max(...[...exponentOf.keys()].map((form) => form.length));

/** End of the letters that begin at `at`, no further than one beyond the longest scale word. */
function endOfLetters(text: string, at: number): number {
  let end = at;
  while (end - at <= longestForm && isEnglishLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** The scale word or short form that the letters `at..end` spell, in lower case; null where they spell none. */
function formAt(text: string, at: number, end: number): string | null {
  if (!begun.has(((end - at) << 5) | (text.charCodeAt(at) & 31))) return null;
  const form = text.slice(at, end).toLowerCase();
  return exponentOf.has(form) ? form : null;
}

/** What a scale reaches to and stands for; made anew only for a number that has one. */
function scaleOf(form: string, end: number, short: boolean): Scale {
  return { end, exponent: exponentOf.get(form) ?? 0, short };
}

/** Reads the scale after a number that ends at `at`, stacked ones too ("lakh crore", "hundred million"); null where there is none. */
export function readScale(text: string, at: number, besideCurrency: boolean): Scale | null {
  const next = text.charCodeAt(at);
  // Punctuation or the end: no scale. Letters, blanks, hyphens and wider characters are looked at closely.
  if (Number.isNaN(next) || (next < 65 && next !== 32 && next !== 45 && next !== 10 && next !== 13 && next !== 9)) return null;
  if (isEnglishLetter(next)) {
    const end = endOfLetters(text, at);
    const form = formAt(text, at, end);
    if (form === null) return null;
    if (shortForms.has(form)) return isDigit(text.charCodeAt(end)) ? null : scaleOf(form, end, true);
    return stacked(text, end, exponentOf.get(form) ?? 0, 1);
  }
  if (next === 32 && isEnglishLetter(text.charCodeAt(at + 1))) {
    const end = endOfLetters(text, at + 1);
    const form = formAt(text, at + 1, end);
    if (form === null) return null;
    if (!shortForms.has(form)) return stacked(text, end, exponentOf.get(form) ?? 0, 1);
  } else if (next > 0x2010 && next < 0x2028) return null;
  else if (next !== 32 && next < 128 && next !== 45 && !isBlank(next)) return null;
  else if (next === 45 && isDigit(text.charCodeAt(at + 1))) return null;
  const words = stacked(text, at, 0, 0);
  if (words !== null) return words;
  const pattern = besideCurrency ? scaleApart : scaleApartAnywhere;
  pattern.lastIndex = at;
  const apart = pattern.exec(text)?.[1];
  return apart === undefined ? null : scaleOf(apart.toLowerCase(), pattern.lastIndex, true);
}

/** The scale in words from `at` on, after `known` words that have been read and come to `exponent`; null where there is none at all. */
function stacked(text: string, at: number, exponent: number, known: number): Scale | null {
  let end = at;
  let sum = exponent;
  let words = known;
  for (; words < 3; words += 1) {
    const next = text.charCodeAt(end);
    // A full stop or a comma ends the number for sure.
    if (words > 0 && (next === 44 || next === 46)) break;
    if (next === 32 && !'hHtTlLmMbBcCqQ -'.includes(text.charAt(end + 1))) break;
    mayBeScale.lastIndex = end;
    const word = mayBeScale.exec(text)?.[1]?.toLowerCase();
    if (word === undefined || !scaleWords.has(word)) break;
    end = mayBeScale.lastIndex;
    sum += exponentOf.get(word) ?? 0;
  }
  return words > 0 ? { end, exponent: sum, short: false } : null;
}

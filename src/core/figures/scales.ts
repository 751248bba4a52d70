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

const longestFirst = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length).join('|');
const words = longestFirst(scales.flatMap((scale) => scale.words));
const short = longestFirst(scales.flatMap((scale) => scale.short));

/** A scale word after a number: " million", "-million", "million"; a footnote's digit may follow. */
export const scaleWord = new RegExp(`(?:\\s{0,2}-?|-\\s?)(${words})(?![a-z])`, 'iy');
/** A short scale joined to its number: "5bn", "10k". */
export const scaleShort = new RegExp(`(${short})(?![a-z0-9])`, 'iy');
/** A short scale one blank away, as in "$5 m": sure only beside a currency. */
export const scaleApart = /\s([kKmMbBT]|[mbt]n|M[nN]|B[nN]|T[nN]|[mb]ln|[Cc]r|MM)(?![A-Za-z0-9'’])/y;

/** A short scale one blank away that no unit of length or size is written like: "10 k GPUs", "5 bn euros". */
export const scaleApartAnywhere = /\s([kKM]|[mbt]n|M[nN]|B[nN]|[mb]ln|MM)(?![A-Za-z0-9'’])/y;

export interface Scale {
  readonly end: number;
  readonly exponent: number;
  /** Written as a letter or two, not as a word. */
  readonly short: boolean;
}

/** Reads the scale after a number that ends at `at`, stacked ones too ("lakh crore", "hundred million"); null where there is none. */
export function readScale(text: string, at: number, besideCurrency: boolean): Scale | null {
  const next = text.charCodeAt(at);
  // Punctuation or the end: no scale. Letters, blanks, hyphens and wider characters are looked at closely.
  if (Number.isNaN(next) || (next < 65 && next !== 32 && next !== 45 && next !== 10 && next !== 13 && next !== 9)) return null;
  scaleShort.lastIndex = at;
  if (scaleShort.test(text)) return { end: scaleShort.lastIndex, exponent: exponentOf.get(text.slice(at, scaleShort.lastIndex).toLowerCase()) ?? 0, short: true };
  let end = at;
  let exponent = 0;
  for (let stacked = 0; stacked < 3; stacked++) {
    // A full stop or a comma ends the number for sure.
    if (stacked > 0 && text.charCodeAt(end) > 43 && text.charCodeAt(end) < 47 && text.charCodeAt(end) !== 45) break;
    if (text.charCodeAt(end) === 32 && !'hHtTlLmMbBcCqQ -'.includes(text.charAt(end + 1))) break;
    scaleWord.lastIndex = end;
    const word = scaleWord.exec(text)?.[1];
    if (word === undefined) break;
    end = scaleWord.lastIndex;
    exponent += exponentOf.get(word.toLowerCase()) ?? 0;
  }
  if (end > at) return { end, exponent, short: false };
  const pattern = besideCurrency ? scaleApart : scaleApartAnywhere;
  pattern.lastIndex = at;
  const apart = pattern.exec(text)?.[1];
  return apart === undefined ? null : { end: pattern.lastIndex, exponent: exponentOf.get(apart.toLowerCase()) ?? 0, short: true };
}

import { isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';
import { readNumeral, toStep, toValue } from './numeral';
import { exponentOf, readScale } from './scales';
import { readNumberWords } from './numberWords';

/** A number with its scale, before it is known what it counts. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** The number as decimal digits, its scale left out: "5.6 million" → "5.6". */
  readonly digits: string;
  /** Power of ten its scale stands for; 0 without one. */
  readonly exponent: number;
  readonly scaled: boolean;
  /** The scale is a letter or two ("5bn", "10k"). */
  readonly short: boolean;
  readonly grouped: boolean;
  readonly vague: boolean;
  readonly ambiguous: boolean;
  readonly form: 'digits' | 'words';
}

/** What a quantity is made from when its digits or its scale change hands. */
export function withScale(quantity: Quantity, exponent: number): Quantity {
  if (quantity.vague) return quantity;
  const value = toValue(quantity.digits, exponent);
  return { ...quantity, low: value, high: value, step: toStep(quantity.digits, exponent), exponent, scaled: true, ambiguous: false };
}

/** Behind "10" or "100": "$10s of millions" is tens of millions. */
const manyOf = /s of (thousand|million|billion|trillion)s(?![\w-])/iy;
/** The same in letters, beside a currency: "$100Ms", "$10M's". */
const manyShort = /(K|k|M|MM|mn|B|bn|T|tn)['’]?s(?![\w-])/y;
/** A hedge between a number and its scale: "$100-plus billion". */
const hedgedScale = /-(?:plus|odd|ish)(?=\s[kmbtlc])/iy;

/** Tens or hundreds of a scale, written with digits; null for any other number. */
function readManyOf(text: string, at: number, digits: string, end: number, besideCurrency: boolean): Quantity | null {
  if (digits !== '10' && digits !== '100') return null;
  if (text.charCodeAt(end) !== smallS) return besideCurrency && isEnglishLetter(text.charCodeAt(end)) ? readManyShort(text, at, digits, end) : null;
  manyOf.lastIndex = end;
  const exponent = exponentOf.get(manyOf.exec(text)?.[1]?.toLowerCase() ?? '');
  return exponent === undefined ? null : inWords(at, manyOf.lastIndex, digits, exponent, true);
}

function readManyShort(text: string, at: number, digits: string, end: number): Quantity | null {
  manyShort.lastIndex = end;
  const exponent = exponentOf.get(manyShort.exec(text)?.[1]?.toLowerCase() ?? '');
  return exponent === undefined ? null : inWords(at, manyShort.lastIndex, digits, exponent, true);
}

const smallS = 0x73;
const plus = 0x2b;
const hyphen = 0x2d;

/** Where the scale of the number that ends at `end` may begin: behind the hedge in "$10+ billion" and "$100-plus billion", which goes with the whole. */
function startOfScale(text: string, end: number, besideCurrency: boolean): number {
  const code = text.charCodeAt(end);
  const behind = text.charCodeAt(end + 1);
  if (code === plus) return isBlank(behind) || (besideCurrency && isEnglishLetter(behind)) ? end + 1 : end;
  if (code !== hyphen || !isEnglishLetter(behind)) return end;
  hedgedScale.lastIndex = end;
  return hedgedScale.test(text) ? hedgedScale.lastIndex : end;
}

/** Reads a number in digits at `at`, with its scale. `besideCurrency` lets a single letter stand one blank away ("$5 m"). */
export function readDigits(text: string, at: number, besideCurrency: boolean): Quantity | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const many = readManyOf(text, at, numeral.digits, numeral.end, besideCurrency);
  if (many !== null) return many;
  const scale = readScale(text, startOfScale(text, numeral.end, besideCurrency), besideCurrency);
  const exponent = scale?.exponent ?? 0;
  const value = toValue(numeral.digits, exponent);
  return {
    start: at,
    end: scale?.end ?? numeral.end,
    low: value,
    high: value,
    step: toStep(numeral.digits, exponent),
    digits: numeral.digits,
    exponent,
    scaled: scale !== null,
    short: scale?.short ?? false,
    grouped: numeral.grouped,
    vague: false,
    ambiguous: numeral.ambiguous && scale === null,
    form: 'digits',
  };
}

/** Reads a spelled-out or vague number at `at`. */
function readWords(text: string, at: number): Quantity | null {
  const words = readNumberWords(text, at);
  return words === null ? null : inWords(at, words.end, words.digits, words.exponent, words.vague);
}

/** A number told in words; a vague one lies between two and ten times what they say. */
function inWords(start: number, end: number, digits: string, exponent: number, vague: boolean): Quantity {
  const value = toValue(digits, exponent);
  return {
    start,
    end,
    low: vague ? 2 * value : value,
    high: vague ? 10 * value - 1 : value,
    step: vague ? value : toStep(digits, exponent),
    digits,
    exponent,
    scaled: exponent > 0,
    short: false,
    grouped: false,
    vague,
    ambiguous: false,
    form: 'words',
  };
}

/** Whether a code unit is a digit or one of the fractions "¼" to "¾" and "⅛" to "⅞". */
function isDigitOrFraction(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x215b && code <= 0x215e);
}

/** Reads the number at `at`, in digits or in words. */
export function readQuantity(text: string, at: number, besideCurrency: boolean): Quantity | null {
  return isDigitOrFraction(text.charCodeAt(at)) ? readDigits(text, at, besideCurrency) : readWords(text, at);
}

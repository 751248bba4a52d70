import { isDigit } from './characters';

/** A number written in digits. */
export interface Numeral {
  readonly end: number;
  /** Plain decimal form: "16,384" → "16384", "1.234,56" → "1234.56". */
  readonly digits: string;
  /** Thousands are set apart, so that it is neither a year nor a model number. */
  readonly grouped: boolean;
  /** Another reader could take the marks another way ("1.234" is 1,234 in much of Europe). */
  readonly ambiguous: boolean;
}

/** Digits with marks between them, in any country's habit; whether the marks make sense is decided after. */
export const numeralShape = /\d{1,18}(?:[.,'’\u00a0\u2007\u2009\u202f]\d{1,12}){0,8}/y;

/** Groups of three set apart by ordinary blanks: "50 000". */
export const blankGroups = /(?: \d{3}){1,5}(?![A-Za-z]|[\d.,]?\d|\s(?:thousand|million|billion|trillion|lakh|crore|bn|mn|k|m)(?![a-z]))/iy;

/** A day of the month stands apart from the number after it: "By May 5 100 GPUs". */
export const monthBefore = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s$/;

const english = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?$/;
const indian = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?$/;
const european = /^\d{1,3}(?:\.\d{3}){2,6}$|^\d{1,3}(?:\.\d{3}){1,6},\d{1,2}$/;
const spaced = /^\d{1,3}(?:[\u00a0\u2007\u2009\u202f'’]\d{3}){1,6}(?:[.,]\d{1,12})?$/;
const plain = /^\d{1,18}(?:\.\d{1,12})?$/;
const decimalComma = /^\d{1,6},\d{1,2}$/;
const groupMarks = /[,'’\u00a0\u2007\u2009\u202f]/g;
const twoReadings = /^[1-9]\d{0,2}\.\d{3}$/;

const vulgarFractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75', '⅛': '125', '⅜': '375', '⅝': '625', '⅞': '875' };

/** End of the run of digits and marks at `at`, whether or not it is a number. */
export function endOfDigits(text: string, at: number): number {
  numeralShape.lastIndex = at;
  return numeralShape.test(text) ? numeralShape.lastIndex : at;
}

/** Reads the number in digits that starts at `at`; null when the marks in it make it a date, a version, an address or a list. */
export function readNumeral(text: string, at: number): Numeral | null {
  const alone = vulgarFractions[text.charAt(at)];
  if (alone !== undefined) return { end: at + 1, digits: `0.${alone}`, grouped: false, ambiguous: false };
  numeralShape.lastIndex = at;
  if (!numeralShape.test(text)) return null;
  const end = numeralShape.lastIndex;
  const shape = text.slice(at, end);
  const next = text.charCodeAt(end);
  if (next >= 48 && next <= 57) return null;
  if (plain.test(shape)) {
    const fraction = vulgarFractions[text.charAt(end)];
    if (fraction !== undefined && !shape.includes('.')) return { end: end + 1, digits: `${shape}.${fraction}`, grouped: false, ambiguous: false };
    if (shape.length <= 3 && next === 32 && isDigit(text.charCodeAt(end + 1))) {
      blankGroups.lastIndex = end;
      const groups = blankGroups.exec(text)?.[0];
      if (groups !== undefined && !monthBefore.test(text.slice(Math.max(0, at - 11), at))) return { end: end + groups.length, digits: shape + groups.replaceAll(' ', ''), grouped: true, ambiguous: !groups.startsWith(' 000') };
    }
    return { end, digits: shape, grouped: false, ambiguous: twoReadings.test(shape) };
  }
  if (english.test(shape) || indian.test(shape)) return { end, digits: shape.replaceAll(',', ''), grouped: true, ambiguous: false };
  if (european.test(shape)) return { end, digits: shape.replaceAll('.', '').replace(',', '.'), grouped: true, ambiguous: false };
  if (spaced.test(shape)) {
    const decimals = /,\d{1,2}$/.test(shape) ? shape.replace(/,(\d{1,2})$/, '.$1') : shape;
    return { end, digits: decimals.replace(groupMarks, ''), grouped: true, ambiguous: false };
  }
  if (decimalComma.test(shape)) return { end, digits: shape.replace(',', '.'), grouped: false, ambiguous: true };
  return null;
}

/** Powers of ten as printed numbers are read: exact to the last bit, which computed ones are not below one. */
const powers = Array.from({ length: 64 }, (_, index) => Number(`1e${index - 24}`));

function powerOfTen(exponent: number): number {
  return powers[exponent + 24] ?? Number(`1e${exponent}`);
}

/** Value of decimal digits times a power of ten, without the rounding that multiplying a fraction would bring. */
export function toValue(digits: string, exponent: number): number {
  if (exponent === 0) return Number(digits);
  if (exponent > 0 && digits.length + exponent < 16) {
    // Whole numbers below 2^53 multiply exactly: 5.576 million is 5576 times a thousand.
    const point = digits.indexOf('.');
    if (point < 0) return Number(digits) * powerOfTen(exponent);
    const left = exponent - (digits.length - 1 - point);
    if (left >= 0) return Number(digits.slice(0, point) + digits.slice(point + 1)) * powerOfTen(left);
  }
  return Number(`${digits}e${exponent}`);
}

/** Worth of one unit of the last significant digit; trailing zeros are not counted. */
export function toStep(digits: string, exponent: number): number {
  const point = digits.indexOf('.');
  let last = digits.length - 1;
  while (last > 0 && (digits.charCodeAt(last) === 48 || last === point)) last--;
  const whole = point < 0 ? digits.length : point;
  const power = last < whole ? whole - 1 - last : whole - last;
  return powerOfTen(exponent + power);
}

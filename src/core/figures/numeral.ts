import { isDigit } from '../text/characters';

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
const numeralShape = /\d{1,18}(?:[.,'’\u00a0\u2007\u2009\u202f]\d{1,12}){0,8}/y;

/** Groups of three set apart by ordinary blanks: "50 000". */
const blankGroups = /(?: \d{3}){1,5}(?![A-Za-z]|[\d.,]?\d|\s(?:thousand|million|billion|trillion|lakh|crore|bn|mn|k|m)(?![a-z]))/iy;

/** A day of the month stands apart from the number after it: "By May 5 100 GPUs". */
const monthBefore = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s$/;

const english = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?$/;
const indian = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?$/;
const european = /^\d{1,3}(?:\.\d{3}){2,6}$|^\d{1,3}(?:\.\d{3}){1,6},\d{1,2}$/;
const spaced = /^\d{1,3}(?:[\u00a0\u2007\u2009\u202f'’]\d{3}){1,6}(?:[.,]\d{1,12})?$/;
const plain = /^\d{1,18}(?:\.\d{1,12})?$/;
const decimalComma = /^\d{1,6},\d{1,2}$/;
const groupMarks = /[,'’\u00a0\u2007\u2009\u202f]/g;

const vulgarFractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75', '⅛': '125', '⅜': '375', '⅝': '625', '⅞': '875' };

/** End of the run of digits and marks at `at`, whether or not it is a number. */
export function endOfDigits(text: string, at: number): number {
  numeralShape.lastIndex = at;
  return numeralShape.test(text) ? numeralShape.lastIndex : at;
}

/** End of the run of digits at `at`, and nothing else. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A mark that may stand between digits of one number. */
function isNumberMark(code: number): boolean {
  if (code < 128) return code === 46 || code === 44 || code === 39;
  return code === 0x2019 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}

/** End of the groups of three that commas set apart from the one before `at`; `at` itself where there are none. */
function endOfGroups(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 44 && endOfRun(text, end + 1) === end + 4) end += 4;
  return end;
}

/** Reads the number in digits that starts at `at`; null when the marks in it make it a date, a version, an address or a list. */
export function readNumeral(text: string, at: number): Numeral | null {
  const whole = endOfRun(text, at);
  if (whole > at && whole - at <= 15) {
    const mark = text.charCodeAt(whole);
    if (!isNumberMark(mark)) return plainNumeral(text, at, whole, whole);
    if (!isDigit(text.charCodeAt(whole + 1))) return plainNumeral(text, at, whole, whole);
    // The two shapes that most numbers with marks have; the others need a closer look.
    const end = mark === 46 ? endOfRun(text, whole + 1) : mark === 44 && whole - at <= 3 ? endOfGroups(text, whole) : whole;
    if (end > whole && end - at <= 15 && end - whole <= 13 && !goesOn(text, end)) {
      if (mark === 46) return plainNumeral(text, at, whole, end);
      let digits = text.slice(at, whole);
      for (let group = whole + 1; group < end; group += 4) digits += text.slice(group, group + 3);
      return { end, digits, grouped: true, ambiguous: false };
    }
  }
  return readMarkedNumeral(text, at);
}

function goesOn(text: string, end: number): boolean {
  return isNumberMark(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1));
}

/** A number without marks but a point at `point`, which is its end where it has none. */
function plainNumeral(text: string, at: number, point: number, end: number): Numeral {
  const digits = text.slice(at, end);
  const next = text.charCodeAt(end);
  if (point === end) {
    const fraction = next >= 0xbc ? vulgarFractions[text.charAt(end)] : undefined;
    if (fraction !== undefined) return { end: end + 1, digits: `${digits}.${fraction}`, grouped: false, ambiguous: false };
  }
  if (next === 32 && digits.length <= 3 && isDigit(text.charCodeAt(end + 1))) {
    blankGroups.lastIndex = end;
    const groups = blankGroups.exec(text)?.[0];
    if (groups !== undefined && !monthBefore.test(text.slice(Math.max(0, at - 11), at))) {
      return { end: end + groups.length, digits: digits + groups.replaceAll(' ', ''), grouped: true, ambiguous: !groups.startsWith(' 000') };
    }
  }
  return { end, digits, grouped: false, ambiguous: end - point === 4 && point - at <= 3 && text.charCodeAt(at) !== 48 };
}

/** Reads what is no number of fifteen digits or less with a point or with commas at its thousands. */
function readMarkedNumeral(text: string, at: number): Numeral | null {
  const alone = vulgarFractions[text.charAt(at)];
  if (alone !== undefined) return { end: at + 1, digits: `0.${alone}`, grouped: false, ambiguous: false };
  numeralShape.lastIndex = at;
  if (!numeralShape.test(text)) return null;
  const end = numeralShape.lastIndex;
  const shape = text.slice(at, end);
  if (isDigit(text.charCodeAt(end))) return null;
  if (plain.test(shape)) {
    const point = shape.indexOf('.');
    return plainNumeral(text, at, point < 0 ? end : at + point, end);
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
  if (digits.length > 15) return Number(`${digits}e${exponent}`);
  let whole = 0;
  let power = exponent;
  let point = false;
  for (let at = 0; at < digits.length; at += 1) {
    const code = digits.charCodeAt(at);
    if (code === 46) point = true;
    else if (!isDigit(code)) return Number(`${digits}e${exponent}`);
    else {
      whole = whole * 10 + code - 48;
      if (point) power -= 1;
    }
  }
  // Whole numbers below 2^53 and powers of ten up to 10^22 are exact, so that one rounding at most is left: the right one.
  if (power > 22 || power < -22) return Number(`${digits}e${exponent}`);
  return power < 0 ? whole / powerOfTen(-power) : whole * powerOfTen(power);
}

/**
 * Worth of one unit of the last significant digit. Zeros that end a whole number are not counted, since they are mostly there for its size; those behind
 * a point are, since nothing but precision asks for them: "$5.0 billion" is to the tenth.
 */
export function toStep(digits: string, exponent: number): number {
  const point = digits.indexOf('.');
  if (point >= 0 && point < digits.length - 1) return powerOfTen(exponent + point + 1 - digits.length);
  let last = digits.length - 1;
  while (last > 0 && (digits.charCodeAt(last) === 48 || last === point)) last--;
  const whole = point < 0 ? digits.length : point;
  return powerOfTen(exponent + whole - 1 - last);
}

import { isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';
import { signCodes } from './currencies';
import { currencyAfter, mayNameDollars, vagueDollars } from './currencyAfter';
import { codeOfLetters, letteredBefore, mayHaveLetters } from './currencyBefore';
import { closesFormula, isCode } from './dollarsInCode';
import { toStep, toValue } from './numeral';
import { readDigits, readQuantity, withScale } from './quantity';
import type { Quantity } from './quantity';
import { readScale } from './scales';
import type { TextFacts } from './textFacts';

/** An amount of money at its place, before hedges and ranges. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly quantity: Quantity;
  /** Power of ten of the currency's own unit: −2 for cents. */
  readonly minor: number;
  /** The currency stands in front. */
  readonly leading: boolean;
}

/** The signs that begin an amount. */
export const currencySigns = [...signCodes.keys()].join('');

function bareFraction(text: string, at: number): Quantity | null {
  if (text.charCodeAt(at) !== 46) return null;
  const rest = readDigits(text, at + 1, true);
  if (rest === null || rest.grouped || rest.digits.includes('.')) return null;
  const digits = `0.${rest.digits}`;
  const value = toValue(digits, rest.exponent);
  return { ...rest, start: at, digits, low: value, high: value, step: toStep(digits, rest.exponent), ambiguous: false };
}

/** "$(740)M", as accounts write what is lost; a command in a shell stands there in letters. */
function inAccountBrackets(text: string, at: number): Quantity | null {
  if (text.charCodeAt(at) !== 40) return null;
  const bare = readDigits(text, at + 1, true);
  if (bare === null || bare.vague || text.charCodeAt(bare.end) !== 41) return null;
  const end = bare.end + 1;
  if (bare.scaled) return { ...bare, start: at, end };
  const scale = readScale(text, end, true);
  if (scale === null) return bare.grouped || bare.digits.includes('.') ? { ...bare, start: at, end } : null;
  return { ...withScale(bare, scale.exponent), start: at, end: scale.end, short: scale.short };
}

/** Reads an amount whose currency sign stands at `signAt`; letters in front ("HK$") belong to it, no further back than `floor`. */
export function readSigned(text: string, signAt: number, floor: number, facts: TextFacts): Amount | null {
  const sign = text.charAt(signAt);
  const letters = mayHaveLetters(text, signAt, floor) ? codeOfLetters(text, signAt, floor) : null;
  if (letters?.code === '') return null;
  let at = signAt + 1;
  while (at < signAt + 3 && isBlank(text.charCodeAt(at)) && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  const quantity = bareFraction(text, at) ?? inAccountBrackets(text, at) ?? readDigits(text, at, true);
  if (quantity === null || (sign === '$' && isCode(text, signAt, quantity.end, quantity))) return null;
  const next = text.charCodeAt(quantity.end);
  if (isEnglishLetter(next) && !/^(?:ish|p(?![a-z])|[A-Z]{3}(?![A-Za-z]))/.test(text.slice(quantity.end, quantity.end + 4))) return null;
  if (next === 37) return null;
  const lettered = letters?.code ?? null;
  const own = lettered ?? (sign === '$' ? 'USD' : signCodes.get(sign)) ?? 'USD';
  const code = sign === '¥' && lettered === null && facts.chineseMoney ? 'CNY' : own;
  const named = mayNameDollars(text, quantity.end) ? currencyAfter(text, quantity.end) : null;
  // "$17,000 USD", "$311 million US Dollars", "$5 million CAD"; never "$5 cents".
  const takesName = named !== null && named.exponent === 0 && (code === 'USD' ? /^[A-Z]{3}$/.test(named.word) || /dollars?$/.test(named.word) : named.code === code);
  return {
    start: letters?.start ?? signAt,
    end: takesName ? named.end : quantity.end,
    code: takesName && code === 'USD' ? named.code : code,
    quantity,
    minor: 0,
    leading: true,
  };
}

/** Reads an amount at the number at `at` whose currency stands in letters before it, or after it in a word, a code or a sign. */
export function readUnsigned(text: string, at: number, floor: number): Amount | null {
  const before = letteredBefore(text, at, floor);
  if (before !== null) {
    const quantity = readDigits(text, at, true);
    if (quantity === null || /[A-Za-z%]/.test(text.charAt(quantity.end))) return null;
    if (!before.large || quantity.scaled || quantity.grouped) {
      const named = currencyAfter(text, quantity.end);
      return { start: before.start, end: named?.code === before.code ? named.end : quantity.end, code: before.code, quantity, minor: 0, leading: true };
    }
  }
  const quantity = readQuantity(text, at, false);
  return quantity === null ? null : readNamed(text, quantity);
}

/** The dollar sign, and whatever may be another: all of them stand beyond ASCII. */
function isWideOrSign(code: number): boolean {
  return code === 36 || code >= 128;
}

/** What stands before the year whose money is spoken of. */
const inMoneyOf = /\b(?:in|into) (?:constant |current |real )?$/i;

/** The amount that a quantity makes with the currency named after it; null where none is, or where the word means something else. */
export function readNamed(text: string, quantity: Quantity): Amount | null {
  const { start, end } = quantity;
  const spaced = isWideOrSign(text.charCodeAt(end + 1))
    && /\s/.test(text.charAt(end))
    && signCodes.has(text.charAt(end + 1))
    // "Line 5 $ ls": only what is written as money is has it behind a space.
    && (text.charAt(end + 1) !== '$' || quantity.grouped || quantity.scaled);
  const after = spaced ? end + 1 : end;
  const sign = text.charAt(after);
  const signCode = isWideOrSign(text.charCodeAt(after)) ? signCodes.get(sign) : undefined;
  if (signCode !== undefined && !/[\dA-Za-z$({}]/.test(text.charAt(after + 1)) && (after === end || !/\s?\d/.test(text.slice(after + 1, after + 3)))) {
    if (quantity.form === 'words' || (sign === '$' && closesFormula(text, start, after))) return null;
    return { start, end: after + 1, code: signCode, quantity, minor: 0, leading: false };
  }
  const ofThem = quantity.vague && /^\sof(?=\s)/i.test(text.slice(end, end + 4));
  const named = currencyAfter(text, ofThem ? end + 3 : end) ?? (ofThem ? vagueDollars(text, end + 3) : null);
  if (named === null) return grand(text, quantity);
  if (/^(?:19|20)\d\d$/.test(quantity.digits) && !quantity.scaled && !quantity.grouped) {
    // "Copyright 2022 Yuan Tong": a person. "In 2024 dollars": the money of a year.
    if (/^\s?[A-Z][a-z]/.test(text.slice(end, end + 3)) || inMoneyOf.test(text.slice(Math.max(0, start - 14), start))) return null;
  }
  if (named.scaledOnly && (quantity.exponent < 5 || quantity.short || /^\s(?:of|in\s(?:weight|body|fat))(?![a-z])/.test(text.slice(named.end, named.end + 10)))) return null;
  if (named.code === 'GBP' && /^pounds?$/.test(named.word) && /^\s(?:of|per\ssquare)(?![a-z])/.test(text.slice(named.end, named.end + 12))) return null;
  if (named.exponent < 0) {
    // "my two cents" is an opinion.
    if (/\b(?:my|his|her|your|their|our)\s$/i.test(text.slice(Math.max(0, start - 7), start)) || /^C/.test(text.slice(named.end - 4, named.end)) || quantity.scaled) return null;
    return { start, end: named.end, code: named.code, quantity, minor: named.exponent, leading: false };
  }
  return { start, end: named.end, code: named.code, quantity, minor: 0, leading: false };
}

const afterGrand = /^\s?(?:$|[.,;:!?)]|(?:a|in|on|for|to|of|from|and|or|per|each|at|by|up|into|over|this|that|is|was|out|off|today|so)(?![a-z]))/;

function grand(text: string, quantity: Quantity): Amount | null {
  if (
    text.charCodeAt(quantity.end + 1) !== 103
    || !/^\sgrand(?![a-z])/.test(text.slice(quantity.end, quantity.end + 7))
    || quantity.scaled
    || quantity.vague
    || !afterGrand.test(text.slice(quantity.end + 6, quantity.end + 14))
  ) {
    return null;
  }
  return { start: quantity.start, end: quantity.end + 6, code: 'USD', quantity: withScale(quantity, 3), minor: 0, leading: false };
}

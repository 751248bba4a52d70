import { isCapital, isDigit, isEnglishLetter, letterPair } from '../text/characters';
import { isBlank } from './characters';
import { codesBefore, currencyNames, firstWordsOfNames, joinedCodes, signCodes } from './currencies';
import type { CurrencyName } from './currencies';
import { readDigits, readQuantity, withScale } from './quantity';
import type { Quantity } from './quantity';
import { toStep, toValue } from './numeral';
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

/** Letters joined to a currency sign, or "US" one blank away. */
export const lettersBeforeSign = /(?:^|[^A-Za-z.])((?:[A-Z]\.){2}|[A-Za-z]{1,4})(\s?)$/;

/** What shows that a `$` and its number are code, a formula or a template and no price. */
export const codeAfterNumber = /\s?[\\^_{}=]|[A-Za-z_$@#%]|\s?×\s?10|\s?\*\s?10\^/y;

/** A word, or a sign, after a number. */
export const wordAfterNumber = /(?:\s{1,2}|-|)((?:[A-Za-z]\.){2}|[A-Za-zł]{2,14}|¢|p(?![A-Za-z]))/y;
/** A further word of a currency's name. */
export const nextNameWord = /(?:\s{1,2}|-)([A-Za-zł]{2,14})/y;

/** Words that may stand between a number and "dollars" without changing what it is. */
const dollarModifiers = new Set(['taxpayer', 'tax', 'public', 'federal', 'real', 'more', 'additional', 'extra', 'marketing', 'advertising', 'ad', 'investment', 'investor', 'government', 'current', 'constant', 'nominal', 'today', 'inflation-adjusted', 'philanthropic', 'grant', 'venture', 'research', 'cold', 'hard', 'fresh', 'whole']);

/** For the first two letters of a word, whether a currency's name or a word before "dollars" begins with them. */
const nameBeginnings = new Uint8Array(1024);
for (const word of [...firstWordsOfNames, ...dollarModifiers]) nameBeginnings[letterPair(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Whether a name after a number may begin with two code units; only two letters are sure to begin none. */
function mayBeginName(first: number, second: number): boolean {
  return !isEnglishLetter(first) || !isEnglishLetter(second) || nameBeginnings[letterPair(first, second)] === 1;
}

const afterGrand = /^\s?(?:$|[.,;:!?)]|(?:a|in|on|for|to|of|from|and|or|per|each|at|by|up|into|over|this|that|is|was|out|off|today|so)(?![a-z]))/;

/** Whether "US" or "S." ends at `end`, no further back than `floor`. */
function endsInUS(text: string, end: number, floor: number): boolean {
  if (end - 2 < floor) return false;
  const last = text.charCodeAt(end - 1);
  return (last === 83 && text.charCodeAt(end - 2) === 85) || (last === 46 && text.charCodeAt(end - 2) === 83);
}

/** Whether letters of a currency may belong to the sign at `signAt`: most signs have none before them. */
function mayHaveLetters(text: string, signAt: number, floor: number): boolean {
  const previous = text.charCodeAt(signAt - 1);
  return isEnglishLetter(previous) || previous === 46 || ((previous === 32 || previous === 0xa0) && endsInUS(text, signAt - 1, floor));
}

/** Where an amount with such letters begins and what they say: a code, nothing (null), or what no amount has before its sign (the empty string). */
function codeOfLetters(text: string, signAt: number, floor: number): { start: number; code: string | null } {
  const letter = isEnglishLetter(text.charCodeAt(signAt - 1));
  const match = lettersBeforeSign.exec(text.slice(Math.max(floor, signAt - 8), signAt));
  const letters = match?.[1];
  if (match === null || letters === undefined) return { start: signAt, code: letter ? '' : null };
  const code = joinedCodes.get(letters) ?? (/[^A-Z]/.test(letters) || letters.length < 2 ? undefined : codesBefore.get(letters)?.code);
  if (match[2] !== '') {
    // "in the US $5 million went to schools": the country, not the currency.
    if (code !== 'USD' || /\bthe\s$/i.test(text.slice(Math.max(floor, signAt - 12), signAt - match[0].trimStart().length))) return { start: signAt, code: null };
  }
  if (code === undefined) return { start: signAt, code: letter ? '' : null };
  return { start: signAt - letters.length - (match[2]?.length ?? 0), code };
}

/** Commands in front of a parameter: "echo $1". */
export const shellBefore = /(?:\b(?:echo|printf?|cp|mv|rm|cat|cd|exec|eval|export|shift|awk|sed|grep|bash|sh|set|test|param|argument|arg|args|arguments|parameters?|group|capture|variable|field|column)|\$\d)\s["'(]?$/;

/** Whether the second `$` closes a formula that the first one opened: "$5 < x$", "$5$", but not "$50 and $60". */
function closesTail(text: string, end: number, closing: number): boolean {
  const next = text.charCodeAt(closing + 1);
  if (isDigit(next) || (!isEnglishLetter(next) && /^\s\d/.test(text.slice(closing + 1, closing + 3)))) return false;
  const tail = text.slice(end, closing);
  return !/\s$|\n/.test(tail) && (tail === '' || /[\\^_{}=<>+*]/.test(tail)) && !/[A-Za-z]{4}/.test(tail.replace(/\\[A-Za-z]{1,20}/g, ''));
}

/** Whether two characters can begin `codeAfterNumber`: in prose a blank and a letter, or a mark, hardly ever do. */
function mayBeCode(first: number, second: number): boolean {
  if (first === 32) return !((second | 32) >= 97 && (second | 32) <= 122) && !(second >= 48 && second <= 57);
  return first !== 44 && first !== 46 && first !== 41 && first !== 59;
}

/** Whether a number goes on: a ratio, a version, a time. */
function goesOn(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (mark === 46 || mark === 58) && isDigit(text.charCodeAt(end + 1));
}

/** Whether the `$` at `signAt` with a number up to `end` belongs to a formula, a shell parameter or a template. */
function isCode(text: string, signAt: number, end: number, quantity: Quantity): boolean {
  if (mayBeCode(text.charCodeAt(end), text.charCodeAt(end + 1))) {
    codeAfterNumber.lastIndex = end;
    if (codeAfterNumber.test(text)) return true;
  }
  if (!quantity.scaled && goesOn(text, end)) return true;
  const before = text.charAt(signAt - 1);
  if (before === '$' || before === '{' || before === '@') return true;
  const closing = text.indexOf('$', end);
  if (closing >= 0 && closing - end <= 60 && closesTail(text, end, closing)) return true;
  if (quantity.scaled || quantity.digits.length > 1) return false;
  if (shellBefore.test(text.slice(Math.max(0, signAt - 12), signAt)) || /^\s?\$\d(?![\d,.])/.test(text.slice(end, end + 5))) return true;
  // "$1" in quotes, slashes or beside an operator is a parameter: `awk '{print $1}'`, "$1", s/(a)/$1/.
  const after = text.charAt(end);
  if (/^\/\d/.test(text.slice(end, end + 2))) return true;
  return (`"'/=[|&:;`.includes(before) && before !== '' && `"'/)]}|;&:=,\\`.includes(after)) || /[/=[|]/.test(before) || /["'`/\\|}\]]/.test(after) && !/^\/(?:[a-z])/i.test(text.slice(end, end + 2));
}

/** The currency named right after a number; null where none is. */
export function currencyAfter(text: string, end: number): (CurrencyName & { readonly end: number; readonly word: string }) | null {
  const next = text.charCodeAt(end);
  // Sentence marks and closing brackets: nothing is named after them.
  if (Number.isNaN(next) || (next < 65 && next !== 32 && next !== 45 && next !== 10 && next !== 13 && next !== 9)) return null;
  const first = next === 32 ? end + 1 : end;
  if (!mayBeginName(text.charCodeAt(first), text.charCodeAt(first + 1))) return null;
  wordAfterNumber.lastIndex = end;
  const written = wordAfterNumber.exec(text)?.[1];
  if (written === undefined) return null;
  let at = wordAfterNumber.lastIndex;
  if (/^[A-Z]{3}$/.test(written)) {
    const code = currencyNames.get(written);
    // "By May 5 USD 100": the code leads on to the next number.
    if (code !== undefined && !/^(?:[A-Za-z0-9]|\s{0,2}\d)/.test(text.slice(at, at + 3))) {
      const dollars = nextWordIn(text, at);
      const named = dollars === null ? undefined : currencyNames.get(`${written.toLowerCase()} ${dollars.word}`) ?? (/^dollars?$/.test(dollars.word) ? code : undefined);
      return { ...code, end: named === undefined || dollars === null ? at : dollars.end, word: written };
    }
  }
  let name = written.toLowerCase();
  if (name.includes('.')) name = name.replaceAll('.', '');
  if (dollarModifiers.has(name)) {
    const noun = nextWordIn(text, at);
    const entry = noun !== null && /^dollars$/.test(noun.word) ? currencyNames.get(noun.word) : undefined;
    return entry === undefined || noun === null ? null : { ...entry, end: noun.end, word: noun.word };
  }
  if (!firstWordsOfNames.has(name)) return null;
  let best: (CurrencyName & { end: number; word: string }) | null = null;
  for (let words = 0; words < 3; words++) {
    const entry = currencyNames.get(name);
    if (entry !== undefined && !/[A-Za-z0-9]/.test(text.charAt(at)) && (name !== 'p' || text.charAt(end) === 'p')) best = { ...entry, end: at, word: name };
    const next = nextWordIn(text, at);
    if (next === null) break;
    name += ` ${next.word}`;
    at = next.end;
  }
  return best;
}

function nextWordIn(text: string, at: number): { readonly word: string; readonly end: number } | null {
  nextNameWord.lastIndex = at;
  const word = nextNameWord.exec(text)?.[1];
  return word === undefined ? null : { word: word.toLowerCase(), end: nextNameWord.lastIndex };
}

function bareFraction(text: string, at: number): Quantity | null {
  if (text.charCodeAt(at) !== 46) return null;
  const rest = readDigits(text, at + 1, true);
  if (rest === null || rest.grouped || rest.digits.includes('.')) return null;
  const digits = `0.${rest.digits}`;
  const value = toValue(digits, rest.exponent);
  return { ...rest, start: at, digits, low: value, high: value, step: toStep(digits, rest.exponent), ambiguous: false };
}

/** Reads an amount whose currency sign stands at `signAt`; letters in front ("HK$") belong to it, no further back than `floor`. */
export function readSigned(text: string, signAt: number, floor: number, facts: TextFacts): Amount | null {
  const sign = text.charAt(signAt);
  const letters = mayHaveLetters(text, signAt, floor) ? codeOfLetters(text, signAt, floor) : null;
  if (letters?.code === '') return null;
  let at = signAt + 1;
  while (at < signAt + 3 && isBlank(text.charCodeAt(at)) && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  const quantity = bareFraction(text, at) ?? readDigits(text, at, true);
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

/** Whether "dollars", "US dollars" or a code may follow: a capital, a d or a u, or a second blank. */
function mayNameDollars(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = isBlank(code) || code === 45 ? text.charCodeAt(end + 1) : code;
  return isCapital(next) || next === 100 || next === 117 || isBlank(next);
}

/** Letters of a currency that stand before the number at `at`: "USD 1.1 billion", "Rs. 5,000", "RMB5bn". */
export function letteredBefore(text: string, at: number, floor: number): { readonly start: number; readonly code: string; readonly large: boolean } | null {
  let end = at;
  while (end > floor && at - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > floor && end - start < 6 && (isEnglishLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)) start--;
  // Every code before a number begins with a capital.
  if (start === end || end - start > 5 || !isCapital(text.charCodeAt(start))) return null;
  if (start > floor && /[A-Za-z0-9$/]/.test(text.charAt(start - 1))) return null;
  const letters = text.slice(start, end);
  const entry = codesBefore.get(letters) ?? (letters.endsWith('.') ? codesBefore.get(letters.slice(0, -1)) : undefined);
  return entry === undefined || (entry.touching && end !== at) ? null : { start, ...entry };
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
    && text.charAt(end + 1) !== '$';
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

/** "billions of taxpayer dollars": any one plain word may come between. */
function vagueDollars(text: string, at: number): (CurrencyName & { readonly end: number; readonly word: string }) | null {
  const first = nextWordIn(text, at);
  if (first === null) return null;
  const second = nextWordIn(text, first.end);
  const entry = second?.word === 'dollars' || second?.word === 'euros' ? currencyNames.get(second.word) : undefined;
  return entry === undefined || second === null ? null : { ...entry, end: second.end, word: second.word };
}

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

/** Whether the `$` after a number closes a formula that an earlier one opened: "$n = 10$". */
function closesFormula(text: string, start: number, signAt: number): boolean {
  if (/[=<>^_+*\\{-]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const opened = text.lastIndexOf('$', signAt - 1);
  return opened >= 0 && !/^\$\s?\d/.test(text.slice(opened, opened + 3)) ? true : opened >= 0 && opened === start - 1;
}

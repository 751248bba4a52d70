import { isDigit, isEnglishLetter } from '../text/characters';
import type { Quantity } from './quantity';

/** What shows that a `$` and its number are code, a formula or a template and no price. */
const codeAfterNumber = /\s?[\\^_{}=]|[A-Za-z_$@#%]|\s?×\s?10|\s?\*\s?10\^/y;

/** Commands in front of a parameter: "echo $1". */
const shellBefore = /(?:\b(?:echo|printf?|cp|mv|rm|cat|cd|exec|eval|export|shift|awk|sed|grep|bash|sh|set|test|param|argument|arg|args|arguments|parameters?|group|capture|variable|field|column)|\$\d)\s["'(]?$/;

/** What stands behind the first of two prices, "$5/$25", and no parameter of a shell: more digits, or what the price is per. */
const secondPrice = /\/\$(?:\d[\d,.]{0,8}\d|\d(?=\s(?:per|a|each|for)\s))/y;
/** What stands before the second one where it is a single digit. */
const firstPrice = /\$\d[\d.,]{0,8}\/$/;

/** Whether a `$` with a single digit is one of two prices with a slash between them. */
function isOfTwoPrices(text: string, signAt: number, end: number): boolean {
  if (text.charAt(end) === '/' && text.charAt(end + 1) === '$') {
    secondPrice.lastIndex = end;
    return secondPrice.test(text);
  }
  return text.charAt(signAt - 1) === '/' && firstPrice.test(text.slice(Math.max(0, signAt - 12), signAt)) && /^\s(?:per|a|each|for)\s/.test(text.slice(end, end + 6));
}

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

/** "$2.3 billion + $1.1 billion = $3.4 billion": an equals sign between blanks, behind what no parameter or variable looks like. */
function isOfSum(text: string, end: number, { scaled, grouped }: Quantity): boolean {
  return (scaled || grouped) && text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === 61 && text.charCodeAt(end + 2) === 32;
}

/** Whether the `$` at `signAt` with a number up to `end` belongs to a formula, a shell parameter or a template. */
export function isCode(text: string, signAt: number, end: number, quantity: Quantity): boolean {
  if (mayBeCode(text.charCodeAt(end), text.charCodeAt(end + 1))) {
    codeAfterNumber.lastIndex = end;
    if (codeAfterNumber.test(text) && !isOfSum(text, end, quantity)) return true;
  }
  if (!quantity.scaled && goesOn(text, end)) return true;
  const before = text.charAt(signAt - 1);
  if (before === '$' || before === '{' || before === '@') return true;
  const closing = text.indexOf('$', end);
  if (closing >= 0 && closing - end <= 60 && closesTail(text, end, closing)) return true;
  if (quantity.scaled || quantity.digits.length > 1) return false;
  if (isOfTwoPrices(text, signAt, end)) return false;
  if (shellBefore.test(text.slice(Math.max(0, signAt - 12), signAt)) || /^\s?\$\d(?![\d,.])/.test(text.slice(end, end + 5))) return true;
  // "$1" in quotes, slashes or beside an operator is a parameter: `awk '{print $1}'`, "$1", s/(a)/$1/.
  const after = text.charAt(end);
  if (/^\/\d/.test(text.slice(end, end + 2))) return true;
  return (`"'/=[|&:;`.includes(before) && before !== '' && `"'/)]}|;&:=,\\`.includes(after)) || /[/=[|]/.test(before) || /["'`/\\|}\]]/.test(after) && !/^\/(?:[a-z])/i.test(text.slice(end, end + 2));
}

/** Whether the `$` after a number closes a formula that an earlier one opened: "$n = 10$". */
export function closesFormula(text: string, start: number, signAt: number): boolean {
  if (/[=<>^_+*\\{-]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  const opened = text.lastIndexOf('$', signAt - 1);
  return opened >= 0 && !/^\$\s?\d/.test(text.slice(opened, opened + 3)) ? true : opened >= 0 && opened === start - 1;
}

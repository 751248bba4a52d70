import { isDigit, isLetter, isSpace } from './characters';

const operator = /[\\^_{}=<>+|~]/;
const bareNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const symbol = /^\d{0,6}[A-Za-z]?[A-Za-z](?:[*/'!-]?[A-Za-z0-9]{1,3}){0,3}$|^[A-Za-z]\([^\s()]{0,20}\)$/;
const moneyAmount = /^\d[\d.,]{0,30}[-–\s]?(?:k|m|mn|b|bn|t|tn|thousand|million|billion|trillion)?$/i;

const signOrBackslash = /[$\\]/g;

/** Longest formula within a line of text that is believed, in UTF-16 code units. */
const longest = 1000;

/**
 * End of TeX maths that opens with the `$` at `from` (`$x^2$`, `$$…$$`), or -1 where the sign is money. The places of the
 * signs follow Pandoc's manual (extension tex_math_dollars): no space inside the signs, no digit after the last. On top of
 * that the content must look like a formula, since drafts write "$50 to $100" far more often than `$n$`.
 */
export function mathsEnd(text: string, from: number): number {
  if (text[from + 1] === '$') {
    const close = text.indexOf('$$', from + 2);
    if (close < 0 || close === from + 2 || close - from > longest) return -1;
    return close + 2;
  }
  const before = text.charCodeAt(from - 1);
  if (isLetter(before) || isDigit(before)) return -1;
  if (from + 1 >= text.length || isSpace(text.charCodeAt(from + 1))) return -1;
  const close = closingSign(text, from + 1);
  if (close < 0 || close - from >= longest || isSpace(text.charCodeAt(close - 1)) || isDigit(text.charCodeAt(close + 1))) return -1;
  return looksLikeFormula(text.slice(from + 1, close)) ? close + 1 : -1;
}

/** Where the next `$` without a backslash before it stands, or -1. */
function closingSign(text: string, from: number): number {
  signOrBackslash.lastIndex = from;
  while (signOrBackslash.test(text)) {
    const at = signOrBackslash.lastIndex - 1;
    if (text.charCodeAt(at) === 36) return at;
    signOrBackslash.lastIndex = at + 2;
  }
  return -1;
}

function looksLikeFormula(content: string): boolean {
  if (bareNumber.test(content)) return true;
  if (moneyAmount.test(content)) return false;
  return operator.test(content) || symbol.test(content);
}

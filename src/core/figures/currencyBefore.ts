import { isCapital, isEnglishLetter } from '../text/characters';
import { isBlank } from './characters';
import { codesBefore, joinedCodes } from './currencies';

/** Letters joined to a currency sign, or "US" one blank away. */
const lettersBeforeSign = /(?:^|[^A-Za-z.])((?:[A-Z]\.){2}|[A-Za-z]{1,4})(\s?)$/;

/** Whether "US" or "S." ends at `end`, no further back than `floor`. */
function endsInUS(text: string, end: number, floor: number): boolean {
  if (end - 2 < floor) return false;
  const last = text.charCodeAt(end - 1);
  return (last === 83 && text.charCodeAt(end - 2) === 85) || (last === 46 && text.charCodeAt(end - 2) === 83);
}

/** Whether letters of a currency may belong to the sign at `signAt`: most signs have none before them. */
export function mayHaveLetters(text: string, signAt: number, floor: number): boolean {
  const previous = text.charCodeAt(signAt - 1);
  return isEnglishLetter(previous) || previous === 46 || ((previous === 32 || previous === 0xa0) && endsInUS(text, signAt - 1, floor));
}

/** Where an amount with such letters begins and what they say: a code, nothing (null), or what no amount has before its sign (the empty string). */
export function codeOfLetters(text: string, signAt: number, floor: number): { start: number; code: string | null } {
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

/** Letters of a currency that stand before the number at `at`: "USD 1.1 billion", "Rs. 5,000", "RMB5bn". */
export function letteredBefore(text: string, at: number, floor: number): { readonly start: number; readonly code: string; readonly large: boolean } | null {
  // "RMB ~2.1 billion".
  const sign = text.charCodeAt(at - 1);
  const number = sign === 126 || sign === 0x2248 ? at - 1 : at;
  let end = number;
  while (end > floor && number - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > floor && end - start < 6 && (isEnglishLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46)) start--;
  // Every code before a number begins with a capital.
  if (start === end || end - start > 5 || !isCapital(text.charCodeAt(start))) return null;
  if (start > floor && /[A-Za-z0-9$/]/.test(text.charAt(start - 1))) return null;
  const letters = text.slice(start, end);
  const entry = codesBefore.get(letters) ?? (letters.endsWith('.') ? codesBefore.get(letters.slice(0, -1)) : undefined);
  return entry === undefined || (entry.touching && end !== at) || (number !== at && end - start < 3) ? null : { start, ...entry };
}

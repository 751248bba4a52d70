import { isCapital, isEnglishLetter, letterPair } from '../text/characters';
import { isBlank } from './characters';
import { currencyNames, firstWordsOfNames } from './currencies';
import type { CurrencyName } from './currencies';

/** A word, or a sign, after a number. */
const wordAfterNumber = /(?:\s{1,2}|-|)((?:[A-Za-z]\.){2}|[A-Za-zł]{2,14}|¢|p(?![A-Za-z]))/y;
/** A further word of a currency's name. */
const nextNameWord = /(?:\s{1,2}|-)([A-Za-zł]{2,14})/y;

/** Words that may stand between a number and "dollars" without changing what it is. */
const dollarModifiers = new Set(['taxpayer', 'tax', 'public', 'federal', 'real', 'more', 'additional', 'extra', 'marketing', 'advertising', 'ad', 'investment', 'investor', 'government', 'current', 'constant', 'nominal', 'today', 'inflation-adjusted', 'philanthropic', 'grant', 'venture', 'research', 'cold', 'hard', 'fresh', 'whole']);

/** For the first two letters of a word, whether a currency's name or a word before "dollars" begins with them. */
const nameBeginnings = new Uint8Array(1024);
for (const word of [...firstWordsOfNames, ...dollarModifiers]) nameBeginnings[letterPair(word.charCodeAt(0), word.charCodeAt(1))] = 1;

/** Whether a name after a number may begin with two code units; only two letters are sure to begin none. */
function mayBeginName(first: number, second: number): boolean {
  return !isEnglishLetter(first) || !isEnglishLetter(second) || nameBeginnings[letterPair(first, second)] === 1;
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

/** "billions of taxpayer dollars": any one plain word may come between. */
export function vagueDollars(text: string, at: number): (CurrencyName & { readonly end: number; readonly word: string }) | null {
  const first = nextWordIn(text, at);
  if (first === null) return null;
  const second = nextWordIn(text, first.end);
  const entry = second?.word === 'dollars' || second?.word === 'euros' ? currencyNames.get(second.word) : undefined;
  return entry === undefined || second === null ? null : { ...entry, end: second.end, word: second.word };
}

/** Whether "dollars", "US dollars" or a code may follow: a capital, a d or a u, or a second blank. */
export function mayNameDollars(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  const next = isBlank(code) || code === 45 ? text.charCodeAt(end + 1) : code;
  return isCapital(next) || next === 100 || next === 117 || isBlank(next);
}

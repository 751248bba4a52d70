import { addSmallNames } from './smallNames';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './names';
import { beginning, firstWord, fold } from './nameTable';
import type { NamesOfWord } from './nameTable';
import { isLetterOrDigit, wordAt } from './words';
import type { Word } from './words';

const capital = /[A-Z\u00C0-\u00DE\u4E00-\u9FFF]/g;
/** All names in `text`, longest match first, in order, without overlaps. Gating of common words is the reader's task. */
export function findNames(text: string, lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = [];
  capital.lastIndex = 0;
  // It matches one character, so `lastIndex` alone tells where, without a match object each.
  while (capital.test(text)) {
    const start = capital.lastIndex - 1;
    const end = wordEnd(text, start);
    const hit = isLetterOrDigit(text.charCodeAt(start - 1)) ? null : longestAt(text, start, end, lexicon);
    if (hit === null) capital.lastIndex = end;
    else {
      hits.push(hit);
      capital.lastIndex = hit.end;
    }
  }
  return addSmallNames(text, lexicon, hits);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** Names that begin with a word; it keeps them for the lexicon that asked last. */
function namesFrom(word: Word, lexicon: Lexicon): NamesOfWord | undefined {
  if (word.namesOf !== lexicon) {
    word.namesOf = lexicon;
    word.names = lexicon.names.byFirstWord.get(word.lower);
  }
  return word.names;
}

function longestAt(text: string, start: number, wordEnds: number, lexicon: Lexicon): NameHit | null {
  const first = text.charCodeAt(start);
  if (first >= 0x4e00) return longestChinese(text, start, lexicon);
  const [second, third] = [text.charCodeAt(start + 1), text.charCodeAt(start + 2)];
  // A comparison with what is not there is false, and so the last letter of a text passes.
  if (first < 128 && second < 128 && third < 128 && lexicon.names.beginnings[beginning(first, second, third)] === 0) return null;
  const known = namesFrom(wordAt(text, start, wordEnds), lexicon);
  if (known === undefined) return null;
  const { names, following } = known;
  const next = fold(text.charCodeAt(wordEnds));
  for (let row = 0; row < following.length; row += 1) {
    const there = following[row] as number;
    if (there !== 0 && there !== next) continue;
    const name = names[row] as Name;
    const end = start + name.spelling.length;
    if (isLetterOrDigit(text.charCodeAt(end)) || !sameSpelling(text, start, name.spelling)) continue;
    return { name, start, end };
  }
  return null;
}

function longestChinese(text: string, start: number, lexicon: Lexicon): NameHit | null {
  const known = lexicon.names.byFirstWord.get(firstWord.exec(text.slice(start, start + 12))?.[0] ?? '');
  for (const name of known?.names ?? []) if (sameSpelling(text, start, name.spelling)) return { name, start, end: start + name.spelling.length };
  return null;
}

/** Exact, or the same letters in other capitals ("NVIDIA", "OPENAI") where the spelling is long enough to be nobody else's. */
function sameSpelling(text: string, start: number, spelling: string): boolean {
  for (let offset = 0; offset < spelling.length; offset += 1) {
    const there = text.charCodeAt(start + offset);
    const here = spelling.charCodeAt(offset);
    if (there === here) continue;
    if (spelling.length < 4) return false;
    if (there < 128 && here < 128) {
      const small = there | 32;
      if (small !== (here | 32) || small < 97 || small > 122) return false;
    } else if (text.charAt(start + offset).toLowerCase() !== spelling.charAt(offset).toLowerCase()) return false;
  }
  return true;
}

import { endOfWord, firstWord, mayBegin, pair, placeAt, placeOf } from './nameTable';
import { addSmallNames } from './smallNames';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './names';
import { isLetterOrDigit } from './latinLetters';

const capital = /[A-Z\u00C0-\u00DE\u4E00-\u9FFF]/g;

/** All names in `text`, longest match first, in order, without overlaps. Gating of common words is the reader's task. */
export function findNames(text: string, lexicon: Lexicon): NameHit[] {
  const hits: NameHit[] = [];
  capital.lastIndex = 0;
  // It matches one character, so `lastIndex` alone tells where, without a match object each.
  while (capital.test(text)) {
    const start = capital.lastIndex - 1;
    if (!mayBegin(text, start, lexicon.names) || isLetterOrDigit(text.charCodeAt(start - 1))) continue;
    const hit = longestAt(text, start, lexicon);
    if (hit === null) continue;
    hits.push(hit);
    capital.lastIndex = hit.end;
  }
  return addSmallNames(text, lexicon, hits);
}

function longestAt(text: string, start: number, lexicon: Lexicon): NameHit | null {
  const table = lexicon.names;
  const chinese = text.charCodeAt(start) >= 0x4e00;
  const place = chinese ? placeOf(firstWord.exec(text.slice(start, start + 12))?.[0] ?? '', table) : placeAt(text, start, table);
  if (place < 0) return null;
  const { names, following } = table;
  const next = chinese ? 0 : pair(text, endOfWord(text, start));
  const end = table.ends[place] as number;
  for (let row = table.starts[place] as number; row < end; row += 1) {
    const there = following[row] as number;
    if (there !== 0 && there !== next && !chinese) continue;
    const name = names[row] as Name;
    const after = start + name.spelling.length;
    if (!chinese && isLetterOrDigit(text.charCodeAt(after))) continue;
    if (sameSpelling(text, start, name.spelling)) return { name, start, end: after };
  }
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

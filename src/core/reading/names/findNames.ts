import type { ChangedStretch } from '../../text/changedStretch';
import { endOfWord, firstWord, mayBegin, pair, placeAt, placeOf } from './nameTable';
import { addSmallNames, beginsSmall } from './smallNames';
import type { Lexicon } from './lexicon';
import type { Name, NameHit } from './names';
import { isLetterOrDigit } from '../words/latinLetters';
import { withVersion } from './versions';

/** Code units of a first word in Chinese that are looked at. */
const longestFirst = 12;

const capital = /[A-Z\u00C0-\u00DE\u4E00-\u9FFF]/g;

/** All names in `text`, longest match first, in order, without overlaps. Gating of common words is the reader's task. */
export function findNames(written: string, lexicon: Lexicon): NameHit[] {
  const text = withPlainHyphens(written);
  const hits: NameHit[] = [];
  capital.lastIndex = 0;
  // It matches one character, so `lastIndex` alone tells where, without a match object each.
  while (capital.test(text)) takeName(text, capital.lastIndex - 1, lexicon, hits);
  return addSmallNames(text, lexicon, hits);
}

const hyphens = /[\u2010\u2011]/g;

/** A text, code unit for code unit, with the plain hyphen where one stands that never ends a line ("GPT\u20114"). */
function withPlainHyphens(text: string): string {
  return text.includes('\u2011') || text.includes('\u2010') ? text.replace(hyphens, '-') : text;
}

/** Takes the name that begins with the capital at `start`, where one does, and goes on looking behind it. */
function takeName(text: string, start: number, lexicon: Lexicon, hits: NameHit[]): void {
  if (!mayBegin(text, start, lexicon.names) || isLetterOrDigit(text.charCodeAt(start - 1))) return;
  const found = longestAt(text, start, lexicon);
  if (found === null) return;
  const hit = withVersion(found, text, lexicon);
  hits.push(hit);
  capital.lastIndex = hit.end;
}

/** The same for a text of which one stretch was changed, where `all` are the names of the old one: looked for only as far as they may be others. */
export function findNamesAgain(written: string, lexicon: Lexicon, all: readonly NameHit[], stretch: ChangedStretch): readonly NameHit[] {
  const { start: changed, end, before } = stretch;
  const text = withPlainHyphens(written);
  const small = all.filter(({ name }) => beginsSmall(name.spelling));
  const known = small.length === 0 ? all : all.filter(({ name }) => !beginsSmall(name.spelling));
  const by = end - before;
  let from = Math.max(0, changed - Math.max(lexicon.names.longest, longestFirst) - 1);
  const hits: NameHit[] = [];
  for (const hit of known) {
    if (hit.start >= from) break;
    if (hit.end > from) from = hit.start;
    else hits.push(hit);
  }
  const kept = hits.length;
  let next = kept;
  let stands = false;
  capital.lastIndex = from;
  while (!stands && capital.test(text)) {
    const start = capital.lastIndex - 1;
    // Behind the change both are looked through alike from the first place on that no name covers in either.
    if (start > end) {
      while (next < known.length && (known[next] as NameHit).end + by <= start) next += 1;
      stands = next === known.length || (known[next] as NameHit).start + by >= start;
    }
    if (!stands) takeName(text, start, lexicon, hits);
  }
  if (!stands) next = known.length;
  let same = kept;
  while (same < next && same < hits.length && isSameHit(known[same] as NameHit, hits[same] as NameHit) && (hits[same] as NameHit).end <= changed) same += 1;
  // A name that begins otherwise stands where none of these covers it, and no longer one of its own kind: told beside what changed of them alone.
  const reach = (lexicon.small.rows[0]?.name.spelling.length ?? 0) + 1;
  const least = Math.min(changed, known[same]?.start ?? changed, hits[same]?.start ?? changed) - reach;
  const most = Math.max(end, hits.at(-1)?.end ?? end, (known[next - 1]?.end ?? before) + by) + reach;
  if (
    small.some((hit) => hit.end > least && hit.start + by < most)
    || addSmallNames(text.slice(Math.max(0, least), most), lexicon, []).length > 0
  ) {
    return findNames(text, lexicon);
  }
  for (; next < known.length; next += 1) hits.push(moved(known[next] as NameHit, by));
  if (small.length === 0) return hits;
  for (const hit of small) hits.push(hit.end > least ? moved(hit, by) : hit);
  return hits.sort((a, b) => a.start - b.start);
}

function isSameHit(one: NameHit, other: NameHit): boolean {
  return one.name === other.name && one.start === other.start;
}

function moved(hit: NameHit, by: number): NameHit {
  return by === 0 ? hit : { name: hit.name, start: hit.start + by, end: hit.end + by };
}

function longestAt(text: string, start: number, lexicon: Lexicon): NameHit | null {
  const table = lexicon.names;
  const chinese = text.charCodeAt(start) >= 0x4e00;
  const place = chinese ? placeOf(firstWord.exec(text.slice(start, start + longestFirst))?.[0] ?? '', table) : placeAt(text, start, table);
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

import { isLetter, isLetterOrDigit } from './latinLetters';
import { Word } from './words';

const rows = 1 << 13;
const table: (Word | null)[] = new Array<Word | null>(rows).fill(null);
let known = 0;
/** Beyond this many different words the table starts anew; an article has some thousand. */
const mostWords = 20_000;

/** Four characters of seven bits. */
const fourCharacters = 0xfffffff;

/** The word at `start..end` of a text; found without making a string of it when it was met before. */
export function wordAt(text: string, start: number, end: number): Word {
  let last = 0;
  let before = 0;
  let codes = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    before = ((before << 7) | (last >>> 21)) & fourCharacters;
    last = ((last << 7) | (code & 127)) & fourCharacters;
    codes |= code;
  }
  return wordOfEnds(text, start, end, last, before, codes);
}

const marks = Array.from({ length: 128 }, (_, code) => new Word(String.fromCharCode(code)));

/** The mark at `start`. */
export function markAt(text: string, start: number): Word {
  const code = text.charCodeAt(start);
  return code < marks.length ? (marks[code] as Word) : wordAt(text, start, start + 1);
}

/** The word that begins with the letter at `start`: letters, and up to six more parts joined by a hyphen, an apostrophe or "&". */
export function wordFrom(text: string, start: number): Word {
  let at = start;
  let last = 0;
  let before = 0;
  let codes = 0;
  let code = text.charCodeAt(at);
  while (isLetter(code)) {
    before = ((before << 7) | (last >>> 21)) & fourCharacters;
    last = ((last << 7) | (code & 127)) & fourCharacters;
    codes |= code;
    at += 1;
    code = text.charCodeAt(at);
  }
  for (let part = 0; part < 6; part += 1) {
    if (code !== 0x2d && code !== 0x27 && code !== 0x2019 && code !== 0x26) break;
    let next = at + 1;
    let nextBefore = ((before << 7) | (last >>> 21)) & fourCharacters;
    let nextLast = ((last << 7) | (code & 127)) & fourCharacters;
    let nextCodes = codes | code;
    code = text.charCodeAt(next);
    while (isLetterOrDigit(code)) {
      nextBefore = ((nextBefore << 7) | (nextLast >>> 21)) & fourCharacters;
      nextLast = ((nextLast << 7) | (code & 127)) & fourCharacters;
      nextCodes |= code;
      next += 1;
      code = text.charCodeAt(next);
    }
    if (next === at + 1) break;
    at = next;
    before = nextBefore;
    last = nextLast;
    codes = nextCodes;
  }
  return wordOfEnds(text, start, at, last, before, codes);
}

/**
 * The word at `start..end` of a text by its last four characters, the four before them and all bits of all of them: they tell up to
 * eight characters of ASCII apart, and only the rest is compared one by one.
 */
function wordOfEnds(text: string, start: number, end: number, last: number, before: number, codes: number): Word {
  const length = end - start;
  const hash = Math.imul(last ^ Math.imul(before, 0x9e3779b1) ^ length, 0x85ebca6b);
  const row = (hash ^ (hash >>> 15)) & (rows - 1);
  for (let word = table[row] ?? null; word !== null; word = word.next) {
    if (word.last !== last || word.before !== before || word.length !== length) continue;
    if (isWrittenAt(text, start, codes < 128 && word.ascii ? length - 8 : length, word.raw)) return word;
  }
  if (known >= mostWords) {
    table.fill(null);
    known = 0;
  }
  // A copy, so that the table does not keep the text alive.
  const word = new Word(ownCopy(text, start, end));
  word.last = last;
  word.before = before;
  word.next = table[row] ?? null;
  table[row] = word;
  known += 1;
  return word;
}

/** Whether the first `length` characters of a word stand in a text at `start`. */
function isWrittenAt(text: string, start: number, length: number, raw: string): boolean {
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(start + at) !== raw.charCodeAt(at)) return false;
  return true;
}

function ownCopy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end && codes.length < 4096; at += 1) codes.push(text.charCodeAt(at));
  return codes.length === end - start ? String.fromCharCode(...codes) : text.slice(start, end);
}

import { isDigit } from '../text/characters';
import type { PhraseHeads } from './phrases';
import type { ToldStem } from './stems';

export type WordKind = 'word' | 'number' | 'mark';

/** Frames that a word takes part in, a bit each: on the left, on the right, on the left as well. */
export interface FrameBits {
  readonly left: number;
  readonly right: number;
  readonly also: number;
}

/**
 * A word, number or mark as it is written. The same words come again and again, so each is made once and keeps what the tables
 * say of it, worked out when somebody first asks.
 */
export class Word {
  /** Lower-cased, with straight apostrophes and without the "'s" of possession. */
  readonly lower: string;
  readonly kind: WordKind;
  readonly possessive: boolean;
  /** Tests that were put to it and those it passed, a bit each; see `WordTest`. */
  asked0 = 0;
  passed0 = 0;
  asked1 = 0;
  passed1 = 0;
  asked2 = 0;
  passed2 = 0;
  asked3 = 0;
  passed3 = 0;
  /** What it tells of times, and what of those told by the words beside it, a bit each; negative until asked. */
  times = -1;
  beside = -1;
  /** What it adds to the distance between others; negative until asked. */
  cost = -1;
  /** Stems by which subjects are told, and how many there were when it was looked at. */
  stems: ToldStem[] | null = null;
  stemsOf = 0;
  /** Classes of words it belongs to, a bit each; negative until asked. See `wordClass`. */
  classes = -1;
  /** Governing phrases that begin with it. */
  heads: PhraseHeads | null | undefined = undefined;
  /** Frames it takes part in. */
  frames: FrameBits | null | undefined = undefined;
  /** Its place in the table, and the next word in the same row. */
  hash = 0;
  next: Word | null = null;

  constructor(readonly raw: string, lower: string = raw.replaceAll('\u2019', '\'').toLowerCase()) {
    const first = raw.charCodeAt(0);
    const letters = isLetter(first);
    this.kind = letters ? 'word' : isDigit(first) ? 'number' : 'mark';
    this.possessive = letters && lower.endsWith('\'s');
    const plain = this.possessive ? lower.slice(0, -2) : lower;
    // Figures are hardly ever the same.
    this.lower = letters ? shared(plain) : plain;
  }
}

/** The same text as the engine keeps it for property names and literals: two such are compared at a glance. */
function shared(text: string): string {
  return text.length > 40 ? text : Object.keys({ [text]: 0 })[0] ?? text;
}

/** Stands for the word at a place where there is none; it is in no table. */
export const noWord = new Word('');

/** Endings, where there are any, and then a list of whole words, some with a last letter that may be missing. */
const wordList = /^(?:\(\?:([a-z|]+)\)\$\|)?\^\(\?:((?:[^\\()[\]{}?*+.^$]|[a-z]\?)+)\)\$$/;

/**
 * What a pattern tells, by look-up where it is nothing but a list of words: made sooner than the pattern is compiled, of which a first check
 * would need dozens.
 */
export function tellerOf(pattern: RegExp): (lower: string) => boolean {
  const [, endings, list] = (pattern.flags === '' ? wordList.exec(pattern.source) : null) ?? [];
  if (list === undefined) return (lower) => pattern.test(lower);
  const words = new Set(list.split('|').flatMap(withAndWithout));
  if (endings === undefined) return (lower) => words.has(lower);
  const last = endings.split('|');
  return (lower) => words.has(lower) || last.some((ending) => lower.endsWith(ending));
}

/** "shares?" as "shares" and "share". */
function withAndWithout(form: string): string[] {
  const at = form.indexOf('?');
  return at < 0 ? [form] : [form.slice(0, at), form.slice(0, at - 1)].flatMap((head) => withAndWithout(head + form.slice(at + 1)));
}

let tests = 0;

/** A yes-or-no question about words; asked once a word, and answered from its bits from then on. */
export class WordTest {
  #matches: (lower: string) => boolean;
  readonly #bit: number;
  /** Which of the words' fields hold the bit. */
  readonly #bank: number;

  /** `words` are those that pass, or what tells them. */
  constructor(words: ReadonlySet<string> | RegExp | ((lower: string) => boolean)) {
    this.#matches = typeof words === 'function' ? words : words instanceof RegExp ? (lower) => (this.#matches = tellerOf(words))(lower) : (lower) => words.has(lower);
    // Words have bits for 124 tests; any further one is put anew each time.
    this.#bank = Math.floor(tests / 31);
    this.#bit = 1 << (tests % 31);
    tests += 1;
  }

  passes(word: Word): boolean {
    const bit = this.#bit;
    switch (this.#bank) {
      case 0:
        if ((word.asked0 & bit) === 0) {
          word.asked0 |= bit;
          if (this.#matches(word.lower)) word.passed0 |= bit;
        }
        return (word.passed0 & bit) !== 0;
      case 1:
        if ((word.asked1 & bit) === 0) {
          word.asked1 |= bit;
          if (this.#matches(word.lower)) word.passed1 |= bit;
        }
        return (word.passed1 & bit) !== 0;
      case 2:
        if ((word.asked2 & bit) === 0) {
          word.asked2 |= bit;
          if (this.#matches(word.lower)) word.passed2 |= bit;
        }
        return (word.passed2 & bit) !== 0;
      case 3:
        if ((word.asked3 & bit) === 0) {
          word.asked3 |= bit;
          if (this.#matches(word.lower)) word.passed3 |= bit;
        }
        return (word.passed3 & bit) !== 0;
      default:
        return this.#matches(word.lower);
    }
  }
}

/**
 * A bit for the words that pass one of the tests. A sentence holds the bits of all its words, so that what such a word would start is
 * not even looked for where there is none; figures' words are left out.
 */
export function wordClass(...of: readonly WordTest[]): number {
  const bit = 1 << classBits.length;
  classBits.push(of);
  return bit;
}
const classBits: (readonly WordTest[])[] = [];

/** The bits of the classes that a word belongs to. */
export function classesOf(word: Word): number {
  return word.classes < 0 ? (word.classes = countClasses(word)) : word.classes;
}

function countClasses(word: Word): number {
  let bits = 0;
  for (let place = 0; place < classBits.length; place += 1) for (const test of classBits[place] as readonly WordTest[]) if (test.passes(word)) bits |= 1 << place;
  return bits;
}

const rows = 1 << 13;
const table: (Word | null)[] = new Array<Word | null>(rows).fill(null);
let known = 0;
/** Beyond this many different words the table starts anew; an article has some thousand. */
const mostWords = 20_000;

/** The word at `start..end` of a text; found without making a string of it when it was met before. */
export function wordAt(text: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return wordOfHash(text, start, end, hash);
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
  let hash = 0;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(at)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    at += 1;
  }
  for (let part = 0; part < 6; part += 1) {
    const joint = text.charCodeAt(at);
    if (joint !== 0x2d && joint !== 0x27 && joint !== 0x2019 && joint !== 0x26) break;
    let next = at + 1;
    let joined = (Math.imul(hash, 31) + joint) | 0;
    for (let code = text.charCodeAt(next); isLetterOrDigit(code); code = text.charCodeAt(next)) {
      joined = (Math.imul(joined, 31) + code) | 0;
      next += 1;
    }
    if (next === at + 1) break;
    at = next;
    hash = joined;
  }
  return wordOfHash(text, start, at, hash);
}

function wordOfHash(text: string, start: number, end: number, hash: number): Word {
  const row = (hash ^ (hash >>> 13)) & (rows - 1);
  for (let word = table[row] ?? null; word !== null; word = word.next) if (word.hash === hash && isWrittenAt(text, start, end, word.raw)) return word;
  if (known >= mostWords) {
    table.fill(null);
    known = 0;
  }
  // A copy, so that the table does not keep the text alive.
  const word = new Word(ownCopy(text, start, end));
  word.hash = hash;
  word.next = table[row] ?? null;
  table[row] = word;
  known += 1;
  return word;
}

function isWrittenAt(text: string, start: number, end: number, raw: string): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at += 1) if (text.charCodeAt(start + at) !== raw.charCodeAt(at)) return false;
  return true;
}

function ownCopy(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end && codes.length < 4096; at += 1) codes.push(text.charCodeAt(at));
  return codes.length === end - start ? String.fromCharCode(...codes) : text.slice(start, end);
}

/** A Latin letter, as words are made of. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

/** Such a letter, or one of the ten digits. */
export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

import { isCapital, isDigit } from '../text/characters';
import { isLetter } from './latinLetters';
import type { PhraseHeads } from './phrases';
import type { ToldStem } from './stems';

/** The words of a list that is written with a blank between two. */
export function words(list: string): readonly string[] {
  return list.split(' ');
}

/** The words of a list that a space parts, to look one up. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list));
}

export type WordKind = 'word' | 'number' | 'mark';

/** Frames that a word takes part in, a bit each, in turn in one mask and the other: on the left, on the right, on the left as well. */
export interface FrameBits {
  readonly evenLeft: number;
  readonly oddLeft: number;
  readonly evenRight: number;
  readonly oddRight: number;
  readonly evenAlso: number;
  readonly oddAlso: number;
}

/**
 * A word, number or mark as it is written. The same words come again and again, so each is made once and keeps what the tables
 * say of it, worked out when somebody first asks.
 */
export class Word {
  // What is asked of every word of a text stands first, so that it lies together in memory.
  /** Its last four characters and the four before them, seven bits each: see `wordOfEnds`. */
  last = 0;
  before = 0;
  /** The next word in the same row of the table. */
  next: Word | null = null;
  /** Length of what is written, in UTF-16 code units. */
  readonly length: number;
  /** Lower-cased, with straight apostrophes and without the "'s" of possession. */
  readonly lower: string;
  readonly kind: WordKind;
  readonly possessive: boolean;
  /** It begins with a capital of the English alphabet. */
  readonly capital: boolean;
  /** Classes of words it belongs to, a bit each; negative until asked. See `wordClass`. */
  classes = -1;
  /** What it adds to the distance between others; negative until asked. */
  cost = -1;
  /** What it tells of times, and what of those told by the words beside it, a bit each; negative until asked. */
  times = -1;
  beside = -1;
  /** Governing phrases that begin with it. */
  heads: PhraseHeads | null | undefined = undefined;
  /** Frames it takes part in. */
  frames: FrameBits | null | undefined = undefined;
  /** Tests that were put to it and those it passed, a bit each; see `WordTest`. */
  asked0 = 0;
  passed0 = 0;
  asked1 = 0;
  passed1 = 0;
  asked2 = 0;
  passed2 = 0;
  asked3 = 0;
  passed3 = 0;
  asked4 = 0;
  passed4 = 0;
  asked5 = 0;
  passed5 = 0;
  /** Stems by which subjects are told, and how many there were when it was looked at. */
  stems: ToldStem[] | null = null;
  stemsOf = 0;
  /** All its characters are ASCII. */
  readonly ascii: boolean;

  constructor(readonly raw: string, lower: string = raw.replaceAll('\u2019', '\'').toLowerCase()) {
    const first = raw.charCodeAt(0);
    const letters = isLetter(first);
    this.length = raw.length;
    this.ascii = isAscii(raw);
    this.kind = letters ? 'word' : isDigit(first) ? 'number' : 'mark';
    this.possessive = letters && lower.endsWith('\'s');
    this.capital = isCapital(first);
    const plain = this.possessive ? lower.slice(0, -2) : lower;
    // Figures are hardly ever the same.
    this.lower = letters ? shared(plain) : plain;
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 128) return false;
  return true;
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
/** Words have bits for so many tests; any further one is put anew each time. */
export const mostQuickTests = 6 * 31;

/** How many tests have been made so far, in number; those beyond `mostQuickTests` are slow. */
export function testsMade(): number {
  return tests;
}

/** A yes-or-no question about words; asked once a word, and answered from its bits from then on. */
export class WordTest {
  #matches: (lower: string) => boolean;
  readonly #bit: number;
  /** Which of the words' fields hold the bit. */
  readonly #bank: number;

  /** `words` are those that pass, or what tells them. */
  constructor(words: ReadonlySet<string> | RegExp | ((lower: string) => boolean)) {
    this.#matches = typeof words === 'function' ? words : words instanceof RegExp ? (lower) => (this.#matches = tellerOf(words))(lower) : (lower) => words.has(lower);
    this.#bank = Math.floor(tests / 31);
    this.#bit = 1 << (tests % 31);
    tests += 1;
  }

  passes(word: Word): boolean {
    const bit = this.#bit;
    // What is asked once a word stands apart: the rest is written out wherever words are asked.
    switch (this.#bank) {
      case 0: return (word.asked0 & bit) === 0 ? this.#ask(word) : (word.passed0 & bit) !== 0;
      case 1: return (word.asked1 & bit) === 0 ? this.#ask(word) : (word.passed1 & bit) !== 0;
      case 2: return (word.asked2 & bit) === 0 ? this.#ask(word) : (word.passed2 & bit) !== 0;
      case 3: return (word.asked3 & bit) === 0 ? this.#ask(word) : (word.passed3 & bit) !== 0;
      case 4: return (word.asked4 & bit) === 0 ? this.#ask(word) : (word.passed4 & bit) !== 0;
      case 5: return (word.asked5 & bit) === 0 ? this.#ask(word) : (word.passed5 & bit) !== 0;
      default: return this.#ask(word);
    }
  }

  #ask(word: Word): boolean {
    const bit = this.#bit;
    const passed = this.#matches(word.lower);
    switch (this.#bank) {
      case 0:
        word.asked0 |= bit;
        if (passed) word.passed0 |= bit;
        break;
      case 1:
        word.asked1 |= bit;
        if (passed) word.passed1 |= bit;
        break;
      case 2:
        word.asked2 |= bit;
        if (passed) word.passed2 |= bit;
        break;
      case 3:
        word.asked3 |= bit;
        if (passed) word.passed3 |= bit;
        break;
      case 4:
        word.asked4 |= bit;
        if (passed) word.passed4 |= bit;
        break;
      case 5:
        word.asked5 |= bit;
        if (passed) word.passed5 |= bit;
        break;
      default:
    }
    return passed;
  }
}

/**
 * A bit for the words that pass one of the tests. A sentence holds the bits of all its words, so that what such a word would start is
 * not even looked for where there is none; figures' words are left out.
 */
export function wordClass(...of: readonly WordTest[]): number {
  // Words have bits for 30 classes; any further one shares the last.
  const place = Math.min(classBits.length, 29);
  const tests = (classBits[place] ??= []);
  tests.push(...of);
  return 1 << place;
}
const classBits: WordTest[][] = [];

/** The bits of the classes that a word belongs to. */
export function classesOf(word: Word): number {
  return word.classes < 0 ? (word.classes = countClasses(word)) : word.classes;
}

function countClasses(word: Word): number {
  let bits = 0;
  for (let place = 0; place < classBits.length; place += 1) for (const test of classBits[place] as WordTest[]) if (test.passes(word)) bits |= 1 << place;
  return bits;
}

import { isCapital, isDigit } from '../../text/characters';
import { isLetter } from './latinLetters';
import type { PhraseHeads } from './phrases';
import type { ToldStem } from '../names/stems';

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
  /** What it adds to the distance between others; negative until asked. */
  cost = -1;
  /** What it tells of times, and what of those told by the words beside it, a bit each; negative until asked. */
  times = -1;
  beside = -1;
  /** Governing phrases that begin with it. */
  heads: PhraseHeads | null | undefined = undefined;
  /** Frames it takes part in. */
  frames: FrameBits | null | undefined = undefined;
  /** The tests it passes, a bit each; null until somebody asks. See `WordTest`. */
  passed: readonly number[] | null = null;
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

/** What a pattern asks for, where it is nothing but endings and a list of whole words; null where it is more. */
export function listIn({ flags, source }: RegExp): { readonly endings: readonly string[]; readonly words: readonly string[] } | null {
  const [, endings, list] = (flags === '' ? wordList.exec(source) : null) ?? [];
  return list === undefined ? null : { endings: endings?.split('|') ?? [], words: list.split('|').flatMap(withAndWithout) };
}

/** "shares?" as "shares" and "share". */
function withAndWithout(form: string): string[] {
  const at = form.indexOf('?');
  return at < 0 ? [form] : [form.slice(0, at), form.slice(0, at - 1)].flatMap((head) => withAndWithout(head + form.slice(at + 1)));
}

/** A yes-or-no question about words. What a word passes is looked up once, for all tests together: they are made before the first word is looked at. */
export class WordTest {
  /** Which of the numbers that hold a word's bits holds the test's, and the bit. */
  readonly bank: number;
  readonly bit: number;

  /** `words` are those that pass, or what tells them. */
  constructor(words: ReadonlySet<string> | RegExp) {
    if (passing !== null) throw new Error('words have been looked at without this test');
    this.bank = Math.floor(asked.length / bitsInBank);
    this.bit = 1 << (asked.length % bitsInBank);
    asked.push({ test: this, words });
  }

  passes(word: Word): boolean {
    return ((passedBy(word)[this.bank] as number) & this.bit) !== 0;
  }
}

/** So many that the number is a small integer to every engine. */
const bitsInBank = 30;
const asked: { readonly test: WordTest; readonly words: ReadonlySet<string> | RegExp }[] = [];

/** The bits of the tests that a word passes, by their banks. */
export function passedBy(word: Word): readonly number[] {
  return word.passed ?? (word.passed = (passing ??= new Passing()).bitsOf(word.lower));
}

/** The words of a figure: they are hardly ever met again, and pass no test. */
export function wordOfFigure(lower: string): Word {
  const word = new Word('', lower);
  word.passed = (passing ??= new Passing()).none;
  return word;
}

/** Which words pass which tests. */
class Passing {
  readonly none: readonly number[] = new Array<number>(banksOfTests()).fill(0);
  readonly #listed = new Map<string, number[]>();
  /** Tests that no list of words tells. */
  readonly #told: { readonly test: WordTest; readonly tells: (lower: string) => boolean }[] = [];

  constructor() {
    for (const { test, words } of asked) {
      const list = words instanceof RegExp ? listIn(words) : { endings: [], words };
      if (list === null) this.#told.push({ test, tells: (lower) => (words as RegExp).test(lower) });
      else {
        const { endings } = list;
        if (endings.length > 0) this.#told.push({ test, tells: (lower) => endings.some((ending) => lower.endsWith(ending)) });
        for (const word of list.words) this.#list(word, test);
      }
    }
  }

  bitsOf(lower: string): readonly number[] {
    const listed = this.#listed.get(lower) ?? this.none;
    let own: number[] | null = null;
    for (const { test: { bank, bit }, tells } of this.#told) {
      if (tells(lower)) (own ??= listed.slice())[bank] = (own?.[bank] ?? 0) | bit;
    }
    return own ?? listed;
  }

  #list(word: string, { bank, bit }: WordTest): void {
    let bits = this.#listed.get(word);
    if (bits === undefined) this.#listed.set(word, (bits = this.none.slice()));
    bits[bank] = (bits[bank] ?? 0) | bit;
  }
}

let passing: Passing | null = null;

/** How many numbers hold the bits of all tests. */
export function banksOfTests(): number {
  return Math.ceil(asked.length / bitsInBank);
}

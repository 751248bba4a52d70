import type { Name } from './names';
import { isLetterOrDigit } from './words';

/** The first word of a spelling, by which names are looked up. */
export const firstWord = /^(?:[A-Za-z\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F]*|\d+[A-Za-z]+|[\u4E00-\u9FFF]+)/;

/** Names that share their first word. */
export interface NamesOfWord {
  /** The first word, its letters folded. */
  readonly first: string;
  /** Longest first. */
  readonly names: readonly Name[];
  /** What follows the first word in each of them, as a folded code unit; 0 where nothing does. */
  readonly following: Uint16Array;
}

/** Names as they are looked for in a text: one small table for all of them, so that it stays in a processor's nearest cache. */
export interface NameTable {
  /** A bit for each beginning, by `beginning`, whether a name may have it: most capitalised words begin no name. */
  readonly beginnings: Int32Array;
  /** By the hash of a first word where in `words` it stands, counted from 1; the next free place where two have the same. */
  readonly places: Int16Array | Int32Array;
  readonly words: readonly NamesOfWord[];
}

/** A code unit with capitals as small letters. */
export function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (Number.isNaN(code)) return 0;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Where three code units, all below 128, have their place among the beginnings; the same for capitals and small letters. */
function beginning(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/** Whether a name may begin at `start`; most often the answer is no, and then it is sure. */
export function mayBegin(text: string, start: number, { beginnings }: NameTable): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  const third = text.charCodeAt(start + 2);
  // A comparison with what is not there is false, and so the last letter of a text passes.
  if (!(first < 128 && second < 128 && third < 128)) return true;
  const at = beginning(first, second, third);
  return ((beginnings[at >> 5] as number) & (1 << (at & 31))) !== 0;
}

function hashed(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/** The names whose first word is the one at `start` of a text, letters and digits as far as they go; null where there are none. */
export function namesAt(text: string, start: number, { places, words }: NameTable): NamesOfWord | null {
  let end = start;
  let hash = 0;
  for (let code = text.charCodeAt(end); isLetterOrDigit(code); code = text.charCodeAt(end)) {
    hash = hashed(hash, fold(code));
    end += 1;
  }
  return lookUp(text, start, end, placeOf(hash, places), places, words);
}

function placeOf(hash: number, places: Int16Array | Int32Array): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

function lookUp(text: string, start: number, end: number, from: number, places: Int16Array | Int32Array, words: readonly NamesOfWord[]): NamesOfWord | null {
  for (let place = from; ; place = (place + 1) & (places.length - 1)) {
    const number = places[place] as number;
    if (number === 0) return null;
    const word = words[number - 1] as NamesOfWord;
    if (word.first.length === end - start && isFoldedAt(text, start, word.first)) return word;
  }
}

function isFoldedAt(text: string, start: number, first: string): boolean {
  for (let at = 0; at < first.length; at += 1) if (fold(text.charCodeAt(start + at)) !== first.charCodeAt(at)) return false;
  return true;
}

/** The names whose first word is a given one. */
export function namesOf(first: string, { places, words }: NameTable): NamesOfWord | null {
  return lookUp(first, 0, first.length, placeOf(hashOf(first), places), places, words);
}

function hashOf(first: string): number {
  let hash = 0;
  for (let at = 0; at < first.length; at += 1) hash = hashed(hash, fold(first.charCodeAt(at)));
  return hash;
}

function folded(word: string): string {
  return Array.from({ length: word.length }, (_, at) => String.fromCharCode(fold(word.charCodeAt(at)))).join('');
}

/** Puts names in order for looking them up. */
export function tableOf(names: Iterable<Name>): NameTable {
  const lists = new Map<string, Name[]>();
  for (const name of names) {
    const first = firstWord.exec(name.spelling)?.[0];
    if (first === undefined) continue;
    const list = lists.get(folded(first));
    if (list === undefined) lists.set(folded(first), [name]);
    else list.push(name);
  }
  // A quarter full at most, so that a word that begins no name is seldom compared with one that does.
  const size = 1 << Math.ceil(Math.log2(4 * lists.size + 64));
  const places = lists.size < 0x7fff ? new Int16Array(size) : new Int32Array(size);
  const words: NamesOfWord[] = [];
  const beginnings = new Int32Array(1 << 10);
  for (const [first, list] of lists) {
    list.sort((a, b) => b.spelling.length - a.spelling.length);
    let place = placeOf(hashOf(first), places);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    words.push({ first, names: list, following: Uint16Array.from(list, ({ spelling }) => fold(spelling.charCodeAt(first.length))) });
    places[place] = words.length;
    for (const { spelling } of list) admit(beginnings, spelling);
  }
  return { beginnings, places, words };
}

const anything: readonly number[] = Array.from({ length: 32 }, (_, code) => code);

/** Lets in the beginning of a spelling; what follows one of two characters or less may be anything. */
function admit(beginnings: Int32Array, spelling: string): void {
  const first = spelling.charCodeAt(0);
  const seconds = spelling.length > 1 ? [spelling.charCodeAt(1)] : anything;
  const thirds = spelling.length > 2 ? [spelling.charCodeAt(2)] : anything;
  for (const second of seconds) {
    for (const third of thirds) {
      const at = beginning(first, second, third);
      beginnings[at >> 5] = (beginnings[at >> 5] as number) | (1 << (at & 31));
    }
  }
}

import { letterPair } from '../../text/characters';
import { appendTo } from '../../text/grouped';
import type { Name } from './names';
import { isLetterOrDigit } from '../words/latinLetters';

/** The first word of a spelling, by which names are looked up. */
export const firstWord = /^(?:[A-Za-z\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F]*|\d+[A-Za-z]+|[\u4E00-\u9FFF]+)/;

/**
 * Names as they are looked for in a text. Rows of numbers, so that looking for a name that is not there, which is what happens
 * most, touches little memory.
 */
export interface NameTable {
  /** A bit for each beginning, by `beginning`, whether a name may have it: most capitalised words begin no name. */
  readonly beginnings: Int32Array;
  /** The hashes of first words, each at its place or the next free one; 0 where there is none. */
  readonly hashes: Int32Array;
  /** For each place, which of `names` begin with its word: from its number up to the next in `ends`, the longest first. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly names: readonly Name[];
  /** The two code units that follow the first word in each of the names, by `pair`; 0 where fewer do. */
  readonly following: Int32Array;
  /** Length of the longest spelling, in UTF-16 code units. */
  readonly longest: number;
}

/** A code unit with capitals as small letters. */
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (Number.isNaN(code)) return 0;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Letters and digits below 128, folded; 0 for everything else. */
const foldedWord = Uint8Array.from({ length: 128 }, (_, code) => (isLetterOrDigit(code) ? fold(code) : 0));

/** Where three code units, all below 128, have their place among the beginnings; the same for capitals and small letters. */
function beginning(first: number, second: number, third: number): number {
  return (letterPair(first, second) << 5) | (third & 31);
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

/** One code unit more in the hash of a word; never 0, which stands for no word. */
function hashed(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 1;
}

/** End of the word at `start` of a text: letters and digits as far as they go. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetterOrDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The hash of the letters and digits at `start` of a text. */
function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; ; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < 128 ? foldedWord[code] as number : isLetterOrDigit(code) ? fold(code) : 0;
    if (folded === 0) return hash;
    hash = hashed(hash, folded);
  }
}

/** The place of the names whose first word is the one at `start`, or of others that hash alike; -1 where there are none. */
export function placeAt(text: string, start: number, { hashes }: NameTable): number {
  return findPlace(hashAt(text, start), hashes);
}

/** The place of the names whose first word is a given one, or of others that hash alike; -1 where there are none. */
export function placeOf(first: string, { hashes }: NameTable): number {
  return findPlace(hashOf(first), hashes);
}

function hashOf(first: string): number {
  let hash = 0;
  for (let at = 0; at < first.length; at += 1) {
    const code = first.charCodeAt(at);
    hash = hashed(hash, (code < 128 ? foldedWord[code] as number : 0) || fold(code));
  }
  return hash;
}

function homeOf(hash: number, hashes: Int32Array): number {
  return ((hash >>> 1) ^ (hash >>> 15)) & (hashes.length - 1);
}

function findPlace(hash: number, hashes: Int32Array): number {
  for (let place = homeOf(hash, hashes); ; place = (place + 1) & (hashes.length - 1)) {
    const there = hashes[place] as number;
    if (there === hash) return place;
    if (there === 0) return -1;
  }
}

/** The two code units from `at` on as one number, folded. */
export function pair(text: string, at: number): number {
  return (fold(text.charCodeAt(at)) << 16) | fold(text.charCodeAt(at + 1));
}

/** Puts names in order for looking them up. */
export function tableOf(all: Iterable<Name>): NameTable {
  const lists = new Map<number, { readonly name: Name; readonly next: number }[]>();
  for (const name of all) {
    const first = firstWord.exec(name.spelling)?.[0];
    if (first === undefined) continue;
    const row = { name, next: first.length + 2 > name.spelling.length ? 0 : pair(name.spelling, first.length) };
    appendTo(lists, hashOf(first), row);
  }
  // A quarter full at most, so that a word that begins no name is seldom compared with one that does.
  const size = 1 << Math.ceil(Math.log2(4 * lists.size + 64));
  const [hashes, starts, ends] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const beginnings = new Int32Array(1 << 10);
  const rows: { readonly name: Name; readonly next: number }[] = [];
  let longest = 0;
  for (const [hash, list] of lists) {
    let place = homeOf(hash, hashes);
    while (hashes[place] !== 0) place = (place + 1) & (size - 1);
    hashes[place] = hash;
    starts[place] = rows.length;
    if (list.length > 1) list.sort((a, b) => b.name.spelling.length - a.name.spelling.length);
    for (const row of list) {
      rows.push(row);
      longest = Math.max(longest, row.name.spelling.length);
      admit(beginnings, row.name.spelling);
    }
    ends[place] = rows.length;
  }
  return { beginnings, hashes, starts, ends, names: rows.map(({ name }) => name), following: Int32Array.from(rows, ({ next }) => next), longest };
}

const anything: readonly number[] = Array.from({ length: 32 }, (_, code) => code);

/** Lets in the beginning of a spelling; what follows one of two characters or less may be anything. */
function admit(beginnings: Int32Array, spelling: string): void {
  const first = spelling.charCodeAt(0);
  if (spelling.length > 2) {
    letIn(beginnings, beginning(first, spelling.charCodeAt(1), spelling.charCodeAt(2)));
    return;
  }
  const seconds = spelling.length > 1 ? [spelling.charCodeAt(1)] : anything;
  for (const second of seconds) for (const third of anything) letIn(beginnings, beginning(first, second, third));
}

function letIn(beginnings: Int32Array, at: number): void {
  beginnings[at >> 5] = (beginnings[at >> 5] as number) | (1 << (at & 31));
}

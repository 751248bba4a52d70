import type { Name } from './names';

/** The first word of a spelling, by which names are looked up. */
export const firstWord = /^(?:[A-Za-z\u00C0-\u024F][A-Za-z0-9\u00C0-\u024F]*|\d+[A-Za-z]+|[\u4E00-\u9FFF]+)/;

/** Names that share their first word. */
export interface NamesOfWord {
  /** Longest first. */
  readonly names: readonly Name[];
  /** What follows the first word in each of them, as a folded code unit; 0 where nothing does. */
  readonly following: Uint16Array;
}

/** Names as they are looked for in a text. */
export interface NameTable {
  /** By their lower-cased first word. */
  readonly byFirstWord: ReadonlyMap<string, NamesOfWord>;
  /** For each beginning, by `beginning`, whether a name may have it: most capitalised words begin no name. */
  readonly beginnings: Uint8Array;
}

/** A code unit with capitals as small letters. */
export function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (Number.isNaN(code)) return 0;
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

/** Where the three code units, all below 128, have their place among the beginnings; the same for capitals and small letters. */
export function beginning(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

const anything: readonly number[] = Array.from({ length: 32 }, (_, code) => code);

/** Puts names in order for looking them up. */
export function tableOf(names: Iterable<Name>): NameTable {
  const lists = new Map<string, Name[]>();
  for (const name of names) {
    const first = firstWord.exec(name.spelling)?.[0].toLowerCase();
    if (first === undefined) continue;
    const list = lists.get(first);
    if (list === undefined) lists.set(first, [name]);
    else list.push(name);
  }
  const byFirstWord = new Map<string, NamesOfWord>();
  const beginnings = new Uint8Array(1 << 15);
  for (const [first, list] of lists) {
    list.sort((a, b) => b.spelling.length - a.spelling.length);
    byFirstWord.set(first, { names: list, following: Uint16Array.from(list, ({ spelling }) => followingIn(spelling)) });
    for (const { spelling } of list) admit(beginnings, spelling);
  }
  return { byFirstWord, beginnings };
}

function followingIn(spelling: string): number {
  return fold(spelling.charCodeAt(firstWord.exec(spelling)?.[0].length ?? 0));
}

/** Lets in the beginning of a spelling; what follows one of two characters or less may be anything. */
function admit(beginnings: Uint8Array, spelling: string): void {
  const first = spelling.charCodeAt(0);
  const seconds = spelling.length > 1 ? [spelling.charCodeAt(1)] : anything;
  const thirds = spelling.length > 2 ? [spelling.charCodeAt(2)] : anything;
  for (const second of seconds) for (const third of thirds) beginnings[beginning(first, second, third)] = 1;
}

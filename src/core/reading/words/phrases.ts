import { appendTo } from '../../text/grouped';
import type { Governor, PhraseEntry } from '../metrics/governor';
import type { Token } from './tokens';
import type { Word } from './words';

/** A phrase found in a sentence: tokens `first` to `last`, inclusive. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** The phrases that begin with one word. */
export interface PhraseHeads {
  /** Those of several words by the second, longest first. */
  readonly following: ReadonlyMap<string, readonly PhraseEntry[]>;
  /** A bit for each letter with which the second word of one of these may begin; see `letterBit`. */
  readonly seconds: number;
  /** Those that are that word alone. */
  readonly alone: readonly Governor[];
}

/** Phrases by their first word. There is one such book, so a word keeps the phrases that begin with it. */
export type PhraseBook = ReadonlyMap<string, PhraseHeads>;

/** Compiles a table of phrases; of equal phrases all rows are kept. */
export function compilePhrases(rows: Iterable<Governor>): PhraseBook {
  const lists = new Map<string, PhraseEntry[]>();
  for (const row of rows) {
    for (const phrase of row.words) {
      const parts = phrase.split(' ');
      const list = lists.get(parts[0] as string);
      if (list === undefined) lists.set(parts[0] as string, [{ words: parts, row }]);
      else list.push({ words: parts, row });
    }
  }
  return new Map([...lists].map(([word, entries]): [string, PhraseHeads] => [word, headsOf(entries)]));
}

function headsOf(entries: readonly PhraseEntry[]): PhraseHeads {
  const following = new Map<string, PhraseEntry[]>();
  let seconds = 0;
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    const second = entry.words[1];
    if (second === undefined) continue;
    seconds |= letterBit(second);
    appendTo(following, second, entry);
  }
  return { following, seconds, alone: entries.filter(({ words }) => words.length === 1).map(({ row }) => row) };
}

/** A bit for a word's first letter; none for no word. */
function letterBit(word: string): number {
  return word === '' ? 0 : 1 << (word.charCodeAt(0) & 31);
}

function lookUp(word: Word, book: PhraseBook): PhraseHeads | null {
  return (word.heads = book.get(word.lower) ?? null);
}

/** Phrases of the book in the tokens: at each place the longest ones (all rows of that length); shorter ones inside are passed over. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): PhraseHit<Governor>[] {
  const hits: PhraseHit<Governor>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'figure') continue;
    const heads = word.heads === undefined ? lookUp(word, book) : word.heads;
    if (heads === null) continue;
    const { following, seconds, alone } = heads;
    // Most phrases of several words are refused by the first letter of the second.
    const longer = seconds !== 0 && at + 1 < tokens.length && (letterBit((tokens[at + 1] as Token).lower) & seconds) !== 0
      ? following.get((tokens[at + 1] as Token).lower)
      : undefined;
    let length = 0;
    if (longer !== undefined) {
      for (const { words, row } of longer) {
        if (words.length < length) break;
        if (!standsAt(tokens, at, words)) continue;
        length = words.length;
        hits.push({ row, first: at, last: at + length - 1 });
      }
    }
    if (length > 0) at += length - 1;
    else for (const row of alone) hits.push({ row, first: at, last: at });
  }
  return hits;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let step = 1; step < words.length; step += 1) {
    const token = tokens[at + step];
    if (token === undefined || token.lower !== words[step] || token.kind === 'figure') return false;
  }
  return true;
}

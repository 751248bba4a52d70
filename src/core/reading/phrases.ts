import type { Governor, PhraseEntry } from './governors';
import type { Token } from './tokens';
import type { Word } from './words';

/** A phrase found in a sentence: tokens `first` to `last`, inclusive. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

/** Phrases by their first word, longest first. There is one such book, so a word keeps the phrases that begin with it. */
export type PhraseBook = ReadonlyMap<string, readonly PhraseEntry[]>;

/** Compiles a table of phrases; of equal phrases all rows are kept. */
export function compilePhrases(rows: Iterable<Governor>): PhraseBook {
  const book = new Map<string, PhraseEntry[]>();
  for (const row of rows) {
    for (const phrase of row.words) {
      const parts = phrase.split(' ');
      const list = book.get(parts[0] as string);
      if (list === undefined) book.set(parts[0] as string, [{ words: parts, row }]);
      else list.push({ words: parts, row });
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

function headsOf(word: Word, book: PhraseBook): readonly PhraseEntry[] | null {
  return (word.heads = book.get(word.lower) ?? null);
}

/** Phrases of the book in the tokens: at each place the longest ones (all rows of that length); shorter ones inside are passed over. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): PhraseHit<Governor>[] {
  const hits: PhraseHit<Governor>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'figure') continue;
    const entries = word.heads === undefined ? headsOf(word, book) : word.heads;
    if (entries === null) continue;
    let length = 0;
    for (const entry of entries) {
      if (entry.words.length < length) break;
      if (!standsAt(tokens, at, entry.words)) continue;
      length = entry.words.length;
      hits.push({ row: entry.row, first: at, last: at + length - 1 });
    }
    if (length > 1) at += length - 1;
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

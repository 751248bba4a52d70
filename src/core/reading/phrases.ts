import type { Token } from './tokens';

/** A phrase found in a sentence: tokens `first` to `last`, inclusive. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
}

interface Entry<Row> {
  readonly words: readonly string[];
  readonly row: Row;
}

/** Phrases by their first word, longest first. */
export type PhraseBook<Row> = ReadonlyMap<string, readonly Entry<Row>[]>;

/** Compiles a table of phrases; of equal phrases all rows are kept. */
export function compilePhrases<Row>(rows: Iterable<{ readonly words: readonly string[]; readonly row: Row }>): PhraseBook<Row> {
  const book = new Map<string, Entry<Row>[]>();
  for (const { words, row } of rows) {
    for (const phrase of words) {
      const parts = phrase.split(' ');
      const list = book.get(parts[0] as string);
      if (list === undefined) book.set(parts[0] as string, [{ words: parts, row }]);
      else list.push({ words: parts, row });
    }
  }
  for (const list of book.values()) list.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** Phrases of the book in the tokens: at each place the longest ones (all rows of that length); shorter ones inside are passed over. */
export function findPhrases<Row>(tokens: readonly Token[], book: PhraseBook<Row>): PhraseHit<Row>[] {
  const hits: PhraseHit<Row>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = book.get((tokens[at] as Token).lower);
    if (entries === undefined || (tokens[at] as Token).kind === 'figure') continue;
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

import type { Governor, PhraseEntry } from './governors';
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
  /** Longest first. */
  readonly entries: readonly PhraseEntry[];
  /** From here on they are that word alone. */
  readonly alone: number;
  /** A bit for each letter with which the second word of one of the longer ones may begin; see `letterBit`. */
  readonly seconds: number;
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
  return new Map([...lists].map(([word, list]): [string, PhraseHeads] => {
    const entries = list.sort((a, b) => b.words.length - a.words.length);
    const alone = entries.filter(({ words }) => words.length > 1).length;
    return [word, { entries, alone, seconds: entries.slice(0, alone).reduce((bits, { words }) => bits | letterBit(words[1]), 0) }];
  }));
}

/** A bit for a word's first letter; none for no word. */
function letterBit(word: string | undefined): number {
  return word === undefined || word === '' ? 0 : 1 << (word.charCodeAt(0) & 31);
}

function headsOf(word: Word, book: PhraseBook): PhraseHeads | null {
  return (word.heads = book.get(word.lower) ?? null);
}

/** Phrases of the book in the tokens: at each place the longest ones (all rows of that length); shorter ones inside are passed over. */
export function findPhrases(tokens: readonly Token[], book: PhraseBook): PhraseHit<Governor>[] {
  const hits: PhraseHit<Governor>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'figure') continue;
    const heads = word.heads === undefined ? headsOf(word, book) : word.heads;
    if (heads === null) continue;
    const { entries, alone, seconds } = heads;
    // Most phrases of several words are refused by the first letter of the second.
    const next = seconds !== 0 && at + 1 < tokens.length ? letterBit((tokens[at + 1] as Token).lower) : 0;
    let length = 0;
    for (let row = (next & seconds) === 0 ? alone : 0; row < entries.length; row += 1) {
      const entry = entries[row] as PhraseEntry;
      if (entry.words.length < length) break;
      if (row < alone && !standsAt(tokens, at, entry.words)) continue;
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

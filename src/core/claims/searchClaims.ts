import type { Claim } from './claim';

/** An index over the words of claims, for a search box. */
export interface WordIndex {
  readonly claims: readonly Claim[];
  /** All words, lower case, without accents, sorted. */
  readonly words: readonly string[];
  /** Where each word's claims begin in `postings`; one more than there are words. */
  readonly starts: Uint32Array;
  /** Numbers of claims, ascending within a word. */
  readonly postings: Uint32Array;
}

/** What can be found in a claim: entity, subject, metric, chip, period, claimant, publisher, title, statement and scope. */
export function claimText(claim: Claim): string {
  return [
    claim.entity,
    claim.subject,
    claim.metric,
    claim.chip,
    claim.period,
    claim.claimant,
    claim.reportedBy,
    claim.publisher,
    claim.title,
    claim.statement,
    claim.scope,
  ].map((part) => part ?? '').join(' ');
}

/** Indexes the words that `textOf` gives for each claim. */
export function buildWordIndex(claims: readonly Claim[], textOf: (claim: Claim) => string): WordIndex {
  const lists = new Map<string, number[]>();
  for (const [number, claim] of claims.entries()) {
    for (const word of wordsOf(textOf(claim))) {
      const list = lists.get(word);
      if (list === undefined) lists.set(word, [number]);
      else if (list[list.length - 1] !== number) list.push(number);
    }
  }
  const words = [...lists.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  let total = 0;
  for (const [at, word] of words.entries()) {
    starts[at] = total;
    total += lists.get(word)?.length ?? 0;
  }
  starts[words.length] = total;
  const postings = new Uint32Array(total);
  for (const [at, word] of words.entries()) postings.set(lists.get(word) ?? [], starts[at]);
  return { claims, words, starts, postings };
}

/** Claims that hold, for every word of the query, a word that begins with it; in the claims' order. An empty query gives all. */
export function searchClaims(search: WordIndex, query: string): readonly Claim[] {
  const prefixes = [...new Set(wordsOf(query))];
  if (prefixes.length === 0) return search.claims;
  const ranges = prefixes.map((prefix) => {
    const first = lowerBound(search.words, prefix);
    return { from: search.starts[first] as number, to: search.starts[lowerBound(search.words, `${prefix}\uffff`)] as number };
  });
  // A mark a claim and word: cheap to set, and what is left of many words is found in one pass over the claims.
  const marks = new Uint8Array(search.claims.length);
  const words = Math.min(ranges.length, 255);
  for (let word = 0; word < words; word += 1) {
    const { from, to } = ranges[word] as { from: number; to: number };
    if (from === to) return [];
    for (let at = from; at < to; at += 1) {
      const number = search.postings[at] as number;
      if (marks[number] === word) marks[number] = word + 1;
    }
  }
  return search.claims.filter((_, number) => marks[number] === words);
}

const ascii = /^[\0-\x7f]*$/;

/** Letters and digits in a row, lower case, accents gone; "V3/R1" is two words and "1.6" is one. */
function wordsOf(text: string): string[] {
  if (ascii.test(text)) return text.toLowerCase().match(/[a-z0-9]+(?:[.,][0-9]+)*/g) ?? [];
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

/** Place of the first word that is not before the given one. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

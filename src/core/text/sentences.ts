import { firstNotBefore } from './ascending';
import { isDigit, isLetter, isSmallLetter, isSpace, letterPair } from './characters';
import type { Span } from './span';

/** Abbreviations that are words as well: they stand for a number's sign only before a digit ("No. 5", "Mar. 3"). */
const beforeDigit = new Set(['no', 'nos', 'art', 'mar', 'dec', 'sec', 'fig', 'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'vol', 'ch', 'pp', 'approx', 'ca', 'eq', 'rs', 'us$']);

/** Titles and the like, after which a sentence goes on, whatever follows. */
const neverLast = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'capt', 'lt', 'sgt', 'rev', 'hon', 'gov', 'sen', 'rep', 'pres', 'st', 'mt', 'ft',
  'vs', 'v', 'figs', 'ed', 'eds', 'cf', 'e.g', 'i.e', 'viz',
]);

/** Abbreviations that may end a sentence: it ends only where what follows begins like one. */
const maybeLast = new Set([
  'inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'bros', 'etc', 'al', 'jr', 'sr', 'esq', 'dept', 'univ', 'assn', 'intl', 'mfg', 'ave', 'blvd', 'rd',
  'u.s', 'u.k', 'u.n', 'e.u', 'u.s.a', 'd.c', 'a.m', 'p.m', 'ph.d', 'm.d', 'b.a', 'm.a', 'a.i', 'n.v', 's.a', 'a.g', 'b.v', 'u.a.e', 'mln', 'bln', 'mn', 'bn', 'est', 'hrs', 'min', 'yr', 'yrs',
]);

/** Words that seldom follow an abbreviation inside a sentence when they begin with a capital letter. */
const sentenceOpeners = new Set([
  'the', 'a', 'an', 'it', 'its', 'this', 'that', 'these', 'those', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'their', 'our', 'my',
  'but', 'and', 'or', 'so', 'yet', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'as', 'if', 'when', 'while', 'after', 'before', 'since', 'although',
  'though', 'because', 'however', 'meanwhile', 'still', 'then', 'there', 'here', 'what', 'who', 'how', 'why', 'where', 'which', 'one', 'two', 'three',
  'some', 'many', 'most', 'all', 'both', 'each', 'no', 'not', 'now', 'also', 'instead', 'last', 'earlier', 'later', 'analysts', 'another', 'other', 'even',
]);

/** Longest word of the sets above; every longer one is no abbreviation unless full stops stand in it. */
const longestKnown = 6;

/** For the last two characters of a word, a bit for each length of known words that end like this. Most words end like none. */
const endings = new Uint8Array(1024);
for (const word of [...beforeDigit, ...neverLast, ...maybeLast]) {
  const at = letterPair(word.charCodeAt(word.length - 1), word.length > 1 ? word.charCodeAt(word.length - 2) : 0);
  endings[at] = (endings[at] ?? 0) | (1 << word.length);
}

const stop = /[.!?…。！？]/g;

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** Quotation marks, brackets and emphasis marks that close. */
function isCloser(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 41 || code === 93 || code === 42 || code === 95;
  return code === 0x201d || code === 0x2019 || code === 0xbb;
}

function isOpener(code: number): boolean {
  if (code < 128) return code === 34 || code === 39 || code === 40 || code === 91;
  return code === 0x201c || code === 0x2018 || code === 0xab || code === 0xbf || code === 0xa1;
}

/** Start of the word that ends just before `end`, with its inner full stops ("U.S"), at most 12 characters. */
function startOfWord(text: string, end: number): number {
  let start = end;
  const limit = Math.max(0, end - 12);
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 46 && code !== 36) break;
    start -= 1;
  }
  return start;
}

/** The word at `start`, at most 16 characters. */
function wordAfter(text: string, start: number): string {
  let end = start;
  const limit = Math.min(text.length, start + 16);
  while (end < limit && isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

/** "U.S", "e.g": single letters with full stops between. */
function isAcronym(word: string): boolean {
  if (word.length < 3 || word.length > 11 || word.length % 2 === 0) return false;
  for (let offset = 0; offset < word.length; offset += 1) {
    if (offset % 2 === 0 ? !isLetter(word.charCodeAt(offset)) : word.charCodeAt(offset) !== 46) return false;
  }
  return true;
}

/** Whether a word at `at` begins small, as no sentence does but with a name that is written so ("xAI", "iPhone", "eBay"). */
function goesOnSmall(text: string, at: number): boolean {
  if (!isSmallLetter(text.charCodeAt(at))) return false;
  const second = text.charCodeAt(at + 1);
  return second < 65 || second > 90;
}

/** Whether the full stop at `stopAt` ends a sentence, when what follows (past quotes and space) begins at `next`. */
function endsSentence(text: string, stopAt: number, next: number): boolean {
  const following = text.charCodeAt(next);
  if (goesOnSmall(text, next)) return false;
  const start = startOfWord(text, stopAt);
  const length = stopAt - start;
  if (length === 0) return true;
  const dotted = text.charCodeAt(stopAt - 2) === 46;
  if (length > 1 && !dotted) {
    const lengths = endings[letterPair(text.charCodeAt(stopAt - 1), text.charCodeAt(stopAt - 2))] ?? 0;
    if (length > longestKnown || (lengths & (1 << length)) === 0) return true;
  }
  const word = text.slice(start, stopAt);
  const known = word.toLowerCase();
  // "about $8bn." is written without the full stop of an abbreviation, so the stop is the sentence's.
  if (!known.includes('.') && isDigit(text.charCodeAt(start - 1))) return true;
  if (neverLast.has(known)) return false;
  if (beforeDigit.has(known)) return !isDigit(following);
  const initial = length === 1 && word === word.toUpperCase() && word !== 'I';
  if (initial || maybeLast.has(known) || isAcronym(word)) return sentenceOpeners.has(wordAfter(text, next).toLowerCase());
  return true;
}

/**
 * Sentences of one block's prose, in order, in UTF-16 offsets; only white space lies between them. An own scanner that knows
 * abbreviations, initials, decimals, ellipses and closing quotes; every character is looked at a bounded number of times.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  const length = text.length;
  let start = 0;
  while (start < length && isSpace(text.charCodeAt(start))) start += 1;
  stop.lastIndex = start;
  // It matches one character, so `lastIndex` alone tells where, without a match object each.
  while (stop.test(text)) {
    let end = stop.lastIndex;
    const at = end - 1;
    while (end < length && isStop(text.charCodeAt(end))) end += 1;
    const last = text.charCodeAt(end - 1);
    const run = end - at;
    while (end < length && isCloser(text.charCodeAt(end))) end += 1;
    stop.lastIndex = end;
    const wide = last === 0x3002 || last === 0xff01 || last === 0xff1f;
    if (end < length && !wide && !isSpace(text.charCodeAt(end))) continue;
    let next = end;
    while (next < length && isSpace(text.charCodeAt(next))) next += 1;
    if (next < length && !wide) {
      let word = next;
      while (word < length && word < next + 4 && isOpener(text.charCodeAt(word))) word += 1;
      const soft = last === 46 && run === 1 ? !endsSentence(text, at, word) : goesOnSmall(text, word);
      if (soft) continue;
    }
    if (end > start) sentences.push({ start, end });
    start = next;
    stop.lastIndex = next;
  }
  let end = length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

/** The sentences of a text that end at the offsets that `ends` holds as code units, which is where `findSentences` found them to end. */
export function sentencesEndingAt(text: string, ends: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let index = 0; index < ends.length; index += 1) {
    while (isSpace(text.charCodeAt(start))) start += 1;
    const end = ends.charCodeAt(index);
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** The sentence of a text that what begins at `at` stands in; all of the text where none does. */
export function sentenceAt(sentences: readonly Span[], text: string, at: number): Span {
  return sentences[firstNotBefore(sentences, ({ end }) => end <= at)] ?? { start: 0, end: text.length };
}

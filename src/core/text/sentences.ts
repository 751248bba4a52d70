import { isDigit, isLetter, isSmallLetter, isSpace } from './characters';
import type { Span } from './span';

/** Abbreviations that are words as well: they stand for a number's sign only before a digit ("No. 5", "Mar. 3"). */
const beforeDigit = new Set(['no', 'nos', 'art', 'mar', 'dec', 'sec', 'fig', 'jan', 'feb', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'vol', 'ch', 'pp', 'approx', 'ca', 'est', 'eq', 'rs', 'us$']);

/** Titles and the like, after which a sentence goes on, whatever follows. */
const neverLast = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'capt', 'lt', 'sgt', 'rev', 'hon', 'gov', 'sen', 'rep', 'pres', 'st', 'mt', 'ft',
  'vs', 'v', 'figs', 'ed', 'eds', 'cf', 'e.g', 'i.e', 'viz',
]);

/** Abbreviations that may end a sentence: it ends only where what follows begins like one. */
const maybeLast = new Set([
  'inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'bros', 'etc', 'al', 'jr', 'sr', 'esq', 'dept', 'univ', 'assn', 'intl', 'mfg', 'ave', 'blvd', 'rd',
  'u.s', 'u.k', 'u.n', 'e.u', 'u.s.a', 'd.c', 'a.m', 'p.m', 'ph.d', 'm.d', 'b.a', 'm.a', 'a.i', 'n.v', 's.a', 'a.g', 'b.v', 'u.a.e', 'mln', 'bln', 'mn', 'bn', 'hrs', 'min', 'yr', 'yrs',
]);

/** Words that seldom follow an abbreviation inside a sentence when they begin with a capital letter. */
const sentenceOpeners = new Set([
  'the', 'a', 'an', 'it', 'its', 'this', 'that', 'these', 'those', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her', 'their', 'our', 'my',
  'but', 'and', 'or', 'so', 'yet', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'as', 'if', 'when', 'while', 'after', 'before', 'since', 'although',
  'though', 'because', 'however', 'meanwhile', 'still', 'then', 'there', 'here', 'what', 'who', 'how', 'why', 'where', 'which', 'one', 'two', 'three',
  'some', 'many', 'most', 'all', 'both', 'each', 'no', 'not', 'now', 'also', 'instead', 'last', 'earlier', 'later', 'analysts', 'another', 'other', 'even',
]);

const stop = /[.!?…。！？]/g;
const closer = /["'”’)\]»*_]/;
const opener = /["'“‘([«¿¡]/;

/** The word that ends just before `end`, with its inner full stops ("U.S"), at most 12 characters. */
function wordBefore(text: string, end: number): string {
  let start = end;
  const limit = Math.max(0, end - 12);
  while (start > limit) {
    const character = text[start - 1] ?? '';
    if (!isLetter(character) && character !== '.' && character !== '$') break;
    start -= 1;
  }
  return text.slice(start, end);
}

/** The word at `start`, at most 16 characters. */
function wordAfter(text: string, start: number): string {
  let end = start;
  const limit = Math.min(text.length, start + 16);
  while (end < limit && isLetter(text[end] ?? '')) end += 1;
  return text.slice(start, end);
}

/** "U.S", "e.g": single letters with full stops between. */
function isAcronym(word: string): boolean {
  if (word.length < 3 || word.length > 11 || word.length % 2 === 0) return false;
  for (let offset = 0; offset < word.length; offset += 1) if (offset % 2 === 0 ? !isLetter(word[offset] ?? '') : word[offset] !== '.') return false;
  return true;
}

/** Whether the full stop at `stopAt` ends a sentence, when what follows (past quotes and space) begins at `next`. */
function endsSentence(text: string, stopAt: number, next: number): boolean {
  const following = text[next] ?? '';
  if (isSmallLetter(following)) return false;
  const word = wordBefore(text, stopAt);
  const known = word.toLowerCase();
  if (known.length === 0) return true;
  // "about $8bn." is written without the full stop of an abbreviation, so the stop is the sentence's.
  if (!known.includes('.') && isDigit(text[stopAt - word.length - 1] ?? '')) return true;
  if (neverLast.has(known)) return false;
  if (beforeDigit.has(known)) return !isDigit(following);
  const initial = word.length === 1 && word === word.toUpperCase() && word !== 'I';
  if (initial || maybeLast.has(known) || isAcronym(word)) return sentenceOpeners.has(wordAfter(text, next).toLowerCase());
  return true;
}

/**
 * Sentences of one block's prose, in order, in UTF-16 offsets; only white space lies between them. An own scanner that knows
 * abbreviations, initials, decimals, ellipses and closing quotes; every character is looked at a bounded number of times.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  while (start < text.length && isSpace(text[start] ?? '')) start += 1;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const at = match.index;
    let end = at + 1;
    while (end < text.length && '.!?…'.includes(text[end] ?? '')) end += 1;
    const last = text[end - 1] ?? '';
    const run = end - at;
    while (end < text.length && closer.test(text[end] ?? '')) end += 1;
    stop.lastIndex = end;
    const wide = '。！？'.includes(last);
    if (end < text.length && !wide && !isSpace(text[end] ?? '')) continue;
    let next = end;
    while (next < text.length && isSpace(text[next] ?? '')) next += 1;
    if (next < text.length && !wide) {
      let word = next;
      while (word < text.length && word < next + 4 && opener.test(text[word] ?? '')) word += 1;
      const soft = last === '.' ? (run === 1 ? !endsSentence(text, at, word) : isSmallLetter(text[word] ?? '')) : isSmallLetter(text[word] ?? '');
      if (soft) continue;
    }
    if (end > start) sentences.push({ start, end });
    start = next;
    stop.lastIndex = next;
  }
  let end = text.length;
  while (end > start && isSpace(text[end - 1] ?? '')) end -= 1;
  if (end > start) sentences.push({ start, end });
  // A list grown by pushing keeps room for a dozen more, in every block of a draft that stays open.
  return sentences.slice();
}

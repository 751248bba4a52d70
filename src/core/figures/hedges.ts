import { isEnglishLetter, letterPair } from '../text/characters';
import type { Span } from '../text/span';
import { isBlank } from './characters';
import type { Hedge } from './figure';

/** What makes "past" a hedge: in "the past $2 billion" it is another word. */
const risingPast = [
  'climb', 'climbs', 'climbed', 'climbing', 'surge', 'surges', 'surged', 'surging', 'soar', 'soars', 'soared', 'soaring', 'push', 'pushes', 'pushed', 'pushing', 'grow', 'grows', 'grew', 'grown', 'growing',
  'rise', 'rises', 'rose', 'risen', 'rising', 'blew', 'blown', 'blowing', 'sailed', 'sailing', 'shot', 'jumped', 'raced', 'racing', 'well', 'revenue', 'sales', 'valuation', 'value',
].map((rising) => `${rising} past`);

/** Words before a figure that hedge it. The last word leads to the row; the longest row that fits is taken. */
export const hedgesBefore: readonly (readonly [Hedge, readonly string[]])[] = [
  ['about', [
    'about', 'around', 'roughly', 'approximately', 'approx', 'circa', 'ca', 'c', 'some', 'near', 'an estimated', 'estimated', 'est', 'estimated at', 'estimated to be', 'in the region of',
    'in the neighborhood of', 'in the neighbourhood of', 'in the vicinity of', 'in the ballpark of', 'on the order of', 'in the order of', 'of the order of', 'somewhere around', 'something like', 'give or take', 'more or less',
  ]],
  ['nearly', [
    'nearly', 'almost', 'close to', 'just under', 'just below', 'just shy of', 'shy of', 'approaching', 'approach', 'approaches', 'approached', 'nearing', 'neared', 'closing in on',
    'on the verge of', 'within sight of', 'edging towards', 'edging toward', 'inching towards', 'inching toward', 'creeping up to', 'creeping up on',
    'virtually', 'practically', 'verging on', 'not quite', 'a little under', 'a little less than', 'slightly less than', 'slightly under',
    'slightly below', 'close on', 'close upon', 'nigh on', 'nigh', 'well-nigh', 'getting on for', 'not far off', 'not far from', 'not far short of',
    'little short of', 'just short of', 'a shade under', 'a touch under', 'a hair under', 'a whisker under', 'a whisker below', 'a shade below',
    'a hair below', 'a touch below',
  ]],
  ['at-least', [
    'at least', 'more than', 'over', 'above', 'in excess of', 'upwards of', 'upward of', 'north of', 'exceeding', 'exceeds', 'exceed', 'exceeded', 'surpassing', 'surpassed', 'surpasses', 'topping', 'topped', 'tops', 'greater than',
    'higher than', 'bigger than', 'larger than', 'no less than', 'not less than', 'no fewer than', 'not fewer than', 'a minimum of', 'minimum of', 'minimum', 'upwards', 'beyond', 'better than',
    'crossed', 'crosses', 'crossing', 'to cross', 'could cross', 'will cross', 'would cross', 'may cross', 'might cross', 'should cross', ...risingPast,
  ]],
  ['at-most', [
    'up to', 'as much as', 'as many as', 'as high as', 'at most', 'no more than', 'not more than', 'less than', 'fewer than', 'lower than', 'smaller than', 'cheaper than', 'under', 'below', 'a maximum of', 'maximum of', 'maximum', 'sub', 'upto', 'south of', 'no higher than',
  ]],
];

/** Signs before a figure that hedge it. */
const hedgeSigns: readonly (readonly [Hedge, string])[] = [
  ['about', '~≈∼±≅'],
  ['at-least', '>≥⩾'],
  ['at-most', '<≤⩽'],
];

/** Words and signs after a figure that hedge it, joined or a blank away. */
const hedgesAfter: readonly (readonly [Hedge, RegExp])[] = [
  ['at-least', /\+|\s?-\s?plus(?![a-z])|\splus(?=\s?[.,;:)]|$)|\s\(?or (?:more|greater|higher|above|over|better)(?![a-z])|\sand (?:up|upwards)(?![a-z]| (?:to|of|from|by)(?![a-z]))|\sand (?:above|over|more)(?![a-z]| (?:[a-z]{1,20} ){0,2}[$€£¥₹\d])|\s?\(?at (?:the )?(?:very )?least(?![a-z])/iy],
  ['about', /-?ish(?![a-z])|-odd(?![a-z])|\sor so(?![a-z])|\sor thereabouts(?![a-z])|,? give or take(?![a-z])/iy],
  ['at-most', /\s\(?or (?:less|fewer|lower|under|below)(?![a-z])|\sand (?:under|below)(?![a-z]| (?:[a-z]{1,20} ){0,2}[$€£¥₹\d])|,? at (?:the )?most(?![a-z])|\s(?:max|maximum|tops)(?=\s?[.,;:)]|$)/iy],
];

/** Words that may stand between the hedge and its figure: "more than a combined $5bn", "about US". */
const between = new Set(['a', 'an', 'the', 'combined', 'total', 'of', 'another', 'additional', 'only', 'record', 'just', 'its', 'their', 'his', 'her', 'cumulative', 'whopping', 'staggering', 'reported']);
const articles = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'another']);

/** "The run added up to 39 million hours" is a sum, not a ceiling. */
const addsUp = /\b(?:add|adds|added|adding|sum|sums)\s$/i;

/** "Turned over $44 billion", "handed over $650 million": a verb with its particle says nothing of more than the sum. */
const goesOver = /\b(?:turn|hand)(?:s|ed|ing)?\s$/i;

/** "18 times less than". */
const timesLess = /\btimes\s$/i;

interface Phrase {
  readonly words: readonly string[];
  readonly hedge: Hedge;
}

const none: readonly Phrase[] = [];
const byLastWord = new Map<string, Phrase[]>();
for (const [hedge, phrases] of hedgesBefore) {
  for (const phrase of phrases) {
    const words = phrase.split(' ').reverse();
    const last = words[0] ?? '';
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), { words, hedge }].sort((a, b) => b.words.length - a.words.length));
  }
}
const bySign = new Map<string, Hedge>(hedgeSigns.flatMap(([hedge, signs]) => [...signs].map((sign): [string, Hedge] => [sign, hedge])));

/** For each ending, whether a word that can stand right before a figure as a hedge or before its hedge has it: most words have another. */
const endings = new Uint8Array(1024);
for (const word of [...byLastWord.keys(), ...between]) {
  endings[letterPair(word.charCodeAt(word.length - 1), word.length > 1 ? word.charCodeAt(word.length - 2) : 0)] = 1;
}

/** Whether the word whose last two code units these are may be such a word. */
function mayBeHedge(last: number, before: number): boolean {
  return isEnglishLetter(last) && (!isEnglishLetter(before) || endings[letterPair(last, before)] === 1);
}

/** Hedges that are verbs, whose object may have an article: "nearing a $7 billion run rate". */
const verbs: ReadonlySet<string> = new Set(['nearing', 'approaching']);

export interface FoundHedge extends Span {
  readonly hedge: Hedge;
}

/** Start of the word that ends at `end`, no further back than `limit`. */
function startOfWord(text: string, end: number, limit: number): number {
  let at = end;
  while (at > limit && end - at < 20 && isEnglishLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Skips blanks backwards; a dot, a quotation mark, an emphasis mark or a hyphen may stand among them ("approx. $5", "sub-$1"). */
function skipBack(text: string, from: number, limit: number, marks: string): number {
  let at = from;
  while (at > limit && from - at < 4) {
    const code = text.charCodeAt(at - 1);
    if (isEnglishLetter(code)) break;
    if (!isBlank(code) && !marks.includes(text.charAt(at - 1))) break;
    at--;
  }
  return at;
}

function matchPhrase(text: string, wordStart: number, limit: number, words: readonly string[]): number {
  let start = wordStart;
  for (let index = 1; index < words.length; index++) {
    const end = skipBack(text, start, limit, '-');
    const next = startOfWord(text, end, limit);
    if (end === start || text.slice(next, end).toLowerCase() !== words[index]) return -1;
    start = next;
  }
  return start;
}

/** The hedge that stands right before `start`, no further back than `limit`; null where there is none. */
export function hedgeBefore(text: string, start: number, limit: number): FoundHedge | null {
  let end = skipBack(text, start, limit, '\\');
  const sign = end > limit && !isEnglishLetter(text.charCodeAt(end - 1)) ? bySign.get(text.charAt(end - 1)) : undefined;
  if (sign !== undefined) {
    const from = end - 1;
    // An arrow is no hedge: "H100 -> $2".
    return /[-=<>]/.test(text.charAt(from - 1)) ? null : { start: from, end, hedge: sign };
  }
  let article = false;
  for (let skipped = 0; skipped < 4; skipped++) {
    end = skipBack(text, end, limit, skipped === 0 ? '.-("“‘*_' : '');
    if (end <= limit || !mayBeHedge(text.charCodeAt(end - 1), end - 1 > limit ? text.charCodeAt(end - 2) : NaN)) return null;
    const wordStart = startOfWord(text, end, limit);
    const word = text.slice(wordStart, end).toLowerCase();
    for (const phrase of byLastWord.get(word) ?? none) {
      // "thinks about a $5 billion deal", "over the $1 billion mark": a lone preposition must touch its figure.
      if (article && phrase.words.length === 1 && !verbs.has(word)) continue;
      const from = matchPhrase(text, wordStart, limit, phrase.words);
      // "c." is circa, a lone letter is not.
      if (word === 'c' && text.charAt(end) !== '.') continue;
      if (from < 0) continue;
      const total = word === 'to' && addsUp.test(text.slice(Math.max(limit, from - 9), from));
      // "18 times less than $100 million": one sum is set beside another, which is what it is.
      if (word === 'than' && timesLess.test(text.slice(Math.max(limit, from - 8), from))) continue;
      const verb = word === 'over' && from === wordStart && goesOver.test(text.slice(Math.max(limit, from - 12), from));
      if (!total && !verb) return { start: from, end, hedge: phrase.hedge };
    }
    if (!between.has(word)) return null;
    if (articles.has(word)) article = true;
    end = wordStart;
  }
  return null;
}

/** What follows "or", "and" or "at" where they hedge: by their first letters. */
const afterOr = new Set([...'mghaobstlfu'].map((letter) => letter.charCodeAt(0)));
const afterAnd = new Set([...'uaomb'].map((letter) => letter.charCodeAt(0)));
const afterAt = new Set([...'tvlm'].map((letter) => letter.charCodeAt(0)));

/**
 * Whether "or more", "and above", "at least", "plus", "max", "tops", "give or take", a bracket or a
 * dash may begin at `at`: nothing else hedges from behind.
 */
function mayHedgeAfter(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1) | 32;
  switch (first | 32) {
    case 111: return second === 114 && afterOr.has(text.charCodeAt(at + 3) | 32);
    case 97: return (second === 110 && afterAnd.has(text.charCodeAt(at + 4) | 32)) || (second === 116 && afterAt.has(text.charCodeAt(at + 3) | 32));
    case 112: return second === 108;
    case 109: return second === 97;
    case 116: return second === 111 && (text.charCodeAt(at + 2) | 32) === 112;
    case 103: return second === 105;
    default: return first === 40 || first === 45;
  }
}

/** The hedge that stands right after `end`; null where there is none. */
export function hedgeAfter(text: string, end: number): FoundHedge | null {
  const code = text.charCodeAt(end);
  if (code !== 43 && code !== 45 && code !== 44 && code !== 105 && !isBlank(code)) return null;
  if (code === 32 && !mayHedgeAfter(text, end + 1)) return null;
  // ", give or take", ", at most".
  if (code === 44 && !(text.charCodeAt(end + 1) === 32 && mayHedgeAfter(text, end + 2))) return null;
  for (const [hedge, pattern] of hedgesAfter) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return { start: end, end: pattern.lastIndex, hedge };
  }
  return null;
}

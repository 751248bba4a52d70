import { tokenAt } from './tokens';
import type { Token } from './tokens';
import type { Word } from './words';

/** The months in order, small. */
export const monthNames: readonly string[] = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** How the words begin that times are told with, small; a bit each. */
export const timeWords: readonly string[] = ['year', 'month', 'quarter', 'week', 'day', 'dail', 'annually', 'fy', 'half', 'q'];
const quarterSign = 1 << timeWords.indexOf('q');
/** Stands for a month's name. */
export const monthBit = 1 << timeWords.length;
/** Stands for the four digits of a year. */
export const yearBit = monthBit << 1;

/** What stands right before or behind a word that times are told with, or makes a part of it; a bit each beside those words'. */
export const beside = {
  /** "last year". */
  relative: yearBit << 1,
  /** "the year". */
  article: yearBit << 2,
  /** "fiscal year". */
  fiscal: yearBit << 3,
  /** "third quarter". */
  ordinal: yearBit << 4,
  /** "a year", "per day". */
  every: yearBit << 5,
  /** "in March", "ended March". */
  preposition: yearBit << 6,
  /** "quarter to", "year ended". */
  stretch: yearBit << 7,
  /** "year later". */
  later: yearBit << 8,
  /** "year ago". */
  ago: yearBit << 9,
  /** "year's end". */
  end: yearBit << 10,
  /** "third-quarter", "year-end". */
  joined: yearBit << 11,
  /** "Monday". */
  weekday: yearBit << 12,
};
const before = beside.relative | beside.article | beside.fiscal | beside.ordinal | beside.every | beside.preposition;
const behind = beside.stretch | beside.later | beside.ago | beside.end;
const anything = before | behind | beside.joined | beside.weekday;

const neighbours = new Map<string, number>();
for (const [bits, words] of [
  [beside.relative, 'last this next previous current following'], [beside.article, 'the last this next'], [beside.fiscal, 'fiscal financial'], [beside.ordinal, 'first second third fourth'],
  [beside.every, 'a per each every /'], [beside.preposition, 'in on last by this until its of ended closed out finished since as'],
  [beside.stretch, 'to through ended ending that'], [beside.later, 'later earlier before after prior'], [beside.ago, 'ago'], [beside.end, 'end'],
  // A hyphen or an apostrophe that belongs to no word may bind any of them.
  [anything, "- ' \u2019"],
] as const) for (const word of words.split(' ')) neighbours.set(word, (neighbours.get(word) ?? 0) | bits);
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']);

function neighbourBits(token: Token | undefined): number {
  if (token === undefined) return 0;
  // Their words are not looked at one by one.
  if (token.kind === 'name' || token.kind === 'figure') return anything;
  const { word } = token;
  return word.beside < 0 ? (word.beside = neighbours.get(word.lower) ?? 0) : word.beside;
}

/** What stands beside the word of time at a place. */
function besides(tokens: readonly Token[], at: number): number {
  const { kind, lower } = tokens[at] as Token;
  if (kind === 'name') return anything;
  let bits = (neighbourBits(tokenAt(tokens, at - 1)) & before) | (neighbourBits(tokenAt(tokens, at + 1)) & behind);
  if (lower.includes('-')) bits |= beside.joined;
  return weekdays.has(lower) ? bits | beside.weekday : bits;
}

const monthStart = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const fourDigits = /(?:19|20)\d\d/;

function bitsOf({ raw, lower, kind }: Word): number {
  let bits = 0;
  for (let place = 0; place < timeWords.length; place += 1) {
    const bit = 1 << place;
    if (bit !== quarterSign && lower.includes(timeWords[place] as string)) bits |= bit;
  }
  if (lower === 'q' || (kind === 'number' && lower.endsWith('q'))) bits |= quarterSign;
  if (monthStart.test(raw)) bits |= monthBit;
  return fourDigits.test(lower) ? bits | yearBit : bits;
}

/**
 * Which of the words that times are told with stand among the tokens, figures apart, and what
 * stands beside them: most sentences have none, and no time either.
 */
export function timeBits(tokens: readonly Token[]): number {
  let bits = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word } = tokens[at] as Token;
    if (kind === 'figure') continue;
    const own = word.times < 0 ? (word.times = bitsOf(word)) : word.times;
    if (own !== 0) bits |= own | besides(tokens, at);
  }
  return bits;
}

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

/** Which of the words that times are told with stand among the tokens, figures apart: most sentences have none, and no time either. */
export function timeBits(tokens: readonly Token[]): number {
  let bits = 0;
  for (const { kind, word } of tokens) if (kind !== 'figure') bits |= word.times < 0 ? (word.times = bitsOf(word)) : word.times;
  return bits;
}

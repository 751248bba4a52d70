import type { Mention } from '../../figures/figure';

/** What an amount in a sum stands for, base units; an open hedge reaches to infinity. */
export interface WrittenRange {
  readonly low: number;
  readonly high: number;
  /** As written, the middle of a range. */
  readonly value: number;
}

type Stretch = Pick<WrittenRange, 'low' | 'high'>;

/** Whether two amounts may be the same: their stretches have a value in common, be it a border. */
export function meet(one: Stretch, other: Stretch): boolean {
  return one.low <= other.high && one.high >= other.low;
}

/** What amounts come to together. */
export function added(ranges: readonly WrittenRange[]): WrittenRange {
  let [low, high, value] = [0, 0, 0];
  for (const range of ranges) {
    low += range.low;
    high += range.high;
    value += range.value;
  }
  return { low, high, value };
}

/** Zeros at the end of a number written out in full that may be rounding: "10,000" is good to 500, not to 5,000. */
const mostRoundedZeros = 3;

/** Share by which a hedged amount may be off; in a sum a writer hedges less than in a report. */
const hedged = 0.1;
/** The same in units of its last digit that says something: "about $99 million" may be 95 million, not 90. */
const hedgedSteps = 5;

const numeral = /\d[\d,]{0,30}(?:\.(\d{1,20}))?/g;

/**
 * Worth of one unit of the last place a writer wrote, base units: "$10 billion" → 1e9, "$9.6 billion" → 1e8, "10,000" → 1000,
 * "16,384" → 1. Narrower than the precision used against reports, for the parts of a sum are written to fit it.
 */
function writtenStep(words: string, value: number, fallback: number): number {
  let last: RegExpExecArray | null = null;
  for (const match of words.matchAll(numeral)) last = match;
  if (last === null || value === 0) return fallback;
  const number = Number(last[0].replace(/,/g, ''));
  if (!(number > 0)) return fallback;
  const scale = value / number;
  const decimals = last[1]?.length ?? 0;
  if (decimals > 0 || scale > 1.5) return scale * 10 ** -decimals;
  let zeros = 0;
  for (let rest = value; zeros < mostRoundedZeros && rest % 10 === 0; rest /= 10) zeros++;
  return 10 ** zeros;
}

/** What a mention of `text` stands for inside a sum, product or change; `hedge` is its own, unless the words that read like one say something else. */
export function writtenRange(mention: Mention, text: string, hedge = mention.figure.hedge): WrittenRange {
  const { start, end, figure: { low, high, step } } = mention;
  const half = writtenStep(text.slice(start, end), high, step) / 2;
  const value = (low + high) / 2;
  const slack = hedge === 'about' || hedge === 'nearly' ? Math.min(Math.abs(value) * hedged, step * hedgedSteps) : 0;
  return {
    low: hedge === 'at-most' ? Number.NEGATIVE_INFINITY : low - Math.max(half, slack),
    high: hedge === 'at-least' ? Number.POSITIVE_INFINITY : high + (hedge === 'nearly' ? half : Math.max(half, slack)),
    value,
  };
}

/** A price per unit in a product: taken as written, for "at $2 an hour" is an assumption and no measurement. */
export function rateRange(mention: Mention, text: string): WrittenRange {
  const written = writtenRange(mention, text);
  if (mention.figure.hedge !== null) return written;
  const slack = Math.min((written.high - written.low) / 2, Math.abs(written.value) * 0.025);
  return { low: mention.figure.low - slack, high: mention.figure.high + slack, value: written.value };
}

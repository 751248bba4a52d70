import type { Mention } from '../figures/figure';
import type { Recomputed, SentenceFigures } from './recomputed';
import { rateRange, writtenRange } from './writtenRange';

/** What a price is per when it goes with one chip. */
const perChip = /^(?:each|apiece|gpu|chip|card|unit|accelerator|processor|piece|tpu|[a-z]{0,3}\d{2,4}[a-z]{0,2})$/i;

/** All that may stand between the factors and the result they come to. */
const announces =
  /^(?=.{1,80}$)[\s,;:()=–—-]{0,4}(?:(?:an?|cost|costs|would|it|per|gpu|h\d{2,3}|hour|gpu-hour|each|apiece|unit|chip|card|accelerator|or|for|which|that|this|is|comes?|coming|to|works?|working|out|at|makes?|making|total|totall?ing|of|in|all|i\.e\.|equals?|equalling|equivalent|the|about|around|roughly|some|nearly|almost|just|over|under|more|less|than|total)[\s,;:()=–—]{1,4}){1,12}$/i;

/** Length of the stretches that rates are told per, in days. */
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, annum: 365.25 };

/** Months and years are of several lengths, and a month is told as four weeks. */
const calendar = 0.025;

interface Rates {
  readonly rate: Mention;
  readonly count: Mention;
}

/**
 * Products of a sentence: GPU-hours at a price per hour, chips at a price each, a daily or monthly sum and the yearly one
 * beside it. The result must be announced ("or $5.576 million", "for $300 million"), the factors must be the only ones of
 * their kind in the sentence.
 */
export function checkProducts({ text, mentions }: SentenceFigures): Recomputed[] {
  const rates = twoRates(text, mentions);
  if (rates !== null) return rates;
  const factors = findFactors(mentions);
  if (factors === null) return [];
  const results = mentions.filter(({ figure }) => figure.unit === factors.rate.figure.unit && figure.per === null);
  const total = results[0];
  if (results.length !== 1 || total === undefined || unfit(total)) return [];
  const last = factors.rate.start > factors.count.start ? factors.rate : factors.count;
  if (last.end > total.start || !announces.test(text.slice(last.end, total.start))) return [];

  const count = writtenRange(factors.count, text.slice(factors.count.start, factors.count.end));
  const rate = rateRange(factors.rate, text.slice(factors.rate.start, factors.rate.end));
  return told(text, mentions, total, factors, { low: count.low * rate.low, high: count.high * rate.high, value: count.value * rate.value });
}

function told(text: string, mentions: readonly Mention[], total: Mention, { count, rate }: Rates, product: { low: number; high: number; value: number }): Recomputed[] {
  const whole = writtenRange(total, text.slice(total.start, total.end));
  if (!(product.low > whole.high || product.high < whole.low)) return [];
  return [{
    at: mentions.indexOf(total),
    notice: {
      code: 'arithmetic',
      kind: 'product',
      detail: { stated: whole.value, computed: product.value, shown: `${text.slice(count.start, count.end)} × ${text.slice(rate.start, rate.end)}` },
      claims: [],
      related: [count, rate].map(({ start, end }) => ({ start, end })),
    },
  }];
}

function unfit({ figure }: Mention): boolean {
  return figure.vague || figure.ambiguous;
}

/** The one count and the one price per its unit; null when there is none or a choice. */
function findFactors(mentions: readonly Mention[]): Rates | null {
  const hours = mentions.filter(({ figure }) => figure.kind === 'gpu-hours');
  const chips = mentions.filter(({ figure }) => figure.kind === 'accelerator-count');
  if (hours.length !== 1 && chips.length !== 1) return null;
  const perHour = mentions.filter(({ figure }) => figure.kind === 'money' && /hours?$/i.test(figure.per ?? ''));
  const each = mentions.filter(({ figure }) => figure.kind === 'money' && perChip.test(figure.per ?? ''));
  const [counts, rates] = perHour.length > 0 ? [hours, perHour] : [chips, each];
  const [count, rate] = [counts[0], rates[0]];
  if (counts.length !== 1 || rates.length !== 1 || count === undefined || rate === undefined || unfit(count) || unfit(rate)) return null;
  return { count, rate };
}

/** "$700,000 a day, or $255 million a year": two rates of one sum. */
function twoRates(text: string, mentions: readonly Mention[]): Recomputed[] | null {
  if (mentions.length !== 2) return null;
  const [short, long] = mentions as [Mention, Mention];
  const [from, to] = [days[short.figure.per?.toLowerCase() ?? ''], days[long.figure.per?.toLowerCase() ?? '']];
  if (from === undefined || to === undefined || from === to || short.figure.unit !== long.figure.unit || unfit(short) || unfit(long)) return null;
  if (!/(?:\bor\b|\bthat is\b|\bwhich is\b|\bwhich makes\b|\bequivalent to\b|\bthe equivalent of\b|\bcom(?:es|ing) to\b|=)[^.!?\d]{0,30}$/i.test(text.slice(short.end, long.start))) return null;
  const times = to / from;
  const part = writtenRange(short, text.slice(short.start, short.end));
  const whole = writtenRange(long, text.slice(long.start, long.end));
  if (part.low * times * (1 - calendar) <= whole.high && part.high * times * (1 + calendar) >= whole.low) return [];
  return [{
    at: 1,
    notice: {
      code: 'arithmetic',
      kind: 'product',
      detail: { stated: whole.value, computed: Math.round(part.value * times), shown: `${text.slice(short.start, short.end)} × ${Math.round(times * 10) / 10}` },
      claims: [],
      related: [{ start: short.start, end: short.end }],
    },
  }];
}

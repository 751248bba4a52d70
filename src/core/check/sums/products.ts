import type { Mention } from '../../figures/figure';
import type { Span } from '../../text/span';
import { countedThings } from '../countedThings';
import { notTimes, recomputed, unfit } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { countOf } from './summands';
import { rateRange, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** What a price is per when it goes with one chip. */
const perChip = /^(?:each|apiece|gpu|chip|card|unit|accelerator|processor|piece|tpu|[a-z]{0,3}\d{2,4}[a-z]{0,2})$/i;

/** All that may stand between the factors and the result they come to. */
const announces =
  /^(?=.{1,80}$)[\s,;:()=–—-]{0,4}(?:(?:an?|cost|costs|would|it|per|gpu|h\d{2,3}|hour|gpu-hour|each|apiece|unit|chip|card|accelerator|or|for|which|that|this|is|comes?|coming|to|works?|working|out|at|makes?|making|total|totall?ing|of|in|all|i\.e\.|equals?|equalling|equivalent|the|about|around|roughly|some|nearly|almost|just|over|under|more|less|than|total)[\s,;:()=–—]{1,4}){1,12}$/i;

/** A verb that says what factors come to, with what goes with the last of them before it ("the 400,000 chips that Oracle ordered come to"). */
const comesTo =
  /^[^.!?;:]{0,90}?\b(?:comes? to|coming to|came to|add(?:s|ed|ing)? up to|works? out at|totals?|totall(?:ed|ing)|amount(?:s|ed|ing)? to|arrives? at|arrived at|arriving at|lands? at|landed at|costs?|costing|raised|raising|raises|brought in|bringing in|brings in|fetched|fetching|yielded|yielding|for a total of)(?: (?:it|them|the (?:firm|company|group|lab)))?(?: (?:about|around|roughly|some|nearly|almost|just|over|under|up to|more than|less than|a total of|a sum of)){0,2} $/i;

/** What brings in more than the factors, so that they alone need not come to the result. */
const besides = /\b(?:and|plus|with|including|besides|against|on top)(?!\w)/i;

/** "And so arrives at": what goes on with what follows from the factors. */
const thereby = /\band (?:so|thus|hence|therefore|then|thereby)(?!\w)/i;

/** What stands between a result and the factors told after it: "$3 billion for 100,000 chips at $30,000 each". */
const boughtWith = /^(?: ?\(| (?:[a-z]{2,12} ){0,2}?(?:for|on|from|by selling|by issuing|by the sale of|through the sale of|selling|buying|=)(?: (?:about|around|roughly|some|nearly|almost|its|the|another|of|up to)){0,2} )$/i;
const pricedAt = /^(?: [a-z]{3,12}){0,2} (?:at|for|costing|priced at|sold at|worth)(?: (?:about|around|roughly|some|nearly|almost|a price of)){0,2} $/i;

/** "Net of fees", "after costs": what is left of a product is less than it. */
const afterCosts = /\b(?:net|after|before|over-?allotment|greenshoe|including)(?!\w)/i;

/** Length of the stretches that rates are told per, in days. */
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, quarter: 365.25 / 4, year: 365.25, annum: 365.25 };

/** Months and years are of several lengths, and a month is told as four weeks. */
const calendar = 0.025;

/** A price up to which readers and users subscribe, and the share of it that is left to those who pay for longer: "$12 a month or $120 a year" is a choice. */
const dearest = 2_000;
const cheapest = 0.4;

/** How many there are of what is priced: a figure of the sentence, or things that are no figures, as shares. */
interface Count extends Span {
  readonly range: WrittenRange;
}

interface Rates {
  readonly rate: Mention;
  readonly count: Count;
}

/**
 * Products of a sentence: GPU-hours at a price per hour, chips or shares at a price each, a daily or monthly sum and the yearly
 * one beside it. The result must be announced ("or $5.576 million", "for $300 million", "come to $40 billion", "$3 billion for
 * 100,000 chips at $30,000 each"), the factors must be the only ones of their kind in the sentence.
 */
export function checkProducts({ text, span, mentions }: SentenceFigures): Recomputed[] {
  const rates = twoRates(text, mentions) ?? spreadOver(text, mentions);
  if (rates !== null) return rates;
  const factors = findFactors(text, mentions) ?? soldThings(text, span, mentions);
  if (factors === null) return [];
  const results = mentions.filter(({ figure }) => figure.unit === factors.rate.figure.unit && figure.per === null);
  const total = results[0];
  if (results.length !== 1 || total === undefined || total === factors.rate || unfit(total)) return [];
  if (!isAnnounced(text, factors, total)) return [];

  const rate = rateRange(factors.rate, text);
  const { range } = factors.count;
  return told(text, mentions, total, factors, { low: range.low * rate.low, high: range.high * rate.high, value: range.value * rate.value });
}

/** Whether the words say that the factors make the total: before it with what they come to, or after it with what it is for. */
function isAnnounced(text: string, { rate, count }: Rates, total: Mention): boolean {
  const last = rate.start > count.start ? rate : count;
  if (last.end <= total.start) {
    const gap = text.slice(last.end, total.start);
    const { hedgeSpan } = total;
    const isHedged = hedgeSpan !== null && hedgeSpan.end <= total.start && hedgeSpan.start > last.end;
    const hedged = isHedged ? text.slice(last.end, hedgeSpan.start) : gap;
    return announces.test(gap) || (comesTo.test(hedged) && !besides.test(gap.replace(thereby, '')));
  }
  return total.end <= count.start
    && count.end <= rate.start
    && boughtWith.test(text.slice(total.end, count.start))
    && pricedAt.test(text.slice(count.end, rate.start));
}

function told(
  text: string,
  mentions: readonly Mention[],
  total: Mention,
  { count, rate }: Rates,
  product: { low: number; high: number; value: number },
): Recomputed[] {
  const whole = writtenRange(total, text);
  if (!(product.low > whole.high || product.high < whole.low)) return [];
  const shown = `${text.slice(count.start, count.end)} × ${text.slice(rate.start, rate.end)}`;
  return [recomputed(mentions.indexOf(total), 'product', { stated: whole.value, computed: product.value, shown }, [count, rate])];
}

/** The one count and the one price per its unit; null when there is none or a choice. */
function findFactors(text: string, mentions: readonly Mention[]): Rates | null {
  const hours = mentions.filter(({ figure }) => figure.kind === 'gpu-hours');
  const chips = mentions.filter(({ figure }) => figure.kind === 'accelerator-count');
  if (hours.length !== 1 && chips.length !== 1) return null;
  const perHour = mentions.filter(({ figure }) => figure.kind === 'money' && /hours?$/i.test(figure.per ?? ''));
  const each = mentions.filter(({ figure }) => figure.kind === 'money' && perChip.test(figure.per ?? ''));
  const [counts, rates] = perHour.length > 0 ? [hours, perHour] : [chips, each];
  const [count, rate] = [counts[0], rates[0]];
  if (counts.length !== 1 || rates.length !== 1 || count === undefined || rate === undefined || unfit(count) || unfit(rate)) return null;
  return { count: { start: count.start, end: count.end, range: writtenRange(count, text) }, rate };
}

/** The one price a share, and the one number of shares sold in the sentence; a price each belongs to the things right before it. */
function soldThings(text: string, span: Span, mentions: readonly Mention[]): Rates | null {
  const prices = mentions.filter(({ figure }) => figure.kind === 'money' && (figure.per === 'share' || figure.per === 'piece'));
  const rate = prices[0];
  if (prices.length !== 1 || rate === undefined || unfit(rate) || afterCosts.test(text.slice(span.start, span.end))) return null;
  const things = countedThings(text, span).filter(({ start, end }) => mentions.every((mention) => mention.end <= start || end <= mention.start));
  const beside = things.filter(({ noun, end }) => (rate.figure.per === 'share' ? noun === 'shares' : pricedAt.test(text.slice(end, rate.start))));
  const count = beside[0];
  return beside.length === 1 && count !== undefined ? { count, rate } : null;
}

/** "$300 billion over five years": what right behind a sum spreads it over years. */
const overYears = /^(?: [a-z]{2,12}){0,2} (?:over|across|for)(?: (?:the|its|next|coming|about|some)){0,2} (two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) years(?!\w)/i;
/** What may stand between a sum and what it comes to a year. */
const orEachYear = /(?:\bor\b|\bthat is\b|\bwhich is\b|\bwhich makes\b|\bcom(?:es|ing) to\b|=)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|up to|an average of)){0,2} $/i;

/** "$300 billion over five years, or $60 billion a year": a sum and its share of each year; null where there are none. */
function spreadOver(text: string, mentions: readonly Mention[]): Recomputed[] | null {
  if (mentions.length !== 2) return null;
  const [whole, share] = mentions as [Mention, Mention];
  if (whole.figure.per !== null || share.figure.per !== 'year' || whole.figure.unit !== share.figure.unit || unfit(whole) || unfit(share)) return null;
  const years = countOf(overYears.exec(text.slice(whole.end, whole.end + 60))?.[1] ?? '');
  if (years < 2 || !orEachYear.test(text.slice(whole.end, share.start))) return null;
  const [all, each] = [writtenRange(whole, text), writtenRange(share, text)];
  if (all.low / years <= each.high * (1 + calendar) && all.high / years >= each.low * (1 - calendar)) return [];
  const shown = `${text.slice(whole.start, whole.end)} ÷ ${years}`;
  return [recomputed(1, 'product', { stated: each.value, computed: all.value / years, shown }, [whole])];
}

const eachRate = /(?:\bor\b|\bthat is\b|\bwhich is\b|\bwhich makes\b|\bequivalent to\b|\bthe equivalent of\b|\bcom(?:es|ing) to\b|=)[^.!?\d]{0,30}$/i;
/** "At $2 million a month the lease costs": a price and what something comes to at it. */
const atPrice = /\bat (?:(?:a (?:rent|price|rate|cost) of|about|around|some) )?$/i;
const costsThen = /^[^.!?;:]{0,50}?(?:,| [a-z-]{2,20}) (?:(?:would|will) )?(?:costs?|comes? to|runs? to|makes?|amounts? to)(?: (?:about|around|roughly|some|nearly|almost)){0,1} $/i;

/** A further factor between two rates: "× 2 tools", "x 12". */
const furtherFactor = /(?:[×✕] ?| [x*] ?)(\d[\d,.]{0,12})/g;
const timesSign = /[×✕]| [x*] ?\d/;

/** Whether the factors written between two rates are other than the one that leads from the first to the second. */
function hasOtherFactors(gap: string, times: number): boolean {
  if (!timesSign.test(gap)) return false;
  const factors = [...gap.matchAll(furtherFactor)];
  const product = factors.reduce((value, [, factor]) => value * Number(factor?.replaceAll(',', '')), 1);
  return factors.length === 0 || !(Math.abs(product - times) <= times * calendar);
}

/** "$700,000 a day, or $255 million a year": two rates of one sum. */
function twoRates(text: string, mentions: readonly Mention[]): Recomputed[] | null {
  if (mentions.length !== 2) return null;
  const [short, long] = mentions as [Mention, Mention];
  const [from, to] = [days[short.figure.per?.toLowerCase() ?? ''], days[long.figure.per?.toLowerCase() ?? '']];
  if (from === undefined || to === undefined || from === to || short.figure.unit !== long.figure.unit || unfit(short) || unfit(long)) return null;
  const gap = text.slice(short.end, long.start);
  if (!eachRate.test(gap) && !(costsThen.test(gap) && atPrice.test(text.slice(Math.max(0, short.start - 20), short.start)))) return null;
  const times = to / from;
  if (hasOtherFactors(gap, times)) return [];
  const part = writtenRange(short, text);
  const whole = writtenRange(long, text);
  if (part.low * times * (1 - calendar) <= whole.high && part.high * times * (1 + calendar) >= whole.low) return [];
  if (part.value < dearest && whole.value < part.value * times && whole.value > part.value * times * cheapest) return [];
  return [notTimes(1, text, short, part.value, times, whole.value)];
}

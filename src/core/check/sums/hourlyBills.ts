import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { notComingOut, unfit } from './recomputed';
import { rateRange, writtenRange } from './writtenRange';

/** Hours of the stretches that a bill is told per. */
const hours: Readonly<Record<string, number>> = { day: 24, week: 168, month: 730.5, year: 8766 };
/** Months and years are of several lengths. */
const calendar: Readonly<Record<string, number>> = { day: 0, week: 0, month: 0.04, year: 0.01 };

const isHourly = /^(?:(?:gpu|chip|card|accelerator)[ -])?hours?$/i;

/** What may stand between a price an hour and what it comes to. */
const comesTo =
  /^[^.!?;:]{0,60}?\b(?:(?:comes?|came|coming|amounts?|amounted|adds? up|added up) to|works? out at|worked out at|costs?|makes?|which is|that is|or)(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|up to)){0,2} $/i;

/** What runs for less than all hours, or is counted along with more. */
const notAlways = /%|\bper ?cent\b|\b(?:hours a day|half|third|quarter|idle|utili[sz]\w{2,6}|plus|besides|including|included|includes|with|others?|each|peak|rest)(?!\w)/i;

/** Behind a bill: more than the chips. */
const withMore = /^[^.;]{0,20}\b(?:including|included|plus|with)(?!\w)/i;

/**
 * What chips cost at a price an hour, in one sentence or two neighbouring ones: "The service occupied 1,814 H800s. At $2 per GPU-hour that came to
 * $97,072 a day", "V3 needed 2.788 million GPU-hours. At $2 an hour that makes $5.576 million." For each mention of the block the notice that it does
 * not come out, or null; null altogether where there is none.
 * `related` counts from the block's prose.
 */
export function checkHourlyBills({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3) return null;
  let notices: (Notice | null)[] | null = null;
  for (const [at, bill] of mentions.entries()) {
    const rate = mentions[at - 1];
    const { per, kind } = bill.figure;
    if (rate === undefined || kind !== 'money' || (per !== null && hours[per] === undefined) || !isHourly.test(rate.figure.per ?? '')) continue;
    const index = sentences.findIndex(({ end }) => end >= bill.end);
    const notice = billOf(text, sentences[index - 1] ?? null, sentences[index] ?? null, mentions.slice(0, at), bill);
    if (notice !== null) (notices ??= mentions.map(() => null))[at] = notice;
  }
  return notices;
}

function billOf(text: string, previous: Span | null, span: Span | null, before: readonly Mention[], bill: Mention): Notice | null {
  const rate = before[before.length - 1];
  if (span === null || rate === undefined || rate.start < span.start || rate.figure.unit !== bill.figure.unit) return null;
  if (!comesTo.test(text.slice(rate.end, bill.start)) || unfit(rate) || unfit(bill)) return null;
  const { per } = bill.figure;
  // Hours of the same sentence are a product of that one.
  const until = per === null ? span.start : bill.start;
  const counts = before.filter(({ figure: { kind }, start, end }) =>
    kind === (per === null ? 'gpu-hours' : 'accelerator-count') && start >= (previous ?? span).start && end <= until);
  const [count] = counts;
  if (count === undefined || counts.length > 1 || unfit(count)) return null;
  if (notAlways.test(text.slice(count.end, bill.start)) || withMore.test(text.slice(bill.end, bill.end + 40))) return null;
  const [chips, price, whole] = [writtenRange(count, text), rateRange(rate, text), writtenRange(bill, text)];
  const [stretch, slack] = per === null ? [1, 0] : [hours[per] ?? 0, calendar[per] ?? 0];
  if (chips.low * price.low * stretch * (1 - slack) <= whole.high && chips.high * price.high * stretch * (1 + slack) >= whole.low) return null;
  const factors = `${text.slice(count.start, count.end)} × ${text.slice(rate.start, rate.end)}`;
  const shown = per === null ? factors : `${factors} × ${Math.round(stretch)}`;
  return notComingOut('product', { stated: whole.value, computed: chips.value * price.value * stretch, shown }, [count, rate]);
}

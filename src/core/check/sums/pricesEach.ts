import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { notComingOut, unfit } from './recomputed';
import { isTotal, startWithHedge } from './summands';
import { writtenRange } from './writtenRange';

/** The cheap question. */
const cue = /\b(?:each|apiece|per|an?|every) ?(?:chip|gpu|card|accelerator|processor|unit|piece)?(?!\w)/i;

/** Behind a sum: it is that of one piece. */
const ofOne = /^ (?:each|apiece|(?:an?|per|(?:for )?(?:each|every)) (?:chip|GPU|card|accelerator|processor|unit|piece|one))(?= ?(?:[.,;:)!?–—]|$))/i;

/** Before it: it comes of what was told before. */
const comesOf =
  /(?:[,;:–—(] ?(?:(?:or|so|that is|which is|which makes|which means|making|working out at|i\.e\.),?)?|\b(?:that|this|it|which) (?:is|was|would be|makes?|comes? to|came to|works out at|means?)) (?:(?:about|around|roughly|some|nearly|almost|just|only|over|more than|less than|under) ){0,2}$/i;

/** What is paid besides the chips, or is not all of their price. */
const withMore = /%|\bper ?cent\b|\b(?:includ(?:es?|ed|ing)|plus|besides|with (?:its|their|the|all)|excluding|without|first|half|third|quarter|some|part|from|instead|than|against|versus)(?!\w)/i;

/** Whom chips are bought from. */
const fromSeller = / from [A-Z]\w{1,15}/;

/** How many times as much as it comes to, or as little, a price may be told: chips are paid for with what goes round them. */
const near = 1.5;

/**
 * What one chip costs of so many that are bought for a sum, in one sentence or two neighbouring ones: "is to buy 400,000 chips for $40 billion.
 * That is roughly $10,000 for each chip". For each mention of the block the notice that it does not, or null; null altogether where there is none.
 * `related` counts from the block's prose.
 */
export function checkPricesEach({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || !cue.test(text)) return null;
  let notices: (Notice | null)[] | null = null;
  for (const [at, price] of mentions.entries()) {
    if (at < 2 || price.figure.kind !== 'money' || !ofOne.test(text.slice(price.end, price.end + 40))) continue;
    const index = sentences.findIndex(({ end }) => end >= price.end);
    const notice = priceOf(text, sentences[index - 1] ?? null, sentences[index] ?? null, mentions.slice(0, at), price);
    if (notice !== null) (notices ??= mentions.map(() => null))[at] = notice;
  }
  return notices;
}

function priceOf(text: string, previous: Span | null, span: Span | null, before: readonly Mention[], price: Mention): Notice | null {
  if (span === null || unfit(price)) return null;
  const own = before.filter(({ start }) => start >= span.start);
  const from = own.length > 0 || previous === null ? span.start : previous.start;
  const told = own.length > 0 ? own : before.filter(({ start }) => start >= from);
  const last = told.at(-1);
  if (told.length !== 2 || last === undefined || told.some(unfit)) return null;
  const count = told.find(({ figure: { kind } }) => kind === 'accelerator-count');
  const sum = told.find((one) => one.figure.kind === 'money' && one.figure.unit === price.figure.unit && isTotal(one));
  if (count === undefined || sum === undefined) return null;
  if (!comesOf.test(text.slice(Math.max(last.end, span.start), startWithHedge(price)))) return null;
  if (withMore.test(text.slice(from, price.end).replace(text.slice(price.start, price.end), ' ').replace(fromSeller, ' '))) return null;
  const [chips, each, whole] = [writtenRange(count, text), writtenRange(price, text), writtenRange(sum, text)];
  if (chips.low * each.low <= whole.high * near && chips.high * each.high * near >= whole.low) return null;
  const shown = `${text.slice(count.start, count.end)} × ${text.slice(price.start, price.end)}`;
  return notComingOut('product', { stated: whole.value, computed: chips.value * each.value, shown }, [count, sum]);
}

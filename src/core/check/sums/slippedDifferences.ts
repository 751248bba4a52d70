import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { askInSentences, notComingOut } from './recomputed';
import { isElse, isSlipOf } from './sumLeads';
import { isTotal, startWithHedge, timesOf } from './summands';
import { meet, writtenRange } from './writtenRange';

/** Words for what is left of one sum once another is taken from it. */
const left = '(?:profit|surplus|margin|gain|difference|gap|shortfall|deficit|loss|excess|change|remainder|leav(?:es|ing)|short|off)';
/** Every such difference has one of them: the cheap question. */
const mayTell = new RegExp(`\\b(?:${left}|in other words|so|that (?:is|means)|which means|meaning|the (?:rest|others?))(?!\\w)`, 'i');
/** What opens a clause that only says otherwise what was told before: "In other words, some 27,033 GPUs were on paper only". */
const retold = /^(?:in other words|so|that is(?: to say)?|that means(?: that)?|which means(?: that)?|meaning(?: that)?|the (?:rest|others?)),? $/i;
/** What right before a figure makes it such a difference. */
const cue = new RegExp(`\\b${left}(?: (?:comes? to|came to|[a-z’'-]{2,12})){0,3} $`, 'i');
const aTime = /^ (?:a|per|each) (?:day|week|month|quarter|year)(?!\w)/i;
/** Characters before the figure in which they stand. */
const ahead = 50;

/** Sentences before it, and figures in them, that it may be the difference of. */
const mostSentences = 2;
const mostFigures = 5;

/** Digits that such a difference has at least: fewer are near some difference by chance. */
const fewestDigits = 4;

/**
 * Differences that are nearly what one figure before them leaves of another, with two digits exchanged or one that is another, while none of these figures
 * gives it: "cost $87,072; it would have taken in $562,027, for a profit of $574,955". Which figures are meant need not be told, so that it takes four
 * digits. For each mention of the block the notice, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkSlippedDifferences({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || !mayTell.test(text)) return null;
  return askInSentences(sentences, mentions, 2, (at, span, index) =>
    slippedDifference(text, span, sentences[Math.max(0, index - mostSentences)]?.start ?? span.start, mentions, at));
}

function slippedDifference(text: string, span: Span, from: number, mentions: readonly Mention[], at: number): Notice | null {
  const told = mentions[at] as Mention;
  const start = startWithHedge(told);
  const { figure: { vague, ambiguous, unit } } = told;
  if (vague || ambiguous) return null;
  if (!cue.test(text.slice(Math.max(span.start, start - ahead), start)) && !retold.test(text.slice(span.start, start))) return null;
  // "A profit of $474,955 a day": of what time all three are need not be said again.
  if (isElse.test(text.slice(told.end, told.end + 40).replace(aTime, ''))) return null;
  const before = mentions.slice(Math.max(0, at - mostFigures), at)
    .filter((one) => one.start >= from && one.figure.unit === unit && isTotal(one) && timesOf(text, one) === 1);
  const stated = writtenRange(told, text);
  let slip: readonly [Mention, Mention] | null = null;
  for (const whole of before) {
    for (const part of before) {
      if (part === whole || part.figure.high >= whole.figure.low) continue;
      const [all, some] = [writtenRange(whole, text), writtenRange(part, text)];
      const rest = { low: all.low - some.high, high: all.high - some.low };
      const both = { low: all.low + some.low, high: all.high + some.high };
      if (meet(rest, stated) || meet(both, stated)) return null;
      if (slip === null && isSlipOf([whole, part], told, all.value - some.value, fewestDigits)) slip = [whole, part];
    }
  }
  if (slip === null) return null;
  const [whole, part] = slip;
  const computed = writtenRange(whole, text).value - writtenRange(part, text).value;
  const shown = `${text.slice(whole.start, whole.end)} − ${text.slice(part.start, part.end)}`;
  return notComingOut('difference', { stated: stated.value, computed, parts: 1, shown }, slip);
}

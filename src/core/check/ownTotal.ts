import type { Mention } from '../figures/figure';
import type { Assessment } from './assess';
import { asContextAlone } from './matter';

/** Parts that are added up at most, and UTF-16 code units between them and their total. */
const mostParts = 5;
const reach = 240;
/** Share of the total that rounding may take. */
const rounding = 0.01;

/**
 * The assessment, or `unreported` where a figure would differ that is the sum of those right before it: "$99 million for the cloud and
 * $54 million for the rest, $153 million in total" gives a sum of the writer's own, which no report on one of its parts contradicts.
 * `index` is the figure's place among the block's `mentions`.
 */
export function unlessOwnTotal(assessment: Assessment, mentions: readonly Mention[], index: number): Assessment {
  if (assessment.standing !== 'differs' || assessment.notices.length > 0) return assessment;
  const { figure, start } = mentions[index] as Mention;
  let sum = 0;
  for (let part = index - 1; part >= 0 && part >= index - mostParts; part -= 1) {
    const { figure: { unit, low, high }, end } = mentions[part] as Mention;
    if (unit !== figure.unit || low !== high || start - end > reach) break;
    sum += low;
    if (part < index - 1 && figure.low === figure.high && Math.abs(sum - figure.low) <= rounding * figure.low) return asContextAlone(assessment);
  }
  return assessment;
}

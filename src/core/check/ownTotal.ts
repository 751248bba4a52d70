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
    if (unit !== figure.unit || low !== high || low < rounding * figure.low || start - end > reach) break;
    sum += low;
    if (part < index - 1 && figure.low === figure.high && Math.abs(sum - figure.low) <= rounding * figure.low) return asContextAlone(assessment);
  }
  return assessment;
}

/**
 * Whether those that may be the parts of mention `index` are the ones that were before that of mention `place` among `old`, as far from it as they were
 * within reach: a figure typed before it may make it a total.
 */
export function hasPartsAsBefore(mentions: readonly Mention[], index: number, old: readonly Placed[], place: number): boolean {
  for (let back = 1; back <= mostParts; back += 1) {
    const [part, was] = [partBefore(mentions, index, back), partBefore(old, place, back)];
    if (part === null || was === null) return part === was;
    if (part.low !== was.low || part.high !== was.high || part.unit !== was.unit) return false;
  }
  return true;
}

/** A figure and where it stands. */
type Placed = Pick<Mention, 'figure' | 'start' | 'end'>;

function partBefore(mentions: readonly Placed[], index: number, back: number): Mention['figure'] | null {
  const [whole, part] = [mentions[index], mentions[index - back]];
  return whole === undefined || part === undefined || whole.start - part.end > reach ? null : part.figure;
}

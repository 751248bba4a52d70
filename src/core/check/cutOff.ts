import type { Candidate } from './candidate';
import type { Interval } from './interval';

/** Share of a figure that digits left off may be worth: "$131 billion" for 131.8, but not "$1 billion" for 1.8. */
const mostLeftOff = 0.01;

/**
 * Of some reports that differ those whose number a plain figure gives with its last digits left
 * off, as agreeing: who writes so means them, and none that they replaced.
 */
export function cutOffFrom({ value, digits, low, high, hedge, range }: Interval, differing: readonly Candidate[]): readonly Candidate[] {
  if (hedge !== null || range) return [];
  const unit = high - low;
  return differing.flatMap((entry) => {
    const report = entry.facts.interval;
    const leftOff = report.value - value;
    const isCut = (entry.loose === null || entry.loose === 'period')
      && report.hedge === null
      && !report.range
      && report.digits > digits
      && leftOff > 0
      && leftOff < Math.min(unit, value * mostLeftOff);
    return isCut ? [{ ...entry, outcome: 'agrees', rule: 'rounding' }] : [];
  });
}

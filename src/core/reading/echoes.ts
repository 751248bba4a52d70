import type { ClaimIndex, Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { reportsOn } from './reports';

/** A rounded figure may be this far from the sum it rounds. */
const rounding = 0.1;
/** Two printed sums this near are the same sum in other words. */
const nearness = 0.012;

/** How far from `written`, good to `step`, a sum may be that would be written so. */
function reach(written: number, step: number): number {
  return Math.max(written * nearness, Math.min(step / 2, written * rounding) * 0.999);
}

/** Significant digits a figure was written with: 1 for "$6 million", 4 for "$5.576 million". */
function digitsOf(figure: Figure): number {
  return Math.max(1, Math.round(Math.log10(Math.max(1, figure.high) / Math.max(figure.step, 1e-9)) + 0.5));
}

/** What it tells that a figure is on file for an entity: the more digits agree, the less it is chance. */
const worth: readonly number[] = [0, 2.4, 3.6, 4.6, 5];

const nowhere: ReadonlyMap<Metric, number> = new Map();

/**
 * The metrics under which the entity has this very figure on file, with what that tells of the metric. A writer who gives a
 * known sum of a firm most likely speaks of what the reports speak of; plain words to another effect weigh more.
 */
export function echoesOf(entity: string, figure: Figure, claims: ClaimIndex): ReadonlyMap<Metric, number> {
  if (figure.vague || figure.ambiguous) return nowhere;
  let found = null as Map<Metric, number> | null;
  const { low: least, high: most, step } = figure;
  const nearLeast = reach(least, step);
  const nearMost = least === most ? nearLeast : reach(most, step);
  let weight = 0;
  for (const { metric, low, high } of reportsOn(claims, entity, figure.unit)) {
    const lowFits = Math.abs(least - low) <= nearLeast;
    if (low === high ? !lowFits && !(Math.abs(most - low) <= nearMost) : !lowFits || !(Math.abs(most - high) <= nearMost)) continue;
    if (found === null) {
      found = new Map<Metric, number>();
      weight = worth[Math.min(digitsOf(figure), worth.length - 1)] as number;
    }
    found.set(metric, weight);
  }
  return found ?? nowhere;
}

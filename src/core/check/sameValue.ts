import type { Claim, ClaimIndex } from '../claims/claim';
import type { Figure, Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import type { Reading } from '../reading/reading';
import type { Assessment } from './assess';
import { asContext, factsOfClaim } from './claimFacts';
import type { StancedClaim } from './finding';
import { figureInterval } from './interval';
import type { Interval } from './interval';
import { mostRelated } from './matter';

/** How many reports of the same value are offered at most. */
const mostOffered = 3;

/**
 * The claims to show with a figure: those of its assessment, and, where no report decides, first those that give this very value
 * of somebody named around it, though for something else. They are context and raise nothing: a reading may have missed whose
 * figure it is, and a writer sees at once which report was meant. `names` are those of the figure's block, `before` its context.
 */
export function withSameValue({ figure }: Mention, reading: Reading, { standing, claims: shown }: Assessment, names: readonly string[], before: Context, claims: ClaimIndex): readonly StancedClaim[] {
  if (standing !== 'unreported' || figure.vague || figure.ambiguous || figure.tags.includes('scale-only')) return shown;
  const interval = figureInterval(figure);
  const found: StancedClaim[] = [];
  const asked = new Set<string>();
  const offer = (entity: string | undefined): void => {
    if (entity === undefined || asked.has(entity) || found.length >= mostOffered) return;
    asked.add(entity);
    for (const claim of claims.ofEntity(entity)) {
      if (!givesValue(claim, figure, interval) || found.length >= mostOffered) continue;
      if (!shown.some((entry) => entry.claim === claim)) found.push(asContext(factsOfClaim(claim, claims), 'same-value'));
    }
  };
  // Digits that are not round tell a report also where only the words before name its owner.
  const telling = interval.digits >= 2;
  if (telling || reading.entity?.span != null) offer(reading.entity?.value);
  for (const name of names) offer(name);
  if (telling) for (const entity of [before.focus?.entity, before.heading?.entity, before.title?.entity, ...before.recent]) offer(entity);
  return found.length === 0 ? shown : [...found, ...shown].slice(0, mostRelated);
}

/** Whether a claim gives the figure's value in its unit, rounded at most as the figure is written. */
function givesValue({ unit, low, high, slip }: Claim, figure: Figure, interval: Interval): boolean {
  if (unit !== figure.unit || slip) return false;
  if (figure.low === low && figure.high === high) return true;
  return interval.digits >= 2 && low === high && figure.low === figure.high && low > interval.plainLow && low < interval.plainHigh;
}

import type { Claim, ClaimIndex } from '../claims/claim';
import { plannedByNature, toldAlike } from '../claims/metricTraits';
import type { Figure } from '../figures/figure';
import { isSameValue, powerOfTen } from '../figures/roundOff';
import type { Reading } from '../reading/reading';
import { holdsNear, reportsNear, reportsOn } from '../reading/names/reports';
import { speaks } from './attributionFit';
import { factsOfClaim } from './claimFacts';
import { digitsOf, swapped } from './digits';
import type { Matter } from './matter';
import { periodLink } from './periods';

/** How many digits tell, two of them exchanged, where the chips and the year are the report's own, or who tells it. */
const fewest = 3;

/** What a product of two numbers may be off by. */
const within = 0.999_999;

const none: readonly never[] = [];

/**
 * The reports on an owner that tell one number of a figure's order of magnitude flat; none where the figure is a range or has fewer digits than
 * `least`, and where a report gives its number itself.
 */
export function reportsOfItsSize({ low, high, step, unit }: Figure, entity: string, least: number, claims: ClaimIndex): readonly Claim[] {
  if (low !== high || !(low >= 10 ** (least - 1) * step)) return none;
  const reports = reportsOn(claims, entity, unit);
  if (reports.all.length === 0 || holdsNear(reports, low, low) || digitsOf(low).length < least) return none;
  const power = 10 ** powerOfTen(low);
  return reportsNear(reports, power, power * 10)
    .map(({ claim }) => claim)
    .filter((claim) => !claim.slip && claim.position === 'asserts' && claim.low === claim.high);
}

/**
 * The report on an owner whose number a figure of three digits or more has but for two that are exchanged, where the figure tells of the very chips
 * and year, in words for any number of chips, or of the very quantity as said by whom the report has it from; null where there is none, where several
 * are, and where a report gives the number itself.
 */
export function exchangedOfKind(figure: Figure, matter: Matter, reading: Reading, claims: ClaimIndex): Claim | null {
  const { chip } = figure;
  const speaker = reading.attribution?.value ?? null;
  const isOfYear = chip !== null && matter.when.dated;
  const isTold = speaker !== null && speaker !== matter.entity;
  if (!isOfYear && !isTold) return null;
  const reports = reportsOfItsSize(figure, matter.entity, fewest, claims);
  if (reports.length === 0) return null;
  const digits = digitsOf(figure.low);
  let found: Claim | null = null;
  for (const claim of reports) {
    if (!swapped(digits, digitsOf(claim.low))) continue;
    const { lifetime, when } = factsOfClaim(claim, claims);
    const time = periodLink(lifetime, matter.when, when, false, plannedByNature(claim.metric));
    const isOfKind = (isOfYear && chip === claim.chip && when.dated && time === 'match' && toldAlike(matter.metric, claim.metric))
      || (isTold && matter.metric === claim.metric && time !== 'other' && speaks(claim, speaker));
    if (!isOfKind) continue;
    if (found !== null && found.low !== claim.low) return null;
    found = claim;
  }
  return found;
}

/** The report on an owner's quantity both ends of which a range has, a thousand times off: two such ends are of no other. Null where there is none. */
export function movedRange({ low, high, step, unit, per }: Figure, { entity, metric }: Matter, claims: ClaimIndex): Claim | null {
  if (low === high || per !== null || !(low >= 10 * step)) return null;
  const reports = reportsOn(claims, entity, unit);
  for (const factor of [1000, 1 / 1000]) {
    if (!holdsNear(reports, low * factor * within, low * factor / within)) continue;
    for (const { claim } of reportsNear(reports, low * factor * within, low * factor / within)) {
      const isIt = claim.metric === metric && isSameValue(claim.low, low * factor) && isSameValue(claim.high, high * factor);
      if (isIt && !claim.slip && claim.position === 'asserts') return claim;
    }
  }
  return null;
}

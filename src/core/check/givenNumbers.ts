import type { Claim, ClaimIndex } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { givesNumber, reportsNear, reportsOn } from '../reading/names/reports';
import type { Interval } from './interval';

/** A claim that gives a figure's number. */
export interface GivingClaim {
  readonly claim: Claim;
  /** As it is written, and not only rounded. */
  readonly exact: boolean;
}

const none: readonly never[] = [];

/** The claims on an entity that give a figure's number, or one of which it is the rounding, known slips left out. `interval` is the figure's. */
export function claimsGiving(entity: string, figure: Figure, { digits, plainLow, plainHigh }: Interval, claims: ClaimIndex): readonly GivingClaim[] {
  const reports = reportsOn(claims, entity, figure.unit);
  if (reports.all.length === 0) return none;
  // A round digit is the rounding of too much.
  const mayRound = digits > 1 && figure.low === figure.high;
  const near = mayRound
    ? reportsNear(reports, Math.min(figure.low, plainLow), Math.max(figure.low, plainHigh))
    : reportsNear(reports, figure.low, figure.low);
  if (near.length === 0) return none;
  const given: GivingClaim[] = [];
  for (const report of near) {
    const { low, high, claim } = report;
    const exact = givesNumber(report, figure);
    if (exact || (mayRound && low === high && low > plainLow && low < plainHigh && !claim.slip)) given.push({ claim, exact });
  }
  return given;
}

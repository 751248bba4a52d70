import type { Claim, ClaimIndex, Metric } from '../claims/claim';

/** A sum or count on file: what it measures, its bounds in base units (dollars, chips, hours), and the claim that gives it. */
export interface Report {
  readonly metric: Metric;
  readonly low: number;
  readonly high: number;
  readonly claim: Claim;
}

const none: readonly never[] = [];

/** Made once for an index, an entity and a unit: the same firms come again and again. */
const onFile = new WeakMap<ClaimIndex, Map<string, Map<string, readonly Report[]>>>();

/** What is on file for an entity in one unit. Nothing is kept of names without a claim, of which drafts have no end. */
export function reportsOn(claims: ClaimIndex, entity: string, unit: string): readonly Report[] {
  let byEntity = onFile.get(claims);
  if (byEntity === undefined) onFile.set(claims, (byEntity = new Map()));
  let byUnit = byEntity.get(entity);
  if (byUnit === undefined) {
    if (claims.ofEntity(entity).length === 0) return none;
    byEntity.set(entity, (byUnit = new Map()));
  }
  let reports = byUnit.get(unit);
  if (reports === undefined) {
    reports = claims.ofEntity(entity).filter((claim) => claim.unit === unit).map((claim) => ({ metric: claim.metric, low: claim.low, high: claim.high, claim }));
    byUnit.set(unit, reports);
  }
  return reports;
}

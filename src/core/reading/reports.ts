import type { ClaimIndex, Metric } from '../claims/claim';

/** A sum or count on file: what it measures and its bounds in base units (dollars, chips, hours). */
export interface Report {
  readonly metric: Metric;
  readonly low: number;
  readonly high: number;
}

/** Made once for an index, an entity and a unit: the same firms come again and again. */
const onFile = new WeakMap<ClaimIndex, Map<string, Map<string, readonly Report[]>>>();

/** What is on file for an entity in one unit. */
export function reportsOn(claims: ClaimIndex, entity: string, unit: string): readonly Report[] {
  let byEntity = onFile.get(claims);
  if (byEntity === undefined) onFile.set(claims, (byEntity = new Map()));
  let byUnit = byEntity.get(entity);
  if (byUnit === undefined) byEntity.set(entity, (byUnit = new Map()));
  let reports = byUnit.get(unit);
  if (reports === undefined) {
    reports = claims.ofEntity(entity).filter((claim) => claim.unit === unit).map(({ metric, low, high }) => ({ metric, low, high }));
    byUnit.set(unit, reports);
  }
  return reports;
}

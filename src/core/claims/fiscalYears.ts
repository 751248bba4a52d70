import type { Claim, EntityEntry } from './claim';
import { parsePeriod } from './period';

/** Months (1..12) in which fiscal years end, by entity, of those whose entry says so. */
export type FiscalYearEnds = ReadonlyMap<string, number>;

/** The fiscal years of entities; of two entries for one the later counts. */
export function fiscalYearEnds(entities: readonly EntityEntry[]): FiscalYearEnds {
  const ends = new Map<string, number>();
  for (const { name, fiscalYearEnd } of entities) if (fiscalYearEnd !== undefined) ends.set(name, fiscalYearEnd);
  return ends;
}

/** Month (1..12) in which the fiscal year of an entity ends; 12 where it is not known. */
export function yearEndOf(entity: string | null | undefined, ends: FiscalYearEnds): number {
  return (entity == null ? undefined : ends.get(entity)) ?? 12;
}

/** A claim with its period as days of its entity's fiscal year; the claim itself where they stay the same. */
export function datedByFiscalYear(claim: Claim, ends: FiscalYearEnds): Claim {
  const { entity, period } = claim;
  if (period === null || !ends.has(entity)) return claim;
  const span = parsePeriod(period, yearEndOf(entity, ends));
  return span?.from === claim.span?.from && span?.to === claim.span?.to ? claim : { ...claim, span };
}

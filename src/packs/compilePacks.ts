import type { EntityEntry } from '../core/claims/claim';
import { datedByFiscalYear, fiscalYearEnds } from '../core/claims/fiscalYears';
import { packColumns, type CompiledPacks } from './compiledColumns';
import { expandClaim, expandEntity } from './expandPack';
import type { PackFile } from './schema';

/** Compiles packs that are known to be valid, in the order given; the key is the name each pack's claims carry. */
export function compilePacks(packs: Readonly<Record<string, PackFile>>): CompiledPacks {
  const entities: EntityEntry[] = Object.values(packs).flatMap((pack) => (pack.entities ?? []).map(expandEntity));
  const ends = fiscalYearEnds(entities);
  const claims = Object.entries(packs).flatMap(([name, pack]) => pack.claims.map((claim) => datedByFiscalYear(expandClaim(claim, name), ends)));
  return packColumns(entities, claims);
}

import type { EntityEntry } from '../core/claims/claim';
import { claimRow, type CompiledPacks } from './compiledRows';
import { expandClaim, expandEntity } from './expandPack';
import type { PackFile } from './schema';

/** Compiles packs that are known to be valid, in the order given; the key is the name each pack's claims carry. */
export function compilePacks(packs: Readonly<Record<string, PackFile>>): CompiledPacks {
  const entities: EntityEntry[] = [];
  const rows: CompiledPacks['rows'][number][] = [];
  for (const [name, pack] of Object.entries(packs)) {
    entities.push(...(pack.entities ?? []).map(expandEntity));
    rows.push(...pack.claims.map((claim) => claimRow(expandClaim(claim, name))));
  }
  return { entities, rows };
}

import type { Claim, EntityEntry } from '../core/claims/claim';
import { expandClaim, expandEntity } from './expandPack';
import type { PackFile } from './schema';

/** Packs with all defaults filled in, as plain data that survives JSON. */
export interface CompiledPacks {
  readonly entities: readonly EntityEntry[];
  readonly claims: readonly Claim[];
}

/** Packs that are known to be valid, in the order given; the key is the name each pack's claims carry. */
export function compilePacks(packs: Readonly<Record<string, PackFile>>): CompiledPacks {
  const entities: EntityEntry[] = [];
  const claims: Claim[] = [];
  for (const [name, pack] of Object.entries(packs)) {
    entities.push(...(pack.entities ?? []).map(expandEntity));
    claims.push(...pack.claims.map((claim) => expandClaim(claim, name)));
  }
  return { entities, claims };
}

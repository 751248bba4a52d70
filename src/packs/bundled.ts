import type { ClaimIndex } from '../core/claims/claim';
import { buildClaimIndex } from '../core/claims/claimIndex';
import { compiledPacks } from './bundledPacks';

let index: ClaimIndex | undefined;

/** Look-ups over the bundled packs alone; built on the first call. */
export function bundledClaims(): ClaimIndex {
  return (index ??= buildClaimIndex(compiledPacks.entities, compiledPacks.claims));
}

import type { Claim } from '../core/claims/claim';
import { CompiledClaimIndex, type ReadBytes } from '../core/claims/compiledClaims';
import { expandClaim } from './expandPack';
import type { PackClaim } from './schema';

/** What a line of an imported file holds: a whole claim, or an entry as a pack has it with the pack's name before it. */
type ImportedText = Claim | readonly [pack: string, entry: PackClaim];

/**
 * Opens a compiled claim file that `ClaimImport` made; `length` is its length in bytes.
 * @throws Error when it is not one, or is cut short.
 */
export function openImported(length: number, read: ReadBytes): CompiledClaimIndex {
  return new CompiledClaimIndex(length, read, (text) => {
    const value = JSON.parse(text) as ImportedText;
    return 'length' in value ? expandClaim(value[1], value[0]) : value;
  });
}

import type { Claim, EntityEntry } from '../core/claims/claim';
import { CompiledClaimIndex, type ReadBytes } from '../core/claims/compiledClaims';
import { datedByFiscalYear, fiscalYearEnds, type FiscalYearEnds } from '../core/claims/fiscalYears';
import { expandClaim } from './expandPack';
import type { PackClaim } from './schema';

/** What a line of an imported file holds: a whole claim, or an entry as a pack has it with the pack's name before it. */
type ImportedText = Claim | readonly [pack: string, entry: PackClaim];

/**
 * Opens a compiled claim file that `ClaimImport` made; `length` is its length in bytes. Where `known` entities say
 * when a fiscal year ends, that counts before what the file says.
 * @throws Error when it is not one, or is cut short.
 */
export function openImported(length: number, read: ReadBytes, known: readonly EntityEntry[] = []): CompiledClaimIndex {
  let ends: FiscalYearEnds | undefined;
  const index = new CompiledClaimIndex(length, read, (text) => {
    const value = JSON.parse(text) as ImportedText;
    ends ??= fiscalYearEnds([...index.entities, ...known]);
    return datedByFiscalYear('length' in value ? expandClaim(value[1], value[0]) : value, ends);
  });
  return index;
}

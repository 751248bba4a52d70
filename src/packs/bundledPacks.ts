import { bundledPackFiles } from './bundledPackFiles';
import { unpack } from './compiledColumns';
import { compilePacks } from './compilePacks';
import type { BaseClaims } from './mergePacks';
import type { PackFile } from './schema';

/**
 * Entities and claims of the bundled packs, as `mergePacks` takes them for its base. A product build puts the compiled columns in
 * the place of this module (`scripts/bundledPlugin.mjs`), so that nothing is compiled when the extension starts.
 */
export const compiledPacks: BaseClaims = unpack(compilePacks(bundledPackFiles as Readonly<Record<string, PackFile>>));

import { bundledPackFiles } from './bundledPackFiles';
import { compilePacks, type CompiledPacks } from './compilePacks';
import type { PackFile } from './schema';

/**
 * The bundled packs in compiled form. A product build replaces this module by its own result (`bundledPlugin.mjs`), so
 * that nothing is compiled when the extension starts.
 */
export const compiledPacks: CompiledPacks = compilePacks(bundledPackFiles as Readonly<Record<string, PackFile>>);

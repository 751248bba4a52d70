import type { CompiledPacks } from './compiledColumns';
import { compilePacks } from './compilePacks';
import { loadPack } from './loadPack';
import { mergePacks } from './mergePacks';
import type { ClaimPack } from './pack';
import type { PackProblem } from './problem';
import type { PackFile } from './schema';

/**
 * Checks the bundled packs as strictly as a newsroom's own, and their relations across packs, and compiles them. Notes count as
 * problems here: a bundled entry must not replace another. `files` are texts by pack name.
 */
export function buildBundled(files: Readonly<Record<string, string>>): { readonly compiled: CompiledPacks; readonly problems: readonly PackProblem[] } {
  const problems: PackProblem[] = [];
  const packs: ClaimPack[] = [];
  const written: Record<string, PackFile> = {};
  for (const [name, text] of Object.entries(files)) {
    const loaded = loadPack(text, name);
    problems.push(...loaded.problems);
    packs.push(loaded.pack);
    if (loaded.problems.length === 0) written[name] = JSON.parse(text) as PackFile;
  }
  problems.push(...mergePacks({ entities: [], claims: [] }, packs).problems);
  return { compiled: compilePacks(written), problems };
}

import { printProblem } from '../packs/problem';
import { decodeDraft } from './decodeDraft';
import type { CompiledFile, Engine, LoadedClaims, PackText } from './engine';
import { displayPath } from './findDrafts';
import { explainSystemError } from './systemError';
import { tell } from './tell';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';

/** How compiled claim files are named. */
export const compiledSuffix = '.ssclaims';

/** Claims with the packs a person named, and one message for each pack that could not be used at all. */
export interface GivenPacks {
  readonly loaded: LoadedClaims;
  readonly failures: readonly string[];
}

/**
 * Reads the named packs beside the bundled claims. Broken entries are told on standard error with file, line and cure,
 * and the rest of their pack is used.
 */
export async function loadGivenPacks(paths: readonly string[], terminal: Terminal, engine: Engine): Promise<GivenPacks> {
  const texts: PackText[] = [];
  const compiled: CompiledFile[] = [];
  const failures: string[] = [];
  for (const path of paths) {
    const absolute = absolutePath(terminal, path);
    const name = displayPath(absolute, terminal.folder);
    try {
      if (path.endsWith(compiledSuffix)) {
        compiled.push({ name, ...terminal.files.open(absolute) });
        continue;
      }
      const decoded = decodeDraft(await terminal.files.read(absolute));
      if (decoded.ok) texts.push({ name, text: decoded.text });
      else failures.push(`${name}: ${decoded.sentence} ${decoded.cure}`);
    } catch (error) {
      failures.push(`${name}: ${explainSystemError(error, 'read')}`);
    }
  }
  const loaded = await engine.loadClaims(texts, compiled);
  for (const problem of loaded.problems) {
    if (problem.severity !== 'note') await tell(terminal, problem.severity, printProblem(problem));
  }
  for (const name of loaded.unusable) failures.push(`${name}: No claim of this pack could be used. ${name.endsWith(compiledSuffix) ? 'Compile it again with "second-source compile-claims".' : 'Mend the entries named above.'}`);
  return { loaded, failures };
}

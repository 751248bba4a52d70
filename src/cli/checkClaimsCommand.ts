import { visibleText } from '../core/report/visibleText';
import { counted } from './counted';
import type { Engine } from './engine';
import { exitCode } from './exitCode';
import { loadGivenPacks } from './loadGivenPacks';
import { tell } from './tell';
import type { Terminal } from './terminal';

/**
 * Reads claim packs as a check would and tells what is wrong with them. Exit code 0: every entry can be used, 1: errors
 * were found, 2: a pack could not be read, or nothing in it can be used.
 */
export async function checkClaims(paths: readonly string[], terminal: Terminal, engine: Engine): Promise<number> {
  const { loaded, failures } = await loadGivenPacks(paths, terminal, engine);
  for (const failure of failures) await tell(terminal, 'error', failure);
  const errors = loaded.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = loaded.problems.filter(({ severity }) => severity === 'warning').length;
  // The first pack is the bundled one.
  for (const pack of loaded.packs.slice(1)) await terminal.write(`${visibleText(pack.name)}: ${counted(pack.claims, 'claim', 'claims')}\n`);
  await terminal.write(`${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}\n`);
  if (failures.length > 0) return exitCode.couldNotRun;
  return errors > 0 ? exitCode.found : exitCode.clean;
}

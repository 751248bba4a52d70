import { visibleText } from '../core/report/visibleText';
import { printProblem } from '../packs/problem';
import { counted } from './counted';
import { decodeDraft } from './decodeDraft';
import type { Engine } from './engine';
import { exitCode } from './exitCode';
import { displayPath } from './findDrafts';
import { explainSystemError } from './systemError';
import { tell } from './tell';
import { absolutePath } from './terminal';
import type { Terminal } from './terminal';

/**
 * Turns claim packs of any size into one compiled file whose texts stay on the disk. Broken entries are told and left out; exit code
 * 0 when every entry was taken up, 1 when some were left out, 2 when a file could not be read or written.
 */
export async function compileClaims(given: readonly string[], output: string, terminal: Terminal, engine: Engine): Promise<number> {
  let failed = false;
  const complain = async (message: string): Promise<void> => {
    failed = true;
    await tell(terminal, 'error', message);
  };
  const target = displayPath(absolutePath(terminal, output), terminal.folder);
  try {
    const file = await terminal.files.create(absolutePath(terminal, output));
    const claims = await engine.importClaims(file.write);
    try {
      for (const path of given) {
        const absolute = absolutePath(terminal, path);
        const name = displayPath(absolute, terminal.folder);
        try {
          if (/\.(?:ndjson|jsonl)$/i.test(path)) {
            const lines = claims.openLines(name);
            for await (const piece of terminal.files.pieces(absolute)) lines.take(piece);
            lines.finish();
          } else {
            const decoded = decodeDraft(await terminal.files.read(absolute));
            if (decoded.ok) claims.addPack(decoded.text, name);
            else await complain(`${name}: ${decoded.sentence} ${decoded.cure}`);
          }
        } catch (error) {
          await complain(`${name}: ${explainSystemError(error, 'read')}`);
        }
      }
      claims.finish();
    } finally {
      file.close();
    }
    for (const problem of claims.problems) await tell(terminal, problem.severity, printProblem(problem));
    const told = claims.problems.filter(({ severity }) => severity === 'error').length;
    if (claims.leftOut > told) await terminal.writeError(`${counted(claims.leftOut - told, 'more error', 'more errors')}.\n`);
    await terminal.write(`${visibleText(target)}: ${counted(claims.size, 'claim', 'claims')}, ${counted(claims.leftOut, 'error', 'errors')}.\n`);
    return failed ? exitCode.couldNotRun : claims.leftOut > 0 ? exitCode.found : exitCode.clean;
  } catch (error) {
    await complain(`${target}: ${explainSystemError(error, 'write')}`);
    return exitCode.couldNotRun;
  }
}

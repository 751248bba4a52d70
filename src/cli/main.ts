import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from './engine';
import { exitCode } from './exitCode';
import { runProgram } from './program';
import { processTerminal } from './terminal';

/** The version of the package this file was bundled into; the manifest stands one folder up from the bundle. */
function ownVersion(): string {
  try {
    const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : 'unknown';
  } catch {
    return 'unknown';
  }
}

const terminal = processTerminal();
runProgram(process.argv.slice(2), terminal, engine, ownVersion()).then(
  (code) => (process.exitCode = code),
  async (error: unknown) => {
    await terminal.writeError(`error: Something went wrong that should not have. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = exitCode.couldNotRun;
  },
);

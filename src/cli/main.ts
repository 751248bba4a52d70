import { engine } from './engine';
import { runProgram } from './program';
import { processTerminal } from './terminal';
import { version } from '../../package.json';

const terminal = processTerminal();
runProgram(process.argv.slice(2), terminal, engine, version).then(
  (code) => (process.exitCode = code),
  async (error: unknown) => {
    await terminal.writeError(`error: Something went wrong that should not have. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);

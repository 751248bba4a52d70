import 'mocha/mocha.js';

/** Begins each line that reaches whoever started the editor. */
export const testLine = '[tests] ';

/** Collected while tests run, told when one fails: rejections that nobody handled. */
export const unhandled: string[] = [];

mocha.setup({ ui: 'tdd', timeout: 60_000, slow: 5_000, reporter: Lines as unknown as string });

/** Prints a line for each test, through the console that the editor hands on. */
function Lines(this: unknown, runner: Mocha.Runner): void {
  const print = (line: string): void => console.log(`${testLine}${line}`);
  runner.on('suite', (suite: Mocha.Suite) => suite.title !== '' && print(`  ${suite.title}`));
  runner.on('pass', (test: Mocha.Test) => print(`    ✔ ${test.title}${test.duration !== undefined && test.duration > 1000 ? ` (${test.duration} ms)` : ''}`));
  runner.on('pending', (test: Mocha.Test) => print(`    - ${test.title}`));
  runner.on('fail', (test: Mocha.Runnable, error: Error) => print(`    ✘ ${test.title}\n${error.stack ?? error.message ?? String(error)}`));
}

// npm test: everything, one part after the other, and the sum of it as the last line.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readAsks, unheldAsks } from './askedFor.mjs';
import { countTests, failuresIn, runProcess } from './partProcess.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Minutes after which the rest is given up: whoever waits for the result does not wait for ever. */
const patience = 50;

/** A part without tests of its own counts as one. `runner` is how askedFor.mjs calls those whose tests hold what people ask for. */
const parts = [
  { name: 'Type check', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], minutes: 5 },
  { name: 'Build', args: ['esbuild.config.mjs'], minutes: 3 },
  { name: 'Unit, corpus and draft tests', args: ['test/run.mjs'], minutes: 20, counted: true, runner: 'unit' },
  { name: 'Editors and browser', args: ['scripts/editors.mjs'], minutes: 15 },
  { name: 'Host tests', args: ['test/host/run.mjs', '--built'], minutes: 25, counted: true, runner: 'host' },
  { name: 'UI tests', args: ['test/ui/run.mjs', '--built'], minutes: 20, counted: true, runner: 'ui' },
];

const started = Date.now();
const outputs = { unit: '', host: '', ui: '' };
const minutesSince = (time) => (Date.now() - time) / 60_000;

/** Runs a part and returns its counts and minutes. */
async function runPart({ name, args, minutes, counted, runner }) {
  console.log(`\n=== ${name}`);
  const from = Date.now();
  const left = patience - minutesSince(started);
  if (left <= 0) {
    console.log(`${name}: not run, for ${patience} minutes are over.`);
    return { name, passed: 0, failed: 1, minutes: 0 };
  }
  const allowed = Math.min(minutes, left);
  const result = await runProcess(args, { cwd: root, minutes: allowed });
  if (runner !== undefined) outputs[runner] = result.output;
  const { passed, failed, broken } = counted ? countTests(result) : { passed: result.code === 0 ? 1 : 0, failed: result.code === 0 ? 0 : 1, broken: false };
  if (result.late) console.log(`${name}: stopped after ${allowed.toFixed(0)} minutes.`);
  else if (broken) console.log(`${name}: not run to its end (exit code ${result.code}).`);
  return { name, passed, failed, minutes: minutesSince(from), failures: failed > 0 ? failuresIn(result.output) : '' };
}

console.log(`Node ${process.version} on ${process.platform} ${process.arch}`);
const results = [];
for (const part of parts) results.push(await runPart(part));

console.log('\n=== What people ask of a checker');
const asks = readAsks(root);
const unheld = unheldAsks(asks, outputs);
for (const { told } of unheld) console.log(told);
results.push({ name: 'Asks held by tests that passed', passed: asks.length - new Set(unheld.map(({ wish }) => wish)).size, failed: unheld.length, minutes: 0 });

for (const { name, failures } of results) if (failures) console.log(`\n=== Failed: ${name}\n${failures}`);

console.log(`\n=== ${minutesSince(started).toFixed(1)} minutes`);
for (const { name, passed, failed, minutes } of results) console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} good, ${failed} bad, ${minutes.toFixed(1)} minutes`);
const sum = (count) => results.reduce((total, result) => total + result[count], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`, () => process.exit(sum('failed') === 0 ? 0 : 1));

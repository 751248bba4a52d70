// npm test: everything, one part after the other, and the sum of it as the last line.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const started = Date.now();

/** A part's output tells its counts in mocha's words: "12 passing", "1 failing"; a part without tests counts as one. */
const parts = [
  { name: 'Type check', args: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'], minutes: 5 },
  { name: 'Build', args: ['esbuild.config.mjs'], minutes: 3 },
  { name: 'Unit, corpus and draft tests', args: ['test/run.mjs'], minutes: 10, counted: true },
  { name: 'Host tests', args: ['test/host/run.mjs', '--built'], minutes: 30, counted: true },
  { name: 'UI tests', args: ['test/ui/run.mjs', '--built'], minutes: 20, counted: true },
];

const last = (text, pattern) => Number([...text.replace(/\x1b\[[\d;]*m/g, '').matchAll(pattern)].at(-1)?.[1] ?? 0);

/** Runs a part, shows what it prints, and returns its counts. */
function runPart({ name, args, minutes, counted }) {
  console.log(`\n=== ${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
    let output = '';
    const take = (data) => {
      process.stdout.write(data);
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (signal) => {
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      console.log(`${name}: stopped after ${minutes} minutes.`);
      end('SIGTERM');
      setTimeout(() => end('SIGKILL'), 5000).unref();
    }, minutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      const passed = counted ? last(output, /^\s*(\d+) passing\b/gm) : code === 0 ? 1 : 0;
      const failed = counted ? last(output, /(\d+) failing\b/g) : code === 0 ? 0 : 1;
      // A part that breaks off, or that runs no test, has failed whatever it counted.
      const broken = (code !== 0 && failed === 0) || (code === 0 && passed === 0);
      if (broken) console.log(`${name}: not run to its end (exit code ${code}).`);
      resolve({ name, passed, failed: broken ? failed + 1 : failed });
    });
  });
}

const results = [];
for (const part of parts) results.push(await runPart(part));

console.log(`\n=== ${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
for (const { name, passed, failed } of results) console.log(`${failed === 0 ? '✔' : '✘'} ${name}: ${passed} good, ${failed} bad`);
const sum = (count) => results.reduce((total, result) => total + result[count], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

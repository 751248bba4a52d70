// A part of the tests in a process of its own, which cannot hold up, cut short or outlive whoever started it.
import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const plain = (text) => text.replace(/\x1b\[[\d;]*m/g, '');
const last = (text, pattern) => Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);

/** Ends a process and all that it started. */
function endGroup(child, signal) {
  try {
    process.kill(windows ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    // Time for them to end what they started themselves in groups of their own.
    setTimeout(() => process.exit(1), running.size > 0 ? 3000 : 0);
  });
}
process.on('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
});

/**
 * Runs Node with `args`, shows what it prints as it comes, and resolves with its exit code (null when it was ended), its
 * output without colours, and whether it took longer than `minutes` and was ended for it. Never rejects.
 */
export function runProcess(args, { cwd, minutes, env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows });
    running.add(child);
    let output = '';
    let late = false;
    const take = (data) => {
      process.stdout.write(data);
      output += data.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const timer = setTimeout(() => {
      late = true;
      endGroup(child, 'SIGTERM');
      setTimeout(() => endGroup(child, 'SIGKILL'), 10_000).unref();
    }, minutes * 60_000);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      // Nothing that it left behind may take time from the next part.
      endGroup(child, 'SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: plain(output), late });
    };
    child.on('error', (error) => {
      take(`${error.message}\n`);
      end(null);
    });
    child.on('close', end);
    // What it left behind may hold its output open for good.
    child.on('exit', (code) => setTimeout(() => running.has(child) && end(code), 3000));
  });
}

/**
 * Counts of a process that prints them in mocha's words ("  12 passing", "  1 failing"). One that breaks off, or runs no
 * test, has failed whatever it counted; then the ticks it printed are what passed.
 */
export function countTests({ code, output }) {
  const summed = last(output, /^ *(\d+) passing\b/gm);
  const passed = summed > 0 ? summed : [...output.matchAll(/^\s*✔ /gm)].length;
  const failed = last(output, /^ *(\d+) failing$/gm);
  const broken = failed === 0 && (code !== 0 || summed === 0);
  return { passed, failed: broken ? 1 : failed, broken };
}

/** How many lines of one part's failures are told again. */
const linesTold = 60;

/**
 * What mocha printed of the tests that failed, from each of its "1 failing" on, with the error and the first lines of its
 * place: told again at the end, where whoever sees only the last of a long output finds it.
 */
export function failuresIn(output) {
  const told = [...output.matchAll(/^ *[1-9]\d* failing\n((?:(?! *\d+ passing\b|=== ).*\n?)*)/gm)].map(([, failures = '']) => failures);
  return told.join('').split('\n').filter((line) => line.trim() !== '').slice(0, linesTold).join('\n');
}

// Bundles the engine's benchmarks and runs them on the newest Node at hand; every figure is a ratio inside one run.
//   node bench/run.mjs              all
//   node bench/run.mjs cold edits   only these
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { bundledPlugin } from '../scripts/bundledPlugin.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const known = readdirSync(here).flatMap((file) => /^engine(\w+)\.ts$/.exec(file)?.[1]?.toLowerCase() ?? []);
const order = ['cold', 'edits', 'hostile', 'memory'];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}
const chosen = named.length > 0 ? named : [...order.filter((name) => known.includes(name)), ...known.filter((name) => !order.includes(name))];
// The pinned Node is the newer one; without it the one that runs this will do.
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = process.env.BENCH_NODE ?? (existsSync(pinned) ? pinned : process.execPath);
const outdir = join(root, 'out', `bench-${process.pid}`);
let failed = false;
try {
  for (const name of chosen) {
    const file = `engine${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    const outfile = join(outdir, `${file}.cjs`);
    await esbuild.build({ entryPoints: [join(here, `${file}.ts`)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', packages: 'external', logLevel: 'warning', plugins: [bundledPlugin()] });
    const run = spawnSync(node, ['--expose-gc', outfile], { stdio: 'inherit' });
    failed ||= run.status !== 0;
  }
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

// Bundles the named test folders (default: unit, corpus, drafts) with esbuild and runs them with mocha.
//   node test/run.mjs                      everything that needs no editor
//   node test/run.mjs unit/figures corpus  only these folders or files
//   node test/run.mjs drafts --golden       rewrites the golden files
//   node test/run.mjs unit -- --grep hedge options after -- go to mocha
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';

/** Milliseconds a test may take: many times what any needs on a machine that is not busy. */
const patience = 240_000;

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const split = process.argv.indexOf('--', 2);
const golden = process.argv.includes('--golden');
const named = process.argv.slice(2, split < 0 ? undefined : split).filter((argument) => argument !== '--golden');
const mochaArgs = split < 0 ? [] : process.argv.slice(split + 1);

function testFiles(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const child = join(path, entry.name);
    if (entry.isDirectory()) return testFiles(child);
    return entry.name.endsWith('.test.ts') ? [child] : [];
  });
}

const entryPoints = (named.length > 0 ? named : ['unit', 'corpus', 'drafts']).flatMap((name) => testFiles(resolve(here, name)));
if (entryPoints.length === 0) {
  console.error('No test files found.');
  process.exit(1);
}
// A folder per process: several runs may go on at once in one checkout.
const outdir = join(root, 'out', `test-${process.pid}`);
await esbuild.build({
  entryPoints,
  outdir,
  outbase: here,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  outExtension: { '.js': '.cjs' },
  packages: 'external',
  logLevel: 'warning',
  define: { PROJECT_ROOT: JSON.stringify(root) },
});
const bundled = entryPoints.map((file) => join(outdir, relative(here, file).replace(/\.ts$/, '.cjs')));
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', join(root, 'node_modules/mocha/bin/mocha.js'), '--ui', 'tdd', '--timeout', String(patience), ...mochaArgs, ...bundled],
  { stdio: 'inherit', cwd: root, env: golden ? { ...process.env, GOLDEN: '1' } : process.env },
);
rmSync(outdir, { recursive: true, force: true });
process.exit(run.status ?? 1);

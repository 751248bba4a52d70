// Runs the UI tests: a real browser, the browser-hosted editor, pointer and keyboard.
//   node test/ui/run.mjs                 all
//   node test/ui/run.mjs hover           only the files whose name contains this word
import { readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!process.argv.includes('--built')) {
  const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}
const names = readdirSync(here).filter((name) => name.endsWith('.test.ts') && (words.length === 0 || words.some((word) => name.includes(word))));
const outdir = join(projectRoot, 'out', `ui-${process.pid}`);
await esbuild.build({
  entryPoints: names.map((name) => join(here, name)),
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
  plugins: [
    {
      name: 'host scripts as they are',
      setup: (build) => build.onResolve({ filter: /scripts\/host\/\w+\.mjs$/ }, ({ path, resolveDir }) => ({ path: pathToFileURL(join(resolveDir, path)).href, external: true })),
    },
  ],
});
const run = spawnSync(
  process.execPath,
  ['--enable-source-maps', join(projectRoot, 'node_modules/mocha/bin/mocha.js'), '--ui', 'tdd', '--timeout', '180000', '--slow', '30000', '--exit', ...names.map((name) => join(outdir, name.replace(/\.ts$/, '.mjs')))],
  { stdio: 'inherit', cwd: projectRoot },
);
rmSync(outdir, { recursive: true, force: true });
process.exit(run.status ?? 1);

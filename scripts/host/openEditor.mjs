// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { chromium } from 'playwright-core';
import { quietSettings } from './startServer.mjs';

/** Flags that keep Chromium from calling anywhere, and let it run as root. */
const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** @param {string} executablePath @returns {Promise<import('playwright-core').Browser>} */
export function launchBrowser(executablePath) {
  return chromium.launch({ executablePath, args: browserFlags, timeout: 120_000 });
}

/**
 * Address that opens a folder, or a workspace of several by its `.code-workspace` file, in a running server's editor, with an extension under development when one is given.
 * All paths are absolute paths on the server.
 *
 * @param {number} port
 * @param {{ folder?: string | undefined, extension?: string | undefined, tests?: string | undefined, file?: string | undefined }} open
 */
export function editorAddress(port, open) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${path}`;
  /** @type {[string, string][]} */
  const payload = [];
  if (open.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(open.extension)]);
  if (open.tests !== undefined) payload.push(['extensionTestsPath', remote(open.tests)]);
  if (open.file !== undefined) payload.push(['openFile', remote(open.file)]);
  const query = new URLSearchParams();
  if (open.folder === undefined) query.set('ew', 'true');
  else query.set(open.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', open.folder);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString().replaceAll('+', '%20')}`;
}

const contentTypes = /** @type {Readonly<Record<string, string>>} */ ({
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
});

const unescapeHtml = (/** @type {string} */ text) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const escapeHtml = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Makes the page run the extension in the web-worker extension host, as vscode.dev does: no server behind the editor,
 * the extension and its tests fetched over http, the tests from inside the extension or no host would take them. The editor knows no address option for this, so its start
 * configuration is changed on its way to the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} port
 * @param {{ extension: string, tests: string }} paths
 */
export async function useWebWorkerHost(page, port, paths) {
  const folders = /** @type {const} */ ([['/extension/host-tests/', dirname(paths.tests)], ['/extension/', paths.extension]]);
  // The first route added is asked last.
  for (const [prefix, folder] of folders.toReversed()) {
    await page.route((url) => url.port === String(port) && url.pathname.startsWith(prefix), async (route) => {
      const path = normalize(join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length))));
      const inside = path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile();
      if (!inside) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ status: 200, contentType: contentTypes[extname(path)] ?? 'text/plain', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(path) });
    });
  }
  // This build of the workbench names the server that it came from, and keeps the user's files there.
  await page.route((url) => url.port === String(port) && url.pathname.endsWith('/out/vs/code/browser/workbench/workbench.js'), async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const alone = script
      .replace(/,remoteAuthority:(?:\w+\.)?location\.host(?=\})/, '')
      .replace(/\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\)/, '.file("/").with({scheme:"vscode-userdata"})');
    return route.fulfill({ response, body: alone });
  });
  const uri = (/** @type {string} */ path) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path });
  await page.route((url) => url.port === String(port) && url.pathname === '/' && !url.search.includes('vscode-coi'), async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const changed = html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/, (_all, before, settings, after) => {
      const configuration = JSON.parse(unescapeHtml(settings));
      delete configuration.remoteAuthority;
      delete configuration.folderUri;
      configuration.configurationDefaults = quietSettings;
      configuration.developmentOptions = {
        enableSmokeTestDriver: true,
        extensions: [uri('/extension')],
        extensionTestsPath: uri(`/extension/host-tests/${basename(paths.tests)}`),
      };
      return before + escapeHtml(JSON.stringify(configuration)) + after;
    });
    return route.fulfill({ response, body: changed });
  });
}

/** Begins each line that tests print; the editor's own log, which comes along, is left out. */
export const testLine = '[tests] ';

/**
 * Opens `address` as the editor of a test run and returns the run's exit code: what the tests' `run()` came to, or
 * throws when the editor never got that far.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {{ print: (line: string) => void, minutes: number }} options
 * @returns {Promise<number>}
 */
export async function runTestsInPage(page, address, { print, minutes }) {
  let seen = false;
  /** @type {string[]} */
  const others = [];
  const ended = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The tests ${seen ? 'did not end' : 'did not begin'} within ${minutes} minutes.`)), minutes * 60_000);
    timer.unref();
    // Started, yet silent: the editor came up without its extension host, which a second start mends.
    const first = setTimeout(() => !seen && reject(new Error('The tests did not begin within three minutes.')), 180_000);
    first.unref();
    page.on('crash', () => reject(new Error('The page crashed.')));
    void page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = args.map((argument) => (typeof argument === 'string' ? argument : JSON.stringify(argument))).join(' ');
      const from = line.indexOf(testLine);
      if (from < 0) {
        others.push(line);
        return;
      }
      seen = true;
      print(line.slice(from + testLine.length));
    });
    void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      if (code !== 0 && !seen) others.filter((other) => /error|exception|cannot|failed/i.test(other)).slice(-6).forEach(print);
      resolve(code);
    });
  });
  // Handled below; until the page has loaded nobody waits for it.
  ended.catch(() => undefined);
  await page.goto(address, { timeout: 120_000, waitUntil: 'domcontentloaded' });
  return /** @type {Promise<number>} */ (ended);
}

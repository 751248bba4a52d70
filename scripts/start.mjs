// @ts-check
// npm start: builds the extension and opens VS Code with it and a sample article.
//   npm start                     desktop VS Code where its `code` command is installed, else in the browser
//   npm start -- --browser        in the browser in any case
//   npm start -- --port 8123      on this port (default: a free one)
//   npm start -- --no-open        print the address and open nothing
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onPath } from './host/findBrowser.mjs';
import { installServer } from './host/installServer.mjs';
import { editorAddress } from './host/openEditor.mjs';
import { editorCache, projectRoot } from './host/projectRoot.mjs';
import { cleanEnvironment } from './host/runCommand.mjs';
import { startServer } from './host/startServer.mjs';
import { newest } from './host/versions.mjs';

const say = (/** @type {string} */ line) => console.log(line);

/** @returns {{ port: number | undefined, open: boolean, browser: boolean }} */
function readOptions() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, browser: { type: 'boolean' } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  return { port, open: values['no-open'] !== true, browser: values.browser === true };
}

/** A folder of its own for the sample, so that trying things out leaves the checkout as it is. Returns the article's path. */
function layOutSample() {
  const folder = join(editorCache, 'sample');
  mkdirSync(folder, { recursive: true });
  const article = join(folder, 'deepseek.md');
  if (!existsSync(article)) copyFileSync(join(projectRoot, 'media/sample/deepseek.md'), article);
  return { folder, article };
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Opens desktop VS Code; false when there is none, or it does not start. @param {{ folder: string, article: string }} sample */
function openDesktop({ folder, article }) {
  const code = ['code', 'code-insiders'].map((name) => onPath(process.platform === 'win32' ? `${name}.cmd` : name)).find((path) => path !== null);
  if (code === undefined || code === null) return false;
  if (!hasDisplay()) {
    say('Desktop VS Code is installed, but there is no display to open it on.');
    return false;
  }
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--user-data-dir', join(editorCache, 'desktop-data')] : [];
  const started = spawnSync(code, [`--extensionDevelopmentPath=${projectRoot}`, '--new-window', ...root, folder, '--goto', `${article}:11`], {
    env: cleanEnvironment(),
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  if (started.status === 0) return true;
  say(`Desktop VS Code (${code}) did not start: ${started.error?.message ?? started.stderr.trim()}`);
  return false;
}

/** @param {string} address */
function openInBrowser(address) {
  const opener = process.platform === 'darwin' ? 'open' : onPath('xdg-open');
  if (opener === null || !hasDisplay()) {
    say('There is no display here, so no browser was opened: open the address yourself.');
    return;
  }
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => say('The browser could not be opened: open the address yourself.'));
  child.unref();
}

async function start() {
  const options = readOptions();
  say('Building the extension');
  const built = spawnSync(process.execPath, [join(projectRoot, 'esbuild.config.mjs')], { stdio: 'inherit', cwd: projectRoot });
  if (built.status !== 0) throw new Error('The extension was not built; see above.');
  const sample = layOutSample();
  if (!options.browser && openDesktop(sample)) {
    say('VS Code opens with the extension and the sample article. Rest the pointer on an underlined figure.');
    return;
  }
  if (!options.browser) say('Using VS Code in the browser. (For the desktop, install VS Code with its `code` command.)');
  const programs = await installServer(newest, say).catch((/** @type {Error} */ error) => {
    throw new Error(
      `VS Code could not be installed. ${error.message}\n` +
        'It needs the npm registry, and make, g++ and python3 (on Debian or Ubuntu: sudo apt-get install build-essential python3).\n' +
        'Or install desktop VS Code and run npm start again. The command line works without an editor: npx second-source check media/sample/deepseek.md',
    );
  });
  /** @type {(() => Promise<void>) | undefined} */
  let stopServer;
  const stop = () => void (stopServer?.() ?? Promise.resolve()).then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // npm, when it is ended, does not hand that on.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(() => process.ppid !== parent && stop(), 1000).unref();
  const server = await startServer(programs, {
    dataDir: join(editorCache, 'start-data'),
    extensionsDir: join(editorCache, 'start-extensions'),
    port: options.port,
  });
  const address = editorAddress(server.port, { folder: sample.folder, extension: projectRoot, file: sample.article });
  say(`\nVS Code ${newest.vscode} runs with the extension and the sample article. Open:\n\n  ${address}\n\nRest the pointer on an underlined figure. Stop with Ctrl+C.`);
  if (options.open) openInBrowser(address);
  stopServer = () => server.stop();
  await server.exited;
  throw new Error('The VS Code server has ended by itself.');
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});

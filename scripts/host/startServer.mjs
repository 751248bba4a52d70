// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { attempt } from './attempt.mjs';
import { cleanEnvironment } from './runCommand.mjs';

/** Settings that keep a fresh editor quiet: nothing asks, nothing greets, nothing calls home. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'window.autoDetectHighContrast': false,
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.hotExit': 'off',
  'editor.minimap.enabled': false,
};

/** A port that is free at this moment. @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}

/** @param {number} port @returns {Promise<boolean>} */
function isListening(port) {
  return new Promise((resolve) => {
    const socket = new Socket();
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.connect(port, '127.0.0.1');
  });
}

/**
 * A running server; `stop` ends it and everything it started.
 *
 * @typedef {{ readonly port: number, readonly address: string, readonly exited: Promise<void>, stop(): Promise<void> }} RunningServer
 */

/**
 * Starts the browser-hosted VS Code and waits until it listens. Three tries when the port is not given. Throws with the
 * server's last words.
 *
 * @param {import('./installServer.mjs').ServerPrograms} programs
 * @param {{ dataDir: string, extensionsDir: string, port?: number | undefined, settings?: Readonly<Record<string, unknown>> }} options
 * @returns {Promise<RunningServer>}
 */
export async function startServer(programs, options) {
  mkdirSync(options.extensionsDir, { recursive: true });
  const userFolder = join(options.dataDir, 'data/User');
  mkdirSync(userFolder, { recursive: true });
  writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }, null, 2));
  if (options.port !== undefined) return startOnce(programs, options, options.port);
  return attempt(async () => startOnce(programs, options, await freePort()), (line) => console.error(line));
}

/**
 * @param {import('./installServer.mjs').ServerPrograms} programs
 * @param {{ dataDir: string, extensionsDir: string }} options
 * @param {number} port
 * @returns {Promise<RunningServer>}
 */
async function startOnce(programs, options, port) {
  const args = [
    programs.main,
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--enable-smoke-test-driver', '--telemetry-level', 'off'],
    ...['--server-data-dir', options.dataDir, '--extensions-dir', options.extensionsDir],
  ];
  // A group of its own, so that the extension hosts it starts end with it.
  const child = spawn(programs.node, args, { env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  let running = true;
  const take = (/** @type {Buffer} */ data) => (output = (output + data.toString()).slice(-8000));
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exited = /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      const end = () => {
        running = false;
        resolve();
      };
      child.once('error', (error) => {
        output += error.message;
        end();
      });
      child.once('exit', end);
    })
  );
  const stop = async () => {
    process.off('exit', kill);
    if (!running || child.pid === undefined) return;
    signal(child.pid, 'SIGTERM');
    await Promise.race([exited, wait(3000)]);
    signal(child.pid, 'SIGKILL');
  };
  const kill = () => void (child.pid !== undefined && signal(child.pid, 'SIGKILL'));
  process.on('exit', kill);
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Whoever ends us early must not leave the server behind; one who has his own way to end is left to it.
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(1));
  }
  const deadline = Date.now() + 90_000;
  while (running && Date.now() < deadline) {
    // Another program may have taken the port meanwhile: it is ours only when the server says so too.
    if (output.includes('Server bound to') && (await isListening(port))) return { port, address: `http://127.0.0.1:${port}/`, exited, stop };
    await wait(250);
  }
  await stop();
  throw new Error(`The VS Code server did not start on port ${port}. It said:\n${output.trim().split('\n').slice(-12).join('\n')}`);
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(-pid, name);
  } catch {
    // The group has ended by itself.
  }
}

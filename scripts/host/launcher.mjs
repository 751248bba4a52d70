#!/usr/bin/env node
// @ts-check
// Stands in for the desktop editor's executable: takes the arguments with which `@vscode/test-electron` starts one,
// runs the tests in the browser-hosted editor, and exits with their result. 70 = the editor itself could not be run.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { attempt } from './attempt.mjs';
import { ensureBrowser } from './findBrowser.mjs';
import { installServer } from './installServer.mjs';
import { editorAddress, launchBrowser, runTestsInPage, useWebWorkerHost } from './openEditor.mjs';
import { startServer } from './startServer.mjs';
import { versionNamed } from './versions.mjs';

const say = (/** @type {string} */ line) => console.error(line);
const args = process.argv.slice(2);

/** @param {string} name */
function option(name) {
  const found = args.find((argument) => argument.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

/** @param {string} name */
function needed(name) {
  const value = option(name);
  if (value === undefined) throw new Error(`--${name}=… is missing.`);
  return value;
}

const minutes = Number(process.env['SECOND_SOURCE_MINUTES'] ?? 8);

async function run() {
  const extension = resolve(needed('extensionDevelopmentPath'));
  const testsGiven = resolve(needed('extensionTestsPath'));
  const tests = existsSync(`${testsGiven}.js`) ? `${testsGiven}.js` : testsGiven;
  const folder = args.find((argument) => !argument.startsWith('-'));
  const trust = !args.includes('--disable-workspace-trust') || process.env['SECOND_SOURCE_RESTRICTED'] === '1';
  const programs = await installServer(versionNamed(process.env['SECOND_SOURCE_VSCODE']), say);
  const browserPath = await ensureBrowser(say);
  const server = await startServer(programs, {
    dataDir: needed('user-data-dir'),
    extensionsDir: needed('extensions-dir'),
    settings: trust ? { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' } : {},
  });
  try {
    const browser = await attempt(() => launchBrowser(browserPath), say);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const web = args.includes('--extensionDevelopmentKind=web');
      if (web) await useWebWorkerHost(page, server.port, { extension, tests });
      const address = web ? editorAddress(server.port, {}) : editorAddress(server.port, { folder: folder && resolve(folder), extension, tests });
      return await runTestsInPage(page, address, { print: (line) => console.log(line), minutes });
    } finally {
      // One that has crashed may never answer; it ends with this process.
      await Promise.race([browser.close(), wait(10_000)]);
    }
  } finally {
    await server.stop();
  }
}

// Nothing above waits without end by itself; should it all the same, nobody else is held up.
setTimeout(() => {
  say(`The editor was not done within ${minutes + 6} minutes.`);
  process.exit(70);
}, (minutes + 6) * 60_000).unref();
run().then(
  (code) => process.exit(code === 0 ? 0 : 1),
  (error) => {
    say(error instanceof Error ? error.message : String(error));
    process.exit(70);
  },
);

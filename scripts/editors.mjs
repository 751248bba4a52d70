// @ts-check
// npm run editors: gets what the host and UI tests need, so that the tests themselves fetch nothing: Chromium and the
// browser-hosted VS Code in the oldest and the newest version. What is there already is left as it is.
import { ensureBrowser } from './host/findBrowser.mjs';
import { installServer } from './host/installServer.mjs';
import { newest, oldest } from './host/versions.mjs';

const say = (/** @type {string} */ line) => console.log(line);
try {
  say(`Browser: ${await ensureBrowser(say)}`);
  for (const version of [oldest, newest]) say(`VS Code ${version.vscode}: ${(await installServer(version, say)).main}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

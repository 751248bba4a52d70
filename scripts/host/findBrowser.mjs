// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { attempt } from './attempt.mjs';
import { runCommand } from './runCommand.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Path of a program on PATH, null when it is not there.
 *
 * @param {string} name
 * @returns {string | null}
 */
export function onPath(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder !== '' && existsSync(path)) return path;
  }
  return null;
}

/** @returns {string | null} */
function findBrowser() {
  const told = process.env['CHROMIUM_PATH'];
  if (told !== undefined && existsSync(told)) return told;
  return names.map(onPath).find((path) => path !== null) ?? elsewhere.find((path) => existsSync(path)) ?? null;
}

/** Installs Debian packages; needs root. @param {readonly string[]} packages */
export async function installFromDebian(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // An old list is better than none.
  await runCommand('apt-get', ['update', '-q'], { env, minutes: 3 }).catch(() => undefined);
  const patient = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
  await attempt(() => runCommand('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...patient, ...packages], { env, minutes: 8 }), () => undefined);
}

/**
 * Path of a Chromium. On Debian, and as root, it is installed when it is missing; else throws and says what to do.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== null) {
    say('Chromium is missing: installing it from Debian (a minute or two)');
    await installFromDebian(['chromium', 'fonts-dejavu-core']);
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error('No Chromium was found. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROMIUM_PATH to a Chrome, Chromium or Edge that is installed.');
}

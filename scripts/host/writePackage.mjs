// @ts-check
import { createVSIX, listFiles } from '@vscode/vsce';
import { projectRoot } from './projectRoot.mjs';

/** Largest package that is acceptable, in bytes. */
export const largestPackage = 600_000;

/**
 * Packs what `npm run build` has built into a VSIX and returns the names of the files in it. The prepublish script is
 * not run: there is none. Links of the README stay as they are: there is no public address to lead them to.
 *
 * @param {string} packagePath
 * @returns {Promise<string[]>}
 */
export async function writePackage(packagePath) {
  const options = { cwd: projectRoot, dependencies: false };
  await createVSIX({ ...options, packagePath, rewriteRelativeLinks: false, skipLicense: false, allowMissingRepository: true });
  return (await listFiles(options)).sort();
}

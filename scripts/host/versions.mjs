// @ts-check

/**
 * One version of VS Code that the extension is tried on: its own number, the number of the code-server package that
 * carries it, and the native parts its server cannot start without.
 *
 * @typedef {{ vscode: string, codeServer: string, node: string, native: readonly string[] }} EditorVersion
 */

/** The oldest version that `engines.vscode` admits, on the Node it shipped with. @type {EditorVersion} */
export const oldest = { vscode: '1.100.3', codeServer: '4.100.3', node: '20.18.1', native: ['@vscode/spdlog', 'native-watchdog'] };

/** The newest version known to work. @type {EditorVersion} */
export const newest = { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0', native: ['@vscode/spdlog', '@vscode/native-watchdog'] };

/** @param {string | undefined} number @returns {EditorVersion} */
export function versionNamed(number) {
  const found = [oldest, newest].find((version) => version.vscode === number);
  if (found === undefined) throw new Error(`VS Code ${number} is not one of the versions this project knows (${oldest.vscode}, ${newest.vscode}).`);
  return found;
}

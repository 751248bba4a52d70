// @ts-check
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where editors are kept between runs, or `SECOND_SOURCE_EDITORS`, for several checkouts to share them. `@vscode/test-electron` keeps its own there too. */
export const editorCache = resolve(process.env['SECOND_SOURCE_EDITORS'] ?? join(projectRoot, '.vscode-test'));

// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where editors are kept between runs; the cache of `@vscode/test-electron` is the same folder. */
export const editorCache = join(projectRoot, '.vscode-test');

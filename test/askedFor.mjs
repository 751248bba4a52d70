// What people who use other checkers asked for, the tests that hold it here, and whether those ran and passed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `tests` are files below `test` and titles as they stand there; `open` says what of the wish is not built.
 * @typedef {{ readonly wish: string; readonly tests: readonly (readonly [file: string, title: string])[]; readonly open?: string }} Ask
 */

/**
 * The wishes of asks.json, in its order.
 * @param {string} project the project's folder
 * @returns {readonly Ask[]}
 */
export function readAsks(project) {
  return JSON.parse(readFileSync(join(project, 'test/asks.json'), 'utf8'));
}

/**
 * A pattern of the titles that a title in the code stands for: what a template fills in may be anything.
 * @param {string} title
 */
export function titlePattern(title) {
  const parts = title.split(/\$\{[^}]{0,80}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/**
 * Which runner takes a test file up: those of `test/run.mjs`, of the hosts or of the browser; null where none does.
 * @param {string} file
 * @returns {'unit' | 'host' | 'ui' | null}
 */
export function runnerOf(file) {
  if (/^(?:unit|corpus|drafts)\/.+\.test\.ts$/.test(file)) return 'unit';
  if (/^host\/suite\/[^/]+\.test\.ts$/.test(file)) return 'host';
  return /^ui\/[^/]+\.test\.ts$/.test(file) ? 'ui' : null;
}

/**
 * The tests of asks that did not run and pass, each with a line that says so. `outputs` holds what each runner printed, without colours.
 * @param {readonly Ask[]} asks
 * @param {Readonly<Record<'unit' | 'host' | 'ui', string>>} outputs
 * @returns {{ readonly wish: string; readonly told: string }[]}
 */
export function unheldAsks(asks, outputs) {
  const passed = Object.fromEntries(
    Object.entries(outputs).map(([runner, output]) => [runner, [...output.matchAll(/^ *[✔✓] (.+?)(?: \(\d+ ?ms\))?$/gm)].map(([, title = '']) => title)]),
  );
  return asks.flatMap(({ wish, tests }) =>
    tests.flatMap(([file, title]) => {
      const pattern = titlePattern(title);
      const runner = runnerOf(file);
      return runner !== null && passed[runner]?.some((told) => pattern.test(told)) ? [] : [{ wish, told: `${wish}: “${title}” of ${file} did not run and pass` }];
    }),
  );
}

import * as assert from 'node:assert/strict';
import { findMentions } from '../../../src/core/figures/findMentions';

/** Figures of each text as span, ends and whether they are vague. */
const rows: readonly (readonly [string, readonly (readonly [string, number, number, boolean])[]])[] = [
  ['It paid $10s of millions for one run.', [['$10s of millions', 20e6, 100e6 - 1, true]]],
  ['It paid $100s of millions for one run.', [['$100s of millions', 200e6, 1e9 - 1, true]]],
  ['They spend 100s of millions of dollars.', [['100s of millions of dollars', 200e6, 1e9 - 1, true]]],
  ['The site holds 10s of thousands of GPUs.', [['10s of thousands of GPUs', 20_000, 99_999, true]]],
  ["It paid a few $10M's for one run.", [["$10M's", 20e6, 100e6 - 1, true]]],
  ['It burns $100Ms.', [['$100Ms', 200e6, 1e9 - 1, true]]],
  ['Runs cost ($100Ms–$1B).', [['$100Ms–$1B', 200e6, 1e9, true]]],
  ['It waits 10ms, then 100Ms of them.', []],
  ['It paid $10 of every $100.', [['$10', 10, 10, false], ['$100', 100, 100, false]]],
  ['He kept $10s of small change.', []],
  ['The 10s of millions who watched it were pleased.', []],
];

suite('Tens and hundreds of a scale in digits', () => {
  for (const [text, expected] of rows) {
    test(text, () => {
      const found = findMentions(text).map(({ start, end, figure }) => [text.slice(start, end), figure.low, figure.high, figure.vague] as const);
      assert.deepEqual(found, expected);
    });
  }
});

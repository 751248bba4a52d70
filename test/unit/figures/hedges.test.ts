import assert from 'node:assert/strict';
import { hedgeBefore } from '../../../src/core/figures/hedges';

/** The hedge before the sum of each text; null where the words set one sum beside another. */
const hedges: readonly (readonly [string, string | null])[] = [
  ['It cost less than $100 million', 'at-most'],
  ['It cost many times less than $100 million', null],
  ['It cost 18 times less than the $100 million', null],
  ['It raised 3 times more than $100 million', null],
  ['At times it cost more than $100 million', 'at-least'],
];

suite('Hedges before a sum', () => {
  for (const [text, hedge] of hedges) test(`${hedge ?? 'none'}: ${text}`, () => assert.equal(hedgeBefore(text, text.indexOf('$'), 0)?.hedge ?? null, hedge));
});

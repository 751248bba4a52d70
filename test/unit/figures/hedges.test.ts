import assert from 'node:assert/strict';
import { hedgeBefore } from '../../../src/core/figures/hedges';

/** The hedge before the sum of each text; null where the words set one sum beside another. */
const hedges: readonly (readonly [string, string | null])[] = [
  ['It cost less than $100 million', 'at-most'],
  ['It cost many times less than $100 million', null],
  ['It cost 18 times less than the $100 million', null],
  ['It raised 3 times more than $100 million', null],
  ['At times it cost more than $100 million', 'at-least'],
  ['Sales climbed past $100 million', 'at-least'],
  ['It pushed the total well past $100 million', 'at-least'],
  ['It owed in the past $100 million', null],
  ['At half past $100 million was gone', null],
  ['Its value barely crossed $100 million', 'at-least'],
  ['Sales will cross the $100 million', 'at-least'],
  ['It gave the Red Cross $100 million', null],
  ['It spent something like $100 million', 'about'],
  ['It was like $100 million', null],
  ['It could approach $100 million', 'nearly'],
];

suite('Hedges before a sum', () => {
  for (const [text, hedge] of hedges) test(`${hedge ?? 'none'}: ${text}`, () => assert.equal(hedgeBefore(text, text.indexOf('$'), 0)?.hedge ?? null, hedge));
});

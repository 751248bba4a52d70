import * as assert from 'node:assert/strict';
import { contradicted } from './toldOf';

/** A sum told again with its digits, a thousand times more or less. */
const slipped: readonly (readonly [string, readonly string[]])[] = [
  ['Nordwind is trying to raise $9.3 billion. Once the $9.3 million is in the bank, half of it will be spent.', ['$9.3 billion', '$9.3 million']],
  ['Nordwind paid €44 million for the mill. Of those €44 billion, half came from the town.', ['€44 million', '€44 billion']],
  ['Ostwind owes $1.25 billion, and the full $1.25 million is due in May.', ['$1.25 billion', '$1.25 million']],
];

/** Two sums, each its own. */
const apart: readonly string[] = [
  'Nordwind is trying to raise $9.3 billion. Once the $9.3 billion is in the bank, half of it will be spent.',
  'Nordwind is trying to raise $9.3 billion. The $9.3 million fee goes to its bank.',
  'Nordwind is trying to raise $9.3 billion. A bank gets $9.3 million for it.',
  'Nordwind raised $9 billion. The $9 million was spent at once.',
  'Nordwind raised $9.3 billion, $9.3 million of it at home. The $9.3 million was spent at once.',
  'Nordwind raised $9.3 billion. The €9.3 million is to come.',
  'The $9.3 million is spent. Nordwind is trying to raise $9.3 billion.',
];

suite('a sum told again a thousand times more or less', () => {
  for (const [draft, figures] of slipped) test(`both places carry it: ${draft}`, () => assert.deepEqual(contradicted(draft), figures));
  for (const draft of apart) test(`no contradiction: ${draft}`, () => assert.deepEqual(contradicted(draft), []));
});

import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

const wrong: readonly (readonly [string, string])[] = [
  ['The town is buying 400 H100s from Nordwind for about $40 million, or roughly $10,000 apiece.', '$10,000: 400 H100s × $10,000'],
  ['The town will pay $40 million for 400 H100s, or $10,000 a chip.', '$10,000: 400 H100s × $10,000'],
  ['The town will pay $40 million for 400 H100s, roughly $10,000 each.', '$10,000: 400 H100s × $10,000'],
  ['The town is to buy about 400 H100s and will pay the maker about $40 million for them. That is roughly $10,000 for each chip.', '$10,000: 400 H100s × $10,000'],
  ['For 400 H100s the town will pay $40 million. It works out at $1 million per GPU.', '$1 million: 400 H100s × $1 million'],
];

const silent: readonly string[] = [
  'The town will pay $40 million for 400 H100s, or $100,000 a chip.',
  'The town will pay $40 million for 400 H100s, or about $80,000 a chip.',
  'The town will pay $40 million for 400 H100s. An H100 sells for $30,000 a chip.',
  'The town will pay $40 million for 400 H100s, including the hall, or $30,000 a chip.',
  'The town will pay a first $40 million for 400 H100s, or $300,000 a chip.',
  'The town will pay $40 million for 400 H100s and $10 million for 100 H200s, or $30,000 a chip.',
  'The town will pay €40 million for 400 H100s, or $30,000 a chip.',
  'The town will pay $40 million for 400 H100s, against $30,000 a chip a year ago.',
  'The town has 400 H100s. Its hall cost $40 million. Its people say what they like: $30,000 a chip.',
];

suite('what one chip costs of many', () => {
  for (const [draft, shown] of wrong) test(`does not come out: ${draft}`, () => assert.deepEqual(untrue(draft), [shown]));
  for (const draft of silent) test(`nothing to tell: ${draft}`, () => assert.deepEqual(untrue(draft), []));
});

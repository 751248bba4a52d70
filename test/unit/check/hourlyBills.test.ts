import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

const wrong: readonly (readonly [string, string])[] = [
  ['The service ran on 1,250 H800s on average. At $2 per GPU-hour that came to $70,000 a day.', '$70,000: 1,250 H800s × $2 × 24'],
  ['The service ran on 1,250 H800s at $2 per GPU-hour, or $70,000 a day.', '$70,000: 1,250 H800s × $2 × 24'],
  ['The run took 2.75 million GPU-hours. At $2 an hour, that makes $6.5 million.', '$6.5 million: 2.75 million GPU-hours × $2'],
  ['The town rents 8,000 H100s. At $2 an hour that comes to about $240 million a year.', '$240 million: 8,000 H100s × $2 × 8766'],
];

const silent: readonly string[] = [
  'The service ran on 1,250 H800s on average. At $2 per GPU-hour that came to $60,000 a day.',
  'The run took 3 million GPU-hours. At $2 an hour, that makes $6 million.',
  'The run took 3 million GPU-hours. At $2 an hour, that makes $7 million with the power.',
  'The run took 3 million GPU-hours. At $2 an hour, staff included, that makes $7 million.',
  'The run took 3 million GPU-hours, the tests 1 million GPU-hours. At $2 an hour, that makes $6.5 million.',
  'The town rents 8,000 H100s. At $2 an hour that comes to about $140 million a year.',
  'The town rents about 8,000 H100s. At $2 an hour that comes to $145 million a year.',
  'The town rents 8,000 H100s for six hours a day. At $2 an hour that comes to $96,000 a day.',
  'The town rents 8,000 H100s, half of them idle. At $2 an hour that comes to $192,000 a day.',
  'The town rents 8,000 H100s and 4,000 H200s. At $2 an hour that comes to $576,000 a day.',
  'The town rents 8,000 H100s. It has friends. At $2 an hour that comes to $500,000 a day.',
  'The town rents 8,000 H100s. At $2 an hour the lab took $500,000 a day.',
  'The town rents 8,000 H100s. At $2 an hour that comes to €500,000 a day.',
];

suite('what chips cost by the hour', () => {
  for (const [draft, shown] of wrong) test(`does not come out: ${draft}`, () => assert.deepEqual(untrue(draft), [shown]));
  for (const draft of silent) test(`nothing to tell: ${draft}`, () => assert.deepEqual(untrue(draft), []));
});

import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

/** Things of which each has so much, and what they do not come to. */
const wrong: readonly (readonly [string, string])[] = [
  ['It had ordered 250 of the servers. With 72 GPUs in each, that would be 28,000 GPUs.', '28,000 GPUs: 250 of the servers × 72 GPUs'],
  ['Money is set aside for halls, each with around 10,000 GPUs. Four such halls would hold 400,000 GPUs.', '400,000 GPUs: 4 × 10,000 GPUs'],
  ['Each of the 512 racks holds 72 GPUs, 38,000 GPUs in all.', '38,000 GPUs: 512 × 72 GPUs'],
  ['The 512 racks hold 72 GPUs each. That makes 38,600 GPUs.', '38,600 GPUs: 512 × 72 GPUs'],
  ['It ordered 12 ships. At £50 million each, that is £700 million.', '£700 million: 12 ships × £50 million'],
  ['The club bought 12 boats at £50,000 each. That comes to £700,000.', '£700,000: 12 boats × £50,000'],
  ['Each of the five banks got £30 million, £190 million in all.', '£190 million: 5 × £30 million'],
];

/** What comes out, and numbers that are not of the things told. */
const silent: readonly string[] = [
  'It had ordered 250 of the servers. With 72 GPUs in each, that would be 18,000 GPUs.', 'Money is set aside for halls, each with around 10,000 GPUs. Four such halls would hold 40,000 GPUs.',
  'It ordered 12 ships. At about £50 million each, that is £610 million.', 'It ordered 12 ships at £50 million each and two docks. That is £700 million with the docks.',
  'It ordered 12 ships and 3 boats at £50 million each. That is £750 million.', 'Two of its three halls have 16,000 GPUs each. That makes 32,000 GPUs.',
  "The firm's five halls, each with 10,000 GPUs, are in Ohio. Next year that makes 90,000 GPUs.", 'Its two towers cost £50 million each. With the hall, that is £130 million.',
  'She used to sell 40 plates of fish on a Friday. Last week she sold 310, at £14 apiece, which is £4,340.', 'There were 12 ships, and most cost £50 million each. That makes £400 million.',
  'It ordered 12 ships, of which 10 at £50 million each, or £500 million.', 'The 12 ships cost £50 million each, or £100 million more than last year.',
  'The three founders got £5 million each. That makes them richer than their rival, who has £9 million.',
];

suite('what several things come to', () => {
  for (const [text, expected] of wrong) test(`does not: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of silent) test(`is left alone: ${text}`, () => assert.deepEqual(untrue(text), []));
});

import * as assert from 'node:assert/strict';
import { checkArithmetic } from '../../../src/core/check/sums/arithmetic';
import { findMentions } from '../../../src/core/figures/findMentions';
import { parseBlocks } from '../../../src/core/text/parseBlocks';

/** What is told of each rate that does not come to the other: what is multiplied, and what it comes to. */
function told(text: string): string[] {
  return parseBlocks(text).flatMap(({ block }) =>
    checkArithmetic(block, findMentions(block.prose.text)).flatMap((notice) => (notice === null ? [] : [`${String(notice.detail['shown'])} = ${String(notice.detail['computed'])}`])));
}

/** Each result is what the factor comes to that is shown beside it. */
const wrong: readonly (readonly [string, string])[] = [
  ['The rent is £4,500 a month, or £36,000 a year.', '£4,500 × 12 = 54000'],
  ['The rent is £4,500 a quarter, or £36,000 a year.', '£4,500 × 4 = 18000'],
  ['The rent is £4,000 a day, or £360,000 a month.', '£4,000 × 30.4 = 121600'],
  ['The rent is £4,500/month × 12 months = £36,000/year.', '£4,500 × 12 = 54000'],
];

/** Further factors lead elsewhere. */
const silent: readonly string[] = [
  'At £2,500/month per boat × 2 boats × 12 months = £60,000/year per town.', 'At £2,500/month per boat × 2,000 boats × 12 months = £60 million/year per town.',
  'At £2,500 a month x 3 boats = £90,000 a year.', 'At £2,500 a month × twelve × two = £60,000 a year.', 'The rent is £4,500/month × 12 months = £54,000/year.',
];

suite('rates and what they come to', () => {
  for (const [text, expected] of wrong) test(`not: ${text}`, () => assert.deepEqual(told(text), [expected]));
  for (const text of silent) test(`left alone: ${text}`, () => assert.deepEqual(told(text), []));
});

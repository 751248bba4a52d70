import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkArithmetic } from '../../../src/core/check/arithmetic';
import { findMentions } from '../../../src/core/figures/findMentions';
import { parseBlocks } from '../../../src/core/text/parseBlocks';

/** Kind and carrier of every notice in a text: "sum: 50,000 GPUs". */
function found(text: string): string[] {
  return parseBlocks(text).flatMap(({ block }) => {
    const mentions = findMentions(block.prose.text);
    return checkArithmetic(block, mentions).flatMap((notice, index) => {
      const mention = mentions[index];
      return notice === null || mention === undefined ? [] : [`${notice.kind}: ${block.prose.text.slice(mention.start, mention.end)}`];
    });
  });
}

const wrong: readonly (readonly [string, string])[] = [
  ['The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 60,000 GPUs in all.', 'sum: 60,000 GPUs'],
  ['It got $9.6 billion from JPMorgan and $5 billion from its owners, a total of $16 billion.', 'sum: $16 billion'],
  ['They raised $3 million, $4 million and $5 million, $15 million altogether.', 'sum: $15 million'],
  ['A total of $50 billion: $20 billion from SoftBank and $19 billion from OpenAI.', 'sum: $50 billion'],
  ['Training took 2.788 million GPU hours at $2 an hour, or $55.76 million.', 'product: $55.76 million'],
  ['At $2 per GPU hour, 2.788 million GPU hours come to $55.76 million.', 'product: $55.76 million'],
  ['It paid $30,000 each for 10,000 H100 GPUs, or $3 billion.', 'product: $3 billion'],
  ['Running it costs $700,000 a day, or $2.55 billion a year.', 'product: $2.55 billion'],
  ['Running it costs $700,000 a day, or $25 million a month.', 'product: $25 million'],
  ['With 10,000 H800s, 10,000 H100s and 30,000 H20s, the firm has 60,000 GPUs in all.', 'sum: 60,000 GPUs'],
  ['In all it owns 60,000 GPUs: 10,000 H800s, 10,000 H100s and 30,000 H20s.', 'sum: 60,000 GPUs'],
  ['$9.6 billion from JPMorgan and $5 billion from its owners add up to $16.6 billion.', 'sum: $16.6 billion'],
  ['Revenue of $653 million was up 20 per cent on $593 million a year earlier.', 'percent: $653 million'],
  ['Revenue was $16.64 billion, up 55% from $12.37 billion.', 'percent: $16.64 billion'],
  ['Revenue rose 35 per cent, from $12.37 billion to $18.64 billion.', 'percent: $18.64 billion'],
  ['Revenue fell 20% to $90 million from $100 million.', 'percent: $90 million'],
  ['The value has soared to €11.7 billion, more than triple the €5.8 billion of last year.', 'multiple: €11.7 billion'],
  ['Spending doubled from $10 billion to $30 billion.', 'multiple: $30 billion'],
  ['Rent was $21 million, fees were $32 million and repairs $43 million, $86 million in all.', 'sum: $86 million'],
  ['Turnover rose 40 per cent to $12 million from $10 million a year earlier.', 'percent: $12 million'],
  ['The bridge cost $90 million, ten times the $30 million of the old one.', 'multiple: $90 million'],
];

const right: readonly string[] = [
  'The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 50,000 GPUs in all.',
  'It got $9.6 billion from JPMorgan and $5 billion from its owners, a total of $15 billion.',
  'It got $9.6 billion from JPMorgan and about $5 billion from its owners, $15 billion in all.',
  'Training took 2.788 million GPU hours at $2 an hour, or $5.576 million.',
  'Training took 2.788 million GPU hours at $2 an hour, or about $5.6 million.',
  'Running it costs $700,000 a day, or $255 million a year.',
  'Revenue rose 35 per cent, from $12.37 billion to $16.64 billion.',
  'Revenue rose [$12.37 billion] to [$16.64 billion], a gain of 35%.',
  'Revenue rose more than 30 per cent, from $12.37 billion to $16.64 billion.',
  'The value has soared to €11.7 billion, more than double the €5.8 billion of last year.',
  'Nvidia lost $589 billion on Monday, more than double the $279 billion it lost in September.',
  'Spending nearly tripled from $10 billion to $28 billion.',
  'With 10,000 H800s, 10,000 H100s and 30,000 H20s, the firm has 50,000 GPUs in all.',
  '$9.6 billion from JPMorgan and $5 billion from its owners add up to $14.6 billion.',
  'Revenue of $653 million was up 10 per cent on $593 million a year earlier.',
  'It paid $30,000 each for 10,000 H100 GPUs, or $300 million.',
  'It is valued at $5.5 billion and has raised $970 million; annualized revenue had come to $35 million.',
  'Of $9 billion raised and $5 billion lent, what is left comes to $2 billion.',
  'Claims from the first half of the season are put at $6 million net; those from the weeks after the storm in October at $5 million; and the last ones at $1 million, for a total of $12 million.',
];

/** Sentences that look like sums and state none. */
const silent: readonly string[] = [
  'It raised $5 billion in March and has raised $20 billion in total.',
  'It raised $5 billion in March and $6 billion in May, and has now raised $20 billion in all.',
  'It raised $6.6 billion at a value of $157 billion, a total of 12 investors.',
  'A 49 per cent stake cost $14.3 billion and values the firm at $29 billion.',
  'The tax of 20 per cent rose from $10 million to $30 million.',
  'Sales rose to $10 billion and profits to $3 billion, twice as fast as costs.',
  'Costs doubled. They went from one place to another for $10 million and $30 million.',
  'The three funds hold $3 billion, $4 billion and $5 billion.',
  'It bought 10,000 GPUs at $30,000 each and a site for $2 billion.',
  'At $2 an hour, 2.788 million GPU hours are cheap; the staff cost $80 million.',
  'In all, $5 million went to schools and $3 million to roads.',
  'More than $5 million and more than $3 million, up to $20 million in all.',
  'A ticket is $3, and who rides ten times a week, that is what we see, pays more than $25.',
  'Parking is $4, and he did that 10 times a month, so the bill was $38.',
  'Average pay went from $1,900 to $2,000, an increase in eight years of over 60 per cent.',
  'Sales grew 8 per cent a year, from $10 million to $22 million.',
  'Sales rose from $10 million to $11 million and are up 45 per cent since 2015.',
  'Budgets increased 3% in real terms, from $10 million to $12 million.',
  'Profits grew at an annual rate of 12 per cent, from $10 million to $20 million.',
];

suite('arithmetic', () => {
  for (const [text, expected] of wrong) test(`does not come out: ${text}`, () => assert.deepEqual(found(text), [expected]));
  for (const text of right) test(`comes out: ${text}`, () => assert.deepEqual(found(text), []));
  for (const text of silent) test(`states no sum: ${text}`, () => assert.deepEqual(found(text), []));

  test('the sum is shown', () => {
    const [placed] = parseBlocks('The fleet holds 10,000 H800 GPUs, 10,000 H100 GPUs and 30,000 H20 GPUs, 60,000 GPUs in all.');
    assert.ok(placed !== undefined);
    const notices = checkArithmetic(placed.block, findMentions(placed.block.prose.text));
    const { detail, related } = notices.find((notice) => notice !== null) ?? { detail: {}, related: [] };
    assert.deepEqual(detail, { stated: 60_000, computed: 50_000, parts: 3, shown: '10,000 H800 GPUs + 10,000 H100 GPUs + 30,000 H20 GPUs' });
    assert.equal(related.length, 3);
  });

  test('sums that are right are never told, however they are rounded', () => {
    const amount = fc.integer({ min: 1, max: 9999 });
    fc.assert(fc.property(amount, amount, amount, (a, b, c) => {
      const millions = (tenths: number): string => `$${(tenths / 10).toFixed(1)} million`;
      assert.deepEqual(found(`They paid ${millions(a)}, ${millions(b)} and ${millions(c)}, ${millions(a + b + c)} in all.`), []);
      assert.deepEqual(found(`They paid ${millions(a)} and ${millions(b)}, $${Math.round((a + b) / 10)} million in all.`), []);
    }), { numRuns: 60 });
  });

  test('a sum that is off by more than rounding is always told', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 10, max: 999 }), fc.integer({ min: 3, max: 500 }), (a, b, off) => {
      assert.equal(found(`They paid $${a} million and $${b} million, $${a + b + off} million in all.`).length, 1);
    }), { numRuns: 60 });
  });

  test('changes in per cent that are right are never told', () => {
    fc.assert(fc.property(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 1, max: 300 }), (from, share) => {
      const to = (from * (100 + share)) / 100;
      assert.deepEqual(found(`Revenue rose ${share} per cent, from $${from}.00 million to $${to.toFixed(2)} million.`), []);
    }), { numRuns: 60 });
  });
});

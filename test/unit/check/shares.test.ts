import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

/** Parts, shares and wholes of which one is wrong. */
const wrong: readonly (readonly [string, string])[] = [
  ['Half of the £120 million, or £70 million, was paid in coins.', '£70 million: £70 million ÷ £120 million'],
  ['Two-thirds of the £120 million – £90 million – was paid in coins.', '£90 million: £90 million ÷ £120 million'],
  ['A quarter of its sales of £80 million, or £25 million, came from the fair.', '£25 million: £25 million ÷ £80 million'],
  ['Some 40 per cent of the £120 million, or £68 million, was paid in coins.', '£68 million: £68 million ÷ £120 million'],
  ['The fair brought in 25 per cent of its £80 million in sales, or £30 million.', '£30 million: £30 million ÷ £80 million'],
  ['The fair brought in £20 million, or 35 per cent of sales of £80 million.', '£80 million: £20 million ÷ £80 million'],
  ['Sales at the fair were £20 million, 35% of the total of £80 million.', '£80 million: £20 million ÷ £80 million'],
  ['Of sales of £80 million, £20 million, or 35 per cent, came from the fair.', '£20 million: £20 million ÷ £80 million'],
  ['Wages of £30 million accounted for 60 per cent of the £100 million budget.', '£100 million: £30 million ÷ £100 million'],
  ['Nearly half of the £90 million, or £30 million, went to schools.', '£30 million: £30 million ÷ £90 million'],
  ['More than half of the £90 million, or £30 million, went to schools.', '£30 million: £30 million ÷ £90 million'],
  ['Sales were £80 million, after £15 million the year before. The fair made up £20 million of it, or 35 per cent.', '£20 million: £20 million ÷ £80 million'],
  ['The board approved £80 million. Approval is not delivery. By then £40 million had been paid, about 70 per cent of what was approved.', '£40 million: £40 million ÷ £80 million'],
  ['Sales were £80 million. Of late the fair has brought £60 million of that (60 per cent).', '£60 million: £60 million ÷ £80 million'],
  ['Sales were £80 million. The fair brought in £60 million, which is 60 per cent of the total.', '£60 million: £60 million ÷ £80 million'],
];

/** Shares that are right, or of something else. */
const silent: readonly string[] = [
  'Half of the £120 million, or £60 million, was paid in coins.', 'About a third of the £120 million, or £45 million, was paid in coins.',
  'The fair brought in £20 million, or 24 per cent of sales of £80 million.', 'Nearly half of the £90 million, or £41 million, went to schools.',
  'More than half of the £90 million, or £75 million, went to schools.', 'Up to 40 per cent of the £90 million, or £30 million, may go to schools.',
  'The second half of the £90 million, or £30 million, goes to schools.', 'The third quarter of 2024 brought £80 million, or £30 million more.',
  'Half of the £120 million, or £70 million more than last year, was paid in coins.', 'Half of the £120 million or £70 million a year goes to schools.',
  'It paid a tax of £3 million, 10 per cent of profits above £10 million.', 'It paid £3 million, or 5 per cent of the first £50 million.',
  'It paid £3 million, or 5 per cent of the £50 million and £10 million of the two years.', 'It made £1.2 million, or 18 per cent of sales, against £9 million before.',
  'It paid £20 million for 35 per cent of a firm valued at £80 million.', 'The fair brought in £20 million, 35 per cent more than the £80 million of before.',
  'It made £20 million, and a further 35 per cent of the £80 million is to come.', 'Half of the £80 million is £20 million in coins and £20 million in notes.',
  'The fair brought in £20 million a year, or 35 per cent of a debt of £80 million.', 'The fair brought in £20 million, or 35 per cent of sales of $80 million.',
  'It got £300 million in March and £450 million in June, or a tenth of the £7.5 billion that it needs.',
  'Sales were £80 million, after £15 million the year before. The fair made up £20 million of it, or 25 per cent.',
  'The board approved £80 million. By then £40 million had been paid, about half of what was approved.',
  'The board got £80 million. By then £40 million had been paid, about 70 per cent of what was approved.',
  'Sales were £80 million, after £65 million the year before. The fair made up £20 million of it, or 35 per cent.',
  'A quarter of the £80 million, and half of the £40 million that came later, or £35 million, is gone.',
];

suite('parts told as a share of a whole', () => {
  for (const [text, expected] of wrong) test(`is another share: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of silent) test(`is left alone: ${text}`, () => assert.deepEqual(untrue(text), []));
});

import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readAmount, writeAmount } from '../../../src/packs/amount';

suite('amounts in packs', () => {
  const cases: readonly (readonly [number, ...string[]])[] = [
    [0, '0'],
    [20, '20'],
    [2.5, '2.5'],
    [1_814, '1,814', '1814'],
    [294_000, '294,000', '294 thousand', '0.294 million'],
    [5_576_000, '5.576 million', '5,576,000', '5576000'],
    [1_600_000_000, '1.6 billion', '1,600 million', '1,600,000,000'],
    [500_000_000_000, '500 billion', '0.5 trillion'],
    [3_000_000_000_000, '3 trillion'],
  ];
  for (const [value, ...texts] of cases) {
    for (const text of texts) test(`"${text}" is ${value}`, () => assert.equal(readAmount(text), value));
    test(`${value} is written "${texts[0]}"`, () => assert.equal(writeAmount(value), texts[0]));
  }

  for (const text of ['', ' 5', '5 ', '5m', '5M', '$5', '5 Million', '5  million', '1,00', '1,0000', ',5', '5.', '.5', '1e9', '-5', '5 million dollars', '٥', '9,999,999,999,999,999,999', '99 quadrillion', '999999999 trillion']) {
    test(`"${text}" is not an amount`, () => assert.equal(readAmount(text), null));
  }

  test('an amount is the number that its digits write, to the last bit', () => {
    fc.assert(fc.property(fc.nat(9_999_999), fc.option(fc.nat(999_999_999), { nil: null }), fc.constantFrom(['', 0], [' thousand', 3], [' million', 6], [' billion', 9], [' trillion', 12]), (whole, fraction, [scale, power]) => {
      const digits = fraction === null ? String(whole) : `${whole}.${fraction}`;
      const value = Number(`${digits}e${power}`);
      assert.equal(readAmount(`${digits}${scale}`), value <= Number.MAX_SAFE_INTEGER ? value : null);
    }));
  });

  test('what is written is read back', () => {
    fc.assert(fc.property(fc.oneof(fc.maxSafeNat(), fc.tuple(fc.nat(99_999), fc.nat(11))
      .map(([digits, zeros]) => digits * 10 ** zeros).filter(Number.isSafeInteger)), (value) => {
      assert.equal(readAmount(writeAmount(value)), value);
    }));
  });
});

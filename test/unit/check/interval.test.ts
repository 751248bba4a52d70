import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { claimInterval, figureInterval, overlap, significantStep } from '../../../src/core/check/interval';
import { compareValues } from '../../../src/core/check/comparison';
import type { Qualifier } from '../../../src/core/claims/claim';
import type { Hedge } from '../../../src/core/figures/figure';
import { claim, mention } from '../../support/assessing';

suite('what a written amount stands for', () => {
  const steps: readonly (readonly [number, number])[] = [
    [5_576_000, 1000], [6_000_000, 1_000_000], [100_000, 100_000], [2048, 1], [0.36, 0.01], [3.933, 0.001], [1.5e12, 1e11], [0, 0],
    [4_324_883, 1], [589e9, 1e9], [593.7e9, 1e8], [12_389_056, 1],
  ];
  for (const [value, step] of steps) {
    test(`one unit of the last digit of ${value} is worth ${step}`, () => {
      assert.ok(Math.abs(significantStep(value) - step) <= step * 1e-9, String(significantStep(value)));
    });
  }

  test('the step divides the value, and a tenth of it is never needed', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: -2, max: 12 }), (digits, power) => {
      const value = digits * 10 ** power;
      const step = significantStep(value);
      const units = value / step;
      assert.ok(Math.abs(units - Math.round(units)) < 1e-6 * units);
      assert.notEqual(Math.round(units) % 10, 0);
    }));
  });

  const written: readonly (readonly [string, number, Hedge | null, number, number])[] = [
    ['$6 million', 6e6, null, 5.5e6, 6.5e6],
    ['$5.576 million', 5.576e6, null, 5.5755e6, 5.5765e6],
    ['100,000, at most a tenth', 1e5, null, 9e4, 1.1e5],
    ['about $6 million', 6e6, 'about', 5.4e6, 6.6e6],
    ['about $5.576 million', 5.576e6, 'about', 5.0184e6, 6.1336e6],
    ['nearly 500,000', 5e5, 'nearly', 4.5e5, 5e5],
  ];
  for (const [name, value, hedge, low, high] of written) {
    test(`${name} is good for ${low} to ${high}`, () => {
      const interval = figureInterval(mention({ low: value, hedge }).figure);
      assert.ok(Math.abs(interval.low - low) < 1e-6 * high && Math.abs(interval.high - high) < 1e-6 * high, `${interval.low}..${interval.high}`);
    });
  }

  test('an open hedge reaches to its side without end', () => {
    assert.equal(figureInterval(mention({ low: 5e8, hedge: 'at-least' }).figure).ceiling, Number.POSITIVE_INFINITY);
    assert.equal(figureInterval(mention({ low: 5e8, hedge: 'at-most' }).figure).floor, Number.NEGATIVE_INFINITY);
  });

  test('the finer end of a range tells how finely both are meant', () => {
    const interval = claimInterval(claim({ low: 60e9, high: 65e9, qualifier: 'range' }));
    assert.equal(interval.low, 59.5e9);
    assert.equal(interval.high, 65.5e9);
  });

  test('vague amounts stand for their ends and no more', () => {
    const interval = figureInterval(mention({ low: 2e7, high: 99_999_999, vague: true }).figure);
    assert.equal(interval.low, 2e7);
    assert.equal(interval.high, 99_999_999);
  });

  test('a shared border is no overlap, and what lies within is one', () => {
    assert.equal(overlap(16.5, 17.5, 17.5, 18.5), false);
    assert.equal(overlap(16.5, 17.6, 17.5, 18.5), true);
    assert.equal(overlap(5, 5, 4, 6), true);
    assert.equal(overlap(4.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 10), true);
  });
});

suite('values held against each other', () => {
  type Case = readonly [string, number | readonly [number, number], Hedge | null, number | readonly [number, number], Qualifier, string];
  const cases: readonly Case[] = [
    ['the same value', 5.576e6, null, 5.576e6, 'exact', 'agrees exact'],
    ['a rounded value', 6e6, null, 5.576e6, 'exact', 'agrees rounding'],
    ['16,000 for 16,384', 16_000, null, 16_384, 'exact', 'agrees rounding'],
    ['55,000 for 50,000', 55_000, null, 50_000, 'exact', 'differs apart'],
    ['50,000 for 55,000', 50_000, null, 55_000, 'exact', 'differs apart'],
    ['54,000 for 50,000', 54_000, null, 50_000, 'exact', 'agrees rounding'],
    ['60,000 for 55,000', 60_000, null, 55_000, 'exact', 'agrees rounding'],
    ['17 and 18 billion', 17e9, null, 18e9, 'exact', 'differs apart'],
    ['589 and 593.7 billion', 589e9, null, 593.7e9, 'exact', 'differs apart'],
    ['593 for 593.7', 593e9, null, 593.7e9, 'exact', 'agrees rounding'],
    ['about 593 for 594.2', 593e9, 'about', 594.2e9, 'exact', 'agrees hedge-about'],
    ['592 for 593.7', 592e9, null, 593.7e9, 'exact', 'differs apart'],
    ['59 for 59.7', 59e9, null, 59.7e9, 'exact', 'differs apart'],
    ['some 191 for 191', 191e6, 'about', 191e6, 'about', 'agrees exact'],
    ['about 9 for 8.2', 9e9, 'about', 8.2e9, 'exact', 'agrees hedge-about'],
    ['nearly 600 for 593', 600e6, 'nearly', 593e6, 'exact', 'agrees rounding'],
    ['nearly 6 million for 5.44', 6e6, 'nearly', 5.44e6, 'exact', 'agrees hedge-nearly'],
    ['nearly 5 for 5.2', 5.0e6, 'nearly', 5.61e6, 'exact', 'differs apart'],
    ['more than 80 where more than 100 is on file', 80e9, 'at-least', 100e9, 'at-least', 'agrees open-bound'],
    ['up to 14 where up to 10 is on file', 14e9, 'at-most', 10e9, 'at-most', 'compatible open-bound'],
    ['up to 10.5 where up to 10 is on file', 10.5e9, 'at-most', 10e9, 'at-most', 'agrees rounding'],
    ['more than 500 million where 1.6 billion is on file', 5e8, 'at-least', 1.6e9, 'about', 'compatible open-bound'],
    ['more than 2 billion where 1 is on file', 2e9, 'at-least', 1e9, 'exact', 'differs apart'],
    ['under 100 million where 2 is on file', 1e8, 'at-most', 2e6, 'exact', 'compatible open-bound'],
    ['50 billion under an up-to of 500', 50e9, null, 500e9, 'at-most', 'compatible open-bound'],
    ['452 billion under an up-to of 505', 452e9, null, 505e9, 'at-most', 'compatible open-bound'],
    ['460 billion under an up-to of 505', 460e9, null, 505e9, 'at-most', 'agrees open-bound'],
    ['600 billion over an up-to of 500', 600e9, null, 500e9, 'at-most', 'differs apart'],
    ['20 billion over a floor of 10', 20e9, null, 10e9, 'at-least', 'compatible open-bound'],
    ['5 billion under a floor of 10', 5e9, null, 10e9, 'at-least', 'differs apart'],
    ['a value in a range', 62e9, null, [60e9, 65e9], 'range', 'agrees range'],
    ['a range for the same range', [60e9, 65e9], null, [60e9, 65e9], 'range', 'agrees exact'],
    ['a range for another', [60e9, 65e9], null, [64e9, 72e9], 'range', 'agrees range'],
    ['a range apart', [60e9, 65e9], null, [70e9, 72e9], 'range', 'differs apart'],
    ['tens of millions for 10 to 100', [2e7, 99_999_999], null, [1e7, 1e8], 'range', 'agrees same-scale'],
  ];
  for (const [name, draft, hedge, report, qualifier, expected] of cases) {
    test(`${name}: ${expected}`, () => {
      const [low, high] = typeof draft === 'number' ? [draft, draft] : draft;
      const [from, to] = typeof report === 'number' ? [report, report] : report;
      const result = compareValues(figureInterval(mention({ low, high, hedge }).figure), claimInterval(claim({ low: from, high: to, qualifier })));
      assert.equal(`${result.outcome} ${result.rule}`, expected);
    });
  }
});

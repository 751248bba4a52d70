import assert from 'node:assert/strict';
import { isSameValue, powerOfTen } from '../../../src/core/figures/roundOff';

suite('What arithmetic with floating-point numbers loses', () => {
  test('values that differ by no more than that are the same, whichever comes first', () => {
    for (const [one, other] of [[0, 0], [0.1 + 0.2, 0.3], [2.788e6 * 2, 5.576e6], [1.1e9 * 3, 3.3e9], [-5, -5], [1e12, 1e12 + 1]] as const) {
      assert.ok(isSameValue(one, other) && isSameValue(other, one), `${one} and ${other}`);
    }
  });

  test('values that a writer can tell apart are not', () => {
    for (const [one, other] of [[0, 1e-9], [5.576e6, 5.577e6], [1e8, 1e8 + 1], [5, -5], [0.36, 0.3601]] as const) {
      assert.ok(!isSameValue(one, other) && !isSameValue(other, one), `${one} and ${other}`);
    }
  });

  test('a value that arithmetic left a hair below a power of ten has that power', () => {
    for (const [value, power] of [[1, 0], [999, 2], [1000, 3], [0.1 * 3 * 1000 / 0.3, 3], [1000 - 1e-10, 3], [5_576_000, 6], [0.36, -1], [0.001, -3]] as const) {
      assert.equal(powerOfTen(value), power, String(value));
    }
  });
});

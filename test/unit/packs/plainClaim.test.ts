import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isPlainClaim } from '../../../src/packs/plainClaim';
import { claimSchema } from '../../../src/packs/schema';
import { doubtfulClaim, fieldValues, rightClaim as claim } from '../../support/doubtfulClaims';

suite('plain claims', () => {
  test('whatever passes at a look passes the schema, and stays as it is', () => {
    let passed = 0;
    fc.assert(fc.property(doubtfulClaim, (value) => {
      if (!isPlainClaim(value)) return;
      passed += 1;
      assert.deepEqual(claimSchema.parse(value), value);
    }), { numRuns: 2000 });
    assert.ok(passed > 50, `only ${passed} claims passed at a look`);
  });

  test('a right value of each field passes, relations excepted', () => {
    const waved = Object.keys(claimSchema.shape).filter((field) => isPlainClaim({ ...claim, [field]: fieldValues[field]?.[0] }));
    assert.deepEqual(waved, Object.keys(claimSchema.shape).filter((field) => field !== 'relations'));
  });

  for (const value of [null, 'Acme', [claim], {}, { ...claim, sum: 1 }, { ...claim, metric: undefined }, JSON.parse('{"__proto__":{"a":1},"entity":"Acme","metric":"revenue","publisher":"The Daily"}')]) {
    test(`${JSON.stringify(value)} does not pass`, () => assert.equal(isPlainClaim(value), false));
  }
});

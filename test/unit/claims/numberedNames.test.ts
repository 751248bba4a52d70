import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hashId } from '../../../src/core/claims/compiledLayout';
import { NumberedNames } from '../../../src/core/claims/numberedNames';

suite('numbered names', () => {
  test('are numbered as they first come, and found again', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (names) => {
      const numbered = new NumberedNames();
      const expected = new Map<string, number>();
      for (const name of names) {
        assert.equal(numbered.get(name), expected.get(name) ?? -1);
        if (!expected.has(name)) expected.set(name, expected.size);
        assert.equal(numbered.add(name), expected.get(name));
        const bytes = Buffer.from(`<${name}>`);
        if (bytes.length === name.length + 2) assert.equal(numbered.addAscii(bytes, 1, bytes.length - 1), expected.get(name));
      }
      assert.deepEqual(numbered.names(), [...expected.keys()]);
    }));
  });

  test('stay what they are when the table grows', () => {
    const numbered = new NumberedNames();
    for (let number = 0; number < 20_000; number += 1) assert.equal(numbered.add(`claim-${number}`), number);
    for (let number = 0; number < 20_000; number += 7) assert.equal(numbered.add(`claim-${number}`), number);
    assert.equal(numbered.size, 20_000);
    assert.equal(numbered.get('claim-20000'), -1);
    assert.equal(numbered.hashOf(19_999), hashId('claim-19999'));
  });

  test('two with one hash are two', () => {
    const byHash = new Map<number, string>();
    let pair: readonly [string, string] | undefined;
    for (let number = 0; pair === undefined && number < 500_000; number += 1) {
      const name = `${number.toString(36)} ${number * 7919}`;
      const other = byHash.get(hashId(name));
      if (other !== undefined) pair = [other, name];
      byHash.set(hashId(name), name);
    }
    assert.ok(pair !== undefined, 'no two names with one hash were found');
    const numbered = new NumberedNames();
    assert.deepEqual(pair.map((name) => numbered.add(name)), [0, 1]);
    assert.deepEqual(pair.map((name) => numbered.get(name)), [0, 1]);
  });
});

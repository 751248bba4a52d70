import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepSides, sideOf } from '../../../src/core/wording/keepSides';
import type { Side } from '../../../src/core/wording/keepSides';

const pick = (sides: string, most: number) => {
  const side: Record<string, Side> = { a: 'against', w: 'with', b: 'beside', c: 'context' };
  return keepSides([...sides].map((letter, at) => ({ letter, at })), ({ letter }) => side[letter] ?? 'context', most).map(({ letter }) => letter).join('');
};

suite('Both sides are heard', () => {
  test('half for what stands against, a quarter for what agrees, a quarter for what counts something else', () => {
    assert.equal(pick('aaaawwwwbbbbcc', 4), 'aawb');
    assert.equal(pick('aaaawwwwbbbbcc', 8), 'aaaawwbb');
  });

  test('room to spare goes to what is new, echoes last', () => {
    assert.equal(pick('aawwwwbb', 5), 'aawbb');
    assert.equal(pick('wwwwww', 4), 'wwww');
    assert.equal(pick('wwcc', 3), 'wwc');
    assert.equal(pick('aw', 5), 'aw');
  });

  test('never more than there is room for, in the given order, none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'w', 'b', 'c'), maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (sides, most) => {
        const kept = pick(sides, most);
        assert.equal(kept.length, Math.min(most, sides.length));
        let at = -1;
        for (const letter of kept) assert.ok((at = sides.indexOf(letter, at + 1)) >= 0);
      }),
    );
  });

  test('a report brought against the figure that counts something else stands beside it', () => {
    assert.equal(sideOf({ stance: 'context', rule: 'disputes-relation' }), 'beside');
    assert.equal(sideOf({ stance: 'context', rule: 'context-relation' }), 'context');
    assert.equal(sideOf({ stance: 'disputes', rule: 'disputes-relation' }), 'against');
  });
});

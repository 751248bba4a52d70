import assert from 'node:assert/strict';
import '../../../src/core/check/checkDraft';
import { mostQuickTests, testsMade, Word, WordTest } from '../../../src/core/reading/words';

const made = testsMade();

suite('Tests about words', () => {
  test('every one the engine makes has a bit', () => {
    assert.ok(made > 50, `only ${made}: the engine is not loaded`);
    assert.ok(made <= mostQuickTests, `${made} tests, and bits for ${mostQuickTests}: the last are put anew for each word; give Word one more bank`);
  });

  test('each has a bit of its own, and one beyond the bits is answered too', () => {
    const word = new Word('alpha');
    const put: number[] = [];
    const further = Array.from({ length: 2 * mostQuickTests }, (_, place) => new WordTest((lower) => {
      put.push(place);
      return lower === 'alpha' && place % 3 === 0;
    }));
    for (let round = 0; round < 2; round += 1) further.forEach((asked, place) => assert.equal(asked.passes(word), place % 3 === 0, `test ${place}, round ${round + 1}`));
    const quick = mostQuickTests - made;
    assert.deepEqual(put.slice(0, further.length), further.map((_, place) => place));
    assert.deepEqual(put.slice(further.length), further.map((_, place) => place).slice(quick), 'asked again: only those without a bit');
  });
});

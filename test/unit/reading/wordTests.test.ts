import assert from 'node:assert/strict';
import '../../../src/core/check/checkDraft';
import { Word, WordTest } from '../../../src/core/reading/words/words';

/** More than one number has bits for; made before the first word is looked at, as all tests are. */
const made = Array.from({ length: 70 }, (_, place) => new WordTest(new Set(place % 3 === 0 ? ['alpha'] : ['beta'])));
const endings = new WordTest(/(?:ese|ish)$|^(?:these|i)$/);
const beginning = new WordTest(/^(?:train|model)/);

suite('Tests about words', () => {
  test('each has a bit of its own', () => {
    const [alpha, beta, other] = [new Word('Alpha'), new Word('beta'), new Word('gamma')];
    for (const [place, asked] of made.entries()) {
      assert.equal(asked.passes(alpha), place % 3 === 0, `test ${place}`);
      assert.equal(asked.passes(beta), place % 3 !== 0, `test ${place}`);
      assert.equal(asked.passes(other), false, `test ${place}`);
    }
  });

  test('those told by more than a list of words are answered too', () => {
    for (const word of ['Chinese', 'these', 'I']) assert.equal(endings.passes(new Word(word)), true, word);
    for (const word of ['training', 'models']) assert.equal(beginning.passes(new Word(word)), true, word);
    for (const word of ['this', 'trai', 'alpha']) assert.equal(endings.passes(new Word(word)) || beginning.passes(new Word(word)), false, word);
  });

  test('none is made once words have been looked at', () => {
    assert.throws(() => new WordTest(new Set(['alpha'])), /without this test/);
  });
});

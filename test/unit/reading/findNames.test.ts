import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findNames, findNamesAgain } from '../../../src/core/reading/names/findNames';
import { beginsSmall } from '../../../src/core/reading/names/smallNames';
import { changedStretch } from '../../../src/core/text/changedStretch';
import { bundledLexicon } from './readMarked';

const lexicon = bundledLexicon();
const capitals = [...new Set(lexicon.names.names.map(({ spelling }) => spelling))].filter((spelling) => !beginsSmall(spelling));
const small = lexicon.small.rows.map(({ name }) => name.spelling);

/** Names, parts of them, and what may stand between two. */
function piecesOf(spellings: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...spellings) },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...spellings), fc.nat(12)).map(([spelling, length]) => spelling.slice(0, length)) },
    { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '. ', ', ', 's', '’s ', '-', 'A', 'AI', ' AI', '百', ' of the company ', ' minded what the others had said of it, and so did ') },
  );
}

/** In how many of some edited texts names were not looked for again; in all of them all are found. */
function countStanding(piece: fc.Arbitrary<string>): number {
  let standing = 0;
  fc.assert(fc.property(fc.array(piece, { minLength: 8, maxLength: 40, size: 'max' }), fc.array(piece, { maxLength: 2 }), fc.nat(), fc.nat(3), (pieces, typed, at, taken) => {
    const old = pieces.join('');
    const start = at % (old.length + 1);
    const text = old.slice(0, start) + typed.join('') + old.slice(start + taken);
    const known = findNames(old, lexicon);
    const again = findNamesAgain(text, lexicon, known, changedStretch(old, text));
    if (known.some((hit) => again.includes(hit))) standing += 1;
    assert.deepEqual(again, findNames(text, lexicon), JSON.stringify([old, text]));
  }), { numRuns: 1500 });
  return standing;
}

suite('names in a text that is edited', () => {
  test('are those of the whole text, though most are not looked for again', () => {
    assert.ok(countStanding(piecesOf(capitals)) > 300);
  });

  test('also where some begin with a small letter', () => {
    countStanding(piecesOf([...capitals.slice(0, small.length), ...small]));
    countStanding(fc.oneof({ weight: 20, arbitrary: piecesOf(capitals) }, { weight: 1, arbitrary: piecesOf(small) }));
  });
});

suite('the stretch in which two texts differ', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });

  test('leaves out all that is the same before and behind it', () => {
    fc.assert(fc.property(words, words, (old, text) => {
      const { start, end, before } = changedStretch(old, text);
      assert.equal(old.slice(0, start), text.slice(0, start));
      assert.equal(old.slice(before), text.slice(end));
      assert.ok(start <= end && start <= before);
      assert.ok(old[start] !== text[start] || start === end || start === before);
    }));
    assert.deepEqual(changedStretch('abc', 'abc'), { start: 3, end: 3, before: 3 });
    assert.deepEqual(changedStretch('aba', 'ababa'), { start: 3, end: 5, before: 3 });
  });
});

import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { changedLooks, keepValid, marksFor, shiftMarks } from '../../../src/editor/drawnMarks';
import type { DrawnMark, Replacement } from '../../../src/editor/drawnMarks';
import { makeFinding } from '../../support/makeFinding';

const mark = (start: number, text: string, look: DrawnMark['look'] = 'agrees'): DrawnMark => ({ start, end: start + text.length, look, text });

suite('Marks under figures', () => {
  test('an edit before a mark moves it, one behind it leaves it', () => {
    const marks = [mark(10, '$6m'), mark(30, '$7m')];
    assert.deepEqual(shiftMarks(marks, [{ offset: 20, length: 0, text: 'abc' }]), [mark(10, '$6m'), mark(33, '$7m')]);
    assert.deepEqual(shiftMarks(marks, [{ offset: 0, length: 5, text: '' }]), [mark(5, '$6m'), mark(25, '$7m')]);
  });

  test('an edit inside a mark takes it away, one at its edge does not', () => {
    const marks = [mark(10, '$6m')];
    assert.deepEqual(shiftMarks(marks, [{ offset: 11, length: 0, text: '1' }]), []);
    assert.deepEqual(shiftMarks(marks, [{ offset: 12, length: 1, text: '' }]), []);
    assert.deepEqual(shiftMarks(marks, [{ offset: 10, length: 0, text: 'x' }]), [mark(11, '$6m')]);
    assert.deepEqual(shiftMarks(marks, [{ offset: 13, length: 0, text: 'x' }]), marks);
  });

  test('only marks that the fresh findings confirm stay', () => {
    const drawn = [mark(0, '$6m'), mark(10, '$7m', 'conflict'), mark(20, '$8m')];
    const fresh = [mark(0, '$6m'), mark(10, '$7m', 'differs'), mark(15, '$9m')];
    assert.deepEqual(keepValid(drawn, fresh), [mark(0, '$6m')]);
  });

  test('when nothing is lost the very same list comes back', () => {
    const drawn = [mark(0, '$6m'), mark(10, '$7m')];
    assert.equal(keepValid(drawn, [...drawn, mark(20, '$8m')]), drawn);
  });

  test('only looks in which something changed are drawn anew', () => {
    assert.deepEqual([...changedLooks([mark(0, '$6m')], [mark(0, '$6m'), mark(5, '$7m', 'conflict')])], ['conflict']);
    assert.deepEqual([...changedLooks([mark(0, '$6m')], [mark(0, '$6m', 'differs')])].sort(), ['agrees', 'differs']);
    assert.equal(changedLooks([mark(0, '$6m')], [mark(0, '$6m')]).size, 0);
  });

  test('an ignored finding leaves no mark, and neither does a standing that is switched off', () => {
    const ignored = makeFinding({ ignored: { scope: 'file', reason: 'fiction' } });
    assert.deepEqual(marksFor([ignored, makeFinding({ standing: 'agrees' })], ['agrees']).map(({ look }) => look), ['agrees']);
    assert.deepEqual(marksFor([makeFinding({ standing: 'unreported' })], ['agrees']), []);
  });

  test('after any edits a mark that is left still covers its own words', () => {
    const words = fc.array(fc.constantFrom('$6m', 'word', '$12bn', ' ', '.'), { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.array(fc.tuple(fc.nat(150), fc.nat(6), fc.constantFrom('', 'x', '$1', ' and ')), { maxLength: 4 }), (text, wanted) => {
        const marks = [...text.matchAll(/\$\d+(?:m|bn)/g)].map((match) => mark(match.index, match[0]));
        const replacements: Replacement[] = [];
        let free = 0;
        for (const [offset, length, insert] of wanted.sort(([a], [b]) => a - b)) {
          const start = Math.min(text.length, Math.max(free, offset));
          const end = Math.min(text.length, start + length);
          replacements.push({ offset: start, length: end - start, text: insert });
          free = end + 1;
        }
        let after = text;
        for (const { offset, length, text: insert } of [...replacements].reverse()) after = after.slice(0, Math.min(offset, after.length)) + insert + after.slice(offset + length);
        for (const { start, end, text: words } of shiftMarks(marks, replacements)) assert.equal(after.slice(start, end), words);
      }),
      { numRuns: 2000 },
    );
  });
});

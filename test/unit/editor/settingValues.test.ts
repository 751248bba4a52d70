import { strict as assert } from 'node:assert';
import { clampInteger, defaultSeverities, pickKnown, pickOne, readSeverities, readText, readTexts } from '../../../src/editor/settingValues';

suite('Values of settings', () => {
  test('numbers are held between their bounds, and anything else is the default', () => {
    for (const [value, expected] of [[50, 100], [1e9, 5000], [700.4, 700], ['700', 600], [Number.NaN, 600], [null, 600], [Number.POSITIVE_INFINITY, 600]] as const) assert.equal(clampInteger(value, 100, 5000, 600), expected);
  });

  test('unknown words count as not set', () => {
    assert.equal(pickOne('gutter', ['after', 'gutter'], 'after'), 'gutter');
    assert.equal(pickOne('beside', ['after', 'gutter'], 'after'), 'after');
    assert.deepEqual(pickKnown(['b', 'x', 'a'], ['a', 'b', 'c'], []), ['a', 'b']);
    assert.deepEqual(pickKnown('a', ['a'], ['a']), ['a']);
    assert.deepEqual(pickKnown([], ['a'], ['a']), []);
  });

  test('texts are neither empty nor endless', () => {
    assert.equal(readText('  ', 'x', 10), 'x');
    assert.equal(readText('a'.repeat(11), 'x', 10), 'x');
    assert.deepEqual(readTexts(['a', 1, '', 'b'], []), ['a', 'b']);
  });

  test('a severity map keeps its defaults where it says nothing or nonsense', () => {
    assert.deepEqual(readSeverities({ differs: 'none', conflict: 'error', slip: 'loud' }), { ...defaultSeverities, differs: 'none', conflict: 'error' });
    assert.deepEqual(readSeverities('x'), defaultSeverities);
  });
});

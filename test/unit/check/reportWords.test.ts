import assert from 'node:assert/strict';
import { sharedWords, tellingStems } from '../../../src/core/check/reportWords';
import { bundledClaims } from '../../../src/packs/bundled';

suite('Words of reports', () => {
  const claims = bundledClaims();
  const norway = claims.byId('stargate-norway-1b');

  test('those of grammar, number, time and saying tell nothing', () => {
    assert.deepEqual([...tellingStems('He said that in May 2025 it was worth about a billion dollars.')], ['worth']);
  });

  test('plural and singular are one', () => {
    assert.deepEqual(tellingStems('chips in racks'), tellingStems('a chip in the rack'));
  });

  test('a sentence without a word of the report shares nothing', () => {
    assert.ok(norway !== undefined);
    assert.equal(sharedWords(norway, tellingStems('A fishery pays well.'), claims), 0);
  });

  test('the name of its owner tells nothing of a report', () => {
    assert.ok(norway !== undefined);
    assert.equal(sharedWords(norway, tellingStems('OpenAI is busy.'), claims), 0);
  });

  test('a word counts the more, the fewer of the owner’s reports have it', () => {
    assert.ok(norway !== undefined);
    const rare = sharedWords(norway, tellingStems('Norway'), claims);
    const { length } = claims.ofEntity('OpenAI').filter(({ statement, subject, scope }) => /\bNorway\b/.test(`${statement} ${subject ?? ''} ${scope ?? ''}`));
    assert.ok(length > 0);
    assert.ok(Math.abs(rare - 1 / Math.sqrt(length)) < 1e-9, `${rare} for ${length}`);
  });

  test('a hundred thousand words take no longer than they should', () => {
    const text = 'Norwegian '.repeat(100_000);
    const start = performance.now();
    tellingStems(text);
    assert.ok(performance.now() - start < 1_000);
  });
});

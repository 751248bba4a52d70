import * as assert from 'node:assert/strict';
import { SharedReadings } from '../../../src/core/check/sharedReadings';
import type { Reading } from '../../../src/core/reading/reading';
import { mention, reading } from '../../support/assessing';

suite('parts of readings that are shared', () => {
  const parts = ['entity', 'subject', 'metric', 'period', 'attribution'] as const;
  const full = (): Reading => reading({ entity: 'Meta', subject: 'Hyperion', metric: 'project-cost', period: '2025', attribution: 'Reuters' });

  test('a reading says what it said, and parts that are alike are one object', () => {
    const shared = new SharedReadings(10_000);
    const first = shared.reading(full());
    assert.deepEqual(first, full());
    const second = shared.reading({ ...full(), partOfWhole: true, voice: 'quoted' });
    assert.deepEqual(second, { ...full(), partOfWhole: true, voice: 'quoted' });
    for (const part of parts) assert.equal(second[part], first[part], part);
    assert.equal(shared.reading({ ...full(), subject: null }).subject, null);
  });

  test('a part that differs in anything stays its own', () => {
    const base = full();
    const { entity, period } = base;
    assert.ok(entity !== null && period !== null);
    const others: readonly Reading[] = [
      { ...base, entity: { ...entity, value: 'Meta Platforms' } }, { ...base, entity: { ...entity, words: 'the firm' } }, { ...base, entity: { ...entity, rule: 'the pronoun points back' } },
      { ...base, entity: { ...entity, sure: 0.5 } }, { ...base, entity: { ...entity, span: { start: 3, end: 7 } } },
      { ...base, period: { ...period, value: { ...period.value, future: true } } }, { ...base, period: { ...period, value: { ...period.value, to: '2025-11-30' } } },
      { ...base, alsoMetrics: ['revenue'] },
    ];
    const shared = new SharedReadings(10);
    for (const other of others) {
      shared.reading(full());
      assert.deepEqual(shared.reading(other), other);
      assert.deepEqual(shared.reading(full()), full());
    }
  });

  test('figures that are alike are one object, others are not, wherever they stand', () => {
    const shared = new SharedReadings(10);
    const base = { low: 6e9, high: 6e9, tags: ['change'] };
    const first = shared.mention(mention(base));
    const again = shared.mention({ ...mention(base), start: 40, end: 50, hedgeSpan: { start: 38, end: 40 } });
    assert.deepEqual(again, { ...mention(base), start: 40, end: 50, hedgeSpan: { start: 38, end: 40 } });
    assert.equal(again.figure, first.figure);
    for (const other of [{ unit: 'EUR' }, { hedge: 'about' as const }, { per: 'hour' }, { chip: 'H100' }, { vague: true }, { ambiguous: true }, { tags: [] }, { tags: ['equivalent'] }, { step: 1 }, { high: 7e9 }]) {
      assert.deepEqual(shared.mention(mention({ ...base, ...other })), mention({ ...base, ...other }));
      shared.mention(mention(base));
    }
  });
});

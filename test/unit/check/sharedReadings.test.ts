import * as assert from 'node:assert/strict';
import { SharedReadings } from '../../../src/core/check/sharedReadings';
import type { Mention } from '../../../src/core/figures/figure';
import { type Context, emptyContext } from '../../../src/core/reading/context';
import type { Part, Reading } from '../../../src/core/reading/reading';
import { pronounRule } from '../../../src/core/reading/rules';
import { mention, reading } from '../../support/assessing';

/** Field by field, whatever keeps them. */
function partFields<Value>(part: Part<Value> | null): Part<Value> | null {
  if (part === null) return null;
  const { value, words, span, rule, sure } = part;
  return { value, words, span, rule, sure };
}

function readingFields(read: Reading): Reading {
  const { entity, subject, metric, period, attribution } = read;
  return { ...read, entity: partFields(entity), subject: partFields(subject), metric: partFields(metric), period: partFields(period), attribution: partFields(attribution) };
}

function mentionFields(given: Mention): Mention {
  const { kind, unit, low, high, hedge, chip, step, vague, ambiguous, per, tags } = given.figure;
  return { ...given, figure: { kind, unit, low, high, hedge, chip, step, vague, ambiguous, per, tags } };
}

suite('parts of readings that are shared', () => {
  const parts = ['entity', 'subject', 'metric', 'period', 'attribution'] as const;
  const full = (): Reading => reading({ entity: 'Meta', subject: 'Hyperion', metric: 'project-cost', period: '2025', attribution: 'Reuters' });

  test('a reading says what it said, and parts that are alike are one object', () => {
    const shared = new SharedReadings(10_000);
    const first = shared.reading(full());
    assert.deepEqual(readingFields(first), full());
    const second = shared.reading({ ...full(), partOfWhole: true, voice: 'quoted' });
    assert.deepEqual(readingFields(second), { ...full(), partOfWhole: true, voice: 'quoted' });
    for (const part of parts) assert.equal(second[part], first[part], part);
    assert.equal(shared.reading({ ...full(), subject: null }).subject, null);
  });

  test('lists of names that say the same in the same order are one object', () => {
    const shared = new SharedReadings(10);
    const first = shared.names(['Meta', 'OpenAI']);
    assert.equal(shared.names(['Meta', 'OpenAI']), first);
    for (const other of [['OpenAI', 'Meta'], ['Meta'], ['Meta', 'OpenAX'], []]) {
      assert.deepEqual(shared.names(other), other);
      assert.deepEqual(shared.names(['Meta', 'OpenAI']), ['Meta', 'OpenAI']);
    }
  });

  test('a part that differs in anything stays its own', () => {
    const base = full();
    const { entity, period } = base;
    assert.ok(entity !== null && period !== null);
    const others: readonly Reading[] = [
      { ...base, entity: { ...entity, value: 'Meta Platforms' } }, { ...base, entity: { ...entity, words: 'the firm' } }, { ...base, entity: { ...entity, rule: pronounRule } },
      { ...base, entity: { ...entity, sure: 0.5 } }, { ...base, entity: { ...entity, span: { start: 3, end: 7 } } },
      { ...base, period: { ...period, value: { ...period.value, future: true } } }, { ...base, period: { ...period, value: { ...period.value, to: '2025-11-30' } } },
      { ...base, alsoMetrics: ['revenue'] },
    ];
    const shared = new SharedReadings(10);
    for (const other of others) {
      shared.reading(full());
      assert.deepEqual(readingFields(shared.reading(other)), other);
      assert.deepEqual(readingFields(shared.reading(full())), full());
    }
  });

  test('figures that are alike are one object, others are not, wherever they stand', () => {
    const shared = new SharedReadings(10);
    const base = { low: 6e9, high: 6e9, tags: ['change'] };
    const first = shared.mention(mention(base));
    const again = shared.mention({ ...mention(base), start: 40, end: 50, hedgeSpan: { start: 38, end: 40 } });
    assert.deepEqual(mentionFields(again), { ...mention(base), start: 40, end: 50, hedgeSpan: { start: 38, end: 40 } });
    assert.equal(again.figure, first.figure);
    for (const other of [{ unit: 'EUR' }, { hedge: 'about' as const }, { per: 'hour' }, { chip: 'H100' }, { vague: true }, { ambiguous: true }, { tags: [] }, { tags: ['equivalent'] }, { step: 1 }, { high: 7e9 }]) {
      assert.deepEqual(mentionFields(shared.mention(mention({ ...base, ...other }))), mention({ ...base, ...other }));
      shared.mention(mention(base));
    }
  });

  test('contexts and ways of saying that are alike are one object, others are not', () => {
    const shared = new SharedReadings(10);
    const base: Context = { ...emptyContext('2025-01-27', 'A title'), focus: { entity: 'Meta', subject: null }, recent: ['Meta', 'Oracle'], metric: 'revenue', established: ['Meta'] };
    const first = shared.context(base);
    assert.deepEqual(first, base);
    assert.equal(shared.context({ ...base, recent: [...base.recent], focus: { entity: 'Meta', subject: null } }), first);
    const others: readonly Partial<Context>[] = [{ date: null }, { title: { entity: 'Meta', subject: null } }, { heading: { entity: 'Meta', subject: 'Hyperion' } }, { section: true }, { focus: { entity: 'Meta', subject: 'Hyperion' } }, { recent: ['Oracle', 'Meta'] }, { metric: null }, { countMetric: 'gpu-count' }, { titleWords: null }, { established: ['Oracle'] }];
    for (const other of others) {
      assert.deepEqual(shared.context({ ...base, ...other }), { ...base, ...other });
      assert.deepEqual(shared.context(base), base);
    }
    const manner = shared.manner({ ...full(), alsoMetrics: ['revenue'] });
    assert.equal(shared.manner({ ...full(), alsoMetrics: ['revenue'] }), manner);
    assert.deepEqual(manner, { voice: full().voice, alsoMetrics: ['revenue'], partOfWhole: false });
    for (const other of [{ alsoMetrics: [] }, { alsoMetrics: ['assets' as const] }, { voice: 'quoted' as const }, { partOfWhole: true }]) {
      assert.deepEqual(shared.manner({ ...full(), alsoMetrics: ['revenue'], ...other }), { ...manner, ...other });
    }
  });
});

import * as assert from 'node:assert/strict';
import { assess, derive } from '../../../src/core/check/assess';
import { matterOf } from '../../../src/core/check/keptMatters';
import { isFar } from '../../../src/core/check/matter';
import type { Claim } from '../../../src/core/claims/claim';
import { bundledClaims } from '../../../src/packs/bundled';
import { claim, indexOf, mention, reading } from '../../support/assessing';

/** Ways in which a draft's value may stand to a report's: the same, a little off, a bound away, a slip away, somewhere else. */
const factors = [1, 1.04, 0.93, 1.9, 0.52, 10, 1000, 0.001, 37];
const hedges = [null, 'about', 'nearly', 'at-least', 'at-most'] as const;

suite('matters', () => {
  test('a value near no claim gets at once what weighing every claim gives it', () => {
    const claims = bundledClaims();
    const sures = [0.9, 0.75, 0.5];
    let far = 0;
    claims.entities.flatMap(({ name }) => claims.ofEntity(name)).forEach((one: Claim, at) => {
      const kind = one.unit === 'accelerator' ? 'accelerator-count' : one.unit === 'gpu-hour' ? 'gpu-hours' : 'money';
      const sure = sures[at % sures.length] ?? 1;
      const read = reading({ entity: one.entity, metric: one.metric, sure, ...(at % 2 === 0 && one.subject !== null ? { subject: one.subject } : {}), ...(at % 5 < 2 && one.period !== null ? { period: one.period } : {}) });
      factors.forEach((factor, turn) => {
        const figure = mention({ kind, unit: one.unit, chip: one.chip, low: one.low * factor, high: one.high * factor, hedge: hedges[(at + turn) % hedges.length] ?? null });
        const today = at % 3 === 0 ? '2025-12-01' : null;
        assert.deepEqual(assess(figure, read, claims, today), derive(figure, read, claims, today).assessment, `${one.id} × ${factor}`);
        const matter = matterOf(figure.figure, read, claims, today);
        if (matter !== null && matter.aside !== null && isFar(matter, figure.figure)) far += 1;
      });
    });
    assert.ok(far > 200, `only ${far} were far from all claims`);
  });

  test('figures that speak of one matter share it, whatever their values; a part that differs makes another', () => {
    const index = indexOf(claim({ id: 'a', entity: 'Meta', metric: 'revenue', period: '2024', low: 1e9, high: 1e9 }));
    const of = (low: number, parts: Parameters<typeof reading>[0] = {}, unit = 'USD', today: string | null = null): unknown =>
      matterOf(mention({ low, high: low, unit }).figure, reading({ entity: 'Meta', metric: 'revenue', period: '2024', ...parts }), index, today);
    const matter = of(1e9);
    assert.equal(of(7e6), matter);
    const others = [of(1e9, { period: '2025' }), of(1e9, { subject: 'Reality Labs' }), of(1e9, { metric: 'net-loss' }), of(1e9, { partOfWhole: true }), of(1e9, { alsoMetrics: ['net-loss'] }), of(1e9, {}, 'EUR'), of(1e9, {}, 'USD', '2025-01-01')];
    for (const other of others) assert.notEqual(other, matter);
    assert.equal(new Set(others).size, others.length);
    assert.equal(of(1e9), matter);
  });

  test('far more matters than are kept change no answer', () => {
    const index = indexOf(claim({ id: 'a', entity: 'Meta', metric: 'revenue', period: '2024', low: 1e9, high: 1e9 }));
    const standing = (): string => assess(mention({ low: 1e9, high: 1e9 }), reading({ entity: 'Meta', metric: 'revenue', period: '2024' }), index).standing;
    assert.equal(standing(), 'agrees');
    for (let at = 0; at < 200; at += 1) assess(mention({ low: 1e9, high: 1e9 }), reading({ entity: 'Meta', metric: 'revenue', subject: `Part ${at}` }), index);
    assert.equal(standing(), 'agrees');
  });
});

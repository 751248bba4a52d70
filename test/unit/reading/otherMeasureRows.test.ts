import * as assert from 'node:assert/strict';
import { mostRows } from '../../../src/core/reading/otherMeasures';
import { otherMeasures } from '../../../src/core/reading/otherMeasureRows';

suite('The ways of measuring something else', () => {
  test('no metric has more of them than there are bits', () => {
    const metrics = new Set(otherMeasures.flatMap((row) => [...row.metrics ?? []]));
    for (const metric of metrics) {
      const rows = otherMeasures.filter((row) => row.metrics === null || row.metrics.has(metric));
      assert.ok(rows.length <= mostRows, `${metric} has ${rows.length}`);
    }
  });

  test('each asks something of the words beside the figure', () => {
    for (const { before, behind } of otherMeasures) assert.ok(before !== null || behind !== null);
  });
});

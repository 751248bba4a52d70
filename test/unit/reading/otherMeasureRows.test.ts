import * as assert from 'node:assert/strict';
import { otherMeasures } from '../../../src/core/reading/otherMeasureRows';

/** Rows of one metric, and those of any, that fit into one number as a bit each. */
const mostRows = 31;

suite('The ways of measuring something else', () => {
  test('no metric has more of them than one number has bits', () => {
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

import * as assert from 'node:assert/strict';
import { otherMeasures } from '../../../src/core/reading/parts/otherMeasureRows';
import { apartRule } from '../../../src/core/reading/rules';
import { readMarked } from './readMarked';

suite('The ways of measuring something else', () => {
  test('each asks something of the words beside the figure', () => {
    for (const { before, behind } of otherMeasures) assert.ok(before !== null || behind !== null);
  });

  const apart: readonly string[] = [
    'Colossus 1 is dear: its chips took $4.3 billion. Total Colossus 1 investment: {$7 billion}.',
    'Colossus 1 is dear: its chips took $4.3 billion. Overall investment came to {$7 billion}.',
    'DeepSeek trained V3 for $5.6 million. Add R1\'s training cost to V3\'s and you get {$5.87 million}.',
    'DeepSeek trained V3 for $5.6 million. Combining R1\'s training cost with V3\'s makes {$5.87 million}.',
    'Hyperion costs $10 billion. Meta has spent {$875 million} with Louisiana companies.',
    'Hyperion costs $10 billion. Meta has spent {$875 million} with local subcontractors.',
  ];
  for (const text of apart) test(text, () => assert.equal(readMarked(text)[0]?.reading.metric?.rule, apartRule));
});

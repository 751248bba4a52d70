import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

const wrong: readonly (readonly [string, string])[] = [
  ['CoreWeave had sales of $228.9 million in 2023. In 2024 it had sales of $1.9 billion, a rise of 45 per cent.', '$1.9 billion: $228.9 million → $1.9 billion'],
  ['Nvidia took in $60.9 billion in fiscal 2024. In the next year it took in $130.5 billion, a rise of 45 per cent.', '$130.5 billion: $60.9 billion → $130.5 billion'],
  ['Nvidia took in $60.9 billion in fiscal 2024. In fiscal 2025 it took in $130.5 billion, up about 80%.', '$130.5 billion: $60.9 billion → $130.5 billion'],
  ['Nvidia took in $60.9 billion in fiscal 2024. In fiscal 2025 it took in $130.5 billion, a drop of 53%.', '$130.5 billion: $60.9 billion → $130.5 billion'],
];

const silent: readonly string[] = [
  'Nvidia took in $60.9 billion in fiscal 2024. In the next year it took in $130.5 billion, a rise of 114 per cent.',
  'Nvidia took in $60.9 billion in fiscal 2024. In fiscal 2025 it took in $130.5 billion, up about 110%.',
  'Nvidia took in $27 billion in fiscal 2023. In fiscal 2025 it took in $130.5 billion, a rise of 114 per cent.',
  'Nvidia took in $60.9 billion in fiscal 2024. In fiscal 2025 it took in $130.5 billion, a rise of 70 per cent in constant currency.',
  'Nvidia took in $60.9 billion in fiscal 2024. AMD took in $25.8 billion in 2024, a rise of 14 per cent.',
  'Nvidia took in $60.9 billion in fiscal 2024. In fiscal 2025 it spent $12.9 billion on research, a rise of 49 per cent.',
  'Nvidia took in $60.9 billion in fiscal 2024 and $27 billion the year before. In fiscal 2025 it took in $130.5 billion, a rise of 45 per cent.',
  'Nvidia took in $130.5 billion in fiscal 2025. In the quarter to July 2025 it took in $46.7 billion, a rise of 56 per cent.',
];

suite('changes over two sentences', () => {
  for (const [draft, shown] of wrong) test(`does not come out: ${draft}`, () => assert.deepEqual(untrue(draft), [shown]));
  for (const draft of silent) test(`nothing to tell: ${draft}`, () => assert.deepEqual(untrue(draft), []));
});

import * as assert from 'node:assert/strict';
import { contradicted } from './toldOf';

/** A number pointed back at, or one that is on file, with two of its digits exchanged. */
const slipped: readonly (readonly [string, readonly string[]])[] = [
  ['Tesla had ordered 12,000 H100s for its cars.\n\nTesla’s owners were told that the 21,000 H100s which went to X would have gathered dust.', ['12,000 H100s', '21,000 H100s']],
  ['Mozilla set aside $4.7 million for the move.\n\nA year on, Mozilla has spent the $7.4 million.', ['$4.7 million', '$7.4 million']],
  [
    '**Number of the week: €190 billion**, the private AI investment for France that ministers were still quoting.\n\n'
    + 'In February 2025 Emmanuel Macron announced €109 billion of private AI investment for France.',
    ['€190 billion', '€109 billion'],
  ],
];

/** Two numbers, each its own. */
const apart: readonly string[] = [
  'Tesla had ordered 12,000 H100s for its cars.\n\nTesla’s owners were told that the 12,000 H100s which went to X would have gathered dust.',
  'Tesla had ordered 12,000 H100s for its cars.\n\nTesla will keep 21,000 H100s.',
  'Tesla had ordered 12,000 H100s for its cars, then 21,000 H100s.\n\nTesla’s owners were told that the 21,000 H100s which went to X would have gathered dust.',
  'Tesla had ordered 12,000 H100s for its cars.\n\nTesla’s owners were told that the 21,000 more that went to X would have gathered dust.',
  'Tesla had ordered 12,000 H100s for its cars.\n\nNordwind’s owners were told that the 21,000 H100s which went to X would have gathered dust.',
  'Tesla had ordered 12,000 H100s for its cars.\n\nTesla’s owners were told that the 21,000 A100s which went to X would have gathered dust.',
  'Private AI investment for France came to €190 billion in 2019.\n\nIn February 2025 Emmanuel Macron announced €109 billion of private AI investment for France.',
  'Private AI investment for Italy came to €190 billion.\n\nIn February 2025 Emmanuel Macron announced €109 billion of private AI investment for France.',
  'Private AI investment for Italy came to €190 million.\n\nPrivate AI investment for Italy came to €109 million.',
  'Tesla’s owners were told that the 21,000 H100s which went to X would have gathered dust.\n\nTesla had ordered 12,000 H100s for its cars.',
  'Tesla had ordered 20,000 H100s for its cars.\n\nTesla’s owners were told that the 2,000 H100s which went to X would have gathered dust.',
  'Mozilla set aside $4.7 million for the move.\n\nA year on, Mozilla has not spent the $7.4 million that its rival has.\n\nMozilla has $7.4 million.',
];

suite('A number with two digits exchanged elsewhere in the draft', () => {
  for (const [draft, figures] of slipped) test(`both places carry it: ${draft.replaceAll('\n', ' ')}`, () => assert.deepEqual(contradicted(draft), figures));
  for (const draft of apart) test(`no contradiction: ${draft.replaceAll('\n', ' ')}`, () => assert.deepEqual(contradicted(draft), []));
});

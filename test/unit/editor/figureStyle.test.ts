import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { findMentions } from '../../../src/core/figures/findMentions';
import { writeLike } from '../../../src/editor/fixes/figureStyle';

/** What the writer wrote, the reported value, and the value in the writer's style. */
const rewritten: readonly (readonly [string, number, string])[] = [
  ['$6 million', 1.6e9, '$1.6 billion'],
  ['$6 million', 5.576e6, '$5.576 million'],
  ['$6\u00a0million', 1.6e9, '$1.6\u00a0billion'],
  ['US$6 million', 1.6e9, 'US$1.6 billion'],
  ['$6m', 1.6e9, '$1.6bn'],
  ['$6M', 1.6e9, '$1.6B'],
  ['$1.6bn', 6e6, '$6m'],
  ['$1.6 bn', 944e6, '$944 m'],
  ['$6-million', 944e6, '$944-million'],
  ['$6,000,000', 5_576_000, '$5,576,000'],
  ['6 million dollars', 1.6e9, '1.6 billion dollars'],
  ['six million dollars', 2e9, 'two billion dollars'],
  ['six million dollars', 1.6e9, '1.6 billion dollars'],
  ['USD 6 million', 944e6, 'USD 944 million'],
  ['€6 million', 7.5e6, '€7.5 million'],
  ['$1,250', 800, '$800'],
  ['50,000 GPUs', 10_000, '10,000 GPUs'],
  ['2,048 H800 GPUs', 50_000, '50,000 H800 GPUs'],
  ['10k H100s', 50_000, '50k H100s'],
  ['10k H100s', 2_048, '2,048 H100s'],
  ['2.788 million GPU-hours', 147_000, '147,000 GPU-hours'],
];

/** What is left alone: ranges, markup inside, and values that cannot be written exactly. */
const leftAlone: readonly (readonly [string, number])[] = [
  ['$5 million to $6 million', 1.6e9],
  ['$5–6 million', 1.6e9],
  ['**$6** million', 1.6e9],
  ['[$6 million](https://example.org)', 1.6e9],
  ['8×H100', 16],
  ['several million dollars', 5e6],
  ['$6 million', 0],
  ['$6 million', Number.NaN],
  ['$6 million', Number.POSITIVE_INFINITY],
];

suite('Writing a reported figure in the writer’s own style', () => {
  for (const [sample, value, expected] of rewritten) {
    test(`${sample} and ${value} give ${expected}`, () => assert.equal(writeLike(sample, value), expected));
  }

  for (const [sample, value] of leftAlone) {
    test(`${sample} and ${value} give nothing`, () => assert.equal(writeLike(sample, value), null));
  }

  test('what is written is read back to the same value, whatever the style', () => {
    const samples = ['$6 million', '$6m', '$6M', '$6,000,000', '6 million dollars', 'US$6 million', '£6 million', '€6bn', '50,000 GPUs', '10k H100s', '2,048 H800 GPUs'];
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.integer({ min: 2, max: 999_999 }), fc.integer({ min: 0, max: 6 }), (sample, digits, exponent) => {
        const value = digits * 10 ** exponent;
        const written = writeLike(sample, value);
        if (written === null) return;
        const [mention, second] = findMentions(`It came to ${written} in all.`);
        assert.equal(second, undefined, written);
        assert.ok(mention !== undefined, written);
        assert.ok(Math.abs(mention.figure.low - value) <= 1e-9 * value, `${written}: ${mention.figure.low} instead of ${value}`);
      }),
      { numRuns: 2000 },
    );
  });
});

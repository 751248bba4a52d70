import { strict as assert } from 'node:assert';
import type { Figure } from '../../../src/core/figures/figure';
import { findMentions } from '../../../src/core/figures/findMentions';
import { echoesOf } from '../../../src/core/reading/echoes';
import { bundledClaims } from '../../../src/packs/bundled';

const claims = bundledClaims();
const figure = (text: string): Figure => {
  const [mention] = findMentions(text);
  assert.ok(mention, text);
  return mention.figure;
};

suite('Figures that echo a report on file', () => {
  const cases: readonly [entity: string, text: string, metrics: readonly string[]][] = [
    ['DeepSeek', '$5.576 million', ['training-cost']],
    ['DeepSeek', '$5.6 million', ['training-cost']],
    ['OpenAI', '$852 billion', ['valuation']],
    ['Cohere', '$6.8 billion', ['valuation']],
    ['Cohere', '$68 billion', []],
    ['Mozilla', '€653 million', []],
    ['Nobody on file', '$6 million', []],
  ];
  for (const [entity, text, metrics] of cases) {
    test(`${entity}, ${text}: ${metrics.join(', ') || 'nothing'}`, () => {
      assert.deepEqual([...echoesOf(entity, figure(text), claims).keys()].sort(), metrics);
    });
  }

  test('more digits in common tell more', () => {
    const weight = (text: string): number => echoesOf('DeepSeek', figure(text), claims).get('training-cost') ?? 0;
    assert.ok(weight('$5.576 million') > weight('$5.6 million'));
    assert.ok(weight('$5.6 million') > weight('$6 million'));
    assert.ok(weight('$6 million') > 0);
  });

  test('a vague amount echoes nothing', () => {
    assert.equal(echoesOf('DeepSeek', figure('millions of dollars'), claims).size, 0);
  });
});

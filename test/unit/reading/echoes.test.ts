import { strict as assert } from 'node:assert';
import type { Figure } from '../../../src/core/figures/figure';
import { findMentions } from '../../../src/core/figures/findMentions';
import { echoesOf } from '../../../src/core/reading/names/echoes';
import { certain } from '../../../src/core/reading/reading';
import { bundledClaims } from '../../../src/packs/bundled';
import { readMarked } from './readMarked';

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
      assert.deepEqual([...echoesOf(entity, figure(text), claims).metrics].sort(), metrics);
    });
  }

  test('more digits in common tell more', () => {
    const weight = (text: string): number => echoesOf('DeepSeek', figure(text), claims).get('training-cost')?.weight ?? 0;
    assert.ok(weight('$5.576 million') > weight('$5.6 million'));
    assert.ok(weight('$5.6 million') > weight('$6 million'));
    assert.ok(weight('$6 million') > 0);
  });

  test('the report\'s own number tells more of an owner with few sums on file, a rounded one nothing more', () => {
    const exact = (entity: string, text: string): number => Math.max(0, ...echoesOf(entity, figure(text), claims).metrics.map((metric) => echoesOf(entity, figure(text), claims).get(metric)?.exact ?? 0));
    assert.ok(exact('Cohere', '$6.8 billion') > exact('OpenAI', '$852 billion') - 4);
    assert.ok(exact('Inflection AI', '$1.3 billion') > exact('OpenAI', '$3.7 billion'));
    assert.ok(exact('OpenAI', '$852 billion') > exact('OpenAI', '$2 billion'));
    assert.equal(exact('High-Flyer', '$13.8 billion'), 0);
  });

  test('a vague amount echoes nothing', () => {
    assert.equal(echoesOf('DeepSeek', figure('millions of dollars'), claims).size, 0);
  });
});

/** Of the last figure: whose it is, what it measures, then texts in which the very number of a report settles that, and the same with another number. */
const settled: readonly (readonly [reading: string, told: string, untold: string])[] = [
  ['DeepSeek, training-cost', 'DeepSeek got by on a budget of {$5.6 million}.', 'DeepSeek got by on a budget of {$5.9 million}.'],
  ['High-Flyer, assets', 'High-Flyer had built {$13.79 billion} with algorithms of its own.', 'High-Flyer had built {$13.78 billion} with algorithms of its own.'],
  ['DeepSeek, operating-cost', 'DeepSeek ran on 43,538 GPU hours that day, {$87,072} in all.', 'DeepSeek ran on 43,538 GPU hours that day, {$61,072} in all.'],
  ['Inflection AI, funding-raised', 'Microsoft hired the people of Inflection away. A year before, investors had put in {$1.3 billion}.', 'Microsoft hired the people of Inflection away. A year before, investors had put in {$1.9 billion}.'],
  ['Tesla, gpu-purchases', 'Nvidia told Tesla that its order waits. Those {12,000 H100s} went elsewhere.', 'Nvidia told Tesla that its order waits. Those {17,000 H100s} went elsewhere.'],
];

/** Of the last figure: whose it is, what it measures, then texts whose words say so though another report has the number. */
const unmoved: readonly (readonly [reading: string, text: string])[] = [
  ['Humane, funding-raised', 'The maker of the AI Pin, Humane, had raised {$116 million} in venture capital.'],
  ['OpenAI, net-loss', 'In the first half of 2025 the net loss of OpenAI was {$2.5 billion}.'],
  ['Mozilla, operating-cost', 'The accounts of Mozilla show expenses of {$653 million}.'],
  ['Cohere, valuation', 'OpenAI is looking for money. Cohere is valued at {$830 billion}.'],
  ['Microsoft, revenue', 'Alphabet plans for more. Azure brought Microsoft revenue of {$75 billion}.'],
  ['Inflection AI, funding-raised', 'Microsoft and Bill Gates were among those who handed Inflection AI a fresh {$13 billion}.'],
  ['Oracle, gpu-purchases', 'The campus is for Stargate, where Oracle will install some {400,000 GB200 chips}.'],
];

suite('Readings that a report with the very number settles', () => {
  const last = (text: string): string => {
    const reading = readMarked(text).at(-1)?.reading;
    return `${reading?.entity?.value ?? 'nobody'}, ${reading?.metric?.value ?? 'nothing'}`;
  };
  for (const [reading, told, untold] of settled) {
    test(told, () => {
      assert.equal(last(told), reading);
      assert.notEqual(last(untold), reading);
    });
  }
  for (const [reading, text] of unmoved) test(text, () => assert.equal(last(text), reading));

  test('no report with the number makes a reading certain', () => {
    const reading = readMarked('DeepSeek got by on a budget of {$5.6 million}.').at(-1)?.reading;
    assert.ok(reading?.metric != null && reading.metric.sure < certain);
  });
});

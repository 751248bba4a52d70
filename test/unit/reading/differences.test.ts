import assert from 'node:assert/strict';
import { apartRule } from '../../../src/core/reading/rules';
import { readMarked } from './readMarked';

/** What tells how far apart two values are, or how far one moved. */
const apart: readonly string[] = [
  'OpenAI burned {$9 billion} more than planned.', 'OpenAI burned {$9 billion} more in 2025 than in 2024.', 'OpenAI\'s revenue rose by {$3.7 billion}.', 'OpenAI\'s revenue rose {$3.7 billion} in 2024.',
  'Meta raised its capex guidance for 2025 by {$6 billion} to between $66 billion and $72 billion.', 'DeepSeek has {10,000 H800s} more than it needs.', 'OpenAI raised {$6.6 billion} more than Anthropic.',
  'OpenAI\'s valuation was lifted by {$157 billion}.', 'Revenue at OpenAI was up {$3.7 billion} from 2023.',
  'Nvidia rose by a tenth, a {$250 billion} jump in market value.', 'Meta\'s capex plan saw a {$6 billion} overall increase.', 'Meta revised its capex guidance. A {$6 billion} reduction in capex was expected.',
];
const levels: readonly (readonly [string, string])[] = [
  ['funding-raised', 'OpenAI raised {$6.6 billion} ahead of its conversion.'],
  ['funding-raised', 'OpenAI raised {$6.6 billion}, more than Anthropic.'],
  ['net-loss', 'OpenAI lost {$5 billion} in 2024, more than in any year before.'],
  ['revenue', 'OpenAI\'s revenue rose to {$3.7 billion} in 2024.'],
  ['gpu-count', 'Anthropic has secured up to {one million TPUs} from Google.'],
  ['market-value-loss', 'Nvidia saw a {$589 billion} decline in its market value.'],
  ['market-value-loss', 'Nvidia lost {$589 billion} more than Apple did.'],
];

suite('What is no level of a quantity', () => {
  for (const text of apart) test(`no value that a report could give: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric?.rule, apartRule));
  for (const [metric, text] of levels) test(`${metric}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric?.value ?? null, metric));
});

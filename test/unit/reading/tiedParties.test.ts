import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Whose the last figure is, then texts in which a firm on file is told only to say who somebody else is, or is the owner after all. */
const owned: readonly (readonly [string, readonly string[]])[] = [
  ['supplier to Nvidia', ['A supplier to Nvidia lost {$589 billion} in market value.', 'A large supplier to Nvidia in Taiwan has since lost {$589 billion} in market value.']],
  ['Nvidia supplier', ['Nvidia supplier Foxconn reported revenue of {$44.1 billion} for the quarter.', 'The Nvidia supplier reported revenue of {$44.1 billion}.']],
  ['supplier of GPUs to xAI', ['A supplier of GPUs to xAI took in {$2 billion}.']],
  ['Meta\'s landlords', ['One of Meta\'s landlords will borrow {$29 billion}.']],
  ['OpenAI’s biggest rival', ['OpenAI’s biggest rival trained its model for {$100 million}.']],
  ['rival of DeepSeek', ['A rival of DeepSeek trained its model for {$6 million}.']],
  ['backer of Anthropic', ['A backer of Anthropic raised {$13 billion} for its new fund.']],
  ['investor in OpenAI', ['An investor in OpenAI raised {$40 billion} from bondholders.']],
  ['ally of OpenAI', ['An ally of OpenAI is to raise {$30 billion}.']],
  ['Its landlords', ['CoreWeave rents. Its landlords have borrowed {$7.5 billion}.']],
  ['predecessor of GPT-4', ['A predecessor of GPT-4 cost {$100 million} to train.']],
  ['version of GPT-4', ['A smaller version of GPT-4 cost {$100 million} to train.']],
  ['that matches GPT-4', ['A model that matches GPT-4 was trained for {$63 million}.']],
  ['built on DeepSeek-V3', ['A model built on DeepSeek-V3 cost {$5.6 million} to train.']],
  ['OpenAI', [
    'OpenAI, a rival of Anthropic, raised {$40 billion} in 2025.',
    'Google rival OpenAI had revenue of {$3.7 billion} in 2024.',
    'Backers of OpenAI have valued it at {$300 billion}.',
    'OpenAI\'s investors valued it at {$157 billion}.',
    'Investors raised the price of OpenAI to {$300 billion}.',
    'The latest version of GPT-4 cost {$100 million} to train.',
    'OpenAI\'s GPT-4, the successor to GPT-3, cost {$100 million} to train.',
    'GPT-4, a rival of Gemini, cost {$100 million} to train.',
  ]],
  ['Anthropic', ['OpenAI\'s rival Anthropic raised {$13 billion}.', 'Investors in Anthropic put in {$13 billion}.', 'Anthropic, which users of ChatGPT rarely mention, raised {$13 billion}.']],
  ['Nvidia', ['Investors in Nvidia lost {$589 billion} in a day.']],
  ['Microsoft', ['The largest buyer of Nvidia chips, Microsoft, bought {485,000 Hopper chips}.', 'OpenAI backer Microsoft reported capital expenditure of {$34.9 billion}.']],
  ['DeepSeek', ['DeepSeek-R1, built on DeepSeek-V3, cost {$294,000} to train.', 'DeepSeek trained its model for {$6 million}, a rival of OpenAI said.']],
];

suite('Who is told by what they are to a firm', () => {
  for (const [entity, texts] of owned) {
    for (const text of texts) test(`${entity}: ${text}`, () => assert.equal(readMarked(text).at(-1)?.reading.entity?.value ?? null, entity));
  }
});

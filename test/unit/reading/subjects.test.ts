import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** The event, deal or site on file that a sentence means by words of its name, null where it means none of them. */
const meant: readonly (readonly [string | null, readonly string[]])[] = [
  ['DeepSeek sell-off', ['US stocks lost {$1 trillion} in market value as DeepSeek spread fear.', 'US stocks lost {$1 trillion} in market value in the DeepSeek sell-off.']],
  ['Bard launch', ['Google lost {$100 billion} in market value over Bard.', 'Google lost {$100 billion} in market value at the launch of Bard.']],
  ['September 2025 round', ['xAI was valued at {$200 billion} in September 2025.', 'xAI\'s September round put its value at {$200 billion}, in 2025.']],
  ['xAI and X combined', ['xAI and X together are valued at {$113 billion}.', 'Combined, xAI and X are worth {$113 billion}.']],
  ['Investment in Anthropic', ['Anthropic grows. Microsoft is putting in {$5 billion}.', 'Microsoft has invested {$5 billion} in Anthropic.']],
  [null, ['Stripe grows. Microsoft is putting in {$5 billion}.', 'Anthropic grows. Microsoft has revenue of {$70 billion}.']],
  [null, ['xAI was valued at {$80 billion} in March 2025.', 'xAI, which took over X, is valued at {$80 billion}.']],
  [null, ['US stocks lost {$1 trillion} in market value in a sell-off.', 'Google lost {$100 billion} in market value at the launch of a phone.', 'US stocks lost {$1 trillion} in market value on Monday.']],
  ['GitHub Copilot', ['GitHub Copilot is cheap. Microsoft was losing more than {$20} a month per user.', 'Some users of GitHub Copilot are busy. They cost Microsoft {$80} a month.']],
  ['H100', ['Everybody wants the H100. Nvidia sells it for {$25,000}.']],
  [null, ['GitHub Copilot is cheap. Microsoft lost {$20 billion}.', 'ChatGPT is cheap. Microsoft was losing more than {$20} a month per user.', 'Microsoft has users. It was losing more than {$20} a month per user.']],
  ['o3 on ARC-AGI-1', ['## OpenAI\'s o3 on ARC-AGI-1\n\n| Set | Cost per task |\n|---|---|\n| Semi-Private | {$20} |']],
  // What is inserted behind a business leaves it the one that brought the sum in; a business within is none.
  ['Data-centre segment', [
    'Nvidia grows. Its data-centre arm, which in 2020 sold less than gaming did, took in {$30.8 billion}.', 'The data-centre division at Nvidia made {$30.8 billion}.',
    'The data center unit, once a sideline of Nvidia\'s, brought in {$30.8 billion}.',
  ]],
  ['gaming', ['Nvidia is proud. Its gaming unit, which is smaller than the data-centre division, brought in {$2.9 billion}.']],
  [null, ['Nvidia, which has a data-centre division of some size, brought in {$35.1 billion}.', 'Nvidia sells to every data centre, the firm says, and brought in {$35.1 billion}.']],
  ['GB200 NVL72 rack', ['Nvidia\'s GB200 rack costs {$3.1 million}, a hundred times what an H100 does.']],
  [null, [
    'Training the first version cost OpenAI {$20 million}, and GPT-4 took {$100 million}.',
    'xAI\'s first site had {32,000 GPUs}, and Colossus has 200,000 GPUs.',
  ]],
  ['Grok 2', ['xAI trained Grok 2 on {20,000 H100s} and Grok 3 on 100,000 H100s.', 'Grok 2 was trained on {20,000 H100s}, while Grok 3 took 100,000 of them.']],
  ['V2', ['DeepSeek\'s V2 was trained for {$3 million}, its V3 for {$5.6 million}.']],
  ['Grok 3', ['xAI trained Grok 2 on 20,000 H100s and Grok 3 on {100,000 H100s}.', 'xAI used {100,000 H100s} for Grok 3, and they cost $3 billion.']],
  ['DeepSeek-V3', ['It took {2,048 H800s} and two months, and so V3 cost DeepSeek $5.6 million.']],
  ['GPT-4', ['Training on {25,000 A100s}, which cost OpenAI\'s GPT-4 $63 million, took 90 days.']],
  [null, ['## OpenAI\'s year\n\n| Set | Cost per task |\n|---|---|\n| Semi-Private | {$20} |']],
];

suite('Subjects by the words of their names', () => {
  for (const [subject, texts] of meant) {
    for (const text of texts) test(`${subject ?? 'none'}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.subject?.value ?? null, subject));
  }
});

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
  ['GB200 NVL72 rack', ['Nvidia\'s GB200 rack costs {$3.1 million}, a hundred times what an H100 does.']],
  [null, ['## OpenAI\'s year\n\n| Set | Cost per task |\n|---|---|\n| Semi-Private | {$20} |']],
];

suite('Subjects by the words of their names', () => {
  for (const [subject, texts] of meant) {
    for (const text of texts) test(`${subject ?? 'none'}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.subject?.value ?? null, subject));
  }
});

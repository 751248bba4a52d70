import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Drafts of 20 May 2026 with the times of their figures in braces, in order. */
const told: Readonly<Record<string, readonly (readonly [string, readonly (string | undefined)[]])[]>> = {
  'a time behind two sums told in one breath is of both': [
    ['OpenAI lost {$21 billion} on {$13 billion} of revenue last year.', ['2025', '2025']],
    ['OpenAI lost {$5 billion} on revenue of {$3.7 billion} in 2024.', ['2024', '2024']],
    ['Anthropic came to a {$14 billion} run rate and a {$380 billion} valuation by February 2026.', ['2026-02 (run rate)', '2026-02']],
    ['OpenAI lost {$21 billion} and hired a thousand people on {$13 billion} of revenue last year.', [undefined, '2025']],
    ['OpenAI lost {$5 billion}; revenue was {$3.7 billion} in 2024.', [undefined, '2024']],
  ],
  'the time that ends a clause is not the next one’s': [
    ['OpenAI sold for {$13 billion} in 2025; Anthropic had spent {$6 billion} by February 2026.', ['2025', '2026-02']],
    ['Microsoft earns {$6.5 billion} a quarter while OpenAI lost {$5 billion} in 2024.', ['per quarter', '2024']],
    ['OpenAI’s monthly revenue is {$2 billion}.', ['per month']],
  ],
  'a time that opens a clause goes before the sentence’s': [
    ['OpenAI in short: 2024 net loss {$5 billion}; 2025 net loss {$21 billion} (operating loss {$20 billion}).', ['2024', '2025', '2025']],
  ],
  'what holds now holds at no time told before or further on': [
    ['A year ago OpenAI raised money at a value of {$157 billion}; now its value has jumped to {$852 billion}.', ['2025', undefined]],
    ['Tesla has {35,000 H100 GPUs} today and is going to 85,000 by the end of the year.', [undefined]],
    ['A year ago OpenAI raised money at a value of {$157 billion}; a round put it at {$852 billion}.', ['2025', '2025']],
  ],
  'until when all of it adds up is no time of the sum': [
    ['OpenAI is to lose {$12 billion} this year and to burn {$115 billion} before it turns a profit around 2030.', ['2026', undefined]],
    ['OpenAI will burn {$115 billion} before profitability in 2030.', [undefined]],
    ['OpenAI lost {$5 billion} before tax in 2024.', ['2024']],
  ],
  'behind an arrow stands the time of what it points to': [
    ['Anthropic’s run-rate revenue: Jan 2024 {$87 million} → Dec 2024 {$1 billion} → Feb 2026 {$14 billion}.', ['2024-01 (run rate)', '2024-12 (run rate)', '2026-02 (run rate)']],
  ],
  'a rate of a year in a bracket is that of the sum in it': [
    ['OpenAI’s revenue was {$2 billion} (annualized {$24 billion}).', [undefined, '(run rate)']],
    ['OpenAI’s revenue was {$24 billion} (annualized).', ['(run rate)']],
  ],
};

suite('Times of figures in their clauses', () => {
  for (const [name, rows] of Object.entries(told)) {
    for (const [text, periods] of rows) {
      test(`${name}: ${text}`, () => assert.deepEqual(readMarked(text, '2026-05-20').map(({ reading }) => reading.period?.value.text), periods));
    }
  }

  const ahead: readonly (readonly [string, boolean])[] = [
    ['OpenAI had an estimated net loss of {$9 billion} in 2025 and a projected $14 billion in 2026.', false],
    ['OpenAI had a net loss of {$9 billion} in 2025, with spending projected to reach $17 billion in 2026.', false],
    ['OpenAI lost {$5 billion} in 2025, with $14 billion in losses projected for 2026.', false],
    ['OpenAI has a net loss of {$14 billion} projected for 2026, and an expected $40 billion for 2028.', true],
    ['OpenAI’s net loss of {$14 billion} in 2026 is expected to be its largest.', true],
  ];
  for (const [text, future] of ahead) {
    test(`${future ? 'lies ahead' : 'has come about'}: ${text}`, () => assert.equal(readMarked(text, '2026-05-20')[0]?.reading.period?.value.future, future));
  }
});

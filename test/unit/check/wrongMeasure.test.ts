import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what sales cost is no sales': [
    ['unreported', ['OpenAI’s cost of revenue came to $6.05 billion in 2025.', 'In 2025 OpenAI had $7.5 billion in cost of sales.', '| 2025 | OpenAI |\n|---|---|\n| Cost of revenue | $7.5 billion |']],
    ['differs', ['OpenAI’s revenue came to $6.05 billion in 2025.', '| 2025 | OpenAI |\n|---|---|\n| Revenue | $7.5 billion |']],
  ],
  'what is promised to be spent is not burnt': [
    ['unreported', ['OpenAI has $665 billion in spending commitments through 2030.']],
    ['agrees wording', ['OpenAI will burn $665 billion in cash through 2030.']],
  ],
  'what is spent is neither lost nor raised': [
    ['unreported', [
      'OpenAI in short.\n\n- Losses: $5 billion net loss in 2024; in 2025 about $21 billion spend.', '“Anthropic is burning cash. They spent $13 billion to sell for five.”',
      'Musk’s rocket firm made money in 2025, while xAI spent $14 billion.',
    ]],
    ['agrees', ['“Anthropic is well funded. They raised $13 billion in September 2025.”', 'xAI has raised $14 billion since 2023.']],
  ],
  'what is paid for a share is not what the firm is worth': [
    ['unreported', ['Scale AI stake: 49% for $14 billion.']],
    ['agrees', ['Scale AI was valued at $14 billion in 2024.']],
  ],
  'what a customer promises its supplier is not raised': [
    ['unreported', ['Meta has committed $35.2 billion to CoreWeave and $27 billion to Nebius.']],
    ['agrees', ['Meta raised $27 billion for Hyperion.', 'Microsoft had committed $13 billion to OpenAI.']],
  ],
  'so much for every so much is a rate': [
    ['unreported', ['For every $10 billion that Nvidia invests in OpenAI, chips are sold.']],
    ['agrees', ['Nvidia would first invest $10 billion in OpenAI.']],
  ],
  'a share of what the chips cost is no bill for the training': [
    ['unreported', ['GPT-4 took OpenAI $40 million for the amortised hardware and power.']],
    ['differs', ['GPT-4 cost OpenAI $40 million to train.']],
  ],
  'what a cost leaves out is not what it is of': [
    ['unreported', ['DeepSeek-R1 was trained for little, excluding the roughly $5.6 million base-model cost.']],
    ['conflict attribution', ['DeepSeek-R1 was trained for $5.6 million.', 'DeepSeek-R1 cost $294,000, on top of the $5.6 million it took to train DeepSeek-V3.']],
  ],
  'a product that is an entry’s label brings in all that the entry tells': [
    ['unreported', [
      'Anthropic in short.\n\n- Claude Code: $1 billion run-rate at the end of 2025; $2.5 billion by February 2026.', 'Anthropic in short.\n\n- Claude Code: $2.5 billion run-rate by February 2026.',
    ]],
    ['differs', ['Anthropic in short.\n\n- Run-rate of the company: $2.5 billion by February 2026.']],
  ],
};

suite('Figures whose words tell another quantity than the reports with their number', () => testLastTold(passages));

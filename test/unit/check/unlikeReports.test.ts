import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what a product takes in is a part of what its firm does': [
    ['unreported', [
      'Anthropic is growing. By February 2026 Claude Code had reached $2.5 billion in annualised revenue.', 'Claude Code’s annualised revenue was $2.5 billion in February 2026, Anthropic says.',
      'Claude Code, a tool for programmers, passed $2.5 billion in annualised revenue in February 2026.',
    ]],
    ['agrees', ['Anthropic had reached $14 billion in annualised revenue by February 2026.']],
    ['differs', ['Anthropic had reached $2.5 billion in annualised revenue by February 2026.']],
  ],
  'two reports that both give far more than an "at least" are not at odds about it': [
    ['agrees', ['Meta has raised its budget for capital expenditure to at least $66 billion.']],
    ['conflict', ['Meta will spend $115 billion to $135 billion on capital expenditure in 2026.']],
  ],
  'who does something besides, told by a participle, has what it does': [
    ['unreported', ['In 2025 xAI took a few thousand chips, with Amazon standing up 150,000 GPUs.', 'xAI is growing, Amazon building 150,000 GPUs beside it.']],
    ['conflict', ['Colossus is growing, with xAI standing up 150,000 GPUs.']],
  ],
  'what several give together is no one’s': [
    ['unreported', ['Anthropic raised $7.3 billion from Google and Amazon.', 'OpenAI seeks up to $100 billion from Amazon, Nvidia and SoftBank.', 'OpenAI seeks up to $100 billion from Nvidia and Amazon.']],
    ['differs', ['Anthropic raised $7.3 billion from Google.']],
  ],
};

suite('Figures that are unlike what reports on their owner give', () => testLastTold(passages));

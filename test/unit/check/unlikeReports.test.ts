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
  'what one firm’s loss takes off another’s profit is not that loss': [
    ['unreported', ['Microsoft’s sales grew in the third quarter of 2025. OpenAI’s losses took $3.1 billion off its profit.', 'OpenAI lost money in the third quarter of 2025, which knocked $3.1 billion off Microsoft’s net income.']],
    ['differs', ['OpenAI’s net loss was $3.1 billion in the third quarter of 2025.']],
  ],
  'what a deal was expanded to may be later than the reports on it': [
    ['unreported', ['Meta expanded its CoreWeave deal to $21 billion through 2032.', 'Meta has doubled its contract with CoreWeave to $28 billion.']],
    ['differs', ['Meta signed a $21 billion deal with CoreWeave.']],
    ['agrees', ['OpenAI expanded its deal with CoreWeave to $22.4 billion.']],
  ],
  'what later models will take is not what the one named took': [
    ['unreported', [
      'Claude 3.5 Sonnet cost tens of millions of dollars, says Amodei, while single runs would soon reach $1 billion.', 'Training GPT-5 and its successors may take OpenAI $7 billion.',
      '| What | Amount |\n|---|---|\n| Training of GPT-5 and later models | $7 billion |',
    ]],
    ['differs', ['Claude 3.5 Sonnet cost $1 billion to train.']],
    ['differs slip', ['Training GPT-5 took OpenAI $5 billion.']],
  ],
  'a model of which no report tells, by its label, is no other': [
    ['unreported', ['## DeepSeek\n\n- DeepSeek V2 (May 2024): $5.6 million for training']],
    ['conflict attribution', ['## DeepSeek\n\n- DeepSeek V3 (December 2024): $5.6 million for training']],
  ],
  'a column of gains and losses tells no loss': [
    ['unreported', ['| Year | OpenAI gain/(loss) |\n|---|---|\n| 2024 | $5 billion |', '| Year | OpenAI: gains or losses |\n|---|---|\n| Full year 2024 | $5 billion |']],
    ['conflict', ['| Year | OpenAI net loss |\n|---|---|\n| Full year 2024 | $5 billion |']],
  ],
  'more than a sum is hardly less than it': [
    ['unreported', ['Anthropic may go public in 2026 at a valuation exceeding $1 trillion.']],
    ['agrees', ['Meta’s capital expenditure in 2025 will be over $70 billion.']],
  ],
  'about a number whose last digits are left off is that number': [
    ['conflict', ['Nvidia alone lost approximately $593 billion in market value.']],
  ],
  'where the text goes on to say that a figure is contested no other side is missing': [
    ['conflict', [
      'DeepSeek’s paper says that training V3 cost $5.576 million. Critics say that the number omits research.', 'DeepSeek’s paper says that training V3 cost $5.576 million, a sum that leaves out salaries.',
      'Training DeepSeek’s V3 cost $5.576 million. That figure is contested.',
    ]],
    ['conflict counter-report', ['DeepSeek’s paper says that training V3 cost $5.576 million. The model is open.']],
  ],
  'what was guided at first and what came of it are no contradiction': [
    ['agrees', ['Alphabet announced $75 billion of capital expenditure for 2025. In the end its capital expenditure in 2025 was $91.4 billion.']],
    ['differs self-conflict', ['Alphabet’s capital expenditure in 2024 was $52.5 billion. Alphabet’s capital expenditure in 2024 was $62.5 billion.']],
  ],
  'what models in general cost is no one’s': [
    ['unreported', [
      'Training a single frontier model now costs upward of $100 million, with GPT-4 reportedly requiring more, OpenAI says.', 'OpenAI is not alone. A GPT-4 class model might require $100 million in compute.',
    ]],
    ['conflict', ['Training GPT-4 cost OpenAI upward of $100 million.']],
  ],
  'guarantees, orders from suppliers, loans to invest with, sums of rounds and what may come are no sum put in': [
    ['unreported', [
      'Nvidia is in talks to guarantee roughly $250 billion of the financing behind OpenAI’s buildout.', 'Nvidia follows through on a $100 billion OpenAI financing backstop.', 'SoftBank borrowed $40 billion to invest in OpenAI.',
      'Anthropic raised $58 billion in 8 months from September 2025.', 'Nvidia’s purchase commitments for parts rose from $50 billion to $95 billion.', 'In 2026 Anthropic raised $30 billion, with potential to reach $108 billion.',
    ]],
    ['conflict attribution', ['Nvidia will invest up to $100 billion in OpenAI.']],
    ['differs', ['Anthropic raised $58 billion in its September 2025 round.']],
  ],
  'what owed to vendors, asked by a market or denied is on file as another sum': [
    ['unreported', [
      'OpenAI has obligations to seven vendors: Broadcom $350 billion, Oracle $250 billion and Nvidia $100 billion.', 'Microsoft sells it all. Some $13 billion in AI compute demand exists outside of it.',
      'DeepSeek has many chips. Now, that is not the same as 50,000 H100s.', 'DeepSeek’s V3 took 2,664,000 H800 GPU-hours + 119,000 + 5,000 = 2,788,000 in all.', 'Nvidia took part in OpenAI’s recent $100 billion funding round.',
    ]],
    ['conflict', ['DeepSeek has 50,000 H100s.']],
  ],
  'a product of which other things are on file, a business of its own, a part, a copy and a listing are none of the reports': [
    ['unreported', [
      'OpenAI expects ChatGPT to bring in $2.7 billion in revenue in 2024.', 'Nvidia’s data center networking revenue in the first quarter of fiscal 2026 was $5 billion.', 'OpenAI made $3.7 billion in 2024, with $1 billion coming from other businesses.',
      'By 2026 it may take $60 million to replicate OpenAI’s GPT-4.', 'Nvidia is in talks to put up to $10 billion into Anthropic’s IPO.', 'Nvidia’s revenue was $35 billion in the final quarter of FY 2024.',
    ]],
    ['agrees', ['Nvidia’s data center revenue in the first quarter of fiscal 2026 was $39.1 billion.']],
    ['differs', ['Nvidia’s data center revenue in the first quarter of fiscal 2026 was $35 billion.']],
  ],
  'who pays has the sum, whoever was spoken of before and may have such a deal': [
    ['unreported', ['Nvidia’s chips are out. Anthropic has agreed to spend $100 billion on Amazon Web Services over the next decade, as OpenAI did.']],
  ],
  'debt is not what was put in, be the word right behind it': [
    ['unreported', ['xAI is raising $12 billion debt for its chips.', '| Vehicle | Of which |\n|---|---|\n| xAI | $12 billion debt |']],
    ['conflict', ['xAI raised $12 billion in 2024.']],
  ],
  'a note below a table is no headline': [
    ['unreported', ['Free cash flow at Amazon over twelve months had shrunk to $54.8 billion.\n\n| Firm | Quarter |\n|---|---|\n| Amazon | $34.2 billion |\n\n*Capital expenditure. Meta’s includes payments on leases, without which the latest quarter was $58.8 billion; Amazon’s is cash. Source: company reports.*']],
  ],
  'what several give together is no one’s': [
    ['unreported', ['Anthropic raised $7.3 billion from Google and Amazon.', 'OpenAI seeks up to $100 billion from Amazon, Nvidia and SoftBank.', 'OpenAI seeks up to $100 billion from Nvidia and Amazon.']],
    ['differs', ['Anthropic raised $7.3 billion from Google.']],
  ],
  'what is told of the latest quarter is not of the year named before it': [
    ['unreported', [
      'CoreWeave’s revenue was $1.7 million in 2024, and in the latest quarter alone it was $1.36 billion.', 'In 2024 CoreWeave grew fast. Its revenue in the most recent quarter was $1.36 billion.',
    ]],
    ['differs', ['CoreWeave grew fast. Its revenue in 2024 was $1.36 billion.']],
  ],
  'commitments for goods are owed to suppliers': [
    ['unreported', ['Nvidia grew. Commitments for stock and capacity stood at $50.3 billion in October 2025.']],
    ['differs slip', ['Nvidia grew. Its market value stood at $50.3 billion on 29 October 2025.']],
  ],
  'what a part took in is not the revenue of the whole': [
    ['differs', ['Nvidia’s revenue in the fiscal year that ended in January 2025 was $115.2 billion.', 'In the first quarter of fiscal 2026 the revenue of Nvidia was $39.1 billion.']],
    ['agrees', [
      'Nvidia’s data-centre revenue in fiscal 2025 was $115.2 billion.', 'In fiscal 2025 Nvidia’s revenue from data centers was $115.2 billion.', 'In 2022 royalties brought Mozilla $510 million.',
      '## Nvidia, first quarter of fiscal 2026\n\n| Item | Amount |\n|---|---|\n| Data centre revenue | $39.1 billion |', 'Data centers drive Nvidia. The segment’s revenue was $115.2 billion in fiscal 2025.',
      'Nvidia’s data center business is booming: its revenue was $115.2 billion in fiscal 2025.',
    ]],
  ],
  'a term of what something comes to is not that': [
    ['unreported', ['xAI is growing. It was valued at $45 billion less $12 billion of debt.']],
    ['conflict', ['xAI is growing. It was valued at $45 billion in December 2024.']],
  ],
};

suite('Figures that are unlike what reports on their owner give', () => testLastTold(passages));

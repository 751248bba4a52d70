import { testLastTold } from './lastTold';
import type { LastTold } from './lastTold';

/** What stands above a list or table, or in its header, tells the year, the quantity and the chips of what stands in it. */
const passages: LastTold = {
  'the year of a lead-in': [
    ['differs', [
      "Hopper chips bought in 2024, by Omdia's estimate:\n\n- Microsoft: 785,000 Hopper GPUs",
      'What the chip buyers ordered in 2024, says Omdia, in Hopper GPUs:\n\n- Meta: 524,000 Hopper GPUs',
    ]],
    ['agrees', ["Hopper chips bought in 2024, by Omdia's estimate:\n\n- Microsoft: 485,000 Hopper GPUs"]],
    ['unreported', [
      "Hopper chips bought by the big four, by Omdia's estimate:\n\n- Microsoft: 785,000 Hopper GPUs",
      'Hopper chips bought in 2024 for customers abroad:\n\n- Microsoft: 785,000 Hopper GPUs',
      "Hopper chips bought in 2024 and in 2025, by Omdia's estimate:\n\n- Microsoft: 785,000 Hopper GPUs",
    ]],
  ],
  'the quantity of a lead-in': [
    ['differs', ['Capital expenditure in 2025, by the filings:\n\n- Amazon: $231.8 billion']],
    ['agrees', ['Capital expenditure in 2025, by the filings:\n\n- Amazon: $131.8 billion']],
    ['unreported', [
      'Capital expenditure in 2025, by the filings:\n\n- Amazon: stock of $231.8 billion',
      'Capital expenditure in 2025 that went abroad:\n\n- Amazon: $30 billion',
      'Depreciation in 2024, once a small part of capital expenditure:\n\n- Meta: $15.5 billion',
      'Analysts had expected capital expenditure in 2025 of:\n\n- Meta: $12 billion',
    ]],
  ],
  'the owner of years in a list': [
    ['differs', ['Capital expenditure at Meta, year by year:\n\n- 2025: $42.22 billion']],
    ['agrees', ['Capital expenditure at Meta, year by year:\n\n- 2025: $72.22 billion']],
    ['unreported', [
      'Revenue at OpenAI from its API, year by year:\n\n- 2024: $1 billion',
      'Capital expenditure at Meta, piece by piece:\n\n- servers and the like: $42.22 billion',
      'Capital expenditure at Meta and the city of Boise:\n\n- city halls in 2025: $42.22 billion',
    ]],
  ],
  'the chips of a header': [
    ['differs', ['| Buyer | Hopper purchases, 2024 |\n|---|---|\n| Microsoft | 785,000 GPUs |']],
    ['agrees', ['| Buyer | Hopper purchases, 2024 |\n|---|---|\n| Microsoft | 485,000 GPUs |']],
  ],
  'a deal by its words, whose owner a word points at': [
    ['differs', ['OpenAI was restructured this week. It commits $550 billion to Azure.', "CoreWeave's shares were sold at $40 apiece. The listing raised $4.5 billion for the cloud provider."]],
    ['agrees', ['OpenAI was restructured this week. It commits $250 billion to Azure.']],
    ['unreported', ['OpenAI was restructured this week. It commits $550 billion to a partner.']],
  ],
};

suite('What stands above a list tells of it', () => testLastTold(passages));

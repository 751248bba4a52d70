import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'a package of billions is of loans and shares, and nobody\'s pay where nobody is paid': [
    ['superseded', ['With $27 billion, the financing of Meta\'s Hyperion campus is complete. Bloomberg had reported in August 2025 that a package of $29 billion was being prepared.']],
    ['unreported', ['With $27 billion, the financing of Meta\'s Hyperion campus is complete. Bloomberg had reported in August 2025 that a pay package of $29 billion was being prepared.']],
  ],
  'what a firm tells analysts is its own': [
    ['agrees', ['# Amazon\'s shares slide\n\n"We expect to invest about $200 billion in 2026," its chief executive told analysts on Thursday.']],
    ['unreported', ['Amazon will invest about $210 billion in 2026, according to analysts at UBS.', 'Amazon will invest about $210 billion in 2026, analysts expect.']],
  ],
  'what is worth a sum, what it is for and what it is left out of say what it is': [
    ['differs slip', ['For fiscal 2025 Microsoft has planned AI data centres worth $80 million.', 'Nvidia\'s outlook for the quarter leaves out some $8 million in H20 revenue.', 'Oracle ordered 400,000 GB200 chips, and is paying about $40 million for them.', 'The Financial Times found that a rack of B200 chips changed hands for $849,000.']],
    ['agrees', ['For fiscal 2025 Microsoft has planned AI data centres worth $80 billion.', 'Nvidia\'s outlook for the quarter leaves out some $8 billion in H20 revenue.', 'The Financial Times found that a rack of B200 chips changed hands for $489,000.']],
    ['unreported', ['Nvidia\'s outlook for the quarter leaves its rivals $8 million in H20 revenue.']],
    ['conflict', ['To train Llama 3.1 405B, Meta spent $400 million.']],
  ],
  'what stands before the firm that is worth a sum is worth nothing': [
    ['agrees', ['In June Meta paid $14.3 billion for half of Scale AI. A year before the deal Scale was worth $14 billion.']],
    ['agrees', ['The deal with OpenAI was worth $300 billion.']],
  ],
  'what two commas set in parts no noun from its verb': [
    ['agrees', ['Anthropic closed a round last week. Its annualised revenue, we were told in the same breath, has hit $14 billion.']],
  ],
  'a noun behind a comma says what the sum before it is': [
    ['agrees', ['The number is $14 billion, the annualized revenue that Anthropic says it hit in February 2026.']],
  ],
  'a heading or lead-in tells the quantity and the year of the entries below it': [
    ['agrees', [
      '## Capex in 2025\n\n- Meta: $72 billion', '## Capital spending planned for 2026\n\n- Amazon: $200 billion\n- Alphabet: $175 billion to $185 billion', 'Capex in 2025:\n\n- Meta: $72 billion', '## Revenue in 2024\n\n- CoreWeave: $1.9 billion',
    ]],
    ['differs', ['## Revenue in 2024\n\n- CoreWeave: $2.9 billion of revenue']],
    // The number is another year's.
    ['differs slip', ['## Capex in 2024\n\n- Meta: $72 billion']],
  ],
  '"the chip" is the one that was named': [
    ['agrees', ['Nvidia\'s H20 may not go to China. The chip brought in between $12 billion and $15 billion in revenue in 2024.', 'Nvidia may no longer sell the H20 to China. Sales of the chip came to between $12 billion and $15 billion in 2024.']],
    ['differs', ['Nvidia\'s H20 may not go to China. The chip brought in $40 billion in revenue in 2024.']],
  ],
  'a table of what its heading tells has that, and not what the text before it was about': [
    ['agrees', ['# Chinese spending\n\nTencent had revenue of 192.9 billion yuan.\n\n## Capital expenditure compared\n\n| Firm | Year 2025 |\n|---|---|\n| Amazon | $131.8bn |']],
  ],
  'under a heading that names nobody the text is about whom the first heading names': [
    ['agrees', [
      '# Nvidia\'s year\n\nMicrosoft and Oracle bought.\n\n## The numbers\n\nRevenue came to $130.5 billion in fiscal 2025.',
      '# CoreWeave goes public\n\nNvidia is an anchor investor.\n\n## Growth\n\nRevenue was $1.9 billion in 2024.',
    ]],
    ['differs', ['# CoreWeave goes public\n\nNvidia is an anchor investor.\n\n## Growth\n\nRevenue was $2.9 billion in 2024.']],
    ['unreported', ['# CoreWeave goes public\n\nNvidia is an anchor investor.\n\n## Growth\n\nRevenue was $2.9 billion.']],
  ],
  'a row that is called by its date alone is of that time': [
    ['unreported', ['| Date | Who says | OpenAI\'s value |\n|---|---|---|\n| 2019 | Microsoft round | $1 billion |']],
    ['agrees', ['| Date | Who says | OpenAI\'s value |\n|---|---|---|\n| October 2024 | the firm | $157 billion |']],
  ],
  'many digits of a report tell a slip of a thousand, whoever was named before': [
    ['differs slip', ['DeepSeek trained V3 for longer.\n\n- Together: 2.788 million GPU-hours, or $5.576 billion']],
    ['unreported', ['DeepSeek trained V3 for longer.\n\n- Together: 2.788 million GPU-hours, or $7 billion']],
  ],
  'a verb that bounds a figure drops no bound': [
    ['conflict', ['Amazon\'s Project Rainier has passed 500,000 Trainium2 chips.']],
  ],
  'another sum of sales not made, what a model took to build and chips told behind the sum for them are read as that': [
    ['agrees', [
      'Nvidia missed out on $2.5 billion in H20 sales in the first quarter of fiscal 2026 and will lose another $8 billion in the second.',
      'Oracle is investing around $40 billion in Nvidia chips for a site in Abilene: about 400,000 Nvidia GB200 chips in all.',
      'Oracle is spending about $40 billion on 400,000 Nvidia GB200 chips for Abilene.',
    ]],
    ['conflict counter-report', ['DeepSeek says its model took two months and less than $6 million to build.']],
    ['unreported', ['DeepSeek says its data center took two months and less than $6 million to build.', 'Nvidia shares lost $500 billion in January and may lose another $8 billion.']],
  ],
  'a plan that was told in a month may be for any day to come': [
    ['agrees', ['Colossus is to reach 1 million Nvidia GPUs by the end of 2027.']],
    ['unreported', ['Colossus is to reach 2 million Nvidia GPUs by the end of 2027.', 'Colossus had 1 million Nvidia GPUs at the end of 2023.']],
  ],
  'a rate may stand on either side of the noun': [
    ['unreported', ['OpenAI says it generates $2 billion in monthly revenue.', 'OpenAI takes in $2 billion of revenue a month.']],
  ],
  'what several did together is the sum of what each did': [
    ['unreported arithmetic', [
      'Boeing lost $589 million and Airbus some $200 million. Together the two plane makers lost $879 million.',
      'Boeing lost $589 million, Airbus $200 million and Embraer $40 million. Together they lost $879 million.',
    ]],
    ['unreported', [
      'Boeing lost $589 million and Airbus some $200 million. Together the two plane makers lost $789 million.',
      'Boeing lost $589 million, Airbus $200 million and Embraer $40 million. Together they lost $840 million.',
    ]],
  ],
  'the rest of a table is nobody\'s': [
    ['unreported', ['## OpenAI\'s latest round\n\n| Investor | Put into OpenAI |\n|---|---|\n| Other investors | $12 billion |']],
  ],
  'a firm is told by what it makes': [
    ['agrees', ['The Claude maker raised $30 billion in February 2026.', 'The Grok maker raised $6 billion.']],
    ['unreported', ['Claude Maker, the architect, raised $30 billion.']],
  ],
  'what is told of sales, rounds and valuations by the words right beside the sum': [
    ['agrees', [
      'An additional $2.5 billion of H20 revenue was lost to the restrictions, Nvidia said.', 'xAI has bought land. The last funding round, in late 2024, brought 6 billion dollars.', 'Stability AI was on track to spend $99 million on compute in 2023.',
    ]],
    ['superseded', ['SpaceX lifted its valuation to $800 billion in a secondary sale, overtaking OpenAI\'s $500 billion.']],
  ],
  'a round, sales that are missing and goods that leave a plant are told around the figure': [
    ['agrees', [
      'Inflection AI took in $1.3 billion in June 2023, one of the largest rounds of that year.',
      'Nvidia took a charge on its H20 chips; a further $8 billion in sales will be missing from the current quarter.',
      'In its first week Humain ordered a supercomputer from Nvidia with 18,000 GB300 chips.',
    ]],
    ['differs slip', ['Inflection AI took in $3.1 billion in June 2023, one of the largest rounds of that year.']],
    ['unreported', ['Inflection AI took in $3.1 billion in June 2023, one of the largest sums in its trade.', 'Huawei expects that no more than 150,000 AI chips will leave its plants in 2019.']],
  ],
  'what somebody is said to have claimed is not denied': [
    ['conflict counter-report', ['It took far more to train R1, and not the $6 million or so that DeepSeek has claimed to have spent on its training.']],
    ['unreported', ['It took far more to train R1, and not $6 million.']],
  ],
  'a line up to a colon that ends in a year dates the rows': [
    ['differs', ['Buyers of H100s in 2023:\n\n- Tencent, with 50,000 H100s\n- ByteDance, with 35,000 H100s']],
    ['unreported', ['Buyers of H100s, later:\n\n- Tencent, with 50,000 H100s\n- ByteDance, with 35,000 H100s']],
  ],
  'only the first sentence of an entry goes with whom the text above names': [
    ['agrees', [
      'Anthropic is to get chips from Google.\n\nTwo sites:\n\n- **Abilene, Texas.** Oracle ordered 400,000 GB200 chips for the first Stargate campus. '
      + 'The halls themselves, put up by Crusoe with money from Blue Owl, are financed with $15 billion of debt and equity.',
    ]],
  ],
  'a column says whose the rows are': [
    ['unreported', [
      'Anthropic has other landlords.\n\n| What | Who | How much |\n|---|---|---|\n| Campus | Amazon | $11 billion |\n| New sites | Amazon | $15 billion |',
      'Anthropic has other landlords.\n\n| What | Company | How much |\n|---|---|---|\n| Pledge | Nordwind | $15 billion |',
    ]],
    ['agrees', ['| What | Who | How much |\n|---|---|---|\n| Hyperion joint venture | Meta | $27 billion |']],
  ],
};

suite('What the words above and beside a figure tell of it', () => testLastTold(passages));

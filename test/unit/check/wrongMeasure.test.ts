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
  'what is spent in all is not lost': [
    ['unreported', ['OpenAI’s net loss came to $9 billion in 2025, with cumulative spending of $115 billion through 2029.']],
    ['conflict', ['OpenAI will burn $9 billion in 2025, with a cumulative cash burn of $115 billion through 2029.']],
  ],
  'what is committed is more than what is paid in': [
    ['unreported', ['| Microsoft’s stake in OpenAI | Terms |\n|---|---|\n| Equity | $13 billion committed, nearly all of it paid in |']],
    ['conflict', ['| Microsoft’s stake in OpenAI | Terms |\n|---|---|\n| Equity | $13 billion paid in |']],
  ],
  'who stands behind a financing puts nothing in': [
    ['unreported', ['Nvidia made three moves: a $30 billion OpenAI financing backstop for Ohio.']],
    ['agrees', ['Nvidia made three moves: a $30 billion OpenAI financing.']],
  ],
  'a deal that goes by another firm’s name is another deal': [
    ['unreported', ['Nvidia goes on with the $500 billion SK Group deal, which follows its orders for Blackwell.']],
    ['agrees', ['Nvidia goes on with the $500 billion of Blackwell and Rubin orders.']],
  ],
  'others’ capital is no order': [
    ['unreported', ['Nvidia has contracts. With asset managers it announced contracts for $500 billion of outside capital.']],
  ],
  'what all of a site took is not what its chips took': [
    ['unreported', ['Colossus 1 is dear: its chips took $4.3 billion. Total Colossus 1 investment: about $6 billion to $8 billion.']],
    ['conflict', ['Colossus is dear: its chips took $4.3 billion.']],
  ],
  'machines to train models on are no training run': [
    ['unreported', ['Training gets dearer: GPT-3 took $12 million. In 2025, frontier training clusters cost upwards of $10 billion.']],
    ['agrees', ['Training gets dearer: GPT-3 took $12 million. In 2025, frontier models cost upwards of $10 billion to train.']],
  ],
  'a price in dollars and no cents has no digits that tell': [
    ['unreported', ['| Model | Input / 1M | Output / 1M |\n|---|---|---|\n| DeepSeek V3.2 | $0.28 | $0.42 |\n| Another model | $2.00 |']],
    ['agrees', ['DeepSeek reckons with an H800 at $2 an hour.']],
  ],
  'what will be years later is not told in the words of a report on one year': [
    ['unreported', ['OpenAI grows. The most expensive publicly announced model by the start of 2027 will cost about $1 billion.']],
    ['agrees', ['OpenAI’s founders announced $1 billion of pledges at the start.']],
  ],
  'a noun is what the clause behind it tells of': [
    ['agrees', ['What OpenAI promises to spend dwarfs its revenues, which run at close to $13 billion a year.']],
    ['conflict wording attribution', ['Nvidia would fund its sales of chips via the $100 billion it is proposing to invest in OpenAI.']],
    ['unreported', ['What OpenAI promises to spend dwarfs its revenues, though its bills run at close to $13 billion a year.', 'Nvidia would fund its sales of chips with $100 billion.']],
  ],
  'a stage of a training is told far from what it took': [
    ['unreported', ['Pre-training the 671-billion-parameter DeepSeek-V3 model of many experts on 14.8 trillion tokens took about 2.75 million H800 GPU-hours.']],
    ['agrees', ['Training the 671-billion-parameter DeepSeek-V3 model of many experts on 14.8 trillion tokens took about 2.75 million H800 GPU-hours.']],
  ],
  'a stage goes with the name of its model': [
    ['conflict', ['DeepSeek V3 took $5.58 million; R1 RL post-training $294,000.']],
    ['unreported', ['DeepSeek V3 took $5.58 million; R1 Lite $294,000.']],
  ],
  'one step of many is not the first': [
    ['unreported', ['Nvidia would invest in OpenAI in $10 billion increments.']],
    ['agrees', ['Nvidia would first invest $10 billion in OpenAI.']],
  ],
  'all that somebody ever raised is not one round of several': [
    ['unreported', [
      '| Lab | Total raised |\n|---|---|\n| OpenAI | $40 billion |', '| Lab | Cumulative funding |\n|---|---|\n| Anthropic | $13 billion |', '| Lab | Total raised |\n|---|---|\n| xAI | $12 billion |',
    ]],
    ['agrees', [
      '| Lab | Raised |\n|---|---|\n| Anthropic | $13 billion |', '| Lab | Total raised |\n|---|---|\n| xAI | $14 billion |', '| Lab | Total raised |\n|---|---|\n| Thinking Machines Lab | $2 billion |',
    ]],
  ],
  'what answers cost is no training': [
    ['unreported', ['Claude 3 Opus was dear to train. Generating a trillion tokens with Claude 3 Opus would cost $75 million.']],
    ['agrees', ['Claude 3 Opus was dear to train. Training Claude 3 Opus may have cost $75 million.']],
  ],
  'by what something is outdone is not what it is': [
    ['unreported', ['DeepSeek-V3 took $5.576 million to train. It leaves out the capital cost of the chips, which is far more than $5.5 million.']],
    ['conflict', ['DeepSeek-V3 took little to train. The reports tell of $5.5 million.']],
  ],
  'a sum with more digits than the report of a deal that is not named is none of it': [
    ['unreported', ['Meta’s capital spending includes leases, without which it was $18.8 billion; Microsoft’s includes assets.']],
    ['agrees', ['Meta bought WhatsApp for $18.8 billion.', 'Meta bought WhatsApp for $19 billion.']],
  ],
  'the noun that a sum is an amount of says what it is not': [
    ['unreported', [
      'OpenAI sold much last year. By then its big partner was protecting its $13 billion investment.', 'OpenAI is short of power. Some $1.4 trillion in AI-driven electrification spend is talked of.',
      'Anthropic wants more money. Only some $25 billion in direct AI service revenue is in sight.',
    ]],
    ['agrees', ['OpenAI sold much last year: its sales came to $13 billion.', 'OpenAI has $1.4 trillion in commitments.']],
  ],
  'a whole market is no one’s': [
    ['unreported', ['Meta’s Hyperion may cost more than said. The chip market exceeds $200 billion.', 'Meta’s Hyperion may cost more than said. The chip market will reach $200 billion.']],
    ['conflict', ['Meta’s Hyperion may cost more than said: $200 billion.']],
  ],
  'what was given back is not what is left': [
    ['unreported', ['That week Nvidia gave back $1 trillion.']],
    ['agrees', ['Nvidia was worth $1 trillion in June 2023.']],
  ],
  'what a site costs is no contract': [
    ['unreported', ['Meta has a contract. For El Paso it is $14 billion of development cost.']],
    ['agrees', ['Meta has a contract with CoreWeave for $14 billion.']],
  ],
  'what was invested is paid in, and no longer promised': [
    ['conflict', ['Microsoft, which has invested more than $13 billion since 2019, has a share of OpenAI.']],
    ['agrees', ['Microsoft had committed $13 billion to OpenAI.']],
  ],
  'what is kept out of the books is not in them': [
    ['unreported', ['Meta moved $60 billion to $65 billion of infrastructure off its capex line.', 'Meta moved $72 billion off its balance sheet with capital spending of others.']],
    ['agrees', ['Meta put $72 billion of infrastructure into its capex in 2025.']],
  ],
  'what comes to a sum across a whole trade is not what some of it spend': [
    ['unreported', ['Amazon, Google, Meta and Microsoft will spend $600 billion in 2026, and across the rest of the supply chain capital spending gets to $850 billion.']],
  ],
  'what is asked of somebody is given by nobody': [
    ['unreported', ['Musk, who gave OpenAI $38 million, now wants between $79 billion and $134 billion from it and from Microsoft, its largest investor.']],
    ['agrees', ['OpenAI wants $40 billion from SoftBank.']],
  ],
  'what is owned of others, backed for them or worth over the years of a lease is another quantity': [
    ['unreported', [
      'Nvidia disclosed that it holds $99 billion in equity investments.', 'OpenAI is to secure 8 gigawatts, which is backstopped by a $105 billion commitment from Nvidia.',
      'xAI agreed to a lease of its site, an arrangement reported to carry an aggregate value north of $40 billion.',
    ]],
    ['conflict', ['xAI had a value north of $40 billion in late 2024.']],
  ],
  'what is to be put into a field is a pledge, and no contract': [
    ['differs slip', [
      'Alibaba promised to invest at least $380 billion in cloud and AI infrastructure.', 'Alibaba will spend $380 billion on AI and the cloud over three years.',
    ]],
    ['agrees', ['OpenAI will spend $300 billion on AI and cloud services from Oracle over five years.']],
  ],
  'a bound is turned round wherever a report’s own words tell that it is meant': [
    ['agrees wording', [
      'AMD said in May that Humain would spend at least $10 billion with it over five years.', 'Humain plans to buy at least 600,000 chips from Nvidia within three years.',
    ]],
    ['agrees', [
      'AMD said in May that Humain would spend up to $10 billion with it over five years.', 'Humain plans to buy up to 600,000 chips from Nvidia within three years.',
    ]],
  ],
  'by how much a value stands above another is neither of them, whenever that one was': [
    ['unreported', ['Meta’s capital expenditure in 2025 was $20 billion more than a year before.']],
    ['differs', ['Meta’s capital expenditure in 2025 was $20 billion, more than a year before.', 'Meta spent $20 billion on capital expenditure in 2025.']],
  ],
  'what would have been is told against no report': [
    ['unreported', [
      'If OpenAI had made $50 billion in revenue in 2025, nobody would have asked.', 'DeepSeek’s V3 would have cost $60 million in the West.',
      'A paper says that DeepSeek’s V3, if trained on H100s, would take 1,000 GPUs.', 'OpenAI’s revenue in 2025 would have to be $50 billion to pay for this.',
    ]],
    ['differs', ['OpenAI had made $50 billion in revenue in 2025, and nobody would have asked.', 'DeepSeek’s V3 would take 1,000 GPUs.']],
  ],
  'what goes with every so many dollars is a rate': [
    ['unreported', ['For every $10 billion of revenue in 2025, OpenAI spent $20 billion.']],
  ],
  'a goal is not what has been raised': [
    ['unreported', ['xAI has had $500 million committed to its first round, against a goal of $1 billion.']],
    ['differs', ['xAI has had $1 billion committed to its first round.']],
  ],
  'what something came down to is its level, and no loss': [
    ['differs slip', [
      'Tencent spent 36.6 billion yuan on capital goods in the last quarter of 2024; by the third quarter of 2025 the sum was down to 31 billion yuan.',
    ]],
    ['agrees', [
      'Tencent spent 36.6 billion yuan on capital goods in the last quarter of 2024; by the third quarter of 2025 the sum was down to 13 billion yuan.',
    ]],
  ],
  'what goes for compute in a list under such words is spent on research and computing': [
    ['agrees', ['Where OpenAI\'s compute dollars went in 2024, by Epoch AI\'s count:\n\n- Total spend: ~$7 billion']],
  ],
  'what one firm spends with another is neither taken in nor raised': [
    ['unreported', ['OpenAI\'s projected compute spending with Microsoft for 2025 is $13 billion.', 'OpenAI\'s spending with Microsoft is $13 billion.']],
    ['agrees', ['Microsoft\'s spending was $80 billion.']],
  ],
  'a sum before a service and a word for an order is what is bought of it': [
    ['agrees', [
      'The restructuring crystallized Microsoft\'s stake, ended its right of first refusal, and obligated OpenAI to an incremental $250B Azure commitment.',
      'OpenAI has a $38 billion AWS contract.',
    ]],
  ],
  'a rise, a region, a debt taken over, another\'s tuning and a price of today are no level of the quantity': [
    ['unreported', [
      'OpenAI\'s valuation has risen by $343 billion since October 2024.', 'OpenAI\'s business in Europe booked $900 million of revenue in 2025.',
      'xAI merged with X. The debt it took over was $12 billion.', 'GPT-3 was fine-tuned by a hospital in Boston for $12,000.',
      'Training GPT-4 today would cost some $20 million because chips are cheaper.',
    ]],
    ['differs', ['OpenAI\'s business booked $900 million of revenue in 2025.']],
    ['differs slip', ['GPT-3 was trained for $12,000.']],
  ],
  'a series of values goes on behind what is told besides': [
    ['agrees', ['Anthropic was worth $61.5 billion in March 2025, when it raised $3.5 billion, and $183 billion in September 2025.']],
    ['differs', ['Anthropic was worth $61.5 billion in March 2025, when it raised $3.5 billion, and $190 billion in September 2025.']],
  ],
};

suite('Figures whose words tell another quantity than the reports with their number', () => testLastTold(passages));

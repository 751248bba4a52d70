import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what goes to somebody for a sum is bought': [
    ['differs', ['Founders who had once hoped for more let Humane go to HP for just $182 million.']],
  ],
  'what a whole firm has between two numbers says nothing of one site': [
    ['unreported', ['Stargate UK, OpenAI\'s British venture, scales to 60,000 Nvidia Grace Blackwell Ultra GPUs.']],
  ],
  'the same in other money parts a sum from nothing': [
    ['agrees', ['Of the ₹10,371.92 crore (a lot) that the cabinet approved for the IndiaAI Mission much is left.']],
  ],
  'chips that are to be made are shipped': [
    ['agrees', ['The plans grow: 600,000 Ascend 910C chips are to be made by Huawei in 2026.']],
  ],
  'a size told beside the name of a family of models is that of one of them': [
    ['agrees', ['Meta needed roughly 1.7 million A100 hours for the 70-billion-parameter Llama 2.', 'Llama 2 with 70 billion parameters took Meta 1.7 million A100 hours.', 'Meta needed 1.7 million A100 hours for the 70B version of Llama 2.']],
    ['differs', ['Meta needed 1.7 million A100 hours for the 7B Llama 2.']],
    ['unreported', ['Meta needed 1.7 million A100 hours for the 13B Llama 2.']],
  ],
  'a site that is named has the figure, and not one told by its number before': [
    ['agrees', ['High-Flyer paid for its clusters itself: on the first went 200 million yuan; Fire-Flyer II swallowed 1 billion yuan.']],
  ],
  'what a thing took or cost that no report names is no other thing\'s': [
    ['unreported', [
      'DeepSeek\'s Janus was trained on 2,048 H800s.', 'Meta\'s Movie Gen was trained on 16,384 H100s.', 'Segment Anything cost Meta 180,000 A100 hours.', 'Whisper took OpenAI 10,000 A100s.',
      'Veo 3, the latest of its film makers, cost Google $191 million to train.', 'Falcon 3 was trained by the Technology Innovation Institute on 4,096 GPUs.', 'Stable Audio cost Stability AI $600,000.', 'MPT-7B cost MosaicML $160,000 to train.',
      'Fire TV has cost Amazon $11 billion.', 'Surface brought Microsoft $13 billion.', 'Le Chat brings Mistral AI €600 million.', 'Britain\'s Isambard has 120,000 Blackwell chips.', 'Oracle sold Cerner for $40 billion.',
      'Excel costs $10 a month from Microsoft.', 'The RTX Pro 6000 goes for $10,000 at Nvidia\'s dealers.',
    ]],
    ['agrees', [
      'DBRX was trained on 3,072 H100s.', 'Falcon 180B was trained by the Technology Innovation Institute on 4,096 GPUs.', 'Having trained Gemini Ultra cost Google $191 million.', 'GitHub Copilot costs $10 a month from Microsoft.',
      'Stable Diffusion took Stability AI 150,000 A100 hours.', 'The Memphis Supercluster of xAI cost $400 million.',
    ]],
    ['differs', ['DBRX, the latest of its models, was trained on 4,096 H100s.', 'Llama 3 70B was trained on 8,000 H100s.', 'Gemini Ultra cost Google $300 million to train.']],
  ],
  'what a model is trained on that no report names was not another\'s': [
    ['unreported', [
      'Amazon trained Nova on 50,000 H100s.', 'For R2, DeepSeek used 2,048 H800s.', 'Tencent used 50,000 H100s to train Hunyuan.', 'Mistral AI spent $240,000 training Voxtral.', 'The paper on SeamlessM4T, the translation model from Meta, gives 1.7 million A100 hours.',
      'Google used 90,000 chips for AlphaEvolve.', 'Meta put 16,384 H100s to work on Movie Gen.', 'It took Meta 16,384 H100s to make Movie Gen.', 'OpenAI spent $100 million to train Sora.', 'Sora\'s training cost OpenAI $100 million.',
      'A model called Janus took DeepSeek 2,048 H800s.', 'Its smaller sister, Janus, took DeepSeek 2,048 H800s.', 'Meta, whose Movie Gen was trained on 16,384 H100s, has other plans.',
    ]],
    ['agrees', ['For DBRX, Databricks used 3,072 H100s.', 'The paper on Falcon-180B from the Technology Innovation Institute gives 4,096 GPUs.']],
    ['differs', ['For DBRX, Databricks used 4,096 H100s.']],
  ],
  'a name that goes on where no report does names another of its line': [
    ['unreported', [
      'Meta\'s Llama 3.1 8B took 1.46 million H100 hours.', 'DGX Spark, a box the size of a lunch tin, was to cost $3,000 when Nvidia showed it first.', 'Claude 3 Haiku cost Anthropic $72 million to train.', 'Claude 4 Opus cost Anthropic $72 million to train.', 'Gemini 3 cost Google $191 million to train.', 'GitHub Copilot Pro costs $10 a month.',
    ]],
    ['agrees', ['Meta\'s Llama 2 70B took 1.7 million A100 hours.', 'An H100 PCIe card costs $30,000.', 'Claude 3 Opus Training Took 30,000 H100s']],
    ['differs', ['DeepSeek-V3 Training Took 5 Million GPU Hours']],
  ],
  'a deal with a partner whom no report names is no other partner\'s': [
    ['unreported', [
      'Meta signed a $14 billion deal with Nebius.', 'OpenAI signed a $38 billion contract with Nscale.', 'Meta\'s contract with Nebius is worth $14 billion.', 'In a deal with Nebius, Meta will pay $14 billion.', 'CoreWeave won a $22.4 billion order from Cohere.',
      'Humain has a $10 billion deal with the chip designer Qualcomm.', 'Meta signed a $27 billion five-year GPU deal with Nebius.',
      'Cerebras, an aspiring rival of Nvidia, raised $1 billion. Weeks before, OpenAI had signed a $10 billion agreement with it.',
    ]],
    ['agrees', [
      'Meta signed a $14.2 billion agreement with CoreWeave.', 'OpenAI has a contract with Oracle worth $300 billion.', 'OpenAI signed a $38 billion contract with AWS.', 'Google has a $10 billion cloud agreement with Meta.', 'Humain has a deal of up to $10 billion with AMD.',
      'OpenAI signed a $300 billion deal in July with Oracle.',
    ]],
  ],
  'what one firm does by name is no other\'s, be the number the same': [
    ['unreported', [
      'With Alphabet and Meta, the outlays are rising, and in 2026 Microsoft is on pace for capital expenditure of roughly $145 billion.', 'The AI firm, Musk wrote, was getting $10 billion.', 'Musk wrote on X that the AI firm was getting $10 billion.',
    ]],
    ['agrees', ['In 2024 Musk spent $44 billion on X.', 'Tesla operates 35,000 H100 GPUs and expected to have 85,000 by the end of 2024.']],
  ],
  'rows and columns of a table of what a firm has are parts of it': [
    ['unreported', [
      '## Nvidia\'s revenue, first quarter of fiscal 2026\n\n| Segment | Revenue |\n|---|---|\n| Gaming | $3.8 billion |', '## Nvidia\'s revenue, first quarter of fiscal 2026\n\n| Segment | Revenue |\n|---|---|\n| Everything else | $5.0 billion |',
      '## Nvidia, first quarter of fiscal 2026\n\n| Item | Amount |\n|---|---|\n| Gaming and AI PC revenue | $3.8 billion |', '## Nvidia\'s revenue\n\n| Quarter | Gaming |\n|---|---|\n| Q1 FY2026 | $3.8 billion |', '## Nvidia\'s revenue by segment\n\n| | Q1 FY2026 |\n|---|---|\n| Networking | $4.9 billion |',
      '## Amazon\'s capital expenditure\n\n| | 2025 |\n|---|---|\n| Warehouses | $30 billion |', '## Amazon\'s capital expenditure\n\n| | 2025 |\n|---|---|\n| AWS | $80 billion |', '## OpenAI\'s revenue, 2024\n\n| Product | Revenue |\n|---|---|\n| ChatGPT subscriptions | $2.7 billion |',
    ]],
    ['agrees', [
      '## Nvidia\'s revenue, first quarter of fiscal 2026\n\n| Segment | Revenue |\n|---|---|\n| Total | $44.1 billion |', '## Nvidia\'s revenue, first quarter of fiscal 2026\n\n| Segment | Revenue |\n|---|---|\n| Data center | $39.1 billion |',
      '## Nvidia, first quarter of fiscal 2026\n\n| Item | Amount |\n|---|---|\n| Data centre revenue | $39.1 billion |', '## Nvidia\'s revenue by segment\n\n| | Q1 FY2026 |\n|---|---|\n| Data center | $39.1 billion |', '## Amazon\'s capital expenditure\n\n| | 2025 |\n|---|---|\n| All in all | $131.8 billion |',
      '## Nvidia\'s revenue\n\n| Year | Amount |\n|---|---|\n| FY2025 | $130.5 billion |', '| Firm | Revenue in Q1 FY2026 |\n|---|---|\n| Nvidia | $44.1 billion |',
    ]],
    ['differs', ['## Nvidia\'s revenue\n\n| Quarter | Amount |\n|---|---|\n| First quarter of fiscal 2026 | $44.9 billion |', '## Amazon\'s capital expenditure\n\n| | 2025 |\n|---|---|\n| Total | $171.8 billion |']],
  ],
  'a model that heads a column or row and is on no file is no other model': [
    ['unreported', [
      '## Replicating GPT-3\n\n| | GPT-3 | OPT-175B |\n|---|---|---|\n| Final training run | $12M | $4.6M |', '## DeepSeek\'s models\n\n| Model | Training cost |\n|---|---|\n| R2 | $5.6 million |',
    ]],
    ['conflict', ['## Replicating GPT-3\n\n| | OPT-175B | GPT-3 |\n|---|---|---|\n| Final training run | $1.7M | $12M |']],
    ['conflict attribution', ['## DeepSeek\'s models\n\n| Model | Training cost |\n|---|---|\n| V3 | $5.576 million |']],
  ],
  'a division named for a firm is no whole firm': [
    ['unreported', ['AWS spent $80 billion on capex in 2025.', 'Amazon Web Services had capital expenditure of $80 billion in 2025.']],
    ['agrees', ['OpenAI will pay AWS $38 billion.', 'Amazon Web Services put $8 billion into Anthropic.', 'AWS rents an H100 at $3.933 an hour.', 'Amazon spent $131.8 billion on capex in 2025.']],
  ],
  'what is paid for a thing that no report names is no other thing\'s price': [
    ['unreported', [
      'Microsoft charges $10 a month for Excel.', 'Nvidia asks $30,000 for a B100 card.', 'Google spent $85 billion on Wiz in 2025.', 'Microsoft sells Copilot Pro for $20 a month.', 'High-Flyer\'s Fire-Flyer III cost 1 billion yuan.',
    ]],
    ['agrees', ['Microsoft charges $10 a month for GitHub Copilot.', 'Nvidia asks $30,000 for an H100 card.', 'High-Flyer\'s Fire-Flyer II cost 1 billion yuan.', 'Tencent spent 13 billion yuan on R&D and chips in the third quarter of 2025.']],
  ],
  'chips by a name that neither reports nor tables know are others': [
    ['unreported', ['Huawei sold 200,000 Kirin chips for AI phones in 2025.', 'Alibaba got 25,000 PPU chips in 2023.', 'With 30,000 Kunlun P800 chips, Baidu trains its next model.']],
    ['agrees', ['G42 may buy a million of Nvidia\'s AI chips.', 'Baidu bought 30,000 Nvidia chips in 2023.']],
  ],
  'all orders of a firm together are no one contract': [
    ['unreported', [
      'CoreWeave\'s order backlog stood at $55.6 billion in the autumn of 2025, with OpenAI as the biggest customer.', 'CoreWeave\'s remaining performance obligations came to $15.1 billion, OpenAI\'s contract not yet among them.',
      'AWS reported a backlog of $244 billion, the OpenAI contract included.',
    ]],
    ['agrees', ['CoreWeave\'s contract with OpenAI is worth $11.9 billion.', 'Nvidia\'s order book for Blackwell and Rubin came to $500 billion through 2026.']],
    ['differs', ['CoreWeave\'s contract with OpenAI was worth $55.6 billion in March 2025.']],
  ],
  'goods that no chips run in are none of the deals on file': [
    ['unreported', [
      'Meta will pay $14 billion over twenty years for the output of two nuclear stations.', 'Football on Thursday nights is costing Amazon $11 billion over eleven seasons.', 'Britain\'s navy will get its submarines for £11 billion.', 'Britain\'s navy will get its submarines for £11 billion, or about $15 billion, Nvidia\'s boss heard.',
      'France put €30 billion into Rafale jets.',
    ]],
    ['agrees', ['Meta will pay CoreWeave $14 billion for computing power.', 'Nvidia will invest up to £11 billion in Britain.']],
  ],
  'a round that alone brought a sum is none that the sum before it is of': [
    ['unreported', ['Mistral\'s Series C alone brought €1.7 billion; until then Cohere had raised $1.1 billion.']],
    ['agrees', ['Mistral had raised €2.8 billion by then, and its Series C alone brought €1.7 billion.', 'OpenAI was worth $500 billion in the sale of employees\' shares in August 2025, which moved about $6 billion.']],
  ],
  'what some customers or one line bring in is not held against the whole': [
    ['unreported', [
      'OpenAI earned $1.2 billion in 2025 from developers.', 'Of OpenAI\'s revenue in 2025, $9 billion was from consumers.', 'Nvidia\'s four biggest customers alone brought it $61 billion in fiscal 2025.', 'Enterprise seats brought OpenAI $3.7 billion in 2025.',
      'Sora earned OpenAI $13 billion in 2025.', 'Claude Code makes Anthropic $7 billion a year as of October 2025.',
    ]],
    ['agrees', ['The year 2025 brought OpenAI $13.1 billion.', 'Sales of chips brought Nvidia $130.5 billion in fiscal 2025.']],
    ['differs', ['The year 2024 brought OpenAI $9 billion in sales.']],
  ],
  'what one team or arm of a firm spends is not what all of it does': [
    ['unreported', ['The Xbox arm of Microsoft spent $80 billion in fiscal 2025.', 'ByteDance\'s Seed team spent $20 billion in 2025.', 'ByteDance spent 40 billion yuan on shops in China in 2025.']],
    ['agrees', ['Microsoft spent $80 billion in fiscal 2025.']],
  ],
  'shares that fall twice fall by two sums, though both are the shares of one firm': [
    ['unreported', ['Broadcom lost $200 billion in market value in December 2025.', 'Apple lost $182 billion in market value in a day of April 2025.']],
    ['agrees', ['Broadcom lost $200 billion in market value in January 2025.', 'Apple lost $182 billion in market value in a day of 2020.']],
  ],
  'what is handed to those who own a firm is no investment': [
    ['unreported', ['Microsoft distributed $13 billion to those who own it.', 'Meta handed $50 billion to the people who hold its shares in 2024.']],
    ['conflict', ['Microsoft gave $13 billion to OpenAI.']],
  ],
  'what is told of a thing that the sentence before introduced, and no report names, is no other thing\'s': [
    ['unreported', [
      'Nvidia showed DGX Spark in January. It costs $3,000.', 'Meta has a translation model, SeamlessM4T. It took 1.7 million A100 hours.', 'OpenAI\'s Whisper hears a hundred languages. It was trained on 10,000 A100s.',
      'Nscale is also building in Narvik. The site will hold 60,000 GB300s.', 'Amazon is building in Mississippi. The campus costs $11 billion.', 'DeepSeek has a new model, V4. Training took 2.788 million GPU hours.',
    ]],
    ['agrees', [
      'Databricks released DBRX. It was trained on 3,072 H100s.', 'Amazon opened Project Rainier in Indiana. The campus cost $11 billion.', 'TII released Falcon-180B. The model took 7.5 million GPU hours.', 'Tesla built Dojo in Buffalo. It cost $500 million.',
      'Nvidia showed DGX Spark. It made $130.5 billion in fiscal 2025.', 'Oracle is building in Abilene. The site will hold 400,000 GB200 chips.',
    ]],
  ],
  'what a product line brings in that no report is on is not held against the whole': [
    ['unreported', [
      'The GeForce 5090 brought Nvidia $11.4 billion in fiscal 2025.', 'Omniverse brought in $1 billion for Nvidia in fiscal 2025.', 'In fiscal 2025, Nvidia sold GeForce cards for $11 billion.', 'With its Jetson boards, Nvidia turned over $3 billion in fiscal 2025.',
      'Mozilla took $65 million from Pocket in 2022.',
    ]],
    ['agrees', ['With its chips, Nvidia turned over $130.5 billion in fiscal 2025.', 'Nvidia took $130.5 billion in fiscal 2025.']],
    ['differs', ['Nvidia turned over $140 billion in fiscal 2025.']],
  ],
  'chips and sites in a place that no report on their owner tells of are others': [
    ['unreported', [
      'In Narvik, Nscale will install 60,000 GB300 processors.', 'At Sines in Portugal, Nscale will run 60,000 GB300 chips for Microsoft.', 'Tesla keeps 50,000 H100s in Buffalo, New York.', 'In Saudi Arabia, xAI will run 200,000 H100s.',
      'Amazon\'s data centre in Mississippi costs $11 billion.', 'Meta puts 1.3 million GPUs into its site in El Paso.', 'In Patagonia, OpenAI plans a Stargate site with 100,000 GPUs.', 'In India, OpenAI will install 100,000 GPUs.', 'Oracle\'s hall in Jeddah has 54,000 GB200s.', 'In Lancaster, Pennsylvania, CoreWeave wants room for 250,000 GPUs.', 'A Frankfurt hall of Oracle has 64,000 GPUs on order.', 'Sales to Singapore were $17 billion of Nvidia\'s year.', 'Meta\'s one at Lebanon, Indiana, will come to more than $10 billion.',
      'Blue Owl raised $7 billion for a data centre in New Mexico.',
    ]],
    ['agrees', ['In Norway, OpenAI plans a Stargate site with 100,000 GPUs.', 'In Davos, Macron announced €109 billion for AI in France.', 'In Loughton, Nscale will install 23,040 GB300 chips.']],
    ['differs', ['In Louisiana, Meta will spend $25 billion on Hyperion.']],
  ],
  'a figure that is only asked for differs from nothing': [
    ['unreported', [
      'Did DeepSeek really spend $60 million on training V3?', 'Was it really $9 million that GPT-4 cost to train?', 'Is it true that Mistral raised €3 billion in its Series C?', 'Who seriously believes that DeepSeek trained V3 for $60 million?',
    ]],
    ['agrees', ['Did Mistral raise €1.7 billion in its Series C?']],
    ['differs', ['Where have the €3 billion gone that Mistral raised in its Series C?', 'Did it work? Mistral raised €3 billion in its Series C.', 'Mistral raised €3 billion in its Series C; who knew?']],
  ],
  'what nobody is said to believe, and what was but a rumour, differs from nothing': [
    ['unreported', [
      'Nobody in Palo Alto thinks that GPT-4 cost $9 million to train.', 'Few believe that OpenAI\'s revenue in 2024 was $9 billion.', 'Nothing suggests that Databricks used 9,000 H100s for DBRX.', 'It is hard to believe that BLOOM cost $70 million.',
      'The rumour that Cohere had raised $800 million in August 2025 was false.', 'A rumour had it that Mistral would raise €3 billion in its Series C; it did not.', 'Some blogs still write that GPT-4 was trained for $9 million, which is nonsense.',
    ]],
    ['differs', ['Nobody was surprised that OpenAI\'s revenue in 2024 was $9 billion.', 'Few knew: Databricks used 9,000 H100s for DBRX.', 'The report that Cohere had raised $800 million in August 2025 was read by all.']],
  ],
  'what is told in other money, or on another basis, differs from nothing': [
    ['unreported', ['In constant currency, Mozilla\'s revenue was $610 million in 2023.', 'On a like-for-like basis, CoreWeave\'s revenue in 2024 was $1.5 billion.', 'Pro forma, Scale AI\'s revenue in 2024 was $1 billion.', 'In today\'s dollars GPT-3 cost $5.8 million to train.']],
    ['differs', ['In dollars, Mozilla\'s revenue was $610 million in 2023.', 'On a good basis for more: CoreWeave\'s revenue in 2024 was $1.5 billion.']],
  ],
  'what a sum is for, and what each of several things has, is nearer than the plan that they are part of': [
    ['agrees', [
      'Brussels answers with InvestAI: €20 billion for four gigafactories.',
      'Brussels answers with InvestAI: €20 billion for four gigafactories, each with around 100,000 AI chips.',
      'InvestAI will pay for gigafactories, each of them to house 100,000 AI chips.',
    ]],
    ['unreported', ['Brussels answers with InvestAI: €20 billion for four ports.']],
  ],
  'money that a firm puts into goods and works goes into no other firm': [
    ['unreported', [
      'Anthropic has agreed to buy computing power, and Amazon has invested $8 million in offices since 2023.',
      'Anthropic needs power, and Amazon has invested $8 million in data centres since 2023.',
    ]],
    ['agrees', [
      'Anthropic needs power, and Amazon has invested $8 billion in the data-centre tenant since 2023.',
      'Amazon has invested $8 billion in Anthropic, whose chips it makes.',
    ]],
  ],
  'a model in the bracket behind a figure is what that figure is of': [
    ['agrees', ['It cost little, compared to $78M (GPT-4), over $100M (Llama 3 405B), and $191M (Google Gemini Ultra).']],
  ],
  'a size tells a model of a family from the others': [
    ['unreported', ['Meta\'s LLaMA 65B cost about $1-2 million to train.', 'Meta\'s LLaMA-65B cost about $1-2 million to train.']],
    ['agrees', ['Falcon 40B was trained on 384 A100s.']],
  ],
  'whom a deal is told to be with is no other partner, be the number of that one': [
    ['unreported', ['OpenAI signed with AWS. Its deal with Oracle is worth $38 billion.']],
    ['agrees', ['OpenAI signed with Oracle. Its deal with AWS is worth $38 billion.']],
  ],
  'what a product goes on to bring in is its own': [
    ['unreported', [
      'Claude Code has quickly taken off\u2014already generating over $500 million in run-rate revenue.',
      'Claude Code has taken off, now bringing in $500 million in annualised revenue.',
    ]],
    ['agrees', ['Anthropic has quickly taken off\u2014already generating over $500 million in run-rate revenue.']],
  ],
  'what all start-ups raise, what a deal grows by and another maker\'s chips are none of those on file': [
    ['unreported', [
      '# OpenAI buys a show\n\nOpenAI has bought a show.\n\n## US Q1 Venture Funding Hits Record $267B, AI Accounts for 89%',
      'OpenAI took money from Nvidia. Amazon comes with a strategic partnership, plus a $100 billion expansion of their existing AWS deal over eight years.',
      'Amazon has 500,000 Nvidia GPUs for Project Rainier.',
      'Nvidia is Meta\'s supplier, and AMD shipped 500,000 Blackwell data-centre GPUs in 2023.',
      'GPT-4 took hundreds of millions of dollars to train.',
    ]],
    ['differs', ['DeepSeek-V3 took tens of millions of dollars to train.']],
    ['agrees', ['PaLM cost ~$10M+ to train.', 'Microsoft has 150,000 Nvidia GPUs, all of them H100s bought in 2023, by Omdia\'s count.']],
  ],
  'with whom the last deal of the kind was, this one is not': [
    ['unreported', ['Meta is acquiring 49% of a firm for $14.8 billion, one of its largest deals since WhatsApp.']],
    ['differs', ['Meta acquired WhatsApp for $14.8 billion, one of its largest deals since Instagram.']],
  ],
  'what frontier models cost is told of none by name': [
    ['unreported', ['GPT-4 took $100 million. By 2024, frontier training runs were repeatedly breaking the $500 million ceiling.']],
    ['conflict', ['GPT-4 took $100 million. By 2024, GPT-5\'s training run was breaking the $500 million ceiling.']],
  ],
  'some of its chips, one size of a line, a share of a cost and what only stands near are of another thing': [
    ['unreported', [
      'DeepSeek kept 32 of its H800 GPUs in reserve during the R1 run.', 'Llama 3.1 70B was trained in 7 million GPU-hours on H100s.',
      'OpenAI trained GPT-4o mini for a fraction of GPT-4\'s cost, perhaps $5 million.',
      'xAI will build an $80 million water recycling plant beside Colossus.',
    ]],
    ['conflict', ['Llama 3.1 405B was trained in 30.84 million GPU-hours on H100s.', 'GPT-3 175B cost $4.6 million to train.']],
    ['differs', ['xAI built Colossus for $80 million.']],
  ],
};

suite('What is told of another thing than the reports are on', () => {
  testLastTold(passages);
});

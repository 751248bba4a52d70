import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'a report with the very number does not overrule words for what no report measures': [
    ['unreported', [
      'OpenAI has bought Rockset, a start-up with thirty employees, for roughly $100 million in shares.', 'OpenAI opened a fund of $50 million for libraries.', 'Nvidia repurchased $17 billion of its own stock.',
      'Apple paid out $182 billion to shareholders.', 'OpenAI still has $40 billion in the bank.', 'Google Cloud sells at a pace of $75 billion a year.', 'SoftBank\'s second Vision Fund closed at $40 billion.',
      'Mistral bought Koyeb, a start-up with thirteen employees, for roughly €600 million.', 'Alphabet retired $52.5 billion of stock over the year.', 'Tesla laid out $1 billion on research in the quarter.',
    ]],
    ['agrees', ['xAI bought X for $33 billion in shares.', 'Facebook bought WhatsApp, a service with 55 employees, for $19 billion.', 'Mozilla earned $593 million from search.', 'SoftBank put $40 billion into OpenAI.']],
  ],
  'several who are counted together are those on file together, where all are named and nobody else is': [
    ['agrees', [
      'Nvidia fell, and so did Broadcom; by the close of 27 January the pair had shed $800 billion.', 'Broadcom had a bad Monday, Nvidia a worse one. The two of them lost $800 billion between the bell and the close.',
      'Crusoe builds the Abilene campus, and Blue Owl pays. The two raised $15 billion for it.', 'Blue Owl lent, Crusoe dug: in all they raised $9.6 billion for Abilene.',
      'Tesla and its sister xAI are good customers of Nvidia. Together they took in about 200,000 Nvidia GPUs in 2024, says Omdia.', 'Nvidia was hit hardest. Together with Broadcom it was down $800 billion on 27 January 2025.',
      'Microsoft and OpenAI were planning a supercomputer called Stargate, the two of them, for $100 billion.', 'ByteDance led the rush. With Alibaba and Tencent, it placed orders for some one million H20 chips early in 2025.',
    ]],
    ['conflict', ['Meta has raised its plans, as have Alphabet, Amazon and Microsoft. The four will spend about $630 billion to $650 billion on capital projects in 2026.']],
    ['unreported', [
      'Nvidia and AMD together lost $800 billion. Broadcom did not.', 'Broadcom fell. Nvidia lost $800 billion.', 'Broadcom, which sells to Nvidia\'s customers, lost $800 billion in value.', 'Nvidia and Broadcom lost $800 billion each.',
      'Crusoe builds the Abilene campus, and Blue Owl pays. The three raised $15 billion for it with a bank\'s help? No: the two raised $17 billion.',
    ]],
  ],
  'what stands behind a question, or behind words that leave something open, is an answer, whoever reckons it': [
    ['conflict', [
      'What did GPT-4 cost to train? SemiAnalysis put it at $63 million.', 'What did GPT-3 cost to train? Lambda once arrived at $4.6 million.', 'How much is xAI worth? $150 billion, said those who sold its debt in July.',
      'GPT-5\'s training bill is a guess. AIbars guessed more than $1 billion.', 'What does an H100 cost? Raymond James says $25,000 to $30,000.',
    ]],
    ['agrees', ['How large is Colossus? Tom\'s Hardware counts 200,000 GPUs.', 'What did it cost to train Llama 2? Nobody says. And Megatron-Turing NLG 530B? Stanford\'s AI Index has $6.4 million.', 'What it took to train Falcon-180B was never disclosed. Alpha One Index comes to $9 million.']],
    ['unreported', [
      'What did GPT-4 cost to train? Meta spent $63 million.', 'What is Mistral worth? PitchBook says $75 billion.',
      'What did GPT-4 cost to train? Nobody says. The estimate of $43 million is mine.',
    ]],
  ],
  'an entry that names the partner of a deal is the deal of the one whom its heading or lead-in names, a word of every day or not': [
    ['agrees', [
      '## The United Kingdom\'s haul\n\n- Nvidia: up to £11 billion', '## What Britain is promised\n\n- Nvidia: £11 billion\n- Microsoft: up to $30 billion', '## Money pledged to the UK\n\n- from Nvidia, £11 billion, and 120,000 GPUs',
      'Meta\'s largest purchases so far:\n\n- WhatsApp, $19 billion', 'Meta\'s shopping list:\n\n- WhatsApp, $19 billion\n- CoreWeave, $14 billion', 'The deals Meta has signed are these:\n\n* Google Cloud — $10 billion\n* Oracle — $20 billion',
      'Contracts Anthropic has signed:\n\n- Azure ($30 billion)', 'What Microsoft paid for labs:\n\n- Inflection, $650 million', '## Money for Britain\n\nMicrosoft has promised as much as $30 billion. Nvidia speaks of up to £11 billion.', '### Britain cheers\n\nNvidia will install 120,000 GPUs there by the end of 2026.',
      'Zuckerberg\'s group rents. The cloud contracts it has signed:\n\n- with Google, a $10 billion agreement;\n- with Oracle, a deal over $20 billion.',
    ]],
    ['conflict', ['Microsoft\'s bill for labs:\n\n| Lab | Sum |\n|---|---|\n| Inflection | $650 million |\n| Anthropic | $5 billion |']],
    ['unreported', [
      'Meta\'s shopping list:\n\n- Instagram, $19 billion', 'What Britain is promised:\n\n- Microsoft: a fine of $30 billion', '## Britain\n\n- Microsoft employs 6,000 people and earns $30 billion', '## Britain\n\nMicrosoft earned $30 billion last year.', '# Britain signs a pact\n\nAmazon brings $30 billion.',
      'Meta\'s suppliers by size:\n\n- Google Cloud, with revenue of $10 billion', 'Meta\'s shopping list:\n\nWhatsApp is long gone.\n\n- Oracle, $19 billion',
    ]],
  ],
  'a price of each, behind hours on chips, is that of an hour, and a sum a month on each user is that user\'s': [
    ['agrees', [
      'DeepSeek counts 2.788 million H800 GPU-hours for V3 at $2 apiece.', 'V3 consumed 2.788 million GPU-hours, which DeepSeek puts at $2 each.', 'DeepSeek reckons that an hour on an H800 costs $2.', 'CoreWeave went public at $40 apiece.', 'CoreWeave had marketed its shares for up to $2.7 billion and settled for $40 apiece.',
      'Microsoft lost more than $20 a month on every Copilot user in 2023, said the Journal.', 'GitHub Copilot costs $10 a month per user.',
    ]],
    ['unreported', ['DeepSeek\'s V3 took 2.788 million GPU-hours on 2,048 H800s at $2 each.', 'Microsoft charges $20 a month per user for GitHub Copilot.']],
  ],
  'what points back to a topic that nobody owns is on that topic': [
    ['conflict', [
      'A gigawatt of AI compute is the new unit. Experts reckon it takes $20 billion to $25 billion.',
    ]],
    ['conflict counter-report', ['What does one gigawatt of AI data centre take? Jensen Huang speaks of $50 billion to $60 billion.']],
    ['agrees', ['Dario Amodei says frontier models cost about $100 million to train in 2024. Some under way then ran to $1 billion.', 'What will a frontier model cost? By 2027 it may be $10 billion to $100 billion.']],
    ['unreported', [
      'Frontier models are dear. OpenAI has $10 billion in the bank.', 'A gigawatt of AI needs land. The land costs $10 billion.', 'Nobody builds frontier models in Wales. The bypass cost $1 billion.', 'AI needs power. The grid needs $200 billion.',
      'David Cahn\'s fund is a large one. It runs to $600 billion.', 'The AI industry is growing. Its revenue was $200 billion, a rival says.', 'Models of today are large. A rival raised $1 billion.',
    ]],
  ],
  'what could not be done lies behind, and a firm\'s own sum to the digit is not held against its product\'s': [
    ['agrees', [
      '---\ndate: 2025-05-29\n---\nNvidia wrote off $4.5 billion of H20 stock in its first quarter, could not ship another $2.5 billion of the chip, and still reported revenue of $44.1 billion.',
      '---\ndate: 2025-05-29\n---\nNvidia could not sell the H20 in its first quarter. It wrote off $4.5 billion of the chip.',
    ]],
  ],
  'what is gone of a market value is a loss of it, and a sum of it no level': [
    ['agrees', [
      'One wrong answer, and by the evening of 8 February 2023 $100 billion of Alphabet\'s market value was gone.',
      'By the close of 27 January 2025 $800 billion of the market value of Nvidia and Broadcom had vanished.',
    ]],
    ['unreported', ['Nvidia put $5 trillion of its market value back on.', 'Nvidia won back $260 billion of its market value a day later.']],
  ],
  'words joined to the next figure are that figure\'s': [
    ['agrees', [
      'In August 2025 Cohere had raised $500 million, lifting the valuation to $6.8 billion.',
      'Anthropic got $13 billion in September 2025, pushing its valuation to $183 billion.',
    ]],
    ['unreported', ['Cohere tacked another $100 million on to the sum of August 2025, lifting the valuation to many billions.']],
  ],
  'the worth of chips that were counted is what they cost': [
    ['conflict', ['Dario Amodei grants that DeepSeek has 50,000 Hopper chips; he puts their worth at about $1 billion.']],
    ['agrees', ['CNBC had put xAI\'s worth at $80 billion in the spring of 2025.']],
  ],
  'what something would come to now may be what is on file': [
    ['agrees', ['Capital expenditure at Meta for 2024 would now come to $35bn to $40bn.']],
    ['unreported', ['Training GPT-4 would now cost $12 million.']],
  ],
  'three digits of a pledge in another currency are a slip where another sum is on file': [
    ['differs slip', ['Emmanuel Macron announced an investment of $109 billion in AI for France.']],
    ['unreported', ['Emmanuel Macron announced an investment of $140 billion in AI for France.']],
  ],
  'a stretch that is under way is this year\'s, and a deadline that somebody should meet the next': [
    ['agrees', [
      '---\ndate: 2025-05-29\n---\nNvidia reckons on losing about $8 billion of H20 sales in the three months to July.',
      '---\ndate: 2025-05-29\n---\nIn the three months to April Nvidia had revenue of $44.1 billion.',
      '---\ndate: 2025-06-02\n---\nNvidia\'s Blackwell alone, in its first quarter on sale, had brought in $11 billion.',
    ]],
    ['conflict', ['---\ndate: 2024-04-24\n---\nTesla should reach 85,000 H100s by December.']],
    ['differs slip', ['---\ndate: 2024-04-24\n---\nTesla should reach 58,000 H100s by December.']],
  ],
  'what holds now does not hold for a day told before': [
    ['unreported', ['Apple posted a close of $3.915 trillion on 26 December 2024; Apple is now worth roughly $3.15 trillion.']],
    ['differs', ['Apple was worth roughly $3.15 trillion on 26 December 2024.']],
  ],
  'a sum paid year by year is not one paid once': [
    ['unreported', ['Meta has a metaverse. It goes on eating around $14.3 billion a year.']],
    ['conflict', ['For its stake in Scale AI Meta paid $14.3 billion.']],
  ],
  'a part is not the round figure of its whole': [
    ['unreported', ['OpenAI spent $5 billion on R&D compute in 2024, of it $4.5 billion for basic research.']],
  ],
  'a loss in sales is of sales missed, and sales and advertising a cost': [
    ['agrees', ['Nvidia counted a loss of $2.5 billion in H20 sales.', 'Nvidia expects a loss of about $8.0 billion in H20 revenue.']],
    ['conflict', ['OpenAI had a loss of $5 billion in 2024.']],
    ['unreported scope', ['In the first half of 2025 OpenAI spent $4.3 billion on sales and advertising.']],
  ],
  'what moves daily is not above a bound that lies far below it': [
    ['unreported', ['A level of more than $3.4 trillion is what Nvidia was worth.']],
  ],
  'the very digits tell a slip, though the chip or the day is another': [
    ['differs slip', [
      'Meta\'s model card gives 3.93 million GPU hours for the whole Llama 3.1 family.', 'By the end of May 2025 India had approved 43,333 GPUs.',
      'At the turn of 2025, Anthropic\'s annualised revenue stood at $875 billion.',
    ]],
  ],
  'a number that is one word with a model\'s name makes it another model, and so does one that ends the sentence': [
    ['unreported', [
      'GPT-4.1 cost OpenAI $100 million to train.', 'Training BLOOM-2 cost BigScience $7 million.', 'Mistral 8B cost $240,000 to train.', 'Stability AI spent $600,000 on training Stable Diffusion 3.',
      'DeepSeek-V3.1 cost $5.576 million to train.',
    ]],
    ['agrees', ['Mistral 7B cost $240,000 to train.', 'Training BLOOM cost BigScience $7 million.', 'Stability AI spent $600,000 on training Stable Diffusion.']],
    ['conflict', ['OpenAI has trained GPT-4. It cost $100 million to train.']],
  ],
  'what is told for the period is told for the half or quarter named before, whatever year another sum is of': [
    ['agrees', [
      'OpenAI made $4.3 billion in the first half of 2025, more than in all of 2024; its operating loss for the half was $7.8 billion.',
      'OpenAI made $4.3 billion in the first half of 2025, more than in all of 2024; its operating loss for the period was $7.8 billion.',
    ]],
    ['unreported', ['OpenAI closed June with around $17.5 billion in cash and securities.']],
  ],
  'what comes in each day is revenue and no price, whomever it is earned for': [
    ['agrees', ['In theory, DeepSeek\'s online service brings in $562,027 each day.', 'Serving its models earns DeepSeek $562,027 a day.', 'H100s cost $30,000 each.']],
    ['conflict', ['Running ChatGPT costs OpenAI $700,000 each day.']],
    ['unreported scope', ['ChatGPT earns OpenAI $700,000 a day.']],
  ],
  'a report that disputes another stands against it whenever the level of one site is told, and against a guidance': [
    ['conflict', ['Inside Colossus, xAI\'s hall in Memphis, visitors counted 150,000 H100s.', '---\ndate: 2026-02-01\n---\nMeta guided to capital expenditure of $115 billion to $135 billion for 2026.']],
  ],
  'a trial, one ingredient or the use of a model is not its training': [
    ['unreported', [
      'OpenAI\'s first GPT-4 prototype ran on 1,000 A100s.', 'DeepSeek-V3\'s ablations took 300,000 GPU-hours.', 'A failed run of Llama 3.1 405B wasted 2 million GPU-hours.', 'Inference for DeepSeek-R1 needs 32 H800s.',
      'Gemini Ultra\'s data cost $50 million.', 'The power bill of GPT-4\'s training was $5 million.',
    ]],
    ['differs', ['GPT-4 cost $30 million to train.', 'DeepSeek-R1 needed 1,024 H800s.', 'DeepSeek-V3 took 300,000 GPU-hours.']],
  ],
  'what a model was trained on is told once, whatever the year': [
    ['differs', ['DBRX was trained on 4,000 H100s.', 'Llama 3 70B was trained on 8,000 H100s.', 'The smaller Falcon-40B had 512 A100s.']],
    ['agrees', ['DBRX was trained on 3,072 H100s.', 'The smaller Falcon-40B had 384 A100s.']],
    ['unreported', ['ChatGPT runs on 10,000 GPUs.']],
  ],
  'what those beside a firm have, or it rose by, or aimed at, is not what it had': [
    ['unreported', [
      'CoreWeave\'s peers had revenue of $5 billion in 2024.', 'Revenue in 2024 from CoreWeave\'s largest customer was $1.2 billion.', 'CoreWeave rents out chips. Its peers\' revenue in 2024 came to $5 billion.',
      'Meta\'s capital expenditure in 2025 was $33 billion more than the year before.', 'Meta\'s capital expenditure in 2025 exceeded Google\'s by $33 billion.', 'Meta will spend $4 billion less on capital expenditure in 2025 than it had planned.',
      'Tesla bought 5,000 H100s more in 2023 than the year before.', 'OpenAI\'s revenue in 2024 was $200 million short of its plan.', 'Mozilla\'s revenue in 2023 was double Velmora\'s $397 million.', 'OpenAI\'s loss in 2024 was small beside WeWork\'s $1.9 billion.',
      'Mozilla\'s revenue growth in 2023 was $60 million.', 'Mozilla\'s revenue shortfall in 2023 was $60 million.', 'OpenAI\'s revenue goal in 2023 was $200 million.',
    ]],
    ['agrees', ['CoreWeave\'s customers paid $1.9 billion in 2024.', 'After strong growth Mozilla\'s revenue was $653 million in 2023.']],
    ['differs', ['Mozilla\'s revenue in 2023 was below $600 million.', 'CoreWeave, unlike its peers, had revenue of $5 billion in 2024.', 'Strong growth led to a revenue of $693 million at Mozilla in 2023.']],
  ],
  'what a draft calls wrong to say does not differ from the reports by mistake': [
    ['unreported', ['It is false that Mozilla\'s revenue was $635 million in 2023.', 'It is just as silly to write, as a columnist did, that Mozilla had revenue of $635 million in 2023.', 'The absurd claim that Mozilla took in $635 million in 2023 is everywhere.']],
    ['differs slip', ['Mozilla\'s revenue was $635 million in 2023, and it would be wrong to stop here.', 'It is wrong to stop here. Mozilla\'s revenue was $635 million in 2023.', 'It is true that Mozilla\'s revenue was $635 million in 2023.']],
    ['agrees', ['It is false that Mozilla\'s revenue was $653 million in 2023.']],
  ],
  'a heading that is a firm\'s name alone, or writes nothing else with a capital, names the firm': [
    ['agrees', [
      '## Meta\n\nCapital expenditure in 2025 came to $72.22 billion.', '## Amazon\n\nCapex: $131.8 billion in 2025', '## Where Meta rents\n\n- a $10 billion agreement with Google', '## What Meta has ordered\n\n- CoreWeave: $14 billion',
      '## How Tesla shops\n\nIt bought 15,000 H100s in 2023.',
    ]],
    ['unreported', [
      '## Scale\n\nRevenue in 2024 was $870 million.', '## The Amazon\n\nCapital expenditure in 2025 came to $131.8 billion.', '## Where Apple Growers Live\n\nCapital expenditure in 2024 came to $9.4 billion.',
      '## What Amazon fires cost\n\nThe damage came to $38 billion in 2024.', '## Oracle\n\nThe temple was rebuilt for $40 billion, according to legend.',
    ]],
  ],
  'a quantity and a year beside the figure make it certain, though another sentence names the owner': [
    ['differs', [
      'Apple has been at this for years. The iPhone maker\'s capitalisation stood at $3.5 trillion in December 2024.', 'CoreWeave went public in March. In 2024 it had revenue of $2.3 billion.',
      'Amazon builds in Indiana. The company\'s capital expenditure in 2025 came to $75 billion.', 'Mozilla lives off Google. Its expenses came to $615 million in 2023.',
    ]],
    ['agrees', ['CoreWeave went public in March. In 2024 it had revenue of $1.9 billion.']],
    ['unreported', [
      'Mozilla lives off Google. Its rival Opera had revenue of $480 million in 2023.', 'Mozilla lives off Google. In the first half of 2023 its revenue was $310 million.', 'Nvidia is rich. Its revenue from games was $10 billion in fiscal 2025.',
      'OpenAI is growing. In March 2025 it raised $300 billion in a round.', 'CoreWeave went public in March. It had revenue of $2.3 billion.',
      'Mozilla has a new chief. Laura Chambers joined from Airbnb, which had revenue of $9.9 billion in 2023.', 'Nvidia and AMD compete. The smaller one had revenue of $25.8 billion in 2024.', 'Tesla hired a cousin. It spent $3 billion on capital expenditure in 2024 in Texas.',
    ]],
  ],
  'what answers cost in computing is told as spending on it or as a cost': [
    ['agrees', ['Serving its users cost OpenAI $2 billion in 2024.', 'OpenAI\'s inference costs were $2 billion in 2024.', 'Inference costs at OpenAI came to about $2 billion in 2024, Gartner estimates.']],
    ['unreported', ['Serving its users cost OpenAI $3 billion in 2024.', 'Serving its users cost Anthropic $2 billion in 2024.', 'OpenAI\'s operating costs were $7 billion in 2024.']],
  ],
  'what a passive puts at a sum is the noun before it': [
    ['conflict', ['Papers that OpenAI has shown to backers speak of $3.7 billion in sales for 2024. The year\'s loss, however, is put at roughly $5 billion.']],
  ],
  'a statement that holds a question asks for the sum of the next sentence': [
    ['conflict', [
      'No one outside OpenAI can say what GPT-4 took to train. TweakTown\'s guess is $100 million to $200 million.', 'How much GPT-4 cost to train is anyone\'s guess. TweakTown\'s is $100 million to $200 million.',
      'OpenAI has never said what it paid for training GPT-3. The usual guess is $4.6 million.',
    ]],
    ['unreported', ['Nvidia knows what sells. Its best guess for the quarter is $45 billion.']],
  ],
  'the items of a list of what somebody rents are the other sides of its deals': [
    ['agrees', [
      'Meta\'s shopping list for rented computing this year:\n- Google Cloud: $10 billion', 'What Meta has ordered in computing power:\n\n- CoreWeave: $14 billion\n- Oracle: $20 billion', 'Where OpenAI gets its capacity:\n\n- Oracle: $300 billion\n- Amazon: $38 billion',
      'What these firms are worth on the market:\n- CoreWeave: $14 billion',
    ]],
    ['unreported', ['Meta rents its computing power:\n- CoreWeave: $16 billion', 'What these firms are worth:\n- Oracle: $20 billion']],
  ],
  'a purchase told behind a number of chips is of the chips': [
    ['conflict', [
      'Zuckerberg means Meta to own 350,000 H100s. At the going rate that is a purchase of nearly $9 billion.', 'Meta is to have 350,000 H100s by the end of 2024. By one reckoning this makes a bill of about $10.5 billion.',
    ]],
    ['agrees', ['Meta has 350,000 H100s. It once made a purchase of $19 billion, that of WhatsApp.']],
  ],
  'a known slip that lies in the quantity is told as one of scope': [
    ['conflict scope', ['Nvidia has shipped 3.6 million Blackwell GPUs to the four biggest American clouds.', 'Nvidia lost $5.5 billion in revenue on the H20.']],
  ],
  'who gives to one thing what another has openly disagrees, be it some weeks apart': [
    ['conflict', ['---\ndate: 2025-10-30\n---\nProject Rainier, Amazon\'s machine in Indiana, is to have over a million Trainium2 chips by the end of the year.']],
  ],
  'what all sizes of a model came to is not what one of them did': [
    ['agrees', [
      'The Llama 3.1 herd would have come to anything from $149 million to $570 million to train, rented in the cloud.', 'Renting the hours for training the whole Llama 3.1 herd would cost somewhere from $149 million to $570 million.',
    ]],
    ['conflict', ['Training Llama 3.1 405B cost Meta about $37 million.', 'On Reddit one reader put the training of Kimi K2 at a mere $1.52 million.']],
  ],
  'what training one model cost is told from what is on file for the machines': [
    ['differs scope', ['DeepSeek spent $1.6 billion on training R1.', 'Training DeepSeek-V3 cost $1.6 billion.']],
    ['unreported', ['Training DeepSeek-V3 cost $500 million.', 'Training Llama 3 cost $10.5 billion.', 'DeepSeek\'s training costs were $1.6 billion.']],
  ],
  'what climbs beside revenue as costs is no revenue': [
    ['differs slip', ['Mozilla took in $593 million in 2022, while its costs climbed to $452 million.']],
    ['agrees', ['Mozilla earned $593 million in 2022 and its bills rose to $425 million.', 'Mozilla had revenue of $593 million in 2022; costs rose to $425 million.']],
    ['unreported', ['OpenAI\'s sales were $3.7 billion in 2024, its costs $8.7 billion.']],
  ],
  'what an hour on a chip costs is not its maker\'s, nor the model\'s': [
    ['agrees', ['DeepSeek\'s V3 took 2.788 million H800 GPU hours at $2 per hour.', 'Training DeepSeek-V3 came to 2.788 million H800 GPU-hours, reckoned at $2 an hour.']],
    ['unreported', ['DeepSeek\'s V3 took 2.788 million H800 GPU hours at $3 per hour.', 'Training GPT-4 came to 2 million A100 GPU-hours, reckoned at $2 an hour.']],
  ],
  'what a firm has of chips in all is told apart from what its model took': [
    ['agrees', ['xAI trained Grok 3 on 100,000 H100s; the company now has 230,000 GPUs.', 'DeepSeek trained V3 on 2,048 H800s although it has 50,000 Hopper GPUs.', 'Grok 2 was trained on 20,000 H100s, and for Grok 3 xAI has 100,000 H100s.']],
    ['conflict', ['DeepSeek trained V3 on 2,048 H800s, a fraction of the 50,000 GPUs that it owns.', 'DeepSeek-V3 was trained on a cluster that had 2,048 H800s.']],
    ['differs', ['For Grok 3 xAI has 40,000 H100s.']],
  ],
  'what a model is trained on costs something else than its training': [
    ['conflict', ['The hardware used to train DeepSeek-R1 cost $1.6 billion.', 'The chips on which Grok 3 was trained cost around $5 billion.', 'The run that trained GPT-4 cost $78 million.', 'Training GPT-4 on 25,000 A100s cost $63 million.']],
    ['agrees', ['The cards that trained Llama 3.1 405B were worth $400 million.']],
    ['unreported', ['The 2,048 H800s that trained DeepSeek-V3 cost $51 million.', 'The H800s used in training DeepSeek-V3 came to $51 million.', 'The hardware for training GPT-4 cost $500 million.']],
    ['differs', ['Training DeepSeek-V3 on 2,048 H800s cost $51 million.']],
  ],
  'a model that only says who its maker is has nothing of the maker\'s other figures': [
    ['agrees', ['The lab behind DeepSeek-R1 owns some 50,000 Hoppers.', 'The maker of DeepSeek-V3 has put more than $500 million into chips.', 'DeepSeek, the lab behind R1, owns 10,000 A100s.']],
    ['conflict', ['The company behind GPT-4 spent $100 million on training it.']],
    ['conflict attribution', ['The lab behind DeepSeek-R1 has trained it for $6 million.']],
    ['unreported', ['The company behind GPT-4 spent $6 billion on running and training its models in 2024.']],
    // The year and the words are those of the very report.
    ['agrees', ['The company behind GPT-4 spent $7 billion on running and training its models in 2024.']],
  ],
  'what a firm now budgets is for a time still to come': [
    ['agrees', ['---\ndate: 2026-02-05\n---\nAmazon spent $131 billion in 2025 and now foresees $200 billion.', '---\ndate: 2026-02-05\n---\nAlphabet, which invested $91.4 billion in 2025, now has $175 billion to $185 billion in mind.']],
    ['superseded', ['---\ndate: 2025-08-01\n---\nOpenAI made $3.7 billion in 2024 and now forecasts $12.7 billion.']],
    ['differs', ['---\ndate: 2026-02-05\n---\nAmazon spent $83 billion in 2024 and $200 billion in 2025.']],
  ],
  'whom the founders of a firm have left does not own its figures': [
    ['unreported', [
      'Velmora, founded by OpenAI\'s former head of research, took in $2 billion.', 'Sakana, set up in 2023 by two former OpenAI engineers, lost $5 billion in 2024.', 'Physical Intelligence, led by a former OpenAI researcher, has revenue of $2 billion.',
      'A start-up led by OpenAI\'s former chief scientist is said to have revenue of $2 billion.', 'The new lab of former OpenAI researchers lost $5 billion in 2024.', 'Two ex-OpenAI engineers lost $5 billion in 2024.',
      'Sakana was set up by OpenAI\'s former head of research. The start-up lost $5 billion in 2024.',
    ]],
    ['agrees', ['Thinking Machines Lab, started by a former OpenAI executive, is worth $12 billion after taking in $2 billion.', 'A former OpenAI executive puts its revenue for 2024 at $3.7 billion.']],
    ['conflict', ['OpenAI\'s former chief scientist says that the lab lost $5 billion in 2024.', 'Ilya Sutskever, OpenAI\'s former chief scientist, has left. The company lost $5 billion in 2024.']],
  ],
  'a table of buyers tells what they bought': [
    ['differs', ['| Buyer | 2023 |\n|---|---|\n| Oracle | 50,000 H100s |\n| ByteDance | 30,000 H100s |', '| Customers | 2023 |\n|---|---|\n| ByteDance | 30,000 H100s |']],
    ['agrees', ['| Buyer | 2023 |\n|---|---|\n| Oracle | 50,000 H100s |\n| Tesla | 15,000 H100s |', '| Biggest customers | 2023 |\n|---|---|\n| Lambda | 20,000 H100s |']],
    ['unreported', ['| Firm | 2023 |\n|---|---|\n| ByteDance | 30,000 H100s |']],
  ],
  'what a service would have taken in is revenue': [
    ['conflict slip', ['At list prices, DeepSeek\'s online service would have taken in $56,200 a day in February 2025.']],
    ['agrees', ['DeepSeek\'s online service could have taken in $562,027 a day in February 2025.']],
  ],
  'what a round values a firm at is of the round that stands beside it': [
    ['differs', [
      'Anthropic raised $13 billion in its Series F, which makes it worth $193 billion.', 'Mistral raised 1.7 billion euros and is hence valued at 14 billion euros.', 'Anthropic raised $13 billion at a $170 billion valuation.',
    ]],
    ['differs slip', ['OpenAI\'s $6.6 billion round puts its value at $175 billion.', 'Anthropic closed its Series F: $13 billion, and with it a valuation of $138 billion.']],
    ['agrees', ['Anthropic raised $13 billion in its Series F, which makes it worth $183 billion.', 'Mistral raised 1.7 billion euros and is hence valued at 10 billion euros pre-money.']],
    ['unreported', ['Anthropic raised $13 billion in 2025 and is now valued at $193 billion.', 'Anthropic, which had raised $13 billion, is talking of a valuation of $500 billion.']],
  ],
  'what is in dispute is as good as asked': [
    ['conflict', ['Nobody agrees on the price of a gigawatt of AI data centre. Executives speak of $20bn to $25bn.', 'There is no agreement on what GPT-4 cost to train. Stanford\'s figure is $78 million.']],
    ['unreported', ['Nobody agrees on the price of a house in Ohio. Executives speak of $20bn to $25bn.', 'Nvidia agrees with the price of a gigawatt of AI data centre. Executives speak of $20bn to $25bn.']],
  ],
  'whose figure is but an answer owns nothing of it': [
    ['conflict', ['GPT-4 was dear to train. Stanford\'s figure is $78 million.']],
    ['agrees', ['Meta told of its capital spending for 2025. Meta\'s figure was $72.22 billion.', 'Mozilla reported its revenue for 2022. The Mozilla figure is $593 million.']],
  ],
  'what a model is only measured by is none of its figures': [
    ['unreported', [
      'A rival lab spent $40 million on a model that matches GPT-4.', 'A start-up with just 200 GPUs trained a model as good as R1.', 'A model better than Gemini Ultra was trained for $2 million.', 'MosaicML trained a model on a par with GPT-3 for $450,000.',
      'DeepSeek\'s newest model took 200 GPUs and is as good as R1.', 'Training it cost $5.6 million, far less than GPT-4.',
    ]],
    ['agrees', [
      'Nothing cost more to train than Gemini Ultra: $191 million.', 'No model was dearer than Gemini Ultra, which took $191 million to train.', 'Gemini Ultra took $191 million to train, twice as much as GPT-4.', 'Llama 3.1 405B took 16,384 H100s, more than GPT-4.',
    ]],
    ['conflict', ['At $100 million, no model had cost more to train than GPT-4.', 'DeepSeek-V3 needed fewer GPU hours than Llama 3.1 405B with its 30.84 million GPU hours.']],
    ['differs', ['Training Gemini Ultra cost $40 million, far less than GPT-4.']],
  ],
  'what something is left out of, what one is more than another and what a part of a site costs differ from no whole': [
    ['unreported', [
      'Excluding Google\'s money, Mozilla took in $83 million in 2022.', 'Leaving out stock awards, OpenAI lost $3 billion in 2024.', 'Before tax, Mozilla made $150 million in 2022.', 'OpenAI made $2 billion more in 2024 than in 2023.',
      'The first phase of Hyperion cost $1.8 billion.', 'A gas plant for Hyperion costs $3.2 billion.',
    ]],
    ['differs', ['Without turning a profit, Mozilla took in $83 million in 2022.', 'Mozilla took in $83 million in 2022.', 'OpenAI lost $3 billion in 2024.', 'Hyperion costs $3.2 billion.']],
  ],
  'what is only supposed differs from no report of what was': [
    ['unreported', [
      'Had it used H100s, DeepSeek would have paid $20 million for training V3.', 'On newer chips, training GPT-4 would have cost $20 million.', 'A model the size of GPT-4 could be trained for $20 million today.',
      'Training GPT-4 could well have cost as little as $20 million.',
    ]],
    ['differs', ['Training GPT-4 has cost $20 million.', 'Training GPT-4 cost $20 million, and it would have been worth it.']],
    ['conflict', ['At the usual rates training GPT-4 would have cost $63 million.']],
  ],
  'what one business of a firm takes is no more than a part of its revenue': [
    ['unreported', [
      '---\ndate: 2025-05-29\n---\nOf the $44.1 billion that Nvidia turned over in the three months to April, data centres accounted for $39.1 billion and gaming for $3.8 billion.',
      '---\ndate: 2025-05-29\n---\nNvidia\'s revenue in the quarter to April was $44.1 billion, of which gaming contributed $3.8 billion.',
      '---\ndate: 2025-05-29\n---\nNvidia had $44.1 billion in revenue in the quarter to April: $39.1 billion from data centres and $3.8 billion from gaming.',
      '---\ndate: 2025-05-29\n---\nAt Nvidia, games brought in $3.8 billion of revenue in the quarter to April.',
      'Of the $60.9 billion that Nvidia took in during fiscal 2024, $47.5 billion came from data centres and $10.4 billion from gaming.',
    ]],
    ['differs', [
      '---\ndate: 2025-05-29\n---\nNvidia\'s revenue in the quarter to April was $41.1 billion.', '---\ndate: 2025-05-29\n---\nNvidia, the graphics company, took in $41.1 billion in the quarter to April.',
    ]],
    ['agrees', ['---\ndate: 2025-05-29\n---\nOf Nvidia\'s revenue in the quarter to April, $44.1 billion, data centres accounted for $39.1 billion.']],
  ],
  'what is paid for something else is none of the money on file for another': [
    ['unreported', [
      'Microsoft bought LinkedIn for $26.2 billion in cash and gave $7.5bn in stock for GitHub.', 'Microsoft paid $7.5 billion for GitHub.', 'Microsoft bought GitHub for $7.5 billion.',
      'SoftBank offered $40 billion in cash and shares for Vodafone.', 'Nvidia parted with $10 billion in equity for Mellanox.', 'Meta paid $19 billion for WhatsApp and $1 billion in cash and stock for Instagram.',
    ]],
    ['agrees', ['Meta paid $19 billion in cash and stock for WhatsApp.', 'OpenAI raised $6.6 billion in stock and debt for its chips.']],
    ['conflict', ['Microsoft puts $7.5 billion into Anthropic.', 'Meta paid $14.3 billion in cash for 49% of Scale AI.']],
  ],
  'a sum of many digits is not the round one of a site that the draft does not name': [
    ['unreported', ['Oracle\'s capital expenditure for the nine months was $39.2 billion.', 'Oracle spent $41.37 billion on hardware.']],
    ['agrees', ['Oracle will buy chips for $40 billion.', 'Oracle will spend $39.9 billion on chips for Abilene.']],
  ],
  'what computing for a model was worth is what its training cost': [
    ['agrees', ['BLOOM was trained on Jean Zay; the computing time, paid for out of public money, was worth $7 million.', 'BigScience trained BLOOM on a public machine. The compute for BLOOM was worth $7 million.']],
    ['unreported', ['OpenAI has GPT-5. The time has come when it is worth $7 million.']],
  ],
  'what a person loses of a fortune is no loss of the firm that they are named by': [
    ['unreported', ['Nvidia\'s founder lost $100 billion of his fortune on 27 January 2025.', 'Nvidia\'s chief saw his fortune shrink by $100 billion on 27 January 2025.', 'On 27 January 2025 Nvidia\'s boss saw his net worth fall by $120 billion.']],
    ['conflict', ['Nvidia\'s founder saw $600 billion of its market value vanish on 27 January 2025.']],
  ],
  'what was spent at the end of a year may be that of its last quarter': [
    ['agrees', ['Tencent\'s capex had been 36.6 billion yuan at the end of 2024.', 'At the end of 2024 Tencent\'s capital expenditure stood at 36.6 billion yuan.']],
    ['unreported', ['Tencent\'s capex was 36.6 billion yuan in 2024.', 'Tencent\'s capex was 35.2 billion yuan at the end of 2024.']],
  ],
  'four digits tell a sum in the wrong currency': [
    ['differs slip', ['Macron speaks of €112.8 billion for artificial intelligence in France.', 'France will see €112.8 billion invested in artificial intelligence.']],
    ['agrees', ['Macron speaks of $112.8 billion for artificial intelligence in France.']],
    ['unreported', ['Macron speaks of €113.4 billion for roads in France.']],
  ],
  'what is got out of chips is no purchase of them': [
    ['differs self-conflict', ['Falcon-180B was trained on 4,096 GPUs.\n\nIt is remarkable what the institute got out of Falcon-180B\'s 4,960 chips.']],
    ['agrees', ['It is remarkable what the Technology Innovation Institute got out of Falcon-180B\'s 4,096 chips.']],
  ],
  'sales that a firm books are all of its sales': [
    ['differs slip', ['Mozilla booked revenue of $635 million for 2023.', 'Mozilla posted revenue of $635 million for 2023.']],
    ['agrees', ['Mozilla booked revenue of $653 million for 2023.']],
  ],
  'no report is of a quantity that the words name and no metric measures': [
    ['unreported', ['Net income at Nvidia for the three months, $14.88 billion, was far above last year\'s.', 'Nvidia\'s operating income, $16.9 billion, rose fivefold.', 'Nvidia\'s net profit in the quarter, $14.88 billion, doubled.']],
    ['agrees', ['OpenAI makes no profit; its revenue for the year, $3.7 billion, tripled.', 'Nvidia\'s revenue in China for fiscal 2025, $17 billion, was a record.']],
  ],
  'a cluster that is told by its number is not the other one': [
    ['agrees', [
      'High-Flyer\'s first cluster, finished in 2020, cost 200 million yuan.', 'The fund\'s models ran on the 1,100 A100 chips of High-Flyer\'s first cluster.', 'High-Flyer ran 10,000 A100 chips in its second cluster.', 'The fund High-Flyer laid out 200 million yuan on a first cluster, then 1 billion yuan on a second.',
      'High-Flyer\'s first cluster cost 200 million yuan and its second 1 billion yuan.',
    ]],
    ['unreported', [
      'High-Flyer\'s second cluster, finished in 2021, cost 200 million yuan.', 'The fund\'s models ran on the 1,100 A100 chips of High-Flyer\'s second cluster.', 'High-Flyer ran 1,100 A100 chips in its second cluster.', 'High-Flyer\'s third cluster cost 200 million yuan.',
      'The fund High-Flyer laid out 1 billion yuan on its first cluster and 200 million yuan on its second.',
    ]],
    // The first of all is not the firm's own first one.
    ['agrees', ['xAI wants the world\'s first cluster to top a million GPUs.']],
  ],
  'what is inserted behind a name parts no noun from the figure that its verb brings': [
    ['differs', [
      'In the third quarter of 2025 capital expenditure at Tencent, maker of WeChat, amounted to 19 billion yuan.',
      'In 2022 expenses at Mozilla, owner of Firefox, were $310 million.',
    ]],
    ['agrees', [
      'In the third quarter of 2025 capital expenditure at Tencent, maker of WeChat, amounted to 13 billion yuan.',
      'In 2023 the revenue of Mozilla, the maker of Firefox, came to $653 million.',
    ]],
    ['unreported', ['Revenue is what Mozilla, the maker of Firefox, lives on. In 2023 the county of Mora, a pretty place, took in $540 million.']],
  ],
  'two digits changed over are a slip, from three digits on also where no product is named': [
    ['differs slip', ['Mozilla\'s expenses in 2022 were $452 million.', 'Sarvam was given 4,906 H100 GPUs.']],
    ['unreported', ['Sarvam was given 9,604 B200 GPUs.']],
  ],
  'what an institution takes in or loses is not of the firm named before it': [
    ['unreported', [
      'Mozilla complains that the county took in $540 million in 2023.', 'Rent is dear, says Mozilla, while a small museum took in $540 million in 2023.', 'Mozilla is poor, and the hospital made $540 million in 2023.',
      'OpenAI watched as the festival lost $3 billion in 2024.',
    ]],
    ['differs', ['Mozilla runs a museum, and it says that Mozilla took in $540 million in 2023.', 'Near the county seat Mozilla took in $540 million in 2023.']],
    ['agrees', ['The county hosts Mozilla, which took in $653 million in 2023.']],
  ],
  'what a sentence that opens with the whole gives to one thing is a part of it': [
    ['agrees', ['Of the roughly $10 billion that Tesla is to spend on AI in 2024, $3 billion to $4 billion goes to Nvidia.']],
    ['unreported', ['Of the $3.7 billion that OpenAI took in 2024, $1 billion went to its owners.']],
    ['differs', ['Of late OpenAI has grown: revenue in 2024 was $2.7 billion.']],
  ],
  'the chips that a sentence points back to are those named before': [
    ['unreported', ['Washington allowed the H20 again. Nvidia ordered 300,000 of the chips from TSMC, Reuters reported.', 'Washington allowed the H20 again. A chip costs between $10,000 and $12,000.']],
    ['agrees', ['Nvidia makes the A100. A chip costs about $10,000.', 'Nvidia shipped some 300,000 H100s in the second quarter of 2023.']],
  ],
  'the end of a year told from later is that of the year told before': [
    ['conflict', ['---\ndate: 2025-08-20\n---\nIn January 2024 Zuckerberg said Meta would have 350,000 H100s by the year\'s end.', '---\ndate: 2025-08-20\n---\nIn 2024 Meta hoped to have 350,000 H100s by the end of the year.']],
    ['unreported', ['---\ndate: 2025-08-20\n---\nMeta will have 350,000 H100s by year-end.', '---\ndate: 2025-08-20\n---\nMeta raised its range in 2024 and hopes to have 350,000 H100s by year-end.']],
  ],
  'what a whole market turns over is no revenue of a firm in it': [
    ['unreported', ['---\ndate: 2025-09-10\n---\nNvidia\'s revenue was $130.5 billion in fiscal 2025. "The $50 billion China market is effectively closed to us," Jensen Huang said.', 'Nvidia speaks of a market worth $50 billion for its chips in fiscal 2025.']],
    ['conflict', ['Nvidia lost $600 billion in market value on 27 January 2025.']],
  ],
  'whose people tell a figure is who says so': [
    ['conflict', ['DeepSeek made waves. Its engineers wrote that V3 cost $5.6 million to train; Bank of America doubts it.']],
    ['conflict counter-report', ['V3, its researchers revealed this month, cost DeepSeek $5.6 million to train.']],
  ],
  'a number that a report lends to a figure of open words is no ground for a quarrel': [
    ['unreported', ['The venture in which OpenAI and SoftBank are partners is to get about $18 billion of it.']],
    ['conflict', ['OpenAI expects to burn about $18 billion in 2026.']],
  ],
  'another number is another model': [
    ['unreported', ['Grok 4 cost xAI $490 million to train.', '| Model | Cost of training |\n|---|---|\n| Grok 4 | $490 million |']],
    ['unreported', ['Grok 3 cost xAI $490 million to train.']],
    ['differs', ['Llama 2 70B cost Meta $7.8 million to train.']],
  ],
  'a table tells in a column of sources who gives the figures of a row': [
    ['conflict counter-report', [
      '| Source | Model | Cost of training |\n|---|---|---|\n| DeepSeek | DeepSeek-V3 | $5.576 million |', '| Model | Cost of training | Source |\n|---|---|---|\n| DeepSeek-V3 | $5.576 million | **DeepSeek** |',
    ]],
    ['conflict', ['| Model | Cost of training | According to |\n|---|---|---|\n| DeepSeek-V3 | $5.576 million | a forum |']],
    ['conflict attribution', ['| Model | Cost of training | Source |\n|---|---|---|\n| DeepSeek-V3 | $5.576 million | |', '| Model | Cost of training | Remark |\n|---|---|---|\n| DeepSeek-V3 | $5.576 million | DeepSeek |']],
  ],
  'an undertaking between quotation marks is one beside billions, and states have their plans next to it': [
    ['agrees', [
      'Paris spoke first of a plan, and Brussels answered the $500 billion "Stargate Project" with €200 billion of its own.', 'The "Stargate Project" has rivals; the French plan counts on more than €30 billion from the Emirates.',
      'The European answer to the "Stargate Project" comes to €200 billion.', 'France\'s response to OpenAI is a plan of €109 billion.', 'Mistral, Europe\'s answer to OpenAI, is valued at €11.7 billion.',
    ]],
    ['unreported', ['Paris and Brussels saw "The Stargate Project", a film that took $200 million at the box office.', 'The French plan for its railways comes to €109 billion.']],
    ['conflict slip', ['Brussels gives its answer to the €500 billion "Stargate Project".']],
  ],
  'who has found or read a figure has nothing of it': [
    ['conflict', [
      'How much did GPT-3 cost to train? I have found one estimate, $12 million.', 'What was the price of training GPT-4? We have read $78 million in one place.',
      'How much does OpenAI lose? One figure goes round for 2024: $5 billion.',
    ]],
    ['unreported', ['OpenAI trained GPT-3. I have put $12 million into my own house.', 'OpenAI trained GPT-3.\n\nWe have raised $12 million.']],
  ],
  'capacity that another lends is under contract, and one start-up is not two firms together': [
    ['agrees', [
      '# Microsoft and Nvidia back Anthropic\n\nThe start-up will return $30 billion for capacity on Azure.', 'Microsoft and Nvidia invest in Anthropic, and the Claude maker gives back $30 billion for space on Azure.',
      'OpenAI parts with $250 billion for capacity on Azure.', 'Meta books $14 billion of computing power from CoreWeave.',
    ]],
    ['unreported', ['Oracle raised $300 billion for computing capacity at Abilene.', 'Nvidia sold $30 billion of servers in China.']],
  ],
  'the second of a name is the one with that number': [
    ['agrees', ['The second Colossus is an estimated $12 billion worth of building and silicon.', 'xAI puts $12 billion into its second Colossus.']],
  ],
  'a quarter of last year is no quarter of this one': [
    ['agrees', [
      '---\ndate: 2025-11-20\n---\nTencent\'s capital expenditure was 36.6 billion yuan in the fourth quarter of last year.', 'In the closing quarter of 2024 Tencent\'s capital expenditure stood at 36.6 billion yuan.',
      'Tencent\'s capital expenditure was 36.6 billion yuan in the last quarter of 2024.',
    ]],
    ['unreported', [
      '---\ndate: 2026-11-20\n---\nTencent\'s capital expenditure was 36.6 billion yuan in the fourth quarter of last year.', 'In the opening quarter of 2024 Tencent\'s capital expenditure stood at 36.6 billion yuan.',
      '---\ndate: 2025-11-20\n---\nTencent\'s capex was 13.0 billion yuan in the third quarter, down from 36.6 billion yuan in the fourth quarter of last year and 27.5 billion yuan in the first of this.',
    ]],
  ],
  'a year is told by the month that it runs to': [
    ['unreported', ['---\ndate: 2026-03-14\n---\nNvidia\'s revenue for the year to January was $216 billion.']],
    ['agrees', ['---\ndate: 2025-03-14\n---\nNvidia\'s revenue for the year to January was $130.5 billion.']],
    ['differs', ['---\ndate: 2025-03-14\n---\nNvidia\'s revenue for the year to January was $216 billion.']],
  ],
  'a time told of what a figure is held against is not its own': [
    ['superseded', [
      '---\ndate: 2026-02-20\n---\nAnthropic is now valued at $380 billion, more than double what it was thought to be worth in September.',
      '---\ndate: 2026-02-20\n---\nInvestors put Anthropic at $380 billion, roughly twice the valuation of September.',
    ]],
    ['agrees', ['---\ndate: 2026-02-20\n---\nAnthropic was valued at $183 billion in September.']],
  ],
  'a sale of shares by their holders is no round': [
    ['agrees', ['OpenAI was last valued at $500 billion, in a sale of employees\' shares worth about $6 billion.', 'In October 2024 OpenAI raised $6.6 billion.']],
    ['unreported', ['In a tender offer for $6.6 billion xAI bought shares from its staff.']],
  ],
  'what a firm owes is none of the sums on file': [
    ['unreported', ['OpenAI\'s debt of $19 billion weighs on it.', 'Its net debt, at $18.8 billion, worries OpenAI.']],
  ],
  'whose own account a figure is, is who says so': [
    ['conflict counter-report', ['DeepSeek\'s V3, which cost $5.6 million to train by the company\'s own account, was supposed to end all this.', 'V3 cost $5.6 million to train by DeepSeek\'s own account.']],
    ['conflict attribution', ['DeepSeek\'s V3 cost $5.6 million to train.']],
  ],
  'a paragraph that opens with the company goes on about whom the heading names': [
    ['agrees', ['# CoreWeave goes public\n\nThe biggest customer of CoreWeave is OpenAI. OpenAI pays CoreWeave for years to come.\n\nThe company raised $1.5 billion in its flotation.']],
  ],
  'a sum right before the name of an undertaking is that one\'s': [
    ['conflict', ['OpenAI and SoftBank stand behind the $500 billion Stargate project.', 'Oracle earns by the $500 billion Stargate.', 'Meta shows visitors its $10 billion Hyperion.']],
    ['conflict slip', ['It was meant as an answer to the €500 billion Stargate Project.']],
    ['agrees', ['Musk drives past the $12 billion Colossus 2 of xAI.', 'SoftBank put $19 billion into Stargate.']],
    ['agrees', ['Microsoft left the $100 billion Stargate supercomputer to OpenAI.']],
    ['unreported', ['Microsoft left the $300 billion Stargate supercomputer to OpenAI.', 'The $97.4 billion OpenAI venture was a dream.', 'A $2 billion Meta project in Ohio is on hold.']],
  ],
  'where "and" joins two, they are the former and the latter, whoever is named behind them': [
    ['conflict', ['Nvidia and Microsoft will both invest in Anthropic, the former up to $10 billion, the latter up to $5 billion.']],
    ['unreported', ['Nvidia and Microsoft will both invest in Anthropic, the latter up to $10 billion, the former up to $6 billion.']],
  ],
  'the latter is the second of two named last, the former the first': [
    ['conflict', ['SoftBank owns a part of OpenAI. The latter lost $5 billion in 2024.', 'SoftBank has a share in OpenAI. The latter\'s revenue in 2023 was $2 billion.']],
    ['agrees', ['Nvidia invests in xAI. The former\'s revenue in fiscal 2025 was $130.5 billion.', 'Oracle builds for OpenAI in Abilene. The former lends, the latter will pay $300 billion.']],
    ['unreported', ['Meta asked the former president for $3 billion.', 'Anthropic weighed Texas and Ohio. The latter lost $5 billion in 2024.']],
  ],
  'who acts together with others of a joint name is that joint': [
    ['conflict', [
      'ByteDance, together with Alibaba and Tencent, ordered H20 chips for $16 billion.', 'Alibaba has, with Tencent and ByteDance, placed orders for H20 chips for at least $16 billion.',
      'Tencent buys H20s. Along with ByteDance and Alibaba it has ordered at least $16 billion worth of them.',
    ]],
    ['agrees', ['Meta, together with Amazon, Alphabet and Microsoft, will spend $380 billion on capex this year.']],
    ['unreported', ['Together with Alibaba, ByteDance has ordered H20 chips for $16 billion.', 'ByteDance competes with Alibaba and Tencent and has ordered H20 chips for $16 billion.', '# OpenAI\n\nTogether with Nvidia, it will build ten gigawatts for $100 billion.']],
  ],
  'what was done with a sum is past, whatever comes of it next': [
    ['differs', ['Inflection AI raised $1.8 billion in June 2023 and said it would build a cluster.']],
    ['differs self-conflict', ['Cohere raised $500 million in August 2025.\n\nWhat Cohere will do with the $620 million that the August 2025 round brought in, it did not say.']],
    ['superseded', ['In 2025 Alphabet wants to spend $85 billion and said that it would spend more in 2026.']],
    ['agrees', ['OpenAI lost $3.7 billion and expects to lose $14 billion in 2026.']],
  ],
  'money that comes in at a value is raised, and what is promised may tell its years first': [
    ['conflict', ['xAI took in $6 billion, for which investors agreed to a value of $50 billion.', 'xAI took in $6 billion, at a value of $50 billion.']],
    ['differs slip', ['Over three years Alibaba intends to put at least $380 billion into AI and the cloud.']],
    ['agrees', ['Over the next three years Alibaba will put 380 billion yuan into AI and the cloud.', 'Anthropic has investors. It took in $13 billion from them.']],
    ['unreported', ['Over the years Alibaba has spent $380 billion on AI.']],
  ],
  'a sum of the figures right before it is no report\'s figure': [
    ['unreported', ['In 2023 Stability AI\'s cloud bill was about $99 million and its wages and other operating costs came to $54 million, $153 million in total.']],
    ['differs', ['In 2023 Stability AI\'s operating costs came to $153 million.']],
  ],
  'a service that is named tells the deal that is meant': [
    ['agrees', ['Microsoft and Nvidia have agreed to invest up to $15 billion in Anthropic; the Claude maker, for its part, is committing to spend $30 billion on Azure.']],
  ],
  'two deals of one firm within months may be of one round sum': [
    ['unreported', ['By July 2025 xAI brought in $10 billion in a debt and equity raise.']],
  ],
  'chips that a sum right before them is for are bought by who spends it': [
    ['agrees', ['For the site in Abilene, Oracle is to invest approximately $40 billion in 400,000 Nvidia GB200 chips.']],
  ],
  'who makes the chips that a sentence counts is not whom it goes on about': [
    ['superseded', ['More than 250,000 Nvidia GPUs were running at CoreWeave by then. From its IPO the company hopes for $4 billion or more.']],
  ],
  'a round told by its year is no round of another': [
    ['unreported', ['When OpenAI closed its round on March 31, 2026, Amazon had signed for $50 billion and SoftBank and others for $30 billion each.']],
  ],
  'what others than the one named cost is told of none': [
    ['unreported', ['GPT-4.5\'s final training took OpenAI $400M, other models\' $80M.']],
  ],
  'what one firm ships disputes no total of all': [
    ['agrees', ['Over 3.8 million data-centre GPUs were delivered across the industry in 2023.', 'Even Tesla, a carmaker, bought 15,000 H100s in 2023.']],
  ],
  'who gives a figure tells which of its kindred quantities is meant': [
    ['conflict counter-report', ['In January 2024 xAI had commitments of $500 million in hand, Bloomberg reported.']],
    ['agrees', ['Inference costs at OpenAI came to about $2 billion in 2024, Epoch AI estimates.', 'For 2024 Epoch AI puts the operating cost of OpenAI\'s computing at $7 billion.']],
    ['unreported', ['Operating costs at OpenAI came to about $2 billion in 2024, Gartner estimates.', 'In the first half of 2025 sales and marketing took $2 billion at OpenAI.']],
  ],
  'one stage of a training is a part of it, and so is a share of a sum': [
    ['unreported', [
      'The pre-training of DeepSeek-V3 took 2.664 million H800 GPU hours.', 'Pre-training accounted for $5.328 million of what DeepSeek-V3 cost.',
      'Jensen Huang says that a gigawatt costs $50 billion to $60 billion, of which some $35 billion goes to Nvidia.',
      'Nvidia holds a $30 billion equity stake in OpenAI.\n\nJensen Huang says $50 billion to $60 billion, of which some $35 billion goes to Nvidia.',
    ]],
    ['agrees', ['The pre-training of DeepSeek-V3 took 2.788 million H800 GPU hours.']],
    ['differs', ['DeepSeek-V3 took 2.664 million H800 GPU hours.']],
  ],
  'a figure that only a rough report reaches sets no finer one against it': [
    ['agrees', ['In October 2025 Nvidia ended the day at $4.61 trillion.']],
  ],
  'one round digit that a report only lends, or that lies in a vague range, is not superseded': [
    ['unreported', [
      '**The AWS deal grows by $100bn**', 'Meta sold $30 billion of bonds in October.',
      'SoftBank fell. The group sold its whole Nvidia stake to help fund a payment to OpenAI, the last part of a commitment of $40 billion.',
    ]],
    ['superseded', ['In mid-2025 Amazon\'s capital expenditure for the year was to be more than $100 billion.']],
  ],
  'what is guaranteed, left over or spared is none of a firm\'s sums on file': [
    ['unreported', ['Meta leases the site and guarantees the residual value up to $28 billion.', 'Sam Altman denies that OpenAI has asked Washington for a $500bn guarantee.']],
    ['superseded', ['OpenAI\'s staff sold shares at a valuation of $500bn.']],
  ],
  'what a utility or an insurer builds is not its customer\'s': [
    ['unreported', ['Meta\'s Hyperion goes up in Louisiana; the utility Entergy is building three gas plants for $3.2 billion.']],
    ['differs', ['Meta is building Hyperion in Louisiana for $3.2 billion.']],
  ],
  'a price by the month and a cheaper one by the year are a choice': [
    ['unreported', ['This newsletter costs $12 a month or $120 a year.', 'This newsletter costs $12 a month, which comes to $144 a year.']],
    ['unreported arithmetic', ['This newsletter costs $12 a month or $244 a year.', 'Running it costs $700,000 a day, or $200 million a year.']],
  ],
  'what whoever speaks needs, raises or loses is not of the firm named before': [
    ['unreported', ['OpenAI lives on gifts.\n\nWe are looking for $15 million.', 'Mistral AI grows.\n\nWe have raised $2 billion.']],
    ['agrees', ['Mistral AI grows. "We have raised $2 billion," said Arthur Mensch.']],
  ],
  'a sum in the bracket behind another one is the same owner\'s': [
    ['unreported', ['OpenAI trained GPT-3. Tencent and Alibaba have good people, who are paid up to 14 million yuan a year ($1.9 million).']],
  ],
  'a deal of others is not what a firm that is named raises': [
    ['unreported', ['Nvidia agreed to invest in OpenAI.\n\nFirst, OpenAI\'s round: the Financial Times expects $100bn or more.']],
    ['conflict attribution', ['Nvidia agreed to invest up to $100 billion in OpenAI.']],
  ],
  'shares that change hands at a value are not bought for it by the last buyer': [
    ['unreported', ['Meta paid $14.3 billion for 49% of Scale AI in June. The remaining shares changed hands last week at a value of no more than $15 billion.']],
    ['conflict', ['Meta paid nearly $15 billion for 49% of Scale AI in June.']],
  ],
  'a heading on a firm\'s site or model is on that one': [
    ['conflict', ['## xAI\'s Colossus 2 at a glance\n\n- Chips: more than 550,000 NVIDIA Blackwell GB200 and GB300 chips']],
    ['agrees', ['## OpenAI\'s o3 on ARC-AGI-1\n\n| Set | Tasks | Retail cost | Cost per task |\n|---|---|---|---|\n| Semi-Private | 100 | $2,012 | $20 |']],
  ],
  'a value before the new money does not contradict the one after it': [
    ['agrees', ['Mistral AI closed its Series C at a valuation of €11.7 billion last September.']],
  ],
  'of several deals the one is meant whose very number and partner it is': [
    ['agrees', ['Meta signed for cloud capacity thrice: a $14 billion deal with CoreWeave, a $20 billion deal with Oracle and a $10 billion agreement with Google.']],
  ],
  'what counts something else differs from what is on file for it': [
    ['differs scope', ['About 7.5 million A100 GPUs went into Falcon-180B, the pride of the Technology Innovation Institute.']],
  ],
  'a deal that is on file as its partner\'s is found from either side': [
    ['agrees', [
      'Humain buys up to 600,000 chips of Nvidia. AMD is to get up to $10 billion from it.', 'Tesla wants to spend $10 billion on AI this year, while Nvidia\'s share of it will be between $3 billion and $4 billion.',
      'Nvidia promised Britain 120,000 Blackwell GPUs, and Microsoft\'s pledge has been put at $30 billion or so.',
    ]],
    ['unreported', [
      'AMD is to get up to $10 billion from Meta.', 'Humain buys up to 600,000 chips of Nvidia. AMD is to get up to $12 billion from it.',
      'Stripe has two new backers. Microsoft is in for up to $5 billion.', 'Anthropic has two new backers. Microsoft is in for up to $6 billion.',
      // What others put into a firm is many sums.
      'Anthropic is in talks to raise $3 billion, with Google among its backers.',
    ]],
  ],
  'who repeats one report\'s mistake of time or quantity is told of the report that it stands against': [
    ['conflict slip', ['Nvidia had crossed the $3 trillion mark in June 2025.', 'Huawei turned out about 600,000 Ascend 910C chips in 2025.']],
    // The right time, and a time left open, stand in no conflict.
    ['agrees', ['Nvidia had crossed the $3 trillion mark in June 2024.', 'Nvidia crossed the $3 trillion mark.']],
  ],
  'two places that give one quantity differ from the report that one of them repeats': [
    ['differs self-conflict', [
      '# Cohere raises $270 million\n\nThe new money, $240 million, came in June 2023.',
    ]],
    ['differs slip self-conflict', [
      'Nscale is to put 23,040 GB300 GPUs into its Loughton campus.\n\nMicrosoft will rent them, and the 32,040 chips in Loughton are only the start for Nscale.',
    ]],
    // Neither is a report's: nothing on file tells which is meant.
    ['unreported self-conflict', ['# Cohere raises $285 million\n\nThe new money, $240 million, came in June 2023.']],
  ],
  'a scale without a value is the report\'s where both give the same': [
    ['agrees', ['Anthropic is securing up to one million TPUs from Google, a deal worth tens of billions of dollars.', 'Courtesy towards ChatGPT costs OpenAI tens of millions of dollars, says Sam Altman.']],
    ['unreported', ['Courtesy towards ChatGPT costs OpenAI hundreds of millions of dollars, says Sam Altman.']],
  ],
  'a rate of a product that is not named is known by its very number alone': [
    ['agrees', ['A day of answers costs DeepSeek $87,072 in GPU rent.']],
    ['agrees', ['A day of answers costs DeepSeek $87,000 in GPU rent.']],
    ['unreported', ['A day of answers costs DeepSeek $84,000 in GPU rent.', 'A day of answers costs DeepSeek $81,172 in GPU rent.']],
  ],
  'a slip is told where only the choice between quantities is open': [
    ['differs slip', ['The Indian start-up Sarvam has been allotted 40,960 H100 GPUs.', 'Alibaba plans to put more than $380 billion into AI and the cloud over three years.',
      'With ASML at the head of the table, Mistral AI closed a Series C of $1.7 billion in September.']],
    ['unreported slip', ['Fire-Flyer II, the second cluster of the hedge fund High-Flyer, cost 1 billion dollars.']],
    ['unreported', ['The Indian start-up Sarvam has been allotted 4,000 A100 GPUs.', 'The hedge fund High-Flyer paid 1 billion dollars for a cluster.']],
  ],
  'of two models the one is meant whose very number it is': [
    ['agrees', ['Where Llama 2 7B got by on about 180,000 A100 GPU hours, Meta let the 70B variant of Llama 2 run for about 1.7 million GPU hours.']],
    ['differs', ['Llama 2 7B, says Meta, took 1.7 million GPU hours.']],
  ],
  'what is spent on a part of computing is no other sum for the whole': [
    ['unreported', ['OpenAI spent about $5 billion on R&D compute in 2024, Epoch AI estimates, with only $600 million of it on the last runs.']],
  ],
  'a heading alone does not say what an unsure sum is for': [
    ['unreported', ['# Microsoft and OpenAI\n\nA site of that size needs $80 billion.', '# Oracle and its data centres\n\nA single such hall would cost $40 billion.', '# Nvidia\n\nA hundred thousand chips therefore cost $5 billion.']],
    ['agrees', ['# Microsoft and OpenAI\n\nIn fiscal 2025 the company spends $80 billion on data centres.']],
    ['conflict', ['# DeepSeek\n\nSuch clusters cost $1.6 billion.']],
  ],
  'what a firm put into one other is not what it does with a third, or raises for itself': [
    ['unreported', ['Amazon put $8 billion into Rivian.', 'Microsoft lent Nebius $5 billion.', 'Google raised $3 billion in bonds.', 'Nvidia made a $1 billion investment in Wayve.']],
    ['agrees', ['Amazon has put $8 billion into Anthropic.', 'Anthropic grows. Amazon has put in $8 billion.', 'Google has invested $3 billion in Anthropic.']],
    ['conflict', ['Claude\'s developer has two new backers. Microsoft is putting in up to $5 billion.']],
  ],
  'a round count is told with the bound of the report it comes from': [
    ['agrees', ['Humain has ordered 18,000 GB300 chips. In all it wants up to 600,000 Nvidia chips.', 'Humain began with 18,000 GB300 chips, and its plan is for up to 600,000 chips.']],
    ['superseded', ['India has 38,000 GPUs by now. At the start its aim was more than 10,000 GPUs.']],
    ['unreported', ['India has 38,000 GPUs by now. At the start its aim was 20,000 GPUs.', 'Humain has ordered 18,000 GB300 chips. In all it wants 700,000 Nvidia chips.', 'Stanford paid its lawyers. It asked for $500.']],
  ],
  'what counts two firms together says nothing of each': [
    ['agrees', [
      'xAI was valued at $80 billion in March 2025 when it took over X.', 'In the merger with X, xAI was valued at $80 billion.', 'xAI and X together are worth $113 billion.', 'xAI was valued at $113 billion in March 2025 after it absorbed X.',
      'The merged company of xAI and X is valued at $113 billion.',
    ]],
  ],
  'a pronoun means the one firm that its sentence names': [
    ['differs scope', ['Cohere raised $6.8 billion in August 2025 from investors who put its worth at $500 million.']],
    ['unreported', ['Cohere raised money in August 2025, after Mistral had put its worth at $6.8 million.', 'Cohere raised money from new investors. In August 2025 they put its worth at $52 million.']],
  ],
  'what a sum rose by is no sum of its own': [
    ['unreported', ['Tesla will spend $11 billion on capex in 2024, up $1.1 billion from what it said last time.', 'Tesla’s capital expenditure for 2024 was raised by $1.1 billion.']],
    ['differs slip', ['Tesla’s capital expenditure for 2024 is to exceed $1.1 billion.']],
  ],
  'a bound that reports give is dropped only where nothing else carries it': [
    ['agrees wording', ['Alpaca cost Stanford $600 to train.', 'Humain signed a $10 billion deal with AMD.', 'Microsoft pledged $30 billion for Britain.']],
    ['conflict wording', ['Nvidia has invested $10 billion in Anthropic.', 'Microsoft put $5 billion into Anthropic and Nvidia $10 billion.']],
    ['agrees', [
      'Microsoft said it would spend $30 billion in Britain by 2028.', 'Alpaca may have cost Stanford $600 to train.', 'The outlay has a ceiling: Microsoft pledged $30 billion for Britain.', '# Microsoft pledged $30 billion for Britain', '> Microsoft pledged $30 billion for Britain.',
      'Microsoft pledged up to $30 billion for Britain.\n\nThe $30 billion that Microsoft pledged for Britain is for data centres.', 'Humain hopes for a $10 billion deal with AMD.',
    ]],
    ['conflict', ['Microsoft is to invest up to $5 billion in Anthropic and Nvidia $10 billion.', 'Nvidia may invest $10 billion in Anthropic.', 'Keeping ChatGPT running cost OpenAI $700,000 a day in 2023.']],
  ],
  'what the draft denies is not held against it': [
    ['unreported', [
      'Training V3 cost DeepSeek $5.6 million, not $5.6 billion.', 'It is not $6 billion that DeepSeek spent on training V3.', 'Gemini Ultra\'s training cost $191 million, not the $19.1 million of the post.', 'Gemini Ultra\'s training did not cost $19.1 million.',
      'Gemini Ultra\'s training cost $191 million rather than $19.1 million.', 'Gemini Ultra\'s training cost $191 million instead of the $19.1 million that was written.', 'Gemini Ultra\'s training has never cost $19.1 million.',
    ]],
    ['differs slip', [
      'Training Gemini Ultra cost Google not only sleep, it cost $19.1 million.', 'Training Gemini Ultra cost Google $19.1 million, not more.', 'Google has not said so, but training Gemini Ultra cost $19.1 million.', 'Google did not disclose that training Gemini Ultra cost $19.1 million.',
      'Training Gemini Ultra cost Google no less than $19.1 million.',
    ]],
    ['agrees', ['Oracle did not only buy $40 billion of chips for Abilene.']],
  ],
  'a deadline keeps out no report on the plan itself': [
    ['agrees', ['Alibaba will spend 380 billion yuan on AI by the end of 2027.', 'By the end of 2026, Anthropic is to use up to one million Google TPUs.', 'By the end of 2026 Nvidia could invest $15 billion in Britain.', 'Meta plans to have 600,000 GPUs by the end of 2024.']],
    ['unreported', ['OpenAI had 400,000 GPUs at the end of 2023.', 'By the end of 2026 Meta will have 600,000 GPUs.']],
  ],
  'a model that the sentence names makes sure of its maker': [
    ['unreported scope', ['Some 1.7 million GPUs went into Llama 2 70B, the largest model of the family that Meta released in 2023.']],
    ['unreported', ['Some 1.6 million GPUs went into Llama 2 70B, the largest model of the family that Meta released in 2023.', 'Some 1.7 million GPUs went into the largest models, Meta said in 2023.']],
  ],
  'a forecast charge told as booked, in a month of its quarter': [
    ['superseded wording', ['In April 2025 Nvidia booked a charge of $5.5 billion for the H20.']],
    ['superseded', ['In April 2025 Nvidia warned of a charge of up to $5.5 billion for the H20.']],
    ['unreported', ['In September 2025 Nvidia booked a charge of $5.5 billion for the H20.']],
  ],
  'the very number of a report rings, though its owner is named before, where the words say plainly what it measures': [
    ['conflict attribution', ['DeepSeek is a small lab. Its people say little. Training took $6 million.', 'DeepSeek is owned by a fund. Nobody there gives interviews. The training run cost $6 million.']],
    ['unreported', ['DeepSeek is a small lab. Its people say little. Training took $7 million.', 'DeepSeek is a small lab. Its people say little. The party took $6 million.', 'DeepSeek is a small lab. A rival in Leeds spent $6 million on training.']],
  ],
  'GPU-hours of a named model are held against its reports whatever chip counted them': [
    ['differs', ['DeepSeek-V3 took 2.1 million GPU hours to train.', 'Training DeepSeek-V3 used up 3.5 million GPU-hours.']],
    ['agrees', ['DeepSeek-V3 took 2.788 million GPU hours to train.']],
    ['unreported', ['DeepSeek needed 2.1 million GPU hours last year.', 'DeepSeek-V3 took 2.1 million A100 hours to train.']],
  ],
  'a bound that leaves no room for a number disputes it': [
    ['conflict', ['Colossus 2 is projected to run on over 550,000 GPUs.', 'xAI plans Colossus 2 for more than 550,000 GPUs.']],
    ['agrees', ['xAI plans 555,000 GPUs for Colossus.']],
  ],
  'what a firm is said to have is told of it, not of the other side of another deal': [
    ['conflict', ['A blog rounds Meta\'s Scale AI deal to $14 billion.']],
    ['agrees', ['Meta\'s CoreWeave deal comes to $14 billion.']],
  ],
  'a figure told as a claim is not told flatly': [
    ['conflict', ['Meta\'s technology chief called the $100 million bonus claim dishonest.']],
    ['conflict attribution', ['Meta offered $100 million bonuses to staff of OpenAI.']],
  ],
  'of what somebody rejects no bound is dropped': [
    ['conflict', ['ByteDance rejected as inaccurate the report that it would buy $7 billion of Nvidia chips.']],
    ['conflict wording counter-report', ['ByteDance would buy $7 billion of Nvidia chips, The Information said.']],
  ],
  'who tells that a plan has come to a halt tells the doubt': [
    ['conflict', ['The Wall Street Journal said that Nvidia\'s plan to put up to $100 billion into OpenAI had come to a halt.']],
    ['conflict attribution', ['The Wall Street Journal said that Nvidia would put up to $100 billion into OpenAI.']],
  ],
  'what else somebody buys has no price of the one the words before speak of': [
    ['unreported', ['# OpenAI turns down a $97.4 billion bid\n\nNo thank you, but we will buy friendster for $9.74 billion if you want.']],
    ['agrees', ['# OpenAI turns down a $97.4 billion bid\n\nNo thank you, but we will buy twitter for $9.74 billion if you want.']],
    ['differs slip self-conflict', ['# OpenAI turns down a $97.4 billion bid\n\nThe offer was for $9.74 billion.']],
  ],
  'what is for others, or a share of the sum before, is held against no report on the whole': [
    ['unreported', ['OpenAI spent $400 million on training GPT-4.5 and $80 million on other models.', 'A gigawatt of AI data center costs around $50 billion, with $35 billion typically going just to the chips.']],
    ['differs', ['OpenAI spent $80 million on training GPT-4.5.', 'A gigawatt of AI data center costs around $35 billion, with half going just to the chips.']],
  ],
  'who reported a figure need be named once in a draft': [
    ['conflict', ['# xAI burns $1 billion a month, Bloomberg says\n\nxAI burns $1 billion a month.']],
    ['conflict attribution', ['# Elon Musk and his xAI\n\nxAI burns $1 billion a month.']],
  ],
  'two numbers of one mouth are no dispute': [
    ['conflict', ['Tesla\'s whole capex for 2024 was a little over $10 billion, much of it for cars.']],
  ],
  'chips that were shipped are their maker\'s, never for certain where nobody names it': [
    ['agrees', ['Some 3.6 million Blackwell GPUs had shipped by spring.']],
    ['unreported', ['Some 9 million Blackwell GPUs had shipped by spring.', '# Meta and its chips\n\nSome 9 million H100s were shipped in 2023.']],
  ],
  'a name right before the next figure is that one\'s': [
    ['agrees', ['GPT-2, in the blog\'s reckoning, had cost no more than $40,000 to train.', 'By the count of the blog GPT-3 and GPT-2 had to be trained; GPT-2 took $40,000.']],
    ['conflict', ['GPT-2, by that count, came to $40,000, and GPT-3 about $4 million.', 'GPT-3 cost $4 million, GPT-4 $100 million to train.']],
  ],
  'what "which" goes on about is the figure before it, with all that goes with that one': [
    ['agrees', [
      'Oracle, whose OCI Supercluster holds 64,000 GPUs, wants 400,000 GB200 chips in Abilene, which will set it back around $40 billion.',
      'Oracle runs OCI Supercluster with 64,000 GPUs and orders 400,000 GB200 chips for Abilene, which will cost it $40 billion.',
    ]],
  ],
  'what holds the chips that are counted behind it owns the count': [
    ['agrees', ['InvestAI is to mobilise €200 billion, €20 billion of it for gigafactories with about 100,000 chips each.', 'InvestAI has €20 billion for gigafactories of some 100,000 chips each.']],
  ],
  'what is told of the whole world is of no one country': [
    ['agrees', ['Across Britain the company Nscale rolls out up to 58,640 GPUs; worldwide it talks of 300,000 GPUs.', 'Nscale plans up to 58,640 GPUs in Britain and 300,000 GPUs globally.']],
    ['agrees', ['Worldwide Nscale talks of 300,000 GPUs, in Britain of 58,640 GPUs.']],
  ],
  'a description of one firm means neither a state nor two firms together': [
    ['agrees', [
      'Microsoft and Nvidia back the lab Anthropic. The start-up will buy $30 billion of capacity from Azure.',
      'The Paris start-up Mistral raised €600 million in 2024. The firm is now worth €6 billion.',
    ]],
  ],
  'a sum of several deals is of none of them': [
    ['unreported arithmetic', ['Meta has promised $10 billion to Google for cloud services, $14 billion to CoreWeave and $20 billion to Oracle, $54 billion in all.']],
    ['unreported', ['Meta has promised $10 billion to Google for cloud services, $14 billion to CoreWeave and $20 billion to Oracle, $44 billion in all.']],
    ['agrees', ['Meta has promised $10 billion to Google for cloud services, $14 billion to CoreWeave and $20 billion to Oracle.']],
  ],
  'of the half of a year there is one result': [
    ['differs scope', ['In the first half of 2025 OpenAI\'s research and development swallowed $4.3 billion.', 'In the first half of 2025 OpenAI spent $2.5 billion on research and development.']],
    ['agrees', ['In the first half of 2025 OpenAI\'s research and development swallowed $6.7 billion.']],
    ['unreported', ['In 2025 OpenAI\'s research and development swallowed $4.3 billion.', 'In the first half of 2025 OpenAI\'s research and development swallowed $4.1 billion.']],
  ],
  'the time of a clause about the firm is not that of what it does': [
    ['superseded', ['---\ndate: 2026-01-10\n---\nThe Claude maker Anthropic, which was valued at $183 billion when it last raised money in September, is aiming for at least $25 billion this time.']],
    ['unreported', ['OpenAI, which was worth $300 billion in the spring of 2025 and $500 billion when its staff sold shares in August, is seeking to raise $100 billion.', 'Anthropic, which was valued at $61.5 billion in March 2025, is aiming for $170 billion.']],
    ['agrees', ['OpenAI, which in 2024 had revenue of $3.7 billion, grows.', 'OpenAI, whose staff sold shares for $6.6 billion in a tender, grows.']],
  ],
  'when a round was raised may stand between its sum and the value': [
    ['superseded', ['Cohere raised $500 million last August at a valuation of $6.8 billion.']],
    ['agrees', ['In 2024 Mistral AI raised €600 million in June, at a valuation of €6 billion.']],
    ['differs slip', ['At the time of its $6.8 billion valuation, in August 2025, Cohere raised $500 billion.']],
    ['unreported', ['Cohere brought in $22 million in 2024.']],
  ],
  'what makes a firm worth a sum is no deal of that sum': [
    ['conflict', ['---\ndate: 2025-09-19\n---\nxAI, CNBC heard, was raising money in a deal that would make it worth $200 billion.']],
    ['agrees', ['The order made Nvidia worth $4 trillion.', 'A contract worth $14 billion ties Meta to CoreWeave.', 'The new contract would make Anthropic worth $183 billion.']],
  ],
  'a bid for what a trade is called is for nothing of that name': [
    ['agrees', ['# Anthropic in $45 billion bid for AI scale']],
    ['unreported', ['# Anthropic in $45 billion bid for Figma']],
  ],
  'what a day\'s trading came to is not held against what it had come to by noon': [
    ['agrees', [
      'At its worst on January 27, 2025, Nvidia\'s market value was down by $465 billion.', 'In early trading on 27 January 2025 about $465 billion of Nvidia\'s market capitalisation vanished.',
      'Nvidia had shed $465 billion in market value at one stage, before it fell further.', 'Nvidia\'s market cap stood at $3.982 trillion at midday on July 9, 2025.',
      'Nvidia touched $4 trillion in market value at one point on 9 July 2025.',
    ]],
    ['conflict', ['Nvidia lost $465 billion in market value on 27 January 2025.', 'Nvidia lost $465 billion in market value in one day.']],
    ['unreported', ['At one point on 27 January 2025 Nvidia\'s market value was down by $750 billion.']],
    ['differs', ['Nvidia lost $750 billion in market value on 27 January 2025.']],
  ],
  'what leaves out its verb leaves out its time with it': [
    ['differs slip', ['Mozilla\'s revenue was $593 million in 2022, its expenses $496 million.']],
    ['agrees', ['Mozilla\'s revenue was $653 million in 2023, its expenses $496 million.', 'Mozilla\'s revenue was $593 million in 2022, the expenses $425 million.', 'Anthropic\'s revenue was $5 billion in 2025; its valuation $183 billion.']],
  ],
  'one run is counted whole, whether draft or report names its chips': [
    ['differs', ['The Technology Innovation Institute trained Falcon-180B on 384 A100 GPUs.', 'DeepSeek-R1 was trained on 900 H800s.']],
    ['agrees', ['The Technology Innovation Institute trained Falcon-180B on 4,096 A100 GPUs.', 'The Technology Innovation Institute trained Falcon-40B on 384 A100 GPUs.']],
    ['conflict', ['DeepSeek-R1 was trained on 512 H800s.']],
    // Where no run is named, nothing tells of which of a firm's chips a report without their name speaks.
    ['unreported', ['The Technology Innovation Institute has 384 H200 GPUs.']],
  ],
  'a round digit that rounds to a neighbouring quantity is no ground for a quarrel over it': [
    ['unreported', ['Last winter Meta spent $10 billion on capex.']],
    ['conflict', ['Meta spent $10.5 billion on 350,000 H100s.']],
  ],
  'what one gigawatt of computing costs is told of that alone': [
    ['conflict', ['By the reckoning of Nvidia\'s Jensen Huang, each gigawatt of AI data center can cost $50–$60 billion to build.']],
    ['differs', ['To build one gigawatt of AI data centre takes $80 billion.', 'What does a gigawatt of AI data centre cost? Around $35 billion, Bernstein has worked out.']],
    ['unreported', ['A gigawatt of wind power costs $1.5 billion to build.', 'What does a gigawatt of solar power cost? About $800 million.', 'The land for a gigawatt of AI data centre costs $100 million.', 'Two gigawatts of AI data centre cost $120 billion to build.', 'Jensen Huang says that the new plant cost $30 billion to build.', 'A gigawatt of AI data centre is a lot. The stadium cost $2 billion to build.']],
  ],
  'a notion that others hold, and that somebody doubts, is no word of the writer\'s or of who doubts it': [
    ['conflict', [
      'The notion that DeepSeek trained its model for $5.6 million is a fantasy, says Dylan Patel.', 'Few believe that DeepSeek spent only $5.6 million on training.', 'It is a myth that DeepSeek built R1 for $6 million.', 'Analysts doubt that DeepSeek trained R1 for $6 million.', 'Few in the Valley trust DeepSeek\'s figure of $5.6 million.',
      'Hardly anybody in the trade believes the $5.6 million that DeepSeek put into its paper.', 'The legend of the $6 million model from DeepSeek lives on.', 'Wang isn\'t buying the $5.6 million that DeepSeek\'s training cost.',
    ]],
    ['conflict attribution', [
      'DeepSeek spent $5.6 million on training and bought the idea that more is less.', 'The perception of DeepSeek changed when it spent $5.6 million on training.', 'Nobody doubts that DeepSeek trained R1 for $6 million.', 'Few believed in DeepSeek. It trained R1 for $6 million.', 'DeepSeek trained R1 for $6 million, and few noticed.',
    ]],
  ],
  'who gives the very figure of a report that openly disputes another repeats the quarrel, be they as near as a rounding, of neighbouring times or promised and paid': [
    ['conflict', [
      '---\ndate: 2026-02-01\n---\nIn 2024 xAI was worth $51 billion.', 'SoftBank has put $40 billion into OpenAI, all of that round.', 'xAI is filling Colossus 2 with 550,000 Blackwell GPUs.', 'More than 550,000 Blackwells are to go into xAI\'s Colossus 2.',
      'By the end of 2025 Amazon\'s Project Rainier was to have over 1 million Trainium2 chips.', 'Amazon\'s Project Rainier runs nearly 500,000 Trainium2 chips.',
    ]],
    ['agrees', ['SoftBank put $19 billion into the Stargate Project.', 'In the spring of 2025 xAI was valued at $113 billion.']],
    ['unreported', ['xAI is filling Colossus 2 with 30,000 Blackwell GPUs.', 'By the end of 2026 Amazon\'s Project Rainier was to have over 3 million Trainium2 chips.']],
  ],
  'a contract by the name of its partner is no round, whatever sum was raised': [
    ['unreported', ['Anthropic\'s $13 billion Azure contract runs for several years.', 'OpenAI raised $6.6 billion. Its $6.6 billion Oracle contract is another thing.']],
    ['agrees', ['OpenAI\'s $300 billion Oracle contract runs for five years.', 'Meta\'s $14 billion CoreWeave computing agreement was its first.', 'Anthropic\'s $13 billion round had many backers.']],
  ],
  'a heading that names chips announces what their numbers are for the rows beneath it': [
    ['agrees', [
      '## Who took the H100s in 2023\n\n| Firm | Cards |\n|---|---|\n| Oracle | 50,000 H100s |\n| Tesla | 15,000 H100s |', '## Who bought how many H100s\n\n- Oracle: 50,000 H100s\n- Tesla: 15,000 H100s', 'Who bought the H100 in 2023:\n\n- Oracle: 50,000 H100s\n- Tesla: 15,000 H100s',
    ]],
    ['conflict', ['## Who runs how many H100s\n\n| Firm | Cards |\n|---|---|\n| Meta | 350,000 H100s |']],
  ],
  'what comes in within a week is raised, what comes in within a year is earned': [
    ['agrees', ['Inflection AI took in $1.3 billion last Thursday.', 'Inflection AI, which brought in $1.3 billion this week, builds a chatbot.', 'OpenAI took in $3.7 billion in 2024.']],
  ],
  'a sum behind a bare "at" that is many times the one before is what the firm is priced at': [
    ['agrees', ['Anthropic has got $13 billion at $183 billion.', 'Mistral, in September, took \u20ac1.7 billion at \u20ac11.7 billion.', 'Nobody has more than OpenAI; Anthropic, in September, got $13 billion at a $183 billion price.']],
    ['unreported', ['Anthropic would spend $13 billion at $2 billion a gigawatt.']],
  ],
  'a pronoun that says whose rival or partner a firm is has nothing of the sum': [
    ['agrees', ['OpenAI makes ChatGPT; its rival Anthropic raised $13 billion.', 'OpenAI owes its partner Microsoft $250 billion for Azure.', 'Microsoft is happy with OpenAI. Its partner Anthropic raised $13 billion.']],
  ],
  'money that goes into a firm pointed at is put into it': [
    ['conflict', ['Anthropic is growing; Microsoft may put up to $5 billion into it.', '---\ndate: 2026-01-31\n---\nNvidia still wants a part of OpenAI. The up to $100 billion of last September was, Jensen Huang says, never a commitment.']],
    ['agrees', ['Anthropic has agreed to buy computing power, and Amazon has put $8 billion into the start-up.', 'Anthropic has agreed to buy computing power, and Amazon has invested $8 billion in the company since 2023.']],
    ['differs slip', ['Anthropic has agreed to buy computing power, and Amazon has invested $8 million in the company since 2023.']],
    ['unreported', ['Anthropic has agreed to buy computing power, and Amazon has invested $8 million in the company\'s data centres since 2023.', 'Meta likes artificial intelligence and put $8 billion into it.', 'Colossus is growing; Microsoft may put up to $5 billion into it.']],
  ],
  'a market value without its day is no round mark that was passed once': [
    ['unreported', ['Nvidia is worth around $3.5 trillion.', 'Nvidia has a market value of $4.2 trillion.', 'Nvidia is worth about $4.4 trillion.', 'Nvidia ended the day at $4.61 trillion.']],
    ['agrees', ['Nvidia is worth about $4 trillion.', 'Nvidia is worth $5 trillion.', 'Nvidia is worth almost $4 trillion.', 'Nvidia is worth over $3 trillion.', 'In July 2025 Nvidia was worth $4.02 trillion.']],
  ],
  'a firm that is named only in telling when something came about has no part in it': [
    ['unreported', ['OpenAI raised $13 billion after money from Microsoft had run out.', 'After money from Microsoft had run out, OpenAI raised $13 billion.']],
    ['conflict', ['OpenAI raised $13 billion after a deal with Microsoft.', 'OpenAI needs money. Microsoft is in for $13 billion.', 'OpenAI raised $13 billion. After money from Microsoft had run out, it asked for $13 billion from Microsoft.']],
    ['agrees', ['Anthropic raised $13 billion before Google\'s money had been spent.']],
  ],
  'who leaves off the last digits of a later report means that one, and none that it replaced': [
    ['agrees', ['---\ndate: 2026-02-20\n---\nAmazon spent $131 billion on capex in 2025.', 'Amazon\'s capex was $131 billion in 2025.']],
    ['differs', ['---\ndate: 2026-02-20\n---\nAmazon spent $129 billion on capex in 2025.']],
    ['superseded', ['---\ndate: 2026-02-20\n---\nAmazon spent $125 billion on capex in 2025.']],
  ],
  'nine months are no year': [
    ['unreported', ['xAI burned $7.8 billion in the first nine months of 2025.']],
    ['differs', ['xAI burned $7.8 billion in 2025.']],
  ],
  'a share of sales is not the sales': [
    ['unreported', [
      'Microsoft will get 20 per cent of OpenAI\'s revenue, about $10 billion in 2025.', 'Microsoft takes 20% of OpenAI\'s revenue, or $2.6 billion in 2025.', 'In 2025 Microsoft took $2.6 billion, or 20 per cent of OpenAI\'s revenue.',
    ]],
    ['differs', ['In 2025 OpenAI\'s revenue, about $10 billion, was spent at once.']],
    ['agrees', ['Microsoft gets 20 per cent of OpenAI\'s revenue of $13 billion in 2025.']],
  ],
  'what flows back for an investment is none': [
    ['agrees', ['Microsoft invested $13 billion in OpenAI and gets $250 billion back.', 'Microsoft has put $13 billion into OpenAI; in return $250 billion flows into Azure.']],
    ['differs', ['Microsoft invested $250 billion in OpenAI.']],
  ],
  'a sum that a comma sets beside a noun is what the noun says, not what was told before': [
    ['unreported', [
      'Revenue at CoreWeave was $228.9 million in 2023; net loss that year, $594 million.', 'CoreWeave had revenue of $228.9 million in 2023 and, in the same year, a net loss of $594 million.', 'Meta spent $72.2 billion in 2025 — revenue, by contrast, $201 billion.',
    ]],
    ['agrees', ['OpenAI lost $5 billion in 2024; revenue that year, $3.7 billion.', 'Mozilla\'s revenue came to $653 million in 2023, expenses that year, $496 million.', 'Mistral raised €1.7 billion in September 2025; valuation, €11.7 billion.']],
    ['conflict', ['OpenAI\'s revenue in 2024 was $3.7 billion; its loss for the year, about $5 billion.']],
  ],
  'what a sum with a subject of its own measures is not sure to be what was told before': [
    ['unreported', [
      'CoreWeave\'s revenue was $228.9 million in 2023, its margin $594 million.', 'CoreWeave\'s revenue was $228.9 million in 2023 and interest that year $594 million.', 'CoreWeave\'s revenue was $228.9 million in 2023; the interest bill was $594 million.',
      'CoreWeave\'s revenue was $228.9 million in 2023; the payroll was $1.2 billion in 2024.',
    ]],
    ['differs', [
      'CoreWeave\'s revenue was $228.9 million in 2023; in 2024, $1.2 billion.', 'CoreWeave\'s revenue was $228.9 million in 2023; the figure for 2024 was $1.2 billion.', 'CoreWeave\'s revenue was $228.9 million in 2023; the total for 2024, $1.2 billion.',
      'CoreWeave\'s revenue was $228.9 million in 2023 and revenue in 2024 $1.2 billion.',
    ]],
  ],
  'what a sentence asks, be it no question, the next one answers': [
    ['conflict', [
      'What Hyperion will cost is disputed. Meta started out with more than $10 billion.', 'How much will Hyperion cost? Donald Trump held up a sheet that said $50 billion.', 'Nobody can say what training GPT-4 cost. Altman spoke of more than $100 million.',
      'The price of Hyperion grows with every telling. A newsletter speaks of $200 billion.', 'GPT-4\'s cost is a matter of dispute. Altman spoke of more than $100 million.',
    ]],
    ['agrees', ['What Hyperion will cost nobody knows. Meta has borrowed $27 billion for it.', 'What GPT-4 cost is unknown. OpenAI\'s revenue was $3.7 billion in 2024.']],
    ['unreported', ['What Hyperion will cost nobody knows. Meta has put $3 billion into startups.']],
  ],
  'who tells a figure whose verb of saying is left out is not who told the one before': [
    ['conflict', [
      'Opinions differ on what Hyperion costs: Donald Trump says $50 billion, a newsletter $200 billion.', 'Nobody can say what training GPT-4 cost. Sam Altman spoke of more than $100 million, one site of $63 million.', 'OpenAI says that GPT-4 cost more than $100 million, some analysts $63 million.',
    ]],
    ['conflict attribution counter-report', ['Sam Altman says that GPT-4 cost $63 million.']],
  ],
  'a deal told by its partner alone is that of the one the words go on about': [
    ['agrees', [
      'OpenAI has signed a string of deals. Oracle\'s is worth $300 billion, Microsoft\'s $250 billion.', 'OpenAI has signed with several. The contract with Oracle runs to $300 billion, the one with Microsoft to $250 billion.', 'Anthropic has signed with three clouds. Microsoft\'s contract is worth $30 billion.',
      'OpenAI\'s commitments: Oracle, $300 billion; Microsoft, $250 billion.', 'Meta has agreed to a contract of $10 billion with Google, one of $20 billion with Oracle and a $14 billion deal with CoreWeave.', 'Meta signed a $10 billion agreement with Google, a $14 billion deal with CoreWeave.', '## OpenAI\'s contracts\n\n| Partner | Value |\n| --- | --- |\n| Oracle | $300 billion |\n| Microsoft | $250 billion |', 'OpenAI\'s cloud contracts:\n\n- Microsoft: $250 billion\n- Oracle: $300 billion',
      '| Company | Deal | Value |\n| --- | --- | --- |\n| OpenAI | Oracle | $300 billion |\n| Anthropic | Microsoft | $30 billion |',
    ]],
    ['unreported', [
      'OpenAI has signed a string of deals. Oracle\'s is worth $250 billion.', 'OpenAI rents from Microsoft. Microsoft\'s revenue is $250 billion.', '## OpenAI\'s partners\n\n| Firm | Market value |\n| --- | --- |\n| Oracle | $300 billion |', 'Mistral has signed a string of deals. Microsoft\'s is worth $250 billion.',
    ]],
    ['conflict', ['## Who has invested in Anthropic\n\n| Investor | Sum |\n| --- | --- |\n| Amazon | $8 billion |\n| Google | $3 billion |\n| Microsoft | $5 billion |\n| Nvidia | $10 billion |']],
  ],
  'each fall of a share has a day of its own': [
    ['unreported', [
      '---\ndate: 2025-10-30\n---\nIn February 2022 Meta had lost $232 billion in market value in one session. The stock dropped 11 percent on Thursday, wiping out $208 billion of Meta\'s market value.',
      'In February 2022 Meta lost $232 billion in market value. Meta then lost $208 billion in market value in one day.',
    ]],
    ['agrees', ['---\ndate: 2025-10-30\n---\nNvidia was down $465 billion in early trading on January 27. Nvidia\'s loss in September of last year, at $279 billion, had held the record.']],
    ['differs self-conflict', ['Nvidia lost $589 billion in market value on January 27, 2025. On January 27, 2025, Nvidia\'s market value fell by $858 billion.']],
  ],
  'what something would come to in the money of another time is no other report of it': [
    ['unreported', [
      'The first Transformer cost Google about $900 to train in 2017. In today\'s money, the first Transformer would now cost $1,200 to train.', 'Google trained the first Transformer for $1,200 in 2025 dollars.', 'GPT-3 would now cost $450,000 to train.', 'GPT-3 would cost $450,000 to train today.',
      'Training GPT-3 cost $5.8 million, adjusted for inflation.',
    ]],
    ['differs', ['The first Transformer cost Google $1,200 to train.', 'GPT-3 would have cost $450,000 to train, by one estimate.', 'Training GPT-3 cost $5.8 million. Today, Google would not say more.']],
  ],
  'what the head of a firm has and builds is the firm\'s, whatever firm was told of before': [
    ['agrees', ['Amazon will spend $100 billion. Mark Zuckerberg has more than 1.3 million GPUs coming by the end of 2025.']],
    ['unreported', ['Amazon runs Project Rainier. Mark Zuckerberg has a million GPUs.', 'Amazon runs Project Rainier. Mark Zuckerberg has $50,000 in cash.']],
  ],
  'whoever is told as the maker of something, or promises a sum, is nobody who was told of before': [
    ['unreported', [
      'Anthropic raised money. Cognition, maker of Devin, raised $13 billion.', 'Anthropic raised money. Cognition, the maker of Devin, raised $13 billion.', 'DeepSeek spent money on chips. The Federal Ministry promised $1.6 billion.',
    ]],
    ['agrees', ['Anthropic, maker of Claude, raised $13 billion in September 2025.']],
  ],
  'a sum that is set beside an earlier forecast is of the same quantity': [
    ['superseded', ['OpenAI expects to burn $8.5 billion in 2025, up from an earlier forecast of $7 billion.']],
    ['unreported', ['OpenAI expects to burn $8.5 billion in 2025. The city of Abilene had a budget of $7 billion.']],
  ],
  'words that several quantities would do for lend a round sum to nobody who was told of before': [
    ['unreported', ['Meta builds Hyperion. An analysis on Longbridge got away with $10 billion.']],
    ['agrees', ['Meta has signed with Google Cloud for $10 billion.']],
  ],
  'what one slack leaves room for must reach the other sum': [
    ['unreported', ['Microsoft\'s capital expenditure was well above the $30 billion it had forecast.']],
    ['agrees', ['Microsoft\'s capital expenditure was $34.9 billion in the first quarter of fiscal 2026.']],
  ],
  'who reckons a bare sum has only an answer to what the words are about': [
    ['conflict', [
      'GPT-4 cost more than $100 million, said Sam Altman. Epoch and Stanford say $78 million.', 'People argued over what GPT-3 cost to train. Lambda, a cloud firm, reckoned $4.6 million.',
    ]],
    ['conflict counter-report', ['How much did it cost to train GPT-3? Lambda estimates about $4.6 million.']],
    ['unreported', ['People argued over what GPT-3 cost to train. Lambda raised $4.6 million.', 'People argued over what GPT-3 cost to train. Stanford says that its own model cost $4.6 million.']],
    ['agrees', ['DeepSeek trained V3. As for revenue, OpenAI says $3.7 billion for 2024.']],
  ],
  'a chip that is told of another figure is not what a firm\'s total is of': [
    ['agrees', [
      'Nvidia\'s sales of the H20 came to $4.6 billion in the first quarter of fiscal 2026, and total revenue to $44.1 billion.',
      'Nvidia\'s revenue in the first quarter of fiscal 2026 was $44.1 billion, including $4.6 billion from H20 chips.', 'In the first quarter of fiscal 2026 Nvidia sold $4.6 billion of H20 chips.',
    ]],
    ['differs', [
      'Nvidia\'s sales of the H20 came to $4.6 billion in the first quarter of fiscal 2026, and total revenue to $45.2 billion.',
    ]],
  ],
  'what a run cost per run is what it cost': [
    ['conflict counter-report', ['The Wall Street Journal put GPT-5 at $500 million per run.']],
    ['unreported', ['GPT-5 cost OpenAI $500 million per month to train.']],
  ],
  'a firm beside a person in a column of sources tells who the person is': [
    ['conflict', ['# How many chips has DeepSeek?\n\n| Source | What it says |\n|---|---|\n| Alexandr Wang, Scale AI | about 50,000 H100s |']],
    ['unreported', ['# How many chips has DeepSeek?\n\n| Source | What it says |\n|---|---|\n| Scale AI | about 50,000 H100s |']],
  ],
  'what is on file for one model of a series is no report on another, be that on file or not': [
    ['unreported', [
      'OpenAI\'s o1 cost $100 million to train.', 'OpenAI spent more than $100 million on training GPT-4.5.', 'Training Llama 4 took Meta 30.84 million GPU hours.',
      '| Model | Training cost |\n| --- | --- |\n| GPT-4 | $63 million |\n| OpenAI o1 | $100 million |', '| Model | Training cost |\n| --- | --- |\n| GPT-5 | $100M+ |',
    ]],
    ['conflict', ['OpenAI spent more than $100 million on training GPT-4.', '| Model | Training cost |\n| --- | --- |\n| o1 | $40 million |\n| GPT-4 | $100 million |']],
    ['agrees', ['OpenAI, the maker of o1, raised $6.6 billion in October 2024.', 'OpenAI, which had just shown o1, raised $6.6 billion in October 2024.']],
  ],
  'a line that opens with a deal and its partner is of the one whom the heading or the words before go on about': [
    ['agrees', [
      '## Where OpenAI rents\n\n- a $300 billion agreement with Oracle\n- a $250 billion deal with Microsoft', 'Meta, Facebook\'s owner, has signed three of them:\n\n- a $10 billion agreement with Google\n- a $14 billion deal with CoreWeave',
    ]],
    ['unreported', ['## Where Mistral rents\n\n- a $250 billion deal with Microsoft']],
  ],
  'a level that gives way to another does so at the time behind that one': [
    ['agrees', ['---\ndate: 2024-06-05\n---\nTesla will go from 35,000 active H100s to 85,000 by the end of the year, Musk posted.']],
    ['differs slip', ['---\ndate: 2024-06-05\n---\nTesla will have 35,000 active H100s by the end of the year, Musk posted.']],
  ],
  'what a sentence opens with as being done to something is no firm': [
    ['conflict', ['Training of BLOOM has started. It will keep the 416 A100 GPUs busy.']],
    ['unreported', ['BigScience trained BLOOM. Helsing of Munich has raised $7 million.']],
  ],
  'what lies near a report\'s range and not in it is not what that report counts': [
    ['unreported', ['Tesla\'s capital expenditure came to $2.77 billion in the first quarter of 2024.']],
  ],
  'what a round, a day or a purchase came to is told by a figure of it that stands beside': [
    ['agrees', [
      'Nvidia lost $589 billion of market value on 27 January 2025. US stocks as a whole lost over $1 trillion.',
      'Nvidia shed $593.7 billion in market value on 27 January 2025, when more than $1 trillion was wiped off US stocks.',
    ]],
    ['conflict', [
      'OpenAI has closed a $40 billion round. Of the money, $30 billion is to come from SoftBank.',
      '---\ndate: 2024-01-19\n---\nMeta will have 350,000 H100s by the end of the year. At $25,000 apiece, they will cost Meta nearly $9 billion.',
    ]],
    ['unreported', [
      'US stocks as a whole lost over $1 trillion.', 'Nvidia lost $279 billion in market value in September 2024. US stocks as a whole lost over $1 trillion.',
      'OpenAI has closed a $50 billion round. Of the money, $30 billion is to come from SoftBank.', 'OpenAI has closed a $40 billion round. Of the money, $30 billion is to come from Microsoft.',
      '---\ndate: 2024-01-19\n---\nMeta will have 250,000 H100s by the end of the year. At $36,000 apiece, they will cost Meta nearly $9 billion.',
    ]],
  ],
  'debt that a price or a worth is reckoned with is no money raised': [
    ['unreported', ['xAI buys X for $33 billion, assuming $12 billion in debt.', 'One rival was worth $45 billion to xAI, less $12 billion of debt.']],
    ['conflict', ['xAI has brought in $12 billion in equity.', 'In 2024 xAI raised $12 billion, most of it in debt.']],
  ],
  'what could not be sold is revenue lost': [
    ['agrees', ['Nvidia says that $2.5 billion worth of H20 chips could not be sold in its first quarter of fiscal 2026.', 'Nvidia sold H20 chips for $4.6 billion in the first quarter of fiscal 2026. A further $2.5 billion could not be shipped.']],
    ['unreported', ['Two houses for $2.5 million could not be sold, Nvidia says.', 'In the first quarter of fiscal 2026 another $2.5 billion in chips could not be shipped by Intel.']],
  ],
  'what was pencilled in goes on with the quantity before, and is spent where none is told': [
    ['superseded', ['OpenAI\'s revenue was $3.7 billion in 2024. For 2025 it had pencilled in $11.6 billion.', 'By the end of 2029 OpenAI will have burned $115 billion. For 2025 it had pencilled in $7 billion.', 'Meta has pencilled in $70 billion to $72 billion for 2025.']],
    ['agrees', ['Meta\'s revenue is growing. Its data centres are not cheap: it has pencilled in $72 billion for 2025.']],
    ['unreported', ['OpenAI\'s revenue was $3.7 billion in 2024. For 2025 it had pencilled in $9 billion.']],
  ],
  'a forecast that a result is held against makes it no forecast': [
    ['differs', [
      'Nvidia\'s revenue in the first quarter of fiscal 2026 was $35.4 billion, beating forecasts.', 'Nvidia\'s revenue was $35.4 billion in the first quarter of fiscal 2026, better than expected.', 'Scale AI\'s revenue of $1.87 billion in 2024 fell short of its targets.',
      'OpenAI beat its own forecast with revenue of $5.7 billion in 2024.', 'Microsoft spent $45 billion in the first quarter of fiscal 2026, well over what analysts had forecast.', 'In 2024 Alphabet\'s capital expenditure overshot its forecast and came to $62.5 billion.',
      'With capital expenditure of $170 billion in 2025, Amazon was on track for a record.', 'On revenue of $5.9 billion in 2024, CoreWeave plans an IPO.',
    ]],
    ['unreported', [
      'OpenAI beat the forecast of $5.7 billion in revenue for 2024.', 'Nvidia beat the $43.3 billion forecast for the first quarter of fiscal 2026 in revenue.', 'With plans for capital expenditure of $170 billion in 2025, Amazon is ahead.',
      'In the first quarter of fiscal 2026 Nvidia expects revenue of $33 billion, more than analysts had expected.',
    ]],
  ],
  'what another business of a firm brought in is none of what is on file of it': [
    ['unreported', [
      'Nvidia\'s Blackwell brought in $11 billion in the fourth quarter of fiscal 2025, gaming $2.5 billion.', 'Nvidia\'s fiscal 2025: $130.5 billion in revenue, of which gaming made up $11.4 billion.', 'Networking earned Nvidia $4.6 billion in the first quarter of fiscal 2026.',
      'In fiscal 2025 Nvidia made $17 billion with gaming cards.', 'Despite revenue of $5 billion in the first quarter of fiscal 2026 from gaming, Nvidia lives from data centers.',
    ]],
    ['agrees', [
      'In the first quarter of fiscal 2026 gaming brought Nvidia $3.8 billion, the H20 $4.6 billion.', 'In the first quarter of fiscal 2026 Nvidia took in $3.8 billion from gaming and $39.1 billion from data centres.', 'Nvidia, which began in gaming, sold $11 billion of Blackwell chips in the fourth quarter of fiscal 2025.',
      'Strong cloud demand lifted Nvidia\'s Blackwell sales to $11 billion in the fourth quarter of fiscal 2025.', 'Mozilla took in $593 million in 2022: search royalties brought $510 million, subscriptions $75 million.',
      'Data-centre gear brought Nvidia $39.1 billion in the first quarter of fiscal 2026.',
    ]],
  ],
  'a second figure of the very quantity that the statement has told is of something else': [
    ['unreported', [
      'Mozilla spent $496 million in 2023 and $30 million on its mission alone.', 'Meta spent $72.22 billion on capital expenditure in 2025 and bought back shares for $26 billion.', 'Alphabet spent $52.5 billion on capital expenditure in 2024 and $49 billion on research.',
      'Meta bought 173,000 MI300 chips in 2024 and returned 12,000 MI300 chips.', 'Tesla had 35,000 H100s in April 2024, of which 4,000 H100s were broken.',
    ]],
    ['differs', [
      'Alphabet spent $52.5 billion on capital expenditure in 2024, or $72.5 billion by its own count.', 'Meta bought 173,000 MI300 chips in 2024 and Microsoft bought 12,000 MI300 chips.',
    ]],
    ['differs arithmetic', ['OpenAI\'s spending on compute in 2024 was $5 billion for research and $2 billion for inference, $9 billion in all.']],
  ],
  'whoever is told only by whose rival, customer or neighbour they are owns what they do': [
    ['unreported', [
      'A rival of Nvidia had revenue of $12 billion in fiscal 2025.', 'One of Nvidia\'s rivals had revenue of $12 billion in fiscal 2025.', 'CoreWeave\'s biggest customer had revenue of $3.9 billion in 2024.', 'A partner of Amazon had capital expenditure of $11.8 billion in 2025.',
      'In 2023 one of Mozilla\'s partners took in $753 million.', 'A start-up that competes with CoreWeave had revenue of $3.9 billion in 2024.', 'A company founded by former OpenAI staff raised $12.2 billion.', 'With revenue of $12 billion in fiscal 2025, a competitor of Nvidia did well.',
      'Unlike Nvidia, the firm had revenue of $12 billion in fiscal 2025.',
    ]],
    ['agrees', [
      'OpenAI\'s rival Anthropic raised $13 billion in September 2025.', 'Nvidia\'s customers have ordered 3.6 million Blackwell GPUs.', 'As a supplier to Microsoft, CoreWeave had revenue of $1.9 billion in 2024.', 'Unlike its rivals, Nvidia had revenue of $130.5 billion in fiscal 2025.',
      'Nvidia is a chipmaker. Unlike Apple, the company had revenue of $130.5 billion in fiscal 2025.',
    ]],
  ],
  'what many do of whom a firm is only told with is not the firm\'s': [
    ['unreported', [
      'Makers of servers for Nvidia took in $60 billion in fiscal 2025.', 'Firms that build on OpenAI\'s models had revenue of $16 billion in 2024.', 'Employees of OpenAI earned $10.3 billion in 2024.', 'The industry around Nvidia earned $600 billion in fiscal 2025.',
      'Ten start-ups around OpenAI raised $20 billion in October 2024.', 'Chipmakers other than Nvidia had revenue of $600 billion in fiscal 2025.', 'Companies that pay OpenAI took in $37 billion in 2024.',
    ]],
    ['agrees', [
      'Banks in London said Anthropic raised $13 billion in September 2025.', 'Among the suppliers of chips Nvidia had revenue of $130.5 billion in fiscal 2025.', 'Companies that pay OpenAI helped it to revenue of $3.7 billion in 2024.', 'Researchers who left Google say Google had capital expenditure of $52.5 billion in 2024.',
    ]],
  ],
  'how far something is from another, one land, customer or month, and one thing a training takes are not the whole': [
    ['unreported', [
      'Nvidia\'s revenue was $69.6 billion higher in fiscal 2025 than in the year before.', 'Amazon\'s capital expenditure in 2025 was $30 billion more than planned.', 'OpenAI\'s revenue in 2024 fell $1.5 billion short of its plan.', 'In Germany Mozilla had revenue of $93 million in 2023.',
      'Alphabet spent $12 billion on capital expenditure in Europe in 2024.', 'Nvidia\'s best month in fiscal 2025 brought in $13 billion.', 'Half of Mozilla\'s revenue in 2023, $326 million, came from one contract.', 'CoreWeave got $1.2 billion of its revenue in 2024 from Microsoft.',
      'Microsoft brought CoreWeave $1.2 billion in 2024.', 'The September 2025 round took Anthropic\'s total to $27 billion.', 'The electricity for training GPT-4 cost $6 million.', 'The staff who trained GPT-4 cost $15 million.', 'A failed run of GPT-4 had cost $7 million.', 'A copy of GPT-3 was trained for $450,000.',
      'In Europe Microsoft bought 60,000 Hopper chips in 2024.', 'Nvidia sold 100,000 H100s to Inflection and CoreWeave in the third quarter of 2023.', 'One copy of DeepSeek V3 runs on 352 H800s.', 'Grok 3 is served from 20,000 H100s.', 'R1 was distilled on 64 H800s.',
    ]],
    ['differs', [
      'Training BLOOM took 2,082,990 GPU hours and a lot of electricity.', 'Anthropic raised a total of $17 billion in September 2025.', 'In its best year so far, 2024, CoreWeave had revenue of $2.9 billion.', 'The training of V3 cost DeepSeek $15.6 million, data and staff left aside.',
      'Mozilla, which Google pays for its place in Firefox, had revenue of $753 million in 2023.',
    ]],
    ['differs slip', ['Nvidia\'s revenue was $150.5 billion in fiscal 2025, higher than ever.']],
  ],
  'what is only supposed differs from nothing': [
    ['unreported', [
      'Imagine that Meta spent $172 billion on capital expenditure in 2025.', 'Llama 3.1 405B could be trained today for $5 million.', 'Suppose Nvidia had revenue of $180 billion in fiscal 2025.',
    ]],
    ['differs', ['DeepSeek needed $20 million to train V3.', 'It took $390 million to train Gemini Ultra.']],
  ],
  'chips that a report says a model was trained on were used once, whatever the report\'s year': [
    ['differs', ['DBRX was trained on 6,000 H100s.', 'Databricks used 2,048 H100s to train DBRX.', 'Falcon-40B had 512 A100s.', 'Llama 3 70B was trained on 24,576 H100s.']],
    ['agrees', ['DBRX was trained on 3,072 GPUs.']],
    ['unreported', ['Databricks rents 500 H100s.', 'DBRX answers on 8 H100s.']],
  ],
  'who says of itself what "it" did is meant by it, where nobody else was': [
    ['differs', [
      '---\ndate: 2025-10-05\n---\nOpenAI said in October 2024 that it had raised $9.6 billion.', '---\ndate: 2025-12-05\n---\nCohere said in August that it had raised $900 million.', 'Nvidia said its revenue in the first quarter of fiscal 2026 was $35.1 billion.',
      'CoreWeave says that it had revenue of $2.9 billion in 2024.', 'Amazon said that its capital expenditure in 2025 had been $171.8 billion.',
    ]],
    ['unreported', [
      'Nvidia says it would cost $90 billion to build a gigawatt of data centers.', 'Meta said it cost $90 million to make the film.', 'Anthropic is small. OpenAI said that it raised $3 billion in September 2025.',
    ]],
  ],
  'a share, a source and one time, whichever it was, are not the whole': [
    ['unreported', [
      'OpenAI\'s revenue from its API was $1 billion in 2024.', 'Scale AI got $150 million of revenue from Google in 2024.', 'Two thirds of Microsoft\'s capital expenditure in the second quarter of fiscal 2026, $25 billion, went on chips.',
      'xAI has burned through $4 billion in a quarter of 2025.', 'Nvidia\'s revenue grew fastest in China in fiscal 2025, by $6.8 billion.', 'Amazon spent $20 billion on capital expenditure in Pennsylvania in 2025.',
    ]],
    ['differs', [
      'In the second quarter of fiscal 2026, Microsoft spent $25 billion on capital expenditure.', 'CoreWeave\'s revenue rose from $229 million in 2023 to $2.9 billion in 2024.',
    ]],
  ],
  'money at hand is none of the quantities': [
    ['unreported', [
      'Mozilla earned $653 million in 2023 and has put aside $1.3 billion.', 'Alphabet spent $52.5 billion on capital expenditure in 2024; it held $95 billion in reserve.', 'OpenAI burned $9 billion in 2025; it has $30 billion on its accounts.', 'CoreWeave\'s revenue in 2024 was $1.9 billion. In that year it had $1.4 billion at hand.',
    ]],
    ['agrees', ['OpenAI, with another $38 billion at hand for Amazon\'s cloud, is valued at $852 billion.', 'Meta ended the year with capital expenditure of $72.22 billion in 2025.']],
  ],
  'a sentence that opens with a sum opens with that of whoever stands behind the comma': [
    ['differs', [
      'After a net loss of $31.5 billion in the first half of 2025, OpenAI hopes for $13 billion of revenue. After expenses of $746 million in 2023, Mozilla asked Google for help.', 'With revenue of $1.87 billion in 2024, Scale AI drew Meta\'s interest.',
      'With capital expenditure of $181.8 billion in 2025, Amazon outspent Microsoft.',
    ]],
    ['agrees', ['With revenue of $60.9 billion in fiscal 2024, Nvidia outgrew AMD.', 'With about $1.9 billion of revenue in 2024, CoreWeave lives off Microsoft.']],
    ['unreported', ['With revenue of $7.4 billion in 2025, AMD remains far behind Nvidia.']],
  ],
  'orders of several that are named together are what they spend': [
    ['conflict', [
      'ByteDance, Alibaba and Tencent hurried to order a million H20 chips. The value of the orders was more than $12 billion.', 'ByteDance, Alibaba and Tencent had asked Nvidia for a million H20 chips, orders worth more than $12 billion.',
    ]],
    ['unreported', ['Nvidia and Broadcom have signed a contract worth $12 billion.', 'ByteDance, Alibaba and Tencent had asked Nvidia for a million H20 chips. They are valued at more than $12 billion.']],
  ],
  'what several firms do to the tune of so much each is each one\'s own': [
    ['conflict', ['Microsoft and Nvidia will each put $7.5 billion into Anthropic.', 'Anthropic has two new backers: Microsoft and Nvidia put in $7.5 billion each.']],
    ['agrees', ['ByteDance, Alibaba and Tencent each bought a million H20 chips.']],
    ['unreported', ['Microsoft and Nvidia sold two units for $7.5 billion each.', 'Microsoft and Nvidia will each put $9.5 billion into Rivian.']],
  ],
  'what is laid out for what keeps a firm going buys nothing and is no more than a part of its costs': [
    ['unreported', [
      'CoreWeave took in $1.9 billion in 2024 and paid $14 billion for power and rent.', 'Inflection raised $1.3 billion and laid out $650 million on marketing.', 'Microsoft spent $10 billion on television advertising.',
      'Mozilla, which earned $593 million in 2022, paid $75 million for lawyers and consultants.', 'Meta paid its bills and another $14.3 billion for advertising.', 'Inflection raised $1.3 billion and put $650 million into lobbying.',
      'Customers paid Meta $65 billion for advertising.',
    ]],
    ['conflict', ['Meta paid $14.3 billion for its stake in Scale AI, a marketing coup.']],
    ['agrees', ['HP paid $116 million for the advertising darling Humane.', 'OpenAI will pay Oracle $300 billion for computing power.', 'Stability AI needed $54 million for wages and other bills.']],
  ],
  'what one is to another leads up to whom the sentence tells of': [
    ['conflict', ['Google\'s main rival in chatbots, OpenAI, lost $5 billion in 2024.']],
    ['agrees', [
      'Spain\'s answer to OpenAI, the Paris-based Mistral, is worth €11.7 billion.', 'Microsoft\'s partner in the cloud, CoreWeave, took in $1.9 billion in 2024.', 'Nvidia\'s biggest customer, Microsoft, bought 485,000 Hopper chips in 2024.',
      'Oracle\'s main tenant, OpenAI, had sales of $3.7 billion in 2024.', 'OpenAI\'s rivals, Google and Anthropic, cannot match its revenue of $3.7 billion in 2024.', 'Anthropic\'s backer, Amazon, has put $8 billion into it.',
    ]],
  ],
  'a capitalised word for what a firm is before its name is no part of the name': [
    ['agrees', ['ASML-backed Mistral is worth €11.7 billion.', 'The Paris-based Mistral raised €1.7 billion.']],
    ['unreported', ['The Marseille-based Mistral ferry cost €11.7 billion.', 'Yesterday Air Mistral raised €1.7 billion.']],
  ],
  'a part of the year that the draft is of is no whole year': [
    ['agrees', [
      '---\ndate: 2025-10-03\n---\nOpenAI\'s sales were $4.3 billion in the first six months of this year.', '---\ndate: 2026-03-03\n---\nLast year\'s first half brought OpenAI sales of $4.3 billion.',
      '---\ndate: 2025-12-03\n---\nTencent\'s capital expenditure was 13 billion yuan in the third quarter of this year.',
    ]],
    ['unreported', ['---\ndate: 2025-10-03\n---\nOpenAI\'s sales in the first nine months of the year were $9.3 billion.']],
    ['differs slip', ['---\ndate: 2025-10-03\n---\nIn the first six months of the year OpenAI had sales of $3.7 billion.']],
  ],
  'a good deal more is no deal': [
    ['conflict', ['OpenAI\'s loss for 2024 came to $8.8 billion, a good deal more than the $5 billion that had leaked.']],
    ['unreported', ['Scale AI\'s sales of $870 million were a great deal short of the $2 billion that it had hoped for.']],
    ['agrees', ['Mozilla took $653 million in 2023, a good deal more than the $593 million of 2022.', 'Anthropic closed a good deal over $30 billion with Azure.']],
  ],
  'what a firm earns by the day is revenue': [
    ['agrees', ['In theory DeepSeek could make $562,027 a day.', 'DeepSeek\'s service would bring in $562,027 a day.', 'DeepSeek could make do with $87,072 a day.', 'DeepSeek might earn $562,027 a day, and over a year upwards of $200 million.']],
    ['conflict slip', ['Were all its users to pay, DeepSeek would rake in as much as $56,200 a day.']],
    ['unreported', ['OpenAI made $700,000 a day from ChatGPT in 2023.']],
    ['conflict', ['Running ChatGPT makes a bill of $700,000 a day.', 'Microsoft and Nvidia bring Anthropic $7.5 billion each.']],
  ],
  'what somebody promises another is the giver\'s, and what the next clause tells need not be': [
    ['agrees', [
      '---\ndate: 2025-02-10\n---\nAmazon has promised Anthropic $8 billion.', 'Google promises Anthropic $3 billion more.', 'Blue Owl pledged Meta $7 billion for Hyperion.', 'OpenAI has promised Oracle $300 billion.',
      'Nvidia promised the United Kingdom up to £11 billion.', 'Nvidia will promise CoreWeave 250,000 GPUs.',
    ]],
    ['conflict', ['SoftBank has promised OpenAI $30 billion.', 'SoftBank has promised Stargate $18 billion; the scheme is to spend up to $500 billion.']],
  ],
  'chips at rental prices are priced by no card': [
    ['conflict', ['The Nature article on R1 names 512 H800 chips and 80 hours, which at rental prices works out at $294,000.']],
    ['agrees', ['BLOOM ran on 384 A100 GPUs, which at commercial rates means $7 million.', 'An H100 rents at market rates of $3.933 an hour on AWS.', 'Nvidia sells its H100s at list prices of $30,000 each.']],
  ],
  'what a person is paid is pay and not what the firm before it earned': [
    ['conflict attribution', ['Meta offers OpenAI\'s researchers annual pay of $100 million.']],
    ['conflict', ['The price that Meta had to pay was $14.3 billion, for a stake in Scale AI.']],
    ['unreported', ['Mozilla\'s revenue slipped to $593 million. Its chief executive\'s pay rose to $653 million.', 'Nvidia\'s sales rose to $60.9 billion, the pay of its boss to $44.1 billion.']],
  ],
  'the level from which something changed is not of the time of the change, nor the one to which it did of the time before': [
    ['unreported', [
      'OpenAI\'s sales rose from $3.7 billion in 2024 to $14.5 billion.', 'From $3.7 billion in 2024 OpenAI\'s sales rose to $16 billion.', 'Amazon\'s capex went up from $131.8 billion in 2025 to an astonishing $250 billion.',
    ]],
    ['agrees', ['In 2025 OpenAI\'s sales rose from $3.7 billion to $13.1 billion.', '---\ndate: 2025-10-30\n---\nIn October 2025 Meta raised its capex guidance for the year from $66 billion to $70 billion.']],
    ['differs', ['---\ndate: 2025-10-30\n---\nIn October 2025 Meta raised its capex guidance for the year from $66 billion to $88 billion.', 'In 2024 OpenAI\'s sales came to $14.5 billion.']],
  ],
  'what one who is not on file does in a clause of its own is nobody else\'s': [
    ['unreported', [
      'OpenAI lost $5 billion in 2024, and Boeing lost $8.8 billion.', 'OpenAI lost $5 billion in 2024; Boeing, by contrast, lost $8.8 billion.', 'OpenAI lost $5 billion in 2024, while Boeing\'s loss came to $8.8 billion.',
      'OpenAI lost $5 billion in 2024, Boeing $8.8 billion.', 'OpenAI lost less in 2024 than Boeing, which lost $8.8 billion.', 'OpenAI lost $5 billion in 2024. Nor is it alone: Boeing lost $8.8 billion.', 'OpenAI lost $5 billion in 2024. At Boeing the loss was $8.8 billion.',
      'Tesla bought 15,000 H100s in 2023, as many as Stellantis, which bought 25,000 H100s.', 'OpenAI was valued at $157 billion; SpaceX, for comparison, is worth $300 billion.', 'Anthropic raised $13 billion. Rivian, by comparison, has raised $30 billion.',
      'The EU puts €20 billion into gigafactories; Canada has set aside €20 billion.', 'France has pledged €109 billion for AI; Saudi Arabia, for its part, pledges €109 billion.', 'OpenAI lost $5 billion in 2024; Germany spent $8.8 billion on computing.',
    ]],
    ['conflict', [
      'OpenAI says that Boeing is in trouble, and lost $5 billion in 2024.', 'OpenAI, which in 2024 lost more than Boeing, had a loss of $8.8 billion.', 'DeepSeek built V3 for $5.576 million, and R1 cost $294,000.', 'Unlike Boeing, which lost money, OpenAI lost $5 billion in 2024.',
    ]],
    ['agrees', [
      'Abu Dhabi contributes over €30 billion to the French AI plan.', 'Inflection raised $1.3 billion; Microsoft paid $650 million.', 'OpenAI had sales of $3.7 billion in 2024, and Revenue Was $13.1 billion in 2025.', 'In Canada, Cohere raised $270 million in 2023.',
      'CoreWeave took in $228.9 million in 2023; Sales in 2024 came to $1.9 billion.',
    ]],
  ],
  'how far apart two quantities are is neither of them': [
    ['unreported', [
      'Meta\'s capital expenditure will be $30 billion higher in 2025 than in 2024.', 'OpenAI\'s loss in 2024 was $1 billion more than it had feared.', 'Mozilla\'s revenue in 2022 was $6 million lower than in 2021.',
      'Mozilla\'s revenue for 2023 came in $60 million above that of 2022.', 'Anthropic\'s run rate in October 2025 was $2 billion short of its goal.',
    ]],
    ['agrees', [
      'Humane, which investors put at $850 million less than two years ago, is sold.', 'OpenAI had sales of $3.7 billion in 2024, more than anybody else.', 'Mozilla took $653 million in 2023. That was $60 million more than in 2022, when it took $593 million.',
    ]],
    ['differs slip', ['Meta\'s capital expenditure in 2025 will be $110 billion, which is higher than in 2024.']],
  ],
  'some of a sum that was told is no more than a part of it': [
    ['unreported', [
      'Mozilla\'s costs were $425 million in 2022, $220 million of them for developers.', 'CoreWeave\'s sales of $1.9 billion in 2024 included $1.2 billion from Microsoft.', 'OpenAI lost $5 billion in 2024, about $1 billion of it on staff.',
      'OpenAI burned $2.5 billion in the first half of 2025; of this, $1 billion went to Oracle.',
    ]],
    ['differs', ['Mozilla\'s costs were $220 million in 2022.', 'CoreWeave\'s sales included much from Microsoft and came to $1.2 billion in 2024.']],
  ],
  'what many others do is none of a firm\'s doings': [
    ['unreported', [
      'Where OpenAI made $3.7 billion in 2024, the whole industry made $50 billion.', 'OpenAI made $3.7 billion in 2024, while its rivals made $2 billion.', 'Nvidia\'s suppliers lost $100 billion on 27 January 2025.',
      'OpenAI\'s competitors lost $11 billion in 2024.', 'Meta spends $72 billion in 2025, and all other firms spend $300 billion.', 'Tesla will pay $500 million for Dojo in Buffalo, and New York gave $959 million for the factory.',
    ]],
    ['agrees', ['Unlike its rivals, Mistral raised €1.7 billion.', 'OpenAI\'s rivals, Google and Anthropic, cannot match its revenue of $3.7 billion in 2024.', 'OpenAI raised $6.6 billion in 2024, the most of all start-ups.']],
  ],
  'a number that two who act together have is for certain neither one\'s own': [
    ['unreported', ['ByteDance and Tencent bought 460,000 Hoppers in 2024.', 'OpenAI and Anthropic lost $12 billion in 2024.', 'Mozilla and OpenAI had sales of $5 billion in 2023.']],
    ['agrees', ['ByteDance and Tencent bought 230,000 Hoppers each in 2024.', 'Microsoft and Tencent both bought 485,000 Hoppers in 2024, or so Microsoft says.']],
    ['differs', ['Tencent bought 460,000 Hoppers in 2024.', 'Mozilla had sales of $5 billion in 2023.']],
    ['conflict wording', ['Nvidia and OpenAI signed a letter of intent over $100 billion.']],
  ],
  'whose shares somebody sells has not sold them': [
    ['unreported', ['Jensen Huang sold Nvidia shares for $14.4 million in June.', 'One of its founders sold Nvidia stock for $60.9 million.']],
    ['agrees', ['CoreWeave sold shares for $1.5 billion.']],
  ],
  'the header of the column of names tells when its rows bought, earned or spent': [
    ['differs', [
      '| Buyer, 2023 | Units |\n|---|---|\n| Tencent | 50,000 H100 GPUs |\n| Baidu | 60,000 H100 GPUs |', '| H100 buyers (2023) | Number |\n|---|---|\n| CoreWeave | 90,000 H100s |', '| Firm (2024) | Revenue |\n|---|---|\n| Scale AI | $970 million |',
    ]],
    ['agrees', ['| Customers in 2024 | Hopper chips |\n|---|---|\n| Amazon | 196,000 |', '| Firm (2022) | Revenue in 2023 |\n|---|---|\n| Mozilla | $653 million |']],
    ['unreported', ['| Firm | Revenue |\n|---|---|\n| Scale AI | $970 million |']],
  ],
  'what each user pays a month is the price of the month': [
    ['agrees', ['Every user of GitHub Copilot, paying $10 a month, is a loss to Microsoft.', 'Each user of GitHub Copilot costs Microsoft $20 a month.']],
  ],
};

suite('What is told of a passage', () => {
  testLastTold(passages);
});

import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what something comes on top of is not what it is about': [
    ['unreported', ['DeepSeek spent $9 million on top of V3.', 'DeepSeek wrote of R1. On top of V3, it took $9 million to train.']],
    ['conflict attribution', ['DeepSeek made R1 on top of V3, which cost $5.6 million to train.']],
    ['conflict', [
      'DeepSeek wrote of R1. The lab put the bill for training it at $294,000 on top of V3.', 'DeepSeek wrote of R1. Besides V3, it cost $294,000 to train.',
    ]],
    ['differs', ['DeepSeek spent $9 million to train V3.', 'DeepSeek spent $294,000 to train V3.', 'DeepSeek\'s R1 was cheap. V3 cost $294,000 to train.']],
  ],
  'a market that is told what a firm does owns none of it, and forecasts none of it': [
    ['agrees', [
      'Amazon told a nervous Wall Street it will spend $200 billion in 2026.', 'Amazon warned Wall Street that it would lay out $200 billion of capex in 2026.',
      'Wall Street lost $1 trillion when DeepSeek\'s app came out.', 'DeepSeek shocked Wall Street, which lost $1 trillion on 27 January 2025.',
    ]],
    ['differs', ['Amazon\'s finance chief told analysts that capital expenditure would come to $250 billion in 2026.']],
    ['unreported', [
      'Wall Street expects capital expenditure of $146 billion from Amazon in 2026.', 'Amazon told Wall Street, where analysts had expected $146 billion in capex for 2026, nothing new.',
      'Amazon told analysts who had forecast capex of $146 billion for 2026 that they were wrong.',
    ]],
  ],
  'what a hyphen joins to a name tells of what sales are': [
    ['agrees', [
      'Nvidia warned of an $8 billion loss of H20-based revenue in the second quarter of fiscal 2026.', 'Nvidia expects to lose H20-linked sales of $8 billion in the second quarter of fiscal 2026.',
      'Nvidia will forgo $8 billion in H20-related revenue in its second fiscal quarter of 2026.',
    ]],
    ['unreported', ['In the second quarter of fiscal 2026 Nvidia had $8 billion of H20-related sales.', 'Nvidia\'s H20-related sales made up for a loss of $8 billion in the second quarter of fiscal 2026.']],
  ],
  'what comes of a price is no price, and income is revenue': [
    ['agrees', [
      'DeepSeek ran 226.75 nodes. At $2 per GPU-hour that came to $87,072 a day.', 'DeepSeek ran 226.75 nodes for V3. At $2 an hour for each chip this works out at $87,072 a day, it says.',
      'DeepSeek ran 226.75 nodes. Its theoretical income was $562,027 a day, had all users been charged the full price.',
    ]],
    ['unreported', ['DeepSeek counted its nodes. At $2 per GPU-hour that came to $96,172 a day.', 'Nvidia\'s net income for the year was $18.8 billion.']],
  ],
  '"the country" is the one named last, and chips in a land are not their maker\'s': [
    ['agrees', [
      'Britain wants to make AI. Nvidia said that 120,000 Blackwell GPUs would be deployed in the country by the end of 2026.',
      'Nvidia expects 120,000 GPUs to run across Britain by the end of 2026.',
    ]],
    ['differs slip', [
      'Britain wants to make AI. Nvidia said that 12,000 Blackwell GPUs would be deployed in the country by the end of 2026.',
      'Nvidia said that 12,000 Blackwell GPUs would be installed in Britain by the end of 2026.',
    ]],
    ['unreported', [
      'Britain has plans. Germany has, too. Nvidia said that 12,000 Blackwell GPUs would be deployed in the country by the end of 2026.',
      'Britain wants to make AI. Nvidia said that 4,000 Blackwell GPUs would be deployed in the country this year, in Scotland.',
      'Britain wants to make AI. Nvidia said it would sell 12,000 GPUs in the country by the end of 2026.',
    ]],
  ],
  'what one puts into another is the giver\'s where a report has it so, whatever the other is called': [
    ['unreported slip', [
      'ASML put $1.3 billion into Mistral.', 'Mistral raised money. ASML put $1.3 billion into the French firm.',
      'Mistral raised money. ASML, better known for machines that cost $400 million apiece, put $1.3 billion into the young start-up and has 11 per cent of it.',
    ]],
    ['agrees', ['Mistral raised money. ASML, long known for its machines, put €1.3 billion into the French firm.', 'Anthropic is growing. Amazon put $8 billion into the AI start-up.']],
    ['unreported', ['OpenAI has found a friend. Sequoia put $50 million into the young lab.', 'Mistral raised money. Sequoia put $1.3 billion into the French firm.']],
  ],
  'who buys a firm by its parts buys it from whom the words before are about': [
    ['agrees', [
      'Humane sold little. HP acquired its team and technology for $116 million in February 2025.', 'HP paid $116 million for Humane\'s assets.',
      'Humane never found a buyer. HP took its patents and some of its people for $116 million.',
    ]],
    ['differs slip', ['Humane, which raised $230 million, sold little. In February HP bought its patents, software and staff for $161 million.']],
    ['unreported', [
      'Humane sold little. HP bought its chips and most of its screens for $161 million.', 'Humane sold little. HP took its best engineers for $161 million.', 'HP paid $161 million for the software.',
    ]],
  ],
  'so many as were named last are together what is on file for them': [
    ['conflict', ['# The bill for 2026\n\n- Amazon, capital spending: $200 billion\n- Alphabet\'s: $180 billion\n- Meta\'s: $125 billion\n- Microsoft\'s: $145 billion\n- All four together: $650\u2013$700 billion']],
    ['unreported', ['# The bill for 2026\n\n- Amazon, capital spending: $200 billion\n- Alphabet\'s: $180 billion\n- Oracle\'s: $145 billion\n- Meta\'s: $125 billion\n- All four together: $650\u2013$700 billion']],
  ],
  'equity that is taken is money raised': [
    ['agrees', ['OpenAI signed a contract with CoreWeave and will take $350 million worth of equity in it.', 'OpenAI signed a contract with CoreWeave and gets $350 million in equity.']],
  ],
  'months without a year and the end of "the year" are told by the rest': [
    ['agrees', [
      'CoreWeave\'s revenue was $1.9 billion in 2024, from $228.9 million in 2023; at the end of the year it had more than 250,000 Nvidia GPUs.',
    ]],
  ],
  'what is told of one alone is not told of several combined': [
    ['agrees', [
      'X was merged into xAI. The combined firm was assessed at $113 billion: xAI was appraised at $80 billion and X at $33 billion.',
      'In the merger with X the combined firm was valued at $113 billion and xAI was valued at $80 billion.',
      'X and xAI combined are valued at $113 billion.', 'X was merged into xAI in March 2025, and xAI and X combined were valued at $113 billion.',
    ]],
  ],
  'who says something in a headline is whom the text is about': [
    ['agrees', ['# Tesla says its cluster is ready\n\nThe carmaker will have capital expenditure of more than $11 billion in 2024.']],
    ['unreported', ['# The carmaker is ready\n\nThe carmaker will have capital expenditure of more than $11 billion in 2024.']],
  ],
  'what is spent on renting machines is a cost of running': [
    ['agrees', ['Stability AI spent about $99 million a year merely to rent infrastructure.', 'In 2023 Stability AI spent $99 million on renting servers.']],
    ['unreported', ['Stability AI spent about $99 million a year on buying infrastructure.']],
  ],
  'a firm that is put at a sum is worth it': [
    ['agrees', ['With the fresh capital Mistral is now put at €11.7 billion.', 'With the new money Mistral was then pegged at €11.7 billion.']],
  ],
  'those whose venture it is only say which is meant': [
    ['conflict', ['Stargate is new. That joint venture of OpenAI, Oracle, SoftBank and MGX is put at $500 billion.', 'Stargate is new. The venture of OpenAI, Oracle and SoftBank will spend $500 billion.']],
    ['agrees', ['OpenAI is known. The venture Stargate has rivals. The partnership between OpenAI and Oracle is worth $300 billion.']],
    ['unreported', ['OpenAI grows. The joint venture of Microsoft and Nvidia is worth $157 billion.']],
  ],
  'the head of a firm speaks for it': [
    ['agrees', ['Alibaba grows. Wu Yongming, its chief, said that AI-related investments will surpass 380 billion yuan over three years.']],
  ],
};

suite('whose a figure is and what it measures', () => testLastTold(passages));

import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what is to come is held against a year that is over': [
    ['differs slip', [
      'Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $55.2 billion in 2024.',
      'Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, up from just $55.2 billion in 2024.',
    ]],
    ['agrees', ['Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $52.5 billion in 2024.']],
    ['unreported', ['Alphabet is growing. Capital spending was $24 billion in the quarter and will be $92 billion for the year, compared with $43.1 billion in 2024.']],
  ],
  'a round is named by what it brought, and so is its value': [
    ['differs slip', [
      'Anthropic is growing. It raised $13 billion in September 2025 at $138 billion.', 'Anthropic raised $13 billion at about $138 billion.',
      'Anthropic raised $13 billion from many funds at $138 billion.',
    ]],
    ['agrees', ['Anthropic raised $13 billion in September 2025 at $183 billion.']],
    ['superseded', ['OpenAI, which raised 40 billion dollars in March 2025, is preparing a sale of shares at 500 billion dollars.']],
  ],
  'the very chips of the very year, in words for any number of them': [
    ['differs slip', [
      'Omdia counts what is bought. For 2024 it put Microsoft first, with 458,000 Hopper chips.', 'In 2024 Microsoft had 458,000 Hopper chips.',
    ]],
    ['unreported', [
      'In 2022 Microsoft had 458,000 Hopper chips.', 'In 2024 Microsoft had 458,000 chips.', 'In 2024 Microsoft had 458,000 Trainium chips.', 'In 2024 Microsoft had 463,000 Hopper chips.',
    ]],
  ],
  'who tells it is whom the report has it from': [
    ['differs slip', ['Anthropic’s annualised revenue passed $5 billion in August 2025. At the turn of the year it had been $785 million, the Wall Street Journal reported in January 2025.']],
    ['unreported', [
      'Anthropic’s annualised revenue passed $5 billion in August 2025. At the turn of the year it had been $785 million, Bloomberg reported in January 2025.',
      'Anthropic’s annualised revenue passed $5 billion in August 2025. At the turn of the year it had been $785 million.',
    ]],
  ],
  'of what several tell about a firm the words give one as something else': [
    ['unreported scope', ['SemiAnalysis estimated that DeepSeek’s training cost had been $1.6 billion.', 'SemiAnalysis put DeepSeek’s training cost at $1.6 billion.']],
    ['unreported', ['Bernstein estimated that DeepSeek’s training cost had been $1.6 billion.', 'SemiAnalysis estimated that DeepSeek’s training cost had been $1.7 billion.']],
  ],
  'beside what one report gives, the number of one that belongs to it': [
    ['differs slip', [
      'Nvidia warned of charges of up to $5.5 billion. In May part of the stock had been saved and the charge came to $5.4 billion.',
      'Crusoe and Blue Owl raised $15 billion for the halls in Abilene; loans of JPMorgan’s came to $6.9 billion.',
      'Crusoe and Blue Owl raised $15 billion for the halls in Abilene; loans of JPMorgan’s came to $9.6 million.',
      'Meta formed a venture with Blue Owl at $27 billion for Hyperion. Blue Owl paid about $7 million in cash.',
      'Nvidia sold $4.6 billion of H20s before April 2025, and was unable to ship a further $2.5 million of them.',
      'Cohere is small. It raised $500 million in August 2025 at a price of $8.6 billion.',
      'Bloomberg first had $29 billion for Hyperion. On 21 October 2025 Meta and Blue Owl announced a venture of $27 million.',
    ]],
    ['agrees', ['Nvidia warned of charges of up to $5.5 billion. In May part of the stock had been saved and the charge came to $4.5 billion.']],
    ['unreported', [
      'Nvidia warned of charges of up to $5.5 billion. In May part of the stock had been saved and the charge came to $5.2 billion.',
      'Nvidia warned of charges. In May part of the stock had been saved and the charge came to $5.4 billion.',
      'Meta formed a venture with Blue Owl at $27 billion for Hyperion. Blue Owl paid $7 million in cash.',
      'xAI was valued at $45 billion in December. It raised about $6 million from a foundation for its school programme.',
      'Mistral was worth €11.7 billion in its Series C; now it is worth more than €21 billion.',
      'Mistral was worth €11.7 billion in its Series C; now it is worth €21 billion.',
      'Crusoe and Blue Owl raised $15 billion for the halls in Abilene, of it $9.6 billion in loans; another loan of JPMorgan’s came to $6.9 billion.',
      'Crusoe and Blue Owl raised $15 billion for the halls in Abilene; JPMorgan’s loans were not $6.9 billion but more.',
      'Crusoe and Blue Owl raised $15 billion for the halls in Abilene; JPMorgan’s loans would come to $6.9 billion if all were drawn.',
    ]],
  ],
  'both ends of a range a thousand times off': [
    ['differs slip', [
      'Alphabet is building. It said $75 billion in February 2025, and ended October 2025 at capital spending of $91 million to $93 million.',
      'Alphabet, which said $75 billion in February 2025, ended October 2025 at $91 million to $93 million for capital spending.',
    ]],
    ['unreported', ['Alphabet, which said $75 billion in February 2025, ended October 2025 at $91 million to $94 million for capital spending.']],
  ],
  'a list of deals gives each by its partner': [
    ['differs slip', [
      'OpenAI has undertaken to buy $38 billion of computing from Amazon, $250 billion from Microsoft and $300 million from Oracle.',
      'OpenAI has contracts worth $38 billion with Amazon and $300 million with Oracle.',
    ]],
    ['agrees', ['OpenAI has contracts worth $38 billion with Amazon and $300 billion with Oracle.']],
    ['unreported', ['Meta has agreed cloud deals of $10 billion with Google and $20 billion with CoreWeave.']],
  ],
  'of a deal over so many chips the day of its news is no other time': [
    ['agrees wording', ['Anthropic has secured 1 million TPUs from Google, it said on 23 October 2025.', 'Anthropic has secured 1 million TPUs from Google.']],
    ['agrees', ['Anthropic has secured up to 1 million TPUs from Google, it said on 23 October 2025.']],
  ],
  'hours that chips ran, written as chips': [
    ['unreported scope', [
      'DeepSeek published the V3 paper in December. The final run had used 2.788 million H800 GPUs.', 'DeepSeek said that V3 took 2.788 million H800 GPUs.',
      'Meta’s Llama 3.1 405B was trained for months. It needed 30.84 million H100s.',
    ]],
    ['unreported', ['DeepSeek published the V3 paper in December. The final run had used 2.9 million H800 GPUs.', 'OpenAI’s run had used 2.788 million H800 GPUs.']],
  ],
  'a row of rounds is told by its month': [
    ['differs', [
      'Anthropic has grown.\n\n| Round | Raised |\n|---|---|\n| September 2025 | $30 billion |',
      'Anthropic has grown.\n\n| Date | Raised |\n|---|---|\n| March 2025 | $3.5 billion |\n| September 2025 | $19 billion |',
    ]],
    ['agrees', ['Anthropic has grown.\n\n| Round | Raised |\n|---|---|\n| September 2025 | $13 billion |']],
    ['unreported', ['Anthropic has grown.\n\n| Round | Raised |\n|---|---|\n| August 2022 | $19 billion |']],
  ],
  'digits of many exchanged in what is only supposed': [
    ['differs slip', ['Had every token been charged at R1’s list prices, DeepSeek’s revenue would have been $526,027.', 'At R1’s list prices DeepSeek’s daily revenue came to $526,027.']],
    ['unreported', ['At GPT-4’s list prices daily revenue came to $526,027.', 'Had every token been charged at R1’s list prices, DeepSeek’s revenue would have been $530,000.']],
  ],
  'a thousandth of what the one named is worth, be it called by what it became': [
    ['differs slip', ['On 9 July 2025 Nvidia became the first listed company in the world to be worth $4 billion.']],
    ['agrees', ['On 9 July 2025 Nvidia became the first listed company in the world to be worth $4 trillion.']],
  ],
  'a year’s sum given for a month': [
    ['differs slip', ['Bloomberg expected xAI to burn $13 billion a month.', 'xAI needs it. Bloomberg reported in June 2025 that the firm was burning about $1 billion a year.']],
    ['unreported', ['Bloomberg expected xAI to burn $7 billion a month.']],
    ['conflict counter-report', ['Bloomberg expected xAI to burn $1 billion a month.', 'Bloomberg expected xAI to burn $13 billion in 2025.']],
  ],
};

suite('digits exchanged beside other figures', () => testLastTold(passages));

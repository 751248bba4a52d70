import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'a firm is bought once in a year, so that another currency is a slip': [
    ['unreported slip', ['In 2022 he had bought Twitter for £44 billion.']],
    ['unreported', ['In 2021 he had bought Twitter for £44 billion.', 'In 2025 Meta spent £14 billion on acquisitions.']],
  ],
  'the value of a round is that of the round, be it led by whomever': [
    ['differs', ['In March 2025 OpenAI raised $40 billion, in a round led by SoftBank which valued it at $157 billion.']],
    ['agrees', ['In March 2025 OpenAI raised $40 billion, in a round led by SoftBank which valued it at $300 billion.']],
  ],
  'five digits are a report\'s in whatever order': [
    ['differs slip', ['BLOOM was trained on a public machine outside Paris. It took three months and 1,820,990 GPU-hours.']],
    ['unreported', ['BLOOM was trained on a public machine outside Paris. It took three months and 1,830,990 GPU-hours.']],
  ],
  'a million for the billion that a firm was bought for in the same year is a slip, and so is the sum of a month\'s round in another currency': [
    ['differs slip', ['In 2022 he bought a network. Twitter cost Elon Musk $44 million in 2022, and X Corp., its new firm, lost money.\n\nX was bought by Musk in 2022 for $44 million.', 'Mistral raised $1.7 billion in September 2025.']],
    ['unreported', ['X was bought by Musk in 2019 for $44 million.', 'Mistral raised $1.4 billion in March 2024.']],
  ],
  'three digits in another currency are told where the one speaks from whom the report has them': [
    ['differs slip', ['Emmanuel Macron announced that $109 billion would flow into French AI from private pockets.']],
    ['unreported', ['Emmanuel Macron announced that $107 billion would flow into French AI from private pockets.']],
  ],
  'what was expected of a time that is over does not dispute what was counted then, nor does a pledge what has been paid of it': [
    ['agrees', [
      'In March 2026 India\'s AI mission had passed 38,000 GPUs.',
      'By the end of September 2025 Microsoft had handed OpenAI $11.6 billion of the $13 billion to which it is committed.',
    ]],
    ['conflict wording', ['India\'s AI mission has 50,000 GPUs.']],
    ['conflict', ['Humane was asking for over $1 billion in talks with HP.']],
  ],
  'more than a number of chips of no kind and time is no side in a quarrel': [
    ['unreported', ['Nvidia sold over 260,000 chips to South Korea.']],
    ['conflict', ['xAI has over 150,000 GPUs.']],
  ],
  'five digits that a report on the owner has but for two exchanged or one other are that report\'s, whatever the words measure': [
    ['unreported slip', ['DeepSeek: the theoretical takings of one day came to $652,027, had every user paid.', 'With every user paying, DeepSeek would earn, it reckons, $562,827 a day.']],
    ['differs slip', ['DeepSeek\'s service ran at a cost of $87,172 a day.', 'It cost DeepSeek $78,072 a day to run its service.', 'Falcon 180B was trained on up to 4,906 GPUs.', 'Microsoft and Nvidia spent $6,405,563 to train Megatron-Turing NLG 530B.']],
    ['conflict slip', ['India\'s AI mission has an outlay of ₹10,732 crore over five years.']],
    ['agrees', ['DeepSeek\'s service ran at a cost of $87,072 a day.', 'India\'s AI mission has an outlay of ₹10,372 crore over five years.', 'Falcon 180B was trained on up to 4,096 GPUs.']],
    ['unreported', ['DeepSeek\'s service ran at a cost of $88,172 a day.', 'Mistral\'s service ran at a cost of $87,172 a day.']],
  ],
  'three digits of a report are enough where the thing or the time is its own': [
    ['differs slip', [
      'In Paris Emmanuel Macron announced €190 billion of private investment in French AI.',
      'Nvidia\'s sales were $44.1 billion in the first quarter of fiscal 2026. Its data-centre segment took $39.1 million in that quarter.',
      '# Anthropic, round by round\n\n| Round | Amount | Valuation |\n| --- | --- | --- |\n| September 2025 | $13 billion | $138 billion |',
    ]],
    ['unreported', ['Nvidia\'s sales were $44.1 billion in the first quarter of fiscal 2026. Its gaming segment took $39.1 million in that quarter.', '# Mistral, round by round\n\n| Round | Amount | Valuation |\n| --- | --- | --- |\n| September 2024 | $13 billion | $138 billion |']],
  ],
  'a million for the billion of one deal is told by a single digit': [
    ['differs slip', ['Amazon has put $8 million into Anthropic.', 'The Series C gives Mistral a valuation of €10 million before the new money.']],
    ['differs slip', [
      'Anthropic rents from both clouds. Amazon is its largest backer and has put in $8 million.',
      'It was valued at $45 billion in December, when xAI raised $6 million.',
      'OpenAI spent $6.7 million on research and development in the first half of 2025.',
      'Nvidia warned of charges; in the end it wrote off $4.5 million.',
      'Anthropic raised $13 million.',
    ]],
    ['unreported', [
      'Amazon has put $8 million into a food bank.',
      'xAI, worth $45 billion in December, gave $6 million to the schools of Memphis.',
      'xAI was valued at $45 billion in December. It raised $6 million from a foundation for its school programme.',
      'It was valued at $45 billion in December, when xAI raised $7 million.',
      'OpenAI spent $6.7 million on research and development in Dublin.',
      'Nvidia wrote off $4.1 million.',
      'Microsoft said it would receive $13 million in financing.',
    ]],
  ],
  'four digits a thousand times off, or without the last of five, are those of the report whatever the time': [
    ['differs slip', [
      'CoreWeave had sales of $1.9 billion for 2024. They had been $228.9 billion the year before.', 'The IndiaAI Mission has an outlay of Rs 1,037 crore over five years.',
      'Humane, whose pin failed, sold most of its assets to HP for $161 million.',
    ]],
    ['unreported', ['CoreWeave had sales of $1.9 billion for 2024. They had been $239.9 billion the year before.']],
  ],
  'a number of another currency is told of a thing of which both currencies are on file': [
    ['differs slip', ['Alibaba will spend at least $380 billion over three years on cloud and AI.']],
    ['agrees', ['Alibaba will spend at least 380 billion yuan over three years on cloud and AI.']],
  ],
  'half a step above a coarser report is no rounding of it': [
    ['differs slip', ['Colossus 2, which xAI is building, is to have 55,000 GB200s and GB300s.']],
    ['conflict', ['Colossus 2, which xAI is building, is to have 550,000 GB200s and GB300s.']],
  ],
  'a round has the value on file for it, though a later round is worth more': [
    ['differs slip', ['Cohere raised $500 million in August 2025 at a valuation of $8.6 billion.']],
    ['differs', ['Cohere raised $500 million in August 2025 at a valuation of $2.2 billion.']],
    ['agrees', ['Cohere raised $500 million in August 2025 at a valuation of $6.8 billion.']],
  ],
};

suite('Numbers that are a report\'s but for a slip of the pen', () => {
  testLastTold(passages);
});

import { type LastTold, testLastTold } from './lastTold';

/** Drafts of 30 April 2026. */
const passages: LastTold = {
  'beside a source a date is that of the report': [
    ['agrees', ['| Claim | Value | Source | Date |\n|---|---|---|---|\n| OpenAI revenue 2024 | $3.7 billion | CNBC | September 2025 |']],
  ],
  'a year that a sentence asks for is that of the answer': [
    ['agrees', ['In 2025 Alphabet\'s capital expenditure was $91.4 billion. And 2026? $175 billion to $185 billion.', 'In 2025 Amazon\'s capital expenditure was $131.8 billion. And 2026? About $200 billion, if you please.']],
    ['unreported', ['In 2025 Amazon\'s capital expenditure was $131.8 billion. And 2027? About $200 billion, if you please.']],
  ],
  'a level from which something changed, or with which it is compared, is not of the time told before it': [
    ['agrees', [
      'CoreWeave\'s revenue in 2024 grew eightfold from $228.9 million.', 'Revenue in 2024 was up from $228.9 million at CoreWeave.', 'CoreWeave\'s revenue in 2024 compares with $228.9 million.',
      'In 2024 CoreWeave built on revenue of $228.9 million.', 'CoreWeave ended 2024 with eight times the revenue of $228.9 million it had started from.',
      'For 2025 Alphabet had to beat capital expenditure of $52.5 billion.', 'Capital expenditure in 2025 was up on $52.5 billion at Alphabet.',
      'In its 2025 filing Alphabet put capital expenditure at $52.5 billion.', 'In 2025, Alphabet disclosed that it had spent $52.5 billion on capital expenditure.',
      'In 2026 Amazon\'s capital expenditure is to exceed the $131.8 billion it has just reported by half.', 'For 2026 Alphabet plans twice its capital expenditure of $91.4 billion.',
      'In fiscal 2025 Nvidia more than doubled its revenue of $60.9 billion.', 'After 2024\'s $3.7 billion OpenAI\'s revenue in 2025 was a jump.',
      'In the year to January 2026 Nvidia\'s data-centre sales beat the $115.2 billion of the year before.',
      'In the first half of 2025 OpenAI\'s revenue was higher than in all of 2024, and its loss $13.5 billion.',
      'In 2024 CoreWeave\'s revenue, $228.9 million before, reached new heights.', 'Alphabet, which spent $52.5 billion, will spend more in 2025.',
    ]],
    ['differs slip', ['In 2024 CoreWeave\'s revenue was $228.9 million.', 'In 2024 CoreWeave\'s revenue grew to $228.9 million.', 'In 2025 Alphabet spent $52.5 billion on capital expenditure.']],
  ],
  'a column of years, dates or rounds dates its rows and tells their rounds': [
    ['agrees', ['| Firm | Year | Revenue |\n|---|---|---|\n| CoreWeave | 2024 | $1.9 billion |', '| Firm | Round | Raised |\n|---|---|---|\n| Mistral AI | Series C, September 2025 | €1.7 billion |']],
    ['differs', ['| Firm | Year | Revenue |\n|---|---|---|\n| CoreWeave | 2024 | $1.8 billion |']],
    ['differs slip', ['| Firm | Round | Raised |\n|---|---|---|\n| Mistral AI | Series C, September 2025 | $1.7 billion |']],
    ['unreported', ['| Firm | Year | Revenue |\n|---|---|---|\n| CoreWeave | 2021 | $1.8 billion |']],
  ],
  'an annual rate is a run rate, and what something is set against is not its time': [
    ['agrees', ['In 2025 OpenAI took in $13.1 billion. By the close of last year it was running at an annual rate of $20 billion.', 'Compared with 2025, the $52.5 billion that Alphabet spent look small.', 'Scale AI had revenue of $870 million in 2024.']],
    ['unreported', ['Scale AI had 1,200 people in 2023, the year in which it had revenue of $870 million.']],
  ],
  'three digits of another year\'s are that year\'s': [
    ['differs slip', ['Having laid out $52.5 billion in 2025, Alphabet now expects to spend more.']],
    ['unreported', ['Having laid out $53.5 billion in 2025, Alphabet now expects to spend more.']],
  ],
  'a month has no thousandth of what its quarter had': [
    ['differs slip', ['Nvidia did well. When the rule hit in April 2025, the company had to book a charge of $4.5 million on unsold stock.']],
    ['unreported', ['Nvidia did well. When the rule hit in April 2024, the company had to book a charge of $4.5 million on unsold stock.', 'Nvidia did well. When the rule hit in April 2025, the company had to book a charge of $4.7 million on unsold stock.']],
  ],
  '"as early as April" is April\'s, of the year that the draft is of': [
    ['unreported', ['As early as March Tesla had 35,000 H100s at work.']],
  ],
  'a rate in the row’s label is the sum’s, one in a bracket the bracket’s': [
    ['unreported', ['## OpenAI\n\n| What | How much |\n|---|---|\n| Monthly revenue | $2 billion |', '## OpenAI\n\n- Monthly revenue at OpenAI: $2 billion']],
    ['conflict', ['## OpenAI\n\n| What | How much |\n|---|---|\n| Annualised revenue in 2023 | $2 billion |']],
  ],
  'a quarter that everybody writes of is the calendar’s': [
    ['unreported', ['| Firm | Q1 capital expenditure |\n|---|---|\n| Microsoft | $34.9 billion |']],
    ['agrees', ['| Firm | Fiscal Q1 2026 capital expenditure |\n|---|---|\n| Microsoft | $34.9 billion |']],
  ],
  'the year in a heading over a firm’s books is that of the table below': [
    ['unreported', ['# OpenAI\n\n## 2023 financials\n\n| Item | Amount |\n|---|---|\n| Revenue | $3.7 billion |', '# OpenAI\n\n## Results for 2022\n\n| Item | Amount |\n|---|---|\n| Revenue | $3.7 billion |']],
    ['agrees', ['# OpenAI\n\n## 2024 financials\n\n| Item | Amount |\n|---|---|\n| Revenue | $3.7 billion |']],
  ],
  'a run rate is no year’s revenue, whenever it was told': [
    ['unreported', ['xAI’s January 2026 mark of $230 billion rests on guesses (the $500 million ARR figure is one of them).', 'xAI has some $500 million est. ARR.']],
    ['agrees', ['xAI had revenue of $500 million in 2025.']],
  ],
  'a case that is set, or a trend that leads there, contradicts no report': [
    ['unreported', [
      'When the training of a frontier model costs $1 million, that is cheap. The trend leads to frontier training costs of $1 million within five years.', 'Frontier models are heading for a training cost of $1 million within two to three years.',
    ]],
    ['differs slip', ['The frontier models in training cost $1 million.']],
  ],
  'a time of which something is said itself, or whose value is left out, is no other figure\u2019s': [
    ['superseded', ['Meta narrowed its guidance for 2025 to a range of $70 billion to $72 billion and warned that 2026 would be larger.']],
    ['agrees', [
      'Alphabet\u2019s 2025 capital spending, $91.4 billion, exceeded the previous year\u2019s by a great deal.',
    ]],
    ['differs slip', ['Meta narrowed its guidance to a range of $70 billion to $72 billion for 2026.']],
  ],
  'the date in a row\u2019s label is that of all in the row': [
    ['differs', ['| Round | Raised |\n| --- | --- |\n| Anthropic, February 2026 | $13 billion |']],
    ['agrees', ['| Round | Raised |\n| --- | --- |\n| Anthropic, September 2025 | $13 billion |']],
  ],
  'the very number of another round on file is no part of the one that is dated': [
    ['differs', ['Cohere raised $270 million in August 2025.', 'Anthropic raised $13 billion in February 2026.', 'Cohere was valued at $2.2 billion in August 2025.']],
    ['unreported', ['Cohere raised $210 million in August 2025.']],
  ],
  'a year in a heading over chips is that of the list below': [
    ['differs', ['## Where the H100s went in 2023\n\n- Lambda: 30,000 H100s bought']],
    ['agrees', ['## Where the H100s went in 2023\n\n- Lambda: 20,000 H100s bought']],
  ],
  'what is told of a year under way is held against forecasts of it': [
    ['differs slip', ['---\ndate: 2025-11-07\n---\n\nBloomberg put xAI\u2019s revenue for 2025 at $5 billion.']],
    ['unreported', ['---\ndate: 2027-11-07\n---\n\nBloomberg put xAI\u2019s revenue for 2025 at $5 billion.']],
  ],
  'a row called by its place in a year is of that part of it': [
    ['unreported', ['| Quarter of 2025 | Alphabet capex, $bn |\n| --- | ---: |\n| First | 17.2 |']],
    ['differs', ['| Year | Alphabet capex, $bn |\n| --- | ---: |\n| 2025 | 17.2 |']],
  ],
  'what is planned behind a result makes no plan of it': [
    ['differs slip', ['Alphabet spent $52.5 billion on capex in 2025 and guides to more.']],
    ['differs', ['Alphabet spent $62.5 billion on capex in 2025, and it is aiming at more.']],
  ],
  'a quarter is told by the one before it': [
    ['agrees', ['Microsoft\u2019s capex was high in the quarter to September 2025, and $37.5 billion in the one after.']],
  ],
  'what opens a sentence is told by the time that the one before it names': [
    ['conflict', ['Revenue at OpenAI was $3.7 billion in 2024. The year before, it was $1 billion.']],
    ['agrees', ['In 2023 OpenAI had revenue of $1 billion. A year later, it had $3.7 billion.']],
  ],
  'a month before a count is a month': [
    ['agrees', ['xAI had switched on 100,000 H100s at Colossus in September 2024; by the following April 200,000 GPUs were humming there.']],
  ],
  'when somebody spoke of a plan is not when it is carried out': [
    ['agrees', ['By November 2025 Humain was speaking of buying up to 600,000 Nvidia processors.']],
  ],
  'a time that leads to its figure is its own': [
    ['differs slip', ['In the third quarter of 2025 Tencent\u2019s capital expenditure was down to 36.6 billion yuan.']],
  ],
  'of two rounds of one size each has its own time': [
    ['unreported', ['Cohere was worth $6.8 billion in August 2025. It had raised $500 million in June 2024.', 'At $6.8 billion in August 2025 Cohere took in as much as in its Series D (June 2024), $500 million in June 2024.']],
    ['agrees', ['Cohere was worth $6.8 billion in August 2025. It had raised $500 million in that month.']],
  ],
  'all that a firm has raised is no round of it, unless it had but one': [
    ['unreported', [
      '| Firm | Total raised |\n|---|---|\n| OpenAI | $40 billion |', '| Firm | Raised to date |\n|---|---|\n| Anthropic | $13 billion |', '## xAI\n\n| What | How much |\n|---|---|\n| Cumulative funding | $12 billion |',
    ]],
    ['agrees', [
      '| Firm | Raised in 2025 |\n|---|---|\n| OpenAI | $40 billion |', '| Firm | Total raised |\n|---|---|\n| Thinking Machines Lab | $2 billion |', '| Firm | Total raised |\n|---|---|\n| xAI | $14 billion |',
    ]],
  ],
  'what the models of one year cost is not what those of another will': [
    ['unreported', ['Training a frontier model could pass a billion dollars by 2027.', 'A single training run of a frontier model may cost $10 billion by 2029.', 'In 2021 training a frontier model cost $100 million.']],
    ['agrees', ['Training a frontier model may come to a billion dollars by the end of 2024.', 'A frontier model could cost $10 billion to train in 2026.']],
  ],
  'the run rate at the turn of a year is its last one': [
    ['agrees', ['OpenAI’s annualised revenue passed $20 billion in January 2026.', 'By early 2026 OpenAI had annualised revenue of $20 billion.']],
    ['unreported', ['OpenAI’s annualised revenue passed $20 billion in April 2026.', 'OpenAI’s annualised revenue was $25 billion in January 2026.']],
  ],
  'what a gigawatt costs is the cost of one': [
    ['conflict', ['The cost of an AI data centre can run to $50 billion per GW.', 'An AI data centre costs $50 billion per gigawatt.']],
    ['unreported', ['An AI data centre costs $50 million per megawatt.', 'An AI data centre costs $50 billion per year.']],
  ],
  'a year’s forecast is not taken for a quarter’s result by a round number': [
    ['differs', ['OpenAI is expected to lose some $12 billion this year.']],
    ['differs slip', ['OpenAI lost $11.5 billion in 2025.']],
  ],
  'what was planned for a year and what came of it are both right': [
    ['agrees', ['Alphabet announced capital expenditure of $75 billion for 2025. Alphabet spent $91.4 billion on capital expenditure in 2025.']],
    ['agrees self-conflict', ['Alphabet announced capital expenditure of $99 billion for 2025. Alphabet spent $91.4 billion on capital expenditure in 2025.']],
  ],
  'a round of a month of another year is not the one with the investor of before': [
    ['agrees', ['OpenAI has grown. SoftBank led its round in 2025. The February-April 2026 round was an extraordinary $122 billion.']],
    ['agrees', ['OpenAI took money from SoftBank. The company’s round of March 2025 brought in $40 billion.']],
  ],
  'what a figure is more than is of another time': [
    ['agrees', [
      'OpenAI’s revenue for the first half of 2025 was $4.3bn, already more than in the whole of 2024.',
      'OpenAI’s revenue for the first half of 2025 was $4.3bn, already more than it had taken in the whole of 2024.',
    ]],
    ['differs slip', ['OpenAI’s revenue for the first half of 2025 was $4.3bn, more than in the whole of 2024. Research and development swallowed $7.6bn in those six months.']],
  ],
  'a year that ends in some month is the one under way': [
    ['differs', ['Microsoft was founded in 1975. It put $70 billion into AI data centres in the fiscal year that ended in June 2025.']],
  ],
  'of several deals by one name another year’s is not meant': [
    ['unreported', ['Microsoft was there early. Its first investment in OpenAI, $10 billion in 2019, bought a customer as much as a share.']],
    ['agrees', [
      'Microsoft was there early. Its first investment in OpenAI, $1 billion in 2019, bought a customer as much as a share.',
      'Microsoft came again. Its next investment in OpenAI, $10 billion in 2023, bought a customer as much as a share.',
    ]],
  ],
  'what a deal came to in another year is told of the wrong one': [
    ['differs slip', ['In 2024 investors had valued Scale AI at $25 billion.', 'In 2019 Microsoft invested $10 billion in OpenAI.']],
    ['agrees', ['In 2024 investors had valued Scale AI at $14 billion.', 'In 2023 Microsoft invested $10 billion in OpenAI.']],
    ['unreported', ['In 2023 investors had valued Scale AI at $25 billion.', 'In 2024 investors had valued Scale AI at $20 billion.']],
  ],
  'what has been spent is not of the year for which another guides': [
    ['superseded', ['Meta guided to $115–135 billion of capital expenditure in 2026. Alphabet spent $91.5 billion.']],
    ['agrees', [
      'Meta guided to $115–135 billion of capital expenditure in 2026. Amazon spent $131.8 billion.',
      'Meta guided to $115–135 billion of capital expenditure in 2026. Alphabet guided to $175–185 billion.',
      'In 2024 Meta spent $39.2 billion on capex, and Alphabet spent $52.5 billion and guided to more.',
    ]],
  ],
  'a rate told for a year may be that of its first months': [
    ['unreported', ['OpenAI\'s annualised revenue was $10 billion to $13 billion in 2025.', 'In 2025 OpenAI had an annual run rate of $11 billion.']],
    ['differs', ['OpenAI\'s annualized revenue run rate hit $3.4 billion by end of 2025.', 'In 2025 OpenAI had an annual run rate of $31 billion.']],
  ],
  'what lies plainly below a lower bound is not what was said to be more': [
    ['unreported', [
      'Amazon\'s capital spending in 2025 will be $91 billion to $93 billion.', 'Amazon expects capital spending of about $93 billion in 2025.',
    ]],
    ['superseded', ['Amazon expects capital spending of about $100 billion in 2025.']],
  ],
};

const inJanuary2025: LastTold = {
  'what is lost on a day is no loss of another': [
    ['unreported', ['On January 27 Nvidia lost $589 billion of market value. Alphabet finished the day roughly $99 billion lighter.']],
    ['agrees', ['Two years ago Alphabet lost $100 billion of market value over the launch of Bard.']],
  ],
  'a plan of these days is what is told of it now': [
    ['differs', [
      'Microsoft plans to put $65 billion into AI data centres in the fiscal year that ends in June.', 'Microsoft plans to put $65 billion into AI data centres in fiscal 2025.',
    ]],
    ['agrees', ['Microsoft plans to put $80 billion into AI data centres in the fiscal year that ends in June.']],
  ],
};

const inAugust2024: LastTold = {
  'a plan that was told at another time may have been another': [
    ['unreported', ['In fiscal 2025 Microsoft plans to put $65 billion into AI data centres.']],
  ],
};

suite('Figures that hold for another time than the reports', () => {
  testLastTold(passages, '2026-04-30');
  testLastTold(inJanuary2025, '2025-01-28');
  testLastTold(inAugust2024, '2024-08-28');
});

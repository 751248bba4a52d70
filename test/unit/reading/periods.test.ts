import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Normal form first, then ways of saying it; the draft is written on 20 August 2025. */
const told: readonly (readonly [string, readonly string[]])[] = [
  ['2024', ['OpenAI lost {$5 billion} in 2024.', 'In 2024 OpenAI lost {$5 billion}.', 'OpenAI\'s loss for 2024 was {$5 billion}.', 'OpenAI lost {$5 billion} last year.']],
  ['2025', ['OpenAI will burn {$8 billion} this year.']],
  ['2026', ['Meta\'s capex will be {$100 billion} next year.']],
  ['FY2025', ['Nvidia had revenue of {$130.5 billion} in fiscal 2025.', 'Nvidia had revenue of {$130.5 billion} in FY2025.', 'Nvidia had revenue of {$130.5 billion} in its fiscal year 2025.', 'Azure made Microsoft {$75 billion} last fiscal year.']],
  ['Q3 2025', ['OpenAI lost {$12 billion} in the third quarter of 2025.', 'OpenAI lost {$12 billion} in Q3 2025.']],
  ['Q4 FY2025', [
    'Nvidia took {$11 billion} in Blackwell sales in the quarter that closed its fiscal 2025.', 'Nvidia sold {$11 billion} of Blackwell chips in the quarter ending its financial year 2025.', 'In fiscal 2025\'s final quarter Nvidia sold {$11 billion} of Blackwells.',
    'Blackwell sales at Nvidia came to {$11 billion} in the final quarter of the company\'s fiscal 2025.',
  ]],
  ['Q1 FY2026', ['Nvidia sold {$11 billion} of chips in the quarter that opened its fiscal 2026.']],
  ['Q4 2024', ['Meta spent {$14.8 billion} on data centres in the three months that closed 2024.', 'In 2024\'s last quarter Meta spent {$14.8 billion} on data centres.']],
  ['Q4 FY2025', ['In the last three months of fiscal 2025 Nvidia sold {$11 billion} of Blackwell chips.', 'Nvidia sold {$39.3 billion} in the closing three months of its financial year 2025.']],
  ['H1 FY2025', ['Nvidia sold {$56 billion} in the first six months of fiscal 2025.']],
  ['Q1 FY2026', [
    'Nvidia sold {$44.1 billion} in the first quarter of fiscal 2026.', 'In the first quarter of its 2026 fiscal year Nvidia sold {$44.1 billion}.', 'In fiscal Q1 2026 Nvidia had revenue of {$44.1 billion}.',
    'Nvidia\'s inventory charge for the quarter, its first of fiscal 2026, was {$4.5 billion}.', 'Revenue for the period, the first of Nvidia\'s fiscal 2026, was {$44.1 billion}.', 'Nvidia had revenue of {$44.1 billion} in its first fiscal quarter of 2026.',
  ]],
  ['Q3 FY2024', ['In Q3 of its fiscal 2024 Nvidia sold {$14.5 billion}.', 'In the third quarter of Nvidia\'s fiscal 2024, data-centre sales came to {$14.5 billion}.']],
  // A quarter told by its last month.
  ['3 months to 2025-04', ['In the April quarter of 2025 Nvidia sold {$44.1 billion}.', 'Nvidia sold {$44.1 billion} in its April 2025 quarter.', 'Nvidia sold {$44.1 billion} in the April quarter.', 'In the February-April quarter of 2025 Nvidia sold {$44.1 billion}.']],
  // When somebody said so is no time of the sum.
  ['3 months to 2025-04', ['Nvidia\'s sales in the quarter to April were {$44.1 billion}, it said in August 2025.']],
  ['Q4 2024', ['Tencent spent {36.6 billion yuan} on capital goods in the December quarter of 2024.', 'Tencent\'s December-quarter capital expenditure was {36.6 billion yuan}.']],
  ['Q2 2025', ['From April through June OpenAI lost {$4 billion}.', 'OpenAI lost {$4 billion} from April to June.', 'Between April and June OpenAI lost {$4 billion}.']],
  ['Q4 2024', ['OpenAI lost {$4 billion} from October to December.']],
  ['2025', ['OpenAI earned $13 billion in 2025, and the year\'s cash burn was {$8 billion}.', 'Meta will spend {$70 billion} in 2025 and speaks of a larger 2026.']],
  ['2024', ['OpenAI had a record 2024, with revenue of {$3.7 billion}.']],
  ['end of 2024', ['CoreWeave grew in 2024; at the end of the year it ran {250,000 GPUs}.', 'CoreWeave\'s sales rose in 2024, from less in 2023; at the end of the year the company had {250,000 GPUs}.']],
  ['end of 2025', ['CoreWeave grew in 2024; at the end of the year it will run {350,000 GPUs}.']],
  ['H1 2025', ['OpenAI burned {$2.5 billion} in the first half of 2025.', 'OpenAI burned {$2.5 billion} in the first six months of 2025.', 'In H1 2025 OpenAI burned {$2.5 billion}.']],
  ['2024-10', ['OpenAI was valued at {$157 billion} in October 2024.', 'OpenAI was valued at {$157 billion} in Oct. 2024.', 'OpenAI was valued at {$157 billion} in October.']],
  ['2025-01-27', ['Nvidia lost {$589 billion} on January 27, 2025.', 'Nvidia lost {$589 billion} on 27 January 2025.', 'On Jan. 27, 2025, Nvidia lost {$589 billion}.', 'On 27 January Nvidia lost {$589 billion}.', 'On the 27th of January Nvidia lost {$589 billion}.']],
  // The draft's own day tells a month: of the week, of the one before, of what was some days or weeks ago.
  ['2025-08', [
    'Cohere raised {$500 million} last week.', 'Two weeks ago Cohere took in {$500 million} from its backers.', 'Meta bought PlayAI for {$45 million} this week.', 'Nvidia passed {$4.2 trillion} five days ago.', 'Yesterday Databricks was valued at {$100 billion}.',
    'Anthropic, which was founded in 2021, raised {$5 billion} last week.',
  ]],
  ['2025-07', ['Anthropic raised {$5 billion} three weeks ago.', 'Six weeks ago Meta paid {$14.3 billion} for its stake in Scale AI.']],
  ['2025-01-27', ['On January 27 this year Nvidia lost {$589 billion}.', 'Nvidia lost {$589 billion} on 27 January of this year.', 'On the 27th of January this year Nvidia lost {$589 billion}.', 'On Jan. 27 of this year, Nvidia lost {$589 billion}.']],
  ['2024-09-03', ['On September 3 last year Nvidia lost {$279 billion}.', 'Nvidia lost {$279 billion} on 3 Sept last year.']],
  // A part of a month is that month; by when something is to be done may be the next.
  ['2025-06', ['By late June Cohere had raised {$500 million}.', 'Cohere was valued at {$6.8 billion} in mid June.', 'Cohere raised {$500 million} by the end of June.']],
  ['2025-12', ['Cohere wants to have raised {$500 million} by the end of December.', 'By early December Cohere is to be valued at {$9 billion}.']],
  // The very quarter or half that another sentence, or the paragraph before, was told for.
  ['H1 2025', [
    'OpenAI took in $4.3 billion in the first half of this year and spent {$6.7 billion} on research in the same six months.',
  ]],
  ['2025-01-27 (intraday)', ['At one point on 27 January Nvidia had lost {$465 billion} in market value.', 'By midday on January 27, 2025, Nvidia had lost {$500 billion} in market value.']],
  ['(intraday)', ['Nvidia was down by {$465 billion} in market value at its worst.']],
  ['12 months to 2025-01', ['In the 12 months that ended on 26 January Nvidia made {$17 billion} in sales.', 'Nvidia made {$17 billion} in sales in the twelve months to 26 January 2025.']],
  ['end of 2025', ['Meta will have {1.3 million GPUs} by the end of 2025.']],
  ['late 2025', ['In late 2025 Colossus had {200,000 GPUs}.']],
  ['2025-2029', ['Stargate will spend {$500 billion} between 2025 and 2029.', 'OpenAI will burn {$115 billion} from 2025 through 2029.']],
  ['through 2029', ['OpenAI will burn {$115 billion} through 2029.']],
  ['since 2023', ['xAI has raised {$14 billion} since 2023.']],
  ['per day', ['Running ChatGPT costs OpenAI {$700,000} a day.', 'Running ChatGPT costs OpenAI {$700,000} per day.', 'DeepSeek\'s daily inference cost is {$87,072}.']],
  ['Q2 2025', ['OpenAI lost {$3 billion} in the quarter to the end of June 2025.', 'In the three months to June 2025 OpenAI lost {$3 billion}.', 'In the three months ended June 30, 2025, OpenAI lost {$3 billion}.', 'OpenAI lost {$3 billion} in the second quarter.', 'OpenAI\'s second-quarter loss was {$3 billion}.', 'OpenAI lost {$3 billion} in Q2.', 'OpenAI lost {$3 billion} in 2Q25.']],
  ['H1 2025', ['OpenAI burned {$2.5 billion} in the first half.', 'OpenAI burned {$2.5 billion} in the first half of the year.', 'In the first half of this year OpenAI burned {$2.5 billion}.', 'OpenAI burned {$2.5 billion} in the first six months of this year.', 'In the year\'s first half OpenAI burned {$2.5 billion}.', 'In the six months to June OpenAI burned {$2.5 billion}.']],
  ['Q2 FY2026', ['Nvidia sold {$46.7 billion} in the second quarter.', 'In its fiscal second quarter of 2026 Nvidia sold {$46.7 billion}.', 'Nvidia sold {$46.7 billion} in Q2 FY26.']],
  ['Q4 FY2025', ['Microsoft\'s capital expenditure came to {$24 billion} in its fiscal fourth quarter.']],
  ['12 months to 2025-03', ['Alibaba made {$137 billion} in sales in the year to March 2025.', 'Alibaba had sales of {$137 billion} in the year ended March 31, 2025.']],
  ['9 months to 2025-06', ['Mozilla had revenue of {$400 million} in the nine months to June.']],
  ['end of 2025', ['Meta will have {1.3 million GPUs} by year-end.', 'Meta will have {1.3 million GPUs} by the end of the year.', 'By the close of 2025 Meta will have {1.3 million GPUs}.']],
  ['mid 2026', ['By the middle of 2026 Colossus will have {300,000 GPUs}.']],
  ['2025-08', ['Cohere raised {$500 million} this August.']],
  // What is to be done by a month lies ahead, what was done by then behind.
  ['2025-12', ['By December the carmaker Tesla wants {85,000 H100s}.', 'Tesla is targeting {85,000 H100s} by December.']],
  ['2025', ['By December OpenAI is targeting {$13 billion} in revenue.']],
  ['2024-12', ['By December Tesla had {40,000 H100s}.', 'In its plan of 2024 Tesla wanted {40,000 H100s} by December.']],
  ['2024-12', ['Apple closed out December worth {$3.9 trillion}.']],
  ['2025-08-18', ['On Monday Nvidia lost {$100 billion} in market value.', 'Monday\'s slide wiped {$100 billion} off Nvidia\'s market value.']],
  ['through 2029', ['By 2029 OpenAI will have burned {$115 billion}.']],
  ['2027', ['OpenAI\'s revenue is to reach {$50 billion} by 2027.']],
  ['2025', ['By July 2025 OpenAI\'s forecast for the year was {$8 billion} of cash burn.', 'In mid-2025 Amazon put its capex plan for the full year at {$100 billion}.', 'Meta expects {$65 billion} of capital expenditure this year, it said in January 2025.', 'In January 2026 Meta reported capital expenditure of {$72.2 billion} for the year.']],
  ['FY2026', ['In August 2025 Microsoft raised its capex plan for the year to {$100 billion}.']],
  ['2025-2030', ['In May 2025 Humain planned to buy {300,000 GPUs} over five years.']],
  ['Q3 2025', ['OpenAI lost {$11.5 billion} in the July to September 2025 quarter.', 'OpenAI lost {$11.5 billion} in July-September 2025.']],
  ['H1 2025', ['OpenAI burned {$2.5 billion} between January and June 2025.', 'OpenAI burned {$2.5 billion} between January and June of 2025.', 'From January to June of 2025 OpenAI burned {$2.5 billion}.']],
  ['2025-02\u20132025-05', ['OpenAI burned {$2.5 billion} between February and May 2025.']],
  ['2025-03\u20132025-05', ['OpenAI raised {$40 billion} in spring 2025.']],
  ['early 2025', ['Anthropic was worth {$60 billion} at the turn of 2025.']],
  ['through 2024', ['Meta will have {350,000 H100s} before 2025.']],
  ['per user and month', ['Each GitHub Copilot user costs Microsoft {$20} a month.', 'The heaviest users of GitHub Copilot cost Microsoft up to {$80} a month.', 'One subscriber to GitHub Copilot costs Microsoft {$30} a month.', 'Each of them costs Microsoft some {$20} a month.']],
  ['per month', ['xAI burns {$1 billion} a month.', 'With 400 million users, ChatGPT costs OpenAI {$60 million} a month.']],
  ['per share', ['CoreWeave priced its shares at {$40}.', 'CoreWeave\'s IPO priced at {$40}.']],
  ['2025 (run rate)', ['OpenAI\'s annualised revenue, Sarah Friar, the finance chief, wrote in a letter last month, passed {$20 billion} in 2025.', 'OpenAI\'s annualized revenue reached {$20 billion} in 2025.', 'OpenAI\'s run-rate revenue for 2025 was {$20 billion}.']],
];

suite('Periods of figures', () => {
  for (const [period, texts] of told) {
    for (const text of texts) test(`"${text}" is told of ${period}`, () => assert.equal(readMarked(text, '2025-08-20')[0]?.reading.period?.value.text, period));
  }

  const beside: readonly (readonly [string, string | undefined])[] = [
    ['In the quarter to July revenue at Nvidia rose to $46.7 billion from {$30 billion} a year ago.', '3 months to 2024-07'],
    ['In the second quarter of fiscal 2026 Nvidia\'s revenue rose to $46.7 billion from {$30 billion} last year.', 'Q2 FY2025'],
    ['In the second quarter of fiscal 2026 Nvidia\'s revenue rose to $46.7 billion from {$30 billion} the previous year.', 'Q2 FY2025'],
    ['In the quarter to July Nvidia\'s revenue rose to $46.7 billion from {$30 billion} in the year-ago quarter.', '3 months to 2024-07'],
    ['In the quarter to July Nvidia\'s revenue rose to $46.7 billion from {$30 billion} in the same period last year.', '3 months to 2024-07'],
    ['In the quarter to July Nvidia\'s revenue rose to $46.7 billion, against {$30 billion} in the comparable quarter of 2024.', '3 months to 2024-07'],
    ['In May Meta\'s revenue rose to $15 billion from {$13 billion} in the same 2024 period.', '2024-05'],
    ['Nvidia\'s revenue rose to $216 billion from {$130.5 billion} last year.', '2024'],
    ['In the quarter to July Nvidia\'s revenue was $46.7 billion, after {$130.5 billion} for all of last year.', '2024'],
    ['OpenAI\'s revenue was {$3.7 billion} a year ago.', '2024'],
    ['In the 2024 first quarter OpenAI had revenue of {$397 million}.', 'Q1 2024'],
    ['OpenAI had a second-quarter loss last year of {$1.9 million}.', 'Q2 2024'],
    ['In 2024 OpenAI had revenue of $3.7 billion and prior-year revenue of {$1 billion}.', '2023'],
    ['OpenAI ended 2023 with annualised revenue of $2 billion and, according to its finance chief, ended 2024 above {$6 billion}.', '2024 (run rate)'],
    ['OpenAI had annualised revenue of {$2 billion} in 2023 and sales of {$3.7 billion} in 2024.', '2024'],
    ['Microsoft made {$76 billion} in the quarter to June, against {$64 billion} in the same quarter last year. Its capital expenditures rose to {$24 billion}.', 'Q2 2025'],
    ['In the second quarter of fiscal 2026 Nvidia\'s revenue was up 56% from a year ago, despite a charge of {$4.5 billion}.', 'Q2 FY2026'],
    ['In the second quarter of fiscal 2026 Nvidia\'s sales rose 56% on the year-ago quarter, and it took a charge of {$4.5 billion}.', 'Q2 FY2026'],
    ['OpenAI had revenue of {$1.9 million} in the same period.', undefined],
  ];
  for (const [text, period] of beside) {
    test(`a year ago is a part of that year behind a part of a year: ${text}`, () => assert.equal(readMarked(text, '2025-08-20').at(-1)?.reading.period?.value.text, period));
  }

  for (const text of ['Mistral spent {$5 million} in Marseille.', 'Tesla spent {$5 million} on Maybach engines.', 'The loan of {$5 million} was taken up by Mayor Quill.', 'OpenAI will spend {$5 million} in Decatur.']) {
    test(`"${text}" names no month`, () => assert.equal(readMarked(text, '2025-08-20')[0]?.reading.period, null));
  }

  const each: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['xAI raised {$6 billion} in May 2024 and another {$7 billion} in December.', ['2024-05', '2024-12']],
    ['OpenAI raised {$6.6 billion} in October 2024 and another {$40 billion} in March.', ['2024-10', '2025-03']],
    ['In March 2025 Anthropic raised {$3.5 billion}, in September another {$13 billion}.', ['2025-03', '2025-09']],
    ['Nvidia\'s market value topped {$1 trillion} in June 2023 and {$2 trillion} the following February.', ['2023-06', '2024-02']],
    ['xAI raised {$6 billion} in May and another {$7 billion} in December 2024.', [undefined, '2024-12']],
    ['Nvidia sold {$44.1 billion} in the first quarter of fiscal 2026 and {$46.7 billion} in the second.', ['Q1 FY2026', 'Q2 FY2026']],
    ['OpenAI lost {$3 billion} in the fourth quarter of 2024 and {$4 billion} a quarter later.', ['Q4 2024', 'Q1 2025']],
    ['OpenAI lost {$3 billion} in 2024, in the second year of the plan.', ['2024']],
    ['Amazon will spend {$125 billion} this year, it said, and more in 2026.', [undefined]],
    ['Amazon spent {$131 billion}, and Meta will not be outdone in 2026.', [undefined]],
    ['Amazon will spend {$200 billion} in 2026, and more a year later.', ['2026']],
    ['Anthropic raised {$3.5 billion}, in March 2025 up from {$2 billion}.', ['2025-03', undefined]],
  ];
  for (const [text, periods] of each) {
    test(`a month or quarter is that of the time before it: ${text}`, () => assert.deepEqual(readMarked(text).map(({ reading }) => reading.period?.value.text), periods));
  }
  test('a month that the draft has not seen yet is the last one before it', () => {
    assert.deepEqual(readMarked('xAI raised {$6 billion} in May 2025 and another {$7 billion} in December.', '2025-08-20').map(({ reading }) => reading.period?.value.text), ['2025-05', '2024-12']);
  });

  test('each figure has the time beside it', () => {
    assert.deepEqual(readMarked('CoreWeave\'s revenue rose from {$229 million} in 2023 to {$1.9 billion} in 2024.').map(({ reading }) => reading.period?.value.text), ['2023', '2024']);
  });

  const inTurn: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['CoreWeave\'s revenue rose from {$229 million} in 2023 to {$1.9 billion} a year later.', ['2023', '2024']],
    ['OpenAI will burn {$8 billion} in 2025 and {$17 billion} the year after.', ['2025', '2026']],
    ['Nvidia\'s revenue was {$44 billion} in Q1 2025, against {$26 billion} a year earlier.', ['Q1 2025', 'Q1 2024']],
    ['OpenAI\'s annualized revenue passed {$20 billion} in 2025, from {$6 billion} in 2024 and {$2 billion} in 2023.', ['2025 (run rate)', '2024 (run rate)', '2023 (run rate)']],
    ['OpenAI\'s annualized revenue passed {$20 billion} in 2025. Its revenue was {$3.7 billion} in 2024.', ['2025 (run rate)', '2024']],
    ['CoreWeave sold {$229 million} in 2023 and {$1.9 billion} in 2024, together {$2.1 billion}.', ['2023', '2024', null]],
    ['xAI will have burned {$13 billion} by the end of 2025.', ['2025']],
    ['OpenAI ended 2024 with annualized revenue of {$6 billion} and 2025 with {$20 billion}.', ['2024 (run rate)', '2025 (run rate)']],
    ['In 2023 CoreWeave sold {$229 million} and in 2024 {$1.9 billion}.', ['2023', '2024']],
    ['OpenAI lost {$5 billion} in 2024 and by 2026 will lose {$14 billion}.', ['2024', '2026']],
    ['OpenAI lost {$5 billion} in 2024 and spent {$14 billion} on Azure.', ['2024', null]],
    ['Amazon\'s revenue rose by a tenth, the most since 2022, to {$180 billion}.', [null]],
    ['Amazon has had revenue of {$1.9 trillion} since 2022.', ['since 2022']],
    ['Anthropic was valued at {$183 billion}, about three times that of March 2025, when it was {$61.5 billion}.', [null, '2025-03']],
    ['Anthropic was valued at {$61.5 billion} in the round of March 2025.', ['2025-03']],
    ['OpenAI took in {$4.3 billion} in the first half of 2025. In 2024 it had {$3.7 billion}. In the same six months it burned {$2.5 billion}.', ['H1 2025', '2024', 'H1 2025']],
    ['OpenAI took in {$4.3 billion} in the first half of 2025. In 2024 it had {$3.7 billion}.\n\nIt spent {$6.7 billion} on research in the same half.', ['H1 2025', '2024', 'H1 2025']],
    ['Meta\'s revenue was {$47.5 billion} in the second quarter of 2025. In 2024 it was {$164 billion}.\n\nIts capital expenditure in the same three months was {$17 billion}.', ['Q2 2025', '2024', 'Q2 2025']],
    // Another length, a heading between, and a stretch told itself.
    ['OpenAI took in {$4.3 billion} in the first half of 2025.\n\nIt spent {$2 billion} on research in the same quarter.', ['H1 2025', null]],
    ['OpenAI took in {$4.3 billion} in the first half of 2025.\n\n## Costs\n\nOpenAI spent {$2 billion} on research in the same six months.', ['H1 2025', null]],
    ['OpenAI took in {$4.3 billion} in the first half of 2025.\n\nIts loss was {$2 billion} more than in the same six months a year earlier.', ['H1 2025', null]],
    ['Nvidia sold {$44.1 billion} in the first quarter of fiscal 2026.\n\nMeta spent {$17 billion} on data centres in the same quarter.', ['Q1 FY2026', null]],
  ];
  for (const [text, periods] of inTurn) test(`in turn: ${text}`, () => assert.deepEqual(readMarked(text).map(({ reading }) => reading.period?.value.text ?? null), periods));

  test('the earlier figure of a rise does not take the later one\'s year', () => {
    assert.deepEqual(readMarked('Mozilla\'s revenue was {$593 million} in 2022. Its expenses rose from {$339 million} to {$425 million}.').map(({ reading }) => reading.period?.value.text ?? null), ['2022', null, '2022']);
  });

  test('a day of the week is when somebody spoke, and not when a year\'s figure holds', () => {
    assert.equal(readMarked('OpenAI said on Monday that it burned {$9 billion}.', '2025-08-20')[0]?.reading.period ?? null, null);
  });

  const timeless: readonly (readonly [string, string])[] = [
    ['what was said last week', 'Last week Bloomberg reported that xAI had raised {$10 billion}.'],
    ['what was said, told behind', 'xAI has raised {$10 billion}, CNBC reported two weeks ago.'],
    ['a sum of a longer time', 'Last week Meta put its capital expenditure at {$66 billion}.'],
    ['chips', 'Meta showed {350,000 GPUs} to visitors last week.'],
    ['a promise, for these add up', 'Last week SoftBank promised {$30 billion}.'],
    ['last week\'s', 'Scale AI made {$870 million} before last week\'s deal.'],
    ['a stretch of nobody knows when', 'OpenAI burned {$2.5 billion} in the same six months.'],
  ];
  for (const [name, text] of timeless) {
    test(`no month or stretch: ${name}: ${text}`, () => assert.doesNotMatch(readMarked(text, '2025-08-20')[0]?.reading.period?.value.text ?? '', /^2025-0|^[HQ]/));
  }

  test('a day of the week that points back to another is not the last such', () => {
    assert.equal(readMarked('Nvidia fell in January. It lost {$589 billion} in market value on that Monday.', '2025-08-20')[0]?.reading.period ?? null, null);
  });

  test('last week is no time that the text goes on with', () => {
    assert.deepEqual(readMarked('Nvidia passed {$4.2 trillion} last week. It had sales of {$44.1 billion}.', '2025-08-20').map(({ reading }) => reading.period?.value.text ?? null), ['2025-08', null]);
  });

  test('the week that is told is the one before the draft\'s, from Monday on', () => {
    const monthOn = (date: string): string | null => readMarked('Cohere raised {$500 million} last week.', date)[0]?.reading.period?.value.text ?? null;
    assert.deepEqual(['2025-07-09', '2025-07-07', '2025-07-06', '2025-09-01', '2026-01-05'].map(monthOn), ['2025-07', '2025-07', '2025-06', '2025-08', '2025-12']);
    assert.equal(readMarked('Cohere raised {$500 million} last week.')[0]?.reading.period ?? null, null);
  });

  const undated: readonly (readonly [string, string | null])[] = [
    ['Zuckerberg said in January 2024 that Meta would have {350,000 H100s} by the end of the year.', 'end of 2024'],
    ['Huawei will make {600,000 Ascend chips} next year, Bloomberg reported in September 2025.', '2026'],
    ['Microsoft will spend {$80 billion} on data centres this fiscal year, it said in January 2025.', 'FY2025'],
    ['Huawei will make {600,000 Ascend chips} next year.', null],
    ['OpenAI, founded in December 2015, will burn {$17 billion} next year.', null],
  ];
  for (const [text, period] of undated) {
    test(`without a day of the draft: ${text}`, () => {
      const told = readMarked(text)[0]?.reading.period?.value.text ?? null;
      if (period === null) assert.ok(told === null || !told.startsWith('2016'), told ?? '');
      else assert.equal(told, period);
    });
  }

  test('the month in which a past sum was told is not the one it holds for', () => {
    assert.equal(readMarked('Bloomberg reported in June 2025 that OpenAI had lost {$5 billion}.')[0]?.reading.period ?? null, null);
    assert.equal(readMarked('In July 2025 Meta reported capital expenditure of {$17 billion}.')[0]?.reading.period ?? null, null);
    assert.equal(readMarked('In June 2025 OpenAI lost {$1 billion}.')[0]?.reading.period?.value.text, '2025-06');
    assert.equal(readMarked('xAI said in July 2025 that Colossus had {200,000 GPUs}.')[0]?.reading.period?.value.text, '2025-07');
  });

  test('a time that a figure is only held against is not its own', () => {
    assert.equal(readMarked('Nvidia had revenue of {$130.5 billion}, up 114 percent from fiscal 2024.')[0]?.reading.period ?? null, null);
    assert.equal(readMarked('In 2023 Nvidia shipped {400,000 GPUs}, a 50% increase from 2022.')[0]?.reading.period?.value.text, '2023');
    assert.equal(readMarked('OpenAI will burn {$8 billion} more in 2026 than in 2025.')[0]?.reading.period?.value.text, '2026');
  });

  test('a price with no shares beside it is none per share', () => {
    assert.equal(readMarked('Nvidia sells the H100 for {$30,000}.')[0]?.reading.period ?? null, null);
    assert.equal(readMarked('Nvidia won share by selling the H100 for {$30,000}.')[0]?.reading.period ?? null, null);
  });

  test('a quarter told beside the year keeps to its own figure', () => {
    assert.deepEqual(readMarked('Meta spent {$17 billion} on capital expenditure in Q2 2025 and expects {$70 billion} for the year.').map(({ reading }) => reading.period?.value.text ?? null), ['Q2 2025', '2025']);
  });

  test('words that only look like months are none', () => {
    assert.equal(readMarked('The march of Nvidia cost {$5 billion}; this may pass.', '2025-08-20')[0]?.reading.period ?? null, null);
  });

  test('an earlier level has no time but its own', () => {
    assert.deepEqual(readMarked('Alphabet\'s capex was {$91 billion} in 2025, up from {$52 billion}.').map(({ reading }) => reading.period?.value.text ?? null), ['2025', null]);
    assert.deepEqual(readMarked('Alphabet put {$91 billion} into property and equipment in 2025, up from {$52 billion}.').map(({ reading }) => reading.period?.value.text ?? null), ['2025', null]);
    assert.deepEqual(readMarked('Alphabet put {$91 billion} into property and equipment, up in 2025 from {$52 billion} in 2024.').map(({ reading }) => reading.period?.value.text ?? null), ['2025', '2024']);
  });

  const periodsOf = (marked: string, date: string | null = null): (string | null)[] => readMarked(marked, date).map(({ reading }) => reading.period?.value.text ?? null);

  test('a year at the head of a bracket is that of the sum in the bracket, and of no other', () => {
    assert.deepEqual(periodsOf('Amazon\'s capex: {$200bn} (2025: {$131bn}).'), [null, '2025']);
    assert.deepEqual(periodsOf('For 2026 Meta expects capital expenditure of {$125 billion} (2025: {$72 billion}).'), ['2026', '2025']);
    assert.deepEqual(periodsOf('In fiscal 2025 Nvidia\'s revenue rose to {$130.5 billion} (in fiscal 2024 {$60.9 billion}).'), ['FY2025', 'FY2024']);
    assert.deepEqual(periodsOf('OpenAI had revenue of {$13 billion} (2024: {$3.7 billion}) and lost {$8 billion}.'), [null, '2024', null]);
    assert.deepEqual(periodsOf('Capex was {$200bn} at Amazon (2025: {$131bn}). At Meta it was {$125bn} (2025: {$72bn}).'), [null, '2025', null, '2025']);
    assert.deepEqual(periodsOf('Nvidia took in {$60.9 billion} (fiscal 2024), then {$130.5 billion} (fiscal 2025).'), ['FY2024', 'FY2025']);
    assert.deepEqual(periodsOf('Alphabet had capex of {$91 billion} (2025), after {$52 billion} (2024).'), ['2025', '2024']);
  });

  test('a quarter that a sentence without figures tells is that of the figures behind it', () => {
    assert.deepEqual(periodsOf('Nvidia has closed its second quarter of fiscal 2026. Revenue came to {$46.7 billion}. A write-down of {$4.5 billion} weighed on it.'), ['Q2 FY2026', 'Q2 FY2026']);
    assert.deepEqual(periodsOf('Nvidia reported on its first quarter, the first of fiscal 2026. Revenue came to {$44.1 billion}.'), ['Q1 FY2026']);
    assert.deepEqual(periodsOf('Nvidia reported on its third quarter. Revenue came to {$57 billion}.', '2025-11-20'), ['Q3 FY2026']);
    assert.deepEqual(periodsOf('OpenAI made a loss in the first half of 2025. It burned {$2.5 billion}.'), ['H1 2025']);
    // Not where it tells two, where the figure has a time of its own or is of the whole year, or where what it counts is of no quarter.
    assert.deepEqual(periodsOf('Nvidia compared the first quarter of 2025 with the second quarter of 2024. Revenue was {$44.1 billion}.'), [null]);
    assert.deepEqual(periodsOf('OpenAI grew in the first quarter of 2025. It lost {$5 billion} in 2024.'), ['2024']);
    assert.deepEqual(periodsOf('Nvidia has closed its second quarter of fiscal 2026. For the year it expects revenue of {$200 billion}.'), [null]);
    assert.deepEqual(periodsOf('Nvidia has closed its second quarter of fiscal 2026. It is worth {$4 trillion}.'), [null]);
    assert.deepEqual(periodsOf('OpenAI was founded in 2015. It lost {$5 billion}.'), [null]);
  });

  test('"that year" is the one named last, in whichever sentence', () => {
    assert.deepEqual(periodsOf('In 2023 Oracle spent freely. It bought {50,000 H100s} that year.'), ['2023']);
    assert.deepEqual(periodsOf('Mozilla was born in 1998, and 2022 was good. In that year its royalties came to {$510 million}.'), ['2022']);
    assert.deepEqual(periodsOf('In the third quarter of 2025 OpenAI lost {$11.5 billion}. Its revenue that same year was {$13.1 billion}.'), ['Q3 2025', '2025']);
    assert.deepEqual(periodsOf('Nvidia\'s fiscal year 2025 was a record one. In that year it took {$130.5 billion}.'), ['FY2025']);
    assert.deepEqual(periodsOf('Tencent bought {50,000 H100s} in 2023. The same year Alibaba bought {25,000 H100s}.'), ['2023', '2023']);
    assert.deepEqual(periodsOf('Oracle had 2,023 employees and $2024. It bought {50,000 H100s} that year.'), [null]);
    assert.deepEqual(periodsOf('Oracle was poor in 1999. It bought {50,000 H100s}.'), [null]);
    assert.deepEqual(periodsOf('Oracle bought {50,000 H100s} that year.'), [null]);
  });

  test('of the two levels of a change the first is of the time before, and the second of the time of the change', () => {
    assert.deepEqual(periodsOf('OpenAI\'s sales rose from {$3.7 billion} in 2024 to {$13.1 billion}.'), ['2024', null]);
    assert.deepEqual(periodsOf('From {$3.7 billion} in 2024 OpenAI\'s sales rose to {$13.1 billion}.'), ['2024', null]);
    assert.deepEqual(periodsOf('In 2025 OpenAI\'s sales rose from {$3.7 billion} to {$13.1 billion}.'), [null, '2025']);
    assert.deepEqual(periodsOf('OpenAI\'s sales rose in 2025 from {$3.7 billion} to {$13.1 billion}.'), [null, '2025']);
    assert.deepEqual(periodsOf('In October 2025 Meta raised its capex guidance for the year from {$66 billion} to {$70 billion}.'), ['2025', '2025']);
    assert.deepEqual(periodsOf('OpenAI\'s forecast for 2025 rose from {$11.6 billion} in sales to {$12.7 billion}.'), ['2025', '2025']);
    assert.deepEqual(periodsOf('In 2025 OpenAI took {$4.3 billion} from users and paid {$2 billion} to its staff.'), ['2025', '2025']);
  });

  test('a year that is not named is not the one told before', () => {
    assert.deepEqual(periodsOf('In 2025 Meta had capital expenditure of {$72 billion}; for this year it expects {$125 billion}.'), ['2025', null]);
    assert.deepEqual(periodsOf('OpenAI had revenue of {$13 billion} in 2025. This year it hopes for {$30 billion}.'), ['2025', null]);
    assert.deepEqual(periodsOf('Meta\'s capital expenditure was {$72 billion} in 2025. It plans {$125 billion} for next year.'), ['2025', null]);
    assert.deepEqual(periodsOf('Meta\'s capital expenditure was {$72 billion} in 2025. This year it plans {$125 billion}.', '2026-02-01'), ['2025', '2026']);
    assert.deepEqual(periodsOf('In July 2025 Meta raised its capex guidance for this year to {$70 billion}.'), ['2025']);
    assert.deepEqual(periodsOf('Meta\'s capital expenditure was {$72 billion} in 2025. In that year Amazon had {$131 billion}.'), ['2025', '2025']);
  });

  test('a time stays with its quantity', () => {
    assert.deepEqual(readMarked('Scale AI, whose sales were {$870 million} in 2024, is in talks that would value it at {$25 billion}.').map(({ reading }) => reading.period?.value.text ?? null), ['2024', null]);
    assert.deepEqual(readMarked('xAI raised {$6 billion} in May 2024 at a value of {$24 billion}.').map(({ reading }) => reading.period?.value.text ?? null), ['2024-05', '2024-05']);
    assert.deepEqual(readMarked('Meta bought {150,000 H100s} in 2023 and Baidu {30,000 H100s}.').map(({ reading }) => reading.period?.value.text ?? null), ['2023', '2023']);
  });

  test('plans and forecasts are told from results', () => {
    assert.equal(readMarked('OpenAI expects to burn {$17 billion} in 2026.')[0]?.reading.period?.value.future, true);
    assert.equal(readMarked('OpenAI burned {$9 billion} in 2025.')[0]?.reading.period?.value.future, false);
    assert.equal(readMarked('A year later all was different: from {$9 billion} in 2024, OpenAI\'s loss had grown.')[0]?.reading.period?.value.future, false);
    assert.equal(readMarked('A year later OpenAI will burn {$17 billion} in 2026.')[0]?.reading.period?.value.future, true);
    assert.equal(readMarked('Later in 2025, OpenAI burned {$9 billion}.')[0]?.reading.period?.value.future, true);
  });

  test('without the draft\'s day "last year" names no year', () => {
    assert.equal(readMarked('OpenAI lost {$5 billion} last year.')[0]?.reading.period, null);
  });

  test('fiscal years end where their owner\'s do', () => {
    const period = readMarked('Nvidia had revenue of {$130.5 billion} in fiscal 2025.')[0]?.reading.period?.value;
    assert.deepEqual([period?.from, period?.to], ['2024-02-01', '2025-01-31']);
  });
});

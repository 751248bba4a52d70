import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { DraftSession } from '../../../src/core/check/draftSession';
import { bundledClaims } from '../../../src/packs/bundled';
import { untrue } from './toldOf';

const claims = bundledClaims();

const deals = 'The lab owes $38 billion to AWS, about $250 billion to Azure and $300 billion to Oracle.';
const dealsShown = '$38 billion + $250 billion + $300 billion';

/** Totals in a sentence of their own that the parts before it do not come to. */
const wrong: readonly (readonly [string, string])[] = [
  ['It had two rounds: the first in May, $6 billion, and the second in December, another $6 billion. So $18 billion for the year from those two.', '$18 billion: $6 billion + $6 billion'],
  ['Ostwind has brought $50 billion and Nordwind $30 billion. Those two alone, then, are in for $90 billion.', '$90 billion: $50 billion + $30 billion'],
  ['By June the town had ordered 34,333 GPUs, of which more than 17,300 GPUs had come. In other words, some 27,033 GPUs were on paper only.', '27,033 GPUs: 34,333 GPUs − 17,300 GPUs'],
  ['Ostwind was put at $80 million and Nordwind at $33 million. The combined group was therefore worth $133 million.', '$133 million: $80 million + $33 million'],
  ['The talk was of $80 million: so Ostwind was put at $80 million and Nordwind at $33 million. The merged firm was worth $131 million.', '$131 million: $80 million + $33 million'],
  ['Nordwind raised €700 million in May. In June it took in €600 million. Put the two rounds together and Nordwind has collected €1.5 billion.', '€1.5 billion: €700 million + €600 million'],
  ['Nordwind raised €700 million in May. In June it took in €600 million. Add up the two and you arrive at €1.5 billion.', '€1.5 billion: €700 million + €600 million'],
  ['Ostwind consumed $7 million of computing. Nordwind came to $9 million. Put together, Ostwind and Nordwind consumed $19 million, which would hardly pay for a hall today.', '$19 million: $7 million + $9 million'],
  ['Ostwind bought 96,000 GPUs and Nordwind 173,000 GPUs. Ostwind and Nordwind have together bought 296,000 GPUs.', '296,000 GPUs: 96,000 GPUs + 173,000 GPUs'],
  ['It raised €700 million in May, after €600 million in March. The two rounds brought it €1.5 billion.', '€1.5 billion: €700 million + €600 million'],
  ['Ostwind ordered 485,000 GPUs, Nordwind 224,000, Westwind 196,000 and Sudwind 169,000. Add up the four and you arrive at 1,174,000 GPUs.', '1,174,000 GPUs: 485,000 GPUs + 224,000 + 196,000 + 169,000'],
  [`${deals} Together these three come to $688 billion.`, `$688 billion: ${dealsShown}`],
  [`${deals} Together they add up to $688 billion.`, `$688 billion: ${dealsShown}`],
  ['Azure sells it about $250 billion of services. Oracle has a contract for $300 billion. AWS joined with $38 billion. That makes $688 billion to three landlords.', '$688 billion: $250 billion + $300 billion + $38 billion'],
  [`${deals} That makes $688 billion in all.`, `$688 billion: ${dealsShown}`],
  [`${deals} The total comes to $688 billion.`, `$688 billion: ${dealsShown}`],
  [`${deals} In all, $688 billion.`, `$688 billion: ${dealsShown}`],
  [`${deals} All three contracts together are worth $688 billion.`, `$688 billion: ${dealsShown}`],
  [`${deals} In total it pays $688 billion for the three.`, `$688 billion: ${dealsShown}`],
  [`${deals} Together the three come to $688 billion, before a single chip has been counted.`, `$688 billion: ${dealsShown}`],
  [`${deals} Together they add up to $688 billion – not counting the chips.`, `$688 billion: ${dealsShown}`],
  ['The first machine cost 200 million yuan. The second cost 1 billion yuan. The two together cost 1.5 billion yuan.', '1.5 billion yuan: 200 million yuan + 1 billion yuan'],
  [
    'Nordwind shipped 3.7 million GPUs, against 2.6 million GPUs a year before. Ostwind shipped 500,000 GPUs and Westwind 400,000 GPUs; all three together came to 3.9 million GPUs.',
    '3.9 million GPUs: 3.7 million GPUs + 500,000 GPUs + 400,000 GPUs',
  ],
  ['One fund gives up to $10 billion and the other up to $5 billion. Both add up to $18 billion.', '$18 billion: $10 billion + $5 billion'],
  ['The hall in Ohio will hold 32,000 GPUs and the one in Texas 64,000 GPUs. Both together will have 98,000 GPUs.', '98,000 GPUs: 32,000 GPUs + 64,000 GPUs'],
  ['Nordwind raised $3 million and Ostwind $4 million. The two firms combined raised $9 million.', '$9 million: $3 million + $4 million'],
  ['It has two halls of 16,000 H100s each. Together they make 42,000 H100s.', '42,000 H100s: 2 × 16,000 H100s'],
  ['It has three halls of 16,000 H100s each. Together the three come to 58,000 H100s.', '58,000 H100s: 3 × 16,000 H100s'],
  ['Ostwind made £17 million there. That was 13 per cent of a total of £60.9 million.', '£60.9 million: £17 million ÷ £60.9 million'],
  ['Ostwind made £17 million there. This accounts for half of its revenue of £60.9 million.', '£60.9 million: £17 million ÷ £60.9 million'],
  [
    'The port ordered £11.9 million of boats and got £350,000 back. It added £4 million of nets in May and another £6.5 million in June, which brought the whole to £24.4 million.',
    '£24.4 million: £11.9 million + £4 million + £6.5 million',
  ],
  [
    'It was paying about £99 million a year for rent. Wages and other expenses came to £54 million, so that the yearly outlay was £143 million.',
    '£143 million: £99 million + £54 million',
  ],
  ['It spent £41.5 million on vats and £37 million on trucks. That took the bill to £87.5 million.', '£87.5 million: £41.5 million + £37 million'],
  [
    'The town buys £250 million of power from one firm, £300 million of steam over about five years from another and £38 million from a third over seven, or £688 million from all of them together.',
    '£688 million: £250 million + £300 million + £38 million',
  ],
  [
    'Ostwind was put at $80 million and Nordwind at $33 million, the latter being $45 million less $12 million of debt. The combined company was thus valued at $131 million.',
    '$131 million: $80 million + $33 million',
  ],
  [
    'He puts the first at $80 million and the second at $33 million, "$45 million less $12 million of debt", which makes $123 million for the pair.',
    '$123 million: $80 million + $33 million',
  ],
  ['In November it doubled down with another £4 million, which brought its total to £8,000.', '£8,000: £4 million > £8,000'],
  [
    'A day of power costs £87,072. With every lamp sold, the works would have taken in £562,027, for a theoretical profit of £574,955 a day.',
    '£574,955: £562,027 − £87,072',
  ],
  ['Of that, 40 million yuan, or £5.5 million, was for boats, and about £6.8 million was for nets abroad, making £13.2 million in all.', '£13.2 million: £5.5 million + £6.8 million'],
];

/** Totals that come out, and what is no total of the figures before it. */
const silent: readonly string[] = [
  '| Metric | Value |\n| --- | --- |\n| Valuation | $7 billion |\n| ARR | $200 million |\n| Total raised | $1.6 billion |',
  'Nordwind raised €700 million in May. In June it took in €600 million. Put the two rounds together and Nordwind has collected €1.3 billion.',
  'Ostwind consumed $7 million of computing. Nordwind came to $9 million. Put together, Ostwind and Nordwind consumed $16 million.',
  'By June the town had ordered 34,333 GPUs, of which more than 17,300 GPUs had come. In other words, some 17,033 GPUs were on paper only.',
  'By June the town had ordered 34,333 GPUs, of which more than 17,300 GPUs had come. So another 28,000 GPUs were ordered.',
  'It had two rounds, $6 billion and $6 billion. So $18 billion is what it wants next.',
  'Ostwind spent $7 million on halls, after $5 million in May. Nordwind spent $9 million. Put together, Ostwind and Nordwind spent $19 million.',
  'Ostwind spent $80 billion on halls. Nordwind lost $5 billion. Together, Ostwind and Nordwind want to raise $100 billion.',
  'Ostwind spent $7 million and Nordwind $9 million. Put together, Ostwind and Westwind spent $19 million.',
  'Ostwind spent $7 million and Nordwind $9 million. Put together, Ostwind and Nordwind spent $19 million with their partners.',
  'Ostwind spent $7 million and Nordwind $9 million. Taken together, Ostwind and Nordwind have earned $19 million.',
  'Nordwind raised €700 million in May. In June it took in €600 million. Put the two engineers together and Nordwind has spent €150,000.',
  'Nordwind raised €700 million in May. In June it took in €600 million. Add up the three and you arrive at €1.5 billion.',
  'The hall in Ohio will hold 32,000 GPUs and the one in Texas 64,000 GPUs. Both together will have 96,000 GPUs.',
  'Nordwind raised $3 million and Ostwind $4 million. The two firms combined raised $9 million this year.',
  'Nordwind raised $3 million and Ostwind $4 million. The two firms combined have raised $9 million.',
  `${deals} Together these three come to $588 billion.`,
  `${deals} Together these three come to about $600 billion.`,
  `${deals} Together these four come to $688 billion.`,
  `${deals} These three do not come to $688 billion.`,
  `${deals} Together with others they come to $688 billion.`,
  `${deals} Together they add up to $688 billion with the rest.`,
  `${deals} Together they add up to $688 billion, counting the chips.`,
  `${deals} Together they add up to $688 billion, once the chips are paid.`,
  `${deals} By 2030 these three come to $688 billion.`,
  `${deals} Together they have so far come to $688 billion.`,
  `${deals} That makes it the biggest buyer, ahead of one with $688 billion.`,
  `${deals} In total, it has raised $64 billion.`,
  `${deals} Together the three are a third of its debts. They grew. They come to $688 billion.`,
  'Nordwind pledged $10 billion and Ostwind $5 billion. Together the two companies have invested $40 billion in chips.',
  'Nordwind pledged more than $10 billion and Ostwind more than $5 billion. Together they come to more than $18 billion.',
  'It spent $30 billion in 2024 and $40 billion in 2025. In 2026 the two sites come to $90 billion.',
  'Sales rose from $30 billion to $50 billion. Together they make $95 billion.',
  'It raised $10 billion, including $3 billion of debt. Together they make $20 billion.',
  'It gets $5 billion from Nordwind, $2 billion from Ostwind and $8.9 billion from the state. In total that is $15.9 billion.',
  'It gets $5 billion, up from $2 billion, and $3 billion more. In total that is $10 billion.',
  'It gave $5 million to schools and $3 million to roads. In all, $20 million went to the town.',
  'It won five contracts, two of them for $3 million and $4 million. Together they come to $20 million.',
  'One cost $3 million, another twice as much and the last $4 million. Together they come to $13 million.',
  'It has a hall with 16,000 H100s. Together they make 42,000 H100s.',
  'The prizes are $1 million for the first and $500,000 for the second. The total is $3 million.',
  'Two bridges cost $5 million and $6 million. The two were to cost $9 million together.',
  'It pays $3 billion a year to one and $2 billion to the other. Together they come to $50 billion.',
  'It paid $5 billion in all to one and $6 billion to two others. Together they come to $19 billion.',
  'Ostwind made £17 million there. That was 28 per cent of a total of £60.9 million.',
  'Ostwind made £17 million there and £30 million here. That was 13 per cent of a total of £60.9 million.',
  'Ostwind made £17 million there. It has 13 per cent of a market of £60.9 million.',
  'Ostwind made £17 million there. That was 13 per cent more than the £60.9 million of last year.',
  'Ostwind made £17 million there a year. That was 13 per cent of what it cost, £60.9 million.',
  'The port ordered £11.9 million of boats. It added £4 million in May and another £6.5 million in June, which brought the whole to £22.4 million.',
  'The port ordered £11.9 million of boats. It added £4 million in May and another £6.5 million in June, which brought the whole to £31.7 million.',
  'The port ordered £11.9 million of boats. It added £4 million in May and another £6.5 million in June, which with rent brought the whole to £24.4 million.',
  'The port ordered £11.9 million of boats. It added £4 million in May and another £6.5 million in June, which brought the whole to £24.4 million a year.',
  'The port ordered £11.9 million of boats, after £2 million. It added £4 million and another £6.5 million, which brought the whole to £24.4 million.',
  'The town buys £250 million of power from one firm, £300 million of steam over about five years from another and £38 million from a third over seven, or £588 million from all of them together.',
  'The town buys £250 million of power from one firm, £300 million of steam over about five years from another and £38 million from a third over seven, or £697 million from all of them together.',
  'The town buys £250 million of power from one firm, £300 million of steam over about five years from another and £38 million from a third over seven, and with others £688 million from all of them together.',
  'Ostwind was put at $80 million and Nordwind at $33 million, the latter being $98 million less $47 million of debt. The combined company was thus valued at $131 million.',
  'Ostwind was put at $80 million and Nordwind at $33 million, the latter being $45 million less $12 million of debt. The company was once valued at $131 million.',
  'In November it doubled down with another £4 million, which brought its total to £8 million.',
  'It sold boats for £4 million, which brought its total debt down to £1 million.',
  'A day of power costs £87,072. With every lamp sold, the works would have taken in £562,027, for a theoretical profit of £474,955 a day.',
  'A day of power costs £87,072. With every lamp sold, the works would have taken in £562,027, for a profit of £574,955 with the rest.',
  'A day of power costs £87,000. With every lamp sold, the works would have taken in £562,000, for a profit of £574,000.',
  'Rent cost £99 million. Wages came to £54 million, so that the yearly outlay was £153 million.',
  'It has orders of £14.1 million in Ohio and £15.2 million in Iowa. Its total backlog is £39.3 million.',
];

const table = (rows: readonly (readonly [string, string])[], head = '| Buyer | Chips |'): string =>
  [head, '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');

/** Tables and lists whose total does not come out. */
const listedWrong: readonly (readonly [string, string, string])[] = [
  [
    'with a row that leaves nothing out',
    table([['Meta', '350,000 GPUs'], ['Everyone else', '200,000 GPUs'], ['Total', '650,000 GPUs']]),
    '650,000 GPUs: 350,000 GPUs + 200,000 GPUs',
  ],
  [
    'less than its rows',
    table([['Cloud', '$39.1 billion'], ['Games', '$5.0 billion'], ['**Total**', '**$41.4 billion**']], '| Business | Revenue |'),
    '$41.4 billion: $39.1 billion + $5.0 billion',
  ],
  [
    'a slip of the sum',
    table([['AWS', '$38 billion'], ['Azure', '$250 billion'], ['Oracle', '$300 billion'], ['In all', '$688 billion']], '| Deal | Worth |'),
    `$688 billion: ${dealsShown}`,
  ],
  [
    'at the end of a row',
    '| Buyer | H100 | H200 | Total |\n|---|---|---|---|\n| Meta | 100,000 GPUs | 50,000 GPUs | 105,000 GPUs |',
    '105,000 GPUs: 100,000 GPUs + 50,000 GPUs',
  ],
  [
    'less than the quarters of a row',
    '| Firm | Q1 | Q2 | Total |\n|---|---|---|---|\n| Nordwind | $26.0 billion | $30.0 billion | $46.0 billion |',
    '$46.0 billion: $26.0 billion + $30.0 billion',
  ],
  [
    'the words below a list that stands below another',
    '1. Acme: $10 million\n2. Bolt: $12 million\n\n- AWS: $38 billion\n- Oracle: $300 billion\n\nIn total, that is $383 billion.',
    '$383 billion: $38 billion + $300 billion',
  ],
  [
    'a slip of the sum in digits that the rows are written to',
    table([['Roads', '£118.5 million'], ['Wells', '£54 million'], ['Sewers', '£21.5 million'], ['Engines', '£8 million'], ['Total', '£220 million']], '| Item | Cost |'),
    '£220 million: £118.5 million + £54 million + £21.5 million + £8 million',
  ],
  [
    'beside a column of the same rows that comes out',
    '| Tax | 2023 | 2024 |\n|---|---|---|\n| Sales | £4.6 million | £8.5 million |\n| Land | £1.9 million | £3.2 million |\n| Total | £6.5 million | £14.9 million |',
    '£14.9 million: £8.5 million + £3.2 million',
  ],
  [
    'beside a column of the same rows that comes out, whatever these are called',
    '| Source | 2023 | 2024 |\n|---|---|---|\n| Sales tax | £4.6 million | £8.5 million |\n| Income tax | £1.9 million | £3.2 million |\n| Total | £6.5 million | £12.7 million |',
    '£12.7 million: £8.5 million + £3.2 million',
  ],
  ['a last item', '- AWS: $38 billion\n- Azure: $250 billion\n- Oracle: $300 billion\n- Total: $688 billion', `$688 billion: ${dealsShown}`],
  ['the words below a list', '- AWS: $38 billion\n- Azure: $250 billion\n- Oracle: $300 billion\n\nTogether the three come to $688 billion.', `$688 billion: ${dealsShown}`],
  ['the words above a list', 'It has deals for a total of $688 billion:\n\n- AWS: $38 billion\n- Azure: $250 billion\n- Oracle: $300 billion', `$688 billion: ${dealsShown}`],
];

/** Tables and lists of which no total may be told to be wrong. */
const listedSilent: readonly (readonly [string, string])[] = [
  ['it comes out', table([['Meta', '350,000 GPUs'], ['Everyone else', '200,000 GPUs'], ['Total', '550,000 GPUs']])],
  ['it comes out with the rounding', table([['Meta', '$1.24 billion'], ['Others', '$2.24 billion'], ['Total', '$3.5 billion']], '| Buyer | Spent |')],
  ['some rows are left out', table([['Cloud', '$39.1 billion'], ['Games', '$3.8 billion'], ['Total', '$44.1 billion']], '| Business | Revenue |')],
  ['a row is part of another', table([['Cloud', '$39.1 billion'], ['of which H20', '$4.6 billion'], ['Others', '$5.0 billion'], ['Total', '$44.1 billion']], '| Business | Revenue |')],
  ['a row is part of another, unsaid', table([['Cloud', '$39.1 billion'], ['H20', '$4.6 billion'], ['Others', '$5.0 billion'], ['Total', '$44.1 billion']], '| Business | Revenue |')],
  ['a row has no figure', table([['Meta', '350,000 GPUs'], ['Microsoft', 'n/a'], ['Others', '200,000 GPUs'], ['Total', '900,000 GPUs']])],
  ['nobody adds up prices', table([['H100', '$30,000'], ['Others', '$20,000'], ['Total', '$90,000']], '| Chip | Price |')],
  ['a row is taken away', table([['Cloud', '$39 billion'], ['Eliminations', '$2 billion'], ['Others', '$5 billion'], ['Total', '$42 billion']], '| Business | Revenue |')],
  ['what is left after costs', table([['Revenue', '$39 billion'], ['Costs', '$20 billion'], ['Total', '$19 billion']], '| Item | Amount |')],
  ['another column', '| Buyer | Chips | Spent |\n|---|---|---|\n| Meta | 350,000 GPUs | $10 billion |\n| Others | 200,000 GPUs | $6 billion |\n| Total | 550,000 GPUs | $16 billion |'],
  ['a row of other things', '| Firm | Revenue | Costs | Total |\n|---|---|---|---|\n| Meta | $30 billion | $20 billion | $10 billion |'],
  ['columns that are no parts', '| Item | Low | High | Total |\n|---|---|---|---|\n| Chips | $10 million | $20 million | $15 million |'],
  ['columns of two steps', '| Fund | Committed | Called | Total |\n|---|---|---|---|\n| One | $10 million | $4 million | $10 million |'],
  ['no column comes out', '| Tax | 2023 | 2024 |\n|---|---|---|\n| Sales | £4.6 million | £8.5 million |\n| Land | £1.9 million | £3.2 million |\n| Total | £9.5 million | £14.9 million |'],
  ['some of a row', '| Buyer | 2023 | 2024 | Total |\n|---|---|---|---|\n| Meta | $28 billion | $39 billion | $140 billion |'],
  ['a list in a list', '- AWS: $38 billion\n  - of it this year: $8 billion\n- Oracle: $300 billion\n- Total: $383 billion'],
  ['some items', 'Among its deals of $688 billion in all:\n\n- AWS: $38 billion\n- Oracle: $300 billion'],
  ['the first items', 'It will spend a total of $688 billion, starting with:\n\n- AWS: $38 billion\n- Oracle: $300 billion'],
  ['not a total', 'It has $688 billion to spend:\n\n- AWS: $38 billion\n- Oracle: $300 billion'],
  ['a list of other things', '- Revenue: $10 billion\n- Net income: $3 billion\n- Total: $30 billion'],
  ['another number of items', '- AWS: $38 billion\n- Oracle: $300 billion\n\nTogether the three come to $688 billion.'],
];

suite('sums told in another sentence, table or list', () => {
  for (const [text, expected] of wrong) test(`does not come out: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of silent) test(`is no sum that is wrong: ${text}`, () => assert.deepEqual(untrue(text), []));
  for (const [name, draft, expected] of listedWrong) test(`the total of a table or list, ${name}`, () => assert.deepEqual(untrue(draft), [expected]));
  for (const [name, draft] of listedSilent) test(`the total of a table or list is left alone: ${name}`, () => assert.deepEqual(untrue(draft), []));

  test('the parts are found in the draft', () => {
    const draft = `# Debts\n\n${table([['Meta', '350,000 GPUs'], ['Everyone else', '200,000 GPUs'], ['Total', '650,000 GPUs']])}\n`;
    const notice = checkDraft(draft, claims).flatMap(({ notices }) => notices).find(({ code }) => code === 'arithmetic');
    assert.deepEqual(notice?.related.map(({ start, end }) => draft.slice(start, end)), ['350,000 GPUs', '200,000 GPUs']);
  });

  test('an edit of a part is an edit of the sum', () => {
    const rows = table([['Meta', '350,000 GPUs'], ['Everyone else', '200,000 GPUs'], ['Total', '650,000 GPUs']]);
    for (const [draft, from, to] of [
      [`${deals} Together these three come to $688 billion.`, '$300', '$400'],
      [`${deals} It is a lot. Together these three come to $688 billion.`, ' It is a lot.', ''],
      [`${deals} Together these three come to $688 billion.`, ' Together', ' It pays. It will. Together'],
      [rows, '200,000', '300,000'],
      [rows, 'Everyone else', 'Microsoft'],
      ['- AWS: $38 billion\n- Oracle: $300 billion\n- Total: $383 billion', '$38 ', '$83 '],
      [`${rows.replace(/\n.*Total.*/, '')}\n\nThat makes 650,000 GPUs in all.`, '200,000', '300,000'],
      ['- AWS: $38 billion.\n- Oracle: $300 billion. The two together come to $383 billion.', '$38 ', '$83 '],
      ['It holds 485,000, 224,000 and 196,000, or 905,000 GPUs between them.', '224', '242'],
      ['It raised $40 million at a valuation of $130 million.', '130', '13'],
    ] as const) {
      const session = new DraftSession(draft, claims);
      session.findings();
      const at = draft.indexOf(from);
      session.edit([{ start: at, end: at + from.length, text: to }]);
      assert.deepEqual(session.findings().map(({ notices }) => notices), checkDraft(draft.replace(from, to), claims).map(({ notices }) => notices), draft);
    }
  });
});

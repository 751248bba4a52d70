import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

const table = '| Deal | Worth |\n|---|---|\n| Yard | £48 million |\n| Pier | £31 million |\n| Dock | £12 million |';
const parts = '£48 million + £31 million + £12 million';

/** Sums as wire copy, newsletters, live blogs and lists tell them, that do not come out. */
const wrong: readonly (readonly [string, string])[] = [
  [
    'The plan would have joined about £7.5 million of shares with as much as £12.5 million of loans. Together the two pieces would have come to £22 million.',
    '£22 million: £7.5 million + £12.5 million',
  ],
  ['One bridge was put at £40 million and one at £25 million. Both would have added up to £75 million.', '£75 million: £40 million + £25 million'],
  [
    'Ostwind’s £24.0 million, Westwind’s £34.9 million and Nordwind’s £19.4 million: together the three spent £87.3 million in a quarter.',
    '£87.3 million: £24.0 million + £34.9 million + £19.4 million',
  ],
  ['Ostwind put up £24 million and Westwind £35 million; between them the two invested £69 million that year.', '£69 million: £24 million + £35 million'],
  ['Last year it raised £6 million in May and £6 million in December, so £14 million in that year.', '£14 million: £6 million + £6 million'],
  ['It sold boats for £31 million in May and £22 million in June, or £63 million for the two months.', '£63 million: £31 million + £22 million'],
  ['It sold boats for £31 million in spring and £22 million in autumn, or £63 million over the year.', '£63 million: £31 million + £22 million'],
  ['It owed £85 million to Nordwind and £30 million to Ostwind, £125 million for the two of them.', '£125 million: £85 million + £30 million'],
  ['Four buyers took 485,000, 224,000, 196,000 and 169,000, or 1,174,000 chips between them.', '1,174,000 chips: 485,000 + 224,000 + 196,000 + 169,000'],
  ['Ohio gets 48,000, Texas 22,000 and New Mexico 19,000, for a total of 99,000 GPUs.', '99,000 GPUs: 48,000 + 22,000 + 19,000'],
  ['It put 48,000 in Ohio, 22,000 in Texas and 19,000 in Iowa, 99,000 GPUs in all.', '99,000 GPUs: 48,000 + 22,000 + 19,000'],
  ['They run 99,000 GPUs between them: 48,000, 22,000 and 19,000.', '99,000 GPUs: 48,000 + 22,000 + 19,000'],
  ['- It took £10 million of boats in May.\n- It added £11 million in June, for delivery in spring. The two orders together come to £23 million.', '£23 million: £10 million + £11 million'],
  [
    'Ostwind will put £40 million into the yard.\n\nWestwind pledged £25 million for the pier.\n\nTogether the two pledges come to £75 million, they said.',
    '£75 million: £40 million + £25 million',
  ],
  [
    '- 50,000 GPUs for Ostwind, which will run its yards with them;\n- 50,000 for Westwind;\n- 60,000 for Nordwind, which pays £3 million.\n\nThat makes 180,000 GPUs in all.',
    '180,000 GPUs: 50,000 GPUs + 50,000 + 60,000',
  ],
  ['- Ohio: 148,000\n- Texas: 22,000\n- Iowa: 19,000\n- Total: 198,000 GPUs', '198,000 GPUs: 148,000 + 22,000 + 19,000'],
  ['The first cheque was £48 million, the second £31 million and the third £12 million; in sum, £101 million.', '£101 million: £48 million + £31 million + £12 million'],
  ['Three cheques came: £48 million, £31 million and £12 million. Sum total: £101 million.', '£101 million: £48 million + £31 million + £12 million'],
  ['Nordwind gave £48 million, Ostwind £31 million. Taken together: £89 million.', '£89 million: £48 million + £31 million'],
  ['Nordwind gave £48 million, Ostwind £31 million and Westwind £12 million. All three: £101 million.', '£101 million: £48 million + £31 million + £12 million'],
  ['It raised £48 million in May, £31 million in June and £12 million in July. All in, £101 million.', '£101 million: £48 million + £31 million + £12 million'],
  ['Nordwind gave £48 million and Ostwind £31 million. That’s a combined £89 million.', '£89 million: £48 million + £31 million'],
  ['Nordwind gave £48 million and Ostwind £31 million. The combined sum, £89 million, is a record.', '£89 million: £48 million + £31 million'],
  ['It won orders of £48 million and £31 million. The combined value of the orders is £89 million.', '£89 million: £48 million + £31 million'],
  ['Nordwind holds 48,000 GPUs, Ostwind 31,000 GPUs. Their combined fleet: 89,000 GPUs.', '89,000 GPUs: 48,000 GPUs + 31,000 GPUs'],
  ['It lost £48 million in 2022, then £31 million in 2023. Over the two years it lost £89 million.', '£89 million: £48 million + £31 million'],
  ['- Yard, £48 million\n- Pier, £31 million\n\nGrand total, £89 million.', '£89 million: £48 million + £31 million'],
  ['The package is worth £89 million, made up of £48 million in grants and £31 million in loans.', '£89 million: £48 million + £31 million'],
  ['The £89 million is split between £48 million for roads and £31 million for rail.', '£89 million: £48 million + £31 million'],
  ['It spent £89 million, £48 million of it on roads and the other £31 million on rail.', '£89 million: £48 million + £31 million'],
  ['Its debts now stand at £69 million: a £48 million bond and a £31 million loan.', '£69 million: £48 million + £31 million'],
  ['It spent £89.5 million last year – £48.2 million on roads, £31.3 million on rail.', '£89.5 million: £48.2 million + £31.3 million'],
  ['Its sales were £69 million, with £48 million in the first half and £31 million in the second.', '£69 million: £48 million + £31 million'],
  [`${table}\n\nTogether the three deals come to £101 million.`, `£101 million: ${parts}`],
  [`${table}\n\nThat makes £111 million in all, a record.`, `£111 million: ${parts}`],
  ['Three deals worth £101 million:\n\n- Yard, £48 million\n- Pier, £31 million\n- Dock, £12 million', `£101 million: ${parts}`],
];

/** The same where they come out, and what looks like them and is no sum of these. */
const silent: readonly string[] = [
  'The plan would have joined about £7.5 million of shares with as much as £12.5 million of loans. Together the two pieces would have come to £20 million.',
  'One bridge was put at £40 million and one at £25 million. Both would have cost £75 million by then.',
  'Ostwind’s £24.0 million, Westwind’s £34.9 million and Nordwind’s £19.4 million: together the three spent £78.3 million in a quarter.',
  'Ostwind’s £24.0 million, Westwind’s £34.9 million and Nordwind’s £19.4 million: together the four spent £87.3 million in a quarter.',
  'Ostwind’s £24.0 million, Westwind’s £34.9 million and Nordwind’s £19.4 million: together the three spent £87.3 million in a quarter with their banks.',
  'Ostwind put up £24 million and Westwind £35 million; since then the two together invested £69 million.',
  'Last year it raised £6 million in May and £6 million in December, so £12 million in that year.',
  'It made £6 million in May and £6 million in June, or £14 million in that year after tax.',
  'It made £6 million in May and £6 million in June, or £54 million for the year.',
  'It makes £6 million a month and £6 million at Christmas, or £14 million in that month.',
  'It owed £85 million to Nordwind and £30 million to Ostwind, £125 million for the two of them and a third.',
  'Four buyers took 485,000, 224,000, 196,000 and 169,000, or 1,074,000 chips between them.',
  'They sold 485,000 cars, 224,000 boats and 196,000 bicycles, and 1,174,000 chips in all.',
  'Of 900,000 people, 48,000 in Ohio, 22,000 in Texas and 19,000 in Iowa use 99,000 GPUs in all.',
  'It put 48,000 in Ohio, 22,000 in Texas and 19,000 in Iowa, and by 2030 it wants 99,000 GPUs in all.',
  'They run 99,000 GPUs between them: 48,000, 22,000 and 19,000 at the top three.',
  'It lost 48,000, 22,000 and 19,000 votes; its rival has 99,000 GPUs in all.',
  '- It took £10 million of boats in May.\n- It added £11 million in June, for delivery in spring. The two orders together come to £21 million.',
  '- It took £10 million of boats in May, after £5 million.\n- It added £11 million in June, for delivery in spring. The two orders together come to £23 million.',
  '- It took £10 million of boats in May.\n- It rested in June.\n- It added £11 million in July. The two orders together come to £23 million.',
  '- It took £10 million of boats in May.\n- It added £11 million in June. The three orders together come to £23 million.',
  'Ostwind will put £40 million into the yard.\n\nIts owner has £25 million.\n\nTogether the two yards are worth £75 million today.',
  'Ostwind will put £40 million into the yard.\n\nWestwind, up from £25 million, pledged £35 million.\n\nTogether the two pledges come to £65 million.',
  'Ostwind will put £40 million into the yard.\n\nWestwind pledged £25 million.\n\nIn 2019 the two pledges together came to £75 million.',
  '- 50,000 GPUs for Ostwind;\n- 48 for Westwind;\n- 60,000 for Nordwind.\n\nThat makes 180,000 GPUs in all.',
  '- Ohio: 48,000\n- Texas: 22,000\n- Iowa: 19,000\n- Total: 89,000 GPUs',
  '- Ohio: 48,000\n- Texas: 22,000 visitors\n- Iowa: 19,000\n- Total: 98,000 GPUs',
  'Nordwind gave £48 million, Ostwind £31 million. Taken together: £79 million.',
  'Nordwind gave £48 million, Ostwind £31 million and Westwind £12 million. All four: £101 million.',
  'Nordwind gave £48 million and Ostwind £31 million. That’s a combined £89 million, with what the state gave.',
  'Nordwind bought the yard for £48 million and the pier for £31 million. Their combined value is £89 million.',
  'Nordwind bought the yard for £48 million and the pier for £31 million. Their combined sales were £89 million.',
  'It lost £48 million in 2022, then £31 million in 2023. Over the two years it spent £89 million.',
  'It lost £48 million in May, then £31 million in June. Over the three months it lost £89 million.',
  'It lost £48 million in May, then £31 million in June. Over the two months it lost £89 million to thieves.',
  'The package is worth £89 million, mostly made up of £48 million in grants and £31 million in loans.',
  'The package is worth £89 million, made up of £48 million in grants, £31 million in loans and land for three yards.',
  'The package is worth £89 million, made up of £48 million in grants, some land, and £31 million in loans.',
  'The package is worth £79 million, made up of £48 million in grants and £31 million in loans.',
  'It spent £89 million, £48 million of it on roads and another £31 million on rail.',
  'Its sales were £89 million, with £48 million from boats and £31 million from docks.',
  'It spent £89 million last year – £48 million on roads, £26 million on rail.',
  'It spent £89 million last year – most of it, £48 million and £31 million, on rail.',
  'Its sales were £89 million, with £48 million in the first half and £31 million more than planned.',
  'Its sales were £89 million, with costs of £48 million and £31 million in the two halves, after £12 million.',
  `${table}\n\nTogether the three deals come to £91 million.`,
  `${table}\n\nTogether the two deals come to £101 million.`,
  `${table}\n| of which quays | £2 million |\n\nThat makes £101 million in all.`,
  `${table}\n| Quay | n/a |\n\nThat makes £101 million in all.`,
  `${table}\n\nThat makes £301 million in all.`,
  '| Deal | Paid | Due |\n|---|---|---|\n| Yard | £48 million | £2 million |\n| Pier | £31 million | £3 million |\n\nThat makes £89 million in all.',
  'Three deals worth £101 million:\n\n- Yard, £48 million\n- Pier, £31 million',
  'Two deals worth £101 million each:\n\n- Yard, £48 million\n- Pier, £31 million',
];

/** Rounds that are more than what the firm is said to be worth with them. */
const roundsWrong: readonly (readonly [string, string])[] = [
  ['Its owners raised the bar, with a round of £300 million at a valuation of £40 million.', '£300 million: £300 million > £40 million'],
  ['Nordwind raised £40m at £13m.', '£40m: £40m > £13m'],
  ['Nordwind raised £40 million from two banks, valuing the firm at £13 million.', '£40 million: £40 million > £13 million'],
  ['Nordwind raised £40 million in a round that valued it at £13 million.', '£40 million: £40 million > £13 million'],
  ['Nordwind closed a £40 million round at a £13 million valuation in May.', '£40 million: £40 million > £13 million'],
  ['Nordwind was valued at £13 million in a funding round of £40 million.', '£40 million: £40 million > £13 million'],
  ['In May the yard secured £40 million at a post-money valuation of £13 million.', '£40 million: £40 million > £13 million'],
];
const roundsSilent: readonly string[] = [
  'Nordwind raised £13 million at a valuation of £40 million.', 'Nordwind raised £40 million at a pre-money valuation of £13 million.',
  'Nordwind has raised £40 million in all and is now valued at £13 million.', 'Nordwind raised £40 million in three rounds, the last at a valuation of £13 million.',
  'Nordwind raised £40 million of debt at a valuation of £13 million.', 'The fund raised £40 million to buy firms at a valuation of £13 million.',
  'Nordwind raised £40 million at £13 a share.', 'Nordwind raised £40 million at £13 million a vote.', 'Nordwind raised £40 million, after one at a valuation of £13 million earlier.',
  'Nordwind sold £40 million of boats at a valuation of £13 million.', 'Nordwind raised more than £40 million at a valuation of more than £13 million.',
];

suite('sums as news tells them', () => {
  for (const [text, expected] of [...wrong, ...roundsWrong]) test(`does not come out: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of [...silent, ...roundsSilent]) test(`is no sum that is wrong: ${text}`, () => assert.deepEqual(untrue(text), []));
});

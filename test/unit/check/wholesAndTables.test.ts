import * as assert from 'node:assert/strict';
import { contradicted, untrue } from './toldOf';

const rounds = (note: string, total: string, value = '$4.1 million'): string =>
  `| Round | Raised | Valuation |\n|---|---|---|\n| Seed | $1.2 million | – |\n| First | $5.8 million | ${value} |\n| Second | $14 million | $60 million |\n\n${note}${total}`;

/** Sums that do not come out, with what is shown. */
const wrong: readonly (readonly [string, string])[] = [
  [
    'The port will get $270 million:\n\n- $100 million from Ostwind\n- $100 million from the state\n- $60 million from Nordwind',
    '$270 million: $100 million + $100 million + $60 million',
  ],
  ['Ostwind arranged $21 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt.', '$21 billion: $7.5 billion + $12.5 billion'],
  ['Ostwind paid £480 million for the yard: £120 million in cash and £340 million in shares.', '£480 million: £120 million + £340 million'],
  ['The port gets £98 million (£35 million in grants, £45 million in loans).', '£98 million: £35 million + £45 million'],
  ['It will have put £7.3 million into the harbour since 2023; a further £7.9 million is due. The total, £16.2 million, covers cranes as well as wages.', '£16.2 million: £7.3 million + £7.9 million'],
  ['Its own total in the port will be £16.2 million: £7.3 million by the end of this year and £7.9 million from 2026 to 2029.', '£16.2 million: £7.3 million + £7.9 million'],
  ['Nordwind has a contract of $20 million, Südwind one of $14 million and the ferry line one of $10 million: $54 million for boats in other yards.', '$54 million: $20 million + $14 million + $10 million'],
  ['Ostwind spent $17.2 million from January to March, $22.4 million in the spring and $23.95 million in the summer, or $65.55 million in nine months.', '$65.55 million: $17.2 million + $22.4 million + $23.95 million'],
  [`| Yard | Raised | Value |\n|---|---|---|\n| Nordwind | $13.0 million | n/a |\n| Südwind | $1.1 million | $8.1 million |\n| Ostwind | $0.75 million | $6.9 million |\n\nThe three rounds in the table add up to $16.85 million.`, '$16.85 million: $13.0 million + $1.1 million + $0.75 million'],
  [rounds('', 'Together the three come to $23 million.'), '$23 million: $1.2 million + $5.8 million + $14 million'],
  [rounds('*The lettered rounds alone. Loans are left out.*\n\n', 'Together the three come to $23 million, most of it this year.'), '$23 million: $1.2 million + $5.8 million + $14 million'],
];

/** The same where it comes out, or where there may be more parts than those. */
const silent: readonly string[] = [
  'The port will get 270,000 cranes’ worth of money, $270 million:\n\n- $50 million from Ostwind\n- $50 million from the state\n- $60 million from others still',
  'The port will get $270 million:\n\n- $100 million from Ostwind\n- $50 million from the state\n- $60 million from Nordwind',
  'The port will get $270 million:\n\n- $100 million from Ostwind\n- $110 million from the state\n- $60 million from Nordwind',
  'The port will get $270 million:\n\n- Ostwind, $100 million\n- the state, $100 million\n- Nordwind, $60 million',
  'Ostwind arranged $20 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt.',
  'Ostwind arranged about $20 billion for ferries, of which $7 billion is equity and $12 billion debt.',
  'Ostwind arranged $21 billion for ferries, including $7.5 billion of equity and $12.5 billion of debt.',
  'Ostwind arranged $21 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt, and a grant.',
  'Ostwind arranged $21 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt, plus leases.',
  'Ostwind arranged $21 billion for ferries, of which $7.5 billion is cash and $12.5 billion debt.',
  'Ostwind arranged $21 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt. The rest comes from its owner.',
  'Ostwind arranged $21 billion for ferries, of which $7.5 billion is equity and $12.5 billion debt, the rest leases.',
  'Ostwind paid £480 million for the yard, with its debts: £120 million in cash and £340 million in shares.',
  'Ostwind is worth $21 billion: $2.5 billion in cash and $4.5 billion in shares would do.',
  'Ostwind arranged $21 billion for ferries, most of it equity, of which $7.5 billion is in cash and $2.5 billion in shares.',
  'It will have put £7.3 million into the harbour since 2023; a further £7.9 million is due. The total, £15.2 million, covers cranes as well as wages.',
  'It will have put £7.3 million into the harbour since 2023; a further £7.9 million is due. The total, £18 million, covers cranes as well as wages.',
  'It put £7.3 million into the harbour, of £16.2 million; a further £7.9 million is due. The total, £16.2 million, covers cranes.',
  'Its own total in the port will be £15.2 million: £7.3 million by the end of this year and £7.9 million from 2026 to 2029.',
  'Its own total in the port will be £26.2 million: £7.3 million for cranes and £7.9 million for boats.',
  'Nordwind has a contract of $20 million, Südwind one of $14 million and the ferry line one of $10 million: $44 million for boats in other yards.',
  'Nordwind has a contract of $20 million, Südwind one of $14 million and the ferry line one of $10 million: $61 million is what boats cost.',
  'Ostwind spent $17.2 million from January to March, $22.4 million in the spring and $23.95 million in the summer, or $63.55 million in nine months.',
  'Ostwind spent $17.2 million from January to March, $22.4 million in the spring and $23.95 million in the summer, or $65.55 million in ten months.',
  `| Yard | Raised | Value |\n|---|---|---|\n| Nordwind | $13.0 million | n/a |\n| Südwind | $1.1 million | $8.1 million |\n| Ostwind | $0.75 million | $6.9 million |\n\nThe three rounds in the table add up to $14.85 million.`,
  rounds('', 'Together the three come to $21 million.'),
  rounds('The lettered rounds alone.\n\n', 'Together the three come to $23 million.'),
  rounds('*Of loans it had $2 million.*\n\n', 'Together the three come to $23 million.'),
  rounds('*Some rounds are left out.*\n\n', 'That makes $23 million in all.'),
  rounds('', 'Together the four come to $23 million.'),
];

/** Drafts, and which of their figures cannot both be right. */
const headlines: readonly (readonly [string, readonly string[]])[] = [
  [
    '# Nordwind takes $47.6 million in a quarter\n\nNordwind said that sales rose to $46.7 million. Halls cost it $50 million to $60 million each.',
    ['$47.6 million', '$46.7 million'],
  ],
  ['# Nordwind takes $57.6 million in a quarter\n\nNordwind said that sales rose to $56.7 million. It had forecast $50 million to $60 million.', []],
];

suite('wholes beside their parts, and the rows of a table', () => {
  for (const [text, expected] of wrong) test(`does not come out: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of silent) test(`is no sum that is wrong: ${text}`, () => assert.deepEqual(untrue(text), []));
  for (const [text, expected] of headlines) test(`a headline over a range: ${text}`, () => assert.deepEqual(contradicted(text), expected));
});

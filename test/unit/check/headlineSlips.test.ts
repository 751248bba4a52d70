import * as assert from 'node:assert/strict';
import { mostFigures } from '../../../src/core/check/itself/headlineSlips';
import { contradicted } from './toldOf';

/** Drafts, and which of their figures cannot both be right. */
const unequal: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'digits exchanged in a headline that says nothing of what is measured',
    '# The $23.7 billion breakfast\n\nOver eggs in Reno, Nordwind agreed to sell itself to Ostwind for $27.3 billion.',
    ['$23.7 billion', '$27.3 billion'],
  ],
  ['a stake by what it costs and by what it is worth', '# Microsoft is left with a $153bn stake\n\nMicrosoft emerges with roughly 27 per cent, a holding valued at about $135bn.', ['$153bn', '$135bn']],
  ['millions for billions', '# Nordwind’s $4.75 million bet\n\nNordwind has borrowed $4.75 billion to build its own power plant.', ['$4.75 million', '$4.75 billion']],
  [
    'all places that give the other value',
    '# Meta’s $23.7 billion gamble\n\nMeta has agreed to buy a chip designer for $27.3 billion.\n\n“We thought $27.3 billion was a joke,” says a rival.',
    ['$23.7 billion', '$27.3 billion', '$27.3 billion'],
  ],
  ['the owner named in the text as what is bought', '# Meta pays $23.7 billion for Scale AI\n\nScale AI, a firm with Meta for a client, was sold for $27.3 billion.', ['$23.7 billion', '$27.3 billion']],
  ['a number of chips', '# Colossus swells to 235,000 chips\n\nAt Colossus, xAI now runs 253,000 GPUs.', ['235,000 chips', '253,000 GPUs']],
  ['a heading within the text', 'Ostwind lost $3.46 billion.\n\n## Where the $3.64 billion went\n\nMost of it paid for rent.', ['$3.46 billion', '$3.64 billion']],
  ['the words of a picture', '![The hall in Reno, which cost $1.84 billion](hall.jpg)\n\nNordwind has spent $1.48 billion on a hall in Reno.', ['$1.84 billion', '$1.48 billion']],
  [
    'one digit, where both places give one owner’s quantity of one year',
    '# Amazon to spend $230 billion in 2027\n\nAmazon’s capital expenditure in 2027 will come to $210 billion.',
    ['$230 billion', '$210 billion'],
  ],
  [
    'the point elsewhere, where both places give one owner’s quantity of one year',
    '# Amazon will spend $30 billion in 2027\n\nAmazon expects capital expenditure of about $300 billion in 2027.',
    ['$30 billion', '$300 billion'],
  ],
  [
    'a round number in the text under a headline that is more precise',
    '# Meta tells a nervous Wall Street it will spend $320 billion in 2027\n\nMeta expects capital expenditure of about $300 billion in 2027.',
    ['$320 billion', '$300 billion'],
  ],
  [
    'one digit, under an older value of another power',
    '# Amazon to spend $230 billion in 2027\n\nAmazon’s capital expenditure in 2027 was to be $180 billion. Now Amazon’s capital expenditure in 2027 will be $210 billion.',
    ['$230 billion', '$210 billion'],
  ],
  ['a zero at the end exchanged', '# Nordwind, worth $405 billion\n\nA new round values Nordwind at $450 billion.', ['$405 billion', '$450 billion']],
  [
    'two that one report is near enough to',
    '# Amazon tells a nervous Wall Street it will spend $220 billion in 2026\n\nAmazon expects to lay out about $200 billion on capital projects in 2026.',
    ['$220 billion', '$200 billion'],
  ],
  [
    'a whole of which a part is told behind it',
    '# Amazon will spend $30 billion in 2027\n\nAmazon expects capital expenditure of about $300 billion in 2027, most of it for its cloud.',
    ['$30 billion', '$300 billion'],
  ],
  [
    'one digit of three, below the headline of one owner',
    '# The $14.8bn man and his old friends at Meta\n\nHe likes boats.\n\nLast month Meta paid $14.3 billion for half of his firm, which had cost $5 billion before.',
    ['$14.8bn', '$14.3 billion'],
  ],
  [
    'one digit of three, told by a word of both',
    '# A settlement of $2.65 billion\n\nThe judge in Reno has approved a settlement: Nordwind pays $2.15 billion to its former clerks.',
    ['$2.65 billion', '$2.15 billion'],
  ],
  [
    'one digit of two, where owner, measure and first paragraph are one',
    '# Mistral raises €2.7bn\n\nMistral AI has raised €2.1 billion in a round that ASML led.',
    ['€2.7bn', '€2.1 billion'],
  ],
  [
    'a billion for a trillion, with one digit and a bound',
    '# Nvidia tops $6bn as shares recover\n\nNvidia became the first firm to be worth $6 trillion. By midday it had eased to $5.97 trillion.',
    ['$6bn', '$6 trillion'],
  ],
  [
    'ten times too much, with one digit',
    '# Nordwind raises $30bn for its robots\n\nNordwind has raised $3 billion for robots that fold shirts. It was founded in Reno.',
    ['$30bn', '$3 billion'],
  ],
  [
    'digits of a text that gives more of them',
    '# Alphabet takes $107bn in a quarter\n\nAlphabet’s revenue rose to $102.3 billion in the quarter to September, a record.',
    ['$107bn', '$102.3 billion'],
  ],
  ['two digits exchanged, told by words', '# Nordwind’s $32bn year\n\nNordwind will spend $23 billion next year. This year it spent less.', ['$32bn', '$23 billion']],
  [
    'one digit of a value that is further down, where words tell',
    '# Oracle’s order book swells to $523 billion\n\nOracle took $16 billion.\n\nIt spent $12 billion.\n\nIt owes $108 billion.\n\nIt has $19 billion.\n\n'
      + 'Oracle’s order book now stands at $573 billion.',
    ['$523 billion', '$573 billion'],
  ],
  [
    'a range against the range of one owner',
    '# A letter on money: Alphabet goes to $93bn–$95bn\n\nAlphabet now expects capital expenditure of $91 billion to $93 billion in 2025, up from $85 billion.',
    ['$93bn–$95bn', '$91 billion to $93 billion'],
  ],
  [
    'an end of a range',
    '# Alphabet to spend $157bn to $185bn\n\nAlphabet expects capital expenditure of $175 billion to $185 billion, it said.',
    ['$157bn to $185bn', '$175 billion to $185 billion'],
  ],
  [
    'a thousand times less, whatever both are read to measure',
    '# A good half-year for OpenAI: $4.8 billion in sales, $2.6 million out of the door\n\nOpenAI had sales of $4.8 billion. It burned $2.6 billion of cash.',
    ['$2.6 million', '$2.6 billion'],
  ],
  [
    'the slip of which more tells',
    '# ASML becomes Mistral’s biggest shareholder with €1.7mn round\n\nMistral AI has raised €1.7 billion in a round that ASML led.\n\nIts lawyers had €1.3 million of it.',
    ['€1.7mn', '€1.7 billion'],
  ],
  [
    'one deal by two words for deals, though two others happen to add up to it',
    '# $29 billion deal signed for Meta’s data center in Richland Parish\n\nMeta has signed a $27 billion joint venture to pay for a data center in Richland Parish.\n\n'
      + 'Pimco took $18 billion of bonds and others $11 billion.',
    ['$29 billion', '$27 billion'],
  ],
];

/** Drafts of which the headline may give another quantity, or that of the text. */
const equal: readonly (readonly [string, string])[] = [
  ['a price for somebody else', '## Ostwind has paid $2.4 million for the skipper of Windsurf\n\nIn August Ostwind paid $2.7 million, and another skipper came home. Ostwind has two of them.'],
  ['the value stands in the text', '# The $23.7 billion breakfast\n\nNordwind bid $27.3 billion. Ostwind settled for $23.7 billion.'],
  ['the value stands in a table', '# The $23.7 billion breakfast\n\nNordwind bid $27.3 billion.\n\n| Bid | Sum |\n|---|---|\n| Ostwind | $23.7 billion |'],
  ['the text rounds it', '# The $23.7 billion breakfast\n\nNordwind bid $24 billion. It had sold goods for $27.3 billion.'],
  ['the text gives a bound near it', '# The $23.7 billion breakfast\n\nNordwind bid more than $21 billion. It had sold goods for $27.3 billion.'],
  ['a range holds it', '# The $23.7 billion breakfast\n\nNordwind may pay $22 billion to $25 billion. It had sold goods for $27.3 billion.'],
  ['the headline adds up', '# A bill of $23.7 billion\n\nThe hall cost $20 billion and its chips $3.7 billion. Nordwind had sold goods for $27.3 billion.'],
  ['the headline takes away', '# A gap of $23.7 billion\n\nNordwind took $27.7 billion and spent $4 billion. Ostwind sold goods for $27.3 billion.'],
  ['the headline hedges', '# A bill of about $23.7 billion\n\nNordwind paid $27.3 billion.'],
  ['the text denies the other', '# A bill of $23.7 billion\n\nThe bill was not $27.3 billion, as Ostwind wrote.'],
  ['the other is a part', '# A bill of $27.3 billion\n\nNordwind paid it in cash, $23.7 billion of it on the first day.'],
  ['two that it may be', '# A bill of $23.7 billion\n\nNordwind paid $27.3 billion and Ostwind $32.7 billion.'],
  ['another owner', '# Anthropic’s revenue of $23.7 billion\n\nOpenAI had revenue of $27.3 billion.'],
  ['another quantity', '# Anthropic valued at $23.7 billion\n\nAnthropic’s revenue was $27.3 billion.'],
  ['another time', '# Anthropic’s revenue in 2027: $23.7 billion\n\nAnthropic’s revenue in 2026 was $27.3 billion.'],
  ['another currency', '# A bill of $23.7 billion\n\nNordwind paid €27.3 billion.'],
  ['another rate', '# $2.37 an hour\n\nAn hour costs Nordwind’s rivals $2.73, a day of them $273 a day.'],
  ['digits that are no exchange', '# A bill of $23.7 billion\n\nNordwind paid $24.9 billion.'],
  ['one digit, and nothing read', '# A bill of $23.7 billion\n\nNordwind paid $27.7 billion.'],
  ['two digits exchanged in a headline that says nothing', '# A bill of $23 billion\n\nNordwind paid $32 billion.'],
  ['one digit, another year', '# Amazon to spend $230 billion in 2027\n\nAmazon’s capital expenditure in 2026 will come to $210 billion.'],
  ['one digit, an earlier plan', '# Amazon to spend $230 billion in 2027\n\nBefore, Amazon’s capital expenditure in 2027 was initially put at $210 billion.'],
  ['digits cut off', '# Microsoft pays $34bn in a quarter\n\nMicrosoft’s capital expenditure came to $34.9 billion. It had been $24 billion a year before.'],
  ['one in the last place, by rounding on the way', '# India’s $1.25bn mission\n\nIndia has set aside 10,372 crore rupees ($1.24 billion) for the mission.'],
  ['the text has one digit less', '# Nordwind sold for $14.8bn\n\nNordwind was sold on Monday. It had once been offered for $14 billion.'],
  ['ten times more, with one digit, and little that tells', '# SoftBank gathers up to $40 billion for OpenAI\n\nOpenAI had raised $6.6 billion, which opened it a credit line of $4 billion.'],
  ['one digit of two, and little that tells', '# The $27bn lake\n\nMeta is building in Louisiana. Its bonds fetched $21 billion.'],
  ['one digit, other measures', '# OpenAI loses $7.8bn\n\nOpenAI had revenue of $4.8 billion, or $7.3 billion with what Microsoft returned to it.'],
  ['what a paper takes back', '*Correction: we gave the price of Scale AI’s shares as $14.8 billion.*\n\nMeta paid $14.3 billion for shares of Scale AI.'],
  ['what a headline denies', '# No, Meta did not pay $14.8 billion\n\nMeta paid $14.3 billion for Scale AI.'],
  ['two that it may be, one digit off each', '# Meta’s $14.8 billion\n\nMeta paid $14.3 billion for Scale AI and $14.1 billion for Nordwind.'],
  [
    'a range of which the text has both ends',
    '# Meta to spend $70bn–$72bn\n\nMeta raised the lower end of its range for capital expenditure to $70 billion, and kept the upper end at $72 billion. It was $66 billion to $72 billion.',
  ],
  ['a range around a value', '# Nvidia guides to $53bn–$55bn\n\nNvidia expects revenue of $54 billion, give or take 2 per cent. Analysts had thought of $51 billion to $53 billion.'],
  ['a range of another firm', '# Alphabet to spend $93bn–$95bn\n\nMeta expects capital expenditure of $91 billion to $93 billion.'],
  ['a range of an earlier time', '# Meta to spend $76bn–$78bn\n\nMeta raised its capital expenditure from $70 billion to $72 billion by another $6 billion.'],
  [
    'one digit of two, far back in the first paragraph',
    '# $88bn, $91bn, $94bn: Google’s guesses\n\nGoogle has raised its budget from $75 billion to $85 billion, then to $91 billion. It had spent $63.6 billion by September.',
  ],
  [
    'a sum that the headline calls one, however much tells of a part',
    '# Microsoft and Meta to spend $210bn between them\n\nMicrosoft will spend $110 billion on servers, it said. Meta put its bill for servers at $100 billion.',
  ],
  ['the teller is not who spends', '# Amazon tells Meta what it thinks of $230 billion\n\nMeta’s capital expenditure in 2027 will come to $210 billion.'],
];

suite('a headline’s figures against those of the text', () => {
  for (const [name, draft, figures] of unequal) test(`${name}: both places carry it`, () => assert.deepEqual(contradicted(draft), figures));
  for (const [name, draft] of equal) test(`${name}: no contradiction`, () => assert.deepEqual(contradicted(draft), []));

  test('among very many figures any value has one like it', () => {
    const draft = '# A bill of $23.7 billion\n\nNordwind paid $27.3 billion.';
    const many = Array.from({ length: mostFigures }, (_, index) => `It sold goods for $${index + 100} million.`).join('\n\n');
    assert.deepEqual(contradicted(draft), ['$23.7 billion', '$27.3 billion']);
    assert.deepEqual(contradicted(`${draft}\n\n${many}`), []);
  });
});

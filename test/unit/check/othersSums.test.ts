import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';
import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what goes to a firm is not what it puts into another': [
    ['unreported', [
      'OpenAI will pay Microsoft $13 billion for servers in 2025, The Information said.', 'OpenAI promised $250 billion to Microsoft and $38 billion to Amazon.', 'Musk gave OpenAI less than $45 million, and other donors gave more than $90 million.',
    ]],
    ['agrees', ['OpenAI promised $250 billion to Microsoft.', 'OpenAI has a contract to pay Oracle $300 billion.']],
  ],
  'what is left of a year\'s spending, or only a part, measure or time of it, is not the year\'s': [
    ['unreported', [
      'Meta\'s 2023 capex includes $2 billion to $3 billion of restructured data center designs.', 'Mozilla spent $260 million on software in 2023, and $139 million on administration.', 'For the quarter ended Dec. 31, Microsoft\'s cash capex was $29.9 billion.',
      'In 2026 Meta\'s capex will average $10.4 billion a month, and Amazon\'s $16.7 billion.', 'Meta\'s 2026 capex range is $20 billion wide.', 'Meta\'s capex of 2024 and 2025 taken together will be $110 billion.',
      'Alphabet will spend 60% of its 2026 capex, or about $108 billion, on servers and the rest, some $72 billion, on data centers.', 'OpenAI\'s compute bill to Microsoft alone was $12.4 billion from 2024 to September 2025.',
      'Between January 2024 and September 2025, OpenAI burned $12.4 billion.', 'Of Meta\'s capex in 2025, $70 billion to $72 billion, about $50 billion is for generative AI and $15 billion for core ranking.', 'In 2026 Amazon will spend $150 billion on capex if it grows by 20%.',
      'Meta\'s capex in 2026 will match it: $50 billion for OpenAI would equal a quarter of its 2026 capex.', 'ChatGPT users spent $2.5 billion in the app by 2025, Appfigures estimates.', 'Before its report next week, Meta\'s 2026 capex is pegged at $97 billion.',
      'From $36 billion in the fourth quarter of 2024, Microsoft\'s capex rose to $20 billion and now $24.2 billion.',
    ]],
    ['differs', ['Microsoft\'s capex in its second quarter of fiscal 2026 was $29.9 billion.', 'In 2026 Amazon will spend $150 billion on capex.', 'OpenAI\'s compute bill was $12.4 billion in 2024.']],
  ],
  'all that a firm has raised only grows, and one round is a part of it': [
    ['unreported', ['xAI has raised $42.7 billion in total since 2023, PitchBook says.', 'In November 2025 xAI raised $20 billion with Blue Owl.']],
    ['agrees', ['xAI has raised $14 billion since 2023.']],
  ],
  'a loan that grew and what something cost a person are no firm\'s loss': [
    ['unreported', ['OpenAI is watching. The margin loan on Arm shares went from $20 billion to $13.5 billion.', 'OpenAI lost money in the first half of 2025. WeWork was worse, and it cost him $13.5 billion.']],
    ['agrees', ['OpenAI lost $13.5 billion in the first half of 2025.']],
  ],
  'a firm without reports at the head of a sentence keeps its figure': [
    ['unreported', ['Helsing raised money at a €12 billion valuation; it works with Mistral.', 'Humans&, by alumni of Anthropic and xAI, raised $480 million.']],
    ['agrees', ['Mistral raised money at a €12 billion valuation; it works with ASML.']],
  ],
  'chips on which a model is done over, or that only tell what money is worth, are not those of its training': [
    ['unreported', [
      'Hugging Face will reproduce R1 on 768 H100s.', 'DeepSeek hosts R1 on 768 H100s.', 'Grok 3 used ten times the computing of Grok 2, which was trained on 20,000 H100s.', 'The $500 million for Buffalo is only equivalent to a 10k H100 system, Tesla\'s Musk said.',
    ]],
    ['differs', ['DeepSeek trained R1 on 768 H100s.', 'Grok 3 was trained on 20,000 H100s.']],
  ],
  'a part, a variant, another run, another model or another bargain is not the thing itself': [
    ['unreported', [
      'DeepSeek trained V3 and R1. R1-Zero took 198 hours on 512 H800s, or $202,000.', 'OpenAI\'s GPT-5 has had two runs of about half a billion dollars each.',
      'Anthropic said that Claude 3.5 Sonnet was cheap to train, and that models of $1 billion were then in training.',
      'Meta has promised to buy at least $450 million of Scale AI\'s services a year for five years, or $2.25 billion.',
      'ByteDance plans to spend about $14 billion on Nvidia chips in 2026.', 'Nvidia took in $22.1 billion in the same three months of 2024.',
      'SoftBank and OpenAI said in September 2025 that the five new sites took the investment to $400 billion over three years.',
    ]],
    ['differs', ['DeepSeek spent $202,000 on training R1.', 'ByteDance plans to spend about $14 billion on Nvidia chips in 2025.']],
  ],
  'what one product brings, a sum of two years, pay, and what somebody gave are no level of the year': [
    ['unreported', [
      'OpenAI\'s revenue was $700 million from ChatGPT in 2023.', 'Dojo cost Tesla about $1 billion in 2023 and 2024.', 'Meta had $65 billion of capex in 2025, and $20 billion for games and $40 billion on pay.',
      'Meta had $65 billion of capex in 2025, and $40 billion for games.', 'Reflection, valued at $545 million in March, is now at $8 billion after $2 billion from Nvidia.',
      'Meta\'s 2026 capital expenditures may top $60 billion for the first time, analysts say.',
    ]],
    ['differs', [
      'OpenAI\'s revenue was $700 million in 2023.', 'Dojo cost Tesla about $1 billion.', 'Meta\'s capex in 2025 was $20 billion.', 'Meta\'s 2026 capital expenditures will top $200 billion for the first time.',
    ]],
  ],
  'a day on which a firm lost less than on the year\'s worst is another day': [
    ['unreported', ['Apple lost $140 billion in market value on September 8, 2020.', 'Nvidia, which had lost value in 2024, had by then risen in a year to $3.5 trillion.']],
    ['differs', ['Apple lost $250 billion in market value on September 3, 2020.']],
  ],
  'all orders of a firm are another sum at the end of the next quarter': [
    ['unreported', ['Oracle\'s future contract revenue was $523 billion on Nov. 30, 2025.']],
    ['agrees', ['Oracle\'s future contract revenue was $317 billion in September 2025.']],
    ['differs', ['Oracle\'s future contract revenue was $523 billion in September 2025.']],
  ],
  'what was wanted, would have been or is each founder\'s own is not what came': [
    ['unreported', [
      'xAI closed its Series E at $20 billion in January 2026, above its target of $15 billion.', 'xAI said it had raised $20 billion, exceeding the $15 billion it had aimed for.',
      'Without the $8.3 billion revaluation OpenAI\'s net loss in the first half of 2025 would have been $13.5 billion.', 'Three founders run the firm, and Mistral\'s own are worth $12 billion apiece.',
    ]],
    ['conflict counter-report', ['xAI\'s Series E brought $15 billion, CNBC reported.']],
    ['agrees', ['OpenAI\'s net loss in the first half of 2025 was $13.5 billion.']],
  ],
  'a site told by its place alone is not the one named before it': [
    ['unreported', ['Meta\'s Hyperion site is four times the cost of its Kuna, Idaho, campus at $800 million.']],
    ['differs', ['Meta\'s Hyperion site will cost $800 million.']],
  ],
};

suite('What is told of somebody or something else beside what is on file', () => {
  testLastTold(passages);

  test('who is named for a part alone has no part in the whole', () => {
    const [first] = checkDraft('OpenAI is in talks to raise $100bn, including up to $50bn from Amazon, $30bn from Nvidia and $30bn from SoftBank.', bundledClaims());
    assert.equal(first?.standing, 'unreported');
    assert.equal(first?.reading.entity?.value, 'OpenAI');
  });

  test('what had not come about on the day of the draft is not what it tells of', () => {
    const [, value] = checkDraft('xAI is asking for $10 billion at $75 billion.', bundledClaims(), { date: '2025-02-16' });
    assert.notEqual(value?.standing, 'conflict');
    const [, later] = checkDraft('xAI is asking for $10 billion at $75 billion.', bundledClaims(), { date: '2025-08-16' });
    assert.equal(later?.standing, 'conflict');
  });

  test('what a firm raised in the weeks before the draft is not its round of another month', () => {
    const standings = ['2025-09-24', '2025-07-09'].map((date) => checkDraft('xAI raised $10 billion last week.', bundledClaims(), { date })[0]?.standing);
    assert.deepEqual(standings, ['conflict', 'unreported']);
  });

  test('a value of some weeks ago is held against no older one', () => {
    const [, value] = checkDraft('Nvidia was worth $4 trillion in July and passed $5 trillion three weeks ago.', bundledClaims(), { date: '2025-11-20' });
    assert.equal(value?.standing, 'agrees');
  });

  test('a possessive right before the next figure owns that one alone', () => {
    const [first] = checkDraft('Surge wants a valuation of more than $25 billion, close to Scale\'s $29 billion.', bundledClaims());
    assert.equal(first?.standing, 'unreported');
  });
});

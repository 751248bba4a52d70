import * as assert from 'node:assert/strict';
import { mostOfOwner } from '../../../src/core/check/itself/ownerGroups';
import { contradicted } from './toldOf';

/** Drafts, and which of their figures cannot both be right. */
const unequal: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a headline against the sum of the text, the round not named there',
    '# Thinking Machines closes a $2 billion seed round\n\nMira Murati’s start-up has taken $2.8 billion from its first backers, who reckon it is worth $10 billion.',
    ['$2 billion', '$2.8 billion'],
  ],
  ['a headline whose owner the text takes up', '# Cohere raises $270 million\n\nThe new money, $250 million, came in June 2023.', ['$270 million', '$250 million']],
  ['a headline with the point elsewhere', '# Anthropic raises $1.3 billion\n\nAnthropic said that it had raised $13 billion in a Series F led by Iconiq.', ['$1.3 billion', '$13 billion']],
  [
    'a caption in italics',
    '*Stargate Norway near Narvik, where 10,000 GPUs are to hum. Photo: OpenAI*\n\nCheap water power drew OpenAI north. The site, its first in Europe, is planned for 100,000 Nvidia GPUs.',
    ['10,000 GPUs', '100,000 Nvidia GPUs'],
  ],
  ['the words of a picture', '![Colossus in Memphis: 200,000 GPUs](colossus.jpg)\n\nIn Memphis xAI runs Colossus, a cluster of 20,000 GPUs.', ['200,000 GPUs', '20,000 GPUs']],
  ['the words under a picture', '![Colossus](colossus.jpg)\n*Colossus in Memphis holds 200,000 GPUs*\n\nIn Memphis xAI runs Colossus, a cluster of 20,000 GPUs.', ['200,000 GPUs', '20,000 GPUs']],
  [
    'a cell of a table, its column without a word of what is counted',
    'In 2024 Microsoft, by Omdia’s count, bought 458,000 Hopper GPUs.\n\n| Buyer | Hopper, 2024 |\n|---|---|\n| Microsoft | 485,000 GPUs |\n| Meta | 224,000 GPUs |',
    ['458,000 Hopper GPUs', '485,000 GPUs'],
  ],
  [
    'two digits exchanged where only one place names the site',
    'Nscale’s campus at Loughton is to hold 23,040 GB300 GPUs. When the site opens, its 24,030 GPUs will be the most in the country.',
    ['23,040 GB300 GPUs', '24,030 GPUs'],
  ],
  ['a headline against a sum that a report gives', '# OpenAI raises $9.6 billion\n\nOld and new investors put in $6.6 billion.', ['$9.6 billion', '$6.6 billion']],
  ['a slip of what a report gives', '# Scale AI gets $14.3 billion from Meta\n\nMeta has paid $13.4 billion for 49 percent of Scale AI.', ['$14.3 billion', '$13.4 billion']],
  [
    'a slip of what reads like a part',
    '# Nvidia loses $589 billion in a day\n\nNvidia’s market value fell by $598 billion on 27 January 2025.',
    ['$589 billion', '$598 billion'],
  ],
  [
    'a digit and a zero exchanged in a count written out',
    'High-Flyer’s first cluster held 1,100 A100 chips.\n\nThe fund’s models ran on all 1,010 A100 chips of High-Flyer’s first cluster.',
    ['1,100 A100 chips', '1,010 A100 chips'],
  ],
  [
    'what only holds something else as well',
    'DeepSeek-V3, including its data, cost $7.6 million to train.\n\nIncluding its data, DeepSeek-V3 cost $4.2 million to train.',
    ['$7.6 million', '$4.2 million'],
  ],
  [
    'the end of a change with a year of its own',
    'Scale AI had revenue of $870 million in 2024. A year later all was different: from $780 million in 2024, Scale AI’s revenue had fallen.',
    ['$870 million', '$780 million'],
  ],
  [
    'a cell against a text whose words leave open what it is',
    '| Company | Capital expenditure, July to September |\n|---|---|\n| Microsoft | $34.9 billion |\n| Meta | $19.4 billion |\n\n'
      + 'Microsoft had told analysts to expect some $30 billion. It laid out $39.4 billion instead, about half of it for chips.',
    ['$34.9 billion', '$39.4 billion'],
  ],
];

/** Drafts that give two values of what may be two quantities. */
const equal: readonly (readonly [string, string])[] = [
  ['the value of the headline stands in the text', '# Cohere raises $270 million\n\nCohere has raised $270 million in June 2023. Cohere had raised $250 million before.'],
  ['a headline rounds', '# Thinking Machines raises $2 billion\n\nThinking Machines has raised $1.98 billion from its first backers.'],
  ['a hedge bridges them', '# Thinking Machines raises $2 billion\n\nThinking Machines has raised more than $1.9 billion from its first backers.'],
  ['the text tells the total', '# Cohere raises $270 million\n\nCohere has raised $440 million in total.'],
  ['the text tells an earlier round', '# Cohere raises $270 million\n\nIn its last round, Cohere raised $150 million.'],
  ['the text tells what is sought', '# Cohere raises $270 million\n\nCohere wanted $400 million from investors.'],
  ['the text tells several', '# Cohere raises $270 million\n\nCohere raised $150 million in 2022. Cohere raised $400 million in 2023.'],
  ['another round is named', '# xAI closes a $15 billion Series E\n\nIn its Series C, xAI raised $12 billion.'],
  ['another year', '# Microsoft spent $80 billion in fiscal 2025\n\nIn fiscal 2024 Microsoft’s capital expenditure was $55.7 billion.'],
  ['a run rate and a year', '# Anthropic’s revenue: $10 billion\n\nAnthropic’s annualized revenue is $14 billion.'],
  ['another metric', '# Cohere raises $500 million\n\nCohere is worth $700 million.'],
  ['another firm', '# Cohere raises $270 million\n\nMistral AI has raised $250 million.'],
  ['a fleet that grows', '# xAI’s Colossus holds 100,000 GPUs\n\nColossus, which xAI runs, is to hold 150,000 GPUs.'],
  ['a table of several years', 'CoreWeave had revenue of $1.92 billion in 2024.\n\n| Firm | Revenue, 2023 |\n|---|---|\n| CoreWeave | $1.29 billion |'],
  ['a table that gives the value of the text too', 'CoreWeave had revenue of $1.92 billion.\n\n| Firm | Revenue, first guess | Revenue |\n|---|---|---|\n| CoreWeave | $1.29 billion | $1.92 billion |'],
  [
    'a cell of another quantity',
    '| Company | Revenue |\n|---|---|\n| Microsoft | $34.9 billion |\n\nMicrosoft laid out $39.4 billion on servers, about half of it for chips.',
  ],
  [
    'a part, with the digits of a cell',
    '| Company | Capital expenditure |\n|---|---|\n| Microsoft | $34.9 billion |\n\nMicrosoft spends much on servers. Of that, it laid out $39.4 billion on chips in ten years.',
  ],
  ['two sources', 'By Omdia’s count, Meta bought 224,000 Hopper GPUs in 2024, said Omdia. Epoch AI said that Meta bought 242,000 Hopper GPUs in 2024.'],
  ['what two reports give is two deals', '# Anthropic raises $13 billion\n\nInvestors led by Lightspeed had put $3.5 billion into Anthropic.'],
  ['a part of what the headline tells', '# Scale AI gets $14.3 billion from Meta\n\nMeta has paid $12.9 billion of it to those who held Scale AI.'],
  ['the part in equity', '# Mistral raises €600 million\n\nAbout €468 million was put into Mistral as equity, the rest is debt.'],
  ['another site', 'High-Flyer’s first cluster held 1,100 A100 chips.\n\nIts second cluster held 1,010 A100 chips.'],
  ['a round sum with a zero exchanged', 'Cohere raised $110 million.\n\nCohere has $101 million in the bank. Cohere raised $101 million.'],
  ['of that', 'The training of DeepSeek-V3 cost $7.6 million. Of that, DeepSeek spent $4.2 million on the training of DeepSeek-V3 in the autumn.'],
  ['among other things, of that', 'OpenAI spent $9.7 billion in 2025 on research. It paid for many things; of that, OpenAI spent $6.1 billion on research in 2025.'],
  ['another sum', 'DeepSeek-V3 cost $7.6 million to train.\n\nThe training of DeepSeek-V3 took another $4.2 million in the autumn.'],
  ['what was put in before', '# Amazon invests $4 billion in Anthropic\n\nAmazon had already put about $8 billion into Anthropic.'],
  ['the bulk of it', 'The training of DeepSeek-V3 cost $7.6 million. The bulk of it, $4.2 million, paid for the training of DeepSeek-V3 at night.'],
  [
    'included in a sum, with others',
    'DeepSeek-V3 cost $7.6 million to train.\n\nDeepSeek spent $7.6 million on it, including power and $4.2 million for the training of DeepSeek-V3.',
  ],
  ['two round digits exchanged', 'Cohere raised $45 million. Then Cohere raised $54 million.'],
];

suite('an owner’s figures in one draft', () => {
  for (const [name, draft, figures] of unequal) test(`${name}: both places carry it`, () => assert.deepEqual(contradicted(draft), figures));
  for (const [name, draft] of equal) test(`${name}: no contradiction`, () => assert.deepEqual(contradicted(draft), []));

  test('a list of very many figures is not held against itself', () => {
    const many = Array.from({ length: mostOfOwner }, (_, index) => `Cohere raised $${index + 1}.5 million.`).join('\n\n');
    const draft = '# Cohere raises $1.3 billion\n\nCohere said that it had raised $13 billion.';
    assert.deepEqual(contradicted(draft), ['$1.3 billion', '$13 billion']);
    assert.deepEqual(contradicted(`${draft}\n\n${many}`), []);
  });
});

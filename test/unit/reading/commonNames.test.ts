import assert from 'node:assert/strict';
import { TextFacts } from '../../../src/core/figures/textFacts';
import { speaksOfTrade } from '../../../src/core/reading/names/gate';
import { readMarked } from './readMarked';

/** Names that are common words or others' names too: the text decides. First what is meant, then where. */
const meant: readonly (readonly [string | null, readonly string[]])[] = [
  ['Meta', ['Meta spent {$72 billion} on capex.', 'Capex at Meta was {$72 billion}.', 'Shares of Meta lost {$232 billion}.']],
  // The name of a month or a day before it is no part of it.
  ['Meta', ['In December Meta said it would spend {$10 billion} on the site.', 'On 24 January Meta promised to spend {$65 billion}.']],
  ['Oracle', ['On Friday Oracle agreed to buy chips for {$40 billion}.']],
  [null, ['In June Apple growers lost {$2 billion} to the frost.', 'By Friday Amazon rainforest fires had cost {$2 billion}.', 'In May Oracle, a theatre in Leeds, raised {£3 million}.', 'In Old Meta, a village, a bridge cost {$2 billion}.']],
  ['Apple', ['Apple, the iPhone maker, was worth {$3.9 trillion} in market value.', 'Apple\'s market capitalization hit {$3 trillion}.']],
  ['Amazon', ['Amazon\'s capex will be {$125 billion}.', 'Amazon has put {$8 billion} into Anthropic.']],
  ['Oracle', ['Oracle will buy {400,000 GB200 chips}.', 'Oracle, a cloud provider, expects {$317 billion} in future contract revenue.']],
  ['Tesla', ['Tesla had {35,000 H100s} in April.', 'At Tesla, capex came to {$10 billion}.']],
  ['xAI', ['Colossus holds {100,000 H100s}.', 'Grok\'s maker burns {$1 billion} a month.']],
  ['X', ['Elon Musk says X is worth {$33 billion}.', 'Musk\'s xAI bought X for {$33 billion} in shares.']],
  // A model's name far from its maker and from the trade is somebody else's, and whoever is named keeps the figure.
  ['Cohere', ['Cohere pays for roads: the R1 costs {$6 million} to repair.', 'At Cohere an Alpaca coat costs {$600}.']],
  ['DeepSeek', ['Cohere shrugs. R1 was trained for {$6 million}.', 'DeepSeek is proud: R1 cost {$6 million}.', 'The model R1, Kimi\'s rival, cost {$6 million}.']],
  ['Stargate', ['OpenAI says Stargate will cost {$500 billion}.', 'Stargate will cost {$500 billion}.', 'Stargate, the venture of OpenAI and SoftBank, will cost {$500 billion}.', 'The Stargate venture came with a promise of {$500 billion}.']],
  // Two names of one owner make each other plain, be each a common word.
  ['Tesla', ['Tesla\'s Dojo in Buffalo is a {$500 million} project.', 'For Dojo, Tesla set aside {$500 million}.']],
  ['Humane', [
    'Investors valued Humane at {$850 million}; the start-up had taken in $230 million.', 'Humane had raised over {$230 million} in its short life.', 'HP gets the patents, though not the Pin. Humane had raised over {$230 million}.',
    'It went on sale in San Francisco. Humane has raised {$240 million} so far.',
  ]],
  ['Humane', ['Humane had raised over {230 million dollars}.', 'Humane has raised {240 million dollars}.']],
  ['Mistral AI', ['In 2024 Mistral had raised {600 million euros}.']],
  // Heading an entry, with a sum right behind it.
  ['Mistral AI', ['### Seed money\n\n- Mistral: {€105 million}', '- OpenAI, $6.6 billion in October 2024\n- Mistral, {€600 million} in June 2024', '- Mistral \u2013 about {€600 million}']],
  [null, ['- Mistral winds cost {€105 million}', '- Apple: {$2} a pound', '- Scale: {€105 million}', '- The mistral cost {€105 million}']],
  ['Stargate', ['One site calls Stargate a {$50 billion} investment.', 'The main Texas Stargate site is to hold {300,000 chips}.', 'The Stargate partners said {$100 billion} would be put to work.']],
  ['Meta', ['Meta\'s technology chief spoke of {$100 million} bonuses.', 'Of a {$100 million} Meta bonus nobody knew.']],
  ['Google', ['The 2017 Transformer cost {$900} to train.']],
  ['Scale AI', ['Scale AI was valued at {$14 billion}.', 'Meta bought into Scale AI; Scale had revenue of {$870 million}.']],
  ['Anthropic', ['Training Claude 3 Opus took {$72 million}.', 'Claude\'s maker raised {$13 billion}.']],
  [null, [
    'The Amazon is home to {$2 billion} worth of timber.', 'Along the Amazon, villages got {$300,000} for schools.', 'Amazon rainforest funds lost {$5 million}.',
    'Apple trees cost {$40} each.', 'An apple pie sold for {$900}.', 'Nikola Tesla\'s notebook sold for {$45,000}.', 'A Tesla coil costs {$300}.',
    'Stargate a film is called, and it took {$196 million} of $2 billion.', 'The Stargate film took {$196 million} of $2 billion.', 'The new Transformer cost {$900} to install.', 'The 2017 Transformer weighs a ton and cost {$900,000}.', 'Scale\'s new chief weigher paid {$30}.',
    'Claude Monet\'s lilies sold for {$54 million}.', 'Claude Giroux earns {$8 million} a year.', 'The oracle at Delphi earned {$1 million} in tickets.',
    'Colossus, a roller coaster, cost {$7 million}.', 'Llamas sell for {$3,000}.', 'The scale of the fraud was {$4 billion}.', 'Together they raised {$90,000}.',
    'Gemini telescopes cost {$184 million}.', 'Ms Hopper left {$2 million} to the museum.', 'The cortex study got {$400,000}.', 'In France, strikes cost {€3 million}.', 'India spent {$800 million} on rice.',
    'The total cost is $10 billion X {5 dollars}.', 'Reports by mail: {$44 billion} X 5, in billions.', 'Office v. X costs {$10 billion} in all.', 'Let X = {$44 billion}.',
    'Stargate, the 1994 film by Roland Emmerich, cost {$55 million} of $2 billion.', 'MGM spent {$500 million} on the Stargate franchise, $1 billion in all.', 'The Dojo of the karate school cost {$500 million}.', 'The Stargate cast shared {$1 billion}.', 'Colossus, a wooden roller coaster, cost {$3 billion} in lire.',
    'Humane societies took in {$230 million} of the $4 billion.', 'Humane people had raised {$5,000} for the shelter.', 'Stability had raised eyebrows, and {$3 million} went unspent.', 'Mrs. Scale has a shop that cost {$3 million}.', 'Stability costs money: {$3 billion} a year.',
  ]],
];

suite('Names that are also common words', () => {
  for (const [entity, texts] of meant) {
    for (const text of texts) {
      test(`${entity ?? 'Nobody'} owns the figure in "${text}"`, () => assert.equal(readMarked(text)[0]?.reading.entity?.value ?? null, entity));
    }
  }

  test('any number of a line of data-centre chips shows the trade, and no road\'s or aircraft\'s', () => {
    for (const chip of ['H100', 'H200', 'H800', 'A100', 'A800', 'B200', 'B300', 'GB200', 'GB300']) {
      assert.ok(speaksOfTrade(`They rent 64 ${chip}s.`), chip);
      assert.ok(new TextFacts(`They rent one ${chip} each.`).aboutAi, chip);
    }
    for (const other of ['the A300', 'the A400', 'a B52', 'the H20 road']) {
      assert.ok(!speaksOfTrade(`They took ${other} home.`), other);
      assert.ok(!new TextFacts(`They took ${other} home.`).aboutAi, other);
    }
  });

  test('once the full name has stood, the short one counts', () => {
    const [, second] = readMarked('Stability AI rented machines for {$99 million}.\n\nLast autumn Stability had {$4 million} left.');
    assert.equal(second?.reading.entity?.value, 'Stability AI');
  });
});

import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Whose the last figure is, then texts that insert another firm behind the subject. */
const owned: readonly (readonly [string, readonly string[]])[] = [
  ['Foxconn', [
    'Foxconn, which assembles most of the servers that Nvidia designs, turned over {$60.9 billion}.', 'Last year Foxconn, which assembles most of what Nvidia designs, sold servers for {$60.9 billion}.',
    'Foxconn, whose customer Nvidia made {$130.5 billion} in fiscal 2025, sold servers for {$60.9 billion}.',
  ]],
  ['Menlo', ['Menlo, an early backer of Anthropic, has raised {$13 billion} for two funds.', 'Menlo, one of those who gave Anthropic {$13 billion}, has raised {$1 billion}.']],
  ['Thrive', ['Thrive, which led OpenAI\'s round in October, has collected {$6.6 billion} for its next fund.', 'Thrive, which values OpenAI at {$500 billion}, has raised {$6.6 billion}.']],
  ['Hexagon Point', ['Hexagon Point, which like Cohere writes software for banks, raised {$500 million} in August 2025.']],
  ['Wiz', ['Wiz, which Google tried to buy, had {$700 million} in revenue.']],
  ['Fluidstack', ['Fluidstack, founded three years before Nscale, has ordered {100,000 chips} for a site in France.']],
  ['Aleph', ['Mistral AI raised {€1.7 billion}. Aleph, once compared with Mistral, raised {€600 million}.']],
  ['Harvey', ['Harvey, backed by OpenAI since its first year, is valued at {$8 billion}.']],
  ['Krutrim', ['Krutrim, chosen in the same week as Sarvam, was given {4,096 H100 GPUs} for its model.']],
  ['Sierra', ['Sierra, whose founder chairs OpenAI, was valued at {$157 billion}.']],
  ['Reflection', ['Reflection, a lab set up by two researchers from Google, raised {$2 billion}.']],
  ['Suno', ['Suno, a start-up sued by the same labels as Anthropic, was valued at {$18 billion}.']],
  ['Poolside', ['Poolside, a lab that rents from CoreWeave, is in talks at {$12 billion}.']],
  ['Helion', ['But Helion, which Microsoft and SoftBank back, has raised {$1 billion}.']],
  ['Dell', ['Supermicro sold servers for {$22 billion}, and Dell, a rival that also supplies CoreWeave, {$1.9 billion}.']],
  ['Sequoia', ['Sequoia, which passed on Anthropic, manages {$18 billion}.']],
  ['Vertiv', [
    'Vertiv, which cools what Microsoft builds, sold kit for {$8 billion}. It spent {$80 billion} on its plants.', 'Vertiv, which cools what Microsoft builds, sold more kit than ever. It spent {$80 billion} on its plants.',
    'OpenAI lost {$5 billion}. Vertiv, which cools many of Microsoft\'s data centres, sold {$80 billion} of kit.',
  ]],
  // The subject is on file, and stays the subject behind what is inserted.
  ['OpenAI', [
    'OpenAI, which Microsoft backs, raised {$40 billion} in March 2025.', 'OpenAI, which Microsoft backs, raised {$40 billion} and said its revenue had reached {$12 billion}.', 'OpenAI, which Microsoft backs, has asked for a loan; it lost {$5 billion}.',
    'OpenAI, unlike Anthropic, lost {$5 billion}.',
  ]],
  ['Anthropic', [
    'Anthropic is growing. The lab, which Google and Amazon back, raised {$30 billion}.', 'Anthropic is growing. The lab, a rival of OpenAI, raised {$30 billion} for its halls.',
    // Within the insertion a figure is whose it was.
    'Lightspeed, which led Anthropic\'s round of {$13 billion}, has collected $9 billion.', 'Coatue, which joined when Anthropic raised {$30 billion}, manages a lot.',
    // Behind it the other side of a deal still has what it gets.
    'Coatue, a backer of xAI, invested in Anthropic\'s round of {$30 billion}.', 'Iconiq, which led the round, valued Anthropic at {$183 billion}.',
    // A person is no firm.
    'Krishna Rao, who joined Anthropic in 2024, raised {$30 billion}.',
  ]],
  ['Nvidia', ['Colette Kress, the finance chief of Nvidia, reported revenue of {$130.5 billion}.', 'Revenue, which Nvidia counts by its own year, rose to {$130.5 billion}.', 'Nvidia, which invests in OpenAI, CoreWeave and xAI, earned {$130.5 billion}.']],
  // Nor is a site, or a thing done.
  ['Meta', ['Hyperion, which Meta is building in Louisiana, will cost {$10 billion}.']],
  ['Microsoft', ['Fairwater, which Microsoft calls its biggest site, has {hundreds of thousands of GPUs}.']],
  ['DeepSeek', ['Training, which DeepSeek did on {2,048 H800 chips}, cost {$5.6 million}.']],
  ['CoreWeave', ['Lenders, which like CoreWeave\'s contracts, committed {$2.3 billion}.']],
];

suite('A firm named in what is inserted behind a subject', () => {
  for (const [entity, texts] of owned) {
    for (const text of texts) test(`${text} is ${entity}'s`, () => assert.equal(readMarked(text).at(-1)?.reading.entity?.value ?? null, entity));
  }
});

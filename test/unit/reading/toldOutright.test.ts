import assert from 'node:assert/strict';
import type { Metric } from '../../../src/core/claims/claim';
import { readMarked } from './readMarked';

type Row = readonly [Metric | null, readonly string[]];

/** What a way of telling a sum makes of it, and what it makes of what only looks alike; the last figure in braces is of that quantity. */
const told: Readonly<Record<string, readonly Row[]>> = {
  'market value that is gone': [
    ['market-value-loss', [
      'Alphabet\'s shares fell, and {$100 billion} in market value went with them.', 'By the close {$593.7 billion} in Nvidia\'s market capitalization was gone.',
      'In 2022 a single day cost Meta\'s shareholders {$232 billion} in market value.', 'Bard\'s slip robbed Alphabet of {$100 billion} in market value.',
      'At Nvidia {$589 billion} in stock market value wiped out: that was Monday.', 'By the evening {$589 billion} in Nvidia market value had gone up in smoke.',
      'Nvidia gave up {$589 billion} in market value on Monday.', 'Alphabet said goodbye to {$100 billion} in market value.', 'Nvidia surrendered {$589 billion} of market capitalization.',
      'Nvidia\'s market value is {$589 billion} lower than on Friday.', 'Nvidia ended the day with {$589 billion} less in market value.', 'The fall in Nvidia\'s market value came to {$589 billion}.', 'The decline in Nvidia\'s market value of {$589 billion} was the largest ever.',
      'On Monday {$589 billion} of Nvidia\'s market value evaporated.', '- Drop in Jensen Huang\'s personal wealth: {$21 billion}', 'The rout cost Nvidia\'s owners {$589 billion} of their wealth.',
      '## What Monday wiped out\n\n| Who | How much |\n|---|---|\n| Nvidia, market value | {$589 billion} |',
      '## What Monday wiped out\n\n| Who | How much |\n|---|---|\n| Nvidia, market value | {$589 billion} |\n| Alphabet, market value | {$100 billion} |',
      '## What Monday wiped out\n\n- Nvidia: {$589 billion}\n- Alphabet, market value: {$100 billion}',
    ]],
    ['market-cap', [
      'Nvidia, with {$3.4 trillion} in market value, lost 17 percent on Monday.', 'Nvidia, a stock with {$3.4 trillion} in market value lost 17 percent.', 'Nvidia has {$3 trillion} in market value; a slip would cost it dear.',
      'A drop in Nvidia\'s market value to {$2.9 trillion} followed.', 'Nvidia\'s market value was lost on nobody: {$3 trillion} in market capitalization has gone up from a trillion.',
      '## What Monday wiped out\n\n| Who | How much |\n|---|---|\n| Nvidia, market value after | {$900 billion} |',
      '## What Monday wiped out\n\n| Who | How much |\n|---|---|\n| Nvidia, market value | {$2.9 trillion} |',
      '## What Monday wiped out\n\n- Nvidia\'s market value that evening: {$900 billion}', '| Company | Loss on Monday | Market cap |\n|---|---|---|\n| Nvidia | {$589 billion} | {$900 billion} |',
    ]],
    [null, [
      'Microsoft added {$150 billion} in market value on Thursday.', 'Broadcom put on {$206 billion} in market value in one session.', 'Nvidia regained {$260 billion} in market value.', 'Jensen Huang\'s wealth grew to {$103 billion}.',
      'Jensen Huang\'s fortune stood at {$103 billion}.', '- Drop in Jensen Huang\'s wealth: {$21 billion}\n- What remains of it: {$103 billion}',
    ]],
    ['acquisition-price', ['Buying Windsurf in a takeover cost OpenAI {$3 billion}.']],
  ],
  'what revenue hits, and what hits revenue': [
    ['revenue', [
      'CoreWeave\'s revenue hit {$1.9 billion} in 2024.', 'OpenAI\'s revenue hit a record {$13.1 billion} in 2025.', 'Nvidia\'s China sales hit an all-time high of {$17 billion}.', 'Nvidia\'s H20 sales hit roughly {$15 billion} in 2024.',
    ]],
    ['lost-revenue', [
      'Nvidia warned of a revenue hit of {$5.5 billion}.', 'An {$8 billion} sales hit looms for Nvidia.', 'Nvidia expects its China sales hit of {$8 billion} to last.', 'Sales hit: {$8 billion}. Nvidia\'s ban bites.',
      'Nvidia\'s quarter brought a revenue hit: {$2.5 billion} of chips stayed in the warehouse.', 'A bad quarter at Nvidia: revenue hit by {$2.5 billion}.',
    ]],
  ],
  'an entry with a label of its own': [
    ['revenue', [
      '## Nvidia\'s first quarter\n\n- Lost revenue from H20: {$2.5 billion}\n- Gaming: a record {$3.8 billion}', '## Nvidia\n\n- Revenue: {$39.3 billion}\n- Gaming: {$2.5 billion}', '## Nvidia\n\n- Revenue: {$39.3 billion}\n- Gaming: {$2.5 billion}\n- Automotive: {$570 million}',
      '## OpenAI\'s revenue\n\n- 2023: {$1.6 billion}\n- what ChatGPT gave: {$2.7 billion}',
    ]],
    ['investment-pledge', ['## Stargate\n\n- Pledge: {$500 billion}\n- deployed at once: {$100 billion}']],
    ['compensation', ['## OpenAI\n\n- cash burned: {$2.5 billion}\n- stock handed to staff: USD {$2.5 billion}']],
    ['revenue', ['## Apple\n\n- Revenue: {$94.9 billion}\n- iPhone: {$46.2 billion}']],
    [null, ['## OpenAI\n\n- cash burned: {$2.5 billion}\n- snacks for visitors: {$2.5 billion}', '## OpenAI\n\n- net loss: {$13.5 billion}\n- legal advice: {$300 million}']],
    ['capital-expenditure', ['Capital expenditure planned for 2025:\n\n- Microsoft (fiscal year to June): {$80 billion}\n- Amazon, mostly for AWS: {$100 billion}\n- Google\'s parent: {$75 billion}']],
    ['funding-raised', ['Who raised how much:\n\n- OpenAI: {$6.6 billion}\n- xAI, second round: {$6 billion}']],
  ],
  'a quantity named by the subject of its clause': [
    ['cash-burn', ['OpenAI\'s cash burn for 2026 is forecast at {$14 billion}.', 'xAI\'s cash burn this year will be {$13 billion}.', 'OpenAI will burn {$115 billion} through 2029.']],
    ['net-loss', [
      'OpenAI projects cumulative losses of approximately {$115 billion} through 2029, of which {$14 billion} in 2026 alone.', 'OpenAI\'s net loss for 2024 is put at {$5 billion}.', 'OpenAI lost {$2.5 billion} in the first half of 2025.',
      'SoftBank projects a loss of {$100 billion} over the decade.',
    ]],
    ['market-value-loss', ['Nvidia had losses of {$600 billion} on Monday.', 'Nvidia\'s losses came to {$589 billion} on the day.']],
    ['revenue', ['OpenAI\'s revenue for 2025 is forecast at {$13 billion}.', 'xAI\'s revenue in 2025 is estimated at {$500 million}.']],
  ],
  'orders taken, and orders placed': [
    ['contract-value', [
      'Nvidia\'s chief said that more than {$500 billion} in AI chip orders were secured through 2026.', 'Nvidia booked {$500 billion} in orders for Blackwell and Rubin.', 'AMD has won orders worth {$90 billion} from OpenAI.',
      'Nvidia received orders of {$16 billion} from ByteDance and others.',
    ]],
    ['hardware-investment', ['ByteDance has placed {$14 billion} in orders for Nvidia chips.', 'Meta spent {$10.5 billion} on chip orders.', 'ByteDance secured {$7 billion} worth of Nvidia chips.']],
    ['funding-raised', ['CoreWeave secured {$7.5 billion} in debt financing.']],
  ],
  'what is built, and what is promised': [
    ['project-cost', [
      'Hyperion, Meta\'s data center in Louisiana, will now cost {$27 billion}, up from the {$10 billion} announced in late 2024.', 'Hyperion will cost Meta {$27 billion}, up from {$10 billion}.', 'The campus in Norway is to cost OpenAI and its partners {$1 billion}.',
      'High-Flyer\'s second cluster cost the fund {1 billion yuan}.',
    ]],
    ['project-cost', ['The bill for Hyperion has grown to {$27 billion}, from {$10 billion} at first.', 'Hyperion\'s price tag is now put at {$27 billion}.', 'The cost of Stargate Norway rose to {$2 billion}.']],
    ['funding-raised', ['The loan for Hyperion came to {$27 billion}.']],
    ['training-cost', ['The cost of GPT-4 was {$78 million}.', 'GPT-4 cost OpenAI {$78 million}.', 'Training GPT-4 at the site cost OpenAI {$78 million}.']],
    ['investment-pledge', ['Alibaba promised to put at least {$380 billion} into AI and cloud computing over three years.', 'Alibaba committed to put {$53 billion} into AI and cloud computing.']],
    ['contract-value', ['OpenAI promised to spend {$250 billion} on Azure services.', 'OpenAI committed {$300 billion} to Oracle\'s cloud.']],
  ],
  'chips by their total': [
    ['hardware-investment', [
      'Meta wants {350,000 chips}. Nvidia sells the H100 for {$25,000}; at the low end the total comes to nearly {$9 billion}.', 'With each H100 priced near {$30,000}, the chips of xAI\'s first phase are estimated at {$3 billion}.',
      'The chips in Colossus are worth {$3 billion}.',
    ]],
    ['training-cost', ['With H800s at {$2} per GPU hour, DeepSeek\'s total comes to {$5.576 million}.']],
    ['valuation', ['Cerebras, whose chips are huge, is valued at {$8.1 billion}.']],
    ['unit-price', ['A single Nvidia H100 sells for up to {$40,000}.', 'With each Nvidia H100 GPU priced near {$30,000}, the bill grows.', 'Meta paid about {$30,000} for each Nvidia H100.']],
  ],
  'what a deal takes over': [
    ['acquisition-price', [
      'OpenAI is to take over io, Jony Ive\'s startup, in an all-stock deal valued at around {$6.4 billion}.', 'Google agreed to buy Wiz in a deal valued at {$32 billion}.', 'Nvidia\'s takeover of Mellanox, a deal worth {$6.9 billion}, closed in 2020.',
      'Meta took a 49 percent stake in Scale AI in a deal valued at {$14.3 billion}.',
    ]],
    ['contract-value', ['OpenAI agreed to buy computing capacity from CoreWeave in a deal worth {$11.9 billion}.', 'Oracle and OpenAI signed a deal worth {$300 billion}.', 'xAI took over the lease in a deal worth {$2 billion} for power.']],
    ['valuation', ['xAI acquired X in an all-stock deal that valued xAI at {$80 billion}.']],
  ],
  'what is told behind its sum, or far before it': [
    ['funding-raised', ['OpenAI closed a $40 billion round at $300 billion, for which {$8.3 billion} has just been secured.', 'OpenAI raised {$6.6 billion} and borrowed {$4 billion}. Together the two come to {$10.6 billion}.']],
    ['net-loss', ['In 2024 {$3.7 billion} was taken in at OpenAI, and {$5 billion} was lost.']],
    ['cash-burn', ['OpenAI says that {$2.5 billion} was burned in the first half.']],
    ['market-value-loss', ['On Monday {$589 billion} was wiped off Nvidia.']],
    ['valuation', ['Safe Superintelligence closed a {$2 billion} funding round, which values the lab of OpenAI\'s former chief scientist at {$32 billion}.', 'Investors value the lab behind Claude and its staff at {$183 billion}.']],
    ['hardware-investment', ['SemiAnalysis values the chips that DeepSeek bought at {$1.6 billion}.']],
    ['contract-value', ['OpenAI owes {$38 billion} to AWS and {$300 billion} to Oracle under its cloud contracts. Together these two come to {$338 billion}.']],
    ['project-cost', ['High-Flyer\'s first cluster cost {200 million yuan}, the second {1 billion yuan}. In total the fund paid {1.2 billion yuan} for the two.']],
    ['unit-price', ['Querying GPT-4 costs {$30} per million tokens.', 'DeepSeek asks {$0.55} per million tokens for R1.']],
    [null, ['Nvidia\'s shares closed at {$118.42} on Monday.']],
  ],
  'what another took in, behind a round': [
    ['funding-raised', ['OpenAI raised {$40 billion}. The previous record was the {$10bn} that Databricks took in last December.', 'OpenAI raised a round. SoftBank came in with around {$500 million} and Nvidia with about {$100 million}.']],
    ['revenue', ['OpenAI raised {$6.6 billion}. It took in {$3.7 billion} in 2024.', 'OpenAI was valued at {$157 billion} in the round. The {$3.7 billion} it took in that year came from subscriptions.']],
  ],
};

suite('What words tell a sum to be', () => {
  for (const [name, rows] of Object.entries(told)) {
    for (const [metric, texts] of rows) {
      for (const text of texts) {
        test(`${name}: ${metric}: ${text.replaceAll('\n', ' ')}`, () => {
          const last = readMarked(text).at(-1);
          assert.ok(last !== undefined);
          assert.equal(last.reading.metric?.value ?? null, metric);
        });
      }
    }
  }

  test('what is inherited as a part is no surer than the figure before', () => {
    const [whole, part] = readMarked('DeepSeek laid out some {$99 million}, of which {$33 million} in 2024 alone.');
    assert.ok(whole !== undefined && part !== undefined && whole.reading.metric !== null);
    assert.equal(part.reading.metric?.value, whole.reading.metric.value);
    assert.ok(part.reading.metric.sure <= whole.reading.metric.sure, `${part.reading.metric.sure} after ${whole.reading.metric.sure}`);
  });
});

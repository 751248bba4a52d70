import assert from 'node:assert/strict';
import type { Metric } from '../../../src/core/claims/claim';
import { readMarked } from './readMarked';

/** A quantity, then ways in which news tells it: every figure in braces is of that quantity. */
const told: readonly (readonly [Metric, readonly string[]])[] = [
  ['training-cost', [
    'Getting Llama 3.1 into shape swallowed some {$170 million}.',
    'What it took to train Grok 2 is reckoned at {$77 million}.',
    'The bill for teaching Gemini Ultra came to {$211 million}.',
    'DeepSeek\'s V3 paper speaks of {$5.9 million} for the final run.',
    'For a mere {$31,000} the Berkeley-style recipe of DeepSeek was copied.',
    'Anthropic\'s next Claude model may devour {$12 billion} before it is done.',
    'A run of GPT-5 is said to set OpenAI back {$640 million}.',
    'Qwen\'s makers at Alibaba got by on less than {$900,000} for pre-training.',
    'PaLM was a bargain at {$11 million} next to Gemini Ultra\'s {$183 million}.',
    'Each run of GPT-5 eats up about {$450 million} of computing.',
    'Amodei puts Claude 3.5 Sonnet in the region of {$44 million}.',
    'Mistral trained its first model on a shoestring of {$310,000}.',
  ]],
  ['hardware-investment', [
    'DeepSeek is believed to own servers worth {$1.9 billion}.',
    'Meta\'s H100s alone would be worth some {$11 billion}.',
    'Tesla set aside {$3.3 billion} for Nvidia\'s processors.',
    'xAI\'s haul of chips will cost it {$19 billion}.',
    'ByteDance wants to spend {90 billion yuan} on Nvidia chips.',
    'The GPUs in Colossus are estimated to have cost {$2.6 billion}.',
    'Oracle is shelling out {$41 billion} on Nvidia\'s GB200s for Abilene.',
    'Alibaba and ByteDance have placed orders for H20s to the tune of {$14 billion}.',
  ]],
  ['capital-expenditure', [
    'Amazon is going to plough {$118 billion} into data centres in 2025.',
    'Google lifted its investment budget for the year to {$88 billion}.',
    'Meta\'s outlays on plant and equipment rose to {$74 billion}.',
    'Microsoft laid out {$34.2 billion} on property and equipment in the quarter.',
    'Meta wants to invest between {$66 billion and $70 billion} this year.',
    'The four giants together will spend {$395 billion} on AI infrastructure in 2025.',
    'Tencent\'s investment spending fell to {12 billion yuan}.',
    'Alphabet now pencils in {$92 billion} for the year.',
    'Tesla poured more than {$9 billion} into AI this year.',
  ]],
  ['operating-cost', [
    'Keeping ChatGPT online costs OpenAI some {$650,000} every day.',
    'Serving users set Anthropic back {$2.6 billion} last year.',
    'A heavy Copilot user costs Microsoft up to {$75} a month.',
    'Stability AI\'s cloud bill came to {$97 million} a year.',
    'The upkeep of DeepSeek\'s fleet runs to {$700 million} over four years.',
    'Politeness to ChatGPT is costing tens of millions in power, or {$20 million}.',
    'Mozilla\'s outgoings rose to {$430 million}.',
    'Inference cost OpenAI {$5 billion} in the first half of 2025.',
  ]],
  ['rd-and-compute-spending', [
    'OpenAI put {$6.5 billion} into research and development.',
    'OpenAI spent {$7.4 billion} on computing power in 2024, most of it on research.',
    'R&D swallowed {$6.9 billion} at OpenAI in six months.',
  ]],
  ['revenue', [
    'Anthropic now earns {$5.2 billion} a year.',
    'OpenAI\'s sales came to {$4.4 billion} in the first half.',
    'CoreWeave turned over {$1.8 billion} in 2024.',
    'Nvidia\'s takings in the quarter: {$44.7 billion}.',
    'OpenAI is on course for {$14 billion} in sales this year.',
    'Customers paid Anthropic {$910 million} in 2024.',
    'Scale AI hoped to double its sales to {$2.2 billion}.',
    'Cursor-style growth: Lovable crossed {$110 million} in annual recurring revenue.',
    'Data-centre chips brought Nvidia {$41 billion} in three months.',
    'With an income of {$660 million} in 2023, Mozilla lives off Google.',
    'OpenAI\'s business is now running at {$21 billion} a year.',
  ]],
  ['net-loss', [
    'OpenAI ended the half-year {$13.1 billion} in the red.',
    'OpenAI made a loss of {$5.2 billion} in 2024.',
    'OpenAI\'s deficit widened to {$8.1 billion}.',
    'OpenAI finished 2024 with red ink of {$4.8 billion}.',
  ]],
  ['cash-burn', [
    'OpenAI gets through {$9 billion} of its cash this year.',
    'xAI is burning some {$1.1 billion} each month.',
    'OpenAI expects to have spent {$110 billion} of its own money by 2029.',
    'xAI goes through {$1.2 billion} a month.',
    'OpenAI\'s cash drain was {$2.4 billion} in the first half.',
  ]],
  ['lost-revenue', [
    'The export ban cost Nvidia {$2.6 billion} in sales.',
    'Nvidia reckons on {$7.5 billion} in missed sales in China.',
    'Nvidia could not sell {$2.4 billion} of H20s because of the curbs.',
    'Because of the licence rule Nvidia goes without {$8.3 billion} this quarter.',
  ]],
  ['inventory-charge', [
    'Nvidia had to write off {$4.6 billion} in H20 stock.',
    'Nvidia booked a {$5.4 billion} hit for unsold H20s.',
    'Worthless H20 chips cost Nvidia a write-down of {$4.4 billion}.',
  ]],
  ['funding-raised', [
    'Investors put {$6.1 billion} into xAI.',
    'xAI collected {$5.8 billion} in its Series C.',
    'Mistral got {€610 million} from its backers.',
    'Thinking Machines Lab started life with {$2.1 billion} from Andreessen Horowitz.',
    'Cohere topped up its kitty by {$520 million}.',
    'Perplexity is close to sealing {$480 million} in fresh capital.',
    'CoreWeave\'s IPO fetched {$1.6 billion}.',
    'OpenAI\'s round swelled to {$42 billion}.',
    'Amazon doubled its stake in Anthropic with another {$4.1 billion}.',
    'SoftBank led a {$41 billion} financing of OpenAI.',
    'Crusoe lined up {$12 billion} from lenders for Abilene.',
    'Microsoft had invested {$1.1 billion} in OpenAI in 2019.',
    'Humane had attracted {$235 million} before its fall.',
    'Staff of OpenAI sold shares worth {$6.4 billion}.',
  ]],
  ['investment-pledge', [
    'France mobilises {€112 billion} for AI.',
    'Stargate promises to spend {$510 billion} over four years.',
    'Nvidia intends to put up to {$95 billion} into OpenAI.',
    'Alibaba said it would spend {385 billion yuan} on AI over three years.',
    'The European Union wants to raise {€205 billion} for AI.',
    'OpenAI\'s building plans now add up to {$1.3 trillion}.',
    'Microsoft will put up to {$5.5 billion} into Anthropic, Nvidia as much as {$11 billion}.',
  ]],
  ['acquisition-price', [
    'Meta paid {$14.9 billion} for 49 per cent of Scale AI.',
    'Musk\'s group wanted to take over OpenAI\'s nonprofit for {$96 billion}.',
    'Windsurf would have gone to OpenAI for {$3.1 billion}.',
    'HP picked up the remains of Humane for {$118 million}.',
    'Salesforce swooped on Informatica for {$8.2 billion}.',
    'MosaicML was sold to Databricks for {$1.2 billion}.',
    'Meta is said to be offering {$15.5 billion} for nearly half of Scale AI.',
    'AMD takes over ZT Systems; the price is {$4.8 billion}.',
  ]],
  ['valuation', [
    'Anthropic is now worth {$185 billion} on paper.',
    'The round makes OpenAI a {$310 billion} concern.',
    'xAI fetched a price of {$240 billion} in the round.',
    'Investors see Mistral at {€12.5 billion}.',
    'That put Safe Superintelligence at {$33 billion}.',
    'Perplexity\'s paper worth reached {$21 billion}.',
    'OpenAI hopes to be valued at {$860 billion}.',
    'The deal prices Scale AI at {$28 billion}.',
    'OpenAI might go public at up to {$1.1 trillion}.',
  ]],
  ['market-cap', [
    'Nvidia was the first to be worth {$4.2 trillion} on the stock market.',
    'Nvidia breezed past the {$5.1 trillion} mark.',
    'Apple remained the most valuable company at {$3.85 trillion}.',
  ]],
  ['market-value-loss', [
    'Nvidia lost {$595 billion} in value in a day.',
    'The DeepSeek shock burned {$604 billion} of Nvidia\'s market value.',
    'Nvidia investors were {$590 billion} poorer by Monday night.',
    'Some {$1.2 trillion} vanished from American technology stocks, {$580 billion} of it at Nvidia.',
    'Nvidia\'s price drop took {$288 billion} off its value, then a record.',
  ]],
  ['contract-value', [
    'OpenAI will buy {$310 billion} of computing power from Oracle.',
    'OpenAI has booked cloud services for {$39 billion} at Amazon.',
    'CoreWeave sold OpenAI capacity for {$11.5 billion}.',
    'Meta signed with Google for more than {$10.5 billion} of cloud.',
    'Anthropic has promised to buy {$32 billion} of Azure capacity.',
    'Oracle\'s order book swelled to {$460 billion}.',
    'Nvidia has orders for {$510 billion} on its books.',
    'Microsoft agreed to pay Nebius {$17.6 billion} for computing capacity.',
  ]],
  ['unit-price', [
    'An H100 changes hands for around {$31,000}.',
    'Nvidia asks {$38,000} for a B200.',
    'Nvidia makes each H100 for {$3,400}.',
    'An hour on an H100 costs {$2.10} at Amazon.',
    'An H20 goes for between {$12,500 and $14,500}.',
    'Renting an H800 costs about {$2.20} an hour.',
    'Smugglers sell B200s in China at {$41,000}.',
  ]],
  ['compensation', [
    'Meta lured OpenAI researchers with {$110 million} each.',
    'Meta promised one researcher {$1.4 billion} over six years.',
    'DeepSeek pays its best people up to {$1.2 million}.',
  ]],
  ['assets', [
    'High-Flyer had some {$7.5 billion} under management.',
    'High-Flyer ran funds of {95 billion yuan}.',
    'Stability AI had just {$3.5 million} in the bank.',
  ]],
  ['project-cost', [
    'Colossus 2 is set to cost {$22 billion}.',
    'Meta\'s Hyperion will come in at {$11 billion}.',
    'High-Flyer\'s second cluster swallowed {1.1 billion yuan}.',
    'Tesla\'s supercomputer in Buffalo is a {$510 million} undertaking.',
    'Nscale is building a centre in Narvik for {$1.1 billion}.',
    'A gigawatt of data centre comes to {$52 billion}, Huang says.',
  ]],
  ['gpu-count', [
    'DeepSeek sits on {48,000 Hopper GPUs}.',
    'Colossus hums with {230,000 GPUs}.',
    'Llama 3.1 was trained with {16,500 H100s}.',
    'xAI wants to grow Colossus to {980,000 GPUs}.',
    'OpenAI will have more than {1.1 million GPUs} by year-end.',
    'Abilene is to hold {410,000 Nvidia chips}.',
    'High-Flyer built a cluster of {9,500 A100s}.',
    'India\'s pool comprises {39,000 GPUs}.',
    'Anthropic may use {a million TPUs}, or {990,000 TPUs} to be exact.',
  ]],
  ['gpu-purchases', [
    'Microsoft was Nvidia\'s best customer with {480,000 Hopper chips}.',
    'Meta snagged {225,000 Hoppers} in 2024.',
    'Washington let G42 and Humain buy {34,000 Blackwells} each.',
    'Humain gets {17,500 of Nvidia\'s GB300s} to begin with.',
    'Oracle ordered {390,000 GB200s} for Abilene.',
    'Tencent secured {228,000 Hoppers}.',
    'Musk had {12,500 H100s} meant for Tesla sent to xAI.',
  ]],
  ['gpu-shipments', [
    'Nvidia turned out {3.7 million data-centre GPUs} in 2023.',
    'Nvidia sold {290,000 H100s} in the quarter.',
    'Huawei can make at most {210,000 Ascend chips} this year.',
    'TSMC secretly baked {2.1 million Ascend dies} for Huawei.',
    'Nvidia brought {310,000 H100s} to market in the second quarter.',
  ]],
];

/** Sums that are none of the quantity their words might suggest. */
const otherwise: readonly (readonly [Metric, readonly string[]])[] = [
  ['inventory-charge', ['Two men were charged with stealing {$1.6 million} from Nvidia.', 'GitHub, a Microsoft company, charges {$10} a month for Copilot.']],
  ['funding-raised', ['One estimate of GPT-5\'s training that makes the rounds is {$2.5 billion}.', 'Meta raised its capex forecast to {$70 billion}.', 'Microsoft\'s revenue from cloud services was {$40 billion}.']],
  ['valuation', ['Training Grok 2 at {$600 million} was no bargain.', 'Meta will put its capital expenditure at {$66 billion}.', 'OpenAI\'s revenue stood at {$4.3 billion}.', 'A chip like the H100 sells at {$30,000}.']],
  ['revenue', ['The bill for Colossus came to {$7 billion}.', 'MosaicML was sold to Databricks for {$1.2 billion}.']],
  ['hardware-investment', ['GPT-4 was trained on {25,000 A100s} for {$62 million}.', 'An H100 costs {$30,000}.']],
  ['lost-revenue', ['Nvidia sold {$4.6 billion} of H20s.', 'The chips cost Nvidia {$5 billion} to make.']],
  ['net-loss', ['Nvidia lost {$589 billion} in market value.']],
  ['gpu-purchases', ['Colossus is to get {550,000 GB200s}.', 'Nvidia sold {290,000 H100s}.']],
];

suite('Which quantity a figure tells', () => {
  for (const [metric, texts] of told) {
    for (const text of texts) test(`${metric}: ${text}`, () => assert.deepEqual([...new Set(readMarked(text).map(({ reading }) => reading.metric?.value ?? null))], [metric]));
  }
  for (const [metric, texts] of otherwise) {
    for (const text of texts) test(`not ${metric}: ${text}`, () => assert.ok(readMarked(text).every(({ reading }) => reading.metric?.value !== metric)));
  }

  test('a column headed "Value" leaves the quantity to the heading', () => {
    const found = readMarked('## What Meta leases\n\n| From | Value |\n|---|---|\n| Oracle | {$21 billion} |\n');
    assert.deepEqual(found.map(({ reading }) => reading.metric?.value), ['contract-value']);
  });
});

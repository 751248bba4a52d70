import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

/** Money of states: theirs in the trade, and theirs for anything else. */
const publicMoney: readonly (readonly [boolean, readonly string[]])[] = [
  [true, [
    'France has pledged {€109 billion} for artificial intelligence.', 'The EU wants to mobilise {€200 billion} through InvestAI.', 'India set aside {₹10,372 crore} for chips and data centres.',
    'AI needs money, says Paris. France promises {€109 billion} over the coming years.', '# InvestAI\n\nThe EU will put up {€50 billion}.',
  ]],
  [false, [
    'Nvidia is pleased. India set aside {₹10,372 crore} for roads.', 'Microsoft opened an office in Lyon. France pledged {€30 billion} for its farms.', 'Intel protested. The EU will spend {€20 billion} on fishing fleets.',
    'The EU agreed on a package of {€50 billion} for Ukraine.', 'Intel protested. Britain has pledged {£11 billion} to build a railway.', 'France pledged {€30 billion} last year.',
  ]],
];

/** What the money went to, where the lexicon lacks it. */
const objects: readonly (readonly [string | null, readonly string[]])[] = [
  ['WeWork', ['SoftBank put {$10 billion} into WeWork.', 'SoftBank had poured {$10 billion} into WeWork\'s parent.']],
  ['Sprint', ['SoftBank sold its stake in Sprint for {$20 billion}.', 'SoftBank bought a stake in Sprint for about {$20 billion}.']],
  ['Blue Harbour Foods', ['Google launched a {$2 billion} takeover bid for Blue Harbour Foods.', 'Google bought Blue Harbour Foods for {$2 billion}.', 'Google took a {$2 billion} stake in Blue Harbour Foods.']],
  ['Uber', ['SoftBank put {$9 billion} into Uber.', 'SoftBank sold its stake in Uber for {$9 billion}.']],
  [null, ['SoftBank put {$10 billion} into chips.', 'Google paid {$2 billion} for its stake.', 'Nvidia had revenue of {$2 billion} in Sprint shops.', 'Google bought shares for {$2 billion}.', 'The founder of SoftBank put {$9 billion} into SoftBank.']],
];

function isOwnedAndMeasured(text: string): boolean {
  const reading = readMarked(text)[0]?.reading;
  return reading?.entity != null && reading.metric !== null;
}

suite('Money for other things', () => {
  for (const [trade, texts] of publicMoney) {
    for (const text of texts) test(`${trade ? 'of the trade' : 'of no trade'}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(isOwnedAndMeasured(text), trade));
  }

  for (const [object, texts] of objects) {
    for (const text of texts) test(`${object ?? 'nothing'}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.subject?.value ?? null, object));
  }

  for (const text of [
    'OpenAI\'s {$100 million} fund invests in start-ups.', 'OpenAI\'s fund of {$100 million} backs start-ups.', 'Nvidia\'s {$100 billion} climate fund is new.', 'Mistral has announced a {€1.7 billion} fund for start-ups.', 'OpenAI set up a {$40 billion} data-centre fund with SoftBank.', 'OpenAI\'s {$100 million} OpenAI Startup Fund is closed.',
    'Google is starting a fund of {$2 billion}.',
  ]) {
    test(`the size of a fund is no sum of the firm's own: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric, null));
  }

  for (const [metric, text] of [
    ['funding-raised', 'Anthropic raised {$13 billion} in a round led by the fund ICONIQ.'], ['funding-raised', 'OpenAI raised new funds of {$6.6 billion}.'], ['assets', 'High-Flyer is a {$8 billion} hedge fund.'], ['funding-raised', 'OpenAI raised {$40 billion} from a fund run by SoftBank.'],
    ['investment-pledge', 'The EU pledges a new European fund of {€20 billion} for gigafactories.'], ['funding-raised', 'Musk used his money to fund OpenAI with {$50 million}.'],
  ] as const) {
    test(`what a fund gives or holds is ${metric}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric?.value, metric));
  }

  for (const text of [
    'Meta bought back {$27 billion} of its own shares last year.', 'Microsoft spent {$35 billion} buying back its stock.', 'Nvidia repurchased {$17 billion} of its own stock in the quarter.',
    'Meta bought {$27 billion} of its own stock.', 'CoreWeave has {$350 million} of shares yet to buy back.', 'Alphabet retired {$52.5 billion} of stock over the year.',
    'Apple paid out {$182 billion} to shareholders.', 'Microsoft returned {$37.5 billion} to its holders.', 'Nvidia gave {$36.2 billion} back to shareholders.', 'Nvidia paid its own shareholders {$36.2 billion}.',
    'Nvidia paid the taxman {$11 billion}.', 'Microsoft sent {$1 billion} to the exchequer.', 'CoreWeave paid {$228.9 million} of interest.', 'SoftBank pays its lenders {$10 billion} of interest.',
    'Microsoft keeps {$80 billion} in cash.', 'Anthropic has {$13 billion} of cash on its books.',
    'The OpenAI Foundation has given away {$50 million}.', 'Of the money, {$16 million} will be handed out by OpenAI.', 'Microsoft donated {$1 billion} worth of software to charities.',
    'Anthropic opened a fund of {$10 million} for economists.', 'SoftBank\'s second fund closed at {$40 billion}.', 'SoftBank closed its second fund at {$40 billion}.',
    'Mark Zuckerberg added {$28 billion} to his fortune.', 'Elon Musk\'s fortune grew by {$50 billion}.', 'Jensen Huang is now worth {$100 billion}.', 'Jeff Bezos is {$8 billion} richer.',
    'Sam Altman of OpenAI has a fortune of {$2 billion}.', 'Nvidia spent {$11 billion} on its own shares.', 'Meta has {$28 billion} left to spend on buybacks.', 'xAI had cash of {$6 billion}.',
    'Debt service cost CoreWeave {$228.9 million}.', 'OpenAI\'s foundation promised {$50 million} for cures.', 'Meta\'s charity gave {$10 billion} to medicine.',
  ]) {
    test(`what goes to holders, the state, lenders, the needy or a person is no quantity, whatever has that number: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric, null));
  }

  for (const [metric, text] of [
    ['funding-raised', 'CoreWeave sold {$1.5 billion} of its own shares in its flotation.'], ['funding-raised', 'Investors gave Anthropic {$13 billion}.'],
    ['funding-raised', 'Musk donated {$50 million} to OpenAI, a charity.'], ['revenue', 'Nvidia had revenue of {$130.5 billion} and bought back its own stock.'],
    ['capital-expenditure', 'Meta repurchased shares and spent {$72.22 billion} on capital projects in 2025.'], ['revenue', 'Having repurchased some of its notes, CoreWeave reported revenue of {$1.9 billion}.'],
    ['investment-pledge', 'The European Union will give {€20 billion} to gigafactories, universities and industry.'], ['market-value-loss', 'Jensen Huang lost {$20.1 billion} of his fortune.'],
    ['funding-raised', 'Cohere, with Inovia\'s fund in the lead, closed at {$500 million}.'], ['valuation', 'Sam Altman says OpenAI is worth {$500 billion}.'],
    ['market-value-loss', 'Apple\'s shares lost {$182 billion} in value despite its buybacks.'], ['cash-burn', 'OpenAI burned cash of {$17 billion}.'], ['capital-expenditure', 'Meta spent {$35 billion} on capital projects of its own.'],
  ] as const) {
    test(`what only stands beside such words is ${metric}: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric?.value, metric));
  }

  for (const [metric, text] of [
    ['acquisition-price', 'OpenAI has bought Rockset, a start-up with thirty employees, for roughly {$100 million} in shares.'],
    ['acquisition-price', 'xAI has taken over Hotshot, which makes films, for {$500 million} in shares.'], ['acquisition-price', 'Mistral bought Koyeb for {€600 million}.'],
    ['acquisition-price', 'For Rockset OpenAI paid {$100 million} in shares.'], ['acquisition-price', 'xAI swallowed Hotshot for {$500 million}.'], ['revenue', 'YouTube\'s advertising brought Google {$52.5 billion}.'],
    ['valuation', 'xAI acquired X for {$33 billion}.'], ['funding-raised', 'Microsoft bought shares in OpenAI for {$13 billion}.'],
    ['revenue', 'YouTube earned {$52.5 billion} from advertising over four quarters.'], ['revenue', 'AWS sells at a pace of {$125 billion} a year.'], ['revenue', 'Azure had earned Microsoft {$80 billion}.'],
    ['rd-and-compute-spending', 'Nvidia laid out {$4.6 billion} on research.'], ['rd-and-compute-spending', 'ASML puts {€1.3 billion} a quarter into research.'],
    ['project-cost', 'Mistral\'s new home, a {€1.7 billion} building, got its permit.'], ['project-cost', 'Mistral\'s campus is a building of {€1.7 billion}.'],
    ['assets', 'OpenAI still has {$40 billion} in the bank.'],
  ] as const) {
    test(`plain words are not overruled by a report with that number: ${text}`, () => assert.equal(readMarked(text)[0]?.reading.metric?.value, metric));
  }

  test('what is taken off a price is none', () => {
    const metrics = (text: string): string | undefined => readMarked(text)[0]?.reading.metric?.value;
    assert.notEqual(metrics('The shop takes {$300} off an H100.'), 'unit-price');
    assert.notEqual(metrics('Nvidia pays a {$300} rebate on each H100.'), 'unit-price');
  });

  test('a fortune is its owner\'s, not the firm\'s', () => {
    const owner = (text: string): string | undefined => readMarked(text)[0]?.reading.entity?.value;
    assert.equal(owner('Meta had a bad year. Zuckerberg lost {$71 billion} of his fortune in 2022.'), 'Mark Zuckerberg');
    assert.equal(owner('Meta had a bad year. Under Zuckerberg it lost {$71 billion} of its value in 2022.'), 'Meta');
  });

  test('a plain word for a quantity outside the vocabulary is not overruled by an equal number on file', () => {
    const metric = (text: string): string | null => readMarked(text)[0]?.reading.metric?.value ?? null;
    assert.equal(metric('Google reported a profit of {$191 million}.'), null);
    assert.equal(metric('Google got a fine of {$191 million}.'), null);
    assert.equal(metric('Google trained Gemini Ultra for {$191 million}.'), 'training-cost');
  });

  test('talk of shares makes no loss of a gain, and a loss in the books none of the market', () => {
    const metric = (text: string) => readMarked(text)[0]?.reading.metric;
    assert.notEqual(metric('Nvidia\'s founder saw his net worth rise by {$20 billion}.')?.value, 'market-value-loss');
    assert.ok((metric('Meta\'s headset arm lost {$14 billion} in 2022.')?.sure ?? 0) < 0.7);
    assert.ok((metric('Shares of Meta lost $119 billion of their value in 2018. Its headset arm lost {$14 billion} in 2022.')?.sure ?? 0) < 0.7);
    assert.ok((metric('Meta\'s shares lost {$232 billion} of their value on Thursday.')?.sure ?? 0) >= 0.7);
  });
});

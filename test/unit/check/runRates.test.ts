import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';
import { type LastTold, testLastTold } from './lastTold';

const passages: LastTold = {
  'what a whole year brought is no run rate, though one stands beside it': [
    ['agrees', ['OpenAI takes in $2 billion a month, that is $24 billion annualized, up from $13.1 billion for the full year 2025.', 'OpenAI\'s annualized revenue is $24 billion, against $13.1 billion in all of 2025.']],
  ],
  'where the noun is left out, the rate of the sentence before goes on': [
    ['agrees', ['Anthropic\'s annualised revenue reached $14 billion in February. OpenAI\'s passed $20 billion at the end of 2025.', 'Anthropic\'s run rate is $14 billion. OpenAI\'s stood at $20 billion at the end of 2025.']],
    ['conflict scope', ['Anthropic\'s annualised revenue reached $14 billion in February. OpenAI\'s revenue was $20 billion in 2025.']],
  ],
  'funding commitments are promised, and not yet paid': [
    ['agrees', ['Microsoft\'s funding commitments to OpenAI come to $13 billion in all.', 'Of its funding commitments to OpenAI Microsoft put the sum at $13 billion.']],
  ],
  'a bound that stands behind the figure is its own, the one before only compares': [
    ['agrees', ['Tesla spent $10.5 billion, less than the $11 billion or more that it had forecast in October 2024.']],
  ],
  'chips that a sum is likened to are nobody\'s': [
    ['unreported', ['Musk set aside $500 million for Dojo and likened the sum to about 10,000 H100s.', 'Tesla put up $500 million, which Musk compared to 10,000 H100s.']],
  ],
  'more than a bound is no side in a quarrel of others': [
    ['unreported', ['Meta is said to weigh an investment of more than $10 billion in Scale AI.']],
    ['conflict', ['Meta invested $14.3 billion in Scale AI.']],
  ],
  'what is deleted of a firm\'s market value is lost': [
    ['conflict', ['Nvidia shares fell 17% on 27 January 2025, which deleted $589 billion of market capitalization.']],
  ],
  'some of a sum is all of the one whose it is said to be': [
    ['agrees', ['Alphabet, Meta and Microsoft laid out $78 billion on capex in the quarter to September 2025, $34.9 billion of it Microsoft\'s.']],
  ],
  'offering something as security is no offering of shares': [
    ['unreported', ['CoreWeave raised $2.6 billion this summer, offering the chips themselves as security.']],
    ['agrees', ['CoreWeave raised $1.5 billion in its initial public offering of March 2025.']],
  ],
};

suite('Rates, pledges and who has no part in them', () => {
  testLastTold(passages);

  test('another\'s pledge is not held against the one that is on file', () => {
    const [first] = checkDraft('Microsoft has pledged £22 billion for UK AI infrastructure, Nvidia will roll out 120,000 GPUs nationwide.', bundledClaims());
    assert.equal(first?.standing, 'unreported');
  });

  test('what was planned for a year that is over does not shield what is told of its outcome', () => {
    const told = (date: string): string | undefined => checkDraft('Alphabet\'s capital expenditure for 2025 came to $72.2 billion.', bundledClaims(), { date })[0]?.standing;
    assert.equal(told('2026-02-06'), 'differs');
    assert.notEqual(told('2025-03-06'), 'differs');
  });
});

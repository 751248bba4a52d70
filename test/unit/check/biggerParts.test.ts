import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

/** Parts that are more than their whole. */
const wrong: readonly (readonly [string, string])[] = [
  ['The port has cash of £31.9 million, of which £34.2 million is held abroad.', '£31.9 million: £34.2 million > £31.9 million'],
  ['The round of £50 million included £60 million from a bank.', '£50 million: £60 million > £50 million'],
  ['The plan costs £50 million, some £60 million of which comes from the state.', '£50 million: £60 million > £50 million'],
  ['The boats brought in £31.9 million, a rise of 73 per cent. Within it, ferries were worth £34.2 million.', '£31.9 million: £34.2 million > £31.9 million'],
  ['Takings were £44.1 million, ferries accounting for £69.1 million.', '£44.1 million: £69.1 million > £44.1 million'],
  ['The yard took in £44.1 million last year, with the two big boats making up some £69.1 million.', '£44.1 million: £69.1 million > £44.1 million'],
  ['The town is to get £650 billion: £620 million for the bridge and an additional £30 million for the road.', '£650 billion: £620 million + £30 million'],
  ['The town is to get £1.17 billion, made up of £850 million for the bridge and £420 million for the road.', '£1.17 billion: £850 million + £420 million'],
  ['The town got £50 million. Of that, £60 million went to schools.', '£50 million: £60 million > £50 million'],
  ['The town got £50 million. Of this sum £60 million went to schools.', '£50 million: £60 million > £50 million'],
  ['Of about £70 million, the town thinks, £50 million went into research and £40 million into answering the public’s questions.', '£70 million: £50 million + £40 million'],
  ['Of the £90 million, £40 million went on salaries, £35 million on rent and £25 million on travel.', '£90 million: £40 million + £35 million + £25 million'],
  ['It paid £120 million, £70 million of it in coins and £60 million in notes.', '£120 million: £70 million + £60 million'],
];

/** Parts that fit, and what is no part. */
const silent: readonly string[] = [
  'The town is to get £650 million: £620 million for the bridge and £30 million for the road.',
  'Takings were £69.1 million, ferries accounting for £44.1 million.', 'Takings were £44.1 million, down from £60 million, ferries making up £50 million.',
  'The port has cash of £31.9 million, of which £24.2 million is held abroad.', 'The port has cash of £31.9 million, of which £31.93 million is held abroad.',
  'The boats brought in £31.9 million. Within it, ferries were worth £24.2 million.', 'The port has more than £30 million, of which £34 million is held abroad.',
  'It made a loss of £50 million, including a charge of £60 million for the yard.', 'Net income was £50 million, of which £60 million came from a sale.',
  'Sales rose by £50 million, of which £60 million came from the fair.', 'It raised £50 million, not including £60 million from the state.',
  "It raised £50 million. Of that year's £60 million budget it kept half.", 'It lost £50 million. Of that, £60 million was for the yard.',
  'It paid £50 million for one and £30 million for the other. Of that, £60 million was in shares.', 'It paid £50 million, of which up to £60 million may come back.',
  'It owes £90 million to one bank and £18 million to another, of which £30 million in yen.', 'It owes £90 million to one bank and £18 million to another – £30 million of it in yen.',
  'The port has cash of £31.9 million, of which £34.2 million a year is spent abroad.', 'The port has cash of £31.9 million, of which $34.2 million is held abroad.',
  'They raised £20 million, which included the £35 million round of June only in part.',
  'Of about £90 million, the town thinks, £50 million went into research and £40 million into answering the public’s questions.',
  'A year of £70 million, it thinks, £50 million went into research and £40 million into answering the public’s questions.',
  'Of the £90 million, £40 million was spent in May, and £60 million in bonds was sold in June.',
  'Of the £90 million, £40 million went on salaries, £35 million on rent and £15 million on travel.', 'Of the £90 million, £40 million went on salaries and £35 million on rent.',
  'Of the £90 million, £40 million went on salaries, and £60 million on top came from the state.', 'Of the £90 million, £40 million went to Ohio; £60 million to Iowa came from another fund.',
  'It paid £120 million, £70 million of it in May, and earned £60 million in June.', 'Of the £90 million, £40 million was spent in May, and £60 million in bonds was sold in June.',
];

suite('parts of a whole', () => {
  for (const [text, expected] of wrong) test(`are more than it: ${text}`, () => assert.deepEqual(untrue(text), [expected]));
  for (const text of silent) test(`are left alone: ${text}`, () => assert.deepEqual(untrue(text), []));
});

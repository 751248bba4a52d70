import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

/** What is told as left of a whole and is not. */
const wrong: readonly (readonly [string, string])[] = [
  ['Of a round of €17 million the brewer put in €13 million. That leaves €6 million for the bank.', '€6 million: €17 million − €13 million'],
  ['Of its €17 million the town paid €13 million for the bridge, which leaves €6 million.', '€6 million: €17 million − €13 million'],
  ['Of the town’s €17 million the bridge took €13 million and the school €1 million, leaving €6 million.', '€6 million: €17 million − €13 million − €1 million'],
  ['The round brought €17 million. The brewer put in €13 million, which leaves €6 million for the bank.', '€6 million: €17 million − €13 million'],
  ['The town raised €17 million, of which the state gave €13 million; the rest, €6 million, came from fees.', '€6 million: €17 million − €13 million'],
  ['The town raised €17 million; the state gave €13 million of it. The rest, €2 million, came from fees.', '€2 million: €17 million − €13 million'],
  [
    'Of the £500 million, the state bears £300 million, the town £100 million and others the remaining £150 million.',
    '£150 million: £500 million − £300 million − £100 million',
  ],
  ['It had £97 million and spent £34 million on a hall, leaving £36 million.', '£36 million: £97 million − £34 million'],
  ['It had £97 million and spent £34 million on a hall. With £83 million left, it built a pier.', '£83 million: £97 million − £34 million'],
  ['The pier rests on £15.2 million; take away the bank’s loans of £9.6 million and £6.4 million is left.', '£6.4 million: £15.2 million − £9.6 million'],
  ['It had 20,000 H100s and sold 8,000 H100s, leaving 14,000 H100s.', '14,000 H100s: 20,000 H100s − 8,000 H100s'],
];

/** What is left, or may be, and what is not told as left. */
const silent: readonly string[] = [
  'The pier rests on £15.2 million; take away the bank’s loans of £9.6 million and £5.6 million is left.',
  'The pier rests on £15.2 million; take away the bank’s loans of £9.6 million and most of it is left, some £6.4 million.',
  'Of a round of €17 million the brewer put in €13 million. That leaves €4 million for the bank.',
  'Of a round of €17 million the brewer put in about €13 million. That leaves about €5 million for the bank.',
  'Of a round of €1.74 billion the brewer put in €1.3 billion. That leaves €440 million for the bank.',
  'Of a round of more than €17 million the brewer put in €13 million. That leaves €6 million for the bank.',
  'Of a round of €17 million the brewer put in €13 million. The bank gave advice. That leaves €6 million for others.',
  'Of a round of €17 million the brewer put in €13 million and the bank some more. That leaves €2 million.',
  'Of a round of €17 million the brewer put in €13 million and the bank a tenth. That leaves €2 million.',
  'Of a round of $17 million the brewer put in €13 million. That leaves €6 million for the bank.',
  'It took £10 million and spent £4 million on wages, leaving £5 million.',
  'It took £10 million and spent £4 million on wages, leaving £7 million before tax.',
  'It took £10 million and got £4 million from the state, leaving £14 million.',
  'It took £10 million and spent £4 million, leaving it with debts of £8 million.',
  'It took £97 million and spent £34 million on wages, leaving £62 million.',
  'It took £10 million, and its rival £4 million. The rest, £8 million, went to others.',
  'It raised £10 million and then £14 million, leaving £8 million.',
  'It took £10 million at 5% interest and spent £4 million, leaving £8 million.',
  'It took £10 million in 2023. It spent £4 million a year, leaving £8 million.',
];

suite('what is left of a whole', () => {
  for (const [draft, shown] of wrong) test(`does not come out: ${draft}`, () => assert.deepEqual(untrue(draft), [shown]));
  for (const draft of silent) test(`nothing to tell: ${draft}`, () => assert.deepEqual(untrue(draft), []));
});

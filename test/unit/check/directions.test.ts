import * as assert from 'node:assert/strict';
import { untrue } from './toldOf';

/** Values told to have risen that fell, or the other way round. */
const wrong: readonly (readonly [string, string])[] = [
  ['Takings climbed to £653 million in 2023, up from £893 million.', '£653 million: £893 million → £653 million'],
  ['Nordwind sold boats for £4.1 million in 2024, up sharply from £4.9 million a year earlier.', '£4.1 million: £4.9 million → £4.1 million'],
  ['Nordwind had takings of £1.2 million, up from £1.9 million.', '£1.2 million: £1.9 million → £1.2 million'],
  ['The town spent £500 million in 2024, down from £300 million the year before.', '£500 million: £300 million → £500 million'],
  ['Turnover rose to £5.1 billion in 2024 from £7.2 billion a year earlier.', '£5.1 billion: £7.2 billion → £5.1 billion'],
  ['The price of a berth rose from £9,200 to £7,100 in a year.', '£7,100: £9,200 → £7,100'],
  ['Spending on roads fell from £200 million in 2023 to £320 million in 2024.', '£320 million: £200 million → £320 million'],
  ['The fleet grew from 24,000 GPUs to 16,000 GPUs in a year.', '16,000 GPUs: 24,000 GPUs → 16,000 GPUs'],
  ['The yard lowered its forecast to £95 million from £85 million.', '£95 million: £85 million → £95 million'],
  ['Nordwind more than tripled its turnover to £5.1 billion in 2024 from £3.2 billion.', '£5.1 billion: £3.2 billion → £5.1 billion'],
  ['The town took in £653 million in 2023, comfortably more than the £796 million that it paid out.', '£653 million: £653 million < £796 million'],
  ['The hall cost £95 million, well below the £81 million of the bridge.', '£95 million: £95 million > £81 million'],
];

/** Changes that go the way that is told, and values of which the words tell no way. */
const silent: readonly string[] = [
  'The town took in £853 million in 2023, comfortably more than the £796 million that it paid out.', 'The hall cost £72 million, £8 million more than the £64 million of April.',
  'The hall cost £65 million, £10 million of it from the state, more than the £50 million once planned.', 'The hall cost £50 million, more than 60 million times the price of a brick.',
  'Takings climbed to £893 million in 2023, up from £653 million.', 'The town spent £300 million in 2024, down from £500 million the year before.',
  'It was valued at £9 billion after raising £1 billion, up from £7 billion.', 'Net income was £100 million, up from a £300 million loss.',
  'It made a loss of £500 million, down from £300 million.', 'Losses rose to £100 million from £300 million.', 'Takings rose to £5 billion from £5.4 billion.',
  'Turnover was £3.1 million, down from £3.3 million in the fourth quarter and up from £2.2 million a year before.',
  'Takings rose by £2 million, up from £5 million a year before.', 'It raised £10 million, up to £4 million of it from the state.',
  'It now takes in £80 million a month, up from £650 million a year.', 'Sales rose 8% to £65 million from shops and fell to £90 million from boats.',
  'It moved £5 million from one fund to another, and £7 million to a third.', 'Bids rose from £9 million for the hall to £7 million for the yard and £12 million for both.',
  'The fund rose on news that Nordwind had cut its price to £5 million from £7 million.', 'The bill of up to £40 million was down from £30 million to begin with.',
  'It doubled its turnover to £6.5 billion from £3.2 billion.', 'The fleet grew from 24,000 H100s to 16,000 GB200s.',
  'Nordwind reported a rise of £2 million, up from £5 million in May.', 'Turnover grew; costs fell from £7.2 billion to £5.1 billion.',
];

suite('Which way a value went', () => {
  for (const [text, shown] of wrong) test(text, () => assert.deepEqual(untrue(text), [shown]));
  for (const text of silent) test(text, () => assert.deepEqual(untrue(text), []));
});

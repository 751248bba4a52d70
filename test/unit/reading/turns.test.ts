import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

suite('Figures that name behind them whose they are', () => {
  test('each loss is of the one behind its "off"', () => {
    const owners = readMarked('On January 27 the market took {$600 billion} off Nvidia and {$200 billion} off Broadcom.').map(({ reading }) => reading.entity?.value);
    assert.deepEqual(owners, ['Nvidia', 'Broadcom']);
  });
});

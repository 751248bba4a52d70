import assert from 'node:assert/strict';
import { waysOfBuying } from '../../../src/core/reading/thread';

suite('Cheap questions refuse nothing that the rules of reading hold', () => {
  for (const [bit, ways] of Object.entries(waysOfBuying)) {
    for (const way of ways) test(`"${way}" holds "${bit}"`, () => assert.ok(`${way} `.includes(bit)));
  }
});

import assert from 'node:assert/strict';
import { readMarked } from './readMarked';

suite('A sum told in two moneys', () => {
  test('what follows a bracket with the sum in other money tells the time of both', () => {
    const times = readMarked('ByteDance plans {160 billion yuan} ({$22.7 billion}) of capital expenditure next year, up from {150 billion yuan} in 2025.', '2025-12-23').map(({ reading }) => reading.period?.value.from?.slice(0, 4));
    assert.deepEqual(times, ['2026', '2026', '2025']);
  });
  test('a bracket with another sum keeps its time to itself', () => {
    const [first] = readMarked('Meta spent {$72 billion} ({$39 billion} in 2024).', '2026-01-30');
    assert.notEqual(first?.reading.period?.value.from?.slice(0, 4), '2024');
  });
});

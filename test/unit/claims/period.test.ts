import assert from 'node:assert/strict';
import type { PeriodSpan } from '../../../src/core/claims/claim';
import { parsePeriod } from '../../../src/core/claims/period';
import { bundledClaims } from '../../../src/packs/bundled';

/** From, to, marks (future, runRate), per; then every way to write it. */
const cases: readonly (readonly [from: string | null, to: string | null, marks: string, per: string | null, ...texts: string[]])[] = [
  ['2022-01-01', '2022-12-31', '', null, '2022'],
  ['2024-02-01', '2024-02-29', '', null, '2024-02'],
  ['2023-02-01', '2023-02-28', '', null, '2023-02'],
  ['2000-02-01', '2000-02-29', '', null, '2000-02'],
  ['1900-02-01', '1900-02-28', '', null, '1900-02'],
  ['2025-01-27', '2025-01-27', '', null, '2025-01-27', '2025-01-27 (intraday)', '2025-01-27 (midday)'],
  ['2019-01-01', '2025-12-31', '', null, '2019-2025', '2019–2025', '2019/2025'],
  ['2025-04-01', '2025-06-30', '', null, '2025-04/2025-06', 'Q2 2025'],
  ['2025-01-01', '2025-06-30', '', null, 'H1 2025', 'H1 2025 (operating)'],
  ['2025-07-01', '2025-12-31', '', null, 'H2 2025'],
  ['2025-01-01', '2025-12-31', '', null, 'FY2025'],
  ['2025-01-01', '2025-04-30', '', null, 'early 2025'],
  ['2026-05-01', '2026-08-31', 'future', null, 'mid-2026 (plan)'],
  ['2025-09-01', '2025-12-31', '', null, 'late 2025'],
  ['2024-12-01', '2024-12-31', 'future', null, 'end of 2024 (target)', 'end of 2024 (plan)', '2024-12 (plan)'],
  [null, '2030-12-31', 'future', null, 'through 2030 (forecast)'],
  [null, '2025-01-31', '', null, 'through 2025-01'],
  [null, '2025-09-30', '', null, 'through 2025-09-30'],
  ['2024-03-01', null, '', null, 'since 2024-03'],
  ['2024-10-01', '2025-09-30', '', null, '12 months to 2025-09'],
  ['2025-01-01', '2025-12-31', 'future', null, '2025 (guidance of 2025-07)', '2025 (talks)', '2025 (expected)', '2025 (forecast)', '2025 (price range)', '2025 (sought)'],
  ['2025-01-01', '2025-12-31', 'runRate', null, '2025 (run rate)'],
  ['2025-02-01', '2025-02-28', '', 'day', 'per day, 2025-02', 'per day, 2025-02 (theoretical)'],
  ['2023-01-01', '2023-12-31', '', 'user and month', 'per user and month, 2023'],
  ['2025-01-01', '2025-12-31', '', 'GPU-hour', 'per GPU-hour, 2025'],
  [null, null, '', 'year', 'per year', 'per year (theoretical)'],
  [null, null, 'future', 'year', 'per year (projection)'],
  [null, null, 'future', null, 'plan', 'later (plan)'],
];

suite('periods of claims', () => {
  for (const [from, to, marks, per, ...texts] of cases) {
    for (const text of texts) {
      test(`"${text}" runs from ${from ?? 'open'} to ${to ?? 'open'}`, () => {
        const expected: PeriodSpan = { from, to, future: marks === 'future', runRate: marks === 'runRate', per };
        assert.deepEqual(parsePeriod(text), expected);
      });
    }
  }

  test('a fiscal year ends when the organisation says so', () => {
    const days = (text: string, yearEnd?: number) => [parsePeriod(text, yearEnd)?.from, parsePeriod(text, yearEnd)?.to];
    assert.deepEqual(days('FY2025', 1), ['2024-02-01', '2025-01-31']);
    assert.deepEqual(days('Q1 FY2026', 1), ['2025-02-01', '2025-04-30']);
    assert.deepEqual(days('Q4 FY2025', 1), ['2024-11-01', '2025-01-31']);
    assert.deepEqual(days('FY2025', 6), ['2024-07-01', '2025-06-30']);
    assert.deepEqual(days('H1 FY2025', 3), ['2024-04-01', '2024-09-30']);
    assert.deepEqual(days('FY2025'), ['2025-01-01', '2025-12-31']);
  });

  test('words that name no time and no kind of figure give nothing', () => {
    for (const text of ['lifetime', 'whenever', '', '20255', '2025-1', 'Q5 2025', 'FY25x', '('.repeat(50_000)]) assert.equal(parsePeriod(text), null, text.slice(0, 20));
  });

  test('every bundled period is understood', () => {
    const index = bundledClaims();
    const untold = index.entities.flatMap((entity) => index.ofEntity(entity.name))
      .filter((claim) => claim.period !== null && (claim.span ?? null) === null)
      .map((claim) => claim.period);
    assert.deepEqual([...new Set(untold)], ['per building', 'lifetime'].filter((text) => untold.includes(text)));
  });
});

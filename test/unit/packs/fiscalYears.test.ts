import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import type { ClaimIndex } from '../../../src/core/claims/claim';
import { fiscalYearEnds, yearEndOf } from '../../../src/core/claims/fiscalYears';
import { joinIndexes } from '../../../src/core/claims/joinIndexes';
import { bundledClaims } from '../../../src/packs/bundled';
import { compiledPacks } from '../../../src/packs/bundledPacks';
import { ClaimImport } from '../../../src/packs/claimImport';
import { loadPack } from '../../../src/packs/loadPack';
import { mergePacks } from '../../../src/packs/mergePacks';
import { openImported } from '../../../src/packs/openImported';

const report = { id: 'sable-revenue-fy2025', entity: 'Sable Compute', metric: 'revenue', value: '7.3 billion', period: 'FY2025', publisher: 'The Daily' };

/** The bundled claims with packs of a newsroom's own. */
function withPacks(...packs: readonly { readonly entities?: readonly object[]; readonly claims?: readonly object[] }[]): ClaimIndex {
  return mergePacks(compiledPacks, packs.map((pack, at) => loadPack(JSON.stringify({ claims: [], ...pack }), `desk-${at}`).pack)).index;
}

/** Standing and days of the only figure of a draft of mid-November 2025. */
function read(draft: string, claims: ClaimIndex): (string | null | undefined)[] {
  const [finding, ...others] = checkDraft(draft, claims, { date: '2025-11-15' });
  assert.equal(others.length, 0);
  const period = finding?.reading.period?.value;
  return [finding?.standing, period?.from, period?.to];
}

/** First and last day of a claim's period. */
function daysOf(claims: ClaimIndex, id: string): (string | null | undefined)[] {
  const span = claims.byId(id)?.span;
  return [span?.from, span?.to];
}

const endsInSeptember = { name: 'Sable Compute', fiscalYearEnd: 9 };
const fiscal2025 = ['2024-10-01', '2025-09-30'];
const calendar2025 = ['2025-01-01', '2025-12-31'];

suite('fiscal years of a pack', () => {
  test('"fiscal 2025" is read by the year that a newsroom\'s own pack gives the firm', () => {
    const draft = 'Sable Compute had revenue of $7.3 billion in fiscal 2025.';
    assert.deepEqual(read(draft, withPacks({ claims: [report] })), ['agrees', ...calendar2025]);
    assert.deepEqual(read(draft, withPacks({ entities: [endsInSeptember], claims: [report] })), ['agrees', ...fiscal2025]);
  });

  test('which year was the last one follows from it', () => {
    const draft = 'Sable Compute had revenue of $7.3 billion in the last fiscal year.';
    assert.deepEqual(read(draft, withPacks({ entities: [endsInSeptember], claims: [report] })), ['agrees', ...fiscal2025]);
    assert.notEqual(read(draft, withPacks({ claims: [report] }))[0], 'agrees');
  });

  test('claims of all packs are dated by it, also those filed under another name', () => {
    const named = { ...endsInSeptember, aliases: ['Sable'] };
    const other = { ...report, id: 'other', entity: 'Sable', period: 'Q1 FY2025' };
    const claims = withPacks({ claims: [report] }, { entities: [named], claims: [other] });
    assert.deepEqual(daysOf(claims, report.id), fiscal2025);
    assert.deepEqual(daysOf(claims, 'other'), ['2024-10-01', '2024-12-31']);
  });

  test('of two packs the later one counts, and any before the bundled ones', () => {
    const claims = withPacks(
      { entities: [endsInSeptember, { name: 'Microsoft', fiscalYearEnd: 12 }], claims: [report] },
      { entities: [{ name: 'Sable Compute', fiscalYearEnd: 3 }, { name: 'Sable Compute' }] },
    );
    assert.deepEqual(daysOf(claims, report.id), ['2024-04-01', '2025-03-31']);
    const bundled = bundledClaims().ofEntity('Microsoft').find(({ period }) => period === 'FY2025');
    assert.ok(bundled !== undefined);
    assert.deepEqual(daysOf(bundledClaims(), bundled.id), ['2024-07-01', '2025-06-30']);
    assert.deepEqual(daysOf(claims, bundled.id), calendar2025);
  });

  test('a compiled file keeps it, and its claims follow what is known beside it', () => {
    const parts: Uint8Array[] = [];
    const importing = new ClaimImport((bytes) => parts.push(bytes.slice()));
    importing.addPack(JSON.stringify({ entities: [endsInSeptember], claims: [report] }), 'desk.claims.json');
    importing.addLine(JSON.stringify({ ...report, id: 'line' }), 'big.ndjson', 1);
    importing.addLine(JSON.stringify({ ...report, id: 'known', entity: 'Microsoft' }), 'big.ndjson', 2);
    importing.finish();
    const file = Buffer.concat(parts);
    const bundled = bundledClaims();
    const joined = joinIndexes(bundled, openImported(file.length, (start, end) => file.subarray(start, end), bundled.entities));
    assert.deepEqual([report.id, 'line', 'known'].map((id) => daysOf(joined, id)), [fiscal2025, fiscal2025, ['2024-07-01', '2025-06-30']]);
    assert.deepEqual(read('Sable Compute had revenue of $7.3 billion in the last fiscal year.', joined), ['agrees', ...fiscal2025]);
  });

  test('the bundled packs know whose year ends with which month', () => {
    const ends = fiscalYearEnds(bundledClaims().entities);
    assert.deepEqual(['Nvidia', 'Alibaba', 'SoftBank', 'Oracle', 'Microsoft', 'Apple', 'Broadcom', 'Meta', null].map((entity) => yearEndOf(entity, ends)), [1, 3, 3, 5, 6, 9, 10, 12, 12]);
  });

  for (const month of [0, 13, 6.5, 'June', null]) {
    test(`${JSON.stringify(month)} is no month, and it is told`, () => {
      const { pack, problems } = loadPack(JSON.stringify({ entities: [{ name: 'Sable Compute', fiscalYearEnd: month }], claims: [] }), 'desk');
      assert.deepEqual(pack.entities, []);
      const [problem] = problems;
      assert.equal(problem?.field, 'entities[0].fiscalYearEnd');
      assert.match(`${problem?.sentence} ${problem?.cure}`, /^"fiscalYearEnd" must be (?:a number|the number of a month, 1 to 12)\. Month in which its fiscal year ends, 1 to 12: 6 for one that ends in June\./);
    });
  }
});

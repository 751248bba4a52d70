import assert from 'node:assert/strict';
import type { CompiledClaimIndex } from '../../../src/core/claims/compiledClaims';
import { ClaimImport } from '../../../src/packs/claimImport';
import { loadPack } from '../../../src/packs/loadPack';
import { openImported } from '../../../src/packs/openImported';

const claim = { id: 'a', entity: 'Acme', metric: 'revenue', value: '6 million', publisher: 'The Daily' };

function importing(feed: (into: ClaimImport) => void): { readonly into: ClaimImport; readonly index: CompiledClaimIndex } {
  const parts: Uint8Array[] = [];
  const into = new ClaimImport((bytes) => parts.push(bytes.slice()));
  feed(into);
  into.finish();
  const file = Buffer.concat(parts);
  return { into, index: openImported(file.length, (start, end) => file.subarray(start, end)) };
}

suite('importing many claims', () => {
  test('packs and single lines end up in one file', () => {
    const { into, index } = importing((target) => {
      target.addPack(JSON.stringify({ entities: [{ name: 'Acme', aliases: ['Acme Corp'] }], claims: [claim] }), 'desk.claims.json');
      target.addLine(JSON.stringify({ ...claim, id: 'b', value: 7 }), 'big.ndjson', 1);
      target.addLine('', 'big.ndjson', 2);
    });
    assert.deepEqual(into.problems, []);
    assert.deepEqual(index.about('Acme', 'revenue').map(({ id, low, pack }) => [id, low, pack]), [['b', 7, 'big.ndjson'], ['a', 6_000_000, 'desk.claims.json']]);
    assert.deepEqual(index.entities.map(({ aliases }) => aliases), [['Acme Corp']]);
  });

  test('a claim read back from a line is the claim that the pack\'s own reader makes of it', () => {
    const lines = [claim, { ...claim, id: undefined, period: 'FY2025', low: '1 billion', high: 2e9, value: undefined, relations: [{ type: 'disputes', target: 'a' }] }].map((entry) => JSON.stringify(entry));
    const { index } = importing((target) => { for (const [at, line] of lines.entries()) target.addLine(line, 'big.ndjson', at + 1); });
    const { pack } = loadPack(lines.join('\n'), 'big.ndjson');
    for (const expected of pack.claims) assert.deepEqual(index.byId(expected.id), expected);
    assert.equal(index.relationsTo('a').length, 1);
  });

  test('broken lines and repeated ids are left out and told with file and line', () => {
    const { into, index } = importing((target) => {
      target.addLine(JSON.stringify(claim), 'big.ndjson', 1);
      target.addLine(JSON.stringify(claim), 'big.ndjson', 2);
      target.addLine(JSON.stringify({ ...claim, id: 'c', url: 'javascript:1' }), 'big.ndjson', 3);
      target.addLine('{', 'big.ndjson', 4);
      target.addLine(JSON.stringify({ ...claim, id: 'd', value: undefined }), 'big.ndjson', 5);
      target.addPack(JSON.stringify({ claims: [claim, 3] }), 'desk.claims.json');
    });
    assert.equal(index.size, 1);
    assert.equal(into.leftOut, 6);
    assert.deepEqual(into.problems.map(({ file, line, code }) => `${file}:${line} ${code}`), [
      'big.ndjson:2 duplicate-id', 'big.ndjson:3 wrong-value', 'big.ndjson:4 syntax', 'big.ndjson:5 no-figure',
      'desk.claims.json:1 wrong-type', 'desk.claims.json:1 duplicate-id',
    ]);
    assert.equal(into.problems[1]?.field, 'line 3.url');
  });
});

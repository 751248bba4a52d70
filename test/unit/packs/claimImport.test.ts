import assert from 'node:assert/strict';
import type { CompiledClaimIndex } from '../../../src/core/claims/compiledClaims';
import * as fc from 'fast-check';
import { ClaimImport } from '../../../src/packs/claimImport';
import { loadPack } from '../../../src/packs/loadPack';
import { openImported } from '../../../src/packs/openImported';
import { PlainLine } from '../../../src/packs/plainLine';
import { doubtfulClaim, fieldValues, rightClaim } from '../../support/doubtfulClaims';

const claim = { id: 'a', entity: 'Acme', metric: 'revenue', value: '6 million', publisher: 'The Daily' };

interface Imported {
  readonly into: ClaimImport;
  readonly file: Uint8Array;
  readonly index: CompiledClaimIndex;
}

function importing(feed: (into: ClaimImport) => void): Imported {
  const parts: Uint8Array[] = [];
  const into = new ClaimImport((bytes) => parts.push(bytes.slice()));
  feed(into);
  into.finish();
  const file = Buffer.concat(parts);
  return { into, file, index: openImported(file.length, (start, end) => file.subarray(start, end)) };
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

  /** A claim as one writer of JSON writes it or another. */
  const claimLine = fc.tuple(
    fc.oneof(doubtfulClaim, doubtfulClaim.map((value) => ({ id: 'a', ...value })), fc.nat(30).map((id) => ({ id: `claim-${id}`, ...rightClaim, statement: 'Right “so”.' }))),
    fc.constantFrom('close', 'spaced', 'escaped'),
  ).map(([value, style]) => {
    const json = JSON.stringify(value);
    if (style === 'close') return json;
    return style === 'spaced' ? JSON.stringify(value, null, 1).replace(/\n ?/g, ' ') : json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  });
  const someLine = fc.oneof({ weight: 6, arbitrary: claimLine }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '{', '{}', '{"id":"x"}x', `${JSON.stringify(rightClaim)} `, '{"id":"x","id":"y"}') });

  test('a file of lines that comes in pieces ends up as its lines do one by one', () => {
    let plain = 0;
    fc.assert(fc.property(fc.array(someLine, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.integer({ min: 1, max: 400 }), (lines, lineEnd, ended, length) => {
      const bytes = Buffer.from(lines.join(lineEnd) + (ended ? lineEnd : ''));
      const buffer = Buffer.alloc(length);
      const inPieces = importing((into) => {
        const open = into.openLines('big.ndjson');
        // The same bytes are filled again and again, as a reader of files does.
        for (let at = 0; at < bytes.length; at += length) open.take(buffer.subarray(0, bytes.copy(buffer, 0, at)));
        open.finish();
      });
      const byLine = importing((into) => { for (const [at, line] of lines.entries()) into.addLine(line, 'big.ndjson', at + 1); });
      assert.deepEqual(inPieces.into.problems, byLine.into.problems);
      assert.deepEqual(inPieces.file, byLine.file);
      for (const line of lines) if (new PlainLine().read(Buffer.from(`${line}\n`), 0) >= 0) plain += 1;
    }), { numRuns: 600 });
    assert.ok(plain > 300, `only ${plain} claims were read at a look`);
  });

  test('a right value of each field is read at a look, ends of a range and relations excepted', () => {
    const line = (field: string): Uint8Array => Buffer.from(`${JSON.stringify({ id: 'a', ...rightClaim, ...(field === 'unit' ? { unit: 'USD' } : { [field]: fieldValues[field]?.[0] }) })}\n`);
    assert.deepEqual(Object.keys(fieldValues).filter((field) => new PlainLine().read(line(field), 0) < 0), ['low', 'high', 'relations', 'sum']);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvCell, renderCsv } from '../../../src/core/report/renderCsv';
import { english } from '../../../src/core/wording/english';
import { makeFinding, stanced } from '../../support/makeFinding';
import { hostile, hostileReport, sampleReport } from './sampleReport';

/** A plain reader of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (quoted) {
      if (sign === '"' && text.charAt(i + 1) === '"') cell += text.charAt(++i);
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text.charAt(i + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else cell += sign;
  }
  return rows;
}

suite('CSV', () => {
  test('a report that is a known slip is told as one', () => {
    const finding = makeFinding({ standing: 'agrees', claims: [stanced('agrees', 'exact', { slip: true, claimant: 'A site' })] });
    assert.match(renderCsv(sampleReport([finding]), english), /"agrees: A site: about \$1\.6 billion \[a known slip\] \(31 January 2025\) https/);
  });

  test('one line a figure under a line of names', () => {
    const rows = readCsv(renderCsv(sampleReport(), english));
    assert.equal(rows.length, 5);
    const names = rows[0] ?? [];
    const first = Object.fromEntries((rows[1] ?? []).map((cell, i) => [names[i] ?? '', cell]));
    assert.equal(first['path'], 'drafts/bill.md');
    assert.equal(first['line'], '3');
    assert.equal(first['text'], '$6 million');
    assert.equal(first['low'], '6000000');
    assert.equal(first['standing'], 'conflict');
    assert.equal(first['codes'], 'counter-report');
    assert.equal(first['claims'], 'disputes:analyst agrees:company'.split(' ').reverse().join(' '));
    assert.match(first['reports'] ?? '', /^against it: Bank of America: at least \$100 million \(31 January 2025\) https:\/\/example\.org\/deepseek \| agrees: DeepSeek/);
    assert.ok(rows.every((row) => row.length === names.length));
  });

  test('a byte order mark only where it is asked for', () => {
    assert.equal(renderCsv(sampleReport(), english).charCodeAt(0), 'p'.charCodeAt(0));
    assert.equal(renderCsv(sampleReport(), english, { byteOrderMark: true }).charCodeAt(0), 0xfeff);
  });

  test('any text comes back as it was, but for the apostrophe before formulas', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', "'", 'a', ' ') }), (one, other) => {
        const [row] = readCsv(`${csvCell(one)},${csvCell(other)}\r\n`);
        assert.ok(row?.[0] === one || row?.[0] === `'${one}`);
        assert.ok(row?.[1] === other || row?.[1] === `'${other}`);
      }),
    );
  });

  test('hostile text adds neither rows nor cells', () => {
    const rows = readCsv(renderCsv(hostileReport(), english));
    assert.equal(rows.length, 3);
    assert.ok(rows.every((row) => row.length === rows[0]?.length));
    assert.ok(rows[1]?.includes(hostile));
    assert.equal(readCsv(renderCsv(hostileReport('=HYPERLINK("x")'), english))[1]?.[0], '\'=HYPERLINK("x")');
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinReports } from '../../../src/core/report/buildReport';
import { linePositions } from '../../../src/core/report/linePositions';
import { makeFinding } from '../../support/makeFinding';
import { sampleFindings, sampleReport } from './sampleReport';

suite('Report data', () => {
  test('figures come in the order of the draft, with line and column counted from one', () => {
    const [article] = sampleReport([...sampleFindings].reverse()).articles;
    assert.deepEqual(article?.figures.map(({ finding, start }) => [finding.text, start.line, start.column]), [
      ['$6 million', 3, 25], ['$16 billion', 4, 24], ['€2.5 million', 6, 17], ['$600 million', 6, 46],
    ]);
  });

  test('ignored figures are listed but not counted', () => {
    const report = sampleReport();
    assert.deepEqual(report.summary, { agrees: 0, conflict: 1, differs: 1, superseded: 0, unreported: 1 });
    assert.equal(report.articles[0]?.ignored, 1);
    assert.equal(report.articles[0]?.figures.length, 4);
  });

  test('other places a notice speaks of get their lines, too', () => {
    const [, second] = sampleReport().articles[0]?.figures ?? [];
    assert.deepEqual(second?.related[0]?.map(({ from }) => from), [{ line: 3, column: 25 }]);
  });

  test('several articles add up', () => {
    const joined = joinReports([sampleReport(), sampleReport(sampleFindings.slice(0, 1), 'b.md')]);
    assert.deepEqual(joined.articles.map(({ path }) => path), ['drafts/bill.md', 'b.md']);
    assert.equal(joined.summary.conflict, 2);
    assert.equal(joined.claims, 674);
  });

  test('a report on nothing is a report', () => {
    assert.deepEqual(sampleReport([]).summary, { agrees: 0, conflict: 0, differs: 0, superseded: 0, unreported: 0 });
    assert.deepEqual(joinReports([]).articles, []);
  });

  test('lines end at LF, CR LF and CR, and the end of the text has a place', () => {
    const place = linePositions('ab\r\nc\rd\n');
    assert.deepEqual([0, 2, 4, 6, 8].map(place), [
      { line: 1, column: 1 }, { line: 1, column: 3 }, { line: 2, column: 1 }, { line: 3, column: 1 }, { line: 4, column: 1 },
    ]);
  });

  test('line and column lead back to the offset in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'é', '😀', ' ') }), fc.nat(), (text, at) => {
        const offset = at % (text.length + 1);
        const { line, column } = linePositions(text)(offset);
        const start = text.split('\n').slice(0, line - 1).reduce((sum, part) => sum + part.length + 1, 0);
        assert.equal(start + column - 1, offset);
      }),
    );
  });

  test('findings that share a place keep a stable order', () => {
    const twice = [makeFinding({ start: 5, end: 9 }), makeFinding({ start: 5, end: 7 })];
    assert.deepEqual(sampleReport(twice).articles[0]?.figures.map(({ finding }) => finding.end), [7, 9]);
  });
});

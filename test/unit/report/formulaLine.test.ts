import assert from 'node:assert/strict';
import { buildReport } from '../../../src/core/report/buildReport';
import { renderHtml } from '../../../src/core/report/renderHtml';
import { renderJson } from '../../../src/core/report/renderJson';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderReportPanel } from '../../../src/core/report/renderReportPanel';
import { plainStyle, renderText } from '../../../src/core/report/renderText';
import type { ReportData } from '../../../src/core/report/reportData';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { sampleFindings, sampleText } from './sampleReport';

const report = (more: string, language: 'markdown' | 'plaintext' = 'markdown'): ReportData =>
  buildReport(sampleFindings, { path: 'a.md', text: `${sampleText}\n${more}`, claims: 1, language });
const asText = (data: ReportData) => renderText(data, english, { style: plainStyle, width: 1000, reports: 5, numberLines: false });
const told = 'Where Markdown may hold formulas, as in VS Code’s preview, “$50 and 100$” in line 8 is shown as one. Write each dollar sign of an amount there as \\$.';

suite('A report on a draft whose money is taken for a formula', () => {
  const taken = report('Between $50 and 100$, or $60 and 90$.\n');
  const renderings: readonly [string, (data: ReportData) => string][] = [
    ['text', asText],
    ['Markdown', (data) => renderMarkdown(data, english).replace(/\\([$.])/g, '$1').replace('\\\\', '\\')],
    ['HTML', (data) => renderHtml(data, english)],
    ['the panel', (data) => renderReportPanel(data, english, { frozen: false, docs: null })],
  ];
  for (const [format, render] of renderings) {
    test(`says so once in ${format}, with the cure, and else nothing`, () => {
      assert.equal(render(taken).split(told).length, 2, render(taken));
      for (const other of [report('Between $50 and $100.\n'), report('Between $50 and 100$.\n', 'plaintext')]) assert.doesNotMatch(render(other), /may hold formulas/);
    });
  }

  test('names the place in JSON, and says it in German', () => {
    const parsed = JSON.parse(renderJson(taken, english)) as { articles: { formula: unknown }[] };
    assert.deepEqual(parsed.articles[0]?.formula, { line: 8, column: 9, text: '$50 and 100$' });
    assert.equal((JSON.parse(renderJson(report(''), english)) as { articles: { formula: unknown }[] }).articles[0]?.formula, null);
    assert.match(renderText(taken, german, { style: plainStyle, width: 1000, reports: 5, numberLines: false }), /erscheint „\$50 and 100\$“ in Zeile 8 als Formel/);
  });

  test('shows a long stretch by its ends', () => {
    assert.match(asText(report(`Between $50 ${'and so on '.repeat(20)}and 100$.\n`)), /“\$50(?: and so on){5} and so … \$” in line 8/);
  });
});

import { strict as assert } from 'node:assert';
import { buildReport } from '../../../src/core/report/buildReport';
import { renderHtml } from '../../../src/core/report/renderHtml';
import { renderJson } from '../../../src/core/report/renderJson';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderReportPanel } from '../../../src/core/report/renderReportPanel';
import { english } from '../../../src/core/wording/english';
import { makeClaim } from '../../support/makeFinding';
import { sampleFindings, sampleText } from './sampleReport';

const claim = makeClaim({ id: 'estimate', claimant: 'An <analyst>', low: 1.6e9 });
const report = buildReport(sampleFindings, { path: 'draft.md', text: sampleText, claims: 2, setAside: [{ claim, reason: 'withdrawn *by* <its> author' }] });
const none = buildReport(sampleFindings, { path: 'draft.md', text: sampleText, claims: 2 });

suite('Reports that were set aside', () => {
  test('are listed with what they say and the reason, escaped', () => {
    assert.ok(renderMarkdown(report, english).includes('## Reports set aside everywhere\n\n- An \\<analyst\\>: about \\$1.6 billion (DeepSeek’s hardware investment): withdrawn \\*by\\* \\<its\\> author'), renderMarkdown(report, english).slice(-600));
    for (const page of [renderHtml(report, english), renderReportPanel(report, english, { frozen: false, docs: null })]) {
      assert.ok(page.includes('An &lt;analyst&gt;: about $1.6 billion (DeepSeek’s hardware investment): withdrawn *by* &lt;its&gt; author'), page.slice(-900));
    }
    assert.deepEqual((JSON.parse(renderJson(report, english)) as { setAside: unknown }).setAside, [{ id: 'estimate', reason: 'withdrawn *by* <its> author' }]);
  });

  test('leave no heading where there are none', () => {
    for (const page of [renderMarkdown(none, english), renderHtml(none, english)]) assert.ok(!page.includes('set aside'));
  });
});

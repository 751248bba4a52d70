import type { ExportFormat } from '../core/report/messages';
import { renderCsv } from '../core/report/renderCsv';
import { renderHtml } from '../core/report/renderHtml';
import { renderJson } from '../core/report/renderJson';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { renderSarif } from '../core/report/renderSarif';
import type { ReportData } from '../core/report/reportData';
import type { Words } from '../core/wording/words';

/** The report as the text of a file in one of the export formats. */
export function renderAs(report: ReportData, format: ExportFormat, words: Words): string {
  switch (format) {
    case 'markdown': return renderMarkdown(report, words, { notADraft: true });
    case 'html': return renderHtml(report, words);
    case 'csv': return renderCsv(report, words);
    case 'json': return renderJson(report, words);
    case 'sarif': return renderSarif(report, words);
  }
}

import { renderCsv } from '../core/report/renderCsv';
import { renderExplanation } from '../core/report/renderExplanation';
import { renderGithub } from '../core/report/renderGithub';
import { renderHtml } from '../core/report/renderHtml';
import { renderJson } from '../core/report/renderJson';
import { renderMarkdown } from '../core/report/renderMarkdown';
import { renderSarif } from '../core/report/renderSarif';
import { plainStyle, renderText } from '../core/report/renderText';
import type { ReportData } from '../core/report/reportData';
import { wordsFor } from '../core/wording/wordsFor';
import type { CheckCommandOptions } from './checkOptions';
import type { Terminal } from './terminal';
import { chooseStyle } from './terminalStyle';

/** Characters of a job summary that are surely within GitHub's 1 MiB, whatever they are in bytes. */
const jobSummaryLimit = 300_000;

/** A report as text, and what a continuous-integration job shows of it beside its log. */
export interface Rendered {
  readonly text: string;
  /** Markdown for the page of a GitHub job; null for other formats. */
  readonly jobSummary: string | null;
}

/** The report in the format asked for. Lines fit the terminal; in a pipe and in files 100 columns. */
export function renderAs(report: ReportData, options: CheckCommandOptions, terminal: Terminal): Rendered {
  const words = wordsFor(options.locale);
  const only = (text: string): Rendered => ({ text, jobSummary: null });
  const style = options.output === null ? chooseStyle(options.color, terminal) : plainStyle;
  const width = options.output === null && terminal.interactive ? Math.min(Math.max(terminal.columns, 40), 120) : 100;
  if (options.explain && options.format === 'text') return only(renderExplanation(report, words, { style, width }));
  switch (options.format) {
    case 'text':
      return only(renderText(report, words, { style, width, reports: 5, numberLines: true }));
    case 'json':
      return only(renderJson(report, words, { explain: options.explain }));
    case 'markdown':
      return only(renderMarkdown(report, words, { notADraft: true }));
    case 'html':
      return only(renderHtml(report, words));
    case 'csv':
      return only(renderCsv(report, words));
    case 'sarif':
      return only(renderSarif(report, words, /^\d+\.\d+\.\d+/.test(options.version) ? { version: options.version } : {}));
    case 'github':
      return { text: renderGithub(report, words), jobSummary: renderMarkdown(report, words, { limit: jobSummaryLimit }) };
  }
}

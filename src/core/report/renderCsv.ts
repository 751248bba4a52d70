import { contractFields } from './contractFields';
import { message } from '../wording/describe';
import type { Words } from '../wording/words';
import { rankedClaims } from '../wording/rankClaims';
import { sentenceOf } from './splitSentence';
import type { FigureEntry, ReportData } from './reportData';
import { reportRow } from './reportRow';

const columns = [
  'path', 'line', 'column', 'start', 'end', 'text', 'kind', 'unit', 'low', 'high', 'hedge', 'chip',
  'entity', 'subject', 'metric', 'period', 'attribution', 'standing', 'codes', 'message', 'reports', 'claims', 'sentence', 'section', 'ignored',
] as const;

/** First characters that spreadsheets take for a formula, full-width forms too; white space before them is skipped by some. */
const formulaStart = /^\s*[=+\-@＝＋－＠]/;

/**
 * A cell of RFC 4180: text in quotation marks with inner ones doubled. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front, the sign spreadsheets know for "this is text".
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

function reportsCell({ finding }: FigureEntry, words: Words): string {
  return rankedClaims(finding)
    .map((claim) => reportRow(claim, finding, words))
    .map((row) => {
      const caution = row.caution === null ? '' : ` [${row.caution}]`;
      return `${row.stanceWord}: ${row.claimant}: ${row.amount}${caution} (${row.date ?? words.report.undated})${row.url === null ? '' : ` ${row.url}`}`;
    })
    .join(' | ');
}

function row(path: string, entry: FigureEntry, words: Words): string {
  const { finding } = entry;
  const cells: Record<(typeof columns)[number], string | number | null> = {
    path,
    ...contractFields(entry),
    codes: [...new Set(finding.notices.map((notice) => notice.code))].join(' '),
    message: message(finding, words),
    reports: reportsCell(entry, words),
    claims: finding.claims.map(({ claim, stance }) => `${stance}:${claim.id}`).join(' '),
    sentence: sentenceOf(finding),
    section: finding.section,
    ignored: finding.ignored?.reason ?? null,
  };
  return columns.map((column) => csvCell(cells[column])).join(',');
}

/** How the table is written. */
export interface CsvOptions {
  /** Put a byte order mark first: older Excel needs it to read the file as UTF-8, scripts stumble over it. */
  readonly byteOrderMark?: boolean;
}

/** One line a figure, columns named as in the JSON contract, lines ended with CR LF (RFC 4180). */
export function renderCsv(report: ReportData, words: Words, options: CsvOptions = {}): string {
  const lines = [columns.join(',')];
  for (const article of report.articles) {
    for (const entry of article.figures) lines.push(row(article.path, entry, words));
  }
  return `${options.byteOrderMark === true ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

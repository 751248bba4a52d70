import type { Standing } from '../check/finding';
import { describe, describeNotices } from '../wording/describe';
import { formatDate } from '../wording/dates';
import type { Words } from '../wording/words';
import { chosenReports } from '../wording/rankClaims';
import { ignoredIn, standingOrder } from './reportData';
import type { ArticleReport, FigureEntry, ReportData, StandingCounts } from './reportData';
import { reportRow } from './reportRow';
import type { ReportRow } from './reportRow';
import { formulaLine } from './formulaLine';
import { numberLineText } from './numberLineText';
import { noFiguresLine, sinceLine } from './sinceLine';
import { columnsOf, visibleText, wrapText } from './visibleText';

/** How a terminal's text is styled; in a pipe every function gives its text back unchanged. */
export interface TextStyle {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly standing: (standing: Standing, text: string) => string;
}

/** Text as it is, for pipes and files. */
export const plainStyle: TextStyle = { strong: (text) => text, quiet: (text) => text, standing: (_, text) => text };

/** How the text is set. */
export interface TextOptions {
  readonly style: TextStyle;
  /** Columns of the terminal; lines are broken to fit, addresses excepted. */
  readonly width: number;
  /** Reports shown under a figure before "and 3 more". */
  readonly reports: number;
  /** Draw number lines under figures with reports that stand against them. */
  readonly numberLines: boolean;
}

/** A mark beside the word, so that colour is never the only sign. */
export const standingMark: Readonly<Record<Standing, string>> = {
  agrees: '=',
  conflict: '!',
  differs: '≠',
  superseded: '↻',
  unreported: '?',
};

const indent = '      ';

function paragraph(text: string, options: TextOptions, lead = indent, style = (line: string) => line): string[] {
  const hang = ' '.repeat(columnsOf(lead));
  return wrapText(visibleText(text), Math.max(24, options.width - lead.length)).map((line, i) => (i === 0 ? lead : hang) + style(line));
}

function reportLine(row: ReportRow, words: Words): string {
  const about = [row.metric, row.subject, row.period].filter((part) => part !== null).join(', ');
  const caution = row.caution === null ? '' : ` [${row.caution}]`;
  const where = row.publisher === row.claimant ? '' : ` · ${words.report.viaOutlet(row.publisher)}`;
  const who = row.rejects ? `${row.claimant} ${row.amount}` : `${row.stanceWord}: ${row.claimant}: ${row.amount}`;
  const place = row.locator === null ? '' : `, ${row.locator}`;
  return `${who}${caution} (${about}) · ${row.date ?? words.report.undated}${where}${place}`;
}

function figureLines({ finding, start }: FigureEntry, words: Words, options: TextOptions): string[] {
  const { style } = options;
  const mark = standingMark[finding.standing];
  const place = `${start.line}:${start.column}`.padEnd(7);
  const standing = `${mark} ${words.standing[finding.standing]}`;
  const figure = visibleText(finding.text);
  const fits = columnsOf(place) + columnsOf(standing) + columnsOf(figure) + 5 <= options.width;
  const lines = [
    `  ${style.quiet(place)} ${style.standing(finding.standing, standing)}${fits ? `  ${style.strong(figure)}` : ''}`,
    ...(fits ? [] : paragraph(figure, options, indent, style.strong)),
    ...paragraph(describe(finding, words), options),
  ];
  finding.notices.forEach((notice, i) => {
    lines.push(...paragraph(`${words.notice[notice.code]}: ${describeNotices(finding, words)[i] ?? ''}`, options, `${indent}→ `));
  });
  if (finding.ignored !== null) {
    lines.push(...paragraph(words.report.ignored(finding.ignored.reason), options, `${indent}`, style.quiet));
    return lines;
  }
  const shown = chosenReports(finding, options.reports);
  const told = new Set<string>();
  for (const claim of shown) {
    const row = reportRow(claim, finding, words);
    lines.push(...paragraph(reportLine(row, words), options, `${indent}- `));
    // Reports of one origin share their scope note; once is enough.
    if (row.scope !== null && !told.has(row.scope)) lines.push(...paragraph(row.scope, options, `${indent}  `, style.quiet));
    if (row.scope !== null) told.add(row.scope);
    if (row.url !== null) lines.push(`${indent}  ${style.quiet(visibleText(row.url))}`);
  }
  if (finding.claims.length > shown.length) lines.push(`${indent}${style.quiet(words.report.andMore(finding.claims.length - shown.length))}`);
  if (options.numberLines && (finding.standing === 'conflict' || finding.standing === 'differs')) {
    lines.push(...numberLineText(finding, words, Math.min(options.width, 100) - indent.length).map((line) => style.quiet(indent + line)));
  }
  return lines;
}

/** How many figures there are, how they stand and how many are ignored, in one line: what does not occur is left out. */
export function summaryLine(summary: StandingCounts, ignored: number, words: Words): string {
  const parts = standingOrder.filter((standing) => summary[standing] > 0).map((standing) => `${words.standing[standing]}: ${summary[standing]}`);
  if (ignored > 0) parts.push(`${words.report.ignoredHeading}: ${ignored}`);
  const figures = words.report.figures(standingOrder.reduce((sum, standing) => sum + summary[standing], ignored));
  return parts.length === 0 ? figures : `${figures}. ${parts.join(' · ')}`;
}

function articleLines(article: ArticleReport, words: Words, options: TextOptions): string[] {
  const lines = [options.style.strong(visibleText(article.path))];
  if (article.date !== null) lines.push(`  ${options.style.quiet(words.report.draftOf(formatDate(article.date, words)))}`);
  if (article.figures.length === 0) return [...lines, ...paragraph(noFiguresLine(article, words), options, '  '), ''];
  const formula = formulaLine(article, words);
  if (formula !== null) lines.push(...paragraph(formula, options, '  '));
  for (const entry of article.figures) lines.push('', ...figureLines(entry, words, options));
  return [...lines, ''];
}

/** The report for a terminal or a pipe: every figure in order with its reports, then the counts. Ends in a line feed. */
export function renderText(report: ReportData, words: Words, options: TextOptions): string {
  const lines = report.articles.flatMap((article) => articleLines(article, words, options));
  lines.push(...paragraph(summaryLine(report.summary, ignoredIn(report), words), options, '', options.style.strong));
  const since = sinceLine(report, words);
  if (since !== null) lines.push(...paragraph(since, options, ''));
  if (report.summary.unreported > 0) lines.push(...paragraph(words.report.silence, options, '', options.style.quiet));
  lines.push(...paragraph(`${words.report.claimsOnFile(report.claims)}. ${words.report.noVerdict}`, options, '', options.style.quiet));
  return `${lines.join('\n')}\n`;
}

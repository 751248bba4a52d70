import { message } from '../wording/describe';
import type { Words } from '../wording/words';
import { summaryLine } from './renderText';
import { ignoredIn } from './reportData';
import type { FigureEntry, ReportData } from './reportData';
import { sinceLine } from './sinceLine';
import { severityOf, severityRank } from './severity';
import type { Severity } from './severity';
import { visibleText } from './visibleText';

/** Annotations GitHub shows of each kind in a step; more are dropped there without a word. */
export const annotationsPerKind = 10;

const command: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Message of a workflow command: `%`, CR and LF would end or forge it. */
export function escapeCommandMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command: `:` and `,` part properties, too. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(path: string, { finding, start, end }: FigureEntry, severity: Severity, words: Words): string {
  const properties = [`file=${escapeCommandProperty(visibleText(path))}`, `line=${start.line}`, `endLine=${end.line}`];
  // Columns are only understood when both stand on one line.
  if (start.line === end.line) properties.push(`col=${start.column}`, `endColumn=${end.column}`);
  const [notice] = finding.notices;
  const noticed = notice !== undefined && severity !== 'error' && finding.standing !== 'conflict';
  const kind = noticed ? words.notice[notice.code] : words.standing[finding.standing];
  properties.push(`title=${escapeCommandProperty(visibleText(`${kind}: ${finding.text}`))}`);
  return `::${command[severity]} ${properties.join(',')}::${escapeCommandMessage(visibleText(message(finding, words)))}`;
}

/**
 * Annotations for GitHub Actions, worst first, at most ten of each kind (what GitHub shows), then plain lines with
 * the counts and how many findings were left out. Ignored findings and those without alarm are not annotated.
 */
export function renderGithub(report: ReportData, words: Words): string {
  const told = report.articles
    .flatMap((article) => article.figures.map((entry) => ({ path: article.path, entry })))
    .filter(({ entry }) => entry.finding.ignored === null && severityOf(entry.finding) !== null)
    .sort((a, b) => severityRank(a.entry.finding) - severityRank(b.entry.finding));
  const shown: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const lines: string[] = [];
  for (const { path, entry } of told) {
    const severity = severityOf(entry.finding);
    if (severity === null || shown[severity] >= annotationsPerKind) continue;
    shown[severity]++;
    lines.push(annotation(path, entry, severity, words));
  }
  const leftOut = told.length - lines.length;
  lines.push(`${summaryLine(report.summary, ignoredIn(report), words)}.${leftOut === 0 ? '' : ` ${words.report.leftOut(leftOut)}`}`);
  if (report.summary.unreported > 0) lines.push(words.report.silence);
  const since = sinceLine(report, words);
  if (since !== null) lines.push(visibleText(since));
  return `${lines.join('\n')}\n`;
}

import { describe, describeNotices } from '../wording/describe';
import { formatDate } from '../wording/dates';
import { english } from '../wording/english';
import { german } from '../wording/german';
import { otherCountsLine } from '../wording/otherCounts';
import { readAs } from '../wording/readAs';
import type { Words } from '../wording/words';
import { escapeMarkdown, markdownTarget } from './escapeMarkdown';
import { formulaLine } from './formulaLine';
import { rankedClaims } from '../wording/rankClaims';
import { standingOrder } from './reportData';
import { sentenceOf } from './splitSentence';
import type { ArticleReport, FigureEntry, ReportData } from './reportData';
import { reportRow } from './reportRow';
import type { ReportRow } from './reportRow';
import { severityRank } from './severity';
import { setAsideLines } from './setAside';
import { noFiguresLine, sinceLine } from './sinceLine';

/** How the Markdown is written. */
export interface MarkdownOptions {
  /** Most characters; beyond them the least pressing figures are left out, and their number is told. */
  readonly limit?: number;
  /**
   * Begins with a comment, which readers do not see: a report kept beside its draft is Markdown as
   * well, and its figures are the draft's, not to be checked a second time.
   */
  readonly notADraft?: boolean;
}

function summaryTable({ summary, ignored }: ArticleReport, words: Words): string[] {
  return [
    `| ${words.report.standing} | ${words.report.figuresHeading} |`,
    '| --- | ---: |',
    ...standingOrder.map((standing) => `| ${escapeMarkdown(words.standing[standing])} | ${summary[standing]} |`),
    ...(ignored === 0 ? [] : [`| ${escapeMarkdown(words.report.ignoredHeading)} | ${ignored} |`]),
  ];
}

function sourceCell(row: ReportRow): string {
  const name = escapeMarkdown(row.title === '' ? row.publisher : `${row.publisher}: ${row.title}`);
  const link = row.url === null ? name : `[${name}](${markdownTarget(row.url)})`;
  return row.locator === null ? link : `${link}, ${escapeMarkdown(row.locator)}`;
}

function reportsTable(rows: readonly ReportRow[], words: Words): string[] {
  const { report } = words;
  const cell = (row: ReportRow): string => {
    const what = [row.metric, row.subject, row.period].filter((part) => part !== null).join(', ');
    return escapeMarkdown(row.scope === null ? what : `${what}. ${row.scope}`);
  };
  return [
    `| ${[report.stanceHeading, report.claimant, report.amount, report.scope, report.date, report.source].join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const amount = row.caution === null ? row.amount : `${row.amount} (${row.caution})`;
      const cells = [
        escapeMarkdown(row.stanceWord),
        escapeMarkdown(row.claimant),
        escapeMarkdown(amount),
        cell(row),
        row.date ?? report.undated,
        sourceCell(row),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

function figureSection({ finding, start }: FigureEntry, number: number, words: Words): string {
  const { report } = words;
  const line = report.line(start.line, start.column);
  const where = finding.section === null ? line : `${line}, ${report.inSection(finding.section)}`;
  const lines = [
    `### ${number}. ${escapeMarkdown(finding.text)}: ${escapeMarkdown(words.standing[finding.standing])}`,
    '',
    escapeMarkdown(where),
    '',
    `> ${escapeMarkdown(sentenceOf(finding))}`,
    '',
    escapeMarkdown(describe(finding, words)),
    '',
  ];
  const besides = otherCountsLine(finding, words);
  if (besides !== null) lines.push(escapeMarkdown(besides), '');
  if (finding.ignored !== null) lines.push(`*${escapeMarkdown(report.ignored(finding.ignored.reason))}*`, '');
  const sentences = describeNotices(finding, words);
  finding.notices.forEach((notice, i) => lines.push(`- **${escapeMarkdown(words.notice[notice.code])}**: ${escapeMarkdown(sentences[i] ?? '')}`));
  if (finding.notices.length > 0) lines.push('');
  lines.push(`${report.readAs}: ${escapeMarkdown(readAs(finding, words))}`, '');
  const rows = rankedClaims(finding).map((claim) => reportRow(claim, finding, words));
  if (rows.length > 0) lines.push(...reportsTable(rows, words), '');
  return lines.join('\n');
}

function figureSections(article: ArticleReport, words: Words, limit: number): string {
  const sections = article.figures.map((entry, i) => ({ entry, text: figureSection(entry, i + 1, words) }));
  const length = sections.reduce((sum, section) => sum + section.text.length + 1, 0);
  if (length <= limit) return sections.map(({ text }) => text).join('\n');
  const worstFirst = [...sections].sort((a, b) => severityRank(a.entry.finding) - severityRank(b.entry.finding));
  const kept: string[] = [];
  let used = 0;
  for (const { text } of worstFirst) {
    if (used + text.length > limit) break;
    kept.push(text);
    used += text.length + 1;
  }
  return [...kept, `*${escapeMarkdown(words.report.leftOut(sections.length - kept.length))}*\n`].join('\n');
}

function ignoredSection(article: ArticleReport, words: Words): string[] {
  if (article.ignored === 0) return [];
  const lines = [`## ${words.report.ignoredHeading}`, ''];
  for (const { finding, start } of article.figures) {
    if (finding.ignored === null) continue;
    lines.push(`- ${escapeMarkdown(`${finding.text} (${words.report.line(start.line, start.column)}): ${finding.ignored.reason}`)}`);
  }
  return [...lines, ''];
}

function articleSection(article: ArticleReport, words: Words, limit: number): string {
  const { report } = words;
  const lines = [`# ${escapeMarkdown(report.titleOf(article.title ?? article.path))}`, ''];
  if (article.title !== null) lines.push(escapeMarkdown(article.path), '');
  if (article.date !== null) lines.push(escapeMarkdown(report.draftOf(formatDate(article.date, words))), '');
  if (article.figures.length === 0) return [...lines, escapeMarkdown(noFiguresLine(article, words)), ''].join('\n');
  lines.push(...summaryTable(article, words), '');
  if (article.summary.unreported > 0) lines.push(`*${escapeMarkdown(report.silence)}*`, '');
  const formula = formulaLine(article, words);
  if (formula !== null) lines.push(escapeMarkdown(formula), '');
  lines.push(`## ${report.everyFigure}`, '', figureSections(article, words, limit), ...ignoredSection(article, words));
  return lines.join('\n');
}

const notADraft = '<!-- second-source-ignore-file reason: ';

/** Whether a text begins as a report kept beside its draft does. */
export function isWrittenReport(text: string): boolean {
  return [english, german].some(({ report }) => text.startsWith(`${notADraft}${report.report} -->`));
}

/** The report as Markdown (CommonMark with GitHub's tables). Every word from drafts and claims is escaped. */
export function renderMarkdown(report: ReportData, words: Words, options: MarkdownOptions = {}): string {
  const share = (options.limit ?? Number.POSITIVE_INFINITY) / Math.max(1, report.articles.length);
  const parts = report.articles.map((article) => articleSection(article, words, share));
  const packs = report.packs.map((pack) => `- ${escapeMarkdown(words.report.pack(pack.name, pack.claims))}`);
  const setAside = setAsideLines(report, words).map((line) => `- ${escapeMarkdown(line)}`);
  const since = sinceLine(report, words);
  const foot = [
    ...(since === null ? [] : [escapeMarkdown(since), '']),
    ...(setAside.length > 0 ? [`## ${words.report.setAsideHeading}`, '', ...setAside, ''] : []),
    ...(packs.length > 0 ? [`## ${words.report.packs}`, '', ...packs, ''] : []),
    ...(report.checkedOn === null ? [] : [escapeMarkdown(words.report.made(formatDate(report.checkedOn, words))), '']),
    `*${escapeMarkdown(words.report.noVerdict)}*`,
  ];
  const head = options.notADraft === true ? `${notADraft}${words.report.report} -->\n\n` : '';
  return `${head}${[...parts, foot.join('\n')].join('\n')}\n`;
}

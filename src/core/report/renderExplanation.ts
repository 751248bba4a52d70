import { formatBareAmount } from '../wording/amounts';
import { comparisonRule, describe, describeNotices } from '../wording/describe';
import { draftAmount } from '../wording/quantityOf';
import { whyMatched } from '../wording/whyMatched';
import type { Words } from '../wording/words';
import { rankedClaims } from '../wording/rankClaims';
import { sentenceOf } from './splitSentence';
import type { FigureEntry, ReportData } from './reportData';
import { reportRow } from './reportRow';
import type { TextStyle } from './renderText';
import { noFiguresLine, sinceLine } from './sinceLine';
import { visibleText, wrapText } from './visibleText';

/** How much is told. */
export interface ExplanationOptions {
  readonly style: TextStyle;
  readonly width: number;
}

function figureFacts({ finding }: FigureEntry, words: Words): readonly string[] {
  const { figure } = finding.mention;
  const facts = [`${draftAmount(finding, words)} (${words.kind[figure.kind]}, ${figure.unit})`];
  if (figure.hedge !== null) facts.push(`“${words.hedgeName[figure.hedge]}”`);
  if (figure.low === figure.high) facts.push(words.reading.precision(formatBareAmount({ unit: figure.unit, low: figure.step, high: figure.step }, words)));
  if (figure.vague) facts.push(words.reading.vague);
  if (figure.ambiguous) facts.push(words.reading.ambiguous);
  if (figure.per !== null) facts.push(words.reading.per(figure.per));
  return facts;
}

/** The steps from the text to the standing, one line each, indented by stage; the same for terminals and for JSON. */
export function explainFigure(entry: FigureEntry, words: Words): readonly string[] {
  const { finding } = entry;
  const { reading } = finding;
  const lines = [
    `${words.report.sentence}: ${sentenceOf(finding)}`,
    `${words.report.figure}: ${figureFacts(entry, words).join(', ')}`,
    `${words.report.readAs}: ${words.reading.voice[reading.voice]}${reading.partOfWhole ? `; ${words.reading.partOfWhole}` : ''}`,
    ...whyMatched(finding, words).map((line) => `  ${line}`),
  ];
  if (reading.entity === null) lines.push(`  ${words.reading.missing(words.reading.entity)}`);
  if (reading.metric === null) lines.push(`  ${words.reading.missing(words.reading.metric)}`);
  if (reading.alsoMetrics.length > 0) lines.push(`  ${words.reading.alsoMetrics(reading.alsoMetrics.map((metric) => words.metric[metric]))}`);
  lines.push(`${words.report.reports}: ${words.reading.candidates(finding.claims.length)}`);
  for (const claim of rankedClaims(finding)) {
    const row = reportRow(claim, finding, words);
    const rule = comparisonRule(claim.rule, words);
    const about = [row.metric, row.subject, row.period].filter((part) => part !== null).join(', ');
    lines.push(`  ${row.stanceWord}${rule === null ? '' : ` ${rule}`} [${words.reading.rule(claim.rule)}]: ${row.claimant}: ${row.amount} (${about}) <${row.id}>`);
  }
  lines.push(`${words.report.standing}: ${words.standing[finding.standing]}. ${describe(finding, words)}`);
  const sentences = describeNotices(finding, words);
  finding.notices.forEach((notice, i) => lines.push(`${words.report.noticed}: ${notice.code}/${notice.kind}: ${sentences[i] ?? ''}`));
  if (finding.ignored !== null) lines.push(words.report.ignored(finding.ignored.reason));
  return lines;
}

/** How every figure was read and compared, for somebody who has never seen the code. */
export function renderExplanation(report: ReportData, words: Words, { style, width }: ExplanationOptions): string {
  const lines: string[] = [];
  for (const article of report.articles) {
    lines.push(style.strong(visibleText(article.path)));
    if (article.figures.length === 0) lines.push(`  ${noFiguresLine(article, words)}`);
    for (const entry of article.figures) {
      const { finding, start } = entry;
      const standing = style.standing(finding.standing, words.standing[finding.standing]);
      lines.push('', `  ${style.quiet(`${start.line}:${start.column}`)} ${style.strong(visibleText(finding.text))}  ${standing}`);
      for (const line of explainFigure(entry, words)) {
        const depth = line.startsWith('  ') ? '        ' : '    ';
        lines.push(...wrapText(visibleText(line.trimStart()), width - depth.length - 2).map((part, i) => depth + (i === 0 ? '' : '  ') + part));
      }
    }
    lines.push('');
  }
  const since = sinceLine(report, words);
  if (since !== null) lines.push(...wrapText(visibleText(since), width));
  return `${lines.join('\n')}\n`;
}

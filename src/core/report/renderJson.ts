import type { Words } from '../wording/words';
import { message } from '../wording/describe';
import { contractFields } from './contractFields';
import { explainFigure } from './renderExplanation';
import { sentenceOf } from './splitSentence';
import type { FigureEntry, ReportData } from './reportData';

/**
 * One figure in the command line's contract. Fields are only ever added. Offsets are half-open UTF-16 offsets into the
 * file; `low` and `high` are as written, in base units.
 */
function jsonFinding(entry: FigureEntry, words: Words, explain: boolean): object {
  const { finding } = entry;
  return {
    ...contractFields(entry),
    codes: [...new Set(finding.notices.map((notice) => notice.code))],
    message: message(finding, words),
    claims: finding.claims.map(({ claim, stance, rule }) => ({ id: claim.id, stance, rule, claimant: claim.claimant, url: claim.url })),
    sentence: sentenceOf(finding),
    section: finding.section,
    ignored: finding.ignored === null ? null : { scope: finding.ignored.scope, reason: finding.ignored.reason },
    ...(explain ? { explanation: explainFigure(entry, words) } : {}),
  };
}

/** What the JSON holds besides the contract. */
export interface JsonOptions {
  /** Adds to every finding how it was read and compared, a line a step. */
  readonly explain?: boolean;
}

/** The report as the JSON object of the command line's contract, indented by two, ending in a line feed. */
export function renderJson(report: ReportData, words: Words, options: JsonOptions = {}): string {
  const object = {
    version: 1,
    claims: report.claims,
    articles: report.articles.map((article) => ({
      path: article.path,
      title: article.title,
      date: article.date,
      findings: article.figures.map((entry) => jsonFinding(entry, words, options.explain ?? false)),
      summary: article.summary,
      ignored: article.ignored,
      earlier: article.earlier,
      formula: article.formula === null ? null : { line: article.formula.from.line, column: article.formula.from.column, text: article.formula.text },
    })),
    summary: report.summary,
    since: report.since === null ? null : { revision: report.since.revision, earlier: report.since.earlier },
    setAside: report.setAside.map(({ claim, reason }) => ({ id: claim.id, reason })),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

import type { ReportWords } from './reportWords';

/** The date of a report in brackets after its name; empty where it has none. */
export function dated(report: ReportWords): string {
  return report.date === null ? '' : ` (${report.date})`;
}

/** Who holds what about a figure, without a verb that would have to agree with the name: "1,6 Milliarden Dollar laut SemiAnalysis (31. Januar 2025)", "6 Millionen Dollar, zurückgewiesen von …". */
export function told(report: ReportWords): string {
  const { position } = report.claim;
  if (position === 'denies') return `${report.amount}, zurückgewiesen von ${report.who}${dated(report)}`;
  if (position === 'doubts') return `${report.amount}, bezweifelt von ${report.who}${dated(report)}`;
  return `${report.amount} laut ${report.who}${dated(report)}`;
}

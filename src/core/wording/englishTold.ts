import { type ReportWords, whoAndWhen } from './reportWords';

/** Who holds what about a figure, without a verb that would have to agree with the name: "$1.6 billion according to SemiAnalysis (31 January 2025)", "$6 million denied by …". */
export function told(report: ReportWords): string {
  const { position } = report.claim;
  if (position === 'denies') return `${report.amount} denied by ${whoAndWhen(report)}`;
  if (position === 'doubts') return `${report.amount} doubted by ${whoAndWhen(report)}`;
  return `${report.amount} according to ${whoAndWhen(report)}`;
}

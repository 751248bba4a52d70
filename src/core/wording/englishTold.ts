import { apartIn, type ReportWords, whoAndWhen } from './reportWords';

/**
 * Who holds what about a figure, without a verb that would have to agree with the name: "$1.6
 * billion according to SemiAnalysis (31 January 2025)", "$6 million denied by …".
 */
export function told(report: ReportWords): string {
  const { position } = report.claim;
  if (position === 'denies') return `${report.amount} denied by ${whoAndWhen(report)}`;
  if (position === 'doubts') return `${report.amount} doubted by ${whoAndWhen(report)}`;
  return `${report.amount} according to ${whoAndWhen(report)}`;
}

/**
 * What a report gives another's very value of, where it is something else: " as inventory charge",
 * " for June 2024"; empty where nothing sets the two apart.
 */
export function facet(report: ReportWords, other: ReportWords | null | undefined): string {
  switch (other == null ? null : apartIn(report.claim, other.claim)) {
    case 'metric': return ` as ${report.metric}`;
    case 'period': return ` for ${report.period ?? ''}`;
    case 'subject': return ` for ${report.claim.subject ?? ''}`;
    default: return '';
  }
}

import { apartIn, type ReportWords, whoAndWhen } from './reportWords';

/**
 * Who holds what about a figure, without a verb that would have to agree with the name: "1,6
 * Milliarden Dollar laut SemiAnalysis (31. Januar 2025)", "6 Millionen Dollar, zurückgewiesen von …".
 */
export function told(report: ReportWords): string {
  const { position } = report.claim;
  if (position === 'denies') return `${report.amount}, zurückgewiesen von ${whoAndWhen(report)}`;
  if (position === 'doubts') return `${report.amount}, bezweifelt von ${whoAndWhen(report)}`;
  return `${report.amount} laut ${whoAndWhen(report)}`;
}

/** What a report gives another's very value of, where it is something else: " als Umsatz", " für Juni 2024"; empty where nothing sets the two apart. */
export function facet(report: ReportWords, other: ReportWords | null | undefined): string {
  switch (other == null ? null : apartIn(report.claim, other.claim)) {
    case 'metric': return ` als ${report.metric}`;
    case 'period': return ` für ${report.period ?? ''}`;
    case 'subject': return ` für ${report.claim.subject ?? ''}`;
    default: return '';
  }
}

import type { Finding, Standing } from '../check/finding';

/** How loudly a finding is told where the receiver knows only three levels; null: not told there at all. */
export type Severity = 'error' | 'warning' | 'note';

const ofStanding: Readonly<Record<Standing, Severity | null>> = {
  differs: 'error',
  conflict: 'warning',
  superseded: 'note',
  unreported: null,
  agrees: null,
};

/** The severity of a standing alone. */
export function standingSeverity(standing: Standing): Severity | null {
  return ofStanding[standing];
}

/** The severity of a finding: its standing's, raised to a warning by a notice. */
export function severityOf(finding: Finding): Severity | null {
  const standing = ofStanding[finding.standing];
  if (finding.notices.length > 0 && standing !== 'error') return 'warning';
  return standing;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** For sorting worst first; findings that are not told come last. */
export function severityRank(finding: Finding): number {
  const severity = severityOf(finding);
  return severity === null ? 3 : rank[severity];
}

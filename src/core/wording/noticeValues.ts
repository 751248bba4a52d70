import type { Finding, Notice } from '../check/finding';
import type { Claim } from '../claims/claim';
import type { ReportWords } from './reportWords';

/** What a notice's sentence may lean on: the notice's own values and the reports it rests on, ready formatted. */
export interface NoticeValues {
  readonly kind: string;
  /** The figure as the draft has it. */
  readonly draft: string;
  /** The quantity in words: "DeepSeek's training cost (R1)". */
  readonly about: string;
  /** Who is on file with the figure, the most telling first; null where nobody is. */
  readonly holder: string | null;
  /** The metric read in the draft, in words; null where none was read. */
  readonly metric: string | null;
  /** Reports the notice rests on, in the notice's order; those not among the finding's claims are left out. */
  readonly reports: readonly ReportWords[];
  /** A text value of the notice; null where it has none by that name. */
  readonly text: (key: string) => string | null;
  /** A number of the notice, as it stands; null where it has none by that name. */
  readonly number: (key: string) => number | null;
  /** A number of the notice as an amount in `unit` (default: the figure's own). */
  readonly amount: (key: string, unit?: string) => string | null;
  /** Two numbers of the notice as the ends of one amount in the figure's own unit; one number where both are the same. */
  readonly span: (low: string, high: string) => string | null;
  /** A plain number of the notice in the language's style. */
  readonly plain: (key: string) => string | null;
  /** Name of a metric held in the notice, in words. */
  readonly metricOf: (key: string) => string | null;
}

/** The claims a notice names, looked up among the finding's own. */
export function noticeClaims(finding: Finding, notice: Notice): readonly Claim[] {
  return notice.claims.flatMap((id) => {
    const stanced = finding.claims.find((entry) => entry.claim.id === id);
    return stanced === undefined ? [] : [stanced.claim];
  });
}

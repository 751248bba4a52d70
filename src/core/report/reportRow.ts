import type { Stance, StancedClaim } from '../check/finding';
import { formatDate } from '../wording/dates';
import { reportWords } from '../wording/quantityOf';
import type { Words } from '../wording/words';

/** One report as a row of a table, every cell in words but not yet escaped for any format. */
export interface ReportRow {
  readonly id: string;
  readonly stance: Stance;
  readonly stanceWord: string;
  readonly claimant: string;
  readonly amount: string;
  readonly metric: string;
  readonly subject: string | null;
  readonly period: string | null;
  readonly date: string | null;
  readonly publisher: string;
  readonly title: string;
  /** http or https only; null for any other address. */
  readonly url: string | null;
  readonly scope: string | null;
  /** "a known slip", "denied", "doubted"; null for a plain assertion. */
  readonly caution: string | null;
  readonly statement: string;
}

/** The address as it may be linked: http and https only, null for anything else (`javascript:`, `data:`, `command:`). */
export function safeUrl(url: string): string | null {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/** One report in words. */
export function reportRow({ claim, stance }: StancedClaim, words: Words): ReportRow {
  const { who, amount, metric } = reportWords(claim, words);
  const { report } = words;
  const caution =
    claim.slip ? report.knownSlip
    : claim.position === 'denies' ? report.denies
    : claim.position === 'doubts' ? report.doubts
    : null;
  return {
    id: claim.id,
    stance,
    stanceWord: words.stance[stance],
    claimant: who,
    amount,
    metric,
    subject: claim.subject,
    period: claim.period,
    date: claim.date === null ? null : formatDate(claim.date, words),
    publisher: claim.publisher,
    title: claim.title,
    url: safeUrl(claim.url),
    scope: claim.scope,
    caution,
    statement: claim.statement,
  };
}

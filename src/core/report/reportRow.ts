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
  /** "about $1.6 billion", "denies $6 million". */
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
  /** "a known slip", or null. */
  readonly caution: string | null;
  readonly statement: string;
}

/** The address as it may be linked: http and https only, null for anything else (`javascript:`, `data:`, `command:`). */
export function safeUrl(url: string): string | null {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/** One report in words. */
export function reportRow({ claim, stance }: StancedClaim, words: Words): ReportRow {
  const { who, holds, metric } = reportWords(claim, words);
  return {
    id: claim.id,
    stance,
    stanceWord: words.stance[stance],
    claimant: who,
    amount: holds,
    metric,
    subject: claim.subject,
    period: claim.period,
    date: claim.date === null ? null : formatDate(claim.date, words),
    publisher: claim.publisher,
    title: claim.title,
    url: safeUrl(claim.url),
    scope: claim.scope,
    caution: claim.slip ? words.report.knownSlip : null,
    statement: claim.statement,
  };
}

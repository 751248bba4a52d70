import type { Finding, Stance, StancedClaim } from '../check/finding';
import { formatDate, formatPeriod } from '../wording/dates';
import { countsElse } from '../wording/otherCounts';
import { reportWords, stanceWord } from '../wording/quantityOf';
import type { Words } from '../wording/words';

/** One report as a row of a table, every cell in words but not yet escaped for any format. */
export interface ReportRow {
  readonly id: string;
  readonly stance: Stance;
  readonly stanceWord: string;
  /** Weighs on the figure, but measures another quantity. */
  readonly countsElse: boolean;
  readonly claimant: string;
  /** "about $1.6 billion", "denies $6 million". */
  readonly amount: string;
  readonly metric: string;
  readonly subject: string | null;
  readonly period: string | null;
  readonly date: string | null;
  readonly publisher: string;
  readonly title: string;
  /** "at page 3", or null. */
  readonly locator: string | null;
  /** http or https only; null for any other address. */
  readonly url: string | null;
  readonly scope: string | null;
  /** The claimant denies or doubts the amount; `amount` says so. */
  readonly rejects: boolean;
  /** "a known slip", or null. */
  readonly caution: string | null;
  readonly statement: string;
}

/** The address as it may be linked: http and https only, null for anything else (`javascript:`, `data:`, `command:`). */
export function safeUrl(url: string): string | null {
  return /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/** One report in words. */
export function reportRow(entry: StancedClaim, finding: Finding, words: Words): ReportRow {
  const { claim, stance } = entry;
  const { who, holds, metric } = reportWords(claim, words);
  return {
    id: claim.id,
    stance,
    stanceWord: stanceWord(entry, finding, words),
    countsElse: countsElse(entry, finding),
    claimant: who,
    amount: holds,
    metric,
    subject: claim.subject,
    period: claim.period === null ? null : formatPeriod(claim.period, words),
    date: claim.date === null ? null : formatDate(claim.date, words),
    publisher: claim.publisher,
    title: claim.title,
    locator: claim.locator === null || claim.locator === undefined ? null : words.report.locator(claim.locator),
    url: safeUrl(claim.url),
    scope: claim.scope,
    rejects: claim.position !== 'asserts',
    caution: claim.slip ? words.report.knownSlip : null,
    statement: claim.statement,
  };
}

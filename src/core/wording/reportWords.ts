import type { Claim } from '../claims/claim';

/** A report put into words: every part already in the language, ready to stand in a sentence. */
export interface ReportWords {
  /** "SemiAnalysis", "Dario Amodei (Anthropic)". */
  readonly who: string;
  /** "about $1.6 billion", qualifier included. */
  readonly amount: string;
  /** What the report does with the amount: the amount alone where it asserts it, else "denies $6 million". */
  readonly holds: string;
  /** "31 January 2025", or null where the report has no date. */
  readonly date: string | null;
  /** "hardware investment". */
  readonly metric: string;
  readonly claim: Claim;
}

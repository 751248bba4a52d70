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
  /** "June 2024", or null where the report names no time. */
  readonly period: string | null;
  readonly claim: Claim;
}

/** Who reports, with the date in brackets: "SemiAnalysis (31 January 2025)", "Demis Hassabis (Google DeepMind, 10 February 2025)". */
export function whoAndWhen({ who, date }: ReportWords): string {
  if (date === null) return who;
  return who.endsWith(')') ? `${who.slice(0, -1)}, ${date})` : `${who} (${date})`;
}

/** In what two reports that give the very same value differ, the first of metric, time and subject; null where their values differ, or nothing else does. */
export function apartIn(one: Claim, other: Claim): 'metric' | 'period' | 'subject' | null {
  if (one.low !== other.low || one.high !== other.high || one.unit !== other.unit) return null;
  if (one.metric !== other.metric) return 'metric';
  if (one.period !== other.period && one.period !== null) return 'period';
  return one.subject !== other.subject && one.subject !== null ? 'subject' : null;
}

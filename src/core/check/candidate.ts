import type { Claim } from '../claims/claim';
import type { ClaimFacts } from './claimFacts';
import type { Outcome } from './comparison';

/** Why a claim on the same entity and metric is not about the figure; stable names, worded by whoever shows them. */
export type Exclusion = 'unit' | 'subject' | 'chip' | 'period';

/** Why a claim can confirm a figure but not contradict it. */
export type Looseness =
  | 'sister-metric' | 'subject-unnamed' | 'whole-entity' | 'family-or-member' | 'chip' | 'period' | 'near-period' | 'run-rate' | 'part-of-whole' | 'many-values' | 'older-deal' | 'not-own-figure';

/** A claim on the figure's entity and metric, whether it is about the same quantity, and how its value stands to the figure's. */
export interface Candidate {
  readonly claim: Claim;
  readonly facts: ClaimFacts;
  readonly excludedBy: Exclusion | null;
  /** Null when an unequal value would be a contradiction. */
  readonly loose: Looseness | null;
  /** How the values stand to each other; null for claims that are left out, whose values are not compared. */
  readonly outcome: Outcome | null;
  /** The rule of comparison that decided on the outcome; empty where there was none. */
  readonly rule: string;
}

import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import type { Claim } from '../claims/claim';
import type { Span } from '../text/span';

/** How a figure stands to the reports on file. */
export type Standing = 'agrees' | 'conflict' | 'differs' | 'superseded' | 'unreported';
/** Whether some report gives the figure, be it disputed or replaced. */
export function isReported(standing: Standing): boolean {
  return standing !== 'unreported' && standing !== 'differs';
}

/** Whether a report that nothing replaced gives the figure. */
export function isGiven(standing: Standing): boolean {
  return standing === 'agrees' || standing === 'conflict';
}

/** How one claim stands to one figure. */
export type Stance = 'agrees' | 'differs' | 'disputes' | 'context';

/** All codes of notices, in the order in which settings, options and rules list them. */
export const noticeCodes = ['scope', 'slip', 'wording', 'attribution', 'counter-report', 'self-conflict', 'arithmetic'] as const;

/** What else was noticed beside the standing. Stable: documented, listed in the command line's JSON, each can be switched off. */
export type NoticeCode = (typeof noticeCodes)[number];

/** How one claim stands to one mention, and the rule of comparison that said so. */
export interface StancedClaim {
  readonly claim: Claim;
  readonly stance: Stance;
  /** Stable name of the comparison rule ("rounding", "hedge-about", "open-bound", "disputes-relation" …), worded in core/wording. */
  readonly rule: string;
}

/** Something noticed; `detail` holds the values the wording needs (numbers in base units, names, ids). */
export interface Notice {
  readonly code: NoticeCode;
  /** Which kind within the code: slip → "factor-thousand", "decimal-shift", "swapped-digits", "currency", "other-period", "unit" … */
  readonly kind: string;
  readonly detail: Readonly<Record<string, string | number>>;
  /** Claims the notice rests on. */
  readonly claims: readonly string[];
  /** Other places in the draft it speaks of (draft offsets). */
  readonly related: readonly Span[];
}

/** An ignore comment that silences a finding, with its reason. */
export interface Ignored {
  readonly scope: 'next-line' | 'region' | 'file';
  readonly reason: string;
}

/** All that is known of one mention. Offsets are draft offsets. */
export interface Finding extends Span {
  readonly text: string;
  readonly mention: Mention;
  readonly reading: Reading;
  readonly standing: Standing;
  readonly claims: readonly StancedClaim[];
  readonly notices: readonly Notice[];
  readonly ignored: Ignored | null;
  /** The sentence around the mention, as a reader sees it, and its place in the draft. */
  readonly sentence: string;
  readonly sentenceSpan: Span;
  /** Words of the heading above, null before the first. */
  readonly section: string | null;
  readonly inQuotation: boolean;
}

/** Whether an editor must look: the standing is conflict or differs, or there is a notice; never when ignored. */
export function isAlarm(finding: Finding): boolean {
  return finding.ignored === null && (finding.standing === 'conflict' || finding.standing === 'differs' || finding.notices.length > 0);
}

import type { Claim, ClaimIndex } from '../claims/claim';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { attributionNotice } from './attributionFit';
import type { Notice, Stance, StancedClaim, Standing } from './finding';
import { groundOf } from './ground';
import type { Ground } from './ground';
import { candidates, questionOf } from './relevance';
import type { Candidate, Question } from './relevance';
import { relatedClaims } from './relatedClaims';
import { scopeNotice } from './scope';
import { likelySlip, slipNotice } from './slip';
import { standingOf, unreported } from './standing';
import type { Verdict } from './standing';
import { wordingNotice } from './wordingFit';

/** Where a figure stands to the reports on file, which of them, and what else was noticed. */
export interface Assessment {
  readonly standing: Standing;
  /** Claims that decide the standing first, then related ones as `context`. */
  readonly claims: readonly StancedClaim[];
  readonly notices: readonly Notice[];
}

/** An assessment with all that led to it, for those who want to know why. */
export interface Derivation {
  /** What was asked of the claims; null where entity or metric is missing. */
  readonly question: Question | null;
  readonly ground: Ground;
  /** Every claim considered: why it was left out or may only confirm, and how its value stands to the figure's. */
  readonly candidates: readonly Candidate[];
  readonly assessment: Assessment;
}

const nothing: Assessment = { standing: 'unreported', claims: [], notices: [] };

/**
 * How a mention, as it was read, stands to the claims on file. Pure; the same arguments give the same answer. An uncertain
 * reading never gives `differs`, and an ambiguous figure raises nothing. `today` is the day the draft is written, `yyyy-mm-dd`.
 */
export function assess(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Assessment {
  return derive(mention, reading, claims, today).assessment;
}

/** `assess` with its steps: question, candidates with the reason for each, standing. */
export function derive(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Derivation {
  const question = questionOf(mention, reading, claims, today);
  if (question === null || mention.figure.ambiguous) {
    return { question, ground: 'nothing', candidates: [], assessment: nothing };
  }
  const ground = groundOf(reading);
  const all = candidates(question, claims);
  const verdict = ground === 'nothing' ? unreported : standingOf(question, all, claims, ground === 'difference');
  return { question, ground, candidates: all, assessment: judged(question, reading, claims, all, verdict, ground === 'difference') };
}

function judged(question: Question, reading: Reading, claims: ClaimIndex, all: readonly Candidate[], verdict: Verdict, sure: boolean): Assessment {
  const notices: Notice[] = [];
  const shown: StancedClaim[] = [...verdict.claims];
  const show = (claim: Claim, stance: Stance, rule: string): void => {
    if (!shown.some((entry) => entry.claim === claim)) shown.push({ claim, stance, rule });
  };
  let { standing } = verdict;

  const scope = sure ? scopeNotice(question, verdict, claims) : null;
  if (scope !== null) {
    notices.push(scope.notice);
    for (const claim of scope.claims) show(claim, 'context', 'other-metric');
  } else if (sure && verdict.leading.length === 0) {
    const slip = likelySlip(question, all);
    if (slip !== null && (standing === 'differs' || slip.strong)) {
      standing = 'differs';
      notices.push(slipNotice(slip, question));
      show(slip.claim, slip.kind === 'currency' || slip.kind === 'other-period' ? 'context' : 'differs', 'slip');
    }
  }
  if (verdict.leading.length > 0) {
    const wording = wordingNotice(question, verdict);
    if (wording !== null) notices.push(wording);
    const attribution = attributionNotice(question, reading, verdict);
    if (attribution !== null) notices.push(attribution);
  }
  for (const { claim, stance, rule } of relatedClaims(question, all, verdict, claims)) show(claim, stance, rule);
  return { standing, claims: shown, notices };
}

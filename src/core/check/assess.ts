import type { Claim, ClaimIndex } from '../claims/claim';
import type { Mention } from '../figures/figure';
import type { Reading } from '../reading/reading';
import { attributionNotice } from './attributionFit';
import { isWritten } from './comparison';
import type { Notice, Stance, StancedClaim, Standing } from './finding';
import { groundOf, isOwnerCarried } from './ground';
import type { Ground } from './ground';
import { candidates, questionOf } from './relevance';
import type { Candidate, Question } from './relevance';
import { relatedClaims } from './relatedClaims';
import { scopeNotice } from './scope';
import { knownSlipNotice, likelySlip, slipNotice } from './slip';
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
 * reading never gives `differs`; an ambiguous figure, or one that only gives a scale ("a billion-dollar deal"), raises nothing. `today` is the day the draft is written, `yyyy-mm-dd`.
 */
export function assess(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Assessment {
  return derive(mention, reading, claims, today).assessment;
}

/** `assess` with its steps: question, candidates with the reason for each, standing. */
export function derive(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Derivation {
  const question = questionOf(mention, reading, claims, today);
  if (question === null || mention.figure.ambiguous || mention.figure.tags.includes('scale-only')) {
    return { question, ground: 'nothing', candidates: [], assessment: nothing };
  }
  const ground = groundOf(reading);
  const all = candidates(question, claims);
  const verdict = borne(question, reading, ground, ground === 'nothing' ? unreported : standingOf(question, all, claims, ground === 'difference'));
  return { question, ground, candidates: all, assessment: judged(question, reading, claims, all, verdict, ground === 'difference') };
}

/**
 * What of a verdict the reading bears: a round digit with an owner from other sentences is too little
 * to ring a bell on, and so is "hundreds of thousands", which many reports lie within.
 */
function borne({ interval, vague }: Question, reading: Reading, ground: Ground, verdict: Verdict): Verdict {
  if (vague && verdict.standing === 'conflict') return unreported;
  // A slip of one site is nothing to lean an open reading on.
  if (ground !== 'difference' && verdict.leading.length > 0 && verdict.leading.every(({ claim }) => claim.slip)) return unreported;
  const telling = interval.digits >= 2;
  if (ground === 'echo') return telling && verdict.leading.some(({ rule }) => rule === 'exact') ? verdict : unreported;
  if (verdict.standing !== 'conflict' || !isOwnerCarried(reading)) return verdict;
  return telling && verdict.leading.some(({ rule }) => isWritten(rule)) ? verdict : unreported;
}

/** From this upwards a part was named in so many words. */
const outright = 0.84;

/**
 * Whether a figure that differs is rather one that was read amiss: its value is on file for another metric, subject or period of
 * the same entity, and the part that would have to be wrong in the draft was not named outright.
 */
function isMisread(reading: Reading, { interval }: Question, all: readonly Candidate[], otherMetric: boolean): boolean {
  if (otherMetric) return (reading.metric?.sure ?? 0) < outright;
  if (interval.digits < 2) return false;
  return all.some(({ excludedBy, facts }) => {
    if (excludedBy !== 'subject' && excludedBy !== 'period') return false;
    if (Math.abs(facts.interval.value - interval.value) > 1e-9 * interval.value) return false;
    const part = excludedBy === 'subject' ? reading.subject : reading.period;
    return part === null || part.sure < outright;
  });
}

/** A figure this many times off is, where no slip explains it, about something else: a price per hour, not per chip. */
const implausible = 20;

function isElsewhere({ interval }: Question, { claims }: Verdict): boolean {
  return claims.every(({ claim }) => {
    const ratio = ((claim.low + claim.high) / 2) / interval.value;
    return !(ratio < implausible && ratio > 1 / implausible);
  });
}

function judged(question: Question, reading: Reading, claims: ClaimIndex, all: readonly Candidate[], verdict: Verdict, sure: boolean): Assessment {
  const notices: Notice[] = [];
  const shown: StancedClaim[] = [...verdict.claims];
  const show = (claim: Claim, stance: Stance, rule: string): void => {
    if (!shown.some((entry) => entry.claim === claim)) shown.push({ claim, stance, rule });
  };
  let { standing } = verdict;

  const scope = sure || verdict.leading.length > 0 ? scopeNotice(question, verdict, claims) : null;
  if (standing === 'differs' && isMisread(reading, question, all, scope !== null)) {
    return { standing: 'unreported', claims: relatedClaims(question, all, unreported, claims), notices: [] };
  }
  if (scope !== null) {
    notices.push(scope.notice);
    for (const claim of scope.claims) show(claim, 'context', 'other-metric');
  } else if (verdict.leading.length > 0 && verdict.leading.every(({ claim }) => claim.slip)) {
    const known = knownSlipNotice(question, verdict);
    if (known !== null) notices.push(known);
  } else if (sure && verdict.leading.length === 0) {
    const slip = likelySlip(question, all);
    if (slip !== null && (standing === 'differs' || slip.strong)) {
      standing = 'differs';
      notices.push(slipNotice(slip, question));
      show(slip.claim, slip.kind === 'currency' || slip.kind === 'other-period' ? 'context' : 'differs', 'slip');
    }
  }
  if (standing === 'differs' && notices.length === 0 && isElsewhere(question, verdict)) {
    standing = 'unreported';
    shown.length = 0;
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

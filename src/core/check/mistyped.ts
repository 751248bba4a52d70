import type { Claim, ClaimIndex } from '../claims/claim';
import type { Figure } from '../figures/figure';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import type { Assessment } from './assess';
import type { Candidate } from './candidate';
import { isWritten } from './comparison';
import { digitsOf, oneApart, swapped } from './digits';
import { exchangedOfKind, movedRange, reportsOfItsSize } from './exchangedOfKind';
import type { StancedClaim } from './finding';
import { manyDigits } from './interval';
import type { Question } from './relevance';
import { slipNotice } from './slip';

/** From how many digits on no two sums of one owner are alike but for one or two of them, unless by a slip of the pen. */
const fewestOfMistyped = 5;

/** A report whose number was mistyped, and how. */
interface Mistyped {
  readonly claim: Claim;
  readonly kind: 'swapped-digits' | 'other-digit' | 'factor-thousand';
}

/**
 * The report on an owner, whatever it measures, whose number a figure of five digits or more has but for two that are exchanged, or one that is another;
 * null where there is none, where several are, and where a report gives the number itself.
 */
export function mistypedReport(figure: Figure, entity: string, claims: ClaimIndex): Mistyped | null {
  const reports = reportsOfItsSize(figure, entity, fewestOfMistyped, claims);
  if (reports.length === 0) return null;
  const digits = digitsOf(figure.low);
  let found: Mistyped | null = null;
  for (const claim of reports) {
    const own = digitsOf(claim.low);
    const kind = swapped(digits, own) ? 'swapped-digits' : oneApart(digits, own) ? 'other-digit' : null;
    if (kind === null) continue;
    if (found !== null && found.claim.low !== claim.low) return null;
    found ??= { claim, kind };
  }
  return found;
}

/** Whether an assessment tells that two digits of five or more are exchanged. */
export function isMistyped({ notices }: Assessment, { low }: Figure): boolean {
  return notices.some(({ code, kind }) => code === 'slip' && kind === 'swapped-digits') && digitsOf(low).length >= fewestOfMistyped;
}

/** The report that agrees for its bound or the draft's alone and has the figure's four digits or more, two of them exchanged: "up to 4,906 chips" of 4,096. */
function exchangedWithin({ standing, claims }: Assessment, { low, high, step }: Figure): Mistyped | null {
  if (standing !== 'agrees' || low !== high || !(low >= 10 ** (manyDigits - 1) * step)) return null;
  if (claims.some(({ stance, rule }) => stance === 'agrees' && isWritten(rule))) return null;
  const digits = digitsOf(low);
  const found = claims.find(({ stance, claim }) => stance === 'agrees' && claim.low === claim.high && swapped(digits, digitsOf(claim.low)));
  return found === undefined ? null : { claim: found.claim, kind: 'swapped-digits' };
}

/** The same where none agrees and it takes fewer digits, or both ends of a range are moved; see `exchangedOfKind` and `movedRange`. */
function exchanged({ standing }: Assessment, figure: Figure, { matter }: Question, reading: Reading, claims: ClaimIndex): Mistyped | null {
  if (standing !== 'unreported') return null;
  const moved = movedRange(figure, matter, claims);
  if (moved !== null) return { claim: moved, kind: 'factor-thousand' };
  const claim = exchangedOfKind(figure, matter, reading, claims);
  return claim === null ? null : { claim, kind: 'swapped-digits' };
}

/** Whether no report was found to agree, or only such as round the figure. */
function isUntold({ standing, claims }: Assessment): boolean {
  if (standing !== 'unreported' && standing !== 'agrees') return false;
  return claims.every(({ stance, claim }) => stance !== 'agrees' || digitsOf(claim.low).length < fewestOfMistyped);
}

/** An assessment of a figure whose number no report gives, as that of one which a report on its owner gives but for one or two digits; else as it was. */
export function asMistyped(told: Assessment, figure: Figure, question: Question, reading: Reading, all: readonly Candidate[], claims: ClaimIndex): Assessment {
  if (told.notices.length > 0 || (reading.entity?.sure ?? 0) < certain) return told;
  const mistyped = exchangedWithin(told, figure)
    ?? (isUntold(told) ? mistypedReport(figure, question.matter.entity, claims) ?? exchanged(told, figure, question, reading, claims) : null);
  if (mistyped === null) return told;
  const { claim } = mistyped;
  const isAsked = all.some((candidate) => candidate.claim === claim && candidate.excludedBy === null);
  const others = told.claims.filter((shown) => shown.claim !== claim);
  const own: StancedClaim = { claim, stance: isAsked ? 'differs' : 'context', rule: 'slip' };
  const agreeing = others.filter(({ stance }) => stance === 'agrees');
  const standing = agreeing.length > 0 ? 'conflict' : isAsked ? 'differs' : 'unreported';
  return { standing, claims: [...agreeing, own, ...others.filter(({ stance }) => stance !== 'agrees')], notices: [slipNotice(mistyped, question)] };
}

import type { Finding, StancedClaim } from '../check/finding';
import type { Claim } from '../claims/claim';
import { capital } from './capital';
import { sideOf } from './keepSides';
import { reportWords } from './quantityOf';
import { rankedClaims } from './rankClaims';
import type { Words } from './words';

/** One quantity that a claimant gives beside the draft's: the claim that tells it, and claims that bound the same value otherwise. */
export interface OtherCount {
  readonly claim: Claim;
  readonly otherwise: readonly Claim[];
}

/** What one claimant says of other quantities of the same thing. */
export interface OtherCounts {
  readonly claimant: string;
  readonly counts: readonly OtherCount[];
}

/** Whether a report was brought against the figure, or came along with one that was, but measures another quantity. */
export function countsElse(entry: StancedClaim, { reading }: Finding): boolean {
  return entry.stance === 'context' && (sideOf(entry) === 'beside' || entry.rule === 'other-metric') && entry.claim.metric !== reading.metric?.value;
}

/**
 * The reports that count something else, by claimant: first whoever gives most of the picture, a quantity a line. Claims of
 * others that only word a value differently ("up to" for "about") stand with the claim whose value it is.
 */
export function otherCounts(finding: Finding): readonly OtherCounts[] {
  const owner = finding.reading.entity?.value;
  const entries = rankedClaims(finding).filter((entry) => countsElse(entry, finding) && entry.claim.entity === owner && !entry.claim.slip);
  const tellers = new Map<string, Claim[]>();
  for (const { claim, rule } of entries) {
    if (rule === 'other-wording') continue;
    const told = tellers.get(claim.claimant);
    if (told === undefined) tellers.set(claim.claimant, [claim]);
    else told.push(claim);
  }
  return [...tellers]
    .map(([claimant, claims]) => ({ claimant, counts: onePerQuantity(claims).map((claim) => ({ claim, otherwise: worded(claim, entries) })) }))
    .sort((a, b) => b.counts.length - a.counts.length);
}

/** For each quantity the claim that gives a value rather than a bound; the first one among equals. */
function onePerQuantity(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const known = best.get(claim.metric);
    if (known === undefined || (isBound(known) && !isBound(claim))) best.set(claim.metric, claim);
  }
  return [...best.values()].sort((a, b) => Number(isCount(a)) - Number(isCount(b)) || b.high - a.high);
}

function isBound({ qualifier }: Claim): boolean {
  return qualifier === 'at-least' || qualifier === 'at-most';
}

function isCount({ unit }: Claim): boolean {
  return unit === 'accelerator' || unit === 'gpu-hour';
}

function worded(claim: Claim, entries: readonly StancedClaim[]): readonly Claim[] {
  return entries.map(({ claim: other }) => other).filter((other) => other !== claim && isWordedElse(other, claim));
}

function isWordedElse(one: Claim, other: Claim): boolean {
  return one.metric === other.metric
    && one.unit === other.unit
    && one.low === other.low
    && one.high === other.high
    && one.qualifier !== other.qualifier;
}

/** What counts something else, in words. */
export interface OtherCountWords {
  readonly amount: string;
  readonly metric: string | null;
  readonly otherwise: readonly string[];
}

/** A quantity in words: "about $1.6 billion, hardware investment"; chips and hours say themselves what they count. */
export function otherCountWords({ claim, otherwise }: OtherCount, words: Words): OtherCountWords {
  const { amount, metric } = reportWords(claim, words);
  return {
    amount,
    metric: isCount(claim) ? null : metric,
    otherwise: otherwise.map((other) => {
      const told = reportWords(other, words);
      return `${shortName(told.who)}: ${told.amount}`;
    }),
  };
}

/**
 * One line on what else is counted: "Counts something else · SemiAnalysis: about $1.6 billion, hardware investment; about 50,000
 * Hopper GPUs." Null where nothing of the kind was brought against the figure.
 */
export function otherCountsLine(finding: Finding, words: Words): string | null {
  const [leading] = otherCounts(finding);
  if (leading === undefined) return null;
  const told = leading.counts.map((count) => {
    const { amount, metric, otherwise } = otherCountWords(count, words);
    return `${metric === null ? amount : `${amount}, ${metric}`}${otherwise.length === 0 ? '' : ` (${otherwise.join('; ')})`}`;
  });
  return `${capital(words.countsOther)} · ${leading.claimant}: ${told.join('; ')}.`;
}

/** A claimant without the office or house that stands behind the name in brackets, for where there is little room. */
export function shortName(claimant: string): string {
  const bracket = claimant.indexOf(' (');
  return bracket > 0 && claimant.endsWith(')') ? claimant.slice(0, bracket) : claimant;
}

import type { Finding, StancedClaim } from '../check/finding';
import { keepSides, sideOf } from './keepSides';
import type { Side } from './keepSides';
import { prominence } from './prominence';

/** What stands against the draft comes first; what only gives context comes last. */
const sideOrder: Readonly<Record<Side, number>> = { against: 0, with: 1, beside: 2, context: 3 };

/** How much an agreement by this rule tells a reader. */
const closeness: Readonly<Record<string, number>> = { exact: 3, rounding: 2, 'same-scale': 2, range: 1, 'hedge-about': 1, 'hedge-nearly': 1, 'hedge-at-least': 1, 'hedge-at-most': 1 };

function best(entries: readonly StancedClaim[], score: (entry: StancedClaim) => number): StancedClaim | null {
  let top: StancedClaim | null = null;
  let topScore = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const value = score(entry);
    if (value > topScore) {
      top = entry;
      topScore = value;
    }
  }
  return top;
}

function agreeingScore(finding: Finding): (entry: StancedClaim) => number {
  const { reading, claims } = finding;
  const speaker = reading.attribution?.value ?? null;
  return ({ claim, rule }) =>
    (speaker !== null && claim.claimant.includes(speaker) ? 4 : 0) +
    (claim.metric === reading.metric?.value ? 2 : 0) +
    (closeness[rule] ?? 0) +
    prominence(claim, claims);
}

function opposingScore(finding: Finding, agreeing: StancedClaim | null): (entry: StancedClaim) => number {
  const direct = (entry: StancedClaim): boolean =>
    agreeing !== null &&
    (entry.claim.relations.some(({ type, target }) => type === 'disputes' && target === agreeing.claim.id) ||
      agreeing.claim.relations.some(({ type, target }) => type === 'disputes' && target === entry.claim.id));
  return (entry) =>
    (agreeing !== null && entry.claim.claimant !== agreeing.claim.claimant ? 3 : 0) +
    (direct(entry) ? 3 : 0) +
    (entry.claim.position === 'asserts' ? 0 : 2) +
    (entry.claim.metric === finding.reading.metric?.value ? 2 : 0) +
    prominence(entry.claim, finding.claims);
}

/** The agreeing report a reader should see first: the one the draft leans on, the nearest in value, the origin before its echoes; null where none agrees. */
export function leadingAgreement(finding: Finding): StancedClaim | null {
  return best(finding.claims.filter(({ stance }) => stance === 'agrees'), agreeingScore(finding));
}

/** The report against the figure a reader should see first: somebody else's, about the very same thing; null where none opposes. */
export function leadingOpposition(finding: Finding): StancedClaim | null {
  const opposing = finding.claims.filter(({ stance }) => stance === 'differs' || stance === 'disputes');
  return best(opposing, opposingScore(finding, leadingAgreement(finding)));
}

/** A finding's claims as a reader should meet them: what stands against the draft, then what agrees, then context; the telling ones first. */
export function rankedClaims(finding: Finding): readonly StancedClaim[] {
  const agreement = agreeingScore(finding);
  const opposition = opposingScore(finding, leadingAgreement(finding));
  const nearness = ({ claim }: StancedClaim): number => (claim.entity === finding.reading.entity?.value ? 8 : 0) + prominence(claim, finding.claims);
  const score = (entry: StancedClaim): number =>
    entry.stance === 'agrees' ? agreement(entry) : entry.stance === 'context' ? nearness(entry) : opposition(entry);
  const group = (entry: StancedClaim): number => sideOrder[sideOf(entry)];
  return finding.claims
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => group(a.entry) - group(b.entry) || score(b.entry) - score(a.entry) || a.index - b.index)
    .map(({ entry }) => entry);
}

/** The reports to show where there is room for `most`: both sides of a matter, ranked; two where there is nothing to settle. */
export function chosenReports(finding: Finding, most: number): readonly StancedClaim[] {
  const ranked = rankedClaims(finding);
  const settled = finding.standing === 'agrees' || finding.standing === 'unreported';
  return settled && finding.notices.length === 0 ? ranked.slice(0, Math.min(2, most)) : keepSides(ranked, sideOf, most);
}

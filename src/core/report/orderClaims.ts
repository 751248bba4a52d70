import type { Stance, StancedClaim } from '../check/finding';

/** What stands against the draft comes first; what only gives context comes last. */
const stanceOrder: Readonly<Record<Stance, number>> = { disputes: 0, differs: 1, agrees: 2, context: 3 };

/** Conflicting reports first, otherwise in the order the check gave; a new array. */
export function conflictingFirst(claims: readonly StancedClaim[]): readonly StancedClaim[] {
  return claims
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => stanceOrder[a.entry.stance] - stanceOrder[b.entry.stance] || a.index - b.index)
    .map(({ entry }) => entry);
}

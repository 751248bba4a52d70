import { isNameless } from '../check/counterReport';
import type { StancedClaim } from '../check/finding';
import type { Claim } from '../claims/claim';

/**
 * How early a reader should meet a report among those shown with it (a number to sort by, higher first): who speaks for
 * the entity and who gave a figure first come before those who repeat it, and reports that say what they count and when they
 * appeared before those that do not; nameless users of a site and known slips come last.
 */
export function prominence(claim: Claim, among: readonly StancedClaim[]): number {
  return (
    (isNameless(claim) ? -4 : 0) +
    (claim.slip ? -6 : 0) +
    (claim.claimant.includes(claim.entity) ? 3 : 0) +
    (claim.claimant === claim.publisher ? 0 : 1) +
    (claim.scope === null ? 0 : 1) +
    (claim.date === null ? 0 : 1) +
    (leansOnAnother(claim, among) ? -2 : 0) +
    (isReferredTo(claim, among) ? 2 : 0) +
    (isReplaced(claim, among) ? -2 : 0)
  );
}

/** Whether the report repeats or adds to another one shown on the same quantity. */
function leansOnAnother(claim: Claim, among: readonly StancedClaim[]): boolean {
  return claim.relations.some(({ type, target }) =>
    (type === 'supports' || type === 'context') && among.some(({ claim: other }) => other.id === target && other.metric === claim.metric));
}

/** Whether others shown repeat it, add to it or argue with it. */
function isReferredTo({ id }: Claim, among: readonly StancedClaim[]): boolean {
  return among.some(({ claim: other }) => !other.slip && other.relations.some(({ type, target }) => type !== 'supersedes' && target === id));
}

function isReplaced({ id }: Claim, among: readonly StancedClaim[]): boolean {
  return among.some(({ claim: other }) => other.relations.some(({ type, target }) => type === 'supersedes' && target === id));
}

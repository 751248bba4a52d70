import type { Claim, ClaimIndex } from '../claims/claim';
import type { StancedClaim } from './finding';

/** Most claims that one report brings along. */
const most = 4;

const known = new WeakMap<ClaimIndex, Map<string, readonly StancedClaim[]>>();

/**
 * What belongs with a claim that was brought against a figure though it counts something else: the same claimant's figures for
 * other quantities of the same thing, for each quantity the one that most other reports speak of, and reports that give one of
 * these values in other words ("up to" for "about"). Worked out once per claim.
 */
export function companions(origin: Claim, claims: ClaimIndex): readonly StancedClaim[] {
  let answers = known.get(claims);
  if (answers === undefined) known.set(claims, (answers = new Map()));
  let found = answers.get(origin.id);
  if (found === undefined) answers.set(origin.id, (found = findCompanions(origin, claims)));
  return found;
}

function findCompanions(origin: Claim, claims: ClaimIndex): readonly StancedClaim[] {
  const told = new Map<string, { readonly claim: Claim; readonly weight: number }>();
  for (const claim of claims.ofEntity(origin.entity)) {
    if (claim.metric === origin.metric || claim.claimant !== origin.claimant || claim.subject !== origin.subject) continue;
    if (claim.slip || claim.position !== 'asserts') continue;
    const weight = claim.relations.length + claims.relationsTo(claim.id).length;
    const best = told.get(claim.metric);
    if (best === undefined || weight > best.weight) told.set(claim.metric, { claim, weight });
  }
  const others = [...told.values()].map(({ claim }) => claim);
  return [
    ...others.map((claim): StancedClaim => ({ claim, stance: 'context', rule: 'same-claimant' })),
    ...[origin, ...others].flatMap((claim) => rewordings(claim, claims)),
  ].slice(0, most);
}

/** Reports that repeat a claim's value and bound it otherwise. */
function rewordings(claim: Claim, claims: ClaimIndex): readonly StancedClaim[] {
  return claims
    .relationsTo(claim.id)
    .filter(({ from, type }) => type === 'supports' && !from.slip && from.position === 'asserts')
    .filter(({ from }) => from.low === claim.low && from.high === claim.high && from.qualifier !== claim.qualifier)
    .map(({ from }) => ({ claim: from, stance: 'context', rule: 'other-wording' }));
}

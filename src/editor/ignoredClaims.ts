import type { Claim, ClaimIndex } from '../core/claims/claim';

/** The same look-ups without some claims; the index itself where none of them is in it. */
export function withoutClaims(index: ClaimIndex, ids: readonly string[]): ClaimIndex {
  const left = new Set(ids.filter((id) => index.byId(id) !== undefined));
  if (left.size === 0) return index;
  const kept = (claims: readonly Claim[]): readonly Claim[] => (claims.some(({ id }) => left.has(id)) ? claims.filter(({ id }) => !left.has(id)) : claims);
  const lists = new Map<readonly Claim[], readonly Claim[]>();
  const keptOnce = (claims: readonly Claim[]): readonly Claim[] => {
    let list = lists.get(claims);
    if (list === undefined) lists.set(claims, (list = kept(claims)));
    return list;
  };
  return {
    size: index.size - left.size,
    entities: index.entities,
    about: (entity, metric) => keptOnce(index.about(entity, metric)),
    ofEntity: (entity) => keptOnce(index.ofEntity(entity)),
    each: (visit) => index.each((claim) => {
      if (!left.has(claim.id)) visit(claim);
    }),
    byId: (id) => (left.has(id) ? undefined : index.byId(id)),
    relationsTo: (id) => index.relationsTo(id).filter(({ from }) => !left.has(from.id)),
  };
}

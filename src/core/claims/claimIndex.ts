import { appendTo } from '../text/grouped';
import type { Claim, ClaimIndex, EntityEntry, Metric, RelationType } from './claim';

interface IncomingRelation {
  readonly from: Claim;
  readonly type: RelationType;
  readonly note: string | null;
}

const none: readonly never[] = Object.freeze([]);

/**
 * Look-ups over claims: by id, by entity, by entity and metric, and relations backwards. Order of the claims is kept.
 * Of claims that share an id the last one counts, in the place of the first; relations to unknown ids are left alone.
 */
export function buildClaimIndex(entities: readonly EntityEntry[], claims: readonly Claim[]): ClaimIndex {
  const ids = new Map<string, Claim>();
  for (const claim of claims) ids.set(claim.id, claim);

  const ofEntity = new Map<string, Claim[]>();
  const about = new Map<string, Map<Metric, Claim[]>>();
  const incoming = new Map<string, IncomingRelation[]>();
  for (const claim of ids.values()) {
    appendTo(ofEntity, claim.entity, claim);
    let metrics = about.get(claim.entity);
    if (metrics === undefined) about.set(claim.entity, (metrics = new Map()));
    appendTo(metrics, claim.metric, claim);
    for (const relation of claim.relations) {
      appendTo(incoming, relation.target, { from: claim, type: relation.type, note: relation.note });
    }
  }

  return {
    size: ids.size,
    entities,
    about: (entity, metric) => about.get(entity)?.get(metric) ?? none,
    ofEntity: (entity) => ofEntity.get(entity) ?? none,
    each: (visit) => {
      for (const name of everyName(entities, ofEntity)) for (const claim of ofEntity.get(name) ?? none) visit(claim);
    },
    byId: (id) => ids.get(id),
    relationsTo: (id) => incoming.get(id) ?? none,
  };
}

/** The names of the entities in their order, then those that only claims name. */
function everyName(entities: readonly EntityEntry[], ofEntity: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  return new Set([...entities.map(({ name }) => name), ...ofEntity.keys()]);
}

import type { Claim, ClaimIndex, EntityEntry, Metric } from './claim';

/**
 * Two indexes asked as one: answers of the first come before those of the second, and its claims win where both have an id.
 * The second is usually a compiled file, too large to be merged claim by claim.
 */
export function joinIndexes(first: ClaimIndex, second: ClaimIndex): ClaimIndex {
  const answers = new Map<string, readonly Claim[]>();
  const joined = (key: string, one: readonly Claim[], other: readonly Claim[]): readonly Claim[] => {
    if (other.length === 0) return one;
    if (one.length === 0) return other;
    let both = answers.get(key);
    if (both === undefined) answers.set(key, (both = [...one, ...other.filter((claim) => first.byId(claim.id) === undefined)]));
    return both;
  };
  let entities: readonly EntityEntry[] | undefined;
  return {
    size: first.size + second.size,
    get entities() {
      return (entities ??= joinEntities(first.entities, second.entities));
    },
    about: (entity: string, metric: Metric) => joined(`${metric} ${entity}`, first.about(entity, metric), second.about(entity, metric)),
    ofEntity: (entity: string) => joined(` ${entity}`, first.ofEntity(entity), second.ofEntity(entity)),
    each: (visit: (claim: Claim) => void) => {
      first.each(visit);
      second.each((claim) => {
        if (first.byId(claim.id) === undefined) visit(claim);
      });
    },
    byId: (id: string) => first.byId(id) ?? second.byId(id),
    relationsTo: (id: string) => [...first.relationsTo(id), ...second.relationsTo(id)],
  };
}

/** Entities of both; one that both have keeps the first's entry with the second's aliases and subjects added, and its fiscal year where the first has none. */
function joinEntities(one: readonly EntityEntry[], other: readonly EntityEntry[]): readonly EntityEntry[] {
  const byName = new Map(one.map((entity) => [entity.name, entity]));
  for (const entity of other) {
    const known = byName.get(entity.name);
    byName.set(entity.name, known === undefined ? entity : {
      ...known,
      aliases: [...new Set([...known.aliases, ...entity.aliases])],
      fiscalYearEnd: known.fiscalYearEnd ?? entity.fiscalYearEnd,
      subjects: [...known.subjects, ...entity.subjects.filter(({ name }) => !known.subjects.some((subject) => subject.name === name))],
    });
  }
  return [...byName.values()];
}

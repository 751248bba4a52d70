import type { Claim, ClaimIndex, EntityEntry, SubjectEntry } from '../core/claims/claim';
import { buildClaimIndex } from '../core/claims/claimIndex';
import { datedByFiscalYear, fiscalYearEnds } from '../core/claims/fiscalYears';
import type { ClaimPack } from './pack';
import type { PackProblem, Place } from './problem';

/** Several packs as one index, and what only shows when they stand side by side. */
export interface MergedPacks {
  readonly index: ClaimIndex;
  readonly problems: readonly PackProblem[];
}

/** Claims that are there before any pack is read: the bundled ones. */
export interface BaseClaims {
  readonly entities: readonly EntityEntry[];
  readonly claims: readonly Claim[];
}

/**
 * One index over the base claims and packs, by this precedence: a later pack comes before an earlier one, any pack before the
 * base; an entry with an id that is there already replaces the older entry, and is told as a note. Names of organisations
 * and subjects known by another name are brought to the known one; aliases add up, the later fiscal year counts. Relations to unknown ids and relations
 * that would make a claim supersede itself by way of others are left out and told.
 */
export function mergePacks(base: BaseClaims, packs: readonly ClaimPack[]): MergedPacks {
  const problems: PackProblem[] = [];
  const entities = mergeEntities([base.entities, ...packs.map((pack) => pack.entities)]);
  const names = new NameTable(entities);
  const ends = fiscalYearEnds(entities);

  const claims = new Map<string, { readonly claim: Claim; readonly pack: ClaimPack | null }>();
  for (const claim of base.claims) claims.set(claim.id, { claim: datedByFiscalYear(claim, ends), pack: null });
  for (const pack of packs) {
    for (const written of pack.claims) {
      const older = claims.get(written.id);
      if (older !== undefined) {
        problems.push({
          ...placed(pack, written.id), severity: 'note', code: 'replaces', field: `${fieldOf(pack, written.id)}.id`,
          sentence: `This entry replaces "${written.id}" of ${older.pack === null ? 'the bundled claims' : older.pack.name}.`,
          cure: 'Give it an id of its own to keep both.',
        });
      }
      const claim = datedByFiscalYear(names.canonical(written), ends);
      if (claim.entity !== written.entity) {
        problems.push({
          ...placed(pack, written.id), severity: 'note', code: 'known-by-another-name', field: `${fieldOf(pack, written.id)}.entity`,
          sentence: `"${written.entity}" is known as "${claim.entity}"; the claim is filed there.`,
          cure: `Write "${claim.entity}".`,
        });
      }
      claims.set(claim.id, { claim, pack });
    }
  }

  const supersedes = new Map<string, string[]>();
  const merged: Claim[] = [];
  for (const { claim, pack } of claims.values()) {
    const kept = claim.relations.filter((relation, index) => {
      const tell = (code: string, sentence: string, cure: string): void => {
        if (pack === null) return;
        problems.push({
          file: pack.name, ...(pack.places.get(claim.id)?.targets[index] ?? nowhere), severity: 'warning', code,
          field: `${fieldOf(pack, claim.id)}.relations[${index}].target`, sentence, cure,
        });
      };
      if (!claims.has(relation.target)) {
        tell('unknown-target', `No claim has the id "${relation.target}"; the relation is left out.`, 'Check the spelling, or load the pack that holds it.');
        return false;
      }
      if (relation.type !== 'supersedes') return true;
      if (leadsTo(supersedes, relation.target, claim.id)) {
        tell('relation-cycle', `"${relation.target}" already supersedes "${claim.id}", itself or by way of others; the relation is left out.`, 'Only one of two claims can be the later one.');
        return false;
      }
      supersedes.set(claim.id, [...(supersedes.get(claim.id) ?? []), relation.target]);
      return true;
    });
    merged.push(kept.length === claim.relations.length ? claim : { ...claim, relations: kept });
  }
  return { index: buildClaimIndex(completeEntities(entities, merged), merged), problems };
}

const nowhere: Place = { line: 1, column: 1, start: 0, end: 0 };

function placed(pack: ClaimPack, id: string): Place & { readonly file: string } {
  const { line, column, start, end } = pack.places.get(id) ?? nowhere;
  return { file: pack.name, line, column, start, end };
}

function fieldOf(pack: ClaimPack, id: string): string {
  return pack.places.get(id)?.field ?? id;
}

/** Whether a chain of `supersedes` relations leads from one id to another. */
function leadsTo(supersedes: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [from];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    next.push(...(supersedes.get(id) ?? []));
  }
  return false;
}

function mergeEntities(lists: readonly (readonly EntityEntry[])[]): EntityEntry[] {
  const byName = new Map<string, EntityEntry>();
  for (const entity of lists.flat()) {
    const older = byName.get(entity.name);
    byName.set(entity.name, older === undefined ? entity : {
      name: entity.name,
      aliases: union(older.aliases, entity.aliases),
      common: older.common || entity.common,
      commonWords: union(older.commonWords ?? [], entity.commonWords ?? []),
      fiscalYearEnd: entity.fiscalYearEnd ?? older.fiscalYearEnd,
      subjects: mergeSubjects([...older.subjects, ...entity.subjects]),
    });
  }
  return [...byName.values()];
}

function mergeSubjects(subjects: readonly SubjectEntry[]): SubjectEntry[] {
  const byName = new Map<string, SubjectEntry>();
  for (const subject of subjects) {
    const older = byName.get(subject.name);
    byName.set(subject.name, older === undefined ? subject : {
      name: subject.name,
      aliases: union(older.aliases, subject.aliases),
      commonWords: union(older.commonWords ?? [], subject.commonWords ?? []),
    });
  }
  return [...byName.values()];
}

/** The entities, and those that only claims name; the same for subjects. */
function completeEntities(entities: readonly EntityEntry[], claims: readonly Claim[]): EntityEntry[] {
  const subjects = new Map<string, Set<string>>(entities.map((entity) => [entity.name, new Set(entity.subjects.map((subject) => subject.name))]));
  const added = new Map<string, SubjectEntry[]>();
  for (const { entity, subject } of claims) {
    let known = subjects.get(entity);
    if (known === undefined) subjects.set(entity, (known = new Set()));
    if (!added.has(entity)) added.set(entity, []);
    if (subject === null || known.has(subject)) continue;
    known.add(subject);
    added.get(entity)?.push({ name: subject, aliases: [] });
  }
  const listed = new Set(entities.map((entity) => entity.name));
  const complete = entities.map((entity) => {
    const more = added.get(entity.name) ?? [];
    return more.length === 0 ? entity : { ...entity, subjects: [...entity.subjects, ...more] };
  });
  for (const [name, more] of added) {
    if (!listed.has(name)) complete.push({ name, aliases: [], common: false, subjects: more });
  }
  return complete;
}

/** From any known name of an organisation, in any case, to the one the claims use; a name of two stays as written. */
class NameTable {
  readonly #entities = new Map<string, string | null>();
  readonly #subjects = new Map<string, Map<string, string | null>>();

  constructor(entities: readonly EntityEntry[]) {
    const own = new Set(entities.map((entity) => entity.name.toLowerCase()));
    for (const entity of entities) {
      add(this.#entities, entity.name, entity.name);
      for (const alias of entity.aliases) if (!own.has(alias.toLowerCase())) add(this.#entities, alias, entity.name);
      const subjects = new Map<string, string | null>();
      const names = new Set(entity.subjects.map((subject) => subject.name.toLowerCase()));
      for (const subject of entity.subjects) {
        add(subjects, subject.name, subject.name);
        for (const alias of subject.aliases) if (!names.has(alias.toLowerCase())) add(subjects, alias, subject.name);
      }
      this.#subjects.set(entity.name, subjects);
    }
  }

  canonical(claim: Claim): Claim {
    const entity = this.#entities.get(claim.entity.toLowerCase()) ?? claim.entity;
    const subject = claim.subject === null ? null : this.#subjects.get(entity)?.get(claim.subject.toLowerCase()) ?? claim.subject;
    return entity === claim.entity && subject === claim.subject ? claim : { ...claim, entity, subject };
  }
}

function add(table: Map<string, string | null>, name: string, target: string): void {
  const key = name.toLowerCase();
  const known = table.get(key);
  table.set(key, known === undefined || known === target ? target : null);
}

function union(left: readonly string[], right: readonly string[]): string[] {
  return [...new Set([...left, ...right])];
}

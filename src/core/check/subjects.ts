import type { ClaimIndex } from '../claims/claim';

/**
 * How the subject of a figure stands to a claim's: `same`; `unnamed` (the draft names none); `whole` (the claim is about the
 * entity as a whole); `family` (one holds the other: "Llama 3.1" and "Llama 3.1 405B"); `other`.
 */
export type SubjectLink = 'same' | 'unnamed' | 'whole' | 'family' | 'other';

/** Words that do not set two subjects apart. */
const idle = new Set(['the', 'of', 'and', 'in', 'a', 'an', 'to', 'for', 'project', 'model', 'data', 'centre', 'center', 'all', 'sizes', 'phases']);

const canonicalNames = new WeakMap<ClaimIndex, ReadonlyMap<string, ReadonlyMap<string, string>>>();

function namesOf(claims: ClaimIndex): ReadonlyMap<string, ReadonlyMap<string, string>> {
  let found = canonicalNames.get(claims);
  if (found === undefined) {
    const all = new Map<string, Map<string, string>>();
    for (const entity of claims.entities) {
      let names = all.get(entity.name);
      if (names === undefined) all.set(entity.name, (names = new Map()));
      for (const subject of entity.subjects) {
        for (const alias of subject.aliases) if (!names.has(alias.toLowerCase())) names.set(alias.toLowerCase(), subject.name);
      }
      for (const subject of entity.subjects) names.set(subject.name.toLowerCase(), subject.name);
    }
    canonicalNames.set(claims, (found = all));
  }
  return found;
}

/** A subject's name in the claims' words, where it is one of the entity's aliases; else as it is. */
export function canonicalSubject(claims: ClaimIndex, entity: string, subject: string): string {
  return namesOf(claims).get(entity)?.get(subject.toLowerCase()) ?? subject;
}

const tokenSets = new Map<string, ReadonlySet<string>>();

function tokensOf(subject: string): ReadonlySet<string> {
  let found = tokenSets.get(subject);
  if (found === undefined) {
    const words = subject.toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '' && !idle.has(word));
    found = new Set(words);
    if (tokenSets.size > 2000) tokenSets.clear();
    tokenSets.set(subject, found);
  }
  return found;
}

/** How two subjects of one entity stand to each other; `first` is the draft's (or the leading claim's). */
export function subjectLink(first: string | null, second: string | null): SubjectLink {
  if (first === second) return 'same';
  if (first === null) return 'unnamed';
  if (second === null) return 'whole';
  const a = tokensOf(first);
  const b = tokensOf(second);
  if (a.size === 0 || b.size === 0) return 'other';
  const [small, big] = a.size <= b.size ? [a, b] : [b, a];
  for (const word of small) if (!big.has(word)) return 'other';
  return a.size === b.size ? 'same' : 'family';
}

const saysAll = /\ball\b/i;

/** Whether the first of two subjects counts all of a family together and the second is a member of it: "Llama 3.1 (all sizes)" and "Llama 3.1 405B". */
export function countsAllWith(all: string, member: string): boolean {
  return saysAll.test(all) && !saysAll.test(member) && subjectLink(all, member) === 'family' && tokensOf(member).size > tokensOf(all).size;
}

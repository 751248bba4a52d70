import type { Claim, ClaimIndex, EntityEntry, Metric } from '../../claims/claim';
import { appendTo } from '../../text/grouped';
import type { Lexicon, Topic } from './lexicon';

/** What all claims together say of names, gathered in one pass over them: of a large file, claims are no longer kept than they are looked at. */
export interface FiledNames extends Pick<Lexicon, 'held' | 'owners' | 'tellers'> {
  /** Who asserts, first reported or publishes the claims, as far as the name is more than one common word. */
  readonly claimants: ReadonlySet<string>;
}

/** What the claims on these entities say of names; `general` are the topics that nobody owns. */
export function gatherNames(entities: readonly EntityEntry[], claims: ClaimIndex, general: readonly Topic[]): FiledNames {
  const held = new Map<string, Map<Metric, Set<string>>>();
  for (const { name } of entities) held.set(name, new Map());
  const claimants = new Claimants();
  const tellers = firstTellers(general, claims);
  claims.each((claim) => {
    const metrics = held.get(claim.entity);
    if (metrics === undefined) return;
    let subjects = metrics.get(claim.metric);
    if (subjects === undefined) metrics.set(claim.metric, (subjects = new Set<string>()));
    if (claim.subject !== null) subjects.add(claim.subject);
    claimants.add(claim);
    dropUnlessOfTopic(tellers, claim);
  });
  const owners = new Map<string, string[]>();
  for (const [entity, metrics] of held) {
    for (const subject of new Set([...metrics.values()].flatMap((subjects) => [...subjects]))) appendTo(owners, subject, entity);
  }
  return { held, owners, tellers, claimants: claimants.names };
}

/** A claimant without what is said of it in brackets behind: "Sam Altman (OpenAI)". */
function nameOf(claimant: string): string {
  return claimant.endsWith(')') ? claimant.replace(/ \(.{0,80}\)$/, '') : claimant;
}

/** Who has told figures of the topics, by name, each with those topics. */
function firstTellers(general: readonly Topic[], claims: ClaimIndex): Map<string, Topic[]> {
  const found = new Map<string, Topic[]>();
  for (const topic of general) {
    for (const { claimant, subject } of claims.about(topic.entity, topic.metric as Metric)) {
      if (subject !== (topic.subject ?? null)) continue;
      const topics = found.get(nameOf(claimant));
      if (topics === undefined) found.set(nameOf(claimant), [topic]);
      else if (!topics.includes(topic)) topics.push(topic);
    }
  }
  return found;
}

/** Leaves out the claimant of a claim that is of none of their topics: who tells of something else, too, stands for no topic. */
function dropUnlessOfTopic(tellers: Map<string, Topic[]>, { claimant, entity, metric, subject }: Claim): void {
  const topics = tellers.get(nameOf(claimant));
  const isToldOf = (topic: Topic): boolean => topic.entity === entity && topic.metric === metric && (topic.subject ?? null) === subject;
  if (topics !== undefined && !topics.some(isToldOf)) tellers.delete(nameOf(claimant));
}

class Claimants {
  readonly names = new Set<string>();
  readonly #seen = new Set<string | null>([null]);

  add({ claimant, reportedBy, publisher }: Claim): void {
    for (const words of [claimant, reportedBy, publisher]) {
      if (words === null || this.#seen.has(words)) continue;
      this.#seen.add(words);
      const name = nameOf(words);
      if (isOwnName.test(name) && !isNoName.test(name)) this.names.add(name);
    }
  }
}

const isOwnName = /^[A-Z\d].{0,40}(?: [A-Z]|[a-z][A-Z])/;
const isNoName = / and |, | (?:documents|sources?|index|commenter|user|founders?|prospectus|filings?|report)$/;

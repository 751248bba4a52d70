import type { Claim, ClaimIndex, Lifetime, Metric } from '../claims/claim';
import { isOrderBook } from '../claims/dealSubjects';
import { metricEntry } from '../claims/vocabulary';
import type { StancedClaim } from './finding';
import { claimInterval } from './interval';
import type { Interval } from './interval';
import { whenReported } from './periods';
import type { When } from './periods';

/** What comparison needs of a claim and can know before any figure is read. */
export interface ClaimFacts {
  readonly claim: Claim;
  readonly interval: Interval;
  readonly when: When;
  /** How the figure lives in time: as its metric does, but what one training run used was used once. */
  readonly lifetime: Lifetime;
  readonly run: boolean;
  /** A later claim replaced it, or one that it repeats or is repeated by. */
  readonly superseded: boolean;
  /** The claim as context, by the rules for which it was offered so far. */
  readonly offered: StancedClaim[];
}

/** Whether two claims are told in one report. */
export function areOfOneReport(one: Claim, other: Claim): boolean {
  return one.url !== '' && one.url === other.url && one.claimant === other.claimant;
}

/** Whether a claim is among those that are shown. */
export function holds(entries: readonly StancedClaim[], claim: Claim): boolean {
  for (const entry of entries) if (entry.claim === claim) return true;
  return false;
}

/** A claim as context; the same object for the same rule, for a draft keeps some for most figures. */
export function asContext({ claim, offered }: ClaimFacts, rule: string): StancedClaim {
  for (const known of offered) if (known.rule === rule) return known;
  const entry: StancedClaim = { claim, stance: 'context', rule };
  offered.push(entry);
  return entry;
}

const ofLists = new WeakMap<readonly Claim[], readonly ClaimFacts[]>();

/** Facts of a list that an index gives, in its order; worked out once for each list. */
export function factsOf(list: readonly Claim[], claims: ClaimIndex): readonly ClaimFacts[] {
  let found = ofLists.get(list);
  if (found === undefined) ofLists.set(list, (found = list.map((claim) => factsOfClaim(claim, claims))));
  return found;
}

const ofClaims = new WeakMap<ClaimIndex, Map<Claim, ClaimFacts>>();

/** Facts of one claim of an index. */
export function factsOfClaim(claim: Claim, claims: ClaimIndex): ClaimFacts {
  let known = ofClaims.get(claims);
  if (known === undefined) ofClaims.set(claims, (known = new Map()));
  let found = known.get(claim);
  if (found === undefined) {
    const run = isRun(claim.entity, claim.metric, claim.subject, claims);
    found = {
      claim,
      interval: claimInterval(claim),
      when: whenReported(claim.span, claim.period),
      lifetime: run ? 'one-off' : claim.subject !== null && isOrderBook(claim.subject) ? 'as-of-date' : metricEntry(claim.metric).lifetime,
      run,
      superseded: isSuperseded(claim, claims),
      offered: [],
    };
    known.set(claim, found);
  }
  return found;
}

const tellsOfTraining = /\b(?:was|were) trained on\b/i;

const ofTrained = new WeakMap<ClaimIndex, Map<string, ReadonlySet<string | null>>>();

/** The subjects of an entity of which a report says on how many chips they were trained; worked out once for each. */
function trainedOn(entity: string, claims: ClaimIndex): ReadonlySet<string | null> {
  let known = ofTrained.get(claims);
  if (known === undefined) ofTrained.set(claims, (known = new Map()));
  let found = known.get(entity);
  if (found === undefined) {
    known.set(entity, (found = new Set(claims.about(entity, 'gpu-count').filter(({ statement }) => tellsOfTraining.test(statement)).map(({ subject }) => subject))));
  }
  return found;
}

/**
 * Whether a count belongs to one training run, which happened once: the entity has a bill or
 * GPU-hours on file for the same subject, or a report says that it was trained.
 */
export function isRun(entity: string, metric: Metric, subject: string | null, claims: ClaimIndex): boolean {
  if (metric !== 'gpu-count' || subject === null) return false;
  const same = (other: Claim): boolean => other.subject === subject;
  return claims.about(entity, 'training-cost').some(same) || claims.about(entity, 'gpu-hours').some(same) || trainedOn(entity, claims).has(subject);
}

type Test = (later: Claim) => boolean;

function isReplaced(claim: Claim, claims: ClaimIndex, by: Test): boolean {
  for (const { type, from } of claims.relationsTo(claim.id)) if (type === 'supersedes' && !from.slip && from.id !== claim.id && by(from)) return true;
  return false;
}

/** Whether a later claim for which `by` holds, or one that replaces what the claim repeats, stands in its place. */
export function isSuperseded(claim: Claim, claims: ClaimIndex, by: Test = () => true): boolean {
  if (isReplaced(claim, claims, by)) return true;
  for (const { type, target } of claim.relations) {
    const repeated = type === 'supports' ? claims.byId(target) : undefined;
    if (repeated !== undefined && repeated.metric === claim.metric && isReplaced(repeated, claims, by)) return true;
  }
  return claims.relationsTo(claim.id).some(({ type, from }) =>
    type === 'supports' && from.low === claim.low && from.high === claim.high && from.metric === claim.metric && isReplaced(from, claims, by));
}

import type { Claim, ClaimIndex, RelationType } from '../claims/claim';
import { hasManyValues, toldInParts } from '../claims/metricTraits';
import { sameInOtherWords } from '../figures/roundOff';
import { groupBy } from '../text/grouped';
import type { Candidate, Looseness } from './candidate';
import { areOfOneReport, factsOfClaim } from './claimFacts';
import type { ClaimFacts } from './claimFacts';
import { compareValues, isWritten } from './comparison';
import { bars, isChallenge, standsAgainst } from './disputes';
import type { StancedClaim } from './finding';
import { mayBeOneQuantity, sameQuantity } from './relevance';
import type { Question } from './relevance';

/** Claims that may be about something wider or narrower than the figure: they confirm, but their quarrels are their own. */
export const distant: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['family-or-member', 'chip', 'whole-entity', 'sister-metric', 'run-rate', 'near-period']);

/** Claims of one side that are weighed against the other, and shown: more would tell a reader no more. */
export const most = 24;

/** Whether two claims are joined by a relation of the type, either way round. */
export function joined(one: Claim, other: Claim, type: RelationType): boolean {
  for (const relation of one.relations) if (relation.target === other.id && relation.type === type) return true;
  for (const relation of other.relations) if (relation.target === one.id && relation.type === type) return true;
  return false;
}

/** A claim that differs from a figure, as shown. */
export function stanced({ claim, rule }: Candidate, stance: 'differs'): StancedClaim {
  return { claim, stance, rule };
}

/** A claim that stands against a figure. */
export interface Opposed {
  readonly entry: StancedClaim;
  readonly challenge: boolean;
  /** A report on the very quantity, while what agrees is on something wider or narrower. */
  readonly overrules: boolean;
}

/**
 * What stands against a figure whose subject is not named: as long as one subject's claims agree undisputed, and not in
 * dispute with another's, it may be that one's.
 */
export function unanimous(question: Question, leading: readonly Candidate[], differing: readonly Candidate[], claims: ClaimIndex): Opposed[] {
  const groups = groupBy(leading, ({ claim }) => claim.subject ?? '');
  if (groups.size === 1) return opposed(question, leading, differing, claims);
  const quarrel = leading.some(({ claim }) => leading.some((other) => joined(claim, other.claim, 'disputes')));
  const found = new Map<Claim, Opposed>();
  for (const group of groups.values()) {
    const against = opposed(question, group, differing, claims);
    if (against.length === 0 && !quarrel) return [];
    for (const one of against) if (!found.has(one.entry.claim)) found.set(one.entry.claim, one);
  }
  return [...found.values()];
}

/**
 * Claims that give the figure's very value of something else, another time, chip, thing or quantity, and that what agrees openly disputes:
 * who writes "$3 trillion in June 2025" repeats a report that stands against the one of June 2024.
 */
export function disputedElsewhere(leading: readonly Candidate[], all: readonly Candidate[], against: readonly Opposed[], claims: ClaimIndex): Opposed[] {
  const found: Opposed[] = [];
  for (const { claim, rule } of leading) {
    if (rule !== 'exact') return [];
    for (const { type, target } of claim.relations) {
      const other = type === 'disputes' ? claims.byId(target) : undefined;
      if (other === undefined || other.entity !== claim.entity || other.position !== 'asserts' || other.low !== claim.low || other.high !== claim.high) continue;
      const weighed = all.find((entry) => entry.claim === other);
      if (weighed === undefined ? other.metric === claim.metric : weighed.excludedBy === null || weighed.facts.superseded) continue;
      if (!against.some(({ entry }) => entry.claim === other)) {
        found.push({ entry: { claim: other, stance: 'disputes', rule: 'disputes-relation' }, challenge: false, overrules: false });
      }
    }
  }
  const disputesOne = ({ relations }: Claim): boolean =>
    relations.some(({ type, target }) => type === 'disputes' && found.some(({ entry }) => entry.claim.id === target));
  return leading.every(({ claim }) => disputesOne(claim)) ? found : [];
}

/** From how many digits on a report that gives them is the one that is meant, though it is on a wider thing than the words name. */
const owned = 3;
/** The same of a report on several things, one of which the words name: others may be on that one for something else. */
const ownedByMore = 4;

/** Whether a report on something wider gives a figure to the digit, with so many of them that it is the one meant; what is a slip or in a quarrel is not. */
function isOwn({ loose, rule }: Candidate, digits: number, isDoubted: boolean): boolean {
  return rule === 'exact' && ((loose === 'whole-entity' && digits >= owned) || (loose === 'family-or-member' && digits >= ownedByMore && !isDoubted));
}

/** Claims that contradict or dispute what the leading ones say: disputes first, then plain differences. */
export function opposed(question: Question, leading: readonly Candidate[], differing: readonly Candidate[], claims: ClaimIndex): Opposed[] {
  const { interval: figure, matter: { chip } } = question;
  const found: Opposed[] = [];
  const isFound = (claim: Claim): boolean => found.some(({ entry }) => entry.claim === claim);
  const dispute = (claim: Claim, target: ClaimFacts, apart: boolean): void => {
    const facts = factsOfClaim(claim, claims);
    // "200,000 GPUs" has no part in a quarrel over how many of them are H100s, where a report tells of them all.
    const ofOneChip = claim.chip !== null && claim.chip === target.claim.chip && claim.chip !== chip;
    if (ofOneChip && leading.some((mine) => mine.claim.chip !== claim.chip)) return;
    // Who gives the very figure stands by it, whomever else it quarrels with, unless as the bound that keeps it out.
    const givesIt = leading.some((mine) => mine.claim === claim && mine.rule === 'exact');
    if (isFound(claim) || (givesIt && !isChallenge(facts, target.interval) && !apart) || !standsAgainst(figure, facts, target, apart)) return;
    found.push({ entry: { claim, stance: 'disputes', rule: 'disputes-relation' }, challenge: isChallenge(facts, target.interval), overrules: false });
  };
  for (const target of leading) {
    const { claim } = target;
    for (const { from, type } of claims.relationsTo(claim.id)) if (type === 'disputes') dispute(from, target.facts, bars(from, claim));
    for (const relation of claim.relations) {
      const other = claims.byId(relation.target);
      if (other === undefined) continue;
      const mayMean = (): boolean => (claim.metric === other.metric || target.rule === 'exact') && mayBeOneQuantity(claim, other, claims);
      if (relation.type === 'disputes' && (claim.slip || bars(claim, other) || mayMean())) {
        // Who gives the very figure of the one repeats the quarrel, though a round sum of the other's might stand for it too.
        const isFar = target.rule === 'exact' && Math.abs(claim.low - other.low) > sameInOtherWords * claim.low;
        const apart = (isFar || bars(claim, other)) && !leading.some((mine) => mine.claim === other);
        dispute(other, target.facts, apart);
      }
      // Who repeats a figure is challenged with the one who gave it first.
      if (relation.type === 'supports' && other.metric === claim.metric && other.unit === claim.unit) {
        const first = factsOfClaim(other, claims);
        for (const { from, type } of claims.relationsTo(other.id)) {
          if (type === 'disputes' && isChallenge(factsOfClaim(from, claims), first.interval)) dispute(from, first, false);
        }
      }
    }
  }
  // What agrees is at best beside the point, while a report on the very quantity says otherwise; many digits are the firm's own.
  const isDoubted = leading.some(({ claim }) => claim.slip || claim.relations.some(({ type }) => type === 'disputes'));
  const beside = leading.every((entry) => distant.has(entry.loose) && !isOwn(entry, figure.digits, isDoubted));
  for (const entry of differing) {
    const { claim } = entry;
    if (found.length >= most) break;
    // What a day came to is not contradicted by what it had come to at noon.
    if (isFound(claim) || entry.facts.when.session) continue;
    const contradicts = !toldInParts(claim.metric) && !hasManyValues(claim.metric) && leading.some((mine) => saysOtherwise(entry, mine, claims));
    const overrules = beside && entry.loose === null && leading.every(({ claim: mine, loose }) => loose === 'run-rate' || !harmonious(mine, claim));
    if (contradicts || overrules) found.push({ entry: stanced(entry, 'differs'), challenge: false, overrules });
  }
  return found;
}

/** Whether a claim gives another value of the quantity that one of those that agree gives, which neither explains nor rounds the other. */
function saysOtherwise(entry: Candidate, mine: Candidate, claims: ClaimIndex): boolean {
  if (!sameQuantity(mine.claim, entry.claim, claims) && !isOneRun(mine, entry)) return false;
  if (harmonious(mine.claim, entry.claim)) return false;
  return !(mine.rule === 'rounding' && mine.facts.interval.hedge === null && isRounded(mine.facts, entry.facts));
}

/** Whether two claims count one training run that the draft names too, and only one of them says which chips it had. */
function isOneRun(mine: Candidate, other: Candidate): boolean {
  return mine.facts.run
    && mine.loose === null
    && other.loose === null
    && mine.claim.subject === other.claim.subject
    && (mine.claim.chip === null || other.claim.chip === null);
}

/** Whether one claim's value is the other's rounding: a figure that only the coarser one reaches sets no report against another. */
function isRounded({ interval: one }: ClaimFacts, { interval: other }: ClaimFacts): boolean {
  return isWritten(compareValues(one, other).rule);
}

/** Whether two claims explain rather than contradict each other: joined as context or support, or told in one report. */
function harmonious(one: Claim, other: Claim): boolean {
  if (joined(one, other, 'context') || joined(one, other, 'supports') || joined(one, other, 'supersedes')) return true;
  return areOfOneReport(one, other) && !joined(one, other, 'disputes');
}

import type { Claim, ClaimIndex } from '../claims/claim';
import { compareValues, isWritten } from './comparison';
import type { Outcome } from './comparison';
import type { StancedClaim, Standing } from './finding';
import { claimInterval } from './interval';
import type { Interval } from './interval';
import { kin, toldInParts } from './metricTraits';
import { sameQuantity } from './relevance';
import type { Candidate, Looseness, Question } from './relevance';
import { subjectLink } from './subjects';

/** A relevant claim and how its value stands to the figure's. */
export interface Weighed {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly rule: string;
  readonly loose: Looseness | null;
}

/** A standing with the claims it rests on, those that decide it first. */
export interface Verdict {
  readonly standing: Standing;
  readonly claims: readonly StancedClaim[];
  /** The agreeing claims that come nearest to the figure, in value and in what they are about; empty when none agrees. */
  readonly leading: readonly Weighed[];
  /** The claims that challenge the figure itself: they deny it, doubt it, or call the very number misleading. */
  readonly challenges: readonly Claim[];
}

/** Claims that may be about something wider or narrower than the figure: they confirm, but their quarrels are their own. */
const distant: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['family-or-member', 'chip', 'whole-entity', 'sister-metric', 'run-rate']);

/** Weighs the values of all candidates that nothing excludes. */
export function weighValues(question: Question, all: readonly Candidate[]): Weighed[] {
  const weighed: Weighed[] = [];
  for (const { claim, excludedBy, loose } of all) {
    if (excludedBy === null) weighed.push({ claim, loose, ...compareValues(question.interval, claim) });
  }
  return weighed;
}

/** Whether two claims are joined by a relation of the type, either way round. */
export function joined(one: Claim, other: Claim, type: string): boolean {
  return (
    one.relations.some((relation) => relation.target === other.id && relation.type === type) ||
    other.relations.some((relation) => relation.target === one.id && relation.type === type)
  );
}

function replacedItself(claim: Claim, claims: ClaimIndex): boolean {
  for (const { type, from } of claims.relationsTo(claim.id)) if (type === 'supersedes' && !from.slip && from.id !== claim.id) return true;
  return false;
}

const supersededOf = new WeakMap<ClaimIndex, Map<Claim, boolean>>();

/** Whether a later claim replaced this one, or one that this claim repeats or is repeated by. */
export function isSuperseded(claim: Claim, claims: ClaimIndex): boolean {
  let known = supersededOf.get(claims);
  if (known === undefined) supersededOf.set(claims, (known = new Map()));
  let answer = known.get(claim);
  if (answer === undefined) known.set(claim, (answer = decideSuperseded(claim, claims)));
  return answer;
}

function decideSuperseded(claim: Claim, claims: ClaimIndex): boolean {
  if (replacedItself(claim, claims)) return true;
  for (const { type, target } of claim.relations) {
    const repeated = type === 'supports' ? claims.byId(target) : undefined;
    if (repeated !== undefined && repeated.metric === claim.metric && replacedItself(repeated, claims)) return true;
  }
  return claims.relationsTo(claim.id).some(({ type, from }) =>
    type === 'supports' && from.low === claim.low && from.high === claim.high && from.metric === claim.metric && replacedItself(from, claims));
}

function inside(value: number, low: number, high: number): boolean {
  const slack = 1e-9 * Math.abs(high);
  return value - low > slack && high - value > slack;
}

/** Whether a claim gives, after rounding, the very value of the figure: who repeats a figure does not dispute it. */
function repeats(figure: Interval, claim: Claim): boolean {
  if (claim.qualifier === 'at-least' || claim.qualifier === 'at-most' || claim.qualifier === 'nearly') return false;
  if (figure.hedge === 'at-least' || figure.hedge === 'at-most') return false;
  const report = claimInterval(claim);
  return (
    inside((figure.plainLow + figure.plainHigh) / 2, report.plainLow, report.plainHigh) ||
    (inside(claim.low, figure.plainLow, figure.plainHigh) && inside(claim.high, figure.plainLow, figure.plainHigh))
  );
}

/**
 * Whether a claim that disputes another stands against the figure itself. Known slips never do, a denial always does. Across
 * metrics only sister metrics count, across entities only claims on one project: elsewhere two different sums are weighed
 * against each other.
 */
function standsAgainst(figure: Interval, disputer: Claim, target: Claim): boolean {
  if (disputer.slip) return false;
  if (disputer.position !== 'asserts') return true;
  if (!kin(disputer.metric, target.metric) || disputer.unit !== target.unit) return false;
  if (disputer.entity !== target.entity && (target.subject === null || subjectLink(disputer.subject, target.subject) !== 'same')) return false;
  return !repeats(figure, disputer);
}

/** Whether a disputing claim challenges the number as such, rather than setting another beside it. */
function challenges(disputer: Claim, target: Claim): boolean {
  if (disputer.position !== 'asserts') return true;
  const [report, other] = [claimInterval(disputer), claimInterval(target)];
  return disputer.qualifier === 'at-least' && report.plainLow < other.plainHigh && other.plainLow < report.plainHigh && !other.range;
}

/**
 * Where a figure stands to the candidates, by the five standings (see docs/findings). `certain` is whether the reading is
 * certain enough for `differs`.
 */
export function standingOf(question: Question, weighed: readonly Weighed[], claims: ClaimIndex, certain: boolean): Verdict {
  const agreeing = weighed.filter(({ outcome, claim }) => outcome === 'agrees' && claim.position === 'asserts');
  const firm = weighed.filter(({ outcome, loose, claim }) => outcome === 'differs' && loose === null && !claim.slip && !isSuperseded(claim, claims));
  if (agreeing.length === 0) {
    if (!certain || firm.length === 0) return { standing: 'unreported', claims: [], leading: [], challenges: [] };
    return { standing: 'differs', claims: nearest(question, firm).map((entry) => stanced(entry, 'differs')), leading: [], challenges: [] };
  }

  const leading = lead(agreeing, question.subject === null);
  const oppositionTo = (entries: readonly Weighed[]): Opposed[] => opposed(question.interval, entries, weighed, firm, claims);
  const against = question.subject === null ? unanimous(leading, oppositionTo) : oppositionTo(leading);
  const opposing = against.map(({ entry }) => entry);
  const others = new Set(opposing.map(({ claim }) => claim));
  const rest = agreeing.filter((entry) => !leading.includes(entry));
  const agrees = [...leading, ...rest].filter(({ claim }) => !others.has(claim)).map((entry) => stanced(entry, 'agrees'));
  const challenging = against.filter(({ challenge }) => challenge).map(({ entry }) => entry.claim);
  const verdict = (standing: Standing, more: readonly StancedClaim[]): Verdict =>
    ({ standing, claims: [...agrees, ...more], leading, challenges: challenging });

  if (leading.some(({ claim }) => !claim.slip && !isSuperseded(claim, claims))) {
    return verdict(opposing.length > 0 ? 'conflict' : 'agrees', opposing);
  }
  const replaced = leading.filter(({ claim }) => !claim.slip);
  if (replaced.length === 0) return verdict(opposing.length > 0 ? 'conflict' : 'agrees', opposing);
  const excluding = against.filter(({ entry, challenge }) =>
    entry.stance === 'disputes' && (challenge || compareValues(question.interval, entry.claim).outcome === 'differs'));
  if (excluding.length > 0) return verdict('conflict', opposing);
  return verdict('superseded', laterThan(replaced, claims));
}

/**
 * What stands against a figure whose subject is not named: as long as one subject's claims agree undisputed, and
 * not in dispute with another's, it may be that one's.
 */
function unanimous(leading: readonly Weighed[], oppositionTo: (entries: readonly Weighed[]) => Opposed[]): Opposed[] {
  const groups = new Map<string, Weighed[]>();
  for (const entry of leading) {
    const key = entry.claim.subject ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const found = new Map<string, Opposed>();
  const quarrels = leading.some(({ claim }) => leading.some((other) => joined(claim, other.claim, 'disputes')));
  for (const group of groups.values()) {
    const against = oppositionTo(group);
    if (against.length === 0 && !quarrels) return [];
    for (const opposed of against) if (!found.has(opposed.entry.claim.id)) found.set(opposed.entry.claim.id, opposed);
  }
  return [...found.values()];
}

function stanced({ claim, rule }: Weighed, stance: 'agrees' | 'differs'): StancedClaim {
  return { claim, stance, rule };
}

/**
 * Those of the agreeing claims that are about the figure's own quantity, where there are any, and of these the nearest in
 * value; where no subject is named (`unnamed`), only the value can tell which claims are meant.
 */
function lead(agreeing: readonly Weighed[], unnamed: boolean): readonly Weighed[] {
  const close = agreeing.filter(({ loose }) => !distant.has(loose));
  const about = close.length > 0 ? close : agreeing;
  const exact = unnamed ? about.filter(({ rule }) => rule === 'exact') : [];
  if (exact.length > 0) return exact;
  const written = about.filter(({ rule }) => isWritten(rule));
  return written.length > 0 ? written : about;
}

/** Nearest in value first, by ratio; the order on file decides between equals. */
function nearest(question: Question, entries: readonly Weighed[]): Weighed[] {
  const middle = (question.interval.plainLow + question.interval.plainHigh) / 2;
  const distance = ({ claim }: Weighed): number => Math.abs(Math.log(Math.abs((claim.low + claim.high) / 2 / middle) || 1e-9));
  return entries.map((entry) => ({ entry, away: distance(entry) })).sort((a, b) => a.away - b.away).map(({ entry }) => entry);
}

/** The claims that replaced others, as context for a reader. */
function laterThan(replaced: readonly Weighed[], claims: ClaimIndex): StancedClaim[] {
  const later = new Set<Claim>();
  for (const { claim } of replaced) {
    for (const { type, from } of claims.relationsTo(claim.id)) if (type === 'supersedes') later.add(from);
  }
  return [...later].map((claim) => ({ claim, stance: 'context', rule: 'supersedes-relation' }));
}

interface Opposed {
  readonly entry: StancedClaim;
  readonly challenge: boolean;
}

/** Claims that contradict or dispute what the leading ones say: disputes first, then plain differences. */
function opposed(figure: Interval, leading: readonly Weighed[], weighed: readonly Weighed[], firm: readonly Weighed[], claims: ClaimIndex): Opposed[] {
  const found = new Map<string, Opposed>();
  const dispute = (claim: Claim, target: Claim): void => {
    if (found.has(claim.id) || isSuperseded(claim, claims) || !standsAgainst(figure, claim, target)) return;
    found.set(claim.id, { entry: { claim, stance: 'disputes', rule: 'disputes-relation' }, challenge: challenges(claim, target) });
  };
  for (const { claim } of leading) {
    for (const { from, type } of claims.relationsTo(claim.id)) if (type === 'disputes') dispute(from, claim);
    for (const { type, target } of claim.relations) {
      const other = type === 'disputes' ? claims.byId(target) : undefined;
      if (other !== undefined && sameQuantity(claim, other, claims)) dispute(other, claim);
    }
  }
  const plain = (entry: Weighed): void => {
    if (!found.has(entry.claim.id)) found.set(entry.claim.id, { entry: stanced(entry, 'differs'), challenge: false });
  };
  for (const entry of weighed) {
    const { claim, outcome } = entry;
    if (outcome !== 'differs' || claim.slip || claim.position !== 'asserts' || toldInParts(claim.metric) || isSuperseded(claim, claims)) continue;
    if (leading.some(({ claim: mine }) => sameQuantity(mine, claim, claims) && !harmonious(mine, claim))) plain(entry);
  }
  // What agrees is at best beside the point, while a report on the very quantity says otherwise.
  if (leading.every(({ loose }) => distant.has(loose))) {
    for (const entry of firm) {
      if (leading.every(({ claim: mine, loose }) => loose === 'run-rate' || !harmonious(mine, entry.claim))) plain(entry);
    }
  }
  return [...found.values()];
}

/** Whether two claims explain rather than contradict each other: joined as context or support, or told in one report. */
function harmonious(one: Claim, other: Claim): boolean {
  if (joined(one, other, 'context') || joined(one, other, 'supports') || joined(one, other, 'supersedes')) return true;
  return one.url !== '' && one.url === other.url && one.claimant === other.claimant && !joined(one, other, 'disputes');
}

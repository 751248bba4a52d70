import type { Claim, ClaimIndex } from '../claims/claim';
import { compareValues } from './comparison';
import type { StancedClaim, Standing } from './finding';
import { claimInterval } from './interval';
import type { Interval } from './interval';
import { kin, toldInParts } from './metricTraits';
import { sameQuantity } from './relevance';
import type { Candidate, Question } from './relevance';

/** A standing with the claims it rests on, those that decide it first. */
export interface Verdict {
  readonly standing: Standing;
  readonly claims: readonly StancedClaim[];
}

interface Weighed {
  readonly claim: Claim;
  readonly outcome: 'agrees' | 'compatible' | 'differs';
  readonly rule: string;
  readonly firm: boolean;
}

/** Whether two claims are joined by a relation of one of the types, either way round. */
function related(one: Claim, other: Claim, ...types: readonly string[]): boolean {
  return (
    one.relations.some(({ type, target }) => target === other.id && types.includes(type)) ||
    other.relations.some(({ type, target }) => target === one.id && types.includes(type))
  );
}

/** Whether a later claim replaced this one; a claim that only repeats a replaced one is replaced with it. */
export function isSuperseded(claim: Claim, claims: ClaimIndex): boolean {
  return claims.relationsTo(claim.id).some(({ type, from }) => type === 'supersedes' && !from.slip && from.id !== claim.id);
}

/** Whether a claim gives, after rounding, the very value of the figure: repeating a figure does not dispute it. */
function sameValue(figure: Interval, claim: Claim): boolean {
  if (claim.qualifier === 'at-least' || claim.qualifier === 'at-most' || claim.qualifier === 'nearly') return false;
  const report = claimInterval(claim);
  const middle = (figure.plainLow + figure.plainHigh) / 2;
  const inside = (value: number, low: number, high: number): boolean => value - low > 1e-9 * high && high - value > 1e-9 * high;
  return (
    inside(middle, report.plainLow, report.plainHigh) ||
    (inside(claim.low, figure.plainLow, figure.plainHigh) && inside(claim.high, figure.plainLow, figure.plainHigh))
  );
}

/**
 * Whether a claim that disputes an agreeing one stands against the figure itself. Known slips never do. A denial always does.
 * A dispute across metrics counts between sister metrics only: elsewhere it weighs two different sums.
 */
function disputesFigure(question: Question, disputer: Claim, target: Claim): boolean {
  if (disputer.slip) return false;
  if (disputer.position !== 'asserts') return true;
  if (!kin(disputer.metric, target.metric) || disputer.unit !== target.unit) return false;
  return !sameValue(question.interval, disputer);
}

/** Where a figure stands to the candidates, by the five standings of the design; see docs/findings. */
export function standingOf(question: Question, all: readonly Candidate[], claims: ClaimIndex, certain: boolean): Verdict {
  const weighed: Weighed[] = [];
  for (const { claim, excludedBy, loose } of all) {
    if (excludedBy !== null) continue;
    const { outcome, rule } = compareValues(question.interval, claim);
    weighed.push({ claim, outcome, rule, firm: loose === null });
  }
  const agreeing = weighed.filter(({ outcome, claim }) => outcome === 'agrees' && claim.position === 'asserts');
  const live = agreeing.filter(({ claim }) => !claim.slip && !isSuperseded(claim, claims));
  const own = weighed.filter(({ claim, outcome, firm }) => outcome === 'differs' && firm && !claim.slip && !isSuperseded(claim, claims));

  if (agreeing.length === 0) {
    if (certain && own.length > 0) return { standing: 'differs', claims: own.map((entry) => stance(entry, 'differs')) };
    return { standing: 'unreported', claims: [] };
  }

  const against = opposed(question, live.length > 0 ? live : agreeing, weighed, claims);
  const others = new Set(against.map(({ claim }) => claim));
  const agrees = [...live, ...agreeing.filter((entry) => !live.includes(entry))]
    .filter(({ claim }) => !others.has(claim))
    .map((entry) => stance(entry, 'agrees'));
  if (live.length > 0) return { standing: against.length > 0 ? 'conflict' : 'agrees', claims: [...agrees, ...against] };

  const replaced = agreeing.filter(({ claim }) => !claim.slip);
  if (replaced.length === 0) {
    return { standing: own.length > 0 || against.length > 0 ? 'conflict' : 'agrees', claims: [...agrees, ...own.map((entry) => stance(entry, 'differs'))] };
  }
  const live2 = against.filter(({ claim }) => compareValues(question.interval, claim).outcome === 'differs');
  if (live2.length > 0) return { standing: 'conflict', claims: [...agrees, ...live2] };
  const later = replaced.flatMap(({ claim }) => claims.relationsTo(claim.id).filter(({ type }) => type === 'supersedes').map(({ from }) => from));
  return { standing: 'superseded', claims: [...agrees, ...unique(later).map((claim): StancedClaim => ({ claim, stance: 'context', rule: 'supersedes-relation' }))] };
}

function stance({ claim, rule }: Weighed, word: 'agrees' | 'differs'): StancedClaim {
  return { claim, stance: word, rule };
}

function unique(list: readonly Claim[]): Claim[] {
  return [...new Set(list)];
}

/** Claims that contradict or dispute what the agreeing ones say: disputes first, then plain differences. */
function opposed(question: Question, agreeing: readonly Weighed[], weighed: readonly Weighed[], claims: ClaimIndex): StancedClaim[] {
  const found = new Map<string, StancedClaim>();
  for (const { claim } of agreeing) {
    for (const { from, type } of claims.relationsTo(claim.id)) {
      if (type !== 'disputes' || found.has(from.id) || isSuperseded(from, claims)) continue;
      if (disputesFigure(question, from, claim)) found.set(from.id, { claim: from, stance: 'disputes', rule: 'disputes-relation' });
    }
    for (const { type, target } of claim.relations) {
      const other = type === 'disputes' ? claims.byId(target) : undefined;
      if (other === undefined || found.has(other.id) || other.slip || isSuperseded(other, claims)) continue;
      if (sameQuantity(claim, other, claims) && disputesFigure(question, other, claim)) {
        found.set(other.id, { claim: other, stance: 'disputes', rule: 'disputes-relation' });
      }
    }
  }
  for (const { claim, outcome, rule } of weighed) {
    if (outcome !== 'differs' || claim.slip || claim.position !== 'asserts' || found.has(claim.id) || isSuperseded(claim, claims)) continue;
    const contradicts = agreeing.some(({ claim: mine }) =>
      sameQuantity(mine, claim, claims) && !related(mine, claim, 'context', 'supports', 'supersedes') && !(toldInParts(claim.metric) && mine.high < claim.low && mine.subject === null));
    if (contradicts) found.set(claim.id, { claim, stance: 'differs', rule });
  }
  return [...found.values()];
}

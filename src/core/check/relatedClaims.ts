import type { Claim, ClaimIndex } from '../claims/claim';
import { companions } from './companions';
import type { StancedClaim } from './finding';
import type { Candidate, Question } from './relevance';
import type { Verdict } from './standing';

/** How many related claims are offered at most beside those that decide a standing. */
const most = 6;

/** Why a claim is offered although it decides nothing; a stable name. */
function reason({ excludedBy, loose }: Candidate): string {
  if (excludedBy !== null) return `other-${excludedBy}`;
  return loose ?? 'related';
}

function holds(entries: readonly StancedClaim[], claim: Claim): boolean {
  for (const entry of entries) if (entry.claim === claim) return true;
  return false;
}

/**
 * Claims that decide nothing but help to judge: those joined to the agreeing ones, those of another period or currency with
 * the figure's value, and, where no report decides, the nearest on the same entity and metric.
 */
export function relatedClaims(question: Question, all: readonly Candidate[], verdict: Verdict, claims: ClaimIndex): StancedClaim[] {
  const found: StancedClaim[] = [];
  const has = (claim: Claim): boolean => holds(found, claim) || holds(verdict.claims, claim);
  const offer = (claim: Claim, rule: string): void => {
    if (found.length < most && !has(claim)) found.push({ claim, stance: 'context', rule });
  };
  for (const { claim } of verdict.leading) {
    for (const { target, type } of claim.relations) {
      const other = claims.byId(target);
      if (other !== undefined) offer(other, `${type}-relation`);
    }
    for (const { from, type } of claims.relationsTo(claim.id)) if (type !== 'supports') offer(from, `${type}-relation`);
  }
  if (verdict.leading.length > 0) return [...found, ...broughtAlong(question, verdict, claims).filter(({ claim }) => !has(claim))];
  for (const candidate of all) {
    if (found.length >= most) return found;
    const { claim, outcome, facts, excludedBy } = candidate;
    const { plainLow, plainHigh, value } = facts.interval;
    const same = excludedBy === null ? outcome === 'agrees'
      : excludedBy === 'unit' ? question.interval.plainLow <= value && value <= question.interval.plainHigh
      : plainLow < question.interval.plainHigh && question.interval.plainLow < plainHigh;
    if (same) offer(claim, reason(candidate));
  }
  for (const candidate of all) if (found.length < most && candidate.excludedBy === null && candidate.claim.metric === question.metric) offer(candidate.claim, reason(candidate));
  return found;
}

/** What the reports that were brought against the figure, but count something else, say of other quantities of the same thing. */
function broughtAlong(question: Question, { leading }: Verdict, claims: ClaimIndex): readonly StancedClaim[] {
  const along = new Map<string, StancedClaim>();
  for (const { claim } of leading) {
    for (const { from, type } of claims.relationsTo(claim.id)) {
      if (type !== 'disputes' || from.metric === question.metric || from.entity !== question.entity || from.slip) continue;
      for (const entry of companions(from, claims)) if (entry.claim.metric !== question.metric) along.set(entry.claim.id, entry);
    }
  }
  return [...along.values()].slice(0, most);
}

import type { Claim, ClaimIndex } from '../claims/claim';
import type { Candidate } from './candidate';
import { asContext, factsOfClaim, holds } from './claimFacts';
import { companions } from './companions';
import type { StancedClaim } from './finding';
import type { Interval } from './interval';
import { mostRelated } from './matter';
import type { Question } from './relevance';
import type { Verdict } from './standing';

const none: readonly never[] = [];

/** Why a claim is offered although it decides nothing; a stable name. */
function reason({ excludedBy, loose }: Candidate): string {
  if (excludedBy !== null) return `other-${excludedBy}`;
  return loose ?? 'related';
}

/**
 * Claims that decide nothing but help to judge: those joined to the agreeing ones, those of another period or currency with
 * the figure's value, and, where no report decides, the nearest on the same entity and metric.
 */
export function relatedClaims(question: Question, all: readonly Candidate[], verdict: Verdict, claims: ClaimIndex): readonly StancedClaim[] {
  if (verdict.leading.length > 0) return joinedTo(question, verdict, claims);
  if (all.length === 0) return none;
  const found: StancedClaim[] = [];
  const { interval, matter: { metric } } = question;
  for (const candidate of all) if (hasValue(candidate, interval)) if (isFull(found, candidate, verdict)) return found;
  for (const candidate of all) if (candidate.excludedBy === null && candidate.claim.metric === metric) if (isFull(found, candidate, verdict)) return found;
  return found;
}

/** Adds a candidate to those found, once, and tells whether that is enough. */
function isFull(found: StancedClaim[], candidate: Candidate, verdict: Verdict): boolean {
  const { claim, facts } = candidate;
  if (!holds(found, claim) && !holds(verdict.claims, claim)) found.push(asContext(facts, reason(candidate)));
  return found.length >= mostRelated;
}

/** Whether a claim, or one that is left out, gives the figure's value. */
function hasValue({ outcome, facts: { interval: report }, excludedBy }: Candidate, figure: Interval): boolean {
  if (excludedBy === null) return outcome === 'agrees';
  if (excludedBy === 'unit') return figure.plainLow <= report.value && report.value <= figure.plainHigh;
  return report.plainLow < figure.plainHigh && figure.plainLow < report.plainHigh;
}

/** What is joined to the claims that agree. */
function joinedTo(question: Question, verdict: Verdict, claims: ClaimIndex): StancedClaim[] {
  const found: StancedClaim[] = [];
  const has = (claim: Claim): boolean => holds(found, claim) || holds(verdict.claims, claim);
  const offer = (claim: Claim, rule: string): void => {
    if (found.length < mostRelated && !has(claim)) found.push(asContext(factsOfClaim(claim, claims), rule));
  };
  for (const { claim } of verdict.leading) {
    for (const { target, type } of claim.relations) {
      const other = claims.byId(target);
      if (other !== undefined) offer(other, type === 'supersedes' ? 'superseded-relation' : `${type}-relation`);
    }
    for (const { from, type } of claims.relationsTo(claim.id)) if (type !== 'supports') offer(from, `${type}-relation`);
  }
  return [...found, ...broughtAlong(question, verdict, claims).filter(({ claim }) => !has(claim))];
}

/** What the reports that were brought against the figure, but count something else, say of other quantities of the same thing. */
function broughtAlong(question: Question, { leading }: Verdict, claims: ClaimIndex): readonly StancedClaim[] {
  const along = new Map<string, StancedClaim>();
  for (const { claim } of leading) {
    for (const { from, type } of claims.relationsTo(claim.id)) {
      if (type !== 'disputes' || from.metric === question.matter.metric || from.entity !== question.matter.entity || from.slip) continue;
      for (const entry of companions(from, claims)) if (entry.claim.metric !== question.matter.metric) along.set(entry.claim.id, entry);
    }
  }
  return [...along.values()].slice(0, mostRelated);
}

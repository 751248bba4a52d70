import type { Claim } from '../claims/claim';
import { isDelivered, kin } from '../claims/metricTraits';
import { roundOff } from '../figures/roundOff';
import type { ClaimFacts } from './claimFacts';
import type { Interval } from './interval';
import { dayOf, isGuidance } from './periods';
import { subjectLink } from './subjects';
import { mostBeyond } from './comparison';

function inside(value: number, low: number, high: number): boolean {
  const slack = roundOff * Math.abs(high);
  return value - low > slack && high - value > slack;
}

function isOpen({ hedge }: Interval): boolean {
  return hedge === 'at-least' || hedge === 'at-most';
}

/** Whether a claim that disputes `target` gives, after rounding, the very value of the figure: who repeats a figure does not dispute it. */
function repeats(figure: Interval, { claim, interval: report }: ClaimFacts, target: Claim): boolean {
  if (isOpen(report) || report.hedge === 'nearly') return false;
  // "could exceed $470 billion" is no quarrel with $650 billion; nor are two reports that both give far more than "at least" at odds about that.
  const meant = Math.max(figure.value, target.low);
  if (figure.hedge === 'at-least' && !figure.range && claim.low >= figure.plainLow && claim.high <= mostBeyond * meant) return true;
  if (isOpen(figure) && !report.range) return false;
  return (
    inside((figure.plainLow + figure.plainHigh) / 2, report.plainLow, report.plainHigh) ||
    (inside(claim.low, figure.plainLow, figure.plainHigh) && inside(claim.high, figure.plainLow, figure.plainHigh))
  );
}

/**
 * Whether a claim that disputes another stands against the figure itself. Known slips never do, a denial always does. Across
 * metrics only sister metrics count, across entities only claims on one project: elsewhere two different sums are weighed
 * against each other. `apart`: the two are known to differ, so that rounding makes neither the other.
 */
export function standsAgainst(figure: Interval, disputer: ClaimFacts, { claim: target, when: told }: ClaimFacts, apart: boolean): boolean {
  const { claim } = disputer;
  if (claim.slip || disputer.superseded) return false;
  if (claim.position !== 'asserts') return true;
  // What came of a guidance does not dispute what was guided.
  if (isGuidance(target.period) && isOutcome(disputer) && !bars(claim, target)) return false;
  // Nor does what had been expected of a time that was over by then dispute what was counted.
  if (disputer.when.future && !told.future && target.date !== null && dayOf(target.date) > disputer.when.last && !bars(claim, target)) return false;
  if (!kin(claim.metric, target.metric)) return false;
  // A slip of the currency is known by the very report that has the right one.
  if (claim.unit !== target.unit) return target.slip && claim.metric === target.metric && claim.entity === target.entity;
  if (claim.entity !== target.entity && !isOneThing(claim, target)) return false;
  return apart || !repeats(figure, disputer, target);
}

/** Whether claims on two organisations are about one thing, which is not something that each gets for itself. */
function isOneThing(claim: Claim, target: Claim): boolean {
  return !isDelivered(target.metric) && target.subject !== null && subjectLink(claim.subject, target.subject) === 'same';
}

/** Whether a claim tells what a time had come to by its end. */
function isOutcome({ claim: { date }, when }: ClaimFacts): boolean {
  return date !== null && dayOf(date) >= when.last;
}

/** Whether the bound that one claim gives leaves no room for the other's, planned or not: "at most 550,000" for "more than 550,000". */
export function bars(one: Claim, other: Claim): boolean {
  return (one.qualifier === 'at-most' && other.qualifier === 'at-least' && one.high <= other.low) || (one.qualifier === 'at-least' && other.qualifier === 'at-most' && one.low >= other.high);
}

/** Whether a disputing claim challenges the number as such, as "more than that", rather than setting another beside it. */
export function isChallenge({ claim, interval: report }: ClaimFacts, target: Interval): boolean {
  if (claim.position !== 'asserts') return true;
  return claim.qualifier === 'at-least' && !target.range && !isOpen(target) && report.plainLow < target.plainHigh && target.plainLow < report.plainHigh;
}

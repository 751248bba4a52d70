import type { ClaimIndex } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Figure, Mention } from '../figures/figure';
import type { Context } from '../reading/context';
import { mayBeGiven } from '../reading/names/numbersOnFile';
import type { Reading } from '../reading/reading';
import { reportsGiving } from '../reading/names/reports';
import { isSilent } from './assess';
import type { Assessment } from './assess';
import { asContext, factsOfClaim, holds } from './claimFacts';
import type { StancedClaim } from './finding';
import { claimsGiving } from './givenNumbers';
import { figureInterval } from './interval';
import type { Interval } from './interval';
import { mostRelated } from './matter';

/** How many reports of the same value are offered at most. */
const mostOffered = 3;

/**
 * The claims to show with a figure: those of its assessment, and, where no report decides, first those that give this very value
 * of somebody named around it, though for something else. They are context and raise nothing: a reading may have missed whose
 * figure it is, and a writer sees at once which report was meant. `names` are those of the figure's block, `before` its context.
 */
export function withSameValue(
  { figure }: Mention,
  reading: Reading,
  { standing, claims: shown }: Assessment,
  names: readonly string[],
  before: Context,
  claims: ClaimIndex,
): readonly StancedClaim[] {
  if (figure.vague || isSilent(figure) || !mayBeGiven(figure, claims)) return shown;
  if (standing !== 'unreported') return withOthersOwn(figure, reading, shown, names, claims);
  const interval = figureInterval(figure);
  // Digits that are not round tell a report also where only the words before name its owner.
  const telling = interval.digits >= 2;
  const search: Search = { figure, interval, claims, shown, found: [] };
  if (reading.entity !== null && (telling || reading.entity.span !== null)) offer(reading.entity.value, search);
  for (const name of names) offer(name, search);
  if (telling) {
    if (before.focus !== null) offer(before.focus.entity, search);
    if (before.heading !== null) offer(before.heading.entity, search);
    if (before.title !== null) offer(before.title.entity, search);
    for (const entity of before.recent) offer(entity, search);
  }
  return search.found.length === 0 ? shown : [...search.found, ...shown].slice(0, mostRelated);
}

/**
 * Where a report decides: with those that give the very number for the same quantity of another who is named ("will each commit
 * $19 billion"), or of the same owner at another time or place.
 */
function withOthersOwn(
  figure: Figure,
  { entity, metric }: Reading,
  shown: readonly StancedClaim[],
  names: readonly string[],
  claims: ClaimIndex,
): readonly StancedClaim[] {
  if (entity === null || metric === null) return shown;
  let found: StancedClaim[] | null = null;
  for (const name of names.includes(entity.value) ? names : [entity.value, ...names]) {
    for (const report of reportsGiving(claims, name, figure)) {
      if (!kin(metric.value, report.metric) || holds(shown, report.claim)) continue;
      (found ??= []).push(asContext(factsOfClaim(report.claim, claims), 'same-value'));
      if (found.length >= mostOffered) return [...shown, ...found];
    }
  }
  return found === null ? shown : [...shown, ...found];
}

interface Search {
  readonly figure: Figure;
  readonly interval: Interval;
  readonly claims: ClaimIndex;
  readonly shown: readonly StancedClaim[];
  readonly found: StancedClaim[];
}

/** Adds to what was found the claims on an entity that give the value, known slips left out. */
function offer(entity: string, { figure, interval, claims, shown, found }: Search): void {
  for (const { claim } of claimsGiving(entity, figure, interval, claims)) {
    if (found.length >= mostOffered) return;
    if (!holds(shown, claim) && !holds(found, claim)) found.push(asContext(factsOfClaim(claim, claims), 'same-value'));
  }
}

import type { Claim, ClaimIndex } from '../claims/claim';
import { toldInParts } from '../claims/metricTraits';
import type { Candidate } from './candidate';
import { factsOfClaim, isSuperseded } from './claimFacts';
import { compareValues, isWritten } from './comparison';
import { cutOffFrom } from './cutOff';
import type { StancedClaim, Standing } from './finding';
import { isTurned } from './interval';
import { disputedElsewhere, distant, most, opposed, stanced, unanimous } from './opposing';
import type { Question } from './relevance';

/** A standing with the claims it rests on, those that decide it first. */
export interface Verdict {
  readonly standing: Standing;
  readonly claims: readonly StancedClaim[];
  /** The agreeing claims that come nearest to the figure, in value and in what they are about; empty when none agrees. */
  readonly leading: readonly Candidate[];
  /** The claims that challenge the figure itself: they deny it, doubt it, or call the very number misleading. */
  readonly challenges: readonly Claim[];
}

/** Nothing on file, or nothing that may be told. */
export const unreported: Verdict = { standing: 'unreported', claims: [], leading: [], challenges: [] };

/** How many times a report may be more or less than what a vague amount holds and still be told by it. */
const roughly = 3;

/** "Hundreds of millions of dollars", where reports have $78 million: whether a report's value is no other order of size than a vague amount. */
function isNearby({ interval: { low, high } }: Question, { facts: { interval } }: Candidate): boolean {
  return interval.low <= high * roughly && interval.high >= low / roughly;
}

/**
 * Where a figure stands to the candidates, by the five standings (see docs/findings). `mayDiffer` is whether the reading is
 * certain enough for `differs`; `isWhole` whether the figure's sentence itself names the firm and the quantity, and so any part that is meant.
 */
export function standingOf(question: Question, all: readonly Candidate[], claims: ClaimIndex, mayDiffer: boolean, isWhole: boolean): Verdict {
  if (all.length === 0) return unreported;
  const agreeing: Candidate[] = [];
  const differing: Candidate[] = [];
  for (const candidate of all) {
    if (candidate.excludedBy !== null || candidate.claim.position !== 'asserts') continue;
    if (candidate.outcome === 'agrees') {
      // A slip is known by its very number, a round one only where it is told of the very thing.
      if (!candidate.claim.slip || (candidate.rule === 'exact' && (question.interval.digits >= 2 || !distant.has(candidate.loose)))) agreeing.push(candidate);
    }
    if (candidate.outcome === 'differs' && !candidate.claim.slip && !isOutdated(question, candidate, claims)) differing.push(candidate);
  }
  // "Data-centre sales of $130.5 billion": what a report has of the whole firm, and another of the very part.
  const isOfWhole = mayDiffer && agreeing.every(({ loose }) => loose === 'whole-entity') && differing.some(({ loose }) => loose === null);
  const isOver = agreeing.every((entry) => isPastPlan(question, entry)) && differing.some(({ loose, facts }) => loose === null && !facts.when.future);
  if (agreeing.length === 0 || isOfWhole || isOver || (mayDiffer && isWhole && isOfPart(question, agreeing, differing))) {
    // What is more than one part on file and less than the whole may be any two parts.
    const within = toldInParts(question.matter.metric) && all.some(({ excludedBy, loose }) => excludedBy === null && loose === 'part-of-whole');
    const firm = mayDiffer && !within ? differing.filter(({ loose }) => loose === null) : [];
    if (firm.length === 0 || (question.vague && firm.some((entry) => isNearby(question, entry)))) return unreported;
    return { standing: 'differs', claims: nearest(question, firm).slice(0, most).map((entry) => stanced(entry, 'differs')), leading: [], challenges: [] };
  }

  const leading = lead(unopposed(question, agreeing), question.matter.subject === null).slice(0, most);
  const against = question.matter.subject === null && leading.length > 1
    ? unanimous(question, leading, differing, claims)
    : opposed(question, leading, differing, claims);
  if (mayDiffer) against.push(...disputedElsewhere(leading, all, against, claims));
  const opposing = against.map(({ entry }) => entry);
  const agrees: StancedClaim[] = [];
  const wider: StancedClaim[] = [];
  const beside = leading.every(({ loose }) => distant.has(loose));
  for (const entry of [...leading, ...agreeing.filter((other) => !leading.includes(other))]) {
    if (agrees.length >= most) break;
    if (opposing.some(({ claim }) => claim === entry.claim)) continue;
    // Next to a report on the very quantity, one on something wider or narrower is context.
    if (!beside && distant.has(entry.loose)) wider.push({ claim: entry.claim, stance: 'context', rule: entry.loose ?? entry.rule });
    else agrees.push(agreed(question, entry));
  }
  const challenges = against.filter(({ challenge }) => challenge).map(({ entry }) => entry.claim);
  const verdict = (standing: Standing, more: readonly StancedClaim[]): Verdict => ({ standing, claims: [...agrees, ...more, ...wider], leading, challenges });

  const sound = leading.filter(({ claim }) => !claim.slip);
  // A report that still stands and gives the very figure, be it in a looser way, leaves nothing superseded.
  const stillStands = agreeing.some((entry) => entry.rule === 'exact' && !entry.claim.slip && !isReplaced(question, entry));
  const onlyReplaced = !stillStands && (sound.length > 0 ? sound : leading).every((entry) => isReplaced(question, entry));
  if (!onlyReplaced) return verdict(opposing.length > 0 ? 'conflict' : 'agrees', opposing);
  const meant = cutOffFrom(question.interval, differing);
  if (meant.length > 0) {
    const replaced = agrees.map(({ claim }): StancedClaim => ({ claim, stance: 'context', rule: 'superseded-relation' }));
    return { standing: 'agrees', claims: [...meant.map((entry) => agreed(question, entry)), ...replaced], leading: meant, challenges: [] };
  }
  const excluding = against.some(({ entry, challenge, overrules }) => overrules || (entry.stance === 'disputes' &&
    (challenge || compareValues(question.interval, factsOfClaim(entry.claim, claims).interval).outcome === 'differs')));
  return excluding ? verdict('conflict', opposing) : verdict('superseded', laterThan(leading, claims).filter(({ claim }) => agrees.every((entry) => entry.claim !== claim)));
}

/**
 * "Nvidia's revenue was $115.2 billion": whether only reports on a part that the draft does not name give the figure, while one on the whole
 * firm and the very time has another.
 */
function isOfPart({ matter: { subject } }: Question, agreeing: readonly Candidate[], differing: readonly Candidate[]): boolean {
  if (subject !== null || !agreeing.every(({ loose, claim, facts }) => loose === 'subject-unnamed' && claim.metric === 'revenue' && facts.when.dated)) return false;
  return differing.some(({ loose, claim, facts }) => loose === null && claim.subject === null && claim.metric === 'revenue' && facts.when.dated);
}

/** Whether a claim is what was planned for a time that was over on the day of the draft, and comes near the figure only: what came out is known by then. */
function isPastPlan({ matter: { when, today } }: Question, { facts, rule }: Candidate): boolean {
  return facts.superseded && facts.when.future && !isWritten(rule) && !when.future && when.dated && today !== null && when.last < today;
}

/** Whether a later claim stands for a report on what the draft tells of; not one on a later round or another thing, where the draft names the report's own. */
function isOutdated({ matter: { subject } }: Question, { claim, facts }: Candidate, claims: ClaimIndex): boolean {
  if (!facts.superseded || subject === null || claim.subject !== subject) return facts.superseded;
  return isSuperseded(claim, claims, (later) => later.subject === subject);
}

/** Whether a later claim stands for an agreeing one; not where the draft itself says of which day it speaks. */
function isReplaced({ matter: { when } }: Question, { facts }: Candidate): boolean {
  return facts.superseded && !(facts.lifetime === 'as-of-date' && when.dated);
}

/** An agreeing claim as shown: a flat figure at the bound of an "up to" agrees near the bound, not to the digit. */
function agreed({ interval }: Question, { claim, rule, facts }: Candidate): StancedClaim {
  const bound = facts.interval.hedge !== null && facts.interval.hedge !== 'about' && facts.interval.hedge !== interval.hedge;
  return { claim, stance: 'agrees', rule: bound && isWritten(rule) ? 'open-bound' : rule };
}

/** Claims without those that turn the figure's bound round, where another gives it as the draft does: "over $500 million" repeats no "under $500 million". */
function unopposed({ interval }: Question, agreeing: readonly Candidate[]): readonly Candidate[] {
  const isWorded = ({ rule, facts }: Candidate): boolean => rule === 'exact' && interval.hedge !== null && facts.interval.hedge === interval.hedge;
  return agreeing.some(isWorded) ? agreeing.filter(({ facts }) => !isTurned(facts.interval.hedge, interval.hedge)) : agreeing;
}

/**
 * Those of the agreeing claims that are about the figure's own quantity, where there are any, and of these the nearest in
 * value; where no subject is named (`unnamed`), only the value can tell which claims are meant.
 */
function lead(agreeing: readonly Candidate[], unnamed: boolean): readonly Candidate[] {
  if (agreeing.length === 1) return agreeing;
  const sound = agreeing.filter(({ claim }) => !claim.slip);
  // A known slip given to the digit is what is repeated, where no other report gives the figure as written.
  const isSound = sound.length === agreeing.length || sound.some(({ rule }) => isWritten(rule));
  const told = isSound ? sound : agreeing.filter(({ claim }) => claim.slip);
  const close = told.filter(({ loose }) => !distant.has(loose));
  const timely = close.length > 0 ? close : told.filter(({ loose }) => loose !== 'near-period');
  const around = timely.length > 0 ? timely : told;
  // What a neighbouring quantity gives speaks only where nothing on the figure's own does.
  const own = close.length > 0 ? around : around.filter(({ loose }) => loose !== 'sister-metric');
  const about = own.length > 0 ? own : around;
  const exact = unnamed ? about.filter(({ rule }) => rule === 'exact') : [];
  if (exact.length > 0) return exact;
  const written = about.filter(({ rule }) => isWritten(rule));
  return written.length > 0 ? written : about;
}

/** Nearest in value first, by ratio; the order on file decides between equals. */
function nearest({ interval }: Question, entries: readonly Candidate[]): readonly Candidate[] {
  if (entries.length === 1) return entries;
  const distance = ({ facts }: Candidate): number => Math.abs(Math.log(Math.abs(facts.interval.value / interval.value) || 1e-9));
  return entries.map((entry) => ({ entry, away: distance(entry) })).sort((a, b) => a.away - b.away).map(({ entry }) => entry);
}

/** The claims that replaced others, as context for a reader. */
function laterThan(replaced: readonly Candidate[], claims: ClaimIndex): StancedClaim[] {
  const later = new Set<Claim>();
  for (const { claim } of replaced) {
    for (const { type, from } of claims.relationsTo(claim.id)) if (type === 'supersedes') later.add(from);
  }
  return [...later].map((claim) => ({ claim, stance: 'context', rule: 'supersedes-relation' }));
}

import type { Claim, ClaimIndex, RelationType } from '../claims/claim';
import { hasManyValues, toldInParts } from '../claims/metricTraits';
import { sameInOtherWords } from '../figures/roundOff';
import { groupBy } from '../text/grouped';
import { areOfOneReport, factsOfClaim, isSuperseded } from './claimFacts';
import type { ClaimFacts } from './claimFacts';
import { compareValues, isWritten } from './comparison';
import type { StancedClaim, Standing } from './finding';
import { isTurned } from './interval';
import { mayBeOneQuantity, sameQuantity } from './relevance';
import type { Candidate, Looseness } from './candidate';
import { cutOffFrom } from './cutOff';
import { bars, isChallenge, standsAgainst } from './disputes';
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

/** Claims that may be about something wider or narrower than the figure: they confirm, but their quarrels are their own. */
const distant: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['family-or-member', 'chip', 'whole-entity', 'sister-metric', 'run-rate', 'near-period']);

/** Claims of one side that are weighed against the other, and shown: more would tell a reader no more. */
const most = 24;

/** Nothing on file, or nothing that may be told. */
export const unreported: Verdict = { standing: 'unreported', claims: [], leading: [], challenges: [] };

/** Whether two claims are joined by a relation of the type, either way round. */
export function joined(one: Claim, other: Claim, type: RelationType): boolean {
  for (const relation of one.relations) if (relation.target === other.id && relation.type === type) return true;
  for (const relation of other.relations) if (relation.target === one.id && relation.type === type) return true;
  return false;
}

/**
 * Where a figure stands to the candidates, by the five standings (see docs/findings). `certain` is whether the reading is
 * certain enough for `differs`; `isWhole` whether the figure's sentence itself names the firm and the quantity, and so any part that is meant.
 */
export function standingOf(question: Question, all: readonly Candidate[], claims: ClaimIndex, certain: boolean, isWhole: boolean): Verdict {
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
  const isOfWhole = certain && agreeing.every(({ loose }) => loose === 'whole-entity') && differing.some(({ loose }) => loose === null);
  const isOver = agreeing.every((entry) => isPastPlan(question, entry)) && differing.some(({ loose, facts }) => loose === null && !facts.when.future);
  if (agreeing.length === 0 || isOfWhole || isOver || (certain && isWhole && isOfPart(question, agreeing, differing))) {
    // What is more than one part on file and less than the whole may be any two parts.
    const within = toldInParts(question.matter.metric) && all.some(({ excludedBy, loose }) => excludedBy === null && loose === 'part-of-whole');
    const firm = certain && !within ? differing.filter(({ loose }) => loose === null) : [];
    if (firm.length === 0) return unreported;
    return { standing: 'differs', claims: nearest(question, firm).slice(0, most).map((entry) => stanced(entry, 'differs')), leading: [], challenges: [] };
  }

  const leading = lead(unopposed(question, agreeing), question.matter.subject === null).slice(0, most);
  const against = question.matter.subject === null && leading.length > 1
    ? unanimous(question, leading, differing, claims)
    : opposed(question, leading, differing, claims);
  if (certain) against.push(...disputedElsewhere(leading, all, against, claims));
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
  const standing = agreeing.some((entry) => entry.rule === 'exact' && !entry.claim.slip && !isReplaced(question, entry));
  const onlyReplaced = !standing && (sound.length > 0 ? sound : leading).every((entry) => isReplaced(question, entry));
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

function stanced({ claim, rule }: Candidate, stance: 'differs'): StancedClaim {
  return { claim, stance, rule };
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

interface Opposed {
  readonly entry: StancedClaim;
  readonly challenge: boolean;
  /** A report on the very quantity, while what agrees is on something wider or narrower. */
  readonly overrules: boolean;
}

/**
 * What stands against a figure whose subject is not named: as long as one subject's claims agree undisputed, and not in
 * dispute with another's, it may be that one's.
 */
function unanimous(question: Question, leading: readonly Candidate[], differing: readonly Candidate[], claims: ClaimIndex): Opposed[] {
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
function disputedElsewhere(leading: readonly Candidate[], all: readonly Candidate[], against: readonly Opposed[], claims: ClaimIndex): Opposed[] {
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

/** Claims that contradict or dispute what the leading ones say: disputes first, then plain differences. */
function opposed(question: Question, leading: readonly Candidate[], differing: readonly Candidate[], claims: ClaimIndex): Opposed[] {
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
    if (isFound(claim) || (givesIt && !isChallenge(facts, target.interval) && !apart) || !standsAgainst(figure, facts, target.claim, apart)) return;
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
  const beside = leading.every(({ loose, rule }) => distant.has(loose) && !(loose === 'whole-entity' && rule === 'exact' && figure.digits >= owned));
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

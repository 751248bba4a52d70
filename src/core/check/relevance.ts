import type { Claim, ClaimIndex } from '../claims/claim';
import { isIntoAnother, isRoundOfAnother } from '../claims/dealSubjects';
import { hasManyValues, isDeal, isOfTraining, isDelivered, isRecurring, plannedByNature, toldInParts, movesDaily } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import { isSameValue, sameInOtherWords } from '../figures/roundOff';
import { certain } from '../reading/reading';
import { tableRules } from '../reading/rules';
import type { Reading } from '../reading/reading';
import type { Candidate, Looseness } from './candidate';
import { chipLink } from '../claims/chipLink';
import { factsOfClaim } from './claimFacts';
import type { ClaimFacts } from './claimFacts';
import { compareValues, isWritten } from './comparison';
import { figureInterval, isTurned, manyDigits } from './interval';
import type { Interval } from './interval';
import { matterOf } from './keptMatters';
import { opened } from './matter';
import type { Matter, Weighed } from './matter';
import { dayOf, isBrief, periodLink } from './periods';
import { countsAllWith, subjectLink } from './subjects';

/** What a figure and its reading ask of the claims. */
export interface Question {
  /** The same for all figures that speak of it. */
  readonly matter: Matter;
  readonly interval: Interval;
  /** "Hundreds of millions": the ends are powers of ten. */
  readonly vague: boolean;
}

/** The question a reading puts to the claims; null where entity or metric is missing. `today`: the draft's date, `yyyy-mm-dd`. */
export function questionOf({ figure }: Mention, reading: Reading, claims: ClaimIndex, today: string | null): Question | null {
  const matter = matterOf(figure, reading, claims, today);
  return matter === null ? null : { matter, interval: figureInterval(figure), vague: figure.vague };
}

/** From this upwards a subject or period was named in so many words; below it, it was guessed or borrowed. */
export const outright = 0.84;

/**
 * The questions that remain when a subject or a period that was not named outright is left open, the nearest to the reading first;
 * empty where both were, where even the owner is a guess, or where nothing is on file. What was guessed must not keep out the very report that is meant.
 */
export function reopened(question: Question, { entity, subject, period }: Reading, claims: ClaimIndex): readonly Question[] {
  const { matter } = question;
  if (matter.weighed.length === 0 || entity === null || entity.sure < certain) return none;
  // "Blackwell brought in $17 billion": the thing by whose name the owner is told is no guess.
  const guessed = subject !== null && subject.sure < outright && subject.value !== entity.words;
  // What heads its column or its row is a figure's time, and no guess.
  const borrowed = period !== null && period.sure < outright && !tableRules.has(period.rule);
  if (!guessed && !borrowed) return none;
  const found: Question[] = [];
  if (borrowed) found.push({ ...question, matter: opened(matter, true, false, claims) });
  if (guessed) found.push({ ...question, matter: opened(matter, false, true, claims) });
  if (borrowed && guessed) found.push({ ...question, matter: opened(matter, true, true, claims) });
  return found;
}

const none: readonly never[] = [];

/** The claims that bear on a question, each with the reason that keeps it out, or that lets it confirm only; in the order of its matter. */
export function candidates(question: Question): readonly Candidate[] {
  const { weighed } = question.matter;
  if (weighed.length === 0) return none;
  const found: Candidate[] = [];
  for (const entry of weighed) {
    const isWeighed = entry.leftOut === null || (entry.unlessVery && isVeryNumber(question.interval, entry.facts.interval));
    found.push(isWeighed ? valued(question, entry) : entry.leftOut);
  }
  return found;
}

function isVeryNumber(figure: Interval, report: Interval): boolean {
  return figure.digits >= manyDigits && !figure.range && !report.range && isSameValue(figure.value, report.value);
}

/** A claim with the figure's value held against its own; the same object for the same answer. */
function valued(question: Question, entry: Weighed): Candidate {
  const { facts, loose: unvalued, met } = entry;
  const loose = unvalued ?? looseness(question, facts);
  let { outcome, rule } = compareValues(question.interval, facts.interval);
  if (outcome === 'agrees' && !speaks(question, facts, loose, rule)) {
    outcome = 'compatible';
    rule = 'not-close';
  }
  if (outcome === 'differs' && isLesserDay(question, facts)) outcome = 'compatible';
  for (const known of met) if (known.rule === rule && known.outcome === outcome && known.loose === loose) return known;
  const candidate: Candidate = { claim: facts.claim, facts, excludedBy: null, loose, outcome, rule };
  entry.met = met.concat(candidate);
  return candidate;
}

/** Whether a report has a firm's worst day of a year, and a figure a day of it that was not so bad. */
function isLesserDay({ interval, matter: { when } }: Question, { claim, interval: report, when: told }: ClaimFacts): boolean {
  return isRecurring(claim.metric) && isBrief(when) && !isBrief(told) && interval.high < report.low;
}

/** Whether an equal value speaks for a claim at all, in spite of what the draft leaves open. */
function speaks(
  { interval, matter: { subject, when, partOfWhole } }: Question,
  { claim, interval: report }: ClaimFacts,
  loose: Looseness | null,
  rule: string,
): boolean {
  // Where the value alone tells that a claim is meant, it must be the value, not one within a tenth.
  if (byValue.has(loose) && !(claim.low < claim.high && !interval.range ? isWithin(interval, claim) : isClose(interval, report))) return false;
  if (loose === 'near-period' && !isWritten(rule)) return false;
  // Nor does what a whole firm has between two numbers say anything of one site that the draft names.
  if (loose === 'whole-entity' && claim.low < claim.high && !interval.range) return false;
  // A round number tells of no slip on a deal that the draft does not name.
  if (subject === null && claim.subject !== null && loose !== null) {
    if (claim.slip && isDeal(claim.metric) && interval.digits < digitsOfSlip) return false;
    // A round sum is no sign of "under $10 billion" for a deal that the draft does not name.
    if (report.hedge === 'at-most' && interval.hedge !== 'at-most' && interval.digits < 2 && isDeal(claim.metric)) return false;
    // Nor is it one of "over $1 billion" for a model that it does not name.
    if (report.hedge === 'at-least' && interval.hedge !== 'at-least' && interval.digits < 2 && isOfTraining(claim.metric)) return false;
    // "over $500 million" is not what a report of "under $500 million" says.
    if (isTurned(report.hedge, interval.hedge)) return false;
  }
  // A part of a sum is not the round figure of the whole.
  if (partOfWhole && rule === 'rounding' && report.digits < interval.digits) return false;
  // Nor is a sum told to more digits the round one of a thing that the draft does not name; what a firm is worth has a round name at any time.
  const finer = interval.digits - report.digits;
  const isOfUnnamed = loose === 'subject-unnamed' || (loose === 'sister-metric' && subject === null && claim.subject !== null);
  if (isOfUnnamed && finer > (claim.metric === 'valuation' ? 1 : 0) && Math.abs(interval.value - report.value) > sameInOtherWords * report.value) return false;
  // "$4.2 trillion" is not the day on which a firm passed $4 trillion.
  const isOnlyNear = (rule === 'rounding' || rule.startsWith('hedge-')) && (report.value < interval.plainLow || report.value > interval.plainHigh);
  if (isOnlyNear && !when.dated && (movesDaily(claim.metric) || (isRecurring(claim.metric) && rule !== 'rounding'))) return false;
  if (interval.digits >= 2) return true;
  // Two deals of one firm within a few months may well be of the same round sum.
  if (loose === 'near-period' && isDeal(claim.metric)) return false;
  if (subject !== null || claim.subject === null || when.dated) return true;
  // Of what happens again and again a round sum alone, with neither its day nor its cause, is no sign of the one on file,
  // nor is it one of what a firm has put into another that the draft does not name.
  return !isRecurring(claim.metric) && !(isDeal(claim.metric) && (isIntoAnother(claim.subject) || isRoundOfAnother(claim.subject)));
}

/** Digits from which a number alone tells that a report of a slip is repeated. */
const digitsOfSlip = 3;

/** Kinds of looseness in which only an equal value speaks for the claim. */
const byValue: ReadonlySet<Looseness | null> = new Set<Looseness | null>(['sister-metric', 'subject-unnamed', 'whole-entity', 'run-rate', 'near-period']);

/** Whether a value lies within a report's range as that was written. */
function isWithin({ value }: Interval, { low, high }: Claim): boolean {
  return value >= low && value <= high;
}

/** Whether one value is the other's rounding, or less than a twentieth away. */
function isClose(figure: Interval, report: Interval): boolean {
  if (report.value > figure.plainLow && report.value < figure.plainHigh && figure.digits <= report.digits) return true;
  if (figure.range || report.range) return true;
  return Math.abs(figure.value - report.value) < 0.0499 * Math.abs(report.value);
}

/** Why a claim on the very quantity may confirm only: for what the values are, or what the quantity is. */
function looseness(question: Question, facts: ClaimFacts): Looseness | null {
  const { claim } = facts;
  if (toldInParts(claim.metric) && question.interval.high < mostOfWhole(question, claim) * claim.low && !isOfAnotherDeal(question, claim)) return 'part-of-whole';
  // What was shipped or bought in a time that is not told may be less than all that was.
  if (isDelivered(claim.metric) && !question.matter.when.dated && question.interval.high < claim.low) return 'part-of-whole';
  if (hasManyValues(claim.metric)) return 'many-values';
  if (isRunningTotal(question, facts)) return 'part-of-whole';
  return isOldDeal(question, facts) ? 'older-deal' : null;
}

/** Whether a sum of a deal that the draft dates is the very number of another deal of the owner on file, and so no part of this one. */
function isOfAnotherDeal({ interval: { value, digits, range }, matter: { when, weighed } }: Question, claim: Claim): boolean {
  if (!when.dated || digits < 2 || range || claim.subject === null) return false;
  const isAnother = ({ metric, subject, position }: Claim): boolean =>
    metric === claim.metric && subject !== null && subject !== claim.subject && position === 'asserts';
  return weighed.some(({ facts: { claim: other, interval } }) => isAnother(other) && !interval.range && isSameValue(interval.value, value));
}

/** A part is rarely nearly all: a sum so near below the whole, told of the very thing, is another one for it. */
const nearlyWhole = 0.9;

function mostOfWhole({ matter: { subject } }: Question, claim: Claim): number {
  return subject !== null && subject === claim.subject ? nearlyWhole : 1;
}

/** Days above which a time holds several years' rounds. */
const severalYears = 400;

/**
 * Whether figure or claim is all that a firm has raised over years, and the other need not be: such a total has only grown since the
 * claim, and one round is a part of it.
 */
function isRunningTotal({ matter: { when }, interval }: Question, { claim, when: told }: ClaimFacts): boolean {
  if (claim.metric !== 'funding-raised' || claim.subject !== null || !when.dated || !told.dated) return false;
  if (when.last - when.first > severalYears) return interval.low > claim.high;
  return told.last - told.first > severalYears;
}

/** Days after which an undated deal of a draft may well be a newer one than the deal on file. */
const newDeal = 183;

/** Whether a claim on a deal is so much older than the draft that another deal may have followed. */
function isOldDeal({ matter: { when, today }, interval }: Question, { claim, when: told }: ClaimFacts): boolean {
  if (when.dated || !isDeal(claim.metric)) return false;
  // Without the day of the draft, nothing tells that no bigger deal followed where the draft itself leaves the sum open upwards.
  if (today === null) return interval.hedge === 'at-least' && interval.low > claim.high;
  const last = Math.min(told.dated ? told.last : Number.POSITIVE_INFINITY, claim.date === null ? Number.POSITIVE_INFINITY : dayOf(claim.date));
  return today - last > newDeal;
}

const pairs = new WeakMap<Claim, WeakMap<Claim, boolean>>();

/** Whether two claims on one entity give the same quantity, so that unequal values contradict each other. */
export function sameQuantity(one: Claim, other: Claim, claims: ClaimIndex): boolean {
  if (one.metric !== other.metric || one.unit !== other.unit || one.entity !== other.entity) return false;
  let known = pairs.get(one);
  if (known === undefined) pairs.set(one, (known = new WeakMap()));
  let answer = known.get(other);
  if (answer === undefined) known.set(other, (answer = decideSameQuantity(factsOfClaim(one, claims), factsOfClaim(other, claims))));
  return answer;
}

/**
 * Whether a claim and another that it openly disputes may give one quantity: on one thing or one that it is a member of,
 * at times that do not exclude each other; the level of one site or model is in dispute whenever it is told.
 */
export function mayBeOneQuantity(one: Claim, other: Claim, claims: ClaimIndex): boolean {
  if (one.metric !== other.metric && !isPaidBeyondPledge(one, other) && !isPaidBeyondPledge(other, one)) return false;
  if (one.unit !== other.unit || one.entity !== other.entity) return false;
  const [first, second] = [factsOfClaim(one, claims), factsOfClaim(other, claims)];
  const chip = one.unit === 'accelerator' || one.unit === 'gpu-hour' ? chipLink(one.chip, other.chip) : 'open';
  if (chip === 'other') return false;
  // Chips of one make are one thing under whatever name they are counted.
  const oneMake = chip !== 'open' && one.chip !== null;
  if (!oneMake && subjectLink(one.subject, other.subject) === 'other') return false;
  // What all sizes of a model came to is no other value for what one of them did.
  if (one.subject !== null && other.subject !== null && countsAllWith(one.subject, other.subject)) return false;
  if (periodLink(first.lifetime, first.when, second.when, one.subject !== null, plannedByNature(one.metric)) !== 'other') return true;
  return one.subject !== null && one.subject === other.subject && first.lifetime === 'as-of-date';
}

/** Whether one claim has more paid than another has promised: less than what was promised would contradict nothing. */
function isPaidBeyondPledge(paid: Claim, pledge: Claim): boolean {
  return paid.metric === 'funding-raised' && pledge.metric === 'investment-pledge' && paid.low > pledge.high;
}

const beforeMoney = /\bpre-money\b/;

function decideSameQuantity(one: ClaimFacts, other: ClaimFacts): boolean {
  const { claim } = one;
  if (subjectLink(claim.subject, other.claim.subject) !== 'same') return false;
  // Before the new money and after it a firm has two values, and both are right.
  if (beforeMoney.test(claim.period ?? '') !== beforeMoney.test(other.claim.period ?? '')) return false;
  if ((claim.unit === 'accelerator' || claim.unit === 'gpu-hour') && chipLink(claim.chip, other.claim.chip) !== 'same') return false;
  // Two reports of one day, of which one gives an earlier hour, are told of the same day.
  const [first, second] = one.when.session ? [other, one] : [one, other];
  return periodLink(first.lifetime, first.when, second.when, claim.subject !== null, plannedByNature(claim.metric)) === 'match';
}

import type { Claim, ClaimIndex, Metric } from '../claims/claim';
import { kin } from '../claims/metricTraits';
import type { Figure, Mention } from '../figures/figure';
import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { holdsNear, reportsOn } from '../reading/names/reports';
import { apartRule, namedRule, wordsRule } from '../reading/rules';
import { salesWords } from '../reading/words/salesWords';
import { attributionNotice } from './attributionFit';
import { borne } from './borne';
import type { Candidate } from './candidate';
import { asContext, factsOfClaim, holds } from './claimFacts';
import { compareValues, isWritten } from './comparison';
import { exchangedOfKind, movedRange } from './exchangedOfKind';
import { digitsOf } from './digits';
import type { Notice, Stance, StancedClaim, Standing } from './finding';
import { groundOf, isNamedOutright, isOpenInMetric, isOwnerAbove, isOwnerCarried, isOwnerElsewhere, isPointedAt, isUnsure } from './ground';
import type { Ground } from './ground';
import { figureInterval, manyDigits } from './interval';
import { matterOf } from './keptMatters';
import { echoesDigits, exchangesDigits, isFar, mostRelated, unreportedAlone } from './matter';
import type { Matter } from './matter';
import { candidates, outright, questionOf, reopened } from './relevance';
import type { Question } from './relevance';
import { relatedClaims } from './relatedClaims';
import { isConfused, knownMisplacedNotice, misplacedNotice, scopeNotice } from './scope';
import { isMisread } from './misread';
import { asMistyped, mistypedReport } from './mistyped';
import { hasItsScale } from './outOfScale';
import { knownSlipNotice, likelySlip, slipDigits, slipNotice } from './slip';
import { standingOf, unreported } from './standing';
import type { Verdict } from './standing';
import { isByChance, isTellingSlip } from './tellingSlip';
import { wordingNotice } from './wordingFit';

/** Where a figure stands to the reports on file, which of them, and what else was noticed. */
export interface Assessment {
  readonly standing: Standing;
  /** Claims that decide the standing first, then related ones as `context`. */
  readonly claims: readonly StancedClaim[];
  readonly notices: readonly Notice[];
}

/** An assessment with all that led to it, for those who want to know why. */
export interface Derivation {
  /** What was asked of the claims; null where entity or metric is missing. */
  readonly question: Question | null;
  readonly ground: Ground;
  /** Every claim considered: why it was left out or may only confirm, and how its value stands to the figure's. */
  readonly candidates: readonly Candidate[];
  readonly assessment: Assessment;
}

const none: readonly never[] = [];

/**
 * How a mention, as it was read, stands to the claims on file. Pure; the same arguments give the same answer. An uncertain
 * reading never gives `differs`; an ambiguous figure, or one that only gives a scale ("a billion-dollar deal"), raises nothing. `today` is the day the draft
 * is written, `yyyy-mm-dd`.
 */
export function assess(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Assessment {
  const { figure } = mention;
  if (isSilent(figure)) return unreportedAlone;
  const matter = matterOf(figure, reading, claims, today);
  if (matter === null) return unreportedAlone;
  const ground = groundOf(reading);
  // Most figures come near no claim: what that leaves to tell of them is the same for all that speak of one matter.
  if (matter.aside !== null && isFar(matter, figure) && !mayBeToldOf(matter, figure, reading, ground, claims)) return matter.aside;
  return concluded(mention, { matter, interval: figureInterval(figure), vague: figure.vague }, reading, ground, claims).assessment;
}

/** Whether of a figure that is far from all claims on its matter something more may be told than of all others. */
function mayBeToldOf(matter: Matter, figure: Figure, reading: Reading, ground: Ground, claims: ClaimIndex): boolean {
  if (exchangedOfKind(figure, matter, reading, claims) !== null || movedRange(figure, matter, claims) !== null) return true;
  if (ground !== 'difference') {
    if (isOfOtherUnit(matter, figure, claims)) return true;
    if (isPointedAt(reading) && isNamedOutright(reading) && hasItsScale(matter.metric)) return echoesDigits(matter, figure, 1);
    const isOfThing = matter.subject !== null && echoesDigits(matter, figure, 1);
    return isOfThing || (echoesDigits(matter, figure, slipDigits) && (matter.when.dated || isOpenInMetric(reading))) || echoesDigits(matter, figure, manyDigits)
      || exchangesDigits(matter, figure) || mistypedReport(figure, matter.entity, claims) !== null;
  }
  return !matter.asideIfCertain || isConfused(matter.metric) || echoesDigits(matter, figure, 1) || exchangesDigits(matter, figure)
    || isReportedOf(matter, figure, claims) || mistypedReport(figure, matter.entity, claims) !== null;
}

/** Whether a report on the owner, whatever it measures, gives the very value. */
function isReportedOf({ entity, unit }: Matter, { low, high }: Figure, claims: ClaimIndex): boolean {
  return low === high && holdsNear(reportsOn(claims, entity, unit), low, low);
}

/** Chips and the hours that they ran are written for one another. */
const otherUnit: Readonly<Record<string, string>> = { accelerator: 'gpu-hour', 'gpu-hour': 'accelerator' };

/** Whether a report counts the hours that chips ran in the very number of chips, or the other way round, with too many digits for chance. */
function isOfOtherUnit({ entity, unit, metric }: Matter, { low, high }: Figure, claims: ClaimIndex): boolean {
  const other = otherUnit[unit];
  if (other === undefined || low !== high || digitsOf(low).length < slipDigits || !isConfused(metric)) return false;
  return holdsNear(reportsOn(claims, entity, other), low, low);
}

/** Whether a figure raises nothing, whatever it is read as. */
export function isSilent({ ambiguous, tags }: Figure): boolean {
  return ambiguous || (tags.length > 0 && tags.includes('scale-only'));
}

/** `assess` with its steps: question, candidates with the reason for each, standing. */
export function derive(mention: Mention, reading: Reading, claims: ClaimIndex, today: string | null = null): Derivation {
  const question = questionOf(mention, reading, claims, today);
  if (question === null || isSilent(mention.figure)) return { question, ground: 'nothing', candidates: none, assessment: unreportedAlone };
  return concluded(mention, question, reading, groundOf(reading), claims);
}

function concluded(mention: Mention, question: Question, reading: Reading, ground: Ground, claims: ClaimIndex): Derivation {
  const asked = answer(question, reading, ground, claims);
  const guess = ground === 'nothing' || isTold(asked.verdict) ? null : presumed(question, reading, ground, claims);
  const { verdict, all } = guess ?? asked;
  const told = judged(mention, question, reading, claims, all, verdict, ground === 'difference', guess !== null);
  return { question, ground, candidates: all, assessment: asMistyped(told, mention.figure, question, reading, all, claims) };
}

interface Answer {
  readonly all: readonly Candidate[];
  readonly verdict: Verdict;
}

function answer(question: Question, reading: Reading, ground: Ground, claims: ClaimIndex): Answer {
  const all = candidates(question);
  if (ground === 'nothing') return { all, verdict: unreported };
  // "Nvidia's revenue was": in one sentence both whose and what.
  const isWhole = reading.entity?.rule === namedRule && reading.metric !== null && salesWords.has(reading.metric.words.toLowerCase());
  return { all, verdict: borne(question, reading, ground, standingOf(question, all, claims, ground === 'difference', isWhole)) };
}

/** Whether a report gives the figure as written. */
function isTold({ leading }: Verdict): boolean {
  return leading.length > 0 && leading.some(({ rule }) => isWritten(rule));
}

/**
 * The answer of the nearest question to which a report gives the figure as written, once guessed parts are left open; null where
 * none does. A round digit must be the report's own, and its owner named beside it.
 */
function presumed(question: Question, reading: Reading, ground: Ground, claims: ClaimIndex): Answer | null {
  // A round part of one time's whole is no whole of another time's.
  if (reading.partOfWhole && (reading.period?.sure ?? 0) >= certain && digitsOf(question.interval.value).length < 2) return null;
  const telling = question.interval.digits >= 2 || question.interval.range;
  if (!telling && isOwnerElsewhere(reading)) return null;
  // Of a time that the words before lend, only the very number of another year's report tells that it is not the figure's.
  const byRounding = telling && (reading.period === null || reading.period.sure >= outright);
  for (const open of reopened(question, reading, claims)) {
    const found = answer(open, reading, ground === 'difference' ? 'agreement' : ground, claims);
    if (found.verdict.leading.some(({ rule }) => (byRounding ? isWritten(rule) : rule === 'exact'))) return found;
  }
  return null;
}

/**
 * The report of somebody else that gives the figure as written and is in open dispute with one that differs: "for less than $160,000"
 * is what another needed for the same model. Null where there is none.
 */
function rivalReport({ interval, matter }: Question, { claims: differing }: Verdict, claims: ClaimIndex): StancedClaim | null {
  const gives = (claim: Claim | undefined): claim is Claim => claim !== undefined && claim.entity !== matter.entity && claim.metric === matter.metric
    && claim.unit === matter.unit && claim.position === 'asserts' && !claim.slip && isWritten(compareValues(interval, factsOfClaim(claim, claims).interval).rule);
  for (const { claim } of differing) {
    for (const { type, from } of claims.relationsTo(claim.id)) if (type === 'disputes' && gives(from)) return asContext(factsOfClaim(from, claims), 'disputes-relation');
    for (const { type, target } of claim.relations) {
      const other = claims.byId(target);
      if (type === 'disputes' && gives(other)) return asContext(factsOfClaim(other, claims), 'disputes-relation');
    }
  }
  return null;
}

/** A figure this many times off is, where no slip explains it, about something else: a price per hour, not per chip. */
const implausible = 20;

function isElsewhere({ interval }: Question, { claims }: Verdict): boolean {
  return claims.every(({ claim }) => {
    const ratio = ((claim.low + claim.high) / 2) / interval.value;
    return !(ratio < implausible && ratio > 1 / implausible);
  });
}

/** Whether a figure has so many digits that a report with the same is the one meant, wherever its owner and quantity were named. */
function isByNumber({ interval: { digits, range } }: Question, { metric }: Reading): boolean {
  return digits >= manyDigits && !range && metric !== null && metric.rule !== apartRule;
}

/** What is on file for the quantity and is not what the draft gives; known slips stand against nothing. */
function differing(all: readonly Candidate[], metric: Metric): readonly Candidate[] {
  return opposite(all, metric).filter(({ outcome }) => outcome === 'differs');
}

/** The same with what only leaves the figure open: "at least $53 billion". */
function opposite(all: readonly Candidate[], metric: Metric): readonly Candidate[] {
  return all.filter(({ excludedBy, claim, outcome }) =>
    excludedBy === null && outcome !== 'agrees' && claim.metric === metric && claim.position === 'asserts' && !claim.slip);
}

function judged(
  mention: Mention,
  question: Question,
  reading: Reading,
  claims: ClaimIndex,
  all: readonly Candidate[],
  verdict: Verdict,
  mayDiffer: boolean,
  guessed: boolean,
): Assessment {
  const mayBePlaced = mayDiffer || verdict.leading.length > 0 || isOfOtherUnit(question.matter, mention.figure, claims);
  const placed = mayBePlaced ? scopeNotice(question, verdict, claims, reading.attribution?.value ?? null) : null;
  const misplaced = placed === null && mayDiffer && verdict === unreported && isNamedOutright(reading) ? misplacedNotice(question, all, claims) : null;
  const scope = placed ?? misplaced;
  const open = isOpenInMetric(reading);
  const { interval: { digits }, matter: { subject, when } } = question;
  const isOfOne = subject !== null || (when.dated && digits >= slipDigits);
  // What its words measure otherwise is a slip of nothing.
  const asked = reading.metric?.rule !== apartRule && (mayDiffer || open || isOfOne || isPointedAt(reading) || isByNumber(question, reading));
  const likely = scope === null && verdict.leading.length === 0 && asked ? likelySlip(question, all) : null;
  const slip = likely !== null && !isByChance(likely, reading) && (mayDiffer || isTellingSlip(likely, question, reading, open)) ? likely : null;
  if (verdict === unreported && scope === null && slip?.strong !== true) return shared(question, 'unreported', relatedClaims(question, all, unreported, claims));

  const notices: Notice[] = [];
  const shown: StancedClaim[] = [...verdict.claims];
  const show = (claim: Claim, stance: Stance, rule: string): void => {
    if (!holds(shown, claim)) shown.push({ claim, stance, rule });
  };
  let { standing } = verdict;
  // What the value counts is on file, and so is another value for what the draft says it counts.
  if (misplaced !== null || (placed !== null && mayDiffer && verdict === unreported && question.matter.subject !== null)) {
    const against = differing(all, question.matter.metric).filter(({ claim }) => misplaced !== null || claim.subject === question.matter.subject);
    if (against.length > 0) standing = 'differs';
    for (const { claim, rule } of against.slice(0, mostRelated)) show(claim, 'differs', rule);
  }

  if (standing === 'differs' && isMisread(mention, reading, question, all, scope !== null && scope.notice.kind !== 'unit')) {
    return shared(question, 'unreported', relatedClaims(question, all, unreported, claims));
  }
  const rival = standing === 'differs' && scope === null ? rivalReport(question, verdict, claims) : null;
  if (rival !== null) return shared(question, 'unreported', [rival, ...relatedClaims(question, all, unreported, claims)]);
  if (scope !== null) {
    notices.push(scope.notice);
    for (const claim of scope.claims) show(claim, 'context', 'other-metric');
  } else if (verdict.leading.length > 0 && verdict.leading.every(({ claim }) => claim.slip)) {
    const known = knownMisplacedNotice(question, verdict) ?? knownSlipNotice(question, verdict);
    if (known !== null) notices.push(known);
  } else if (slip !== null && (standing === 'differs' || slip.strong)) {
    // Another currency is another unit, and a month no year: where nothing on file is in the draft's, nothing differs from it.
    const isOfElse = slip.kind === 'currency' || slip.kind === 'other-period';
    if (!isOfElse || all.some(({ excludedBy, claim }) => excludedBy === null && claim.metric === slip.claim.metric)) standing = 'differs';
    notices.push(slipNotice(slip, question));
    // What is on file in the draft's own is what it differs from, be it "at least" so much.
    if (isOfElse && standing === 'differs') {
      const own = opposite(all, slip.claim.metric).filter(({ claim }) => claim.subject === slip.claim.subject);
      for (const { claim, outcome, rule } of own.slice(0, mostRelated)) show(claim, 'differs', outcome === 'differs' ? rule : 'slip');
    }
    show(slip.claim, isOfElse ? 'context' : 'differs', 'slip');
  }
  if (standing === 'differs' && notices.length === 0 && isElsewhere(question, verdict)) {
    standing = 'unreported';
    shown.length = 0;
  }
  if (verdict.leading.length > 0) {
    // Whose words were dropped is only known where the report meant is.
    const isOpen = isUnsure(reading) && !(open && question.matter.metrics.every((metric) => kin(metric, question.matter.metric)));
    const isOwnerFar = isOwnerCarried(reading) || isOwnerAbove(reading);
    const wording = guessed ? null : wordingNotice(question, verdict, all);
    // A bound that is turned round is wrong of whomever the words before speak of, or a report's own words tell.
    const isPlain = wording?.kind === 'turned' ? !isUnsure(reading) || isToldInWords(reading) : !isOwnerFar;
    if (wording !== null && isPlain && (!isOpen || (wording.kind === 'turned' && isToldInWords(reading)))) notices.push(wording);
    const attribution = attributionNotice(question, reading, verdict);
    if (attribution !== null) notices.push(attribution);
  }
  for (const { claim, stance, rule } of relatedClaims(question, all, verdict, claims)) show(claim, stance, rule);
  return notices.length === 0 ? shared(question, standing, shown) : { standing, claims: shown.length === 0 ? none : shown.slice(), notices };
}

/** Whether whose and what a figure is stands in the words of the one report that gives its number. */
function isToldInWords({ entity, subject, metric }: Reading): boolean {
  if (entity === null || metric === null) return false;
  return entity.rule === wordsRule ? metric.sure >= certain : entity.sure >= certain && metric.rule === wordsRule && subject?.rule === wordsRule;
}

/** Different assessments of one matter that are kept to be shared. */
const mostShared = 8;

/** An assessment without notices; the same object for figures of one matter that get the same, for a draft keeps one of each figure. */
function shared({ matter: { given } }: Question, standing: Standing, claims: readonly StancedClaim[]): Assessment {
  if (claims.length === 0 && standing === 'unreported') return unreportedAlone;
  for (const known of given) if (known.standing === standing && sameClaims(known.claims, claims)) return known;
  const assessment: Assessment = { standing, claims: claims.length === 0 ? none : claims.slice(), notices: none };
  if (given.length < mostShared) given.push(assessment);
  return assessment;
}

function sameClaims(one: readonly StancedClaim[], other: readonly StancedClaim[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at] as StancedClaim, other[at] as StancedClaim];
    if (a !== b && (a.claim !== b.claim || a.stance !== b.stance || a.rule !== b.rule)) return false;
  }
  return true;
}

import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { aheadRule, echoRule } from '../reading/rules';
import type { Claim } from '../claims/claim';
import type { Candidate } from './candidate';
import { isWritten } from './comparison';
import { isOwnerCarried, isOwnerElsewhere, isUnsure } from './ground';
import type { Ground } from './ground';
import type { Question } from './relevance';
import { unreported } from './standing';
import type { Verdict } from './standing';

/**
 * What of a verdict the reading bears, `unreported` where that is too little: a round digit with an owner from other sentences is too little
 * to ring a bell on, and so is "hundreds of thousands", which many reports lie within.
 */
export function borne(question: Question, reading: Reading, ground: Ground, verdict: Verdict): Verdict {
  const { interval, vague, matter } = question;
  const { standing, leading } = verdict;
  const sureOfMetric = reading.metric?.sure ?? 0;
  if (verdict === unreported) return unreported;
  if (vague && standing === 'conflict') return unreported;
  // Many figures lie within a wide range or near a bound, or are of one scale: what an open reading leans on must give the value.
  const isLoose = ({ rule }: Candidate): boolean => rule === 'range' || rule === 'open-bound' || (rule === 'same-scale' && isUnsure(reading));
  if (ground !== 'difference' && leading.length > 0 && leading.every(isLoose)) return unreported;
  const telling = interval.digits >= 2;
  // Of whom other sentences speak without a doubt left, a report may settle what is meant; who is not even sure of that is in no quarrel.
  if (ground === 'echo' && standing === 'conflict' && reading.subject === null && (reading.entity?.sure ?? 0) < certain) return unreported;
  // Nor is a round sum of a time of its own, of which only the words before say of what thing and what it is.
  if (ground === 'echo' && standing === 'conflict' && !telling && matter.when.dated && matter.subject !== null && isOwnerCarried(reading)) return unreported;
  if (ground === 'echo') return leading.some((entry) => settles(question, entry, standing)) ? verdict : unreported;
  // What only a report suggests must be that report's number, not one that rounds to it or reaches its bound.
  const lent = sureOfMetric <= suggested || reading.metric?.rule === echoRule;
  if (lent && !telling && leading.length > 0 && leading.every(({ rule }) => rule !== 'exact')) return unreported;
  // With an owner from other sentences, and words that several quantities would do for, it must be a number that nothing else has by chance.
  const byChance = interval.digits < 3 && !interval.range;
  const openInAll = reading.metric?.rule === echoRule && reading.subject === null && reading.alsoMetrics.length > 1 && isOwnerCarried(reading);
  if (openInAll && (byChance || standing === 'conflict')) return unreported;
  // What a share of a sum measures, or what one who is named only later has, no report's number tells by itself.
  if (standing === 'conflict' && reading.metric?.rule === echoRule && (matter.partOfWhole || reading.entity?.rule === aheadRule)) return unreported;
  // And one round digit of it is no ground to call a figure superseded, nor is what merely lies within "tens of billions".
  if (standing === 'superseded' && ((lent && !telling) || (!interval.range && leading.every((entry) => entry.rule === 'range' && isWide(entry))))) return unreported;
  // Nor is one that only rounds to what a report has of something that the draft does not name.
  const roundsToNamed = ({ rule, claim }: Candidate): boolean => rule !== 'exact' && rule !== 'same-scale' && claim.subject !== null;
  if (standing === 'superseded' && !telling && matter.subject === null && leading.every(roundsToNamed)) return unreported;
  // A share of a sum, or one stage of a run, must be a report's number to be taken for what the report counts.
  if (matter.partOfWhole && leading.length > 0 && !leading.some(({ rule }) => isWritten(rule))) return unreported;
  // One round digit that only rounds to what is on file for another quantity says nothing of that.
  if (!telling && leading.length > 0 && leading.every(({ claim, rule }) => claim.metric !== matter.metric && rule !== 'exact')) return unreported;
  // What a whole firm spends is not the range given for one thing that the draft does not name.
  const ofThing = ({ loose, rule, claim }: Candidate): boolean => loose === 'sister-metric' && rule !== 'exact' && claim.subject !== null;
  if (matter.metric === 'capital-expenditure' && matter.subject === null && leading.length > 0 && leading.every(ofThing)) return unreported;
  // Nor is what a report gives in round numbers of something that the draft does not name, where the quantity is open and the figure has more digits.
  const isFiner = ({ rule, claim, facts }: Candidate): boolean => rule === 'rounding' && claim.subject !== null && interval.digits > facts.interval.digits;
  const isOpenDeal = matter.subject === null && !matter.when.dated && (reading.metric?.sure ?? 0) < certain;
  if (isOpenDeal && leading.length > 0 && leading.every(isFiner)) return unreported;
  if (standing !== 'conflict') return verdict;
  // "More than $10 billion" is no side in a quarrel between reports of more than that.
  if (!matter.counts && leading.every(({ rule }) => rule === 'hedge-at-least')) return unreported;
  // Whose a figure is that may as well be another's, and no report gives to the digit, is no ground for a quarrel.
  if ((reading.entity?.sure ?? 0) < certain && !isOwnerElsewhere(reading) && leading.length > 0 && leading.every(({ rule }) => rule === 'rounding')) return unreported;
  // What a chip costs that no word names is no side in a quarrel over the price of one, nor a sum in one over what somebody gave who is not named.
  const ofNobody = ({ loose, claim }: Candidate): boolean =>
    loose === 'subject-unnamed' && (claim.metric === 'unit-price' || ofSomebody.test(claim.subject ?? ''));
  if (matter.subject === null && leading.every(ofNobody)) return unreported;
  // A deal of one round digit that is so much newer than those on file is another one, and no part of their quarrel.
  if (!telling && leading.every(({ loose, claim }) => loose === 'older-deal' && isToldByYear(claim))) return unreported;
  // A round digit that only rounds to what is on file for a neighbouring quantity is no ground for a quarrel over that one.
  if (!telling && leading.every(({ loose, rule }) => loose === 'sister-metric' && rule !== 'exact')) return unreported;
  // Where the words rather speak for another quantity and name nobody, a report with another bound is no ground for a quarrel.
  if (sureOfMetric < suggested && isOwnerElsewhere(reading) && leading.every(({ facts }) => facts.interval.hedge !== interval.hedge)) return unreported;
  // That a slip is on file proves nothing where it is open whose figure it is or what it tells.
  const open = isUnsure(reading);
  if (open && leading.length > 0 && leading.every(({ claim }) => claim.slip)) return unreported;
  // One round digit of one of many things that somebody pays for is no ground for a quarrel over another.
  if (open && !telling && !matter.counts && matter.subject === null && leading.every(({ claim }) => claim.subject !== null)) return unreported;
  // Nor is a sum that only rounds to what a report has of something that the draft does not name.
  const roundsToUnnamed = ({ claim, rule }: Candidate): boolean => claim.subject !== null && rule === 'rounding';
  if (open && matter.subject === null && !matter.counts && leading.length > 0 && leading.every(roundsToUnnamed)) return unreported;
  // One round digit, words that two quantities would do for, and no thing named: too little for a quarrel.
  if (open && !telling && reading.alsoMetrics.length > 0 && matter.subject === null && !matter.counts) return unreported;
  // Nor is a number of few digits whose quantity no word tells, or only a report where the words allow others, unless its owner is sure and it has a
  // second digit.
  const unowned = (reading.entity?.sure ?? 0) < certain;
  const unworded = sureOfMetric <= suggested ? unowned || !telling : lent && unowned && reading.alsoMetrics.length > 0;
  const guessed = sureOfMetric < suggested && reading.alsoMetrics.length > 0;
  if ((unworded || guessed) && byChance && reading.subject === null) return unreported;
  // Whoever repeats a report gives no more digits than it has; with an owner from other sentences that is another figure.
  if (isOwnerElsewhere(reading) && leading.every(({ facts }) => interval.digits > facts.interval.digits)) return unreported;
  if (!isOwnerCarried(reading)) return verdict;
  if (telling && leading.some(({ rule }) => isWritten(rule))) return verdict;
  if (sureOfMetric >= 0.9 && leading.some(({ rule }) => rule === 'exact')) return verdict;
  // "The up to $100 billion of last September": its bound in the report's words, and the report's time, make up for a second digit.
  const isBound = (entry: Candidate): boolean => entry.rule === 'exact' && isWorded(question, entry) && isPinned(question, entry);
  return sureOfMetric >= certain && matter.when.dated && leading.some(isBound) ? verdict : unreported;
}

/** Whether a claim gives the very value, so that it settles what was meant where neither owner nor quantity is told with the figure. */
function settles(question: Question, entry: Candidate, standing: Verdict['standing']): boolean {
  const { digits } = question.interval;
  if (entry.rule === 'rounding') return digits >= 3;
  return entry.rule === 'exact' && (digits >= 2 || isPinned(question, entry) || (standing !== 'conflict' && isWorded(question, entry)));
}

/** Subjects told by whose they are: "Elon Musk's donations", "Microsoft's stake", "Francis' gift". */
const ofSomebody = /^(?=[A-Z\u00C0-\u00DE])(?:[^ '\u2019]+ ){0,4}[A-Z\u00C0-\u00DE][^ '\u2019]*['\u2019]s? /;

/** How sure a metric is that no word of the draft names. */
const suggested = 0.5;

/**
 * Whether more than one round digit ties a figure to a claim: both ends of a range, the model of
 * chip that is counted, or the time or subject that both name.
 */
function isPinned({ interval, matter: { when, subject, counts, chip } }: Question, { loose, facts }: Candidate): boolean {
  if (interval.range || (counts && chip !== null && facts.claim.chip === chip)) return true;
  if (loose === null) return when.dated || subject !== null;
  return loose === 'period' && (when.dated ? facts.when.dated : subject !== null && subject === facts.claim.subject);
}

/** Whether figure and report bound their value in the same words: "more than 10,000" where the report says so too. */
function isWorded({ interval: { hedge } }: Question, { facts: { interval: report } }: Candidate): boolean {
  return hedge !== null && hedge !== 'about' && hedge === report.hedge;
}

/** Highest value of a range by its lowest, from which on what lies in it says little: "tens of billions", "$60 billion to $80 billion". */
const wide = 1.1;

function isWide({ claim }: Candidate): boolean {
  return !(claim.high <= wide * claim.low);
}

/** Whether a round is told by its year, of which the next year has another. */
function isToldByYear({ subject }: Claim): boolean {
  return subject !== null && /\b20\d\d\b/.test(subject);
}

import { certain } from '../reading/reading';
import type { Reading } from '../reading/reading';
import { echoRule } from '../reading/rules';
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
  const { interval, vague } = question;
  const sureOfMetric = reading.metric?.sure ?? 0;
  if (verdict === unreported) return unreported;
  if (vague && verdict.standing === 'conflict') return unreported;
  // Many figures lie within a wide range or near a bound, or are of one scale: what an open reading leans on must give the value.
  if (ground !== 'difference' && verdict.leading.length > 0 && verdict.leading.every(({ rule }) => rule === 'range' || rule === 'open-bound' || (rule === 'same-scale' && isUnsure(reading)))) return unreported;
  const telling = interval.digits >= 2;
  if (ground === 'echo') return verdict.leading.some((entry) => (entry.rule === 'exact' && (telling || isPinned(question, entry) || (verdict.standing !== 'conflict' && isWorded(question, entry)))) || (entry.rule === 'rounding' && interval.digits >= 3)) ? verdict : unreported;
  // What only a report suggests must be that report's number, not one that rounds to it or reaches its bound.
  const lent = sureOfMetric <= suggested || reading.metric?.rule === echoRule;
  if (lent && !telling && verdict.leading.length > 0 && verdict.leading.every(({ rule }) => rule !== 'exact')) return unreported;
  // With an owner from other sentences, and words that several quantities would do for, it must be a number that nothing else has by chance.
  if (reading.metric?.rule === echoRule && reading.subject === null && reading.alsoMetrics.length > 1 && isOwnerCarried(reading) && interval.digits < 3 && !interval.range) return unreported;
  // And one round digit of it is no ground to call a figure superseded, nor is what merely lies within "tens of billions".
  if (verdict.standing === 'superseded' && ((lent && !telling) || (!interval.range && verdict.leading.every(({ rule }) => rule === 'range')))) return unreported;
  // Nor is one that only rounds to what a report has of something that the draft does not name.
  if (verdict.standing === 'superseded' && !telling && question.matter.subject === null && verdict.leading.every(({ rule, claim }) => rule !== 'exact' && rule !== 'same-scale' && claim.subject !== null)) return unreported;
  // A share of a sum, or one stage of a run, must be a report's number to be taken for what the report counts.
  if (question.matter.partOfWhole && verdict.leading.length > 0 && !verdict.leading.some(({ rule }) => isWritten(rule))) return unreported;
  if (verdict.standing !== 'conflict') return verdict;
  // A round digit that only rounds to what is on file for a neighbouring quantity is no ground for a quarrel over that one.
  if (!telling && verdict.leading.every(({ loose, rule }) => loose === 'sister-metric' && rule !== 'exact')) return unreported;
  // Where the words rather speak for another quantity and name nobody, a report with another bound is no ground for a quarrel.
  if (sureOfMetric < suggested && isOwnerElsewhere(reading) && verdict.leading.every(({ facts }) => facts.interval.hedge !== interval.hedge)) return unreported;
  // That a slip is on file proves nothing where it is open whose figure it is or what it tells.
  const open = isUnsure(reading);
  if (open && verdict.leading.length > 0 && verdict.leading.every(({ claim }) => claim.slip)) return unreported;
  // One round digit of one of many things that somebody pays for is no ground for a quarrel over another.
  if (open && !telling && !question.matter.counts && question.matter.subject === null && verdict.leading.every(({ claim }) => claim.subject !== null)) return unreported;
  // Nor is a number of few digits whose quantity no word tells, or only a report where the words allow others, unless its owner is sure and it has a second digit.
  const unowned = (reading.entity?.sure ?? 0) < certain;
  const unworded = sureOfMetric <= suggested ? unowned || !telling : lent && unowned && reading.alsoMetrics.length > 0;
  if ((unworded || (sureOfMetric < suggested && reading.alsoMetrics.length > 0)) && interval.digits < 3 && !interval.range && reading.subject === null) return unreported;
  // Whoever repeats a report gives no more digits than it has; with an owner from other sentences that is another figure.
  if (isOwnerElsewhere(reading) && verdict.leading.every(({ facts }) => interval.digits > facts.interval.digits)) return unreported;
  if (!isOwnerCarried(reading)) return verdict;
  if ((telling && verdict.leading.some(({ rule }) => isWritten(rule))) || (sureOfMetric >= 0.9 && verdict.leading.some(({ rule }) => rule === 'exact'))) return verdict;
  // "The up to $100 billion of last September": its bound in the report's words, and the report's time, make up for a second digit.
  return sureOfMetric >= certain && question.matter.when.dated && verdict.leading.some((entry) => entry.rule === 'exact' && isWorded(question, entry) && isPinned(question, entry)) ? verdict : unreported;
}

/** How sure a metric is that no word of the draft names. */
const suggested = 0.5;

/** Whether more than one round digit ties a figure to a claim: both ends of a range, the model of chip that is counted, or the time or subject that both name. */
function isPinned({ interval, matter: { when, subject, counts, chip } }: Question, { loose, facts }: Candidate): boolean {
  if (interval.range || (counts && chip !== null && facts.claim.chip === chip)) return true;
  return loose === null ? when.dated || subject !== null : loose === 'period' && (when.dated ? facts.when.dated : subject !== null && subject === facts.claim.subject);
}

/** Whether figure and report bound their value in the same words: "more than 10,000" where the report says so too. */
function isWorded({ interval: { hedge } }: Question, { facts: { interval: report } }: Candidate): boolean {
  return hedge !== null && hedge !== 'about' && hedge === report.hedge;
}

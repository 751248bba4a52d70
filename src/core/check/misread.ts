import { isDeal, isOfRound } from '../claims/metricTraits';
import type { Mention } from '../figures/figure';
import { isSameValue } from '../figures/roundOff';
import type { Part, Period, Reading } from '../reading/reading';
import { beforeRule, claimRule, tableRules } from '../reading/rules';
import type { Candidate } from './candidate';
import { isRowOfHistory } from './ground';
import { isWholeYear } from './periods';
import { outright } from './relevance';
import type { Question } from './relevance';

/** UTF-16 code units from a figure to its time at most, where the report of another time has the very number. */
const besideTime = 28;

/** The same from a time that leads to its figure: "in the third quarter of 2025 its capital expenditure came to". */
const behindTime = 48;

/** Whether a figure's time stands so far from it that it may be another's. */
function isToldFarOff({ start, end }: Mention, { rule, span }: Part<Period>): boolean {
  return span !== null && Math.max(span.start - end, start - span.end) > (rule === beforeRule ? behindTime : besideTime);
}

/**
 * Whether a figure that differs is rather one that was read amiss: its value is on file for another metric, subject or period of
 * the same entity, and the part that would have to be wrong in the draft was not named outright.
 */
export function isMisread(mention: Mention, reading: Reading, question: Question, all: readonly Candidate[], otherMetric: boolean): boolean {
  const { interval, matter: { counts } } = question;
  if (otherMetric) return (reading.metric?.sure ?? 0) < outright;
  if (!saysEnd.test(reading.period?.words ?? '') && mayBeEarlierRate(question, all)) return true;
  // In a history's row nothing but its own time stands near.
  if (isRowOfHistory(reading)) return false;
  const telling = interval.digits >= 2;
  return all.some(({ excludedBy, facts }) => {
    if (excludedBy !== 'subject' && (excludedBy !== 'period' || !telling)) return false;
    if (!isSameValue(facts.interval.value, interval.value)) return false;
    // A round figure of another model or site of the same owner: the name nearest to it need not be the one that it belongs to.
    if (!telling) return facts.lifetime === 'one-off' && !counts;
    const { subject, period } = reading;
    // A round or deal that its time names is as sure as that.
    const isNamedByTime = subject?.rule === claimRule && period !== null && (isDeal(facts.claim.metric) || isOfRound(facts.claim.metric));
    if (excludedBy === 'subject' && !isNamedByTime) return subject === null || subject.sure < outright;
    return period === null || (period.sure < outright && !tableRules.has(period.rule)) || isToldFarOff(mention, period);
  });
}

/** What makes a year's time its end, when a rate has grown to what reports have for the year. */
const saysEnd = /\b(?:end|close|december|dec|year-end)\b/i;

/** Whether a rate told for a year is less than all reports have for it: within the year it grew, and they tell what it had grown to. */
function mayBeEarlierRate({ interval, matter: { when } }: Question, all: readonly Candidate[]): boolean {
  return when.runRate && isWholeYear(when) && !all.some(({ excludedBy, outcome, facts }) =>
    excludedBy === null && outcome === 'differs' && facts.interval.value < interval.value);
}

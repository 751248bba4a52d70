import { kin } from '../claims/metricTraits';
import type { Reading } from '../reading/reading';
import { isAnyMoney, isNamedButForSisters, isNamedOutright } from './ground';
import { manyDigits } from './interval';
import { outright } from './relevance';
import type { Question } from './relevance';
import { slipDigits } from './slip';
import type { Slip } from './slip';

/**
 * Whether a slip explains a figure whose reading leaves something open: it must be that very report which the draft repeats, told of the same
 * subject or time, or have its digits where only sister quantities compete.
 */
export function isTellingSlip(slip: Slip, { interval: { digits }, matter }: Question, reading: Reading, open: boolean): boolean {
  const { strong, pinned, timed, unheardOf, kind, claim } = slip;
  if (!strong) return false;
  const isMetric = reading.metric?.value === claim.metric;
  // A month's sum for a year's, of whomever a word of the sentence means.
  if (kind === 'other-period') return isMetric && isNamedOutright(reading);
  if ((kind === 'factor-thousand' || kind === 'swapped-digits') && digits >= manyDigits && isMetric) return true;
  // The thing or the time themselves, and three of the report's digits.
  const isOfThing = pinned === true && matter.subject !== null && matter.subject === claim.subject;
  if (digits >= slipDigits && isMetric && (isOfThing || (timed === true && kind !== 'currency'))) return true;
  if (unheardOf === true && isNamedOutright(reading)) return true;
  // A millionth for a thing that a report has at billions is no other sum for it.
  if (kind === 'factor-thousand' && isOfThing && isMetric && isNamedButForSisters(reading)) return true;
  // One round digit tells where the thing itself is named that a report has it of, in another currency.
  if (digits < 2) return open && kind === 'currency' && pinned === true && (reading.subject?.sure ?? 0) >= outright;
  // Two digits, where it is the thing's own quantity, whatever else the words might measure.
  if (kind === 'currency' && isOfThing && isMetric) return true;
  // So do digits that no other sum has by chance, of an owner that is named, or told by whom the report has it from.
  const isTold = open || isNamedOutright(reading) || (reading.attribution !== null && reading.attribution.value === claim.claimant);
  if (kind === 'currency' && digits >= slipDigits && isTold && isMetric) return true;
  // Of whom a pronoun from another sentence means, only the very report can tell.
  if (pinned === true && (open || isNamedOutright(reading))) return true;
  if (!open || kind === 'currency' || digits < slipDigits) return false;
  return matter.metrics.every((metric) => kin(metric, claim.metric)) || (digits >= manyDigits && isMetric);
}

/** Whether a slip is told by its order of magnitude alone, of money that may be any. */
export function isByChance({ unheardOf, pinned }: Slip, reading: Reading): boolean {
  return unheardOf === true && pinned !== true && isAnyMoney(reading);
}

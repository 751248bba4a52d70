import { metricEntry, unitOfMetric } from '../core/claims/vocabulary';
import { readAmount } from './amount';
import type { PackClaim } from './schema';

/** What a claim says that cannot be, with the field and the cure. */
export interface ClaimProblem {
  readonly field: keyof PackClaim;
  readonly code: string;
  readonly sentence: string;
  readonly cure: string;
}

/** What is wrong between the fields of a claim whose single fields are right; empty when nothing is. */
export function checkClaim(claim: PackClaim): ClaimProblem[] {
  const problems: ClaimProblem[] = [];
  const { value, low, high } = claim;
  if (value === undefined && low === undefined && high === undefined) {
    problems.push({ field: 'value', code: 'no-figure', sentence: 'The claim has no figure.', cure: 'Give a "value", or "low" and "high" for a range.' });
  } else if (value !== undefined && (low !== undefined || high !== undefined)) {
    problems.push({ field: 'value', code: 'two-figures', sentence: 'The claim has both a "value" and a range.', cure: 'Keep "value", or "low" and "high".' });
  } else if (value === undefined && (low === undefined || high === undefined)) {
    problems.push({ field: low === undefined ? 'low' : 'high', code: 'half-range', sentence: 'The range has one end only.', cure: 'Give both "low" and "high", or a "value" with the qualifier "at-least" or "at-most".' });
  } else if (low !== undefined && high !== undefined && number(low) > number(high)) {
    problems.push({ field: 'low', code: 'turned-range', sentence: `The lower end ${low} is larger than the upper end ${high}.`, cure: 'Swap them, or check the words million and billion.' });
  }

  const wanted = unitOfMetric(claim.metric);
  if (claim.unit !== undefined && wanted !== null && claim.unit !== wanted) {
    problems.push({ field: 'unit', code: 'wrong-unit', sentence: `The metric "${claim.metric}" (${metricEntry(claim.metric).label}) is counted in ${wanted}, not in ${claim.unit}.`, cure: `Leave "unit" out or write "${wanted}".` });
  } else if (claim.unit !== undefined && wanted === null && !/^[A-Z]{3}$/.test(claim.unit)) {
    problems.push({ field: 'unit', code: 'wrong-unit', sentence: `The metric "${claim.metric}" (${metricEntry(claim.metric).label}) is money and needs a currency.`, cure: 'Write its code, such as "USD" or "EUR".' });
  }
  if (claim.qualifier === 'range' && value !== undefined) {
    problems.push({ field: 'qualifier', code: 'range-without-ends', sentence: 'The qualifier says "range", but there is one value.', cure: 'Give "low" and "high", or another qualifier.' });
  }
  if (claim.id !== undefined && claim.relations?.some((relation) => relation.target === claim.id)) {
    problems.push({ field: 'relations', code: 'relation-to-itself', sentence: 'The claim has a relation to itself.', cure: 'Give the id of the other claim as "target".' });
  }
  return problems;
}

function number(amount: number | string): number {
  return typeof amount === 'number' ? amount : readAmount(amount) ?? Number.NaN;
}

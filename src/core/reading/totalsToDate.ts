import type { Figure } from '../figures/figure';
import type { TablePlace } from '../text/block';
import type { Lexicon } from './lexicon';
import { reportsGiving } from './reports';

const money = '(?:funding|capital|money|financing|investment|equity)';
/** "Total raised", "Funding to date". */
const ofTotals = new RegExp(`\\b(?:total|cumulative|lifetime|all-time) (?:${money} )?(?:raised|${money})(?!\\w)|\\b(?:raised|${money}) (?:to date|so far|in total)(?!\\w)`, 'i');
/** The period of a report on one round, or on what came in within one year. */
const oneYear = /^\d{4}(?:-\d{2}){0,2}$/;

/**
 * Whether a table's header tells a sum as all that `entity`, which raised money more than once, ever raised, and the reports that give its number are of
 * one round or one year each: who raised so much at once has raised more in all.
 */
export function isTotalToDate({ column, row }: TablePlace, figure: Figure, entity: string, { claims, files }: Lexicon): boolean {
  if ((!ofTotals.test(column) && !ofTotals.test(row)) || (files.of(entity).held?.get('funding-raised')?.size ?? 0) < 2) return false;
  return claims === null || !reportsGiving(claims, entity, figure).some(({ metric, claim: { subject, period } }) =>
    metric === 'funding-raised' && subject === null && (period === null || !oneYear.test(period)));
}

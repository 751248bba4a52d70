import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import type { TablePlace } from '../../text/block';
import type { Lexicon } from '../names/lexicon';
import type { Part } from '../reading';
import { reportsGiving } from '../names/reports';
import { unfiledRule } from '../rules';

const money = '(?:funding|capital|equity|money|financing|investment)';
/** "Total raised", "Cumulative funding", "Raised to date": what a table's header calls all that a firm was ever given. */
const ofAllRounds = new RegExp(
  `\\b(?:total|cumulative|lifetime|overall|all-time)\\b[^|\\d]{0,16}\\b(?:raised|funds|${money})(?!\\w)|\\b(?:raised|${money})(?: raised)?,? (?:to date|so far|in total|total|since)(?!\\w)`,
  'i',
);
const aYear = /\b(?:19|20)\d\d\b/;
/** Characters of a date that tell its year: a total is told over several. */
const yearDigits = 4;

/**
 * All that a firm has raised, where a header of the figure's table says so and no report on such a total gives the sum: a round of that size is
 * another quantity.
 */
export function allRounds({ column, row }: TablePlace, entity: string, metric: Metric, figure: Figure, { claims }: Lexicon): Part<string> | null {
  if (claims === null) return null;
  const header = [column, row].find((words) => ofAllRounds.test(words) && !aYear.test(words));
  if (header === undefined) return null;
  // A firm's only round is all that it has raised.
  const [first, ...others] = claims.about(entity, metric);
  if (others.every(({ subject }) => subject === first?.subject)) return null;
  const isTotal = reportsGiving(claims, entity, figure).some(({ claim: { subject, span } }) =>
    subject === null && span != null && span.from?.slice(0, yearDigits) !== span.to?.slice(0, yearDigits));
  return isTotal ? null : { value: header.trim(), words: header.trim(), span: null, rule: unfiledRule, sure: 0.85 };
}

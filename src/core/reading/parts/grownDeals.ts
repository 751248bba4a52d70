import type { Metric } from '../../claims/claim';
import { mayGrow } from '../../claims/metricTraits';
import { hedgesBefore } from './otherMeasure';
import { says, wordsAround } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { WordTest } from '../words/words';

/** What each of the patterns below holds a part of. */
const growing = new WordTest(/^(?:expand|extend|enlarg|upsiz|increas|rais|doubl|tripl|quadrupl|boost|widen|broaden|sweeten|grow|grew)/);
const things = '(?:deals?|contracts?|agreements?|orders?|commitments?|pledges?|partnerships?|leases?|facility|pacts?|plans?|projects?|purchases?|investments?|budgets?|arrangements?)';
const grown = new RegExp(
  `\\b(?:expand|extend|enlarg|upsiz|increas|rais|doubl|tripl|quadrupl|boost|widen|broaden|sweeten)(?:e[sd]?|s|ed|ing)? (?:[\\w'\u2019-]{1,20} ){1,5}?${things}(?: (?:with|for|in|on) [\\w'\u2019-]{1,20}){0,2} to (?:a total of )?${hedgesBefore}$`,
  'i',
);

/** Whether words end right before a sum to which they say that something agreed has grown; of some hundred UTF-16 code units the last are enough. */
export function tellsGrownDeal(before: string): boolean {
  return grown.test(before);
}

/** "Meta expanded its CoreWeave deal to $21 billion": whether a figure is what something agreed has grown to, of which reports may only have the sum before. */
export function isGrownDeal(view: SentenceView, at: number, metric: Metric, text: string): boolean {
  return mayGrow.has(metric) && says(view, growing) && tellsGrownDeal(wordsAround(view, at, text).front);
}

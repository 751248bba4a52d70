import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { booksLoss } from './bookedLosses';
import { isAddedInValue, isFallOfValue, isGoneInValue, isWhatRemains, tellsWhen } from './goneValues';
import type { Sense } from './governor';
import { isLevelOfValue, opensWithLoss, shareOfValue } from './marketValues';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import type { Weights } from './weights';

/** What words of loss say for the value that is left. */
const levelled = 0.5;
/** From this weight upwards a figure's own words speak for what the one before is, too. */
export const spoken = 4;
/** Dollars that no firm loses in its books: a loss so large is one of market value. */
const beyondBooks = 100e9;
const more: ReadonlySet<string> = new Set(['another', 'further', 'additional']);
/** What it weighs that a sum is told as more of the sales not made. */
const weightOfMore = 8;
/** Dollars that no firm loses in a day, where nothing but a heading tells of a loss. */
const asLevel = 1e12;
/** Quantities that a part of a market value is not, and what it weighs that it is none of ours. */
export const levels: readonly Sense[] = ['market-cap', 'valuation'];
const ofPart = 9;

/**
 * Weighs losses of market value against losses in the books and values that are left; `goesOn` is the metric of the
 * figure before, `announced` that of the list or table.
 */
export function weighLosses(
  weights: Weights,
  view: SentenceView,
  at: number,
  figure: Figure,
  coloured: number,
  goesOn: Metric | null,
  announced: Metric | null,
): void {
  const isMoney = figure.kind === 'money';
  const share = weights.get('market-cap') > 0 ? shareOfValue(view, at) ?? (isAddedInValue(view, at) ? 'part' : null) : null;
  if (isMoney && (isGoneInValue(view, at) || isFallOfValue(view, at))) {
    weights.drop(['market-cap', 'net-loss', 'training-cost', 'project-cost', 'operating-cost']);
    weights.add('market-value-loss', 14);
    return;
  }
  // "What Monday wiped out", and then "Nvidia, market value".
  const isLoss = isMoney && announced === 'market-value-loss' && figure.low < asLevel && weights.get('market-cap') > weights.get('market-value-loss');
  if (isLoss && !isLevelOfValue(view, at) && !tellsWhen(view, at)) {
    weights.shift('market-cap', 'market-value-loss', 1);
    return;
  }
  // "missed out on $2.5 billion of sales and will lose another $8 billion": more of the same.
  if (isMoney && goesOn === 'lost-revenue' && more.has(lowerAt(view.tokens, at - 1))) {
    weights.drop(['market-value-loss', 'net-loss']);
    weights.add('lost-revenue', weightOfMore);
    return;
  }
  if (isMoney && goesOn === 'market-value-loss' && isWhatRemains(view, at)) {
    weights.drop(['market-value-loss', 'acquisition-price']);
    weights.add('market-cap', 6);
    weights.add('other', 6);
    return;
  }
  // "Their net worth rose by …", "stock worth …": talk of shares alone makes no loss.
  if (coloured > 0 && weights.get('market-value-loss') <= coloured + 1e-9 && !(weights.get('net-loss') > 0)) weights.set('market-value-loss', coloured * 0.3);
  // "lost $600 billion and fell below the $3 trillion mark": what is left of a value, or was reached by it, is no loss.
  if ((weights.get('market-value-loss') > 0 || (weights.get('net-loss') > 0 && weights.get('market-cap') > 0)) && isLevelOfValue(view, at)) {
    weights.add('market-cap', weights.get('market-value-loss') * levelled);
    weights.drop(['market-value-loss', 'net-loss']);
  } else if (figure.kind === 'money' && weights.get('market-cap') > 0 && (opensWithLoss(view, at) || share === 'gone')) weights.add('market-value-loss', 14);
  combine(weights);
  if (share === 'part') {
    weights.lessen(levels, 0.1);
    if (!(weights.get('market-value-loss') > spoken)) weights.add('other', ofPart);
  }
  if (figure.low >= beyondBooks && figure.unit === 'USD' && weights.get('net-loss') > 0 && !booksLoss(view, at)) weights.shift('net-loss', 'market-value-loss', 1);
  // "The old record was a loss of $279 billion": what is told of shares goes on being told of shares.
  if (figure.kind === 'money' && goesOn === 'market-value-loss' && weights.get('net-loss') > weights.get('market-value-loss') && !booksLoss(view, at)) {
    weights.set('market-value-loss', weights.get('net-loss') + weights.get('market-value-loss') * 0.35);
    weights.lessen(['net-loss'], 0.4);
  }
}

/** A loss and a market value together are a loss of market value; an offering's takings are money raised. */
const together: readonly { readonly both: readonly [Sense, Sense]; readonly make: Sense }[] = [
  { both: ['market-value-loss', 'market-cap'], make: 'market-value-loss' },
  { both: ['net-loss', 'market-cap'], make: 'market-value-loss' },
];

function combine(weights: Weights): void {
  for (const { both: [one, other], make } of together) {
    const first = weights.get(one);
    const second = weights.get(other);
    if (first < 3 || second < 2.5) continue;
    weights.set(one, first * 0.6);
    weights.set(other, second * 0.6);
    weights.set(make, first + second);
  }
}

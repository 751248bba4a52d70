import { checkBareLists } from './bareLists';
import { checkBiggerPartsAcross } from './biggerParts';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import { checkChangesAcross } from './changesAcross';
import { checkEachProducts } from './eachProducts';
import type { Notice } from '../finding';
import { checkHourlyBills } from './hourlyBills';
import { checkNamedTotals } from './namedTotals';
import { checkPricesEach } from './pricesEach';
import { checkRemainders } from './remainders';
import { checkRoundsOverValue } from './roundsOverValue';
import { checkSharesAcross } from './shares';
import { checkSlippedDifferences } from './slippedDifferences';
import { checkSlippedTotals } from './slippedTotals';
import { checkSumsAcross, mayTellTotal } from './sumsAcross';
import { checkSumsGrown } from './sumsGrown';

const none: readonly never[] = [];

/**
 * The notice that a mention is no sum of those in the sentences before it, not what is left of them, or not what they come to by the hour; null
 * where there is none. `related` counts from its block's prose.
 */
export function retoldSum(checked: CheckedMention): Notice | null {
  const { home } = checked;
  // One alone may still have parts: numbers that are no figures without its unit.
  if (home.mentions.length < 2 && checked.figure.kind !== 'accelerator-count') return null;
  const sums = (home.sums ??= sumsOf(home));
  return sums.length === 0 ? null : (sums[home.mentions.indexOf(checked)] ?? null);
}

function sumsOf(home: CheckedBlock): readonly (Notice | null)[] {
  const { block, mentions } = home;
  const figures = mentions.map(({ mention }) => mention);
  // A sum that does not come out is told once, at its total.
  const isTold = mentions.some(({ arithmetic }) => arithmetic !== null);
  const all = [
    mayTellTotal(block, mentions.length) ? checkSumsAcross(block, figures) : null,
    isTold ? null : checkBareLists(block, figures),
    isTold ? null : checkRemainders(block, figures),
    isTold ? null : checkSumsGrown(block, figures),
    checkHourlyBills(block, figures),
    checkPricesEach(block, figures),
    isTold ? null : checkEachProducts(block, figures),
    checkSharesAcross(block, figures),
    isTold ? null : checkChangesAcross(home),
    checkBiggerPartsAcross(block, figures),
    checkRoundsOverValue(home),
    isTold ? null : checkNamedTotals(block, figures),
    isTold ? null : checkSlippedTotals(block, figures),
    isTold ? null : checkSlippedDifferences(block, figures),
  ].filter((notices) => notices !== null);
  return all.length === 0 ? none : mentions.map((_, index) => all.map((notices) => notices[index] ?? null).find((notice) => notice !== null) ?? null);
}

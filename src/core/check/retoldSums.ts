import type { CheckedBlock } from './checkedBlock';
import type { CheckedMention } from './checkedMention';
import type { Notice } from './finding';
import { checkRemainders } from './remainders';
import { checkSumsAcross, mayTellTotal } from './sumsAcross';

const none: readonly never[] = [];

/** The notice that a mention is no sum of those in the sentences before it, or not what is left of them, or null; `related` counts from its block's prose. */
export function retoldSum(checked: CheckedMention): Notice | null {
  const { home } = checked;
  if (home.mentions.length < 2) return null;
  const sums = (home.sums ??= sumsOf(home));
  return sums.length === 0 ? null : (sums[home.mentions.indexOf(checked)] ?? null);
}

function sumsOf({ block, mentions }: CheckedBlock): readonly (Notice | null)[] {
  const figures = mentions.map(({ mention }) => mention);
  const sums = mayTellTotal(block, mentions.length) ? checkSumsAcross(block, figures) : null;
  // A sum that does not come out is told once, at its total.
  const left = mentions.some(({ arithmetic }) => arithmetic !== null) ? null : checkRemainders(block, figures);
  if (sums === null || left === null) return sums ?? left ?? none;
  return sums.map((sum, index) => sum ?? left[index] ?? null);
}

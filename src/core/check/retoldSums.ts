import type { CheckedBlock } from './checkedBlock';
import type { CheckedMention } from './checkedMention';
import type { Notice } from './finding';
import { checkSumsAcross, mayTellTotal } from './sumsAcross';

const none: readonly never[] = [];

/** The notice that a mention is no sum of those in the sentences before it, or null; `related` counts from its block's prose. */
export function retoldSum(checked: CheckedMention): Notice | null {
  const { home } = checked;
  if (home.mentions.length < 2) return null;
  const sums = (home.sums ??= sumsOf(home));
  return sums.length === 0 ? null : (sums[home.mentions.indexOf(checked)] ?? null);
}

function sumsOf({ block, mentions }: CheckedBlock): readonly (Notice | null)[] {
  return mayTellTotal(block, mentions.length) ? (checkSumsAcross(block, mentions.map(({ mention }) => mention)) ?? none) : none;
}

import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import { checkDirections } from './directions';
import { checkEachOfNames } from './eachOfNames';
import type { Notice } from '../finding';
import { checkBiggerParts } from './biggerParts';
import { checkChanges } from './changes';
import { checkComplements } from './complements';
import { checkConversions } from './conversions';
import { checkOverTime } from './overTime';
import { checkPartsTogether } from './partsTogether';
import { checkProducts } from './products';
import type { Recomputed, SentenceFigures } from './recomputed';
import { checkShares } from './shares';
import { checkSteps } from './steps';
import { checkSums } from './sums';

/** More figures than this in one sentence are a list, not a sum that somebody wrote out. */
const mostFigures = 12;

const rules: readonly ((sentence: SentenceFigures) => readonly Recomputed[])[] = [
  checkSums, checkProducts, checkOverTime, checkChanges, checkDirections, checkSteps, checkShares, checkBiggerParts, checkPartsTogether, checkComplements,
  checkEachOfNames, checkConversions,
];

/**
 * Sums ("… in all"), products (a rate times a count), changes in per cent, in money and as multiples ("double", "three times"), and sums given once
 * more in other money, that a sentence of the block states over its own figures: for each mention, in order, the notice that its result does not come
 * out with the rounding of what is written, or null. `related` spans are offsets into the block's prose. Sentences whose figures
 * `from..to` all `stand` are passed over.
 */
export function checkArithmetic(block: Block, mentions: readonly Mention[], stand: (from: number, to: number) => boolean = () => false): (Notice | null)[] {
  const notices: (Notice | null)[] = mentions.map(() => null);
  if (mentions.length < 2) return notices;
  let next = 0;
  for (const span of block.sentences) {
    while (next < mentions.length && (mentions[next] as Mention).start < span.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next] as Mention).end <= span.end) next++;
    if (next - first < 2 || next - first > mostFigures || stand(first, next)) continue;
    const sentence = { text: block.prose.text, span, mentions: mentions.slice(first, next), first };
    for (const rule of rules) for (const { at, notice } of rule(sentence)) notices[first + at] ??= notice;
  }
  return notices;
}

import { isSameValue } from '../../figures/roundOff';
import type { CheckedBlock } from '../checkedBlock';
import type { CheckedMention } from '../checkedMention';
import { digitsOf } from '../digits';
import { startWithHedge } from '../sums/summands';

/** Digits from which one sum is known as another told again; a round one has its like by chance. */
const fewest = 2;
const thousands = [1000, 1 / 1000] as const;

/** What points back at a sum that was told before. */
const pointsBack = /(?:^|[^\w-])(?:the|that|this|those|these)(?: (?:full|whole|entire|same))? $/i;
/** What goes on with a sum pointed at as the one told before; a noun may make another of it ("the $9.3 million fee"). */
const goesOn = /^(?:[,.;:!?)]|$| (?:is|was|will|would|has|had|can|could|may|might|should|came|come|comes|went|go|goes|be|arrives|arrive|that|which|it|they|to|from|for|in|on|by|at|and|or|but)(?!\w))/;

const found = new WeakMap<CheckedBlock, ReadonlyMap<CheckedMention, readonly CheckedMention[]> | null>();

/**
 * Sums of a block that point back at one told before them in the block, with its very digits and a thousand times more or less: "trying to raise $9.3
 * billion … Once the $9.3 million is in the bank". Both places are told with the other; null where there are none.
 */
export function scaleSlips(home: CheckedBlock): ReadonlyMap<CheckedMention, readonly CheckedMention[]> | null {
  if (home.mentions.length < 2) return null;
  let slips = found.get(home);
  if (slips === undefined) found.set(home, (slips = slipsIn(home)));
  return slips;
}

function slipsIn({ mentions, block: { prose: { text } } }: CheckedBlock): ReadonlyMap<CheckedMention, readonly CheckedMention[]> | null {
  let slips: Map<CheckedMention, readonly CheckedMention[]> | null = null;
  mentions.forEach((again) => {
    const { figure: { kind, unit, low, high } } = again;
    if (kind !== 'money' || low !== high || digitsOf(low).length < fewest) return;
    const start = startWithHedge(again);
    if (!pointsBack.test(text.slice(Math.max(0, start - 24), start)) || !goesOn.test(text.slice(again.end, again.end + 12))) return;
    const same = mentions.filter(({ figure }) =>
      figure.unit === unit && figure.low === figure.high && figure.per === again.figure.per && digitsOf(figure.low) === digitsOf(low));
    // Told in both ways before, each may be meant.
    if (same.some((one) => one !== again && isSameValue(one.figure.low, low))) return;
    const before = same.filter((one) => one.start < again.start && thousands.some((factor) => isSameValue(one.figure.low * factor, low)));
    const [first] = before;
    if (first === undefined) return;
    (slips ??= new Map()).set(again, [first]);
    slips.set(first, [again]);
  });
  return slips;
}

import type { Mention } from '../../figures/figure';
import { isForward } from './changeEnds';
import { recomputed } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { isSummable, startWithHedge } from './summands';
import { meet, writtenRange } from './writtenRange';

/** "Raised by $10 billion", right before how far a value moved. */
const movedBy = /\b(?:by|of) $/i;
/** "…, from $75 billion": right before where it began. */
const from = /^[^.!?;:\d]{0,12}\bfrom $/i;
const startsFrom = /\bfrom $/i;
/** "…, $6 billion more than the $64 billion": between a value and how far it is from another, and between that and the other. */
const apart = /^[^.!?;:]{0,30}, (?:or |that is |which is )?$/i;
const fromOther = /^ (?:more|less|higher|lower|fewer) than (?:(?:the|its|their|his|her|an?|that|last year[’']s) )?(?:(?:previous|earlier|original|initial|planned|first) )?$/i;
/** "From $75 billion to $95 billion, an increase of $10 billion". */
const change = /^[^.!?;:\d]{0,20}, (?:an? )?(?:increase|rise|gain|jump|leap|fall|drop|cut|decline|decrease|loss|difference|reduction) of $/i;

/**
 * How far a value moved, told with both its ends: "by $10 billion, from $75 billion to $95 billion", "$72 billion, $6 billion more than the $64
 * billion of April", "from $75 billion to $95 billion, a rise of $10 billion". How far it moved carries the notice.
 */
export function checkSteps({ text, mentions }: SentenceFigures): Recomputed[] {
  const found: Recomputed[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 1) {
    const [one, two, three] = [mentions[at] as Mention, mentions[at + 1] as Mention, mentions[at + 2] as Mention];
    if (![one, two, three].every((mention) => isSummable(mention, one) && mention.figure.low === mention.figure.high && mention.figure.per === null)) continue;
    const [lead, first, second] = [text.slice(Math.max(0, startWithHedge(one) - 8), startWithHedge(one)), gap(text, one, two), gap(text, two, three)];
    const told = movedBy.test(lead) && from.test(first) && isForward(second) ? notSoFar(text, one, two, three, at)
      : apart.test(first) && fromOther.test(text.slice(two.end, three.start)) ? notSoFar(text, two, three, one, at + 1, null)
      : startsFrom.test(lead) && isForward(first) && change.test(second) ? notSoFar(text, three, one, two, at + 2)
      : null;
    if (told !== null) found.push(told);
  }
  return found;
}

/** The words between two figures, without the hedge of the second. */
function gap(text: string, one: Mention, other: Mention): string {
  return text.slice(one.end, startWithHedge(other));
}

/** `hedge` is that of the earlier value: "more than" of "$6 billion more than the $64 billion" is no bound of it. */
function notSoFar(text: string, step: Mention, early: Mention, late: Mention, at: number, hedge = early.figure.hedge): Recomputed | null {
  const [stated, before, after] = [writtenRange(step, text), writtenRange(early, text, hedge), writtenRange(late, text)];
  const [low, high] = after.value >= before.value ? [after.low - before.high, after.high - before.low] : [before.low - after.high, before.high - after.low];
  if (meet({ low, high }, stated)) return null;
  const [big, small] = after.value >= before.value ? [late, early] : [early, late];
  const shown = `${text.slice(big.start, big.end)} − ${text.slice(small.start, small.end)}`;
  return recomputed(at, 'difference', { stated: stated.value, computed: Math.abs(after.value - before.value), shown }, [early, late]);
}

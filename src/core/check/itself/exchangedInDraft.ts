import { isSameValue, powerOfTen } from '../../figures/roundOff';
import type { CheckedMention } from '../checkedMention';
import { isCalledWrong, isDenied } from '../denied';
import { digitsOfBoth, swapped } from '../digits';
import { isGiven } from '../finding';
import { isToldAsPart } from '../toldAsPart';
import { mayBeOneChip } from './oneChip';

/** What points at a number told before. */
const pointsBack = /(?:^|[^\w-])(?:the|those|these|the same) $/i;
/** UTF-16 code units of that at most, with one before it. */
const longest = 10;
/** What makes another number of it. */
const ofOthers = /^ (?:more|fewer|extra|additional|other|new|further)(?!\w)/i;

/** Digits from which on two exchanged tell by themselves that one number is another written amiss, where a report gives that one. */
const fewest = 3;

function isPointing({ start, home: { block } }: CheckedMention): boolean {
  return pointsBack.test(block.prose.text.slice(Math.max(0, start - longest), start));
}

/** Whether a figure may be another of the draft written amiss, as far as it tells without its words: no report gives it. Asked of every figure. */
export function maySlip({ cited, assessment, figure: { low, high, vague, ambiguous, hedge, step, tags } }: CheckedMention): boolean {
  return !cited && !vague && !ambiguous && hedge === null && low === high && low >= 10 * step && tags.length === 0 && !isGiven(assessment.standing);
}

/** Whether the words around a figure make it one of its own. */
function isItsOwn({ mention, end, home: { block: { prose: { text } } } }: CheckedMention): boolean {
  return ofOthers.test(text.slice(end, end + 12)) || isToldAsPart(text, mention) || isDenied(text, mention) || isCalledWrong(text, mention);
}

/**
 * Figures that have the digits of one told of the same owner with two of them exchanged, where the draft has their own number nowhere else: "an order of
 * 12,000 H100s … The 21,000 H100s which went to X", "Number of the week: €190 billion" over a plan of €109 billion that is on file. Each place is told with
 * the other; `slips` are those of `maySlip`, `all` are the draft's figures in its order.
 */
export function exchangedInDraft(slips: ReadonlySet<CheckedMention>, all: readonly CheckedMention[]): ReadonlyMap<CheckedMention, readonly CheckedMention[]> {
  const found = new Map<CheckedMention, readonly CheckedMention[]>();
  for (const again of slips) {
    const before = meant(again, all);
    if (before === null || isItsOwn(again)) continue;
    found.set(again, [before]);
    if (!found.has(before)) found.set(before, [again]);
  }
  return found;
}

/** The one figure that another means, written amiss; null where there is none, or the draft gives what it says. */
function meant(again: CheckedMention, all: readonly CheckedMention[]): CheckedMention | null {
  const { figure: { low, unit, per }, entity } = again;
  if (entity === null) return null;
  const isPointed = isPointing(again);
  let first: CheckedMention | null = null;
  let isBehind = false;
  for (const one of all) {
    if (one === again) isBehind = true;
    const { figure } = one;
    if (one === again || figure.unit !== unit || figure.vague || figure.ambiguous) continue;
    if (figure.low <= low && low <= figure.high) return null;
    // The cheap questions first: every edit asks them of all figures.
    if (one.cited || figure.per !== per || figure.low !== figure.high || one.entity?.value !== entity.value) continue;
    if (!(figure.low < 10 * low && low < 10 * figure.low) || powerOfTen(low) !== powerOfTen(figure.low)) continue;
    const [own, other] = digitsOfBoth(low, figure.low);
    if (!swapped(own, other) || !mayBeOneChip(again.figure, figure)) continue;
    if (!(isPointed && !isBehind) && !(own.length >= fewest && isGiven(one.assessment.standing) && areOneQuantity(again, one))) continue;
    if (first !== null && !isSameValue(first.figure.low, figure.low)) return null;
    first ??= one;
  }
  return first;
}

/** Whether two figures of running text are read as one quantity, told by one voice of no two times and things. */
function areOneQuantity(one: CheckedMention, other: CheckedMention): boolean {
  if (one.metric === null || one.metric.value !== other.metric?.value || one.assessment.standing !== 'unreported') return false;
  if (!mayBeOne(one.reading.attribution?.value, other.reading.attribution?.value)) return false;
  if ([one, other].some(({ home: { block: { kind } } }) => kind === 'table-cell')) return false;
  return mayBeOne(one.period?.value.text, other.period?.value.text) && mayBeOne(one.reading.subject?.value, other.reading.subject?.value);
}

function mayBeOne(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

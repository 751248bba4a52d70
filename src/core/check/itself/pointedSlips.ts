import { chipLink } from '../../claims/chipLink';
import { chipsOf } from '../../figures/chipsOf';
import { isSameValue, powerOfTen } from '../../figures/roundOff';
import type { CheckedMention } from '../checkedMention';
import { isCalledWrong, isDenied } from '../denied';
import { digitsOfBoth, swapped } from '../digits';
import { isGiven } from '../finding';
import { isToldAsPart } from '../toldAsPart';

/** What points at a number told before. */
const pointsBack = /(?:^|[^\w-])(?:the|those|these|the same) $/i;
/** UTF-16 code units of that at most, with one before it. */
const longest = 10;
/** What makes another number of it. */
const ofOthers = /^ (?:more|fewer|extra|additional|other|new|further)(?!\w)/i;

/** Whether a figure points back at a number that no report gives, so that the one it means must stand in the draft before it. */
export function isPointingBack({ mention, start, end, cited, assessment, figure, home: { block } }: CheckedMention): boolean {
  const { low, high, vague, ambiguous, hedge, step } = figure;
  if (cited || vague || ambiguous || hedge !== null || low !== high || !(low >= 10 * step) || figure.tags.length > 0) return false;
  const { text } = block.prose;
  if (!pointsBack.test(text.slice(Math.max(0, start - longest), start)) || isGiven(assessment.standing)) return false;
  return !ofOthers.test(text.slice(end, end + 12)) && !isToldAsPart(text, mention) && !isDenied(text, mention) && !isCalledWrong(text, mention);
}

/**
 * Figures that point back at one told of the same owner before, with two of its digits exchanged, where the draft has their own number nowhere else: "an
 * order of 12,000 H100s … The 21,000 H100s which went to X". Each place is told with the other; `pointing` are those of `isPointingBack`, `all` are the
 * draft's figures in its order.
 */
export function pointedSlips(pointing: ReadonlySet<CheckedMention>, all: readonly CheckedMention[]): ReadonlyMap<CheckedMention, readonly CheckedMention[]> {
  const found = new Map<CheckedMention, readonly CheckedMention[]>();
  for (const again of pointing) {
    const before = meant(again, all);
    if (before === null) continue;
    found.set(again, [before]);
    if (!found.has(before)) found.set(before, [again]);
  }
  return found;
}

/** The one figure before that another means, written amiss; null where there is none, or the draft gives what it says. */
function meant(again: CheckedMention, all: readonly CheckedMention[]): CheckedMention | null {
  const { figure: { low, unit, per }, entity } = again;
  if (entity === null) return null;
  let first: CheckedMention | null = null;
  let isBehind = false;
  for (const one of all) {
    if (one === again) isBehind = true;
    const { figure } = one;
    if (one === again || figure.unit !== unit || figure.vague || figure.ambiguous) continue;
    if (figure.low <= low && low <= figure.high) return null;
    const [own, other] = digitsOfBoth(low, figure.low);
    if (isBehind || one.cited || figure.per !== per || figure.low !== figure.high || one.entity?.value !== entity.value) continue;
    if (powerOfTen(low) !== powerOfTen(figure.low) || !swapped(own, other) || !areOneKind(again, one)) continue;
    if (first !== null && !isSameValue(first.figure.low, figure.low)) return null;
    first ??= one;
  }
  return first;
}

function areOneKind({ figure: one }: CheckedMention, { figure: other }: CheckedMention): boolean {
  const chips = chipLink(chipsOf(one), chipsOf(other));
  return chips === 'same' || chips === 'open';
}

import type { Figure, Mention, UnitHint } from './figure';
import { anchor, foreignDigits } from './anchors';
import { foldText } from './foldText';
import { readPartsAt } from './readParts';
import { dress, tagChanges } from './dress';
import { hintedMention, scaleByHint } from './hinted';

/**
 * Finds the figures of a block's prose, in order and without overlap. Offsets are UTF-16 code units into `text`; values
 * are whole currency units, chips or hours. With a hint (what a table's header says of its cells) a cell that is a bare
 * number is a figure of that unit, and an amount without a scale takes the header's.
 */
export function findMentions(text: string, hint: UnitHint | null = null): Mention[] {
  anchor.lastIndex = 0;
  if (!anchor.test(text) && !foreignDigits.test(text)) return [];
  const folded = foldText(text);
  const found = findFolded(folded.text);
  const hinted = hint === null ? found : found.length === 0 ? hintedMention(folded.text, hint) : found.map((mention) => scaleByHint(mention, hint));
  const { offsets } = folded;
  return offsets === null ? hinted : hinted.map((mention) => moveBack(mention, offsets));
}

function findFolded(text: string): Mention[] {
  const mentions: Mention[] = [];
  let floor = 0;
  anchor.lastIndex = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const read = readPartsAt(text, match.index, floor);
    for (const part of read.parts) {
      const mention = dress(text, part, floor);
      mentions.push(mention);
      floor = mention.end;
    }
    anchor.lastIndex = Math.max(match.index + 1, read.resume, floor);
  }
  return tagChanges(text, mentions);
}

function moveBack(mention: Mention, offsets: readonly number[]): Mention {
  const back = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: offsets[start] ?? start,
    // A character without width after the last one stays outside.
    end: end === 0 ? 0 : (offsets[end - 1] ?? end - 1) + 1,
  });
  return { ...mention, ...back(mention), hedgeSpan: mention.hedgeSpan === null ? null : back(mention.hedgeSpan) };
}

/** Whether two figures are the same in every field. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.low === b.low && a.high === b.high && a.hedge === b.hedge && a.chip === b.chip && a.step === b.step && a.vague === b.vague && a.ambiguous === b.ambiguous && a.per === b.per;
}

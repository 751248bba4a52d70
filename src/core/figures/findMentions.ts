import type { Span } from '../text/span';
import type { Mention, UnitHint } from './figure';
import { type Anchors, anyAnchors, commonAnchors, nextAnchor, uncommon } from './anchors';
import { dress, tagChanges } from './dress';
import { foldText } from './foldText';
import { asHinted, hintedMention } from './hinted';
import { PartReader } from './partReader';

/**
 * Finds the figures of a block's prose, in order and without overlap. Offsets are UTF-16 code units into `text`; values
 * are whole currency units, chips or hours. With a hint (what a table's header says of its cells) a cell that is a bare
 * number is a figure of that unit, and an amount without a scale takes the header's.
 */
export function findMentions(text: string, hint: UnitHint | null = null): Mention[] {
  const rare = uncommon.test(text);
  const folded = rare ? foldText(text) : { text, offsets: null };
  const found = findFolded(folded.text, rare ? anyAnchors : commonAnchors);
  const hinted = hint === null ? found : found.length === 0 ? hintedMention(folded.text, hint) : found.map((mention) => asHinted(mention, hint));
  const { offsets } = folded;
  return offsets === null ? hinted : hinted.map((mention) => moveBack(mention, offsets, text));
}

function findFolded(text: string, anchors: Anchors): Mention[] {
  let sign = nextAnchor(anchors.sign, text, 0);
  let word = nextAnchor(anchors.word, text, 0);
  let at = Math.min(sign, word);
  if (at === text.length) return [];
  const reader = new PartReader(text);
  const mentions: Mention[] = [];
  while (at < text.length) {
    const { parts, resume } = reader.readAt(at);
    for (const part of parts) {
      mentions.push(dress(text, part, reader.floor));
      reader.floor = part.end;
    }
    const from = Math.max(at + 1, resume);
    if (sign < from) sign = nextAnchor(anchors.sign, text, from);
    if (word < from) word = nextAnchor(anchors.word, text, from);
    at = Math.min(sign, word);
  }
  return mentions.length > 1 ? tagChanges(text, mentions) : mentions;
}

function moveBack(mention: Mention, offsets: readonly number[], original: string): Mention {
  const back = ({ start, end }: Span): Span => {
    // Counted from the last character, so that characters without width after it stay outside.
    const last = offsets[end - 1] ?? end - 1;
    return { start: offsets[start] ?? start, end: last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
  };
  return { ...mention, ...back(mention), hedgeSpan: mention.hedgeSpan === null ? null : back(mention.hedgeSpan) };
}

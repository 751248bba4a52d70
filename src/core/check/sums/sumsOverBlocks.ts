import type { CheckedMention } from '../checkedMention';
import { isOfItsSize, mostEmpty, toldOf } from './listedSums';
import type { Blocks, ListedPart, ListedSum } from './listedSums';
import { startWithHedge } from './summands';
import { isHeldAgainst } from './sumsAcross';
import { isOfTheirYears, isSameDeed, pointsAtParts, tellsMore, totalWord } from './sumWords';

/** What the words around every such total have: the cheap question, before sentences are looked at. */
const counts = /\b(?:two|three|four|five|six|seven|eight|nine|ten|both|pair)(?!\w)/i;

/**
 * A total whose words count its parts, against those of the blocks before it, one in each: items of a list of which the last tells what they come to,
 * paragraphs of one sentence each, as agencies write. Null where it comes out, or where it is not plain which figures are its parts.
 */
export function checkSumsOverBlocks(total: CheckedMention, blocks: Blocks): ListedSum | null {
  const { home, home: { block: { kind, prose: { text } }, mentions } } = total;
  if ((kind !== 'list-item' && kind !== 'paragraph') || !counts.test(text.slice(Math.max(0, total.start - 120), total.end + 60))) return null;
  const { sentences } = home.block;
  const span = sentences.find(({ start, end }) => start <= total.start && total.end <= end);
  if (span === undefined || mentions.some((one) => one !== total && one.start >= span.start && one.end <= total.start)) return null;
  const words = pointsAtParts(text.slice(span.start, startWithHedge(total)), text.slice(total.end, Math.min(span.end, total.end + 60)));
  if (words === null || words.count === null || words.count < 2 || words.verb !== undefined) return null;
  const parts: ListedPart[] = [];
  const own = partOf(total, text.slice(0, span.start), mentions.filter(({ end }) => end <= span.start));
  if (own === null) return null;
  if (own !== undefined) parts.push(own);
  let isEmpty = 0;
  for (let index = home.chunk - 1; index >= 0 && parts.length < words.count; index -= 1) {
    const chunk = blocks[index] ?? null;
    if (chunk === null) {
      if ((isEmpty += 1) > mostEmpty) return null;
      continue;
    }
    isEmpty = 0;
    const [before] = chunk;
    if (before === undefined || chunk.length !== 1 || before.block.kind !== kind || before.start !== home.start) return null;
    const part = partOf(total, before.block.prose.text, before.mentions);
    if (part === null || part === undefined) return null;
    parts.unshift(part);
  }
  if (parts.length !== words.count || parts.every((part) => part.home === home)) return null;
  const told = parts.map(({ home: { block } }) => block.prose.text).join(' ');
  if (!isOfTheirYears(text.slice(span.start, span.end), told) || !isSameDeed(told, text.slice(span.start, total.start))) return null;
  const sum = toldOf(total, parts, true);
  return sum !== null && isOfItsSize(sum) ? sum : null;
}

/** The one figure of the total's unit among those of a block, undefined for none; null where there are several, or it may be no part. */
function partOf(total: CheckedMention, text: string, mentions: readonly CheckedMention[]): CheckedMention | null | undefined {
  const own = mentions.filter(({ figure }) => figure.unit === total.figure.unit);
  const [part] = own;
  if (part === undefined) return undefined;
  const isOdd = own.length > 1 || isHeldAgainst(text, 0, part) || totalWord.test(text.slice(0, part.end + 60)) || tellsMore(text, 0, part.start, part.end);
  return isOdd ? null : part;
}

import type { CheckedMention } from '../checkedMention';
import { columnUpTo, isOfItsSize, mostEmpty, oddColumn, oddLabel, rowOf, toldOf } from './listedSums';
import type { Blocks, ListedSum } from './listedSums';
import { startWithHedge } from './summands';
import { pointsAtParts } from './sumWords';

/** A column beside another of what was paid: what that made a firm worth. */
const worth = /^(?:at )?(?:an? )?(?:(?:new|post-money|pre-money) )?(?:value|worth|valued at)$/i;

/**
 * A total in the first sentence below a table, which points back at what it tells: against the one column of its unit. Null where it comes out, or
 * where not every row is plainly a part of it.
 */
export function checkSumUnderTable(total: CheckedMention, blocks: Blocks): ListedSum | null {
  const { chunk, mentions, block: { kind, prose: { text } } } = total.home;
  if (kind !== 'paragraph' || mentions[0] !== total) return null;
  const last = tableAbove(blocks, chunk);
  const [first] = last < 0 ? [] : total.home.block.sentences;
  if (first === undefined || total.end > first.end) return null;
  const words = pointsAtParts(text.slice(0, startWithHedge(total)), text.slice(total.end, first.end));
  if (words === null || words.verb !== undefined) return null;
  // A caption may say that the table leaves something out.
  if (words.count === null && last !== filledAbove(blocks, chunk)) return null;
  // Beside what was raised each time stands what that made a firm worth, which nobody adds up.
  const told = (blocks[last] ?? []).filter(({ block: { table }, mentions: cells }) =>
    !oddColumn.test(table?.column ?? '') && cells.some(({ figure }) => figure.unit === total.figure.unit));
  const columns = told.length > 1 ? told.filter(({ block: { table } }) => !worth.test(table?.column ?? '')) : told;
  const column = columns[0]?.block.table?.column ?? '';
  const parts = columns.length === 1 ? columnUpTo(last, column, blocks) : null;
  if (parts === null || parts.some((part) => oddLabel.test(rowOf(part)))) return null;
  if (words.count !== null && words.count !== parts.length) return null;
  const sum = toldOf(total, parts, true);
  // Without their number the words may mean more than the table.
  return sum === null || words.count !== null || isOfItsSize(sum) ? sum : null;
}

/** The chunk of the last row of the table right above a chunk, but for the table's own caption; -1 where none is. */
function tableAbove(blocks: Blocks, chunk: number): number {
  let index = filledAbove(blocks, chunk);
  const [note] = blocks[index] ?? [];
  if (note?.block.kind === 'caption' && note.mentions.length === 0) index = filledAbove(blocks, index);
  return blocks[index]?.[0]?.block.kind === 'table-cell' ? index : -1;
}

function filledAbove(blocks: Blocks, chunk: number): number {
  let index = chunk - 1;
  for (let empty = 0; empty < mostEmpty && index >= 0 && (blocks[index] ?? null) === null; empty += 1) index -= 1;
  return index;
}

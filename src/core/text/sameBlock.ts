import type { Block } from './block';

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((value, index) => value === other[index]));
}

/** Whether two blocks say the same words in the same place of the same structure. */
export function sameBlock(one: Block, other: Block): boolean {
  return one.kind === other.kind
    && one.level === other.level
    && one.quoted === other.quoted
    && one.length === other.length
    && one.table?.column === other.table?.column
    && one.table?.row === other.table?.row
    && one.prose.text === other.prose.text
    && sameNumbers(one.prose.at, other.prose.at)
    && sameNumbers(one.prose.source, other.prose.source);
}

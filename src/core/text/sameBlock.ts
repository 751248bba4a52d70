import type { Block, Prose } from './block';
import { UnscannedBlock } from './unscannedBlock';

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one === other || (one.length === other.length && one.every((value, index) => value === other[index]));
}

function sameProse(one: Prose, other: Prose): boolean {
  return one.text === other.text && sameNumbers(one.at, other.at) && sameNumbers(one.source, other.source);
}

/** Whether two blocks say the same words in the same place of the same structure. */
export function sameBlock(one: Block, other: Block): boolean {
  if (one.kind !== other.kind || one.level !== other.level || one.quoted !== other.quoted || one.length !== other.length) return false;
  // Words that are written alike read alike; to compare them must not cost reading them.
  if (one instanceof UnscannedBlock && other instanceof UnscannedBlock) return sameProse(one.raw, other.raw);
  return one.table?.column === other.table?.column
    && one.table?.row === other.table?.row
    && one.table?.role === other.table?.role
    && one.table?.source === other.table?.source
    && one.table?.party === other.table?.party
    && one.table?.time === other.table?.time
    && sameProse(one.prose, other.prose);
}

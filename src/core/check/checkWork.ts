import type { CheckedBlock } from './checkedBlock';

/** What a step did: how much work it was, told in UTF-16 code units of prose without figures, and the chunk it came to. */
export interface CheckStep {
  readonly work: number;
  readonly chunk: number;
}

/** What a block costs beside its length, and each figure in it: reading and comparing it takes as long as a thousand characters without one. */
const perBlock = 30;
const perFigure = 1000;

/** What the check of a block was, in the same unit. */
export function workOf({ block, mentions }: CheckedBlock): number {
  return block.length + perBlock + perFigure * mentions.length;
}

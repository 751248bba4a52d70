import { type Context, sameContext } from '../reading/context';
import type { Block } from '../text/block';
import { sameBlock } from '../text/sameBlock';
import type { CheckedBlock } from './checkedBlock';

/** Fewest blocks that one edit takes out which are kept: fewer are checked again as fast. */
const fewest = 16;

/** Blocks that are looked at, at most, for one that comes back: others between may have been edited meanwhile. */
const lookAhead = 8;

/**
 * The checked blocks that the last edit of many took out of a draft, in their order. Whoever types a fence, or the beginning of a comment,
 * takes out all the rest of the draft until it is closed: then what comes back need not be read again.
 */
export class GoneBlocks {
  #blocks: CheckedBlock[] = [];
  #next = 0;
  /** What the edit has taken out so far, whose steps go on. */
  #taken: CheckedBlock[] = [];

  /** Tells that another edit begins. */
  begin(): void {
    if (this.#taken.length > 0) this.#taken = [];
  }

  /** Remembers blocks that are no longer in the draft; once an edit has taken out many, in the place of those before. */
  keep(block: CheckedBlock): void {
    this.#taken.push(block);
    if (this.#taken.length !== fewest) return;
    this.#blocks = this.#taken;
    this.#next = 0;
  }

  /** The check of a block that has come back, in the same context; null where there is none. Blocks are asked for in their order. */
  find(block: Block, start: number, context: Context): CheckedBlock | null {
    const end = Math.min(this.#blocks.length, this.#next + lookAhead);
    for (let at = this.#next; at < end; at += 1) {
      const checked = this.#blocks[at] as CheckedBlock;
      if (!sameBlock(checked.block, block) || !sameContext(checked.before, context)) continue;
      this.#next = at + 1;
      if (this.#next === this.#blocks.length) this.#blocks = [];
      // Marks inside a figure's words may be others, though the words are the same.
      if (block.prose.at.length > 1) for (const mention of checked.mentions) mention.told = null;
      checked.start = start;
      return checked;
    }
    return null;
  }
}

import { type Context, sameContext } from '../reading/context';
import type { Block } from '../text/block';
import type { Chunk, PlacedBlock } from '../text/chunk';
import { sameBlock } from '../text/sameBlock';
import type { Seam } from './blockSeams';
import { type CheckedBlock, checkBlocks, checkInStages } from './checkedBlock';
import type { CheckGround } from './checkGround';
import { workOf } from './checkWork';
import { GoneBlocks } from './goneBlocks';
import { TypedBlocks } from './typedBlocks';

/** Blocks whose check before the last is kept. */
const mostEarlier = 64;

/** Checks a draft's blocks, with what is known of them from before: checks in another context, of blocks that an edit took out, of the words being typed. */
export class BlockChecker {
  readonly #ground: CheckGround;
  /** The check before the last of blocks whose context changed lately: words that are being typed often change it back. */
  readonly #earlier = new Map<Block, CheckedBlock>();
  readonly #gone = new GoneBlocks();
  readonly #typed: TypedBlocks;

  constructor(ground: CheckGround) {
    this.#ground = ground;
    this.#typed = new TypedBlocks(ground);
  }

  /** Tells that an edit begins, whose steps follow. */
  beginEdit(): void {
    this.#gone.begin();
  }

  /** Keeps a block that an edit takes out of the draft, which may come back. */
  keepGone(block: CheckedBlock): void {
    this.#gone.keep(block);
  }

  /** Prepares a block for being typed in. */
  prepare(block: CheckedBlock): void {
    this.#typed.prepare(block);
  }

  /**
   * Checks a chunk's blocks; `old` are those that stood there before, of which those at either end that say the same stand.
   * `seam` is the first block that has to be looked at again, -1 for none; of blocks not checked before, those beyond the work are left out.
   */
  checkChunk(
    { blocks }: Chunk,
    before: Context,
    old: readonly CheckedBlock[],
    work: number,
  ): { readonly blocks: CheckedBlock[]; readonly seam: number; readonly left: number } {
    const least = Math.min(blocks.length, old.length);
    let head = 0;
    while (head < least && old[head]?.start === blocks[head]?.start && stands(old[head], blocks[head])) head += 1;
    let tail = 0;
    while (tail < least - head && stands(old[old.length - 1 - tail], blocks[blocks.length - 1 - tail])) tail += 1;
    const own: CheckedBlock[] = [];
    let context = before;
    let left = work;
    let seam = -1;
    for (const [index, { block, start }] of blocks.entries()) {
      const known = index < head ? old[index] : index >= blocks.length - tail ? old[old.length - blocks.length + index] : undefined;
      let checked: CheckedBlock;
      if (known === undefined) {
        if (left <= 0) {
          if (seam >= 0) own.length = seam;
          return { blocks: own, seam: own.length, left };
        }
        checked = this.#gone.find(block, start, context) ?? this.#typed.check(block, start, context, old.length === blocks.length ? old[index] : undefined);
        left -= workOf(checked);
      } else if (sameContext(known.before, context)) {
        checked = known;
      } else if (left > 0) {
        checked = this.again(known, start, context);
        left -= workOf(checked);
      } else {
        if (seam < 0) seam = index;
        checked = known;
      }
      checked.start = start;
      // Marks inside a figure's words may be others, though the words are the same.
      if (known !== undefined && known.block.prose.at.length > 1) for (const mention of checked.mentions) mention.told = null;
      context = checked.after;
      own.push(checked);
    }
    return { blocks: own, seam, left };
  }

  /** A block's check in another context: its last but one, where that is the context it was made in. */
  again(checked: CheckedBlock, start: number, context: Context): CheckedBlock {
    const { block } = checked;
    const last = this.#earlier.get(block);
    if (last === undefined && this.#earlier.size >= mostEarlier) this.#earlier.clear();
    this.#earlier.set(block, checked);
    if (last === undefined || !sameContext(last.before, context)) return this.#typed.check(block, start, context, checked);
    for (const mention of last.mentions) mention.told = null;
    last.start = start;
    return last;
  }

  /** Checks blocks that follow one another; those that stood in the draft before an edit took them out stand again. */
  checkTogether(placed: readonly PlacedBlock[], before: Context): CheckedBlock[] {
    const known: CheckedBlock[] = [];
    let context = before;
    for (const { block, start } of placed) {
      const checked = this.#gone.find(block, start, context);
      if (checked === null) break;
      known.push(checked);
      context = checked.after;
    }
    if (known.length === placed.length) return known;
    return [...known, ...checkBlocks(known.length === 0 ? placed : placed.slice(known.length), context, this.#ground)];
  }

  /** Does the next stage of a block's check, which a seam keeps; null until it is done. One that stood in the draft before an edit took it out stands again. */
  checkStage({ block, start }: PlacedBlock, context: Context, seam: Seam): CheckedBlock | null {
    const known = seam.stages === null ? this.#gone.find(block, start, context) : null;
    if (known !== null) return known;
    const stage = (seam.stages ??= checkInStages(block, start, context, this.#ground)).next();
    return stage.done === true ? stage.value : null;
  }
}

/** Whether a checked block says what one that was read again says, so that its check stands in the same context. */
function stands(old: CheckedBlock | undefined, placed: PlacedBlock | undefined): boolean {
  return old !== undefined && placed !== undefined && sameBlock(old.block, placed.block);
}

import { type Context, sameContext } from '../reading/context';
import type { PlacedBlock } from '../text/chunk';
import type { ChunkReplacement, DraftChunks } from '../text/draftChunks';
import { replaceItems } from '../text/draftLines';
import { BlockChecker } from './blockChecker';
import { BlockSeams, type Seam, seamAt } from './blockSeams';
import type { CheckedBlock } from './checkedBlock';
import type { CheckGround } from './checkGround';
import { type CheckStep, workOf } from './checkWork';
import type { DraftTally } from './draftTally';

/** Chunks without blocks that one step passes over: a draft may have a million empty lines before its next block. */
const chunksTogether = 4096;

const nothing: readonly never[] = [];

/** Stands for the blocks of a chunk of which none has been checked. */
const unchecked: CheckedBlock[] = [];

/**
 * The checked blocks of a draft's chunks. Every block is checked in the context that the one before it leaves; where that is
 * not yet so stands a seam, and `advance` moves the first of them on until all fits.
 */
export class CheckedChunks {
  /** The checked blocks of each chunk; null where a chunk has none. */
  readonly blocks: (CheckedBlock[] | null)[] = [];
  readonly #chunks: DraftChunks;
  readonly #tally: DraftTally;
  #first: Context;
  readonly #seams = new BlockSeams();
  readonly #checker: BlockChecker;

  /** Over chunks of which none has been read. */
  constructor(chunks: DraftChunks, ground: CheckGround, tally: DraftTally, first: Context) {
    this.#chunks = chunks;
    this.#checker = new BlockChecker(ground);
    this.#tally = tally;
    this.#first = first;
    for (let index = 0; index < chunks.length; index += 1) this.blocks.push(null);
  }

  /** The chunk of the first seam; the number of chunks when there is none. */
  get next(): number {
    return this.#seams.first?.chunk ?? this.blocks.length;
  }

  /** Tells that an edit begins, whose steps follow. */
  beginEdit(): void {
    this.#checker.beginEdit();
  }

  /** The context that the draft begins in; when it is another, everything has to be looked at again. True when it is. */
  begin(first: Context): boolean {
    if (sameContext(first, this.#first)) return false;
    this.#first = first;
    this.#seams.add(0, 0);
    return true;
  }

  /** The context that a block is read in. */
  #contextBefore(chunk: number, block = 0): Context {
    const before = block > 0 ? this.blocks[chunk]?.[block - 1] : undefined;
    if (before !== undefined) return before.after;
    for (let index = chunk - 1; index >= 0; index -= 1) {
      const blocks = this.blocks[index];
      const last = blocks?.[blocks.length - 1];
      if (last !== undefined) return last.after;
    }
    return this.#first;
  }

  /**
   * Takes over which chunks came in the place of which, and checks of them about as much as `work` says; the rest waits.
   * Returns what is left of the work, and whether a finding may have changed otherwise than by moving along.
   */
  replace({ from, removed, inserted }: ChunkReplacement, work: number): { readonly left: number; readonly changed: boolean } {
    const fresh: (CheckedBlock[] | null)[] = [];
    const seams: Seam[] = [];
    let left = work;
    // Found where it is first needed: it may stand far above, behind lines without a word.
    let context: Context | null = null;
    // Whether a seam before the chunk will move on into it.
    let open = false;
    for (const [offset, chunk] of inserted.entries()) {
      if (chunk.blocks.length === 0) {
        fresh.push(null);
        continue;
      }
      context ??= this.#contextBefore(from);
      const old = (offset < removed ? this.blocks[from + offset] : null) ?? nothing;
      const done = this.#checker.checkChunk(chunk, context, old, left);
      fresh.push(done.blocks.length === 0 ? unchecked : done.blocks);
      if (done.seam >= 0 && !(open && done.seam === 0)) seams.push(seamAt(from + offset, done.seam));
      open = done.blocks.length < chunk.blocks.length;
      if (!open) this.#chunks.release(from + offset);
      left = done.left;
      context = done.blocks[done.blocks.length - 1]?.after ?? context;
    }
    const changed = this.#put(from, removed, fresh);
    this.#seams.replace(from, removed, fresh.length, seams, this.blocks.length);
    return { left, changed };
  }

  #put(from: number, removed: number, fresh: readonly (CheckedBlock[] | null)[]): boolean {
    const stay = new Set<CheckedBlock>();
    for (const blocks of fresh) for (const block of blocks ?? nothing) stay.add(block);
    const gone: CheckedBlock[] = [];
    for (let offset = 0; offset < removed; offset += 1) for (const block of this.blocks[from + offset] ?? nothing) if (!stay.delete(block)) gone.push(block);
    let changed = false;
    // What is left in `stay` is new. It comes before the others go: what both name never leaves the draft.
    for (const block of stay) {
      this.#tally.add(block);
      changed ||= block.mentions.length > 0;
    }
    for (const block of gone) {
      this.#checker.keepGone(block);
      this.#tally.remove(block);
      changed ||= block.mentions.length > 0;
    }
    if (removed === fresh.length) for (let offset = 0; offset < removed; offset += 1) this.blocks[from + offset] = fresh[offset] ?? null;
    else replaceItems(this.blocks, from, removed, fresh);
    this.#number(from, removed === fresh.length ? from + fresh.length : this.blocks.length);
    return changed;
  }

  #number(from: number, to: number): void {
    for (let index = from; index < to; index += 1) for (const block of this.blocks[index] ?? nothing) block.chunk = index;
  }

  #enter(blocks: readonly CheckedBlock[], chunk: number): void {
    for (const block of blocks) {
      block.chunk = chunk;
      this.#tally.add(block);
    }
  }

  /** Prepares the block of a chunk that holds the place `at`, counted from the chunk's first character, for being typed in. */
  prepare(chunk: number, at: number): void {
    const blocks = this.blocks[chunk] ?? nothing;
    const block = blocks.findLast(({ start }) => start <= at) ?? blocks[0];
    if (block !== undefined) this.#checker.prepare(block);
  }

  /**
   * Moves the first seam on, over at most `most` blocks and not past the chunk `end`; null when it is no longer there or has come to `end`.
   * Where `most` is 0 nothing is checked: a seam that leads no farther goes, any other stays.
   */
  advance(most: number, end: number): CheckStep | null {
    const seam = this.#seams.first;
    if (seam === undefined) return null;
    const limit = Math.min(end, seam.chunk + chunksTogether);
    while (seam.chunk < limit && (this.blocks[seam.chunk] ?? null) === null) this.#move(seam.chunk + 1, 0);
    if (this.#seams.first !== seam || seam.chunk >= end) return null;
    const blocks = this.blocks[seam.chunk] ?? null;
    if (blocks === null) return { work: 0, chunk: seam.chunk };
    seam.context ??= this.#contextBefore(seam.chunk, seam.block);
    const known = blocks[seam.block];
    if (most === 0 && (known === undefined || !sameContext(known.before, seam.context))) return { work: 0, chunk: seam.chunk };
    if (known === undefined) return most > 1 && seam.block === 0 ? this.#checkMany(seam, seam.context, most, end) : this.#checkNext(seam, blocks, seam.context);
    if (sameContext(known.before, seam.context)) {
      this.#seams.drop();
      return null;
    }
    this.#tally.remove(known);
    const checked = this.#checker.again(known, known.start, seam.context);
    blocks[seam.block] = checked;
    return this.#passed(seam, checked);
  }

  #checkNext(seam: Seam, blocks: CheckedBlock[], context: Context): CheckStep {
    const placed = this.#chunks.at(seam.chunk)?.blocks[seam.block] as PlacedBlock;
    const checked = this.#checker.checkStage(placed, context, seam);
    if (checked === null) return { work: 0, chunk: seam.chunk };
    if (blocks === unchecked) this.blocks[seam.chunk] = [checked];
    else blocks.push(checked);
    return this.#passed(seam, checked);
  }

  /** Moves a seam behind a block that has just been checked. */
  #passed(seam: Seam, checked: CheckedBlock): CheckStep {
    const { chunk } = seam;
    this.#enter([checked], chunk);
    seam.context = checked.after;
    const next = seam.block + 1;
    if (next < (this.blocks[chunk]?.length ?? 0) || next < (this.#chunks.at(chunk)?.blocks.length ?? 0)) this.#move(chunk, next);
    else {
      this.#chunks.release(chunk);
      this.#move(chunk + 1, 0);
    }
    return { work: workOf(checked), chunk };
  }

  #move(chunk: number, block: number): void {
    this.#seams.move(chunk, block, this.blocks.length);
  }

  /** Checks together the chunks that follow the seam unchecked, which costs less than one after the other. */
  #checkMany(seam: Seam, before: Context, most: number, end: number): CheckStep {
    const placed: PlacedBlock[] = [];
    const from = seam.chunk;
    const last = this.#seams.second?.chunk ?? end;
    let to = from;
    for (; to < Math.min(end, last, from + chunksTogether) && placed.length < most; to += 1) {
      const blocks = this.blocks[to] ?? null;
      if (blocks === null) continue;
      if (blocks !== unchecked) break;
      for (const block of this.#chunks.at(to)?.blocks ?? nothing) placed.push(block);
    }
    const checked = this.#checker.checkTogether(placed, before);
    let done = 0;
    for (let index = from; index < to; index += 1) {
      if (this.blocks[index] === null) continue;
      const own = checked.slice(done, (done += this.#chunks.at(index)?.blocks.length ?? 0));
      this.blocks[index] = own;
      this.#enter(own, index);
      this.#chunks.release(index);
    }
    seam.context = checked[checked.length - 1]?.after ?? before;
    this.#move(to, 0);
    return { work: checked.reduce((sum, block) => sum + workOf(block), 0), chunk: to - 1 };
  }
}

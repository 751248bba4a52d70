import type { Context } from '../reading/context';
import type { checkInStages } from './checkedBlock';

/** A block from which on contexts may not fit, or nothing has been checked: the next one to look at. */
export interface Seam {
  chunk: number;
  block: number;
  /** The context before it, once it has been looked up. */
  context: Context | null;
  /** Its check in that context, once it has begun. */
  stages: ReturnType<typeof checkInStages> | null;
}

/** A seam of which nothing is known yet. */
export function seamAt(chunk: number, block: number): Seam {
  return { chunk, block, context: null, stages: null };
}

function startOver(seam: Seam): void {
  seam.context = null;
  seam.stages = null;
}

/** The seams of a draft, in its order, no two at one place. Only the first one moves. */
export class BlockSeams {
  #seams: Seam[] = [];

  get first(): Seam | undefined {
    return this.#seams[0];
  }

  get second(): Seam | undefined {
    return this.#seams[1];
  }

  /** Puts a seam before a block. */
  add(chunk: number, block: number): void {
    const at = this.#seams.findIndex((seam) => seam.chunk > chunk || (seam.chunk === chunk && seam.block >= block));
    const there = this.#seams[at];
    if (there?.chunk === chunk && there.block === block) startOver(there);
    else this.#seams.splice(at < 0 ? this.#seams.length : at, 0, seamAt(chunk, block));
  }

  /** Takes the first seam away. */
  drop(): void {
    this.#seams.shift();
  }

  /** Moves the first seam on; where the next one stands, or the draft of `chunks` chunks ends, it is one too many. */
  move(chunk: number, block: number, chunks: number): void {
    const [seam, next] = this.#seams;
    if (seam === undefined) return;
    seam.chunk = chunk;
    seam.block = block;
    seam.stages = null;
    if (next !== undefined && next.chunk === chunk && next.block === block) this.#seams.splice(1, 1);
    if (chunk >= chunks) this.#seams.shift();
  }

  /**
   * Takes over that `removed` chunks from `from` on became others, with the seams `fresh` among them, so that the draft now has
   * `chunks`. What follows them has to be looked at in any case.
   */
  replace(from: number, removed: number, inserted: number, fresh: readonly Seam[], chunks: number): void {
    const before = this.#seams.filter((seam) => seam.chunk < from);
    const after = this.#seams.filter((seam) => seam.chunk > from + removed || (seam.chunk === from + removed && seam.block > 0));
    for (const seam of after) seam.chunk += inserted - removed;
    const behind = from + inserted < chunks ? [seamAt(from + inserted, 0)] : [];
    this.#seams = [...before, ...fresh, ...behind, ...after];
    for (const seam of this.#seams) startOver(seam);
  }
}

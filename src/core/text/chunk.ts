import type { Block } from './block';
import type { CommentFragment } from './comments';
import type { LineState } from './lineState';

/** A block and where it begins, in UTF-16 code units from the start of what holds it (a chunk's first line, or a draft). */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/**
 * The smallest stretch of whole lines that can be read again by itself: a paragraph, a heading, a table row, a line of code.
 * What it says depends on its own lines, the state before it and the one line after it.
 */
export interface Chunk {
  /** Lines it covers, at least 1. */
  readonly lines: number;
  readonly after: LineState;
  readonly blocks: readonly PlacedBlock[];
  readonly comments: readonly CommentFragment[];
}

/** A chunk of one line without prose: blank lines, code, HTML, front matter. Without comments it is the same object for the same state. */
export function silentChunk(after: LineState, comments: readonly CommentFragment[] = []): Chunk {
  return comments.length === 0 ? after.silent : { lines: 1, after, blocks: [], comments };
}

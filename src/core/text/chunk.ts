import type { Block } from './block';
import type { CommentFragment } from './comments';

/** A block and where it begins, in UTF-16 code units from the start of what holds it (a chunk's first line, or a draft). */
export interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

/** A container that holds blocks over several lines: block quote, list item, footnote. Equal containers are the same object. */
export interface Container {
  readonly parent: Container | null;
  readonly kind: 'quote' | 'item' | 'footnote';
  /** Columns a line must be indented by to go on inside an item or footnote; 0 for a quote. */
  readonly indent: number;
  readonly depth: number;
  readonly quoted: boolean;
  readonly id: number;
}

/** What is open across lines besides containers, and is no prose (or a table, whose rows stand alone). */
export type Leaf =
  | { readonly kind: 'fence'; readonly mark: string; readonly length: number }
  | { readonly kind: 'html'; readonly until: string }
  | { readonly kind: 'comment'; readonly until: string; readonly lines: number }
  | { readonly kind: 'front-matter'; readonly mark: string; readonly opening: boolean }
  | { readonly kind: 'empty-item' }
  | { readonly kind: 'before-title' }
  | { readonly kind: 'table'; readonly columns: readonly string[] };

/** All that a line must know of the lines before it. Equal states are the same object, so that `===` tells whether to go on. */
export interface LineState {
  readonly container: Container | null;
  readonly leaf: Leaf | null;
  /** A line without prose that leaves this state behind. */
  readonly silent: Chunk;
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

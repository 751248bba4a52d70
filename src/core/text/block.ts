import type { Span } from './span';

/** What a block is to a reader. Table rows are split into cells; block quotes and list items into their paragraphs. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'footnote' | 'caption';

/** Whether a block of the kind is one of several that stand under one heading or lead-in. */
export function isEntry(kind: BlockKind): boolean {
  return kind === 'list-item' || kind === 'table-cell';
}

/**
 * The words a reader sees of one block, with the way back to the draft. Emphasis marks, link addresses and container
 * prefixes (`> `, list indentation) are gone; inline code, maths, images' addresses, HTML tags and comments leave one
 * U+FFFC, which no figure crosses. Most blocks need no change, and then there is one piece.
 */
export interface Prose {
  readonly text: string;
  /** Ascending offsets into `text` at which a new piece begins; the first is 0. */
  readonly at: readonly number[];
  /** Where each piece begins in the block's source, counted from the block's first character. */
  readonly source: readonly number[];
  /** Length in the source of characters that are written longer than they show (`&nbsp;`), by their offset in `text`. */
  readonly wide?: ReadonlyMap<number, number>;
}

/** Where a table cell stands: the words of its column's header and of its row's first cell. */
export interface TablePlace {
  readonly column: string;
  /** The name of its row; of a cell in the first column what another says of it ("What it counts"), empty where none does. */
  readonly row: string;
  /** The header over the names of the rows ("Buyer"); empty where the table has none. */
  readonly role: string;
  /** What its row has in a column of sources; empty where the table has no such column. */
  readonly source: string;
  /** What its row has in a column of those whose the rows are ("Company"), where that is not the first; empty where the table has no such column. */
  readonly party: string;
  /** What its row has in a column of times or rounds ("Year", "Round"), where that is not the first; empty where the table has no such column. */
  readonly time: string;
}

/**
 * One block of prose, free of its position in the draft: offsets count from the block's own first character, so that an
 * edit elsewhere leaves it as it is.
 */
export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1..6; for everything else 0. */
  readonly level: number;
  /** True inside a block quote: somebody else's words. */
  readonly quoted: boolean;
  readonly table: TablePlace | null;
  readonly prose: Prose;
  /** Sentences of `prose.text`, in order, without gaps other than white space; put together each time they are asked for. */
  readonly sentences: readonly Span[];
  /** Length of the block's source in UTF-16 code units. */
  readonly length: number;
}

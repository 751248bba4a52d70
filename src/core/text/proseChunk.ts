import type { BlockKind, Prose } from './block';
import type { Chunk, Container, LineState } from './chunk';
import { hasInlineMarks, readInline } from './inline';
import { definitionsEnd, isImageOnly } from './lineShapes';
import { longestProse, splitLongProse } from './longProse';
import { sliceProse, toSource } from './prose';
import { ProseBlock } from './proseBlock';

const noComments: readonly never[] = [];

/** What a text directly inside these containers is, when nothing else says it. */
export function kindOf(container: Container | null): BlockKind {
  for (let outer = container; outer !== null; outer = outer.parent) if (outer.kind === 'footnote') return 'footnote';
  return container?.kind === 'item' ? 'list-item' : 'paragraph';
}

/**
 * The chunk of a heading or paragraph whose source text is `whole`: comments are taken out of it, definitions of links before
 * it passed over, and what is too long for one block is parted. `start` is where it begins in its first line, in UTF-16 code
 * units; the chunk covers `lines` lines and leaves the state `after` behind.
 */
export function proseChunk(lines: number, after: LineState, kind: BlockKind, level: number, start: number, whole: Prose): Chunk {
  let raw = whole;
  let from = start;
  if (whole.text.charCodeAt(0) === 91 && kind !== 'heading') {
    const dead = definitionsEnd(whole.text);
    if (dead >= whole.text.length) return { lines, after, blocks: [], comments: noComments };
    if (dead > 0) {
      const rest = sliceProse(whole, dead, whole.text.length);
      raw = rest.prose;
      from = start + rest.start;
    }
  }
  const inline = hasInlineMarks(raw.text) ? readInline(raw) : null;
  const prose = inline?.prose ?? raw;
  const comments = inline === null || inline.comments.length === 0 ? noComments : inline.comments.map((comment) => ({
    start: from + toSource(raw, comment.start),
    end: from + toSource(raw, comment.end - 1) + 1,
    text: comment.text,
    opens: true,
    closes: true,
  }));
  const shown = kind === 'paragraph' && inline !== null && isImageOnly(raw.text) ? 'caption' : kind;
  const quoted = after.container?.quoted ?? false;
  const length = toSource(raw, raw.text.length - 1) + 1;
  if (prose.text.length > longestProse) {
    const blocks = splitLongProse(prose, length).map((part) => ({
      start: from + part.start,
      block: new ProseBlock(shown, level, quoted, null, part.prose, part.length),
    }));
    return { lines, after, blocks, comments };
  }
  const blocks = prose.text.length === 0 ? [] : [{ start: from, block: new ProseBlock(shown, level, quoted, null, prose, length) }];
  return { lines, after, blocks, comments };
}

import type { BlockKind, Prose } from './block';
import type { Chunk, Container, LineState, PlacedBlock } from './chunk';
import type { CommentFragment } from './comments';
import { hasInlineMarks, readInline } from './inline';
import { definitionsEnd, isCaption } from './lineShapes';
import { longestProse, partLongProse, splitLongProse } from './longProse';
import { sliceProse, toSource } from './prose';
import { ProseBlock } from './proseBlock';
import { UnscannedBlock } from './unscannedBlock';

const noComments: readonly never[] = [];

/**
 * Longest text whose inline syntax is read as a whole, in UTF-16 code units: two thousand words without a blank line between
 * them. In a longer one what opens in one part does not close in the next, so that neither reading it first nor typing in it
 * ever takes long.
 */
const longestScan = 12_000;

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
  if (raw.text.length > longestScan) return endlessChunk(lines, after, kind, from, raw);
  const inline = hasInlineMarks(raw.text) ? readInline(raw) : null;
  const prose = inline?.prose ?? raw;
  const comments = inline === null || inline.comments.length === 0 ? noComments : inline.comments.map((comment) => ({
    start: from + toSource(raw, comment.start),
    end: from + toSource(raw, comment.end - 1) + 1,
    text: comment.text,
    opens: true,
    closes: true,
  }));
  const shown = kind === 'paragraph' && isCaption(raw.text) ? 'caption' : kind;
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

const commentMarks = [['<!--', '-->'], ['{/*', '*/}']] as const;

/** The chunk of an endless text: its comments, and what stands between them in parts that are read one at a time. */
function endlessChunk(lines: number, after: LineState, kind: BlockKind, start: number, raw: Prose): Chunk {
  const { text } = raw;
  const quoted = after.container?.quoted ?? false;
  const blocks: PlacedBlock[] = [];
  const comments: CommentFragment[] = [];
  const add = (from: number, to: number): void => {
    for (const part of partLongProse(raw, from, to)) {
      const block = new UnscannedBlock(kind === 'heading' ? 'paragraph' : kind, quoted, part.prose, part.length);
      blocks.push({ start: start + part.start, block });
    }
  };
  let done = 0;
  // Where each mark comes next, so that the text is looked at once for each.
  const next = commentMarks.map(([open]) => text.indexOf(open));
  for (;;) {
    const [html = -1, mdx = -1] = next;
    const which = html < 0 || (mdx >= 0 && mdx < html) ? 1 : 0;
    const [open, close] = commentMarks[which];
    const from = next[which] ?? -1;
    const end = from < 0 ? -1 : text.indexOf(close, from + open.length);
    if (from < 0) break;
    if (end >= 0 && from >= done) {
      add(done, from);
      done = end + close.length;
      comments.push({
        start: start + toSource(raw, from),
        end: start + toSource(raw, done - 1) + 1,
        text: text.slice(from + open.length, end),
        opens: true,
        closes: true,
      });
    }
    next[which] = end < 0 ? -1 : text.indexOf(open, Math.max(done, from + open.length));
  }
  add(done, text.length);
  return { lines, after, blocks, comments };
}

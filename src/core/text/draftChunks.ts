import type { Chunk, LineState } from './chunk';
import { DraftLines, type LineReplacement, replaceItems } from './draftLines';
import { frontMatterEnd, frontMatterOf, type FrontMatter } from './frontMatter';
import { LineStates } from './lineStates';
import { type ChunkReader, chunkReader, type DraftLanguage, firstState } from './parseBlocks';
import { ShiftingOffsets } from './shiftingOffsets';

/** Which chunks were taken out and how many stand there now. */
export interface ChunkReplacement {
  readonly from: number;
  readonly removed: number;
  readonly inserted: readonly Chunk[];
  /** UTF-16 code units that were read for it. */
  readonly characters: number;
}

/** A chunk that has been read, as far as it is still of use. */
export type ReadChunk = Omit<Chunk, 'lines'>;

/** How far one step of reading goes; the chunk that passes a limit is the last. */
export interface ReadingLimit {
  readonly blocks: number;
  readonly lines: number;
  /** UTF-16 code units. */
  readonly characters: number;
}

/** A place where the chunk that stands was read in another state than the one before it leaves; `null` where lines wait that nobody has read. */
interface Seam {
  index: number;
  readonly assumed: LineState | null;
}

/** Where to go on reading, and from which lines and chunks on what stands there may stay. */
interface Reading {
  /** First chunk that is read again. */
  readonly start: number;
  /** The first line that no edit touched, as it is now and as it was. */
  readonly untouched: number;
  readonly untouchedBefore: number;
}

/**
 * The chunks of a draft, kept true through edits by reading again only from the touched lines to where nothing is new. What a
 * step does not get to waits at a seam: lines nobody has read are one chunk without blocks.
 */
export class DraftChunks {
  readonly #draft: DraftLines;
  readonly #language: DraftLanguage;
  readonly #states = new LineStates();
  readonly #reader: ChunkReader;
  #first: LineState;
  readonly #chunks: ReadChunk[];
  /** First line of each chunk. */
  readonly #lines = new ShiftingOffsets();
  /** In order, at most one a chunk. */
  #seams: Seam[];
  #commented = 0;
  #frontMatterLines: number;
  #frontMatter: FrontMatter;

  /** Over all lines of a draft, of which `resume` reads the first. */
  constructor(draft: DraftLines, language: DraftLanguage) {
    this.#draft = draft;
    this.#language = language;
    this.#reader = chunkReader(draft.lines, this.#states, language);
    this.#first = firstState(draft.lines, this.#states, language);
    this.#frontMatterLines = this.#findFrontMatter();
    this.#frontMatter = this.#readFrontMatter();
    this.#chunks = [this.#waiting(draft.lines.length)];
    this.#lines.push(0);
    this.#seams = [{ index: 0, assumed: null }];
  }

  get length(): number {
    return this.#chunks.length;
  }

  get frontMatter(): FrontMatter {
    return this.#frontMatter;
  }

  /** Number of chunks that hold comments. */
  get commented(): number {
    return this.#commented;
  }

  /** The first chunk that may not be what a whole reading gives; the number of chunks when all are. */
  get unread(): number {
    return this.#seams[0]?.index ?? this.#chunks.length;
  }

  at(index: number): ReadChunk | undefined {
    return this.#chunks[index];
  }

  /** Lets go of a chunk's blocks: whoever has checked them keeps them. */
  release(index: number): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined || chunk.blocks.length === 0) return;
    const { after, comments } = chunk;
    this.#chunks[index] = comments.length === 0 ? after.silent : { after, blocks: [], comments };
  }

  /** First line of a chunk; behind the last, the number of lines. */
  lineOf(index: number): number {
    return index < this.#chunks.length ? this.#lines.at(index) : this.#draft.lines.length;
  }

  /** Draft offset of a chunk's first line. */
  startOf(index: number): number {
    return this.#draft.startOf(this.#lines.at(index));
  }

  /** The chunk that holds a line. */
  indexAtLine(line: number): number {
    return this.#lines.lastAtMost(line);
  }

  #waiting(lines: number): Chunk {
    return { lines, after: this.#states.top, blocks: [], comments: [] };
  }

  #findFrontMatter(): number {
    return this.#language === 'markdown' ? frontMatterEnd(this.#draft.lines) + 1 : 0;
  }

  #readFrontMatter(): FrontMatter {
    return this.#frontMatterLines > 0 ? frontMatterOf(this.#draft.lines) : { title: null, date: null };
  }

  /** Reads on at the first seam; null when there is none. */
  resume(limit: ReadingLimit): ChunkReplacement | null {
    const seam = this.#seams[0];
    if (seam === undefined) return null;
    const line = this.#lines.at(seam.index);
    return this.#read({ start: seam.index, untouched: line, untouchedBefore: line }, limit);
  }

  /** Brings the chunks up to date with lines that were replaced, as far as `limit` goes. */
  update({ from, removed, inserted }: LineReplacement, limit: ReadingLimit): ChunkReplacement {
    // A row of dashes makes the line above it a table's head, which ends the paragraph before it.
    const reach = this.#draft.lines[from - 1]?.includes('|') === true ? 2 : 1;
    let start = this.indexAtLine(Math.max(0, from - reach));
    if (this.#frontMatterChanged(from)) start = 0;
    const reading = { start, untouched: from + inserted, untouchedBefore: from + removed };
    return this.#isWaiting(start) ? this.#wait(reading) : this.#read(reading, limit);
  }

  /** Front matter must close, and may do so far below: the state at the top is found anew. True when it is another. */
  #frontMatterChanged(from: number): boolean {
    const { lines } = this.#draft;
    if (from >= this.#frontMatterLines && lines[0]?.startsWith('---') !== true && lines[0]?.startsWith('+++') !== true && from > 0) return false;
    const before = this.#frontMatterLines;
    const first = this.#first;
    this.#frontMatterLines = this.#findFrontMatter();
    this.#first = firstState(lines, this.#states, this.#language);
    if (from <= Math.max(this.#frontMatterLines, before)) this.#frontMatter = this.#readFrontMatter();
    return this.#frontMatterLines !== before || this.#first !== first;
  }

  #seamAt(index: number): Seam | undefined {
    return this.#seams.find((seam) => seam.index === index);
  }

  #isWaiting(index: number): boolean {
    return this.#seamAt(index)?.assumed === null;
  }

  /** The state that a chunk was read in; null for lines that wait. */
  #assumedAt(index: number): LineState | null {
    const seam = this.#seamAt(index);
    if (seam !== undefined) return seam.assumed;
    return this.#chunks[index - 1]?.after ?? this.#first;
  }

  /** Lines that wait were edited: they go on waiting. */
  #wait({ start, untouched, untouchedBefore }: Reading): ChunkReplacement {
    const { lines } = this.#draft;
    const grown = untouched - untouchedBefore;
    let old = start + 1;
    while (old < this.#chunks.length && this.#lines.at(old) < untouchedBefore) old += 1;
    const end = old < this.#chunks.length ? this.#lines.at(old) + grown : lines.length;
    return { ...this.#put(start, old, [], [], this.#lines.at(start), end, grown), characters: 0 };
  }

  #read({ start, untouched, untouchedBefore }: Reading, limit: ReadingLimit): ChunkReplacement {
    const { lines } = this.#draft;
    const grown = untouched - untouchedBefore;
    const begin = this.#lines.at(start);
    const fresh: Chunk[] = [];
    const freshLines: number[] = [];
    let line = begin;
    // After lines that wait nobody knows the state: what was assumed stands until they have been read.
    let state = (start > 0 && this.#isWaiting(start - 1) ? this.#assumedAt(start) : null) ?? this.#chunks[start - 1]?.after ?? this.#first;
    let old = start;
    let blocks = 0;
    let characters = 0;
    for (;;) {
      if (line >= lines.length) {
        old = this.#chunks.length;
        return { ...this.#put(start, old, fresh, freshLines, line, line, grown), characters };
      }
      const spent = blocks >= limit.blocks || characters >= limit.characters || line - begin >= limit.lines;
      if (line >= untouched || spent) {
        const least = Math.max(line, untouched);
        while (old < this.#chunks.length && (this.#lines.at(old) < untouchedBefore || this.#lines.at(old) + grown < least)) old += 1;
        const end = old < this.#chunks.length ? this.#lines.at(old) + grown : lines.length;
        if (spent || (end === line && this.#assumedAt(old) === state)) return { ...this.#put(start, old, fresh, freshLines, line, end, grown), characters };
      }
      const chunk = this.#reader.read(line, state);
      fresh.push(chunk);
      freshLines.push(line);
      state = chunk.after;
      blocks += chunk.blocks.length;
      for (const end = line + chunk.lines; line < end; line += 1) characters += lines[line]?.length ?? 0;
    }
  }

  /** Puts chunks in the place of `start..old`, and a waiting one for the lines `line..end` that come before the old chunk that stays. */
  #put(start: number, old: number, fresh: Chunk[], freshLines: number[], line: number, end: number, grown: number): Omit<ChunkReplacement, 'characters'> {
    const taken = old - start;
    const stays = old < this.#chunks.length;
    const assumed = stays ? this.#assumedAt(old) : null;
    const unknownBefore = start > 0 && this.#isWaiting(start - 1) ? { index: start, assumed: this.#assumedAt(start) } : null;
    const waits = end > line;
    if (waits) {
      fresh.push(this.#waiting(end - line));
      freshLines.push(line);
    }
    const behind = start + fresh.length;
    const leaves = fresh.length > 0 ? fresh[fresh.length - 1]?.after : (this.#chunks[start - 1]?.after ?? this.#first);

    for (let index = start; index < old; index += 1) if ((this.#chunks[index]?.comments.length ?? 0) > 0) this.#commented -= 1;
    for (const chunk of fresh) if (chunk.comments.length > 0) this.#commented += 1;
    if (taken === fresh.length) for (let offset = 0; offset < taken; offset += 1) this.#chunks[start + offset] = fresh[offset] as Chunk;
    else replaceItems(this.#chunks, start, taken, fresh);
    this.#lines.splice(start, taken, freshLines);
    this.#lines.shift(behind, grown);

    const moved = fresh.length - taken;
    const seams = this.#seams.filter(({ index }) => index < start);
    if (unknownBefore !== null && unknownBefore.assumed !== null && fresh.length > (waits ? 1 : 0)) seams.push(unknownBefore);
    if (waits) seams.push({ index: behind - 1, assumed: null });
    if (stays && (waits || leaves !== assumed || (fresh.length === 0 && unknownBefore !== null))) seams.push({ index: behind, assumed });
    for (const seam of this.#seams) if (seam.index > old) seams.push({ index: seam.index + moved, assumed: seam.assumed });
    this.#seams = seams;
    return { from: start, removed: taken, inserted: fresh };
  }
}

import type { Chunk, LineState } from './chunk';
import { DraftLines, type LineReplacement, replaceItems } from './draftLines';
import { frontMatterEnd, frontMatterOf, type FrontMatter } from './frontMatter';
import { LineStates } from './lineStates';
import { type ChunkReader, chunkReader, type DraftLanguage, firstState } from './parseBlocks';
import { ShiftingOffsets } from './shiftingOffsets';

/** Which chunks an edit took out and how many stand there now. */
export interface ChunkReplacement {
  readonly from: number;
  readonly removed: number;
  readonly inserted: readonly Chunk[];
}

/** The chunks of a draft, kept true through edits by reading again only from the touched lines to where nothing is new. */
export class DraftChunks {
  readonly #draft: DraftLines;
  readonly #language: DraftLanguage;
  readonly #states = new LineStates();
  readonly #reader: ChunkReader;
  #first: LineState;
  readonly #chunks: Chunk[] = [];
  /** First line of each chunk. */
  readonly #lines = new ShiftingOffsets();
  /** Lines that have been read so far. */
  #read = 0;
  #commented = 0;
  #frontMatterLines: number;
  #frontMatter: FrontMatter;

  constructor(draft: DraftLines, language: DraftLanguage) {
    this.#draft = draft;
    this.#language = language;
    this.#reader = chunkReader(draft.lines, this.#states, language);
    this.#first = firstState(draft.lines, this.#states, language);
    this.#frontMatterLines = this.#findFrontMatter();
    this.#frontMatter = this.#readFrontMatter();
  }

  get length(): number {
    return this.#chunks.length;
  }

  get frontMatter(): FrontMatter {
    return this.#frontMatter;
  }

  /** Lines read so far; all of them once `advance` has returned false. */
  get linesRead(): number {
    return this.#read;
  }

  /** Number of chunks that hold comments. */
  get commented(): number {
    return this.#commented;
  }

  at(index: number): Chunk | undefined {
    return this.#chunks[index];
  }

  /** First line of a chunk. */
  lineOf(index: number): number {
    return this.#lines.at(index);
  }

  /** Draft offset of a chunk's first line. */
  startOf(index: number): number {
    return this.#draft.startOf(this.#lines.at(index));
  }

  /** The chunk that holds a line. */
  indexAtLine(line: number): number {
    return this.#lines.lastAtMost(line);
  }

  /** Reads the next chunk; undefined when all lines have been read. */
  advance(): Chunk | undefined {
    if (this.#read >= this.#draft.lines.length) return undefined;
    const state = this.#chunks[this.#chunks.length - 1]?.after ?? this.#first;
    const chunk = this.#reader.read(this.#read, state);
    this.#chunks.push(chunk);
    this.#lines.push(this.#read);
    this.#read += chunk.lines;
    if (chunk.comments.length > 0) this.#commented += 1;
    return chunk;
  }

  #findFrontMatter(): number {
    return this.#language === 'markdown' ? frontMatterEnd(this.#draft.lines) + 1 : 0;
  }

  #readFrontMatter(): FrontMatter {
    return this.#frontMatterLines > 0 ? frontMatterOf(this.#draft.lines) : { title: null, date: null };
  }

  /** Brings the chunks up to date with lines that were replaced; all lines must have been read before. */
  update({ from, removed, inserted }: LineReplacement): ChunkReplacement {
    const lines = this.#draft.lines;
    let start = this.indexAtLine(Math.max(0, from - 1));
    // Front matter must close, and may do so far below: the state at the top is found anew.
    if (from < this.#frontMatterLines || lines[0]?.startsWith('---') === true || lines[0]?.startsWith('+++') === true || from === 0) {
      const before = this.#frontMatterLines;
      const end = this.#findFrontMatter();
      const first = firstState(lines, this.#states, this.#language);
      if (end !== before || first !== this.#first) start = 0;
      this.#frontMatterLines = end;
      if (from <= Math.max(end, before)) this.#frontMatter = this.#readFrontMatter();
      this.#first = first;
    }
    const grown = inserted - removed;
    const touchedEnd = from + inserted;
    const fresh: Chunk[] = [];
    const freshLines: number[] = [];
    let line = this.#lines.at(start);
    let state = this.#chunks[start - 1]?.after ?? this.#first;
    let old = start;
    while (line < lines.length) {
      if (line >= touchedEnd) {
        while (old < this.#chunks.length && (this.#lines.at(old) < from + removed || this.#lines.at(old) + grown < line)) old += 1;
        if (old < this.#chunks.length && this.#lines.at(old) + grown === line && (this.#chunks[old - 1]?.after ?? this.#first) === state) break;
      }
      const chunk = this.#reader.read(line, state);
      fresh.push(chunk);
      freshLines.push(line);
      line += chunk.lines;
      state = chunk.after;
    }
    if (line >= lines.length) old = this.#chunks.length;
    const taken = old - start;
    for (let index = start; index < old; index += 1) if ((this.#chunks[index]?.comments.length ?? 0) > 0) this.#commented -= 1;
    for (const chunk of fresh) if (chunk.comments.length > 0) this.#commented += 1;
    if (taken === fresh.length) {
      for (let offset = 0; offset < taken; offset += 1) this.#chunks[start + offset] = fresh[offset] as Chunk;
    } else {
      replaceItems(this.#chunks, start, taken, fresh);
    }
    this.#lines.splice(start, taken, freshLines);
    this.#lines.shift(start + fresh.length, grown);
    this.#read = lines.length;
    return { from: start, removed: taken, inserted: fresh };
  }
}

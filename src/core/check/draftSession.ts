import type { ClaimIndex } from '../claims/claim';
import { type Context, emptyContext, sameContext } from '../reading/context';
import { buildLexicon } from '../reading/buildLexicon';
import type { Lexicon } from '../reading/lexicon';
import type { Block } from '../text/block';
import type { Chunk, PlacedBlock } from '../text/chunk';
import type { Comment } from '../text/comments';
import { DraftChunks } from '../text/draftChunks';
import { sameBlock } from '../text/sameBlock';
import { DraftLines, replaceItems, type TextChange } from '../text/draftLines';
import type { DraftLanguage } from '../text/parseBlocks';
import { type CheckedBlock, type CheckGround, checkBlock, checkBlocks } from './checkedBlock';
import { DraftTally } from './draftTally';
import type { Finding, NoticeCode } from './finding';
import { FindingMaker } from './findingMaker';
import type { IgnoreProblem } from './ignores';
import { SharedReadings } from './sharedReadings';

export type { LinePosition, OffsetChange, RangeChange, TextChange } from '../text/draftLines';

export interface CheckOptions {
  /** How the draft is written; Markdown unless told otherwise. */
  readonly language?: DraftLanguage;
  /** Day the draft is written, `yyyy-mm-dd`, when its front matter has none: what "last year" is counted from. */
  readonly date?: string | null;
  /** Notices that are switched off. */
  readonly disabled?: readonly NoticeCode[];
  /** Names for reading; built from the claims when absent. Give the same one to many checks. */
  readonly lexicon?: Lexicon;
}

/** What an edit made of the draft. Lines are those of the draft after the edit, half-open. */
export interface EditOutcome {
  /** The lines that were read or assessed again. */
  readonly fromLine: number;
  readonly toLine: number;
  /** Whether a finding may have changed otherwise than by moving along. */
  readonly changed: boolean;
}

/** Blocks that a whole check takes at a time, and chunks: a draft may have a million empty lines before its next block. */
const together = 512;
const chunksTogether = 4096;

/** Blocks whose check before the last is kept. */
const mostEarlier = 64;

const nothing: readonly never[] = [];

const lexicons = new WeakMap<ClaimIndex, Lexicon>();

function lexiconOf(claims: ClaimIndex): Lexicon {
  let lexicon = lexicons.get(claims);
  if (lexicon === undefined) lexicons.set(claims, (lexicon = buildLexicon(claims.entities, claims)));
  return lexicon;
}

/**
 * A draft that is checked once and then kept checked: an edit reads again the blocks it touched and those whose reading
 * leaned on them. Findings are exactly those of a whole check of the same text.
 */
export class DraftSession {
  readonly #lines: DraftLines;
  readonly #chunks: DraftChunks;
  readonly #ground: CheckGround;
  readonly #date: string | null;
  /** The checked blocks of each chunk; null where a chunk has none. */
  readonly #checked: (CheckedBlock[] | null)[] = [];
  readonly #tally = new DraftTally();
  readonly #maker: FindingMaker;
  #first: Context;
  #last: Context;
  /** Blocks of the chunk that is being read, and which of them comes next. */
  #waiting: readonly PlacedBlock[] = [];
  #next = 0;
  /** The check before the last of blocks whose context changed lately: words that are being typed often change it back. */
  readonly #earlier = new Map<Block, CheckedBlock>();
  #findings: readonly Finding[] | null = null;
  #version = 0;

  /** Checks `text` against `claims`; see `checkInSteps` for a long one. */
  constructor(text: string, claims: ClaimIndex, options: CheckOptions = {}, whole = true) {
    this.#lines = new DraftLines(text);
    this.#chunks = new DraftChunks(this.#lines, options.language ?? 'markdown');
    this.#ground = { claims, lexicon: options.lexicon ?? lexiconOf(claims), shared: new SharedReadings(text.length) };
    this.#date = options.date ?? null;
    this.#first = this.#firstContext();
    this.#last = this.#first;
    this.#maker = new FindingMaker(this.#lines, this.#chunks, this.#checked, this.#tally, options.disabled ?? [], claims);
    if (whole) while (this.#advanceFar());
  }

  /**
   * A session over `text` that has read nothing yet: call `advance` until it returns false, in slices as small as the host
   * needs, before anything else.
   */
  static inSteps(text: string, claims: ClaimIndex, options: CheckOptions = {}): DraftSession {
    return new DraftSession(text, claims, options, false);
  }

  /** Reads the next paragraph, or the next some thousand characters of an endless one; false when all is read. */
  advance(): boolean {
    if (this.#next >= this.#waiting.length) {
      const chunk = this.#chunks.advance();
      if (chunk === undefined) return false;
      this.#waiting = chunk.blocks;
      this.#next = 0;
      this.#checked.push(chunk.blocks.length === 0 ? null : []);
    }
    this.#forget();
    const placed = this.#waiting[this.#next];
    this.#next += 1;
    if (placed === undefined) return true;
    const checked = checkBlock(placed.block, placed.start, this.#last, this.#ground);
    const chunk = this.#checked.length - 1;
    this.#checked[chunk]?.push(checked);
    this.#enter([checked], chunk);
    this.#last = checked.after;
    return true;
  }

  /** Reads the next some paragraphs together, which costs less than one after the other; false when all is read. */
  #advanceFar(): boolean {
    const chunks: Chunk[] = [];
    for (let blocks = 0; blocks < together && chunks.length < chunksTogether; ) {
      const chunk = this.#chunks.advance();
      if (chunk === undefined) break;
      blocks += chunk.blocks.length;
      chunks.push(chunk);
    }
    if (chunks.length === 0) return false;
    this.#forget();
    for (const checked of this.#checkTogether(chunks, this.#last)) {
      this.#checked.push(checked);
      if (checked !== null) this.#enter(checked, this.#checked.length - 1);
      this.#last = checked?.[checked.length - 1]?.after ?? this.#last;
    }
    return true;
  }

  /** Checks chunks that follow one another and of which nothing was known before: the checked blocks of each, null where it has none. */
  #checkTogether(chunks: readonly Chunk[], before: Context): (CheckedBlock[] | null)[] {
    const placed: PlacedBlock[] = [];
    for (const { blocks } of chunks) for (const block of blocks) placed.push(block);
    const checked = checkBlocks(placed, before, this.#ground);
    let from = 0;
    return chunks.map(({ blocks }) => (blocks.length === 0 ? null : checked.slice(from, (from += blocks.length))));
  }

  #forget(): void {
    this.#findings = null;
    this.#maker.reset();
  }

  /** Part of the draft's lines that have been read, 0..1. */
  get progress(): number {
    return this.#chunks.linesRead / this.#lines.lines.length;
  }

  /** Length of the draft in UTF-16 code units. */
  get length(): number {
    return this.#lines.length;
  }

  /** The draft as it stands, put together from its lines: for a new start or a test, never for an edit. */
  text(): string {
    return this.#lines.slice(0, this.#lines.length);
  }

  /** Number of lines of the draft. */
  get lineCount(): number {
    return this.#lines.lines.length;
  }

  /** Rises with every edit. */
  get version(): number {
    return this.#version;
  }

  /** Title and date in the draft's front matter. */
  get frontMatter(): { readonly title: string | null; readonly date: string | null } {
    return this.#chunks.frontMatter;
  }

  #firstContext(): Context {
    const { title, date } = this.#chunks.frontMatter;
    return emptyContext(date ?? this.#date, title);
  }

  /** Checks a chunk's blocks; `old` are those that stood there before, of which those at either end that say the same stand. */
  #checkChunk({ blocks }: Chunk, before: Context, old: readonly CheckedBlock[]): CheckedBlock[] | null {
    if (blocks.length === 0) return null;
    let head = 0;
    while (head < Math.min(blocks.length, old.length) && old[head]?.start === blocks[head]?.start && stands(old[head], blocks[head])) head += 1;
    let tail = 0;
    while (tail < Math.min(blocks.length, old.length) - head && stands(old[old.length - 1 - tail], blocks[blocks.length - 1 - tail])) tail += 1;
    let context = before;
    return blocks.map(({ block, start }, index) => {
      const known = index < head ? old[index] : index >= blocks.length - tail ? old[old.length - blocks.length + index] : undefined;
      let checked = known;
      if (checked === undefined) checked = checkBlock(block, start, context, this.#ground);
      else if (!sameContext(checked.before, context)) checked = this.#again(checked, start, context);
      checked.start = start;
      // Marks inside a figure's words may be others, though the words are the same.
      if (known !== undefined && block.prose.at.length > 1) for (const mention of checked.mentions) mention.told = null;
      context = checked.after;
      return checked;
    });
  }

  /** A block's check in another context: its last but one, where that is the context it was made in. */
  #again(checked: CheckedBlock, start: number, context: Context): CheckedBlock {
    const { block, mentions } = checked;
    const last = this.#earlier.get(block);
    if (last === undefined && this.#earlier.size >= mostEarlier) this.#earlier.clear();
    this.#earlier.set(block, checked);
    if (last === undefined || !sameContext(last.before, context)) return checkBlock(block, start, context, this.#ground, mentions);
    for (const mention of last.mentions) mention.told = null;
    last.start = start;
    return last;
  }

  #enter(blocks: readonly CheckedBlock[], chunk: number): void {
    for (const block of blocks) {
      block.chunk = chunk;
      this.#tally.add(block);
    }
  }

  #leave(blocks: readonly CheckedBlock[]): void {
    for (const block of blocks) this.#tally.remove(block);
  }

  /** The context that a chunk is read in. */
  #contextBefore(chunk: number): Context {
    for (let index = chunk - 1; index >= 0; index -= 1) {
      const blocks = this.#checked[index];
      const last = blocks?.[blocks.length - 1];
      if (last !== undefined) return last.after;
    }
    return this.#first;
  }

  /**
   * Takes over changes, one after the other, each in terms of the draft as the ones before left it (an editor that tells them
   * all in terms of the old text gives them from the last place to the first). Places outside the draft count as its ends.
   */
  edit(changes: readonly TextChange[]): EditOutcome {
    let outcome: EditOutcome | null = null;
    for (const change of changes) {
      const done = this.#apply(change);
      outcome = outcome === null ? done : {
        fromLine: Math.min(outcome.fromLine, done.fromLine),
        toLine: Math.max(outcome.toLine, done.toLine, Math.min(this.lineCount, outcome.toLine + done.grown)),
        changed: outcome.changed || done.changed,
      };
    }
    this.#version += 1;
    return outcome ?? { fromLine: 0, toLine: 0, changed: false };
  }

  #apply(change: TextChange): EditOutcome & { readonly grown: number } {
    const replaced = this.#lines.replace(change);
    const { from, removed, inserted } = this.#chunks.update(replaced);
    this.#forget();
    const first = this.#firstContext();
    const restart = !sameContext(first, this.#first);
    if (restart) this.#first = first;

    const oldAfter = this.#contextBefore(from + removed);
    let context = this.#contextBefore(from);
    const fresh: (CheckedBlock[] | null)[] = [];
    const known = (offset: number): readonly CheckedBlock[] => (offset < removed ? (this.#checked[from + offset] ?? nothing) : nothing);
    for (let offset = 0; offset < inserted.length; ) {
      const old = known(offset);
      const start = offset;
      let blocks = 0;
      // A fence that closes at the top brings back a whole draft of which nothing is known.
      for (; offset < inserted.length && blocks < together && known(offset).length === 0; offset += 1) blocks += inserted[offset]?.blocks.length ?? 0;
      if (offset === start) offset += 1;
      const checked = old.length === 0 ? this.#checkTogether(inserted.slice(start, offset), context) : [this.#checkChunk(inserted[start] as Chunk, context, old)];
      for (const own of checked) {
        fresh.push(own);
        context = own?.[own.length - 1]?.after ?? context;
      }
    }
    const stay = new Set(fresh.flatMap((blocks) => blocks ?? []));
    const gone: CheckedBlock[] = [];
    for (let offset = 0; offset < removed; offset += 1) {
      for (const block of this.#checked[from + offset] ?? []) if (!stay.delete(block)) gone.push(block);
    }
    // What is left in `stay` is new.
    this.#leave(gone);
    let changed = gone.some((block) => block.mentions.length > 0);
    if (removed === fresh.length) for (let offset = 0; offset < removed; offset += 1) this.#checked[from + offset] = fresh[offset] ?? null;
    else replaceItems(this.#checked, from, removed, fresh);
    for (const block of stay) {
      this.#tally.add(block);
      changed ||= block.mentions.length > 0;
    }
    this.#number(from, from + fresh.length);
    if (removed !== fresh.length) this.#number(from + fresh.length, this.#checked.length);

    const grown = replaced.inserted - replaced.removed;
    const end = from + fresh.length;
    let last = end;
    if (!sameContext(context, oldAfter)) last = this.#reread(end, context);
    if (restart) {
      this.#reread(0, this.#first);
      return { fromLine: 0, toLine: this.lineCount, changed: true, grown };
    }
    return {
      fromLine: Math.min(replaced.from, this.#chunks.lineOf(from)),
      toLine: last < this.#chunks.length ? this.#chunks.lineOf(last) : this.lineCount,
      changed: changed || last > end,
      grown,
    };
  }

  /** Reads chunks again from `start` on until the context is what it was; returns the first chunk that stayed. */
  #reread(start: number, before: Context): number {
    let context = before;
    let index = start;
    for (; index < this.#checked.length; index += 1) {
      const blocks = this.#checked[index] ?? null;
      if (blocks === null) continue;
      if (sameContext(blocks[0]?.before ?? context, context)) break;
      this.#leave(blocks);
      const again = blocks.map((old) => {
        const checked = this.#again(old, old.start, context);
        context = checked.after;
        return checked;
      });
      this.#checked[index] = again;
      this.#enter(again, index);
    }
    return index;
  }

  #number(from: number, to: number): void {
    for (let index = from; index < to; index += 1) for (const block of this.#checked[index] ?? []) block.chunk = index;
  }

  /** All findings, in order. The array is the same until the next edit. */
  findings(): readonly Finding[] {
    this.#findings ??= this.#maker.make(0, this.#checked.length);
    return this.#findings;
  }

  /** Findings of the blocks that begin in the lines `fromLine..toLine` (half-open), in order. */
  findingsIn(fromLine: number, toLine: number): Finding[] {
    if (toLine <= fromLine) return [];
    return this.#maker.make(this.#chunks.indexAtLine(Math.max(0, fromLine)), this.#chunks.indexAtLine(Math.max(0, toLine - 1)) + 1);
  }

  /** HTML and MDX comments of the draft, in order, with draft offsets. */
  comments(): Comment[] {
    return this.#maker.comments();
  }

  /** Ignore comments that do not do what they say. */
  ignoreProblems(): readonly IgnoreProblem[] {
    return this.#maker.ignores().problems;
  }
}

/** Whether a checked block says what one that was read again says, so that its check stands in the same context. */
function stands(old: CheckedBlock | undefined, placed: PlacedBlock | undefined): boolean {
  return old !== undefined && placed !== undefined && sameBlock(old.block, placed.block);
}

import type { ClaimIndex } from '../claims/claim';
import { type Context, emptyContext, sameContext } from '../reading/context';
import { buildLexicon, type Lexicon } from '../reading/lexicon';
import type { Chunk } from '../text/chunk';
import type { Comment } from '../text/comments';
import { DraftChunks } from '../text/draftChunks';
import { sameBlock } from '../text/sameBlock';
import { DraftLines, replaceItems, type TextChange } from '../text/draftLines';
import type { DraftLanguage } from '../text/parseBlocks';
import { type CheckedBlock, type CheckGround, checkBlock } from './checkedBlock';
import { DraftTally } from './draftTally';
import type { Finding, NoticeCode } from './finding';
import { FindingMaker } from './findingMaker';
import type { IgnoreProblem } from './ignores';

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
  readonly #checked: (readonly CheckedBlock[] | null)[] = [];
  readonly #tally = new DraftTally();
  readonly #maker: FindingMaker;
  #first: Context;
  #last: Context;
  #findings: readonly Finding[] | null = null;
  #version = 0;

  /** Checks `text` against `claims`; see `checkInSteps` for a long one. */
  constructor(text: string, claims: ClaimIndex, options: CheckOptions = {}, whole = true) {
    this.#lines = new DraftLines(text);
    this.#chunks = new DraftChunks(this.#lines, options.language ?? 'markdown');
    this.#ground = { claims, lexicon: options.lexicon ?? lexiconOf(claims) };
    this.#date = options.date ?? null;
    this.#first = this.#firstContext();
    this.#last = this.#first;
    this.#maker = new FindingMaker(this.#lines, this.#chunks, this.#checked, this.#tally, options.disabled ?? []);
    if (whole) while (this.advance());
  }

  /**
   * A session over `text` that has read nothing yet: call `advance` until it returns false, in slices as small as the host
   * needs, before anything else.
   */
  static inSteps(text: string, claims: ClaimIndex, options: CheckOptions = {}): DraftSession {
    return new DraftSession(text, claims, options, false);
  }

  /** Reads the next paragraph (at most some thousand characters of prose, unless a line is longer); false when all is read. */
  advance(): boolean {
    const chunk = this.#chunks.advance();
    if (chunk === undefined) return false;
    const blocks = this.#checkChunk(chunk, this.#last);
    this.#checked.push(blocks);
    this.#enter(blocks, this.#checked.length - 1);
    this.#last = blocks?.[blocks.length - 1]?.after ?? this.#last;
    this.#forget();
    return true;
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

  #checkChunk(chunk: Chunk, before: Context): readonly CheckedBlock[] | null {
    if (chunk.blocks.length === 0) return null;
    let context = before;
    return chunk.blocks.map(({ block, start }) => {
      const checked = checkBlock(block, start, context, this.#ground);
      context = checked.after;
      return checked;
    });
  }

  #enter(blocks: readonly CheckedBlock[] | null, chunk: number): void {
    if (blocks === null) return;
    for (const block of blocks) {
      block.chunk = chunk;
      this.#tally.add(block);
    }
  }

  #leave(blocks: readonly CheckedBlock[] | null | undefined): boolean {
    if (blocks === null || blocks === undefined) return false;
    let held = false;
    for (const block of blocks) {
      this.#tally.remove(block);
      held ||= block.mentions.length > 0;
    }
    return held;
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
    let changed = false;
    const fresh: (readonly CheckedBlock[] | null)[] = [];
    for (let offset = 0; offset < inserted.length; offset += 1) {
      const chunk = inserted[offset] as Chunk;
      const before = this.#checked[from + offset];
      const blocks = offset < removed && isSame(chunk, before, context) ? (before ?? null) : this.#checkChunk(chunk, context);
      fresh.push(blocks);
      context = blocks?.[blocks.length - 1]?.after ?? context;
    }
    for (let offset = 0; offset < removed; offset += 1) {
      const blocks = this.#checked[from + offset];
      if (this.#leave(blocks) && !fresh.includes(blocks ?? null)) changed = true;
    }
    if (removed === fresh.length) for (let offset = 0; offset < removed; offset += 1) this.#checked[from + offset] = fresh[offset] ?? null;
    else replaceItems(this.#checked, from, removed, fresh);
    fresh.forEach((blocks, offset) => {
      this.#enter(blocks, from + offset);
      if (blocks !== null && blocks.some((block) => block.mentions.length > 0)) changed = true;
    });
    if (removed !== fresh.length) this.#renumber(from + fresh.length);

    let end = from + fresh.length;
    let last = end;
    if (restart && from > 0) {
      this.#reread(0, this.#first);
      changed = true;
      return { fromLine: 0, toLine: this.lineCount, changed, grown: replaced.inserted - replaced.removed };
    }
    if (!sameContext(context, oldAfter)) {
      end = this.#reread(end, context);
      changed ||= end > last;
      last = end;
    }
    return {
      fromLine: Math.min(replaced.from, this.#chunks.lineOf(from)),
      toLine: last < this.#chunks.length ? this.#chunks.lineOf(last) : this.lineCount,
      changed,
      grown: replaced.inserted - replaced.removed,
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
      const again = blocks.map(({ block, start: at, mentions }) => {
        const checked = checkBlock(block, at, context, this.#ground, mentions);
        context = checked.after;
        return checked;
      });
      this.#checked[index] = again;
      this.#enter(again, index);
    }
    return index;
  }

  #renumber(from: number): void {
    for (let index = from; index < this.#checked.length; index += 1) {
      const blocks = this.#checked[index];
      if (blocks !== null && blocks !== undefined) for (const block of blocks) block.chunk = index;
    }
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

/** Whether a chunk that was read again says what it said, in the same context: then its check stands. */
function isSame(chunk: Chunk, before: readonly CheckedBlock[] | null | undefined, context: Context): boolean {
  if (before === null || before === undefined || before.length !== chunk.blocks.length) return false;
  const first = before[0];
  if (first === undefined || !sameContext(first.before, context)) return false;
  return chunk.blocks.every(({ block, start }, index) => {
    const old = before[index];
    return old !== undefined && old.start === start && sameBlock(old.block, block);
  });
}

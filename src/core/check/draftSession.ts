import type { ClaimIndex } from '../claims/claim';
import { type Context, emptyContext } from '../reading/context';
import { buildLexicon } from '../reading/names/buildLexicon';
import type { Lexicon } from '../reading/names/lexicon';
import type { Comment } from '../text/comments';
import { DraftChunks, type ReadingLimit } from '../text/draftChunks';
import { DraftLines, type TextChange } from '../text/draftLines';
import type { DraftLanguage } from '../text/parseBlocks';
import { CheckedChunks } from './checkedChunks';
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

/**
 * How much a whole check takes at a time, and how much one small step. The more blocks go through one stage before the next, the fewer times its
 * code has to be fetched anew; beyond some thousand nothing more is gained.
 */
const together = { blocks: 2048, lines: 4096, characters: Number.POSITIVE_INFINITY };
const small = { blocks: 16, lines: 1024, characters: 4_000 };

/**
 * What an edit reads and checks before it returns: the paragraph that is typed in, and where it leads to more (a name that the paragraphs
 * below lean on, a fence at the top, a paste) a few figures of that. `checked` is told in UTF-16 code units of prose without figures.
 */
const atOnce = { read: { blocks: 128, lines: 2048, characters: 16_000 }, checked: 3_000 };

/** Lines that are read cost this much less than prose that is checked; a chunk that comes or goes costs something of its own. */
const readingDivisor = 16;
const perChunk = 8;

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
  readonly #tally = new DraftTally();
  readonly #checked: CheckedChunks;
  readonly #date: string | null;
  readonly #maker: FindingMaker;
  #findings: readonly Finding[] | null = null;
  #version = 0;

  /** Checks a draft against `claims`; see `inSteps` for a long one. */
  constructor(draft: string | DraftLines, claims: ClaimIndex, options: CheckOptions = {}, whole = true) {
    this.#lines = typeof draft === 'string' ? new DraftLines(draft) : draft;
    this.#chunks = new DraftChunks(this.#lines, options.language ?? 'markdown');
    this.#date = options.date ?? null;
    const ground = { claims, lexicon: options.lexicon ?? lexiconOf(claims), shared: new SharedReadings(this.#lines.length) };
    this.#checked = new CheckedChunks(this.#chunks, ground, this.#tally, this.#firstContext());
    this.#maker = new FindingMaker(this.#lines, this.#chunks, this.#checked.blocks, this.#tally, options.disabled ?? [], claims);
    if (whole) this.finish();
  }

  /**
   * A session over a draft that has read nothing yet: call `advance` until it returns false, in slices as small as the host
   * needs. Edits may come in between.
   */
  static inSteps(draft: string | DraftLines, claims: ClaimIndex, options: CheckOptions = {}): DraftSession {
    return new DraftSession(draft, claims, options, false);
  }

  /** Reads a few lines or checks the next paragraph, or the next some thousand characters of an endless one; false when nothing is left to do. */
  advance(): boolean {
    return this.#step(small, 1) !== null;
  }

  /** Whether all has been read and checked, as far as an edit leads; until then findings of some stretches are missing or old. */
  get finished(): boolean {
    return this.#chunks.unread >= this.#chunks.length && this.#checked.next >= this.#chunks.length;
  }

  /** Does at once what `advance` would do in steps. */
  finish(): void {
    while (this.#step(together, together.blocks) !== null);
  }

  /** One step of reading or checking, whichever comes first in the draft; null when nothing is left to do. */
  #step(limit: ReadingLimit, blocks: number): { readonly work: number; readonly chunk: number } | null {
    while (!this.finished) {
      const { unread } = this.#chunks;
      if (this.#checked.next < unread) {
        const step = this.#checked.advance(blocks, unread);
        if (step === null) continue;
        this.#forget();
        return step;
      }
      const replacement = this.#chunks.resume(limit);
      if (replacement === null) continue;
      this.#forget();
      this.#checked.replace(replacement, 0);
      const work = replacement.characters / readingDivisor + perChunk * (replacement.removed + replacement.inserted.length);
      return { work, chunk: replacement.from + replacement.inserted.length - 1 };
    }
    return null;
  }

  #forget(): void {
    this.#findings = null;
    this.#maker.reset();
  }

  /** Part of the draft's lines before the first that is still to be read or checked, 0..1. */
  get progress(): number {
    return this.#chunks.lineOf(Math.min(this.#chunks.unread, this.#checked.next)) / this.lineCount;
  }

  /** Figures in what has been read, those in titles of cited reports among them. */
  get figureCount(): number {
    return this.#tally.figures;
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

  /**
   * Takes over changes, one after the other, each in terms of the draft as the ones before left it (an editor that tells them
   * all in terms of the old text gives them from the last place to the first). Places outside the draft count as its ends.
   * What leads far is only begun: where `finished` is false afterwards, `advance` does the rest.
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
    const settled = this.finished;
    const lines = this.#lines.replace(change);
    const replacement = this.#chunks.update(lines, atOnce.read);
    this.#forget();
    const { from, inserted } = replacement;
    this.#checked.beginEdit();
    let { left, changed } = this.#checked.replace(replacement, atOnce.checked - perChunk * (replacement.removed + inserted.length));
    const restart = this.#checked.begin(this.#firstContext());
    let first = restart ? 0 : from;
    let last = from + inserted.length - 1;
    // What an earlier edit began is left to `advance`.
    while (settled && left > 0) {
      const step = this.#step(atOnce.read, 1);
      if (step === null) break;
      left -= step.work;
      changed = true;
      first = Math.min(first, step.chunk);
      last = Math.max(last, step.chunk);
    }
    if (settled) while (this.#checked.next < this.#chunks.unread && this.#checked.advance(0, this.#chunks.unread) === null);
    return {
      fromLine: Math.min(lines.from, this.#chunks.lineOf(first)),
      toLine: this.#chunks.lineOf(last + 1),
      changed,
      grown: lines.inserted - lines.removed,
    };
  }

  /**
   * Tells that the caret stands at a draft offset: the paragraph there is read as its first key would have to read it. Changes nothing
   * but how long that key takes; where a draft is not finished, nothing is done.
   */
  approach(place: number): void {
    if (!this.finished) return;
    const chunk = this.#chunks.indexAtLine(this.#lines.lineAt(Math.min(Math.max(0, place), this.length)));
    this.#checked.prepare(chunk, place - this.#chunks.startOf(chunk));
  }

  /** All findings, in order, after doing what is left to do. The array is the same until the next edit. */
  findings(): readonly Finding[] {
    this.finish();
    this.#findings ??= this.#maker.make(0, this.#chunks.length);
    return this.#findings;
  }

  /** Findings of the blocks that begin in the lines `fromLine..toLine` (half-open), in order, as far as they have been read. */
  findingsIn(fromLine: number, toLine: number): Finding[] {
    if (toLine <= fromLine) return [];
    return this.#maker.make(this.#chunks.indexAtLine(Math.max(0, fromLine)), this.#chunks.indexAtLine(Math.max(0, toLine - 1)) + 1);
  }

  /** All findings, in order, block by block: what `findings` gives in one go, for as long as the draft is not edited. */
  findingsByBlock(): Generator<readonly Finding[]> {
    return this.#maker.byBlock(0, this.#chunks.length);
  }

  /** HTML and MDX comments of the draft, in order, with draft offsets. */
  comments(): Comment[] {
    this.finish();
    return this.#maker.comments();
  }

  /** Ignore comments that do not do what they say. */
  ignoreProblems(): readonly IgnoreProblem[] {
    this.finish();
    return this.#maker.ignores().problems;
  }
}

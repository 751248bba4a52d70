import * as vscode from 'vscode';
import { DraftSession } from '../core/check/draftSession';
import type { EditOutcome } from '../core/check/draftSession';
import type { Finding } from '../core/check/finding';
import type { IgnoreProblem } from '../core/check/ignores';
import { DraftLines } from '../core/text/draftLines';
import type { DraftClaims } from './claimLibrary';
import { collectFindings } from './collectFindings';
import type { Settings } from './settings';
import { inSlices, pause } from './stepClock';
import type { StepClock } from './stepClock';
import { lengthOf } from './toRange';

/** What an edit did to a draft's findings; `reread`: the draft has to be read from the start. */
export type DraftEdit = 'reread' | 'unread' | EditOutcome;

const noFindings: readonly Finding[] = [];

/**
 * A draft that is checked while it is open. The first check goes through the text in slices, so that a long draft never
 * holds the extension host; after that each edit re-does what it touched at once, and what it leads to farther down in slices.
 */
export class TrackedDraft {
  readonly document: vscode.TextDocument;
  readonly claims: DraftClaims;
  readonly settings: Settings;
  readonly #clock: StepClock;
  readonly #today: string;
  /** Fires while a long draft is read, with the part that has been read, 0..1. */
  readonly #progressed = new vscode.EventEmitter<number>();
  #session: DraftSession | null = null;
  #complete = false;
  #collected: readonly Finding[] | null = null;
  #eol: vscode.EndOfLine;
  #loading: Promise<boolean> | null = null;
  #reading: Promise<boolean> | null = null;
  #disposed = false;
  #outdated = false;

  constructor(document: vscode.TextDocument, claims: DraftClaims, settings: Settings, clock: StepClock, today: string) {
    this.document = document;
    this.claims = claims;
    this.settings = settings;
    this.#clock = clock;
    this.#today = today;
    this.#eol = document.eol;
  }

  get uri(): vscode.Uri {
    return this.document.uri;
  }

  /** Line ends of the text that was read. */
  get eol(): vscode.EndOfLine {
    return this.#eol;
  }

  /** Whether the whole text has been checked once. */
  get complete(): boolean {
    return this.#complete;
  }

  /** Whether all that edits led to has been checked as well. */
  get finished(): boolean {
    return this.#complete && this.#session?.finished === true;
  }

  /**
   * Findings of the current text, in order; empty until `complete`. Collected in slices by `collect`; whoever asks before
   * that after an edit has them collected at once, which a very long draft makes felt: ask `findingsIn` where it will do.
   */
  get findings(): readonly Finding[] {
    const session = this.#session;
    if (session === null || !this.#complete) return noFindings;
    return (this.#collected ??= this.#clock.run(() => session.findings()).result);
  }

  /** Whether `findings` costs nothing: they have been collected since the last edit. */
  get collected(): boolean {
    return this.#collected !== null;
  }

  /** Collects the findings in slices. Resolves to false when an edit came in between, or the draft was closed. */
  async collect(): Promise<boolean> {
    const session = this.#session;
    if (session === null) return false;
    while (!session.finished) if (!(await this.#readOn(session))) return false;
    if (this.#collected !== null) return true;
    const findings = await collectFindings(session, this.#clock, () => this.#disposed);
    if (findings === null) return false;
    this.#collected = findings;
    return true;
  }

  /** Findings of the blocks that begin in lines `fromLine..toLine` (half-open), in order, as far as they have been read. */
  findingsIn(fromLine: number, toLine: number): readonly Finding[] {
    const session = this.#session;
    return session === null || !this.#complete ? noFindings : this.#clock.run(() => session.findingsIn(fromLine, toLine)).result;
  }

  /** Ignore comments that have no effect, or less than was meant; none until all has been checked. */
  get ignoreProblems(): readonly IgnoreProblem[] {
    const session = this.#session;
    return session !== null && this.finished ? this.#clock.run(() => session.ignoreProblems()).result : [];
  }

  /** Title and date that the draft's front matter gives. */
  get frontMatter(): { readonly title: string | null; readonly date: string | null } {
    return this.#session?.frontMatter ?? { title: null, date: null };
  }

  /** Checks the whole text in slices. Resolves to false when the draft was closed meanwhile. */
  load(): Promise<boolean> {
    return (this.#loading ??= this.#load());
  }

  /** The same, with what has been read told meanwhile, in per cent. */
  async loadTelling(tell: (percent: number) => void): Promise<void> {
    const subscription = this.#progressed.event((part) => tell(Math.round(part * 100)));
    try {
      await this.load();
    } finally {
      subscription.dispose();
    }
  }

  async #load(): Promise<boolean> {
    await this.claims.ready();
    let lines: DraftLines | null;
    do lines = await this.#readLines();
    while (lines === null && !this.#disposed);
    if (lines === null) return false;
    const { index, lexicon } = this.claims;
    const language = this.document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
    const options = { language, date: this.#today, disabled: this.settings.disabledNotices, lexicon } as const;
    const whole = lines;
    const session = this.#clock.run(() => DraftSession.inSteps(whole, index, options)).result;
    this.#session = session;
    while (!session.finished) if (!(await this.#readOn(session))) return false;
    this.#complete = true;
    await this.collect();
    return !this.#disposed;
  }

  /** The lines of the document, one by one: asking for its text would put together what has to be taken apart again. Null when an edit came in between. */
  async #readLines(): Promise<DraftLines | null> {
    const { document } = this;
    this.#outdated = false;
    this.#eol = document.eol;
    const end = document.eol === vscode.EndOfLine.CRLF ? '\r' : '';
    const lines = new DraftLines();
    const { lineCount } = document;
    const next = (): boolean => {
      const line = lines.lines.length;
      lines.add(document.lineAt(line).text + (line + 1 < lineCount ? end : ''));
      return line + 1 < lineCount;
    };
    return (await inSlices(next, this.#clock, () => this.#disposed || this.#outdated)) ? lines : null;
  }

  /** Reads what is still to be read. Resolves to false when the draft was closed meanwhile. */
  #readOn(session: DraftSession): Promise<boolean> {
    return (this.#reading ??= pause()
      .then(() => inSlices(() => session.advance(), this.#clock, () => this.#disposed, () => this.#progressed.fire(session.progress)))
      .finally(() => {
        this.#reading = null;
      }));
  }

  /** Resolves when all that edits led to has been checked; to false when the draft was closed meanwhile, or another edit led to more. */
  async caughtUp(): Promise<boolean> {
    const session = this.#session;
    return session !== null && (session.finished || (await this.#readOn(session))) && session.finished;
  }

  /** Tells that the caret stands at an offset: what the first key there needs is read before it comes. */
  approach(offset: number): void {
    const session = this.#session;
    if (session !== null && this.finished) this.#clock.run(() => session.approach(offset));
  }

  /**
   * Takes over an edit from the editor's own account of it, without asking for the text. `unread` while the draft is still
   * being read, `reread` when its line ends changed or the account does not add up.
   */
  edit(changes: readonly vscode.TextDocumentContentChangeEvent[]): DraftEdit {
    const session = this.#session;
    if (session === null) {
      this.#outdated = true;
      return 'unread';
    }
    if (this.#eol !== this.document.eol) return 'reread';
    const edits = changes
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    this.#collected = null;
    const outcome = this.#clock.run(() => session.edit(edits)).result;
    if (session.length !== lengthOf(this.document)) return 'reread';
    if (!session.finished) void this.#readOn(session);
    return this.#complete ? outcome : 'unread';
  }

  dispose(): void {
    this.#disposed = true;
    this.#session = null;
    this.#collected = null;
    this.#progressed.dispose();
  }
}

import * as vscode from 'vscode';
import { DraftSession } from '../core/check/draftSession';
import type { Finding } from '../core/check/finding';
import type { DraftClaims } from './claimLibrary';
import { nextSlice } from './slices';
import type { Settings } from './settings';
import { pause } from './stepClock';
import type { StepClock } from './stepClock';
import { lengthOf } from './toRange';

/**
 * A draft that is checked while it is open. The first check goes through the text in slices, so that a long draft never
 * holds the extension host; after that each edit re-does what it touched, and `findings` is always that of the text as it is.
 */
export class TrackedDraft {
  readonly document: vscode.TextDocument;
  readonly claims: DraftClaims;
  readonly settings: Settings;
  /** Length of the part that has been read, 0..1, for progress. */
  progress = 0;
  readonly #clock: StepClock;
  readonly #today: string;
  #session: DraftSession | null = null;
  #findings: readonly Finding[] = [];
  #eol: vscode.EndOfLine;
  #loading: Promise<boolean> | null = null;
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

  /** Findings of the current text, in order; empty until `complete`. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Whether the whole text has been checked. */
  get complete(): boolean {
    return this.#session !== null;
  }

  /** Checks the whole text in slices. Resolves to false when the draft was closed meanwhile. */
  load(): Promise<boolean> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<boolean> {
    do {
      this.#outdated = false;
      const text = this.document.getText();
      const session = await this.#readInSlices(text);
      if (this.#disposed) return false;
      if (session !== null) this.#publish(session);
    } while (this.#outdated);
    return true;
  }

  /** Null when an edit came in between: then the reading starts over with the text as it is. */
  async #readInSlices(text: string): Promise<DraftSession | null> {
    const { index, lexicon } = this.claims;
    const language = this.document.languageId === 'plaintext' ? 'plaintext' : 'markdown';
    const options = { language, date: this.#today, disabled: this.settings.disabledNotices, lexicon } as const;
    const session = this.#clock.run(() => new DraftSession('', index, options)).result;
    let size = 4096;
    for (let start = 0; start < text.length; ) {
      const end = nextSlice(text, start, size);
      const { took } = this.#clock.run(() => session.edit([{ start, end: start, text: text.slice(start, end) }]));
      size = took > 6 ? Math.max(1024, size >> 1) : took < 2 ? Math.min(262_144, size << 1) : size;
      start = end;
      this.progress = start / text.length;
      if (start < text.length) await pause();
      if (this.#disposed || this.#outdated) return null;
    }
    return session;
  }

  #publish(session: DraftSession): void {
    this.#session = session;
    this.#findings = this.#clock.run(() => session.findings()).result;
    this.#eol = this.document.eol;
  }

  /**
   * Takes over an edit from the editor's own account of it, without asking for the text. Returns false when the draft must
   * be read anew: it is still being read, its line ends changed, or the account does not add up.
   */
  edit(changes: readonly vscode.TextDocumentContentChangeEvent[]): boolean {
    const session = this.#session;
    if (session === null) {
      this.#outdated = true;
      return true;
    }
    if (this.#eol !== this.document.eol) return false;
    const edits = changes
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    this.#clock.run(() => session.edit(edits));
    if (session.length !== lengthOf(this.document)) return false;
    this.#findings = this.#clock.run(() => session.findings()).result;
    return true;
  }

  dispose(): void {
    this.#disposed = true;
    this.#session = null;
    this.#findings = [];
  }
}

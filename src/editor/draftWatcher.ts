import * as vscode from 'vscode';
import type { EditOutcome } from '../core/check/draftSession';
import type { ClaimLibrary } from './claimLibrary';
import type { Replacement } from './drawnMarks';
import { readSettings, settingsSection } from './settings';
import { pause } from './stepClock';
import type { StepClock } from './stepClock';
import { lengthOf } from './toRange';
import { TrackedDraft } from './trackedDraft';

/** Schemes whose documents only show something: program output, the source control box, a comment being typed. */
const neverDrafts = new Set(['output', 'vscode-scm', 'comment', 'vscode', 'vscode-settings', 'debug', 'search-editor', 'vscode-userdata']);

/**
 * Length in UTF-16 code units up to which a document is checked as it is written: three hundred thousand words, more than any
 * article or book chapter. Beyond, checking would cost seconds of the extension host's time and hundreds of megabytes.
 */
export const longestDraft = 2_000_000;

/** Whether a document is longer than what is checked as it is written. */
export function isTooLong(document: vscode.TextDocument): boolean {
  return lengthOf(document) > longestDraft;
}

/**
 * An edit to a tracked draft, with what it did to the findings; `unread` while the draft is still being read. With nothing replaced and no
 * lines in the outcome: what an edit led to farther down has been checked.
 */
export interface DraftEvent {
  readonly draft: TrackedDraft;
  readonly replacements: readonly Replacement[];
  readonly outcome: EditOutcome | 'unread';
}

/**
 * Knows which open documents are drafts, keeps each one's findings up to date, and tells when they change: at once after
 * every edit, and again when the writer has paused.
 */
export class DraftWatcher implements vscode.Disposable {
  readonly #drafts = new Map<string, TrackedDraft>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #tooLong = new WeakSet<vscode.TextDocument>();
  #approaching: ReturnType<typeof setTimeout> | undefined;
  readonly #library: ClaimLibrary;
  readonly #clock: StepClock;
  readonly #today: () => string;
  readonly #edited = new vscode.EventEmitter<DraftEvent>();
  readonly #settled = new vscode.EventEmitter<TrackedDraft>();
  readonly #resting = new Set<(draft: TrackedDraft) => unknown>();
  readonly #closed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires in the same turn as the edit, with findings that already know of it, and again when they know of all that it led to, where that came later. */
  readonly onDidEdit = this.#edited.event;
  /** Fires after the first check, and after each pause in typing as long as the setting asks. */
  readonly onDidSettle = this.#settled.event;
  /** Fires after `onDidSettle`, for everything that is not drawn into the text: each listener has a turn of its own. */
  readonly onDidRest: vscode.Event<TrackedDraft> = (listener) => {
    this.#resting.add(listener);
    return new vscode.Disposable(() => this.#resting.delete(listener));
  };
  /** Fires when a document is no longer a draft: closed, another language, switched off. */
  readonly onDidClose = this.#closed.event;

  constructor(library: ClaimLibrary, clock: StepClock, today: () => string) {
    this.#library = library;
    this.#clock = clock;
    this.#today = today;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.#take(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#drop(document.uri)),
      vscode.workspace.onDidOpenTextDocument(() => this.watchVisible()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.watchVisible()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (first !== undefined) this.#approach(textEditor.document, first.active);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settingsSection)) this.#restart();
      }),
      library.onDidChange(() => this.#restart()),
      this.#edited,
      this.#settled,
      this.#closed,
    );
  }

  /** All drafts that are tracked at the moment. */
  get drafts(): readonly TrackedDraft[] {
    return [...this.#drafts.values()];
  }

  /** The draft of a document that is already tracked. */
  get(uri: vscode.Uri): TrackedDraft | undefined {
    return this.#drafts.get(uri.toString());
  }

  /** The draft in the active editor, if that shows one. */
  get active(): TrackedDraft | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document === undefined ? undefined : this.track(document);
  }

  /** Starts to track a document unless it is tracked; undefined when it is no draft. */
  track(document: vscode.TextDocument): TrackedDraft | undefined {
    const key = document.uri.toString();
    const known = this.#drafts.get(key);
    if (known !== undefined) return known;
    if (document.isClosed || neverDrafts.has(document.uri.scheme)) return undefined;
    const settings = readSettings(document);
    if (!settings.enable || !settings.languages.includes(document.languageId)) return undefined;
    if (isTooLong(document)) {
      this.#tooLong.add(document);
      return undefined;
    }
    this.#tooLong.delete(document);
    const draft = new TrackedDraft(document, this.#library.claimsFor(document.uri, settings), settings, this.#clock, this.#today());
    this.#drafts.set(key, draft);
    void this.#load(draft);
    return draft;
  }

  /** Tracks every draft that an editor shows. */
  watchVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.track(document);
  }

  /** Settles when the draft's findings are complete and no pause is being waited for; at once for anything that is no draft. */
  async whenIdle(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    for (let draft = this.#drafts.get(key); draft !== undefined; draft = this.#drafts.get(key)) {
      await draft.load();
      if (this.#drafts.get(key) === draft && !this.#pauses.has(key)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #load(draft: TrackedDraft): Promise<void> {
    if (!(await draft.load()) || this.#drafts.get(draft.uri.toString()) !== draft) return;
    if (!this.#pauses.has(draft.uri.toString())) await this.#settle(draft);
  }

  #take(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const key = document.uri.toString();
    const draft = this.#drafts.get(key);
    if (draft === undefined) {
      // A document that was too long may have become shorter.
      if (this.#tooLong.has(document) && !isTooLong(document)) this.track(document);
      return;
    }
    if (contentChanges.length === 0 && draft.complete && document.eol === draft.eol) return;
    if (isTooLong(document)) {
      this.#replace(draft);
      return;
    }
    const outcome = draft.edit(contentChanges);
    if (outcome === 'reread') {
      this.#replace(draft);
      return;
    }
    const replacements = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, length: rangeLength, text }));
    this.#clock.run(() => this.#edited.fire({ draft, replacements, outcome }));
    if (outcome !== 'unread' && !draft.finished) void this.#afterCatchingUp(draft);
    clearTimeout(this.#pauses.get(key));
    const timer = setTimeout(() => {
      void this.#afterPause(key).finally(() => {
        if (this.#pauses.get(key) === timer) this.#pauses.delete(key);
      });
    }, draft.settings.highlightDelay);
    this.#pauses.set(key, timer);
  }

  async #afterCatchingUp(draft: TrackedDraft): Promise<void> {
    if (!(await draft.caughtUp()) || this.#drafts.get(draft.uri.toString()) !== draft) return;
    this.#clock.run(() => this.#edited.fire({ draft, replacements: [], outcome: { fromLine: 0, toLine: 0, changed: true } }));
  }

  /** Lets a draft know where the caret stands, once it rests there for a turn: a key may follow. */
  #approach(document: vscode.TextDocument, caret: vscode.Position): void {
    if (!this.#drafts.has(document.uri.toString())) return;
    clearTimeout(this.#approaching);
    this.#approaching = setTimeout(() => this.#drafts.get(document.uri.toString())?.approach(document.offsetAt(caret)), 0);
  }

  /** A draft that was edited again while its findings were being collected has another pause coming. */
  async #afterPause(key: string): Promise<void> {
    const draft = this.#drafts.get(key);
    if (draft?.complete === true && (await draft.collect()) && this.#drafts.get(key) === draft) await this.#settle(draft);
  }

  async #settle(draft: TrackedDraft): Promise<void> {
    this.#clock.run(() => this.#settled.fire(draft));
    for (const tell of [...this.#resting]) {
      await pause();
      // An edit meanwhile has another pause coming, and the findings are no longer at hand.
      if (!draft.collected || this.#drafts.get(draft.uri.toString()) !== draft) return;
      this.#clock.run(() => tell(draft));
    }
  }

  #replace(draft: TrackedDraft): void {
    this.#forget(draft.uri.toString());
    if (this.track(draft.document) === undefined) this.#closed.fire(draft.uri);
  }

  #restart(): void {
    for (const draft of this.drafts) this.#replace(draft);
    this.watchVisible();
  }

  #forget(key: string): void {
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    this.#drafts.get(key)?.dispose();
    this.#drafts.delete(key);
  }

  #drop(uri: vscode.Uri): void {
    if (!this.#drafts.has(uri.toString())) return;
    this.#forget(uri.toString());
    this.#closed.fire(uri);
  }

  dispose(): void {
    clearTimeout(this.#approaching);
    for (const key of [...this.#drafts.keys()]) this.#forget(key);
    this.#subscriptions.dispose();
  }
}

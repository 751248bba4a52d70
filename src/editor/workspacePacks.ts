import * as vscode from 'vscode';
import { buildClaimIndex } from '../core/claims/claimIndex';
import type { ClaimIndex } from '../core/claims/claim';
import type { PackUse } from '../core/report/reportData';
import { mergePacks } from '../packs/mergePacks';
import type { BaseClaims } from '../packs/mergePacks';
import type { ClaimPack } from '../packs/pack';
import type { PackProblem } from '../packs/problem';
import { toPackDiagnostic, unreadablePack } from './packDiagnostics';
import { readSettings } from './settings';
import { pause, stepsInSlices } from './stepClock';
import type { StepClock } from './stepClock';

/** Milliseconds a pack that is being typed is left alone before it is read again. */
const typingPause = 400;

interface PackFile {
  readonly uri: vscode.Uri;
  readonly pack: ClaimPack;
  readonly problems: readonly PackProblem[];
}

/** Claims of several packs as one, and what each contributed. */
export interface MergedClaims {
  readonly index: ClaimIndex;
  readonly packs: readonly PackUse[];
}

/**
 * The newsroom's own claim packs in the workspace: found, watched, read again while they are edited, their problems shown
 * at the offending line. The code that validates packs is loaded with the first pack, not before.
 */
export class WorkspacePacks implements vscode.Disposable {
  readonly #files = new Map<string, PackFile>();
  /** Number of the last reading of each file: an older one that is still under way comes to nothing. */
  readonly #readings = new Map<string, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('Second Source claim packs');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #clock: StepClock;
  #watching: vscode.Disposable | undefined;
  #disposed = false;
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(clock: StepClock) {
    this.#clock = clock;
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.#files.has(document.uri.toString())) this.#readSoon(document.uri);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('secondSource.claims.files')) void this.start();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.start()),
      this.#changed,
      this.#diagnostics,
    );
  }

  /** Where the packs lie, in the order of their addresses. */
  get uris(): readonly vscode.Uri[] {
    return [...this.#files.values()].map(({ uri }) => uri);
  }

  /** Looks for packs in the workspace and watches for new ones; each folder says by its own setting which files are packs. */
  async start(): Promise<void> {
    const { workspaceFolders } = vscode.workspace;
    if (workspaceFolders === undefined) return;
    const patterns = workspaceFolders.map((folder) => new vscode.RelativePattern(folder, readSettings(folder.uri).claimFiles));
    this.#watching?.dispose();
    this.#watching = vscode.Disposable.from(...patterns.map((pattern) => this.#watch(pattern)));
    const found = (await Promise.all(patterns.map((pattern) => vscode.workspace.findFiles(pattern, '**/node_modules/**', 1000)))).flat();
    const wanted = new Set(found.map((uri) => uri.toString()));
    let changed = false;
    for (const key of [...this.#files.keys()]) {
      if (wanted.has(key)) continue;
      this.#remove(key);
      changed = true;
    }
    for (const uri of found.sort((a, b) => a.toString().localeCompare(b.toString()))) {
      if (this.#disposed) return;
      changed = (await this.#read(uri)) || changed;
      await pause();
    }
    if (changed) this.#changed.fire();
  }

  #watch(pattern: vscode.RelativePattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((uri) => this.#readSoon(uri)),
      watcher.onDidChange((uri) => this.#readSoon(uri)),
      watcher.onDidDelete((uri) => this.#forget(uri)),
    );
  }

  /** One index over the packs and the base: packs of the folder come before those of other folders, any pack before the base. */
  merge(folder: vscode.WorkspaceFolder | undefined, base: BaseClaims | null, baseIndex: () => ClaimIndex): MergedClaims {
    const own: PackFile[] = [];
    const others: PackFile[] = [];
    for (const file of this.#files.values()) {
      (folder !== undefined && vscode.workspace.getWorkspaceFolder(file.uri) === folder ? own : others).push(file);
    }
    const ordered = [...others, ...own];
    const shares = ordered.map(({ pack }) => ({ name: pack.name, claims: pack.claims.length })).reverse();
    if (base === null && ordered.length === 0) return { index: buildClaimIndex([], []), packs: [] };
    if (ordered.length === 0) return { index: baseIndex(), packs: [{ name: vscode.l10n.t('Bundled claims'), claims: baseIndex().size }] };
    const merged = mergePacks(base ?? { entities: [], claims: [] }, ordered.map(({ pack }) => pack));
    this.#showProblems(merged.problems);
    return { index: merged.index, packs: base === null ? shares : [...shares, { name: vscode.l10n.t('Bundled claims'), claims: base.claims.length }] };
  }

  #readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(key, setTimeout(() => {
      this.#timers.delete(key);
      void this.#read(uri).then((changed) => {
        if (changed && !this.#disposed) this.#changed.fire();
      });
    }, typingPause));
  }

  /** Returns whether there is something new to check against. */
  async #read(uri: vscode.Uri): Promise<boolean> {
    const key = uri.toString();
    const reading = (this.#readings.get(key) ?? 0) + 1;
    this.#readings.set(key, reading);
    const name = vscode.workspace.asRelativePath(uri, (vscode.workspace.workspaceFolders?.length ?? 0) > 1);
    let text: string;
    try {
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      text = open?.getText() ?? new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      this.#remove(uri.toString());
      this.#diagnostics.set(uri, [unreadablePack(error)]);
      return true;
    }
    const { loadPackSteps } = await import('../packs/loadPack');
    const loaded = await stepsInSlices(loadPackSteps(text, name), this.#clock, () => this.#disposed || this.#readings.get(key) !== reading);
    if (loaded === undefined) return false;
    const { pack, problems } = loaded;
    this.#files.set(key, { uri, pack, problems });
    this.#diagnostics.set(uri, problems.map(toPackDiagnostic));
    return true;
  }

  /** Adds what only shows when packs stand side by side to each pack's own problems. */
  #showProblems(merged: readonly PackProblem[]): void {
    for (const { uri, pack, problems } of this.#files.values()) {
      this.#diagnostics.set(uri, [...problems, ...merged.filter(({ file }) => file === pack.name)].map(toPackDiagnostic));
    }
  }

  #remove(key: string): void {
    const file = this.#files.get(key);
    this.#files.delete(key);
    this.#readings.set(key, (this.#readings.get(key) ?? 0) + 1);
    if (file !== undefined) this.#diagnostics.delete(file.uri);
  }

  #forget(uri: vscode.Uri): void {
    const known = this.#files.has(uri.toString());
    this.#remove(uri.toString());
    this.#diagnostics.delete(uri);
    if (known) this.#changed.fire();
  }

  dispose(): void {
    this.#disposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#watching?.dispose();
    this.#subscriptions.dispose();
  }
}

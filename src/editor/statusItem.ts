import * as vscode from 'vscode';
import { isAlarm } from '../core/check/finding';
import { commandIds } from '../panel/commandIds';
import { isTooLong } from './draftWatcher';
import type { DraftWatcher } from './draftWatcher';
import { readSettings } from './settings';
import type { TrackedDraft } from './trackedDraft';

/** One quiet item at the right of the status bar: figures and conflicts of the draft in front. Hidden for everything else. */
export class StatusItem implements vscode.Disposable {
  readonly #watcher: DraftWatcher;
  readonly #item = vscode.window.createStatusBarItem('secondSource.status', vscode.StatusBarAlignment.Right, 90);
  readonly #subscriptions: vscode.Disposable;

  constructor(watcher: DraftWatcher) {
    this.#watcher = watcher;
    this.#item.name = 'Second Source';
    this.#item.command = commandIds.checkArticle;
    this.#subscriptions = vscode.Disposable.from(
      watcher.onDidRest(() => this.#show()),
      watcher.onDidClose(() => this.#show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
    );
    this.#show();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const draft = document === undefined ? undefined : this.#watcher.get(document.uri);
    if (draft === undefined && document !== undefined && this.#isDraftTooLong(document)) {
      this.#tellTooLong();
      return;
    }
    if (draft === undefined || !draft.settings.statusItem) {
      this.#item.hide();
      return;
    }
    if (draft.complete) this.#tell(draft);
    else this.#item.text = `$(loading~spin) ${vscode.l10n.t('figures')}`;
    this.#item.show();
  }

  #isDraftTooLong(document: vscode.TextDocument): boolean {
    const { enable, statusItem, languages } = readSettings(document);
    return enable && statusItem && languages.includes(document.languageId) && isTooLong(document);
  }

  #tellTooLong(): void {
    const told = vscode.l10n.t('This document is too long to be checked as it is written. Click to check it once; the command line does the same: second-source check FILE');
    this.#item.text = `$(circle-slash) ${vscode.l10n.t('too long')}`;
    this.#item.tooltip = told;
    this.#item.accessibilityInformation = { label: `Second Source: ${told}` };
    this.#item.show();
  }

  #tell({ findings, claims }: TrackedDraft): void {
    const figures = findings.length;
    const conflicts = findings.filter(({ standing, ignored }) => ignored === null && (standing === 'conflict' || standing === 'differs')).length;
    const unreported = findings.filter(({ standing, ignored }) => ignored === null && standing === 'unreported').length;
    const looks = findings.filter(isAlarm).length;
    // A tick would say “checked and fine” of figures on which there is no report.
    this.#item.text = conflicts === 0 ? `$(list-unordered) ${figures}` : `$(list-unordered) ${figures} $(arrow-swap) ${conflicts}`;
    const told = [
      figures === 1 ? vscode.l10n.t('1 figure in this draft') : vscode.l10n.t('{0} figures in this draft', figures),
      vscode.l10n.t('Differing from reports on file, or with conflicting ones: {0}', conflicts),
      vscode.l10n.t('With something to look at: {0}', looks),
      vscode.l10n.t('With no report on file: {0}', unreported),
      vscode.l10n.t('Claims loaded: {0}', claims.index.size),
    ];
    this.#item.tooltip = told.join('\n');
    this.#item.accessibilityInformation = { label: `Second Source: ${told.join(', ')}` };
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#item.dispose();
  }
}

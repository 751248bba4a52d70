import * as vscode from 'vscode';
import type { ArticleTree } from '../../panel/articleTree';
import type { Finding } from '../../core/check/finding';
import { commandIds } from '../../panel/commandIds';
import type { DraftWatcher } from '../draftWatcher';
import { explainFinding } from '../findingPages';
import { findingAt } from '../hovers';
import { revealFigure, stepFrom } from '../navigation';
import { toggleChecking } from '../settings';
import type { TrackedDraft } from '../trackedDraft';

/** Whether a figure stands against a report: what the commands for conflicts stop at. */
function isConflict({ standing, ignored }: Finding): boolean {
  return ignored === null && (standing === 'conflict' || standing === 'differs');
}

/** Commands that move about in a draft, explain what is found there, and switch checking on and off. */
export function registerDraftCommands(watcher: DraftWatcher, tree: ArticleTree<TrackedDraft>, extensionUri: vscode.Uri): vscode.Disposable {
  const step = async (direction: 1 | -1, wanted: (finding: Finding) => boolean): Promise<void> => {
    const draft = watcher.active ?? tree.draft;
    if (draft === undefined) return;
    await draft.load();
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === draft.document);
    const offset = editor === undefined ? -1 : draft.document.offsetAt(editor.selection.active);
    const finding = stepFrom(draft.findings.filter(wanted), offset, direction);
    if (finding === undefined) vscode.window.setStatusBarMessage(vscode.l10n.t('No such figure in this draft.'), 3000);
    else await revealFigure(draft.document, finding);
  };
  const everyFigure = (): boolean => true;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.nextFigure, () => step(1, everyFigure)),
    vscode.commands.registerCommand(commandIds.previousFigure, () => step(-1, everyFigure)),
    vscode.commands.registerCommand(commandIds.nextConflict, () => step(1, isConflict)),
    vscode.commands.registerCommand(commandIds.previousConflict, () => step(-1, isConflict)),
    vscode.commands.registerCommand(commandIds.showReports, async () => {
      const draft = watcher.active;
      const editor = vscode.window.activeTextEditor;
      if (draft === undefined || editor === undefined) return;
      await draft.load();
      const offset = draft.document.offsetAt(editor.selection.active);
      const finding = findingAt(draft.findings, offset) ?? stepFrom(draft.findings, offset, 1);
      if (finding === undefined) return;
      await revealFigure(draft.document, finding);
      await vscode.commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
    }),
    vscode.commands.registerCommand(commandIds.revealFigure, async (uri: string, start: number) => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      const draft = watcher.track(document);
      await draft?.load();
      const finding = draft === undefined ? undefined : findingAt(draft.findings, start);
      await revealFigure(document, finding ?? { start, end: start });
    }),
    vscode.commands.registerCommand(commandIds.explain, (kind: string) => explainFinding(extensionUri, kind)),
    vscode.commands.registerCommand(commandIds.toggle, async () => {
      const scope = vscode.window.activeTextEditor?.document.uri;
      const on = await toggleChecking(scope);
      vscode.window.setStatusBarMessage(on ? vscode.l10n.t('Second Source checks drafts again.') : vscode.l10n.t('Second Source is off.'), 4000);
    }),
  );
}

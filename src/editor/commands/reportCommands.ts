import * as vscode from 'vscode';
import { exportFormats, formatNames } from '../../core/report/messages';
import type { ExportFormat } from '../../core/report/messages';
import type { ArticleTree } from '../../panel/articleTree';
import { ArticlePanels, reportOf } from '../articlePanel';
import type { ClaimLibrary } from '../claimLibrary';
import { commandIds } from '../../panel/commandIds';
import { isTooLong } from '../draftWatcher';
import type { DraftWatcher } from '../draftWatcher';
import { exportReport } from '../exportReport';
import { checkFiles, checkFolder } from '../folderCheck';
import type { FolderResult } from '../folderCheck';
import { showFolderPanel } from '../folderPanel';
import type { OnlyNew } from '../onlyNew';
import { readSettings } from '../settings';
import type { StepClock } from '../stepClock';
import type { TrackedDraft } from '../trackedDraft';
import { tell } from './tell';

/** Commands that report on an article or on all articles of a folder, and export what they found. */
export function registerReportCommands(
  watcher: DraftWatcher,
  onlyNew: OnlyNew,
  library: ClaimLibrary,
  tree: ArticleTree<TrackedDraft>,
  clock: StepClock,
  extensionUri: vscode.Uri,
  today: () => string,
): vscode.Disposable {
  const panels = new ArticlePanels(watcher, onlyNew, clock, extensionUri, today);
  let lastFolder: FolderResult | undefined;
  const check = async (
    of: vscode.Uri,
    run: (progress: vscode.Progress<{ message?: string; increment?: number }>, token: vscode.CancellationToken) => Promise<FolderResult>,
  ): Promise<void> => {
    const name = of.path.slice(of.path.lastIndexOf('/') + 1);
    const title = vscode.l10n.t('Checking articles: {0}', name);
    lastFolder = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title }, run);
    showFolderPanel(lastFolder, extensionUri);
  };
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand(commandIds.checkArticle, async (uri?: unknown, start?: unknown) => {
      const draft = await draftFor(watcher, tree, uri);
      if (draft === undefined) {
        const document = vscode.window.activeTextEditor?.document;
        if (document === undefined || !isTooLong(document) || !readSettings(document).languages.includes(document.languageId)) return tell(vscode.l10n.t('Open a Markdown draft first.'));
        return check(document.uri, (progress, token) => checkFiles(document.uri, [document.uri], library, clock, today(), progress, token));
      }
      panels.open(draft, typeof start === 'number' ? start : undefined);
      await loadWithProgress(draft);
    }),
    vscode.commands.registerCommand(commandIds.exportReport, async (given?: unknown, what?: unknown) => {
      const known = exportFormats.find((format) => format === given);
      if (what === 'folder') {
        if (lastFolder !== undefined && known !== undefined) await exportReport(lastFolder.report, known, vscode.Uri.joinPath(lastFolder.folder, 'articles.md'));
        return;
      }
      const draft = await draftFor(watcher, tree, given);
      if (draft === undefined) return tell(vscode.l10n.t('Open a Markdown draft first.'));
      const format = known ?? (await askFormat());
      if (format === undefined) return;
      await loadWithProgress(draft);
      const shown = draft.complete ? await onlyNew.settled(draft) : undefined;
      if (shown !== undefined) await exportReport(reportOf(draft, shown, today()), format, draft.uri);
    }),
    vscode.commands.registerCommand(commandIds.checkFolder, async (given?: unknown) => {
      const folder = given instanceof vscode.Uri ? given : await askFolder();
      if (folder === undefined) return (vscode.workspace.workspaceFolders ?? []).length === 0 ? tell(vscode.l10n.t('Open a folder first.')) : undefined;
      await check(folder, (progress, token) => checkFolder(folder, library, clock, today(), progress, token));
    }),
  );
}

async function draftFor(watcher: DraftWatcher, tree: ArticleTree<TrackedDraft>, uri: unknown): Promise<TrackedDraft | undefined> {
  const address = uri instanceof vscode.Uri ? uri : typeof uri === 'string' && uri.includes(':') ? vscode.Uri.parse(uri) : undefined;
  if (address === undefined) return watcher.active ?? tree.draft;
  return watcher.track(await vscode.workspace.openTextDocument(address));
}

/** Waits for a draft's first check; one that takes long shows how far it is and can be left alone. */
async function loadWithProgress(draft: TrackedDraft): Promise<void> {
  if (draft.complete) return;
  const place = { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Checking figures') };
  await vscode.window.withProgress(place, (progress) => draft.loadTelling((percent) => progress.report({ message: `${percent} %` })));
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const picked = await vscode.window.showQuickPick(exportFormats.map((format) => ({ label: formatNames[format], format })), { placeHolder: vscode.l10n.t('Export the report as') });
  return picked?.format;
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri;
  const picked = await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Which folder shall be checked?') });
  return picked?.uri;
}

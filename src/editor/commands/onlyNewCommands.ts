import * as vscode from 'vscode';
import type { ArticleTree } from '../../panel/articleTree';
import { commandIds, viewIds } from '../../panel/commandIds';
import type { DraftWatcher } from '../draftWatcher';
import type { OnlyNew } from '../onlyNew';
import { pickedItem } from '../pickedItem';
import { lastCommit, revisionCalled } from '../revisions';
import { readSettings } from '../settings';
import type { TrackedDraft } from '../trackedDraft';
import { wordsOf } from '../wording';

/** Commands that show only what is new since a revision, choose that revision, and show everything again. */
export function registerOnlyNewCommands(onlyNew: OnlyNew, tree: ArticleTree<TrackedDraft>, watcher: DraftWatcher): vscode.Disposable {
  const choose = async (on: boolean, revision?: string): Promise<void> => {
    onlyNew.choose(on, revision);
    // Asked for by name, it is shown where it can be seen.
    if (!tree.visible) await vscode.commands.executeCommand(`${viewIds.article}.focus`);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.showOnlyNew, () => choose(true)),
    vscode.commands.registerCommand(commandIds.showEarlier, () => choose(false)),
    vscode.commands.registerCommand(commandIds.showNewSince, async (given?: unknown) => {
      const revision = typeof given === 'string' && given.trim() !== '' ? given.trim() : await askRevision(onlyNew, (watcher.active ?? tree.draft)?.uri);
      if (revision !== undefined) await choose(true, revision);
    }),
  );
}

interface RevisionItem extends vscode.QuickPickItem {
  readonly revision?: string;
}

/** Asks what to compare with: the last commit, what was pushed, a commit in which the article changed, or any revision that is typed. */
async function askRevision(onlyNew: OnlyNew, uri: vscode.Uri | undefined): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<RevisionItem>();
  const words = wordsOf(readSettings()).onlyNew;
  const now = onlyNew.revision;
  const itemOf = (revision: string, label: string, description = ''): RevisionItem => ({
    label, revision, description: [description, revision === now ? vscode.l10n.t('now') : ''].filter((part) => part !== '').join(' · '),
  });
  const last = itemOf(lastCommit, `$(git-commit) ${vscode.l10n.t('The last commit')}`);
  let known: readonly RevisionItem[] = [last];
  const offer = (): void => {
    const typed = pick.value.trim();
    pick.items = typed === '' ? known : [...known, { label: `$(search) ${vscode.l10n.t('“{0}”: a branch, a tag or a commit', typed)}`, alwaysShow: true, revision: typed }];
  };
  pick.placeholder = vscode.l10n.t('New since when? Choose, or type a branch, a tag or a commit');
  pick.matchOnDescription = true;
  pick.onDidChangeValue(offer);
  offer();
  if (uri !== undefined) {
    pick.busy = true;
    void onlyNew.choices(uri).then(({ upstream, commits }) => {
      const pushed = upstream === null ? [] : [itemOf(upstream, `$(cloud) ${vscode.l10n.t('What was last pushed')}`, upstream)];
      const separator: RevisionItem = { label: vscode.l10n.t('Commits of this article'), kind: vscode.QuickPickItemKind.Separator };
      const listed = commits.map(({ hash, message, commitDate, authorName }) => {
        const told = [commitDate?.toLocaleDateString(vscode.env.language), authorName, revisionCalled(hash, words)];
        const detail = told.filter((part) => part !== undefined && part !== '').join(' · ');
        return itemOf(hash, `$(git-commit) ${message.split('\n')[0] ?? ''}`, detail);
      });
      known = [last, ...pushed, ...(listed.length === 0 ? [] : [separator, ...listed])];
      offer();
      pick.busy = false;
    });
  }
  return (await pickedItem(pick))?.revision;
}

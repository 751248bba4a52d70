import * as vscode from 'vscode';
import type { ArticleFilter } from '../../panel/articleGroups';
import type { ArticleTree } from '../../panel/articleTree';
import { standingOrder } from '../../core/report/reportData';
import { commandIds } from '../../panel/commandIds';
import { lookStyles } from '../../panel/lookStyles';
import { pickedItem } from '../pickedItem';
import { readSettings, settingsSection } from '../settings';
import type { TrackedDraft } from '../trackedDraft';
import { wordsOf } from '../wording';

/** Commands of the view This Article: what it shows and how it groups. */
export function registerViewCommands(tree: ArticleTree<TrackedDraft>): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.filterArticle, async () => {
      const filter = await askFilter(tree);
      if (filter !== undefined) tree.filter = filter;
    }),
    vscode.commands.registerCommand(commandIds.groupArticle, async () => {
      const { groupBy } = readSettings();
      const picked = await vscode.window.showQuickPick(
        [
          { label: vscode.l10n.t('Standing'), value: 'standing' },
          { label: vscode.l10n.t('Organisation'), value: 'entity' },
          { label: vscode.l10n.t('Section'), value: 'section' },
        ].map((item) => (item.value === groupBy ? { ...item, description: vscode.l10n.t('now') } : item)),
        { placeHolder: vscode.l10n.t('Group the figures of this article by') },
      );
      if (picked === undefined) return;
      await vscode.workspace.getConfiguration(settingsSection).update('articleView.groupBy', picked.value, vscode.ConfigurationTarget.Global);
      tree.refresh();
    }),
  );
}

interface FilterItem extends vscode.QuickPickItem {
  readonly filter: ArticleFilter;
}

/** Asks which figures to show; typed words that are no entry of the list become a filter by words. */
async function askFilter(tree: ArticleTree<TrackedDraft>): Promise<ArticleFilter | undefined> {
  const words = wordsOf(readSettings());
  const fixed: readonly FilterItem[] = [
    { label: vscode.l10n.t('All figures'), filter: { kind: 'all' } },
    { label: `$(${lookStyles.noticed.icon}) ${vscode.l10n.t('Figures to look at')}`, filter: { kind: 'alarms' } },
    ...standingOrder.map((standing): FilterItem => ({ label: `$(${lookStyles[standing].icon}) ${words.standing[standing]}`, filter: { kind: 'standing', standing } })),
  ];
  const pick = vscode.window.createQuickPick<FilterItem>();
  pick.placeholder = vscode.l10n.t('Choose, or type words to look for in figures, sentences and names');
  pick.items = fixed;
  if (tree.filter.kind === 'words') pick.value = tree.filter.words;
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    pick.items = typed === '' ? fixed : [...fixed, { label: `$(search) “${typed}”`, alwaysShow: true, filter: { kind: 'words', words: typed } }];
  });
  return (await pickedItem(pick))?.filter;
}

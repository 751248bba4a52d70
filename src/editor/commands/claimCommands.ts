import * as vscode from 'vscode';
import type { Claim } from '../../core/claims/claim';
import { reportWords } from '../../core/wording/quantityOf';
import type { ClaimNode, ClaimsTree } from '../../panel/claimsTree';
import { isContested } from '../../core/wording/claimSearch';
import type { ArticleTree } from '../../panel/articleTree';
import type { ClaimLibrary } from '../claimLibrary';
import { commandIds } from '../../panel/commandIds';
import type { DraftWatcher } from '../draftWatcher';
import { citeAt } from '../fixes/citeAt';
import { formatCitation } from '../fixes/citation';
import { citationOf } from '../fixes/textFixes';
import { applyEdits } from '../applyEdits';
import { lookStyles } from '../../panel/lookStyles';
import { safeAddress } from '../markdownText';
import { pickedItem } from '../pickedItem';
import { readSettings } from '../settings';
import type { TrackedDraft } from '../trackedDraft';
import { wordsOf } from '../wording';

interface ClaimItem extends vscode.QuickPickItem {
  readonly claim: Claim;
}

/** Most claims listed while somebody types; the list says that there are more. */
const mostListed = 100;

/** Commands over the database of claims: search, filter, and what can be done with one claim. */
export function registerClaimCommands(library: ClaimLibrary, tree: ClaimsTree, article: ArticleTree<TrackedDraft>, watcher: DraftWatcher): vscode.Disposable {
  const onClaim = (id: string, run: (claim: Claim) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, (node: ClaimNode | string | undefined) => {
      const claim = typeof node === 'string' ? library.claimsFor(watcher.active?.uri, readSettings()).index.byId(node) : node?.kind === 'claim' ? node.claim : undefined;
      return claim === undefined ? undefined : run(claim);
    });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.searchClaims, async () => {
      const claim = await pickClaim(library, tree);
      if (claim !== undefined) await vscode.commands.executeCommand(commandIds.revealClaim, claim.id);
    }),
    vscode.commands.registerCommand(commandIds.filterClaims, () => typeFilter(tree)),
    vscode.commands.registerCommand(commandIds.clearClaimsFilter, () => {
      tree.filter = '';
    }),
    vscode.commands.registerCommand(commandIds.revealClaim, async (id: string) => {
      await vscode.commands.executeCommand('secondSource.claims.focus');
      await tree.reveal(id);
    }),
    onClaim(commandIds.openSource, openSource),
    onClaim(commandIds.copyCitation, async (claim) => {
      const settings = readSettings();
      await vscode.env.clipboard.writeText(formatCitation(claim, settings.citation, wordsOf(settings)));
      vscode.window.setStatusBarMessage(vscode.l10n.t('Citation copied.'), 3000);
    }),
    onClaim(commandIds.citeClaim, async (claim) => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      const { document } = editor;
      const settings = readSettings(document);
      const edits = citeAt(document.getText(), document.offsetAt(editor.selection.active), citationOf(claim, settings.citation));
      await applyEdits(document, edits);
    }),
    onClaim(commandIds.findInArticle, (claim) => {
      article.filter = { kind: 'words', words: claim.entity };
      return vscode.commands.executeCommand('secondSource.article.focus');
    }),
  );
}

/** Opens a claim's source in the browser; an address that is no web address is only told. */
async function openSource(claim: Claim): Promise<void> {
  const address = safeAddress(claim.url);
  if (address === null) vscode.window.setStatusBarMessage(vscode.l10n.t('This claim has no web address.'), 4000);
  else await vscode.env.openExternal(vscode.Uri.parse(address, true));
}

function typeFilter(tree: ClaimsTree): void {
  const box = vscode.window.createInputBox();
  box.placeholder = vscode.l10n.t('Organisation, amount, person, publisher or any words of the claim');
  box.value = tree.filter;
  box.onDidChangeValue((value) => {
    tree.filter = value;
  });
  box.onDidAccept(() => box.hide());
  box.onDidHide(() => box.dispose());
  box.show();
}

/** Search as you type; undefined when nothing was chosen. */
async function pickClaim(library: ClaimLibrary, tree: ClaimsTree): Promise<Claim | undefined> {
  const settings = readSettings();
  const { index } = library.claimsFor(vscode.window.activeTextEditor?.document.uri, settings);
  const words = wordsOf(settings);
  const open: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('link-external'), tooltip: vscode.l10n.t('Open source') };
  const copy: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy citation') };
  const pick = vscode.window.createQuickPick<ClaimItem>();
  pick.placeholder = vscode.l10n.t('Search {0} claims: organisation, amount, person, publisher or any words', index.size);
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const list = (query: string): void => {
    const found = tree.search.find(query);
    pick.items = found.slice(0, mostListed).map((claim) => {
      const report = reportWords(claim, words);
      const sign = isContested(claim, index) ? `$(${lookStyles.conflict.icon}) ` : '';
      return {
        label: `${sign}${claim.entity}: ${report.holds}`,
        description: [report.metric, claim.subject, report.who, report.date, claim.slip ? words.report.knownSlip : null]
          .filter((part) => part !== null).join(' · '),
        detail: claim.statement,
        alwaysShow: true,
        buttons: [copy, open],
        claim,
      };
    });
    pick.title = found.length > mostListed ? vscode.l10n.t('Claims found: {0}; the first {1} are listed', found.length, mostListed) : vscode.l10n.t('Claims found: {0}', found.length);
  };
  list('');
  pick.onDidChangeValue(list);
  pick.onDidTriggerItemButton(({ button, item }) => {
    const command = button === open ? commandIds.openSource : commandIds.copyCitation;
    void vscode.commands.executeCommand(command, item.claim.id);
  });
  return (await pickedItem(pick))?.claim;
}

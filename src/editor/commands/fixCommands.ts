import * as vscode from 'vscode';
import type { Finding } from '../../core/check/finding';
import type { ArticleNode, ArticleTree } from '../../panel/articleTree';
import { applyEdits } from '../applyEdits';
import { placeOf } from '../codeActions';
import { commandIds } from '../../panel/commandIds';
import type { DraftWatcher } from '../draftWatcher';
import { ignoreEdits } from '../fixes/ignoreEdits';
import type { IgnoreScope } from '../fixes/ignoreEdits';
import { isLike } from '../fixes/likeIt';
import { offerFixes } from '../fixes/textFixes';
import type { FixKind } from '../fixes/textFixes';
import type { TextEdit } from '../fixes/textEdit';
import { findingAt } from '../hovers';
import { ignoreClaimEverywhere } from '../settings';
import type { TrackedDraft } from '../trackedDraft';
import { tell } from './tell';

type Scope = IgnoreScope | 'claim' | 'like';

/** Commands that change a draft: from the hover, the views, the palette and quick fixes that ask for a reason. */
export function registerFixCommands(watcher: DraftWatcher, tree: ArticleTree<TrackedDraft>): vscode.Disposable {
  const target = async (first?: unknown, start?: unknown): Promise<{ draft: TrackedDraft; finding: Finding } | undefined> => {
    const node = first as ArticleNode | undefined;
    if (typeof node === 'object' && node.kind === 'figure') return at(watcher, node.uri, node.finding.start);
    if (typeof first === 'string' && typeof start === 'number') return at(watcher, vscode.Uri.parse(first), start);
    const editor = vscode.window.activeTextEditor;
    return editor === undefined ? undefined : at(watcher, editor.document.uri, editor.document.offsetAt(editor.selection.active));
  };
  const fix = async (kind: FixKind, first?: unknown, start?: unknown): Promise<void> => {
    const found = await target(first, start);
    if (found === undefined) return tell(vscode.l10n.t('Put the cursor on a figure first.'));
    const offered = offerFixes(placeOf(found.draft, found.finding)).filter((candidate) => candidate.kind === kind);
    const chosen = offered.length < 2 ? offered[0] : (await vscode.window.showQuickPick(
      offered.map((candidate) => ({ label: candidate.shows, description: candidate.claim.publisher, detail: candidate.claim.title, candidate })),
      { placeHolder: vscode.l10n.t('Which report?') },
    ))?.candidate;
    if (offered.length === 0) tell(vscode.l10n.t('There is nothing to add here: it is there already, or the place does not allow it.'));
    else if (chosen !== undefined) await applyEdits(found.draft.document, chosen.edits);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.attribute, (first?: unknown, start?: unknown) => fix('attribute', first, start)),
    vscode.commands.registerCommand(commandIds.cite, (first?: unknown, start?: unknown) => fix('footnote', first, start)),
    vscode.commands.registerCommand(commandIds.ignore, async (first?: unknown, start?: unknown, scope?: Scope, claim?: string) => {
      const found = await target(first, start);
      if (found === undefined) return tell(vscode.l10n.t('Put the cursor on a figure first.'));
      await ignore(found.draft, found.finding, scope ?? (await askScope(found.draft, found.finding, tree)), claim);
    }),
  );
}

async function at(watcher: DraftWatcher, uri: vscode.Uri, offset: number): Promise<{ draft: TrackedDraft; finding: Finding } | undefined> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const draft = document === undefined ? undefined : watcher.track(document);
  await draft?.load();
  const finding = draft === undefined ? undefined : findingAt(draft.findings, offset);
  return draft === undefined || finding === undefined ? undefined : { draft, finding };
}

async function askScope(draft: TrackedDraft, finding: Finding, tree: ArticleTree<TrackedDraft>): Promise<Scope | undefined> {
  const against = finding.claims.some(({ stance }) => stance === 'differs' || stance === 'disputes');
  const others = draft.findings.filter((other) => other.start !== finding.start && isLike(other, finding)).length;
  const items: (vscode.QuickPickItem & { readonly scope: Scope })[] = [
    { label: vscode.l10n.t('On this line'), scope: 'line' },
    { label: vscode.l10n.t('In this paragraph'), scope: 'region' },
    { label: vscode.l10n.t('In this file'), scope: 'file' },
  ];
  if (others > 0) items.push({ label: vscode.l10n.t('This and {0} like it in this file', others), scope: 'like' });
  if (against) items.push({ label: vscode.l10n.t('The claim, everywhere'), description: vscode.l10n.t('kept in the settings'), scope: 'claim' });
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Ignore “{0}” where?', finding.text), title: tree.draft === draft ? '' : draft.uri.path });
  return picked?.scope;
}

async function ignore(draft: TrackedDraft, finding: Finding, scope: Scope | undefined, claim?: string): Promise<void> {
  if (scope === undefined) return;
  const reason = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Why? The reason is kept with the draft and listed in the report.'),
    placeHolder: vscode.l10n.t('for example: figure confirmed by the company on 3 March'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is needed.') : null),
    // The reason may have to be looked up, or copied from elsewhere.
    ignoreFocusOut: true,
  });
  if (reason === undefined || reason.trim() === '') return;
  if (scope === 'claim') {
    const id = claim ?? finding.claims.find(({ stance }) => stance === 'differs' || stance === 'disputes')?.claim.id;
    if (id !== undefined) await ignoreClaimEverywhere(id, reason.trim());
    return;
  }
  await applyEdits(draft.document, ignoreWithReason(draft, finding, scope, reason));
}

/** One comment a line, also where several figures like the first stand on it. */
function ignoreWithReason(draft: TrackedDraft, finding: Finding, scope: IgnoreScope | 'like', reason: string): readonly TextEdit[] {
  const text = draft.document.getText();
  const style = draft.document.languageId === 'mdx' ? 'mdx' : 'html';
  if (scope !== 'like') return ignoreEdits(text, finding, scope, reason, style);
  const edits = new Map<string, TextEdit>();
  for (const other of draft.findings) {
    if (other.ignored !== null || !isLike(other, finding)) continue;
    for (const edit of ignoreEdits(text, other, 'line', reason, style)) edits.set(`${edit.start} ${edit.text}`, edit);
  }
  return [...edits.values()];
}

import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { formulaRisks } from '../core/text/formulaRisks';
import { toWorkspaceEdit } from './applyEdits';
import { commandIds } from '../panel/commandIds';
import type { DraftWatcher } from './draftWatcher';
import { fixAllLike, isLike, othersOf } from './fixes/likeIt';
import { escapeSigns } from './fixes/escapeSigns';
import { offerFixes } from './fixes/textFixes';
import type { Fix, FixKind, FixPlace } from './fixes/textFixes';
import { toRange } from './toRange';
import type { TrackedDraft } from './trackedDraft';

/** Corrections that mend a figure are quick fixes; those that add to the draft are refactorings. */
const kinds: Readonly<Record<FixKind, vscode.CodeActionKind>> = {
  attribute: vscode.CodeActionKind.QuickFix,
  hedge: vscode.CodeActionKind.QuickFix,
  figure: vscode.CodeActionKind.QuickFix,
  scope: vscode.CodeActionKind.QuickFix,
  footnote: vscode.CodeActionKind.RefactorRewrite.append('cite'),
  'counter-report': vscode.CodeActionKind.RefactorRewrite.append('counterReport'),
};

const like = vscode.CodeActionKind.RefactorRewrite.append('allLikeIt');

/** What a correction needs to know of a figure in a tracked draft. */
export function placeOf(draft: TrackedDraft, finding: Finding): FixPlace {
  const { attribution, citation } = draft.settings;
  return { text: draft.document.getText(), finding, others: othersOf(draft.findings, finding), attribution, citation };
}

/** Offers corrections and ways to ignore for the figure at the cursor. */
export function registerCodeActions(watcher: DraftWatcher): vscode.Disposable {
  const laterEdits = new WeakMap<vscode.CodeAction, () => vscode.WorkspaceEdit>();
  return vscode.languages.registerCodeActionsProvider(
    { scheme: '*' },
    {
      async provideCodeActions(document, range, context, token) {
        const draft = watcher.track(document);
        if (draft === undefined || !draft.complete) return undefined;
        const start = document.offsetAt(range.start);
        const end = document.offsetAt(range.end);
        const near = draft.findingsIn(range.start.line, Math.min(range.end.line, range.start.line + 200) + 1);
        const findings = near.filter((finding) => finding.start <= end && finding.end >= start).slice(0, 5);
        // The light bulb asks at every move of the cursor: away from figures nothing is worked out.
        if (findings.length === 0 || !(await draft.collect()) || token.isCancellationRequested) return undefined;
        const { only } = context;
        const actions = findings.flatMap((finding) => actionsFor(draft, finding, context, laterEdits));
        return only === undefined ? actions : actions.filter(({ kind }) => kind !== undefined && only.contains(kind));
      },
      resolveCodeAction(action) {
        const edit = laterEdits.get(action);
        if (edit !== undefined) action.edit = edit();
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite] },
  );
}

/** Edits that are worked out when an action is chosen or previewed. */
type LaterEdits = WeakMap<vscode.CodeAction, () => vscode.WorkspaceEdit>;

function actionsFor(draft: TrackedDraft, finding: Finding, context: vscode.CodeActionContext, laterEdits: LaterEdits): vscode.CodeAction[] {
  const place = placeOf(draft, finding);
  const listed = context.diagnostics.filter((diagnostic) => diagnostic.source === 'Second Source' && diagnostic.range.isEqual(toRange(draft.document, finding)));
  const others = draft.findings.filter((other) => other.start !== finding.start && isLike(other, finding)).length;
  const actions: vscode.CodeAction[] = [];
  for (const fix of offerFixes(place)) {
    const action = new vscode.CodeAction(titleOf(fix), kinds[fix.kind]);
    action.edit = toWorkspaceEdit(draft.document, fix.edits);
    if (listed.length > 0 && fix.kind === 'figure') action.diagnostics = listed;
    actions.push(action);
    if (others > 0 && fix.kind !== 'counter-report') actions.push(allLike(draft, place, fix, laterEdits));
  }
  return [...actions, ...formulaActions(draft, place), ...ignoreActions(draft, finding)];
}

/** Writes the dollar signs of an amount so that no renderer takes what stands between them for a formula; what readers see stays as it is. */
function formulaActions(draft: TrackedDraft, { text, finding }: FixPlace): vscode.CodeAction[] {
  const risk = formulaRisks(text, draft.document.languageId === 'plaintext' ? 'plaintext' : 'markdown').find(({ start, end }) => start < finding.end && end > finding.start);
  if (risk === undefined) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Escape the dollar signs, so that no renderer takes this for a formula'), vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(draft.document, escapeSigns(risk));
  return [action];
}

/** The same correction everywhere, shown in the preview before it is made. */
function allLike(draft: TrackedDraft, place: FixPlace, fix: Fix, laterEdits: LaterEdits): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('{0}: here and at every figure like it', titleOf(fix)), like);
  const { version } = draft.document;
  laterEdits.set(action, () => {
    // Offsets hold for the text they were worked out in; the editor asks anew after an edit.
    const edits = draft.document.version === version ? fixAllLike(fix, place, draft.findings) : [];
    return toWorkspaceEdit(draft.document, edits, {
      needsConfirmation: true,
      label: titleOf(fix),
      description: vscode.l10n.t('Figures that say the same of the same'),
    });
  });
  return action;
}

function titleOf({ kind, shows, claim }: Fix): string {
  switch (kind) {
    case 'attribute': return vscode.l10n.t('Attribute: “{0}”', shows);
    case 'hedge': return vscode.l10n.t('Say it as reported: “{0}”', shows);
    case 'figure': return vscode.l10n.t('Use the figure of {0}: “{1}”', claim.claimant, shows);
    case 'scope': return vscode.l10n.t('Say what it counts: “({0})”', shows);
    case 'footnote': return vscode.l10n.t('Cite {0} in a footnote', shows);
    case 'counter-report': return vscode.l10n.t('Add the other report: “{0}”', shows);
  }
}

function ignoreActions(draft: TrackedDraft, finding: Finding): vscode.CodeAction[] {
  if (finding.ignored !== null) return [];
  const uri = draft.uri.toString();
  const action = (title: string, scope: string, ...more: readonly unknown[]): vscode.CodeAction => {
    const ignore = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    ignore.command = { command: commandIds.ignore, title, arguments: [uri, finding.start, scope, ...more] };
    return ignore;
  };
  const actions: vscode.CodeAction[] = [];
  if (draft.document.languageId !== 'plaintext') {
    actions.push(
      action(vscode.l10n.t('Ignore on this line…'), 'line'),
      action(vscode.l10n.t('Ignore in this paragraph…'), 'region'),
      action(vscode.l10n.t('Ignore in this file…'), 'file'),
    );
  }
  const [against] = finding.claims.filter(({ stance }) => stance === 'differs' || stance === 'disputes');
  if (against !== undefined) actions.push(action(vscode.l10n.t('Ignore the claim of {0} everywhere…', against.claim.claimant), 'claim', against.claim.id));
  const others = draft.findings.filter((other) => other.start !== finding.start && other.ignored === null && isLike(other, finding)).length;
  if (others > 0 && draft.document.languageId !== 'plaintext') actions.push(action(vscode.l10n.t('Ignore this and {0} like it in this file…', others), 'like'));
  return actions;
}

import * as vscode from 'vscode';
import type { Finding } from '../../core/check/finding';
import type { Metric } from '../../core/claims/claim';
import { metrics } from '../../core/claims/vocabulary';
import { findMentions } from '../../core/figures/findMentions';
import type { Figure } from '../../core/figures/figure';
import { formatAmount } from '../../core/wording/amounts';
import type { ClaimLibrary } from '../claimLibrary';
import { commandIds } from '../../panel/commandIds';
import type { DraftWatcher } from '../draftWatcher';
import { claimFor, fitsMetric, isAddressOrEmpty, isDateOrEmpty } from '../newClaim';
import type { ClaimAnswers } from '../newClaim';
import { pickedItem } from '../pickedItem';
import { readSettings } from '../settings';
import { wordsOf } from '../wording';
import type { WorkspacePacks } from '../workspacePacks';

/** Name of the pack that is offered when the workspace has none. */
const firstPack = 'newsroom.claims.json';

/** "Add Claim from Selection": asks for the report behind a figure and writes a well-formed entry into a pack. */
export function registerAddClaim(watcher: DraftWatcher, library: ClaimLibrary, packs: WorkspacePacks): vscode.Disposable {
  return vscode.commands.registerCommand(commandIds.addClaim, async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return;
    const selected = await selectedFigure(editor, watcher);
    if (selected === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Select a sentence with an amount of money or a number of AI chips first.'), 5000);
      return;
    }
    const answers = await askAnswers(selected.figure, selected.finding, selected.sentence, library, editor.document.uri);
    if (answers === undefined) return;
    const pack = await askPack(packs, editor.document.uri);
    if (pack === undefined) return;
    try {
      await writeInto(pack, selected.figure, answers);
    } catch (error) {
      void vscode.window.showErrorMessage(vscode.l10n.t('The claim was not added: {0}', error instanceof Error ? error.message : String(error)));
    }
  });
}

interface Selected {
  readonly figure: Figure;
  readonly finding: Finding | undefined;
  readonly sentence: string;
}

/** The first figure of the selection, or the one at the cursor. */
async function selectedFigure(editor: vscode.TextEditor, watcher: DraftWatcher): Promise<Selected | undefined> {
  const { document, selection } = editor;
  const draft = watcher.track(document);
  await draft?.load();
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const finding = draft?.findings.find((candidate) => candidate.start < Math.max(end, start + 1) && candidate.end >= start);
  const words = document.getText(selection);
  if (finding !== undefined) return { figure: finding.mention.figure, finding, sentence: selection.isEmpty ? finding.sentence : words };
  const [mention] = findMentions(words);
  return mention === undefined ? undefined : { figure: mention.figure, finding: undefined, sentence: words };
}

interface Question {
  readonly key: Exclude<keyof ClaimAnswers, 'metric'>;
  readonly prompt: string;
  readonly placeHolder?: string;
  readonly value?: string;
  readonly check?: (value: string) => string | null;
}

/** Asks one thing after another; Escape at any of them leaves everything as it was. */
async function askAnswers(
  figure: Figure,
  finding: Finding | undefined,
  sentence: string,
  library: ClaimLibrary,
  uri: vscode.Uri,
): Promise<ClaimAnswers | undefined> {
  const settings = readSettings(uri);
  const words = wordsOf(settings);
  const amount = formatAmount(figure, words);
  const entity = await askEntity(library.claimsFor(uri, settings).index.entities.map(({ name }) => name), finding?.reading.entity?.value ?? '', amount);
  if (entity === undefined) return undefined;
  const metric = await askMetric(figure, finding?.reading.metric?.value, (name) => words.metric[name], amount);
  if (metric === undefined) return undefined;
  const needed = (value: string): string | null => (value.trim() === '' ? vscode.l10n.t('This is needed.') : null);
  const questions: readonly Question[] = [
    { key: 'publisher', prompt: vscode.l10n.t('Who published the report?'), placeHolder: vscode.l10n.t('an outlet, a company, a court, or “interview”'), check: needed },
    { key: 'claimant', prompt: vscode.l10n.t('Who says so? Leave empty when it is the publisher.'), value: finding?.reading.attribution?.value ?? '' },
    { key: 'title', prompt: vscode.l10n.t('Title or headline of the report') },
    { key: 'url', prompt: vscode.l10n.t('Web address'), placeHolder: 'https://…', check: (value) => (isAddressOrEmpty(value) ? null : vscode.l10n.t('A web address begins with http:// or https://.')) },
    { key: 'locator', prompt: vscode.l10n.t('Page, paragraph or time stamp'), placeHolder: vscode.l10n.t('for example: p. 12, or 00:14:05') },
    { key: 'date', prompt: vscode.l10n.t('When was it published?'), placeHolder: 'yyyy-mm-dd', check: (value) => (isDateOrEmpty(value) ? null : vscode.l10n.t('Write a day as yyyy-mm-dd or a month as yyyy-mm.')) },
    { key: 'period', prompt: vscode.l10n.t('When does the figure hold?'), placeHolder: '2022, FY2025, Q3 2025, 2025-01-27', value: finding?.reading.period?.value.text ?? '' },
    { key: 'subject', prompt: vscode.l10n.t('Which model, site or deal of theirs? Leave empty for the organisation as a whole.'), value: finding?.reading.subject?.value ?? '' },
    { key: 'statement', prompt: vscode.l10n.t('The claim in one plain sentence'), value: sentence.replace(/\s+/g, ' ').trim().slice(0, 400) },
  ];
  const told: Record<string, string> = {};
  for (const [index, { key, prompt, placeHolder, value, check }] of questions.entries()) {
    const answer = await vscode.window.showInputBox({
      title: vscode.l10n.t('Add {0} ({1} of {2})', amount, index + 3, questions.length + 2),
      prompt,
      value: value ?? '',
      ignoreFocusOut: true,
      ...(placeHolder === undefined ? {} : { placeHolder }),
      ...(check === undefined ? {} : { validateInput: check }),
    });
    if (answer === undefined) return undefined;
    told[key] = answer;
  }
  return { entity, metric, ...told } as ClaimAnswers;
}

async function askEntity(known: readonly string[], read: string, amount: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  pick.title = vscode.l10n.t('Add {0} ({1} of {2})', amount, 1, 11);
  pick.placeholder = vscode.l10n.t('Whose figure is it?');
  pick.ignoreFocusOut = true;
  const items = [...known].sort((a, b) => a.localeCompare(b)).map((label): vscode.QuickPickItem => ({ label }));
  pick.items = items;
  pick.value = read;
  const offer = (value: string): void => {
    const typed = value.trim();
    pick.items = typed === '' || known.includes(typed) ? items : [...items, { label: typed, description: vscode.l10n.t('new organisation'), alwaysShow: true }];
  };
  offer(read);
  pick.onDidChangeValue(offer);
  return (await pickedItem(pick))?.label;
}

async function askMetric(figure: Figure, read: Metric | undefined, label: (metric: Metric) => string, amount: string): Promise<Metric | undefined> {
  const items = metrics
    .filter(({ metric }) => fitsMetric(figure, metric))
    .sort((a, b) => Number(b.metric === read) - Number(a.metric === read))
    .map(({ metric, meaning }) => ({ label: label(metric), detail: meaning, metric }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add {0} ({1} of {2})', amount, 2, 11),
    placeHolder: vscode.l10n.t('What does it measure?'),
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return picked?.metric;
}

/** A pack of the workspace, or the address of a new one. */
async function askPack(packs: WorkspacePacks, near: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(near) ?? vscode.workspace.workspaceFolders?.[0];
  const items: (vscode.QuickPickItem & { readonly uri: vscode.Uri | null })[] = packs.uris.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  if (folder !== undefined) {
    const first = vscode.Uri.joinPath(folder.uri, firstPack);
    if (!packs.uris.some((uri) => uri.toString() === first.toString())) items.push({ label: firstPack, description: vscode.l10n.t('new pack'), uri: first });
  }
  items.push({ label: vscode.l10n.t('Another file…'), uri: null });
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Into which claim pack?'), ignoreFocusOut: true });
  if (picked === undefined) return undefined;
  if (picked.uri !== null) return picked.uri;
  return vscode.window.showSaveDialog({
    filters: { [vscode.l10n.t('Claim packs')]: ['claims.json'] },
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder.uri, 'desk.claims.json') }),
  });
}

/** Adds the entry at the end of the pack, in its own indentation, saves it and shows it. One undo takes it back. */
async function writeInto(pack: vscode.Uri, figure: Figure, answers: ClaimAnswers): Promise<void> {
  const { claimEdits } = await import('../../packs/writeClaim');
  const exists = await vscode.workspace.fs.stat(pack).then(() => true, () => false);
  if (!exists) await vscode.workspace.fs.writeFile(pack, new Uint8Array());
  const document = await vscode.workspace.openTextDocument(pack);
  const edits = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of claimEdits(document.getText(), claimFor(figure, answers))) {
    edits.replace(pack, new vscode.Range(document.positionAt(offset), document.positionAt(offset + length)), content);
  }
  await vscode.workspace.applyEdit(edits);
  await document.save();
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true, preserveFocus: true });
  const end = document.positionAt(document.getText().lastIndexOf('"entity"'));
  editor.revealRange(new vscode.Range(end, end), vscode.TextEditorRevealType.InCenter);
}

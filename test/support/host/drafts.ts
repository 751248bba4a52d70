import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Finding } from '../../../src/core/check/finding';
import type { SecondSourceApi, ShownHighlight } from '../../../src/editor/api';

export const extensionId = 'second-source.second-source';

/** The extension, which every host must have found. */
export function extension(): vscode.Extension<SecondSourceApi> {
  const found = vscode.extensions.getExtension<SecondSourceApi>(extensionId);
  assert.ok(found, 'the extension is not installed in this host');
  return found;
}

/** What activation hands out. */
export function api(): Promise<SecondSourceApi> {
  return Promise.resolve(extension().activate());
}

/** An open draft with what the extension makes of it. */
export interface OpenDraft {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly uri: string;
  findings(): readonly Finding[];
  decorations(): readonly ShownHighlight[];
  /** Waits until the findings are complete and drawn. */
  idle(): Promise<void>;
}

/** Opens a document in an editor and waits for its findings. */
export async function show(document: vscode.TextDocument): Promise<OpenDraft> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const handed = await api();
  const uri = document.uri.toString();
  await handed.whenIdle(uri);
  return {
    document,
    editor,
    uri,
    findings: () => handed.findings(uri),
    decorations: () => handed.decorations(uri),
    idle: () => handed.whenIdle(uri),
  };
}

/** Opens a text that belongs to no file. */
export async function draftOf(content: string, language = 'markdown'): Promise<OpenDraft> {
  for (let tries = 1; ; tries += 1) {
    const draft = await show(await vscode.workspace.openTextDocument({ language, content }));
    // The editor may give it the name of a draft that it is still closing, and empties it with that one.
    if (draft.document.getText().length === content.length && !draft.document.isClosed) return draft;
    assert.ok(tries < 3, 'the editor emptied a draft that was just opened');
    await closeAll();
  }
}

/** Where some words stand in a document; they must be there. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `"${words}" is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The words under the highlights that are drawn at this moment. */
export function highlighted(draft: OpenDraft): string[] {
  return draft.decorations().map(({ start, end }) => draft.document.getText(new vscode.Range(draft.document.positionAt(start), draft.document.positionAt(end))));
}

/** The Markdown of all notes that the editor would show at a place. */
export async function hoverAt(draft: OpenDraft, words: string): Promise<{ text: string; contents: vscode.MarkdownString[] }> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', draft.document.uri, placeOf(draft.document, words).start.translate(0, 1));
  const contents = hovers.flatMap((hover) => hover.contents).filter((content): content is vscode.MarkdownString => typeof content === 'object' && 'value' in content);
  return { text: contents.map((content) => content.value).join('\n'), contents };
}

/** Waits until `ready` holds; throws with `what` when it does not within `seconds`. */
export async function until(what: string, ready: () => boolean | Promise<boolean>, seconds = 40): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await ready())) {
    assert.ok(Date.now() < deadline, `waited ${seconds} seconds in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
  for (const tab of vscode.window.tabGroups.all.flatMap((group) => group.tabs)) {
    if (tab.isDirty) {
      await vscode.window.tabGroups.close(tab, true).then(undefined, () => undefined);
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  // Closed is what the editor has forgotten, which takes it a moment longer.
  const open = (): boolean => vscode.workspace.textDocuments.some(({ isUntitled, isClosed }) => isUntitled && !isClosed);
  for (let tries = 0; tries < 40 && open(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
}

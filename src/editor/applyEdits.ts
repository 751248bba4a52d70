import * as vscode from 'vscode';
import type { TextEdit } from './fixes/textEdit';
import { toRange } from './toRange';

/** The edits of a draft as the editor applies them: together, undone in one step. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[], metadata?: vscode.WorkspaceEditEntryMetadata): vscode.WorkspaceEdit {
  const workspaceEdit = new vscode.WorkspaceEdit();
  for (const edit of edits) workspaceEdit.replace(document.uri, toRange(document, edit), edit.text, metadata);
  return workspaceEdit;
}

/** Applies edits to a draft in one step that one undo takes back. Returns whether they were applied. */
export async function applyEdits(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  return edits.length > 0 && vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}

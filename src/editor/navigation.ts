import * as vscode from 'vscode';
import type { Finding } from '../core/check/finding';
import { toRange } from './toRange';

/** The finding that a step forwards or backwards from an offset leads to, round the ends; undefined when there is none. */
export function stepFrom(findings: readonly Finding[], offset: number, direction: 1 | -1): Finding | undefined {
  if (direction === 1) return findings.find(({ start }) => start > offset) ?? findings[0];
  return findings.findLast(({ start }) => start < offset) ?? findings.at(-1);
}

/** Puts the cursor at a figure and brings it into view, in the editor that shows the draft or else in a new one. */
export async function revealFigure(document: vscode.TextDocument, span: { readonly start: number; readonly end: number }): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const range = toRange(document, span);
  const besides = shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn };
  const editor = await vscode.window.showTextDocument(document, { ...besides, selection: range });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

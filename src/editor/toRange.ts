import * as vscode from 'vscode';
import type { Span } from '../core/text/span';

/** The editor's range for a span of UTF-16 offsets into the document. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Number of UTF-16 code units in the document, without building its text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(new vscode.Position(document.lineCount, 0));
}

import * as vscode from 'vscode';
import type { PackProblem } from '../packs/problem';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  note: vscode.DiagnosticSeverity.Hint,
} as const;

/** A problem of a claim pack, at its place in the file. */
export function toPackDiagnostic(problem: PackProblem): vscode.Diagnostic {
  const { line, column, start, end } = problem;
  const from = new vscode.Position(line - 1, column - 1);
  const range = new vscode.Range(from, from.translate(0, Math.max(1, end - start)));
  const diagnostic = new vscode.Diagnostic(range, `${problem.sentence} ${problem.cure}`, severities[problem.severity]);
  diagnostic.source = 'Second Source';
  diagnostic.code = problem.code;
  return diagnostic;
}

/** What is shown for a pack that cannot be read at all. */
export function unreadablePack(error: unknown): vscode.Diagnostic {
  const reason = error instanceof TypeError
    ? vscode.l10n.t('This claim pack is not UTF-8 text. Save it as UTF-8.')
    : vscode.l10n.t('This claim pack cannot be read: {0}', error instanceof Error ? error.message : String(error));
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), reason, vscode.DiagnosticSeverity.Error);
  diagnostic.source = 'Second Source';
  return diagnostic;
}

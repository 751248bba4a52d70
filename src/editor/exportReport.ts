import * as vscode from 'vscode';
import { formatNames } from '../core/report/messages';
import type { ExportFormat } from '../core/report/messages';
import { renderAs } from './renderAs';
import type { ReportData } from '../core/report/reportData';
import { sinceLine } from '../core/report/sinceLine';
import { readSettings } from './settings';
import { wordsOf } from './wording';

const endings: Readonly<Record<ExportFormat, string>> = { markdown: 'md', html: 'html', csv: 'csv', json: 'json', sarif: 'sarif' };

/** Asks where to save a report, writes it there and opens it. `near` is the draft or the folder it is about. */
export async function exportReport(report: ReportData, format: ExportFormat, near: vscode.Uri): Promise<void> {
  const ending = endings[format];
  const name = near.path.slice(near.path.lastIndexOf('/') + 1).replace(/\.\w{1,10}$/, '') || 'report';
  const folder = near.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : near.with({ path: near.path.slice(0, near.path.lastIndexOf('/')) || '/' });
  const target = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `${name}-report.${ending}`) }),
    filters: { [formatNames[format]]: [ending] },
    title: vscode.l10n.t('Export report'),
  });
  if (target === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(renderAs(report, format, wordsOf(readSettings(near)))));
    await vscode.window.showTextDocument(target, { preview: true });
    // A table of figures has no place for what it leaves out.
    const since = format === 'csv' ? sinceLine(report, wordsOf(readSettings(near))) : null;
    if (since !== null) vscode.window.setStatusBarMessage(since, 15_000);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written: {0}', error instanceof Error ? error.message : String(error)));
  }
}

import * as vscode from 'vscode';
import { escapeHtml } from '../core/report/escapeHtml';
import { commandIds } from '../panel/commandIds';
import type { FolderResult } from './folderCheck';
import { folderSummary } from './folderSummary';
import { readSettings } from './settings';
import { wordsOf } from './wording';

/** Shows what came of checking a folder, worst article first. Returns the panel, which runs no script. */
export function showFolderPanel(result: FolderResult, extensionUri: vscode.Uri): vscode.WebviewPanel {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const words = wordsOf(readSettings());
  const name = result.folder.path.slice(result.folder.path.lastIndexOf('/') + 1);
  const title = vscode.l10n.t('Folder: {0}', name);
  const panel = vscode.window.createWebviewPanel('secondSource.folder', title, vscode.ViewColumn.Active, {
    enableScripts: false,
    enableCommandUris: [commandIds.revealFigure, commandIds.exportReport],
    localResourceRoots: [media],
    enableFindWidget: true,
  });
  const link = (command: string, args: readonly unknown[]): string => `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
  const articles = result.report.articles.map((article, index) => ({ uri: result.uris[index] ?? '', article }));
  const fragment = folderSummary(
    articles,
    result.unreadable,
    {
      title,
      checked: vscode.l10n.t('Articles checked: {0} of {1}, against {2} claims', articles.length, result.found, result.report.claims),
      stopped: result.cancelled ? vscode.l10n.t('The check was stopped before its end: the articles that are missing here were not looked at.') : null,
      article: vscode.l10n.t('Article'),
      noticed: vscode.l10n.t('Also noticed'),
      unreadable: vscode.l10n.t('Files that could not be read'),
      exportAs: vscode.l10n.t('Export as'),
      nothing: vscode.l10n.t('No articles were found. The setting “secondSource.folder.include” says which files are read.'),
    },
    words,
    (uri, start) => link(commandIds.revealFigure, [uri, start]),
    (format) => link(commandIds.exportReport, [format, 'folder']),
  );
  const { webview } = panel;
  const style = webview.asWebviewUri(vscode.Uri.joinPath(media, 'report.css')).toString();
  webview.html = page(title, words.language, webview.cspSource, style, fragment);
  return panel;
}

/** A page without any script: its links run commands of the editor, and nothing is loaded but the style. */
function page(title: string, language: string, source: string, style: string, fragment: string): string {
  const policy = `default-src 'none'; style-src ${source}; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(style)}"></head>`,
    `<body>${fragment}</body>`,
    '</html>',
  ].join('\n');
}

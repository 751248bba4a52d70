import * as vscode from 'vscode';

/** The page that explains a kind of finding; it ships with the extension, so it opens without a network. */
export function findingPage(extensionUri: vscode.Uri, kind: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'findings', `${kind}.md`);
}

/** Shows the page that explains a kind of finding, rendered where the editor can render Markdown. */
export async function explainFinding(extensionUri: vscode.Uri, kind: string): Promise<void> {
  const page = findingPage(extensionUri, kind.replace(/[^a-z-]/g, ''));
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside });
  }
}

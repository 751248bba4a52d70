import * as vscode from 'vscode';
import { commandIds } from '../../panel/commandIds';

/** Commands for somebody who is new: the sample article and the walkthrough. */
export function registerStartCommands(extensionUri: vscode.Uri, extensionId: string): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.openSample, async () => {
      const sample = vscode.Uri.joinPath(extensionUri, 'media', 'sample', 'deepseek.md');
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(sample));
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
    }),
    vscode.commands.registerCommand(commandIds.openWalkthrough, () => vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false)),
  );
}

import * as vscode from 'vscode';

/** Says something in the status bar, for as long as it takes to read it. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}

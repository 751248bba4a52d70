import { join } from 'node:path';
import type * as vscode from 'vscode';
import type { SecondSourceApi } from './editor/api';
import { runBundle } from './desktop/keptCode';

/** The extension as its bundle gives it out. */
interface Extension {
  readonly activate: (context: vscode.ExtensionContext) => SecondSourceApi;
}

/** Milliseconds after the start until its code is kept: by then a first draft has been checked, and V8 has not yet let go of anything. */
const untilKept = 10_000;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Starts the extension in a host that has Node, from the code kept of an earlier start where there is such. */
export function activate(context: vscode.ExtensionContext): SecondSourceApi {
  const { globalStorageUri } = context;
  const bundle = join(__dirname, 'extension.js');
  if (globalStorageUri.scheme !== 'file') return (require(bundle) as Extension).activate(context);
  const { exports, fromKept, keep } = runBundle(bundle, globalStorageUri.fsPath, require);
  if (!fromKept) {
    waiting = setTimeout(() => {
      try {
        keep();
      } catch {
        // A full disk or a folder that is not ours to write: the next start is no slower than this one.
      }
    }, untilKept);
  }
  return (exports as Extension).activate(context);
}

export function deactivate(): void {
  clearTimeout(waiting);
}

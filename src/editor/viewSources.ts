import * as vscode from 'vscode';
import type { ArticleSource } from '../panel/articleTree';
import type { ClaimSource } from '../panel/claimsTree';
import type { ClaimLibrary } from './claimLibrary';
import type { DraftWatcher } from './draftWatcher';
import { citationOf } from './fixes/textFixes';
import type { OnlyNew } from './onlyNew';
import { readSettings, settingsSection } from './settings';
import type { TrackedDraft } from './trackedDraft';
import { wordsOf } from './wording';

/** The tracked drafts as the view This Article wants them. */
export function articleSource(watcher: DraftWatcher, onlyNew: OnlyNew): ArticleSource<TrackedDraft> {
  return {
    onDidChange: anyOf(onlyNew.onDidChange, watcher.onDidClose),
    draftOf: (uri) => watcher.get(uri),
    shownOf: (draft) => onlyNew.of(draft),
    words: () => wordsOf(readSettings()),
    groupBy: () => readSettings().groupBy,
  };
}

/** The claims of the first workspace folder, or of none, as the view Claims wants them. */
export function claimSource(library: ClaimLibrary): ClaimSource {
  const folder = (): vscode.Uri | undefined => vscode.workspace.workspaceFolders?.[0]?.uri;
  const configured: vscode.Event<unknown> = (listener, self, disposables) =>
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) listener.call(self, event);
    }, undefined, disposables);
  return {
    onDidChange: anyOf(library.onDidChange, configured),
    index: () => library.claimsFor(folder(), readSettings(folder())).index,
    words: () => wordsOf(readSettings()),
    citation: (claim) => citationOf(claim, readSettings(folder()).citation),
  };
}

function anyOf(...events: readonly vscode.Event<unknown>[]): vscode.Event<unknown> {
  return (listener, self, disposables) => {
    const all = vscode.Disposable.from(...events.map((event) => event(listener, self)));
    disposables?.push(all);
    return all;
  };
}

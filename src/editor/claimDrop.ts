import * as vscode from 'vscode';
import { claimMime } from '../panel/claimsTree';
import { toWorkspaceEdit } from './applyEdits';
import type { ClaimLibrary } from './claimLibrary';
import type { DraftWatcher } from './draftWatcher';
import { citeAt, wordEnd } from './fixes/citeAt';
import { citationOf } from './fixes/textFixes';

/** A claim dragged from the view into a draft cites it there: a reference at the drop, the note at the end. */
export function registerClaimDrop(watcher: DraftWatcher, library: ClaimLibrary): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    { scheme: '*' },
    {
      provideDocumentDropEdits(document, position, data) {
        const draft = watcher.track(document);
        const dragged = data.get(claimMime);
        if (draft === undefined || dragged === undefined) return undefined;
        const [id] = idsOf(dragged.value);
        const claim = id === undefined ? undefined : library.claimsFor(document.uri, draft.settings).index.byId(id);
        if (claim === undefined) return undefined;
        const text = document.getText();
        const dropped = document.offsetAt(position);
        const edits = citeAt(text, wordEnd(text, dropped), citationOf(claim, draft.settings.citation));
        const here = edits.find(({ start }) => start === dropped);
        const edit = new vscode.DocumentDropEdit(here?.text ?? '', vscode.l10n.t('Cite {0}', claim.publisher));
        edit.additionalEdit = toWorkspaceEdit(document, edits.filter((other) => other !== here));
        return edit;
      },
    },
    { dropMimeTypes: [claimMime] },
  );
}

/** The ids that the view put into a drag; none for anything else. */
function idsOf(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  try {
    const ids: unknown = JSON.parse(value);
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

import * as vscode from 'vscode';
import type { ClaimLibrary } from './claimLibrary';
import { readSettings } from './settings';
import { checkText, lookUpClaims } from './toolAnswers';
import type { ClaimQuestion } from './toolAnswers';

interface TextQuestion {
  readonly text?: string;
  readonly uri?: string;
}

/** Read-only tools for language models, where the editor has such tools; elsewhere nothing is registered. */
export function registerLanguageModelTools(library: ClaimLibrary, today: () => string): vscode.Disposable {
  // Editors built on older or trimmed versions lack the whole name space, whatever the types say.
  const models = (vscode as Partial<Pick<typeof vscode, 'lm'>>).lm;
  if (typeof models?.registerTool !== 'function') return new vscode.Disposable(() => undefined);
  const answer = (value: unknown): vscode.LanguageModelToolResult =>
    new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(value))]);
  const resource = (): vscode.Uri | undefined => vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.Disposable.from(
    models.registerTool<ClaimQuestion>('second_source_lookup_claims', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Looking up reports on {0}', input.entity ?? input.text ?? '') }),
      invoke: ({ input }) => answer(lookUpClaims(input, library.claimsFor(resource(), readSettings(resource())).index)),
    }),
    models.registerTool<TextQuestion>('second_source_check_text', {
      prepareInvocation: () => ({ invocationMessage: vscode.l10n.t('Checking figures') }),
      async invoke({ input }) {
        const uri = typeof input.uri === 'string' && input.text === undefined ? workspaceFile(input.uri) : undefined;
        const text = uri === undefined ? (input.text ?? '') : (await vscode.workspace.openTextDocument(uri)).getText();
        const claims = library.claimsFor(uri ?? resource(), readSettings(uri ?? resource()));
        await claims.ready();
        return answer(checkText(text, claims.index, claims.lexicon, today()));
      },
    }),
  );
}

/** A file that a model may have checked: one that is open or lies in the workspace, nothing else on the machine. */
function workspaceFile(address: string): vscode.Uri {
  const uri = vscode.Uri.parse(address);
  const open = vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  if (!open && vscode.workspace.getWorkspaceFolder(uri) === undefined) throw new Error('The file is neither open nor in the workspace. Give the text itself.');
  return uri;
}

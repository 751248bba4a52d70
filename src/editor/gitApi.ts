import * as vscode from 'vscode';

// As much as we use of what the editor's built-in git extension hands out; its version 1 only ever grows.

/** A commit as the git extension tells it. */
export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly commitDate?: Date;
  readonly authorName?: string;
}

/** One file that differs between a revision and the working tree. */
export interface GitChange {
  readonly originalUri: vscode.Uri;
  /** Today's address of a file that had another one. */
  readonly renameUri: vscode.Uri | undefined;
}

/** A repository that the editor has open. Questions alone: nothing here changes one. */
export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly commit?: string; readonly upstream?: { readonly remote: string; readonly name: string } } | undefined;
    readonly onDidChange: vscode.Event<void>;
  };
  /** Throws when there is no such revision. */
  getCommit(revision: string): Promise<GitCommit>;
  /** Throws when the revision has no such file. */
  getObjectDetails(revision: string, path: string): Promise<{ readonly object: string; readonly size: number }>;
  /** A file's text at a revision, decoded as the editor decodes the file. */
  show(revision: string, path: string): Promise<string>;
  diffWith(revision: string): Promise<readonly GitChange[]>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly GitCommit[]>;
}

/** What the git extension knows of repositories. */
export interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<unknown>;
  readonly onDidOpenRepository: vscode.Event<unknown>;
  readonly onDidCloseRepository: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

/** What the git extension hands out when it is activated. */
export interface GitExtension {
  /** False where the setting or the system has no git. */
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  /** Throws where it is not enabled. */
  getAPI(version: 1): GitApi;
}

/** The editor's git extension, started if need be; undefined where there is none: in a browser, in a folder that is not trusted, switched off. */
export async function gitExtension(): Promise<GitExtension | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  return Promise.resolve(extension.isActive ? extension.exports : extension.activate()).then(undefined, () => undefined);
}

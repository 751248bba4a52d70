import * as vscode from 'vscode';
import type { WhyNotCompared } from '../core/wording/words';
import { gitExtension } from './gitApi';
import type { GitApi, GitCommit, GitExtension, GitRepository } from './gitApi';
import { lastCommit } from './revisions';

/** What an article was at a revision: a text that can be asked for, `object` being the same for the same text; nothing; or why nobody knows. */
export type EarlierVersion =
  | { readonly kind: 'version'; readonly object: string; readonly read: () => Promise<string> }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly why: WhyNotCompared };

/** Largest earlier version that is read, in bytes: more than the longest draft has. */
const largestVersion = 8_000_000;

/** How long the git extension may look for repositories when the editor has just been opened, in milliseconds. */
const longestSearch = 20_000;

/**
 * What articles were at a revision, asked of the editor's own git extension, which is looked up when somebody first asks.
 * Nothing is changed in a repository, and nothing leaves the machine.
 */
export class GitVersions implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  /** The commit each repository stood at when last asked, by the repository's address. */
  readonly #heads = new Map<string, string | undefined>();
  #watchesExtension = false;
  #watchesRepositories = false;

  /** Fires when answers may have become others: a commit, a checkout, a repository that was opened, git switched on. */
  readonly onDidChange = this.#changed.event;

  /** What the article at an address was at a revision. Throws nothing. */
  async find(uri: vscode.Uri, revision: string): Promise<EarlierVersion> {
    try {
      const repository = await this.#repositoryOf(uri);
      return typeof repository === 'string' ? { kind: 'unknown', why: repository } : await this.#findIn(repository, uri, revision);
    } catch {
      return { kind: 'unknown', why: 'unreadable' };
    }
  }

  /** Commits in which the article changed, the newest first, and the branch it was last pushed to; nothing where nobody knows. */
  async choices(uri: vscode.Uri): Promise<{ readonly upstream: string | null; readonly commits: readonly GitCommit[] }> {
    const repository = await this.#repositoryOf(uri).catch(() => 'unreadable' as const);
    if (typeof repository === 'string') return { upstream: null, commits: [] };
    const upstream = repository.state.HEAD?.upstream;
    const commits = await repository.log({ maxEntries: 20, path: uri.fsPath }).catch(() => []);
    return { upstream: upstream === undefined ? null : `${upstream.remote}/${upstream.name}`, commits };
  }

  async #repositoryOf(uri: vscode.Uri): Promise<GitRepository | WhyNotCompared> {
    if (uri.scheme === 'untitled') return 'never-saved';
    const git = await gitExtension();
    if (git === undefined) return 'no-git';
    this.#watchExtension(git);
    if (!git.enabled) return 'no-git';
    const api = git.getAPI(1);
    this.#watchRepositories(api);
    if (uri.scheme !== 'file') return 'no-file';
    let repository = api.getRepository(uri);
    if (repository === null && api.state === 'uninitialized') {
      await searched(api);
      repository = api.getRepository(uri);
    }
    if (repository === null) return 'no-repository';
    this.#follow(repository);
    return repository;
  }

  #watchExtension(git: GitExtension): void {
    if (this.#watchesExtension) return;
    this.#watchesExtension = true;
    this.#subscriptions.push(git.onDidChangeEnablement(() => {
      // Switched off and on again, it hands out other repositories.
      this.#watchesRepositories = false;
      this.#heads.clear();
      this.#changed.fire();
    }));
  }

  #watchRepositories(api: GitApi): void {
    if (this.#watchesRepositories) return;
    this.#watchesRepositories = true;
    this.#subscriptions.push(
      api.onDidOpenRepository(() => this.#changed.fire()),
      api.onDidCloseRepository(() => {
        this.#heads.clear();
        this.#changed.fire();
      }),
    );
  }

  #follow(repository: GitRepository): void {
    const key = repository.rootUri.toString();
    if (this.#heads.has(key)) return;
    const { state } = repository;
    this.#heads.set(key, state.HEAD?.commit);
    this.#subscriptions.push(state.onDidChange(() => {
      // It fires for every saved file as well.
      if (!this.#heads.has(key) || this.#heads.get(key) === state.HEAD?.commit) return;
      this.#heads.set(key, state.HEAD?.commit);
      this.#changed.fire();
    }));
  }

  async #findIn(repository: GitRepository, uri: vscode.Uri, revision: string): Promise<EarlierVersion> {
    const commit = revision === lastCommit ? repository.state.HEAD?.commit : await commitOf(repository, revision);
    if (commit === undefined) return { kind: 'unknown', why: revision === lastCommit ? 'no-commit' : 'no-revision' };
    let path = uri.fsPath;
    let details = await detailsOf(repository, commit, path);
    if (details === undefined) {
      const before = await nameBefore(repository, commit, uri);
      if (before === undefined) return { kind: 'none' };
      path = before.fsPath;
      details = await detailsOf(repository, commit, path);
    }
    if (details === undefined) return { kind: 'none' };
    if (details.size > largestVersion) return { kind: 'unknown', why: 'unreadable' };
    return { kind: 'version', object: details.object, read: () => repository.show(commit, path) };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}

/** Waits until the git extension has looked for repositories once. */
async function searched(api: GitApi): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, longestSearch);
    const subscription = api.onDidChangeState(() => {
      if (api.state === 'initialized') done();
    });
    function done(): void {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    }
  });
}

/** Undefined where the repository has no such revision. What begins with a hyphen would be an option. */
async function commitOf(repository: GitRepository, revision: string): Promise<string | undefined> {
  if (revision.startsWith('-')) return undefined;
  const commit = await repository.getCommit(`${revision}^{commit}`).catch(() => undefined);
  return commit?.hash;
}

function detailsOf(repository: GitRepository, commit: string, path: string): Promise<{ readonly object: string; readonly size: number } | undefined> {
  return repository.getObjectDetails(commit, path).catch(() => undefined);
}

/** The address an article had at a commit, where git knows that it was renamed since. */
async function nameBefore(repository: GitRepository, commit: string, uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const changes = await repository.diffWith(commit).catch(() => []);
  return changes.find(({ renameUri }) => renameUri?.toString() === uri.toString())?.originalUri;
}

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, highlighted, show } from '../../support/host/drafts';

/** A folder that exists nowhere but in memory, as a remote repository or a content system does. */
class Shelf implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files: Readonly<Record<string, string>>;

  constructor(files: Readonly<Record<string, string>>) {
    this.#files = files;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.#files[uri.path];
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 1, size: content.length };
  }

  readDirectory(): [string, vscode.FileType][] {
    return Object.keys(this.#files).map((path) => [path.slice(1), vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#files[uri.path];
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(content);
  }

  createDirectory(): void {}
  writeFile(): void {}
  delete(): void {}
  rename(): void {}
}

suite('Virtual files', () => {
  teardown(closeAll);

  test('the host is a web worker', () => {
    assert.equal(typeof process, 'undefined');
  });

  test('a draft that lives on no disk is checked', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('shelf', new Shelf({ '/article.md': 'DeepSeek trained R1 for $6 million.\n' }));
    try {
      const draft = await show(await vscode.workspace.openTextDocument(vscode.Uri.parse('shelf:/article.md')));
      assert.deepEqual(highlighted(draft), ['$6 million']);
    } finally {
      provider.dispose();
    }
  });

  test('asked for only what is new, it shows everything and says why', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('shelf', new Shelf({ '/article.md': 'DeepSeek trained R1 for $6 million.\n' }));
    try {
      const draft = await show(await vscode.workspace.openTextDocument(vscode.Uri.parse('shelf:/article.md')));
      await vscode.commands.executeCommand('secondSource.showOnlyNew');
      const { findings, since, note } = await (await api()).shown(draft.uri);
      assert.deepEqual([findings.length, since], [1, null]);
      assert.match(note ?? '', /Git support is not at work here.*All figures are shown/);
    } finally {
      await vscode.commands.executeCommand('secondSource.showEarlier');
      provider.dispose();
    }
  });
});

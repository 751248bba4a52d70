import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf, highlighted, hoverAt, show, until } from '../../support/host/drafts';
import type { OpenDraft } from '../../support/host/drafts';

/** Waits until the only figure of a draft has a standing. */
async function standing(draft: OpenDraft, wanted: string): Promise<void> {
  const now = (): string => draft.findings()[0]?.standing ?? 'not found';
  for (let tries = 0; tries < 800 && now() !== wanted; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(now(), wanted);
}

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(first, 'a folder is open');
  return first;
};
const write = (name: string, content: string | Uint8Array): Thenable<void> =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
const remove = (name: string): Thenable<void> => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name)).then(undefined, () => undefined);
const open = async (name: string) => show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name)));

suite('A newsroom’s own packs', () => {
  teardown(closeAll);

  test('a pack in the folder is found, and its claims are used', async () => {
    const draft = await draftOf('Quillmark’s revenue was $12 million in 2024.\n');
    await standing(draft, 'agrees');
    assert.match((await hoverAt(draft, '$12 million')).text, /The Desk|Quillmark/);
  });

  test('a broken entry is told at its line, and the other entries are used', async function () {
    this.timeout(100_000);
    const entry = (id: string, value: string): string => `    { "id": "${id}", "entity": "Quillmark Systems", "metric": "revenue", "unit": "USD", "value": ${value}, "period": "2023",
      "claimant": "Quillmark Systems", "publisher": "The Desk", "title": "A title", "date": "2024-03-02", "url": "https://desk.example/a" }`;
    await write('broken.claims.json', `{\n  "title": "Half of it is wrong",\n  "claims": [\n${entry('broken-one', '"a lot"')},\n${entry('good-one', '"5 million"')}\n  ]\n}\n`);
    try {
      const uri = vscode.Uri.joinPath(folder(), 'broken.claims.json');
      await until('the problem is told', () => vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Second Source'), 40);
      const problem = vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'Second Source');
      assert.equal(problem?.range.start.line, 3);
      const draft = await draftOf('Quillmark’s revenue was $5 million in 2023.\n');
      await standing(draft, 'agrees');
    } finally {
      await remove('broken.claims.json');
    }
  });

  test('a pack that is deleted is forgotten', async function () {
    this.timeout(150_000);
    const draft = await draftOf('Quillmark’s revenue was $12 million in 2024.\n');
    await standing(draft, 'agrees');
    const uri = vscode.Uri.joinPath(folder(), 'desk.claims.json');
    const content = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.delete(uri);
    try {
      await standing(draft, 'unreported');
    } finally {
      await write('desk.claims.json', content);
    }
    await standing(draft, 'agrees');
  });
});

suite('Files that come and go', () => {
  teardown(closeAll);

  test('a draft that is given another name keeps its marks, and the old name has none', async () => {
    await write('before.md', 'It cost $6 million.\n');
    try {
      const old = await open('before.md');
      assert.deepEqual(highlighted(old), ['$6 million']);
      const uri = vscode.Uri.joinPath(folder(), 'after.md');
      const renamed = new vscode.WorkspaceEdit();
      renamed.renameFile(old.document.uri, uri);
      assert.ok(await vscode.workspace.applyEdit(renamed));
      const handed = await api();
      await until('the marks under the new name', async () => {
        await handed.whenIdle(uri.toString());
        return handed.decorations(uri.toString()).length === 1;
      });
      await until('no marks under the old name', () => handed.decorations(old.uri).length === 0 && handed.findings(old.uri).length === 0);
      const shown = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
      assert.equal(shown.length, 1, 'the editor shows the draft under its new name');
    } finally {
      await closeAll();
      await remove('before.md');
      await remove('after.md');
    }
  });

  test('a draft that another program writes to is read anew', async () => {
    await write('written.md', 'It cost $6 million.\n');
    try {
      const draft = await open('written.md');
      await write('written.md', 'At first: nothing. Then it cost $7 million, and $8 million more.\n');
      await until('the new marks', () => highlighted(draft).join() === '$7 million,$8 million');
    } finally {
      await closeAll();
      await remove('written.md');
    }
  });
});

suite('Files that are hard to read', () => {
  teardown(closeAll);

  test('a file that is not UTF-8 is read as far as it goes', async () => {
    const latin1 = Uint8Array.from('Caf\u00e9 M\u00fcller: it cost $6 million.\n', (character) => character.charCodeAt(0));
    await write('latin1.md', latin1);
    try {
      assert.deepEqual(highlighted(await open('latin1.md')), ['$6 million']);
    } finally {
      await remove('latin1.md');
    }
  });

  test('a file of 20 megabytes does not hold the editor up', async function () {
    this.timeout(180_000);
    const paragraph = 'The council met on Tuesday. DeepSeek trained V3 for $5.576 million, its paper says, and nobody asked for more.\n\n';
    await write('huge.md', paragraph.repeat(Math.ceil(20_000_000 / paragraph.length)));
    try {
      const handed = await api();
      handed.forgetSteps();
      const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), 'huge.md'));
      await vscode.window.showTextDocument(document);
      // The editor itself is busy with such a file for a while; what counts is that we are not.
      await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, new vscode.Position(0, 60));
      const { longestStep } = handed.timings();
      console.log(`[tests]     (longest step of ours: ${longestStep.toFixed(0)} ms)`);
      assert.ok(longestStep < 100, `a step took ${longestStep.toFixed(0)} ms`);
      assert.deepEqual(handed.findings(document.uri.toString()), [], 'a file of that length is left to the command line');
      const small = await draftOf('It cost $6 million.\n');
      assert.deepEqual(small.findings().map(({ text }) => text), ['$6 million']);
    } finally {
      await closeAll();
      await remove('huge.md');
    }
  });

  test('figures in Markdown cells of a notebook are found, those in code cells are not', async () => {
    const cells = [
      new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'DeepSeek trained R1 for $6 million.', 'markdown'),
      new vscode.NotebookCellData(vscode.NotebookCellKind.Code, 'print("$7 million")', 'python'),
    ];
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData(cells));
    await vscode.window.showNotebookDocument(notebook);
    const handed = await api();
    const [text, code] = notebook.getCells().map(({ document }) => document.uri.toString());
    assert.ok(text !== undefined && code !== undefined);
    await until('the text cell has its finding', () => handed.findings(text).length === 1);
    assert.equal(handed.findings(code).length, 0);
  });
});

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, highlighted, show, until } from '../../support/host/drafts';
import type { OpenDraft } from '../../support/host/drafts';

function folderNamed(name: string): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.find((folder) => folder.name === name);
  assert.ok(found, `the folder ${name} is open`);
  return found;
}

const article = async (folder: string): Promise<OpenDraft> => show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folderNamed(folder).uri, 'article.md')));

const values = (draft: OpenDraft): readonly number[] => draft.findings().flatMap(({ claims }) => claims.map(({ claim }) => claim.low));

suite('A workspace of several folders', () => {
  teardown(closeAll);

  test('three folders are open', () => {
    assert.deepEqual(vscode.workspace.workspaceFolders?.map(({ name }) => name), ['north', 'south', 'quiet']);
  });

  test('each draft is checked against the pack of its own folder first, found by that folder’s own setting', async () => {
    const north = await article('north');
    await until('the north desk agrees', () => north.findings()[0]?.standing === 'agrees');
    assert.deepEqual(values(north), [12_000_000]);
    const south = await article('south');
    await until('the south desk has another figure', () => values(south).includes(30_000_000));
    assert.notEqual(south.findings()[0]?.standing, 'agrees');
  });

  test('a folder in which checking is off stays so while the others are checked', async () => {
    const quiet = await article('quiet');
    assert.deepEqual(quiet.findings(), []);
    assert.deepEqual(quiet.decorations(), []);
    const north = await article('north');
    assert.deepEqual(highlighted(north), ['$12 million']);
  });

  test('turning checking off here holds for this document’s folder alone', async function () {
    this.timeout(120_000);
    const south = await article('south');
    await vscode.window.showTextDocument(south.document);
    const enabled = (name: string): unknown => vscode.workspace.getConfiguration('secondSource', folderNamed(name).uri).get('enable');
    await vscode.commands.executeCommand('secondSource.toggle');
    try {
      await until('the marks in the south are gone', () => south.decorations().length === 0);
      assert.equal(enabled('south'), false);
      assert.equal(enabled('north'), true);
      assert.deepEqual(highlighted(await article('north')), ['$12 million']);
    } finally {
      await vscode.window.showTextDocument(south.document);
      await vscode.commands.executeCommand('secondSource.toggle');
    }
    await until('the south is checked again', () => south.findings().length === 1);
  });

  test('a setting of one folder changes the drafts of that folder alone', async () => {
    const north = await article('north');
    const south = await article('south');
    const ofNorth = vscode.workspace.getConfiguration('secondSource', folderNamed('north').uri);
    await ofNorth.update('highlights.standings', [], vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await until('nothing is highlighted in the north', () => north.decorations().length === 0 && north.findings().length === 1);
      await until('the south is highlighted still', () => highlighted(south).length === 1);
    } finally {
      await ofNorth.update('highlights.standings', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    await until('the north is highlighted again', () => highlighted(north).length === 1);
  });
});

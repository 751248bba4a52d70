import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf, highlighted, hoverAt, show } from '../../support/host/drafts';

suite('A folder that is not trusted', () => {
  teardown(closeAll);

  test('the editor is in restricted mode', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  test('figures are highlighted and explained all the same', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million.\n');
    assert.deepEqual(highlighted(draft), ['$6 million']);
    assert.match((await hoverAt(draft, '$6 million')).text, /Reports conflict/);
  });

  test('asked for only what is new, it shows everything and says why', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder !== undefined);
    const uri = vscode.Uri.joinPath(folder, 'story.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('DeepSeek trained R1 for $6 million.\n'));
    try {
      const draft = await show(await vscode.workspace.openTextDocument(uri));
      await vscode.commands.executeCommand('secondSource.showOnlyNew');
      const { findings, note } = await (await api()).shown(draft.uri);
      assert.equal(findings.length, 1);
      assert.match(note ?? '', /Git support is not at work here/);
    } finally {
      await vscode.commands.executeCommand('secondSource.showEarlier');
      await vscode.workspace.fs.delete(uri);
    }
  });
});

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, draftOf, highlighted, hoverAt } from '../../support/host/drafts';

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
});

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf } from '../../support/host/drafts';

suite('Only what is new, without a file', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('secondSource.showEarlier');
    await closeAll();
  });

  test('a draft that was never saved is shown whole, and why is told', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million. Mozilla earned $593 million in 2022.\n');
    const handed = await api();
    const before = await handed.shown(draft.uri);
    assert.deepEqual([before.findings.length, before.since, before.note], [2, null, null]);
    await vscode.commands.executeCommand('secondSource.showOnlyNew');
    const { findings, since, note } = await handed.shown(draft.uri);
    assert.deepEqual([findings.length, since], [2, null]);
    assert.match(note ?? '', /never saved/);
    await vscode.commands.executeCommand('secondSource.showEarlier');
    assert.equal((await handed.shown(draft.uri)).note, null);
  });
});

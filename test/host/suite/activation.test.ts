import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, draftOf, extension, until } from '../../support/host/drafts';

suite('Activation', () => {
  test('nothing is loaded before a draft is open', () => {
    assert.equal(extension().isActive, false);
  });

  test('opening a Markdown draft activates the extension and gives its findings', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'DeepSeek trained R1 for $6 million.\n' });
    await vscode.window.showTextDocument(document);
    await until('the extension is active', () => extension().isActive);
    const handed = await api();
    await handed.whenIdle(document.uri.toString());
    assert.deepEqual(handed.findings(document.uri.toString()).map(({ text }) => text), ['$6 million']);
    assert.ok(handed.claims(document.uri.toString()) > 600, 'the bundled claims are loaded');
  });

  // What is left to each host is that it is no disgrace; that it takes less than 30 ms is held over all hosts of a run.
  test('activation is quick', async () => {
    const { activation, firstFindings } = (await api()).timings();
    console.log(`[tests]     (activation ${activation.toFixed(1)} ms, first findings after ${firstFindings?.toFixed(1) ?? '?'} ms)`);
    assert.ok(activation < 500, `activation took ${activation.toFixed(1)} ms`);
  });

  test('every contributed command is there', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const contributed = (extension().packageJSON as { contributes: { commands: { command: string }[] } }).contributes.commands;
    assert.deepEqual(contributed.map(({ command }) => command).filter((id) => !known.has(id)), []);
  });

  test('both views can be shown', async () => {
    await draftOf('Mozilla earned $593 million in 2022.\n');
    for (const view of ['secondSource.article', 'secondSource.claims']) await vscode.commands.executeCommand(`${view}.focus`);
    await vscode.commands.executeCommand('workbench.view.explorer');
  });
});

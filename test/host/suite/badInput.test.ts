import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf, highlighted } from '../../support/host/drafts';

suite('Bad input', () => {
  setup(async () => (await api()).forgetSteps());

  teardown(async () => {
    const { longestStep } = (await api()).timings();
    console.log(`[tests]     (longest step of ours: ${longestStep.toFixed(0)} ms)`);
    await closeAll();
  });

  test('an empty draft has no findings and disturbs nobody', async () => {
    const draft = await draftOf('');
    assert.deepEqual(draft.findings(), []);
  });

  test('a draft of one endless line is read', async () => {
    const draft = await draftOf(`${'and so on '.repeat(25_000)}it cost $6 million.`);
    assert.deepEqual(draft.findings().map(({ text }) => text), ['$6 million']);
  });

  test('a line that no edit could be read in within a step is left alone, and holds nobody', async () => {
    const handed = await api();
    const draft = await draftOf(`It cost $6 million.\n\n${'it cost $7 million and so on '.repeat(100_000)}\n`);
    assert.deepEqual(draft.findings(), []);
    assert.deepEqual(draft.decorations(), []);
    assert.ok(handed.timings().longestStep < 100, String(handed.timings().longestStep));
  });

  test('a draft whose line becomes endless is let go, and taken up again', async () => {
    const draft = await draftOf('It cost $6 million.\n\nAnd so on\n');
    assert.equal(draft.findings().length, 1);
    assert.ok(await draft.editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'and so on '.repeat(40_000))));
    assert.deepEqual(draft.decorations(), []);
    assert.deepEqual(draft.findings(), []);
    assert.ok(await draft.editor.edit((edit) => edit.delete(new vscode.Range(2, 0, 2, 400_000))));
    await draft.idle();
    assert.deepEqual(draft.findings().map(({ text }) => text), ['$6 million']);
  });

  test('a draft full of openings that never close is read', async () => {
    const draft = await draftOf(`${'[*_`$9<!-'.repeat(20_000)}\n\nIt cost $6 million.\n`);
    assert.ok(draft.findings().some(({ text }) => text === '$6 million'));
  });

  test('half characters, other alphabets and marks of the text direction are read', async () => {
    const draft = await draftOf('\ud83d Dépense: $6 million \u202e dépensés. 他们花了 $7 million。\u0000\n');
    assert.ok(highlighted(draft).includes('$6 million'));
  });
});

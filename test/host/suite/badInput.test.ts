import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { atWork } from '../../support/host/atWork';
import { api, closeAll, draftOf, highlighted } from '../../support/host/drafts';
import { heldUp } from '../../support/host/heldUp';

/** Does something during which no step of ours may last long: a tenth of a second, and what others on the machine hold up a bare loop. */
async function holdingNobody(work: () => Promise<void>): Promise<void> {
  const handed = await api();
  handed.forgetSteps(atWork);
  const before = heldUp();
  await work();
  const { longestStep } = handed.timings();
  const held = Math.max(before, heldUp());
  assert.ok(longestStep < 100 + 2 * held, `${longestStep} ms, while a bare loop was held up by ${held} ms`);
}

suite('Bad input', () => {
  setup(async () => (await api()).forgetSteps(atWork));

  teardown(async () => {
    const { longestStep } = (await api()).timings();
    console.log(`[tests]     (longest step of ours: ${longestStep.toFixed(0)} ms at work)`);
    (await api()).forgetSteps();
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

  test('typing in a line of half a megabyte holds nobody, and finds what is typed there', async () => {
    const draft = await draftOf(`It cost $6 million.\n\n${'It *went* on, and [so](https://example.org) on it went. '.repeat(9000)}It cost $7 million.\n`);
    assert.equal(draft.findings().length, 2);
    await holdingNobody(async () => {
      await draft.editor.edit((edit) => edit.insert(new vscode.Position(2, 250_000), ' It cost $8 million. '));
      await draft.idle();
    });
    assert.deepEqual(draft.findings().map(({ text }) => text), ['$6 million', '$8 million', '$7 million']);
  });

  test('a line becomes endless, by a picture written out as letters, and short again', async () => {
    const draft = await draftOf('It cost $6 million.\n\nAnd so on\n');
    assert.equal(draft.findings().length, 1);
    assert.ok(await draft.editor.edit((edit) => edit.insert(new vscode.Position(2, 0), `![](data:image/png;base64,${'iVBORw0KGgo'.repeat(40_000)}) It cost $7 million. `)));
    await draft.idle();
    assert.deepEqual(draft.findings().map(({ text }) => text), ['$6 million', '$7 million']);
    assert.ok(await draft.editor.edit((edit) => edit.delete(new vscode.Range(2, 0, 2, 440_027))));
    await draft.idle();
    assert.deepEqual(draft.findings().map(({ text }) => text), ['$6 million', '$7 million']);
  });

  test('a fence that swallows a long draft, and gives it back, holds nobody', async () => {
    const draft = await draftOf(`It cost $5 million.\n\n${'It cost $6 million.\n\nNobody minded.\n\n'.repeat(5000)}`);
    assert.equal(draft.findings().length, 5001);
    await holdingNobody(async () => {
      await draft.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '```\n'));
      await draft.idle();
      assert.deepEqual(draft.findings(), []);
      await draft.editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
      await draft.idle();
    });
    assert.equal(draft.findings().length, 5001);
  });

  test('a text of 200 kB that is pasted is read, and holds nobody', async () => {
    const draft = await draftOf('It cost $5 million.\n\nNobody minded.\n');
    const pasted = 'It cost $6 million, the firm said on Tuesday.\n\nNobody minded much, for a year or so.\n\n'.repeat(2400);
    await holdingNobody(async () => {
      await draft.editor.edit((edit) => edit.insert(new vscode.Position(2, 0), pasted));
      await draft.idle();
    });
    assert.equal(draft.findings().length, 2401);
    await vscode.commands.executeCommand('undo');
    await draft.idle();
    assert.deepEqual(highlighted(draft), ['$5 million']);
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

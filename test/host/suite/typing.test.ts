import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf, highlighted } from '../../support/host/drafts';
import type { OpenDraft } from '../../support/host/drafts';
import { heldUp } from '../../support/host/heldUp';
import { longDraft } from '../../support/host/longDraft';

/** Types into a draft as a person does, one character at a time. */
async function type(draft: OpenDraft, at: vscode.Position, text: string, afterEach: () => void | Promise<void>): Promise<void> {
  let place = at;
  for (const character of text) {
    const done = await draft.editor.edit((edit) => edit.insert(place, character), { undoStopBefore: false, undoStopAfter: false });
    assert.ok(done, 'the editor took the character');
    place = character === '\n' ? new vscode.Position(place.line + 1, 0) : place.translate(0, 1);
    await afterEach();
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

suite('Typing', () => {
  teardown(closeAll);

  test('marks move with the text in the same turn as the edit', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million. Mozilla earned $593 million in 2022.\n');
    assert.deepEqual(highlighted(draft), ['$6 million', '$593 million']);
    const samples: string[][] = [];
    await type(draft, new vscode.Position(0, 8), ', the start-up from Hangzhou,', async () => {
      samples.push(highlighted(draft));
      await turn();
      samples.push(highlighted(draft));
    });
    for (const sample of samples) assert.deepEqual(sample, ['$6 million', '$593 million']);
  });

  test('a mark that an edit makes untrue goes at once, and the new one comes after a pause', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million. Mozilla earned $593 million in 2022.\n');
    const inside = draft.document.getText().indexOf('$6 million') + 2;
    const samples: string[][] = [];
    await type(draft, draft.document.positionAt(inside), '.25', () => void samples.push(highlighted(draft)));
    for (const sample of samples) {
      for (const words of sample) assert.ok(words === '$593 million' || /^\$6\.?2?5? million$/.test(words), `stale mark on "${words}"`);
    }
    await draft.idle();
    assert.deepEqual(highlighted(draft), ['$6.25 million', '$593 million']);
  });

  test('a figure that is deleted leaves no mark behind', async () => {
    const draft = await draftOf('It cost $6 million to train.\n');
    await draft.editor.edit((edit) => edit.delete(new vscode.Range(0, 7, 0, 18)));
    assert.deepEqual(draft.decorations(), []);
    await draft.idle();
    assert.deepEqual(draft.decorations(), []);
  });

  test('opening a fence unmarks what it swallows, closing it brings the marks back', async () => {
    const draft = await draftOf('Before.\n\nIt cost $6 million.\n');
    await draft.editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '```\n'));
    assert.deepEqual(highlighted(draft), []);
    await draft.editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 1, 0)));
    await draft.idle();
    assert.deepEqual(highlighted(draft), ['$6 million']);
  });

  test('findings after many edits are those of the text as a whole', async () => {
    const draft = await draftOf(longDraft(20_000));
    const places = [[3, 5], [10, 0], [2, 12], [40, 1]] as const;
    for (const [line, character] of places) await type(draft, draft.document.validatePosition(new vscode.Position(line, character)), 'It took $3 million.\n\n', () => undefined);
    await draft.idle();
    const again = await draftOf(draft.document.getText());
    const plain = (of: OpenDraft): unknown => of.findings().map(({ start, end, standing, text }) => ({ start, end, standing, text }));
    assert.deepEqual(plain(draft), plain(again));
  });

  test('typing in a draft of a megabyte holds the extension host for no more than 16 ms, on a slow machine for no more than twice that', async function () {
    this.timeout(180_000);
    const handed = await api();
    const content = longDraft(1_000_000);
    // The first draft warms the code up, as a writer's first minute does.
    await draftOf(longDraft(200_000));
    handed.forgetSteps();
    const draft = await draftOf(content);
    assert.ok(draft.findings().length > 3000);
    const { longestStep: reading } = handed.timings();
    // A machine that does other things as well adds to a step's time, never takes from it: the best round counts, and what
    // a bare loop is held up by others in the same round is allowed on top.
    const rounds: { step: number; held: number }[] = [];
    const answers: number[] = [];
    const good = (): boolean => rounds.some(({ step, held }) => step <= 16 + held);
    while (rounds.length < 6 && !good()) {
      handed.forgetSteps();
      let held = 0;
      for (let key = 0; key < 20; key += 1) {
        const line = (1000 + 211 * (rounds.length * 20 + key)) % draft.document.lineCount;
        const start = performance.now();
        await draft.editor.edit((edit) => edit.insert(new vscode.Position(line, 0), 'x'), { undoStopBefore: false, undoStopAfter: false });
        answers.push(performance.now() - start);
        held = Math.max(held, heldUp());
      }
      await draft.idle();
      rounds.push({ step: handed.timings().longestStep, held });
    }
    answers.sort((one, other) => one - other);
    const told = `longest step of ours: ${reading.toFixed(1)} ms while the draft was read, while typing ${rounds.map(({ step, held }) => `${step.toFixed(1)} ms (a bare loop held up by ${held.toFixed(1)} ms)`).join(', ')}`;
    console.log(`[tests]     (${told}; a key and its answer: median ${answers[answers.length >> 1]?.toFixed(1)} ms)`);
    assert.ok(rounds.some(({ step, held }) => step <= 32 + held), told);
  });
});

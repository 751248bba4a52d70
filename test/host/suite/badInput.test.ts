import { strict as assert } from 'node:assert';
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
    const draft = await draftOf(`${'and so on '.repeat(60_000)}it cost $6 million.`);
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

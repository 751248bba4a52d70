import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { api, closeAll, draftOf } from '../../support/host/drafts';

/** As much of the editor's tools for language models as the tests use; undefined in an editor without them. */
const models = (vscode as Partial<Pick<typeof vscode, 'lm'>>).lm;
const able = typeof models?.invokeTool === 'function';

interface Told {
  readonly found?: number;
  readonly note: string;
  readonly claims?: readonly { readonly entity: string; readonly url: string }[];
  readonly figures?: readonly { readonly text: string; readonly standing: string }[];
}

async function ask(name: string, input: object): Promise<Told> {
  assert.ok(models !== undefined);
  const { content } = await models.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return JSON.parse(part.value) as Told;
}

suite('Tools for language models', () => {
  suiteSetup(() => api());
  teardown(closeAll);

  test('the extension works whether or not the editor has such tools', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million.\n');
    assert.equal(draft.findings().length, 1);
  });

  if (!able) {
    test('an editor without such tools is left in peace', () => assert.equal(able, false));
    return;
  }

  test('both tools are known to the editor, with a description and a schema', () => {
    const ours = models?.tools.filter(({ name }) => name.startsWith('second_source_')) ?? [];
    assert.deepEqual(ours.map(({ name }) => name).sort(), ['second_source_check_text', 'second_source_lookup_claims']);
    for (const { description, inputSchema } of ours) {
      assert.ok(description.length > 40);
      assert.ok(inputSchema !== undefined);
    }
  });

  test('looking up an organisation gives its claims with their sources, and no verdict', async () => {
    const { found, claims, note } = await ask('second_source_lookup_claims', { entity: 'DeepSeek', metric: 'training-cost' });
    assert.ok((found ?? 0) > 1);
    assert.ok(claims?.every(({ entity, url }) => entity === 'DeepSeek' && /^https?:/.test(url)));
    assert.match(note, /none of them is marked as the truth/);
  });

  test('checking a text gives its figures with their standing', async () => {
    const { figures } = await ask('second_source_check_text', { text: 'DeepSeek trained R1 for $6 million. The bakery took in $1,900.' });
    assert.deepEqual(figures?.map(({ text, standing }) => [text, standing]), [['$6 million', 'conflict'], ['$1,900', 'unreported']]);
  });

  test('checking an open draft leaves it as it is', async () => {
    const draft = await draftOf('DeepSeek trained R1 for $6 million.\n');
    const { version } = draft.document;
    const { figures } = await ask('second_source_check_text', { uri: draft.uri });
    assert.equal(figures?.length, 1);
    assert.equal(draft.document.version, version);
  });

  test('a file outside the workspace is refused, and an empty question is answered with what to give', async () => {
    const refused = async (name: string, input: object): Promise<string> => {
      try {
        await ask(name, input);
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
      return 'not refused';
    };
    assert.match(await refused('second_source_check_text', { uri: 'file:///etc/passwd' }), /neither open nor in the workspace/);
    assert.match(await refused('second_source_lookup_claims', {}), /entity/);
  });
});

import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPack } from '../../src/packs/loadPack';
import { EditorSession } from '../../scripts/host/editorSession.mjs';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { newest } from '../../scripts/host/versions.mjs';

suite('Add Claim from Selection', () => {
  let editor: EditorSession;

  suiteSetup(async () => {
    editor = await EditorSession.open({ version: newest, workspace: join(projectRoot, 'media/sample'), file: 'deepseek.md', size: { width: 1280, height: 800 } });
  });

  suiteTeardown(async () => editor?.close());

  /** Waits for the question that says this, types an answer over what is offered (null keeps it), and goes on. */
  async function answer(question: string, words: string | null): Promise<void> {
    const { page } = editor;
    await page.locator('.quick-input-widget:visible', { hasText: question }).first().waitFor({ timeout: 30_000 });
    if (words !== null) await editor.question().fill(words);
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
  }

  test('asks for the report behind the figure and writes a well-formed entry into a pack', async () => {
    await editor.marked('$944 million');
    await editor.click('$944 million');
    await editor.run('Add Claim from Selection');
    await answer('(1 of 11)', null);
    await answer('(2 of 11)', null);
    const told: readonly (string | null)[] = ['The desk', 'A former manager', 'Notes of an interview', 'https://desk.example/notes', '00:14:05', '2025-02-03', null, null, null];
    for (const [index, words] of told.entries()) await answer(`(${index + 3} of 11)`, words);
    await answer('newsroom.claims.json', null);
    const file = join(editor.folder, 'newsroom.claims.json');
    for (let tries = 0; tries < 100 && !(existsSync(file) && readFileSync(file, 'utf8').includes('former manager')); tries += 1) await editor.page.waitForTimeout(200);
    const { pack, problems } = loadPack(readFileSync(file, 'utf8'), 'newsroom.claims.json');
    assert.deepEqual(problems, []);
    const [claim] = pack.claims;
    assert.ok(claim !== undefined && pack.claims.length === 1);
    const { entity, metric, low, claimant, publisher, url, locator, date } = claim;
    assert.deepEqual({ entity, metric, low, claimant, publisher, url, locator, date }, {
      entity: 'DeepSeek', metric: 'operating-cost', low: 9.44e8, claimant: 'A former manager', publisher: 'The desk', url: 'https://desk.example/notes', locator: '00:14:05', date: '2025-02-03',
    });
  });
});

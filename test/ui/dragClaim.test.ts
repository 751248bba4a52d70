import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { EditorSession } from '../../scripts/host/editorSession.mjs';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { newest } from '../../scripts/host/versions.mjs';

suite('A claim dragged into the draft', () => {
  let editor: EditorSession;

  suiteSetup(async () => {
    editor = await EditorSession.open({ version: newest, workspace: join(projectRoot, 'media/sample'), file: 'deepseek.md', size: { width: 1280, height: 800 } });
  });

  suiteTeardown(async () => editor?.close());

  test('is cited where it is dropped, behind the word, with a note at the end', async () => {
    const { page } = editor;
    await editor.marked('$6 million');
    await editor.showSidebar();
    const claims = page.locator('.sidebar .monaco-list').last();
    const row = (words: string): ReturnType<typeof claims.locator> => claims.locator('.monaco-list-row', { hasText: words }).first();
    await claims.locator('.monaco-list-row').first().waitFor({ timeout: 30_000 });
    for (const words of ['DeepSeek', 'hardware investment']) {
      const place = await claims.boundingBox();
      assert.ok(place !== null, 'the claims are in view');
      for (let tries = 0; tries < 30 && !(await row(words).isVisible()); tries += 1) {
        await page.mouse.move(place.x + 100, place.y + 40);
        await page.mouse.wheel(0, 60);
        await page.waitForTimeout(200);
      }
      await row(words).click();
      await page.waitForTimeout(1000);
    }
    const from = await row('billion').boundingBox();
    const to = await editor.find('somebody');
    assert.ok(from !== null, 'a claim is in view');
    await page.mouse.move(from.x + 60, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 14, { steps: 4 });
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 10 });
    await page.waitForTimeout(500);
    await page.mouse.move(to.x + to.width / 2 + 3, to.y + to.height / 2, { steps: 3 });
    await page.mouse.up();
    await editor.find('somebody[^1]');
    await page.keyboard.press('Control+End');
    await editor.find('[^1]:');
  });
});

import { strict as assert } from 'node:assert';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditorSession } from '../../scripts/host/editorSession.mjs';
import { newest } from '../../scripts/host/versions.mjs';
import { takePicture } from '../support/host/pictures';

/** What a writer does on the first day, one thing after the other, in one editor. */
suite('A first day with the extension', () => {
  let editor: EditorSession;
  const workspace = mkdtempSync(join(tmpdir(), 'second-source-walk-'));
  const story = '# A story\n\nDeepSeek trained R1 for just $6 million.\n\nThe bakery took in $1,900 on its first day.\n';

  suiteSetup(async () => {
    writeFileSync(join(workspace, 'story.md'), story);
    writeFileSync(join(workspace, 'other.md'), 'Mozilla’s revenue was $812 million in 2022.\n');
    writeFileSync(join(workspace, 'endless.md'), `It cost $6 million.\n\n${'And so on.\n\n'.repeat(170_000)}`);
    editor = await EditorSession.open({ version: newest, workspace, file: 'story.md', settings: { 'editor.wordWrap': 'off', 'files.simpleDialog.enable': true, 'files.autoSave': 'off' } });
  });

  suiteTeardown(async () => {
    await editor?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  const text = (): Promise<string> => editor.page.evaluate(() => [...document.querySelectorAll('.monaco-editor .view-line')]
    .map((line) => ({ top: line.getBoundingClientRect().top, words: (line.textContent ?? '').replace(/\u00a0/g, ' ') }))
    .sort((one, other) => one.top - other.top).map(({ words }) => words).join('\n'));

  async function textHolds(words: string | RegExp, held = true): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      const now = await text();
      if ((typeof words === 'string' ? now.includes(words) : words.test(now)) === held) return;
      await editor.page.waitForTimeout(200);
    }
    throw new Error(`${words} is ${held ? 'not' : 'still'} in the text: ${await text()}`);
  }

  /** Chooses an offer of the menu at the cursor, and waits for the question that it asks. A menu that is drawn anew under the pointer takes no click. */
  async function choose(offer: string | RegExp): Promise<void> {
    const box = editor.question();
    for (let tries = 0; tries < 3; tries += 1) {
      const menu = await editor.openFixes().catch(() => null);
      await menu?.locator('.monaco-list-row', { hasText: offer }).first().click();
      if (await box.waitFor({ timeout: 20_000 }).then(() => true, () => false)) return;
    }
    const seen = await editor.page.locator('.action-widget, .quick-input-widget, .notification-toast').allInnerTexts();
    throw new Error(`${offer} asks nothing; in view are: ${seen.join(' | ')}`);
  }

  async function answer(words: string): Promise<void> {
    const box = editor.question();
    await box.waitFor({ timeout: 45_000 });
    await box.fill(words);
    await editor.page.waitForTimeout(300);
    await editor.page.keyboard.press('Enter');
  }

  test('a figure that is typed is underlined after a pause, and its note tells the reports', async () => {
    await editor.marked('$6 million');
    await editor.page.locator('.monaco-editor .view-line').last().click();
    await editor.page.keyboard.press('Control+End');
    await editor.page.keyboard.type('DeepSeek put $1.6 billion into hardware.', { delay: 20 });
    await editor.marked('$1.6 billion');
    const note = await editor.hover('$1.6 billion');
    assert.match(await note.innerText(), /SemiAnalysis/);
    await editor.page.keyboard.press('Escape');
    await editor.page.keyboard.press('Control+s');
  });

  test('a figure is ignored on its line, in its paragraph and in the file, each undone in one step, and a claim everywhere', async () => {
    const { page } = editor;
    for (const [offer, comment] of [['Ignore on this line', '<!-- second-source-ignore-next-line reason:'], ['Ignore in this paragraph', '<!-- second-source-ignore-start reason:'], ['Ignore in this file', '<!-- second-source-ignore-file reason:']] as const) {
      const before = await text();
      await editor.click('$6 million');
      await choose(offer);
      await answer('as told by the company');
      await textHolds('as told by the company');
      assert.ok((await text()).includes(comment), `${offer}: ${await text()}`);
      await page.keyboard.press('Control+z');
      await textHolds('as told by the company', false);
      assert.equal(await text(), before);
      await editor.marked('$6 million');
    }
    await editor.click('$6 million');
    await choose(/^Ignore the claim/);
    await answer('not about this model');
    const settings = join(editor.folder, '.vscode/settings.json');
    const ignored = /"secondSource\.claims\.ignored"[^}]*not about this model/;
    // The editor makes the file first and fills it then.
    for (let tries = 0; tries < 150 && !(existsSync(settings) && ignored.test(readFileSync(settings, 'utf8'))); tries += 1) await page.waitForTimeout(200);
    assert.match(readFileSync(settings, 'utf8'), ignored);
    rmSync(settings);
  });

  test('the report is exported in every format', async () => {
    const { page } = editor;
    await editor.click('$6 million');
    await editor.run('Second Source: Check This Article');
    for (const [format, ending] of [['Markdown', 'md'], ['HTML', 'html'], ['CSV', 'csv'], ['JSON', 'json'], ['SARIF', 'sarif']] as const) {
      const frame = await editor.report();
      await frame.getByRole('button', { name: format, exact: true }).click();
      await editor.question().waitFor({ timeout: 45_000 });
      await page.waitForTimeout(800);
      await page.keyboard.press('Enter');
      const file = join(editor.folder, `story-report.${ending}`);
      for (let tries = 0; tries < 100 && !existsSync(file); tries += 1) await page.waitForTimeout(200);
      assert.ok(readFileSync(file, 'utf8').includes('$6 million'), ending);
      await page.waitForTimeout(800);
      await editor.run('View: Close Editor');
    }
  });

  test('a folder is checked, the article that differs first, and a row leads to its article', async () => {
    const { page } = editor;
    await editor.click('$6 million');
    await editor.run('View: Close All Editors');
    await editor.run('Second Source: Check Folder');
    const frame = await editor.report();
    await frame.locator('body', { hasText: 'other.md' }).waitFor({ timeout: 60_000 });
    const words = await frame.locator('body').innerText();
    assert.ok(words.indexOf('other.md') < words.indexOf('story.md'), words);
    await takePicture(page, 'folder-light');
    await frame.locator('a, button').filter({ hasText: 'other.md' }).first().click();
    await editor.marked('$812 million');
  });

  test('words typed into the search narrow the claims', async () => {
    const { page } = editor;
    await editor.run('View: Close All Editors');
    await editor.run('Second Source: Search Claims');
    const box = editor.question();
    await box.waitFor({ timeout: 45_000 });
    await box.fill('semianalysis servers');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: /SemiAnalysis/ }).first().waitFor({ timeout: 45_000 });
    await takePicture(page, 'search-light');
    await page.keyboard.press('Escape');
  });

  test('a document that is too long says so in the status bar', async () => {
    const { page } = editor;
    await page.keyboard.press('Control+p');
    await answer('endless.md');
    await page.locator('.statusbar-item', { hasText: 'too long' }).first().waitFor({ timeout: 60_000 });
    assert.equal(await page.locator('.notifications-toasts .notification-toast').count(), 0);
  });
});

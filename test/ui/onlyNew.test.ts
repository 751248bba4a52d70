import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { EditorSession } from '../../scripts/host/editorSession.mjs';
import { newest } from '../../scripts/host/versions.mjs';
import { takePicture } from '../support/host/pictures';

const story = '# A story\n\nDeepSeek trained R1 for just $6 million.\n\nMozilla earned $593 million in 2022.\n';

suite('Only what is new, in the sidebar and in the report', () => {
  let editor: EditorSession;
  const workspace = mkdtempSync(join(tmpdir(), 'second-source-new-'));

  suiteSetup(async () => {
    const git = (...args: readonly string[]): unknown => execFileSync('git', ['-c', 'user.name=The Desk', '-c', 'user.email=desk@news.example', '-c', 'commit.gpgsign=false', ...args], { cwd: workspace });
    git('init', '--quiet', '--initial-branch=main');
    writeFileSync(join(workspace, 'story.md'), story);
    git('add', '.');
    git('commit', '--quiet', '-m', 'A story');
    writeFileSync(join(workspace, 'story.md'), `${story}\nDeepSeek put $1.6 billion into hardware.\n`);
    editor = await EditorSession.open({ version: newest, workspace, file: 'story.md', settings: { 'git.enabled': true, 'git.autofetch': false, 'files.autoSave': 'off' } });
  });

  suiteTeardown(async () => {
    await editor?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  const view = (): Locator => editor.page.locator('.pane', { hasText: 'This Article' }).first();
  const row = (words: string): Locator => view().locator('.monaco-list-row', { hasText: words }).first();
  const button = (name: string): Locator => view().locator('.pane-header').getByRole('button', { name });

  test('a button above the figures shows the new ones alone and says how many are left out', async () => {
    await editor.marked('$1.6 billion');
    await editor.showSidebar();
    await row('$6 million').waitFor({ timeout: 45_000 });
    await view().locator('.pane-header').hover();
    await button('Show Only What Is New').click();
    await row('$6 million').waitFor({ state: 'hidden', timeout: 45_000 });
    await row('$1.6 billion').waitFor({ timeout: 45_000 });
    assert.match(await view().innerText(), /New since the last commit: 1 of 3 figures\. The others stood there before; “left out” does not mean “checked”\./);
    await takePicture(editor.page, 'only-new-view');
  });

  test('the report follows, says so, and has a button of its own', async () => {
    await editor.click('$1.6 billion');
    await editor.run('Second Source: Check This Article');
    const frame = await editor.report();
    await frame.locator('.since').waitFor({ timeout: 45_000 });
    const words = await frame.locator('body').innerText();
    assert.match(words, /Only figures that are new since the last commit are shown\. 2 other figures stood there before and are left out/);
    assert.equal(await frame.locator('.figure').count(), 1);
    assert.equal(await frame.locator('#only-new').getAttribute('aria-pressed'), 'true');
    await takePicture(editor.page, 'only-new-report');
    await frame.locator('#only-new').click();
    await frame.locator('.figure', { hasText: '$593 million' }).waitFor({ timeout: 45_000 });
    assert.equal(await frame.locator('#only-new').getAttribute('aria-pressed'), 'false');
    await row('$6 million').waitFor({ timeout: 45_000 });
  });

  test('another revision is chosen from the commits of the article or typed, and remembered by the workspace', async () => {
    const { page } = editor;
    await editor.click('$1.6 billion');
    await editor.run('Second Source: Show Only What Is New Since…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'The Desk' }).first().waitFor({ timeout: 45_000 });
    await takePicture(page, 'only-new-since');
    await editor.question().fill('main');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'a branch, a tag or a commit' }).first().click();
    await view().getByText(/New since main: 1 of 3 figures/).waitFor({ timeout: 45_000 });
    // What a workspace remembers is written down a moment later.
    await page.waitForTimeout(3_000);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await editor.marked('$1.6 billion');
    await editor.showSidebar();
    await view().getByText(/New since main: 1 of 3 figures/).waitFor({ timeout: 60_000 });
    await view().locator('.pane-header').hover();
    await button('Show Earlier Figures, Too').click();
    await row('$6 million').waitFor({ timeout: 45_000 });
  });
});

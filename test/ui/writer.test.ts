import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EditorSession, themes } from '../../scripts/host/editorSession.mjs';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { newest } from '../../scripts/host/versions.mjs';
import { takePicture } from '../support/host/pictures';

const sample = join(projectRoot, 'media/sample');
const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

suite('What a writer sees', () => {
  let editor: EditorSession;

  suiteSetup(async () => {
    editor = await EditorSession.open({ version: newest, workspace: sample, file: 'deepseek.md', settings: { 'workbench.colorTheme': themes.light } });
  });

  suiteTeardown(async () => editor?.close());

  test('figures are underlined; code, link addresses, front matter and comments are not', async () => {
    const marks = await editor.marked('$6 million');
    const words = marks.map(({ text }) => text).join(' | ');
    for (const wanted of ['$1.6 billion', '50,000 NVIDIA Hopper', '$944 million', '2,048 H800 GPUs']) assert.ok(words.includes(wanted), `${wanted} is not underlined: ${words}`);
    for (const unwanted of ['$400', '$6m', '5576000']) assert.ok(!words.includes(unwanted), `${unwanted} is underlined: ${words}`);
    await takePicture(editor.page, 'highlights-light');
  });

  test('different standings have different lines, not only different colours', async () => {
    const marks = await editor.marked('$6 million');
    const styleOf = (words: string): string | undefined => marks.find(({ text }) => text.includes(words))?.line.split(' ')[0];
    assert.notEqual(styleOf('$6 million'), undefined);
    assert.notEqual(styleOf('$6 million'), styleOf('788 million H800 GPU hours'));
  });

  test('resting the pointer on a figure shows standing, reports, number line and links', async () => {
    const note = await editor.hover('$1.6 billion');
    const text = await note.innerText();
    assert.match(text, /Reports conflict|Agrees with reports on file/);
    assert.match(text, /hardware/);
    const picture = note.locator('img').first();
    await picture.waitFor({ timeout: 30_000 });
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    assert.ok(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 100), 'the number line is drawn');
    assert.ok((await picture.getAttribute('alt'))?.length, 'the number line is told to those who cannot see it');
    assert.ok((await note.locator('a[data-href^="http"]').count()) > 0, 'a link leads to a source');
    await takePicture(editor.page, 'hover-light');
  });

  test('the overview ruler wears the colour of conflicts and of nothing else we mark', async () => {
    await editor.page.mouse.move(5, 5);
    const coloursNow = (): Promise<string[]> =>
      editor.page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.monaco-editor canvas.decorationsOverviewRuler');
        const context = canvas?.getContext('2d');
        if (canvas === null || context === null || context === undefined) return [];
        // The right lane, where marks of extensions of our kind stand.
        const { data } = context.getImageData(Math.floor(canvas.width * 0.8), 0, 1, canvas.height);
        const seen = new Set<string>();
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at, at + 4);
          if (alpha > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) seen.add(`${red},${green},${blue}`);
        }
        return [...seen];
      });
    // The editor paints the ruler a frame or more after the marks, and only when something has changed: a cursor that moves
    // makes it paint anew what the browser has lost.
    let colours = await coloursNow();
    for (let tries = 1; colours.length === 0 && tries <= 100; tries++) {
      if (tries % 20 === 0) await editor.click(tries % 40 === 0 ? '$6 million' : '$1.6 billion');
      await wait(300);
      colours = await coloursNow();
    }
    // The contributed colour of conflicts in light themes, #8A3FB8.
    assert.deepEqual(colours, ['138,63,184']);
  });

  test('nothing has been notified', async () => {
    assert.equal(await editor.page.locator('.notifications-toasts .notification-toast').count(), 0);
  });

  test('the report opens beside the draft, and a click in it leads to the place', async () => {
    await editor.click('$6 million');
    await editor.run('Second Source: Check This Article');
    const frame = await editor.report();
    const text = await frame.locator('body').innerText();
    assert.match(text, /Summary/);
    for (const figure of ['$6 million', '$944 million', '$600 million']) assert.ok(text.includes(figure), `${figure} is in the report`);
    await takePicture(editor.page, 'report-light');
    await frame.locator('a, button').filter({ hasText: '$600 million' }).first().click();
    await editor.marked('$600 million');
    await editor.find('close to $600 million');
  });

  test('the report has no violation that axe can find', async () => {
    const frame = await editor.report();
    await frame.evaluate(axe);
    const violations = await frame.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      const result = await checker.run({ resultTypes: ['violations'] });
      // The page around the report is the editor's own.
      const outer = new Set(['page-has-heading-one', 'html-has-lang', 'document-title', 'bypass', 'landmark-one-main', 'region']);
      return result.violations.filter(({ id }) => !outer.has(id)).map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' ')}`);
    });
    assert.deepEqual(violations, []);
  });

  test('the sidebar lists the figures by standing and the claims by entity', async () => {
    await editor.showSidebar();
    const article = editor.page.locator('.pane', { hasText: 'This Article' }).first();
    await article.locator('.monaco-list-row', { hasText: '$1.6 billion' }).first().waitFor({ timeout: 45_000 });
    const claims = editor.page.locator('.pane', { hasText: 'Claims' }).last();
    await claims.locator('.monaco-list-row').first().waitFor({ timeout: 45_000 });
    await article.locator('.monaco-list-row', { hasText: '$1.6 billion' }).first().click();
    await editor.marked('$1.6 billion');
    await takePicture(editor.page, 'sidebar-light');
  });

  test('each theme has its own readable underlines', async () => {
    const colours = new Set<string>();
    for (const theme of ['dark', 'hc-dark', 'hc-light', 'light'] as const) {
      await editor.useTheme(theme);
      await editor.page.waitForTimeout(500);
      const marks = await editor.marked('$1.6 billion');
      colours.add(marks.map(({ line }) => line).join(', '));
      await takePicture(editor.page, `report-${theme}`);
    }
    assert.equal(colours.size, 4);
  });
});

suite('Quick fixes by keyboard', () => {
  let editor: EditorSession;

  suiteSetup(async () => {
    editor = await EditorSession.open({ version: newest, workspace: sample, file: 'deepseek.md', settings: { 'workbench.colorTheme': themes.dark } });
  });

  suiteTeardown(async () => editor?.close());

  test('the menu offers fixes for the figure at the cursor, one is applied and undone', async () => {
    await editor.marked('$6 million');
    await editor.click('$6 million');
    const menu = await editor.openFixes();
    const offers = await menu.innerText();
    assert.match(offers, /Cite /);
    assert.match(offers, /Ignore /);
    await takePicture(editor.page, 'quickfix-dark');
    await menu.locator('.monaco-list-row', { hasText: /^Cite / }).first().click();
    await editor.find('[^');
    await editor.page.keyboard.press('Control+z');
    await editor.page.waitForFunction(() => !document.querySelector('.monaco-editor .view-lines')?.textContent?.includes('[^'));
  });

  test('the note opens from the keyboard', async () => {
    await editor.page.keyboard.press('Escape');
    await editor.click('$944 million');
    await editor.page.keyboard.press('Control+k');
    await editor.page.keyboard.press('Control+i');
    const note = editor.page.locator('.monaco-hover:not(.hidden)').first();
    await note.waitFor({ timeout: 45_000 });
    assert.ok(await editor.isFilled(note), 'the note stays');
    assert.match(await note.innerText(), /operating/);
  });
});

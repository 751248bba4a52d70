// @ts-check
import { join } from 'node:path';
import { EditorSession, themes } from './editorSession.mjs';
import { projectRoot } from './projectRoot.mjs';
import { newest } from './versions.mjs';

/** What the tour shows, in order; each is a picture `NAME-THEME.png`. */
export const stops = /** @type {const} */ (['highlights', 'hover', 'quickfix', 'preview', 'report', 'sidebar', 'empty', 'walkthrough']);

/** Themes that the tour is taken in. @type {readonly (keyof typeof themes)[]} */
export const tourThemes = ['light', 'dark', 'hc-dark', 'hc-light'];

/**
 * Walks through everything a writer meets, in one theme of the real editor, and calls `stop` at each picture worth
 * taking. Throws when something does not appear.
 *
 * @param {keyof typeof themes} theme
 * @param {(name: typeof stops[number], session: EditorSession, clip: { x: number, y: number, width: number, height: number }) => Promise<void>} stop
 */
export async function takeTour(theme, stop) {
  const size = { width: 1180, height: 740 };
  const settings = { 'workbench.colorTheme': themes[theme], 'editor.lineNumbers': 'off', 'editor.occurrencesHighlight': 'off' };
  const session = await EditorSession.open({
    version: newest,
    workspace: join(projectRoot, 'media/sample'),
    file: 'deepseek.md',
    size,
    settings,
  });
  const { page } = session;
  const whole = { x: 0, y: 0, ...size };
  const editorOnly = { x: 48, y: 30, width: size.width - 48, height: 600 };
  const away = (/** @type {EditorSession} */ of) => of.page.mouse.move(4, size.height - 60);
  try {
    await session.marked('$6 million');
    await session.inTheme(theme).catch(() => session.useTheme(theme));
    await session.run('View: Toggle Primary Side Bar Visibility');
    await session.marked('$6 million');
    await away(session);
    await page.waitForTimeout(500);
    await stop('highlights', session, editorOnly);

    const note = await session.hover('$6 million');
    await note.locator('img').first().waitFor({ timeout: 45_000 });
    await stop('hover', session, editorOnly);
    await page.keyboard.press('Escape');

    await session.click('$944 million');
    const menu = await session.openFixes();
    await away(session);
    await stop('quickfix', session, editorOnly);
    await menu.locator('.monaco-list-row', { hasText: /^Attribute/ }).first().waitFor({ timeout: 30_000 });
    while (!(await menu.locator('.monaco-list-row.focused').innerText()).startsWith('Attribute')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Enter');
    await page.locator('.bulk-edit-panel, .refactor-preview, .pane-header:has-text("Refactor Preview")').first().waitFor({ timeout: 45_000 });
    await page.waitForTimeout(1000);
    await stop('preview', session, whole);
    await page.locator('.part.panel .monaco-button', { hasText: 'Discard' }).first().click();
    await page.waitForTimeout(1000);
    if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+j');
    await session.run('View: Close All Editors');

    await session.showSidebar();
    await page.locator('.sidebar .monaco-list-row').first().waitFor({ timeout: 45_000 });
    await session.run('Second Source: Get Started');
    await page.locator('.gettingStartedContainer .step-list-container, .gettingStartedSlideDetails').first().waitFor({ timeout: 45_000 });
    await away(session);
    await page.waitForTimeout(1500);
    await stop('empty', session, { x: 0, y: 30, width: 345, height: 680 });
    // Beside the sidebar the editor has no room for the pictures of the steps.
    await session.run('View: Toggle Primary Side Bar Visibility');
    await away(session);
    await page.waitForTimeout(1500);
    await stop('walkthrough', session, whole);
  } finally {
    await session.close();
  }
  const second = await EditorSession.open({
    version: newest,
    workspace: join(projectRoot, 'media/sample'),
    file: 'deepseek.md',
    size,
    settings,
  });
  try {
    await second.marked('$6 million');
    await second.inTheme(theme).catch(() => second.useTheme(theme));
    await second.showSidebar();
    await second.page.locator('.sidebar .monaco-list-row', { hasText: '$1.6 billion' }).first().waitFor({ timeout: 45_000 });
    await away(second);
    await stop('sidebar', second, { x: 0, y: 30, width: 760, height: 680 });
    await second.run('View: Toggle Primary Side Bar Visibility');
    await second.click('$6 million');
    await second.run('Second Source: Check This Article');
    await away(second);
    await second.page.waitForTimeout(3000);
    await stop('report', second, { x: 48, y: 30, width: size.width - 48, height: 678 });
  } finally {
    await second.close();
  }
}

// @ts-check
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { attempt } from './attempt.mjs';
import { ensureBrowser } from './findBrowser.mjs';
import { installServer } from './installServer.mjs';
import { editorAddress, launchBrowser } from './openEditor.mjs';
import { projectRoot } from './projectRoot.mjs';
import { startServer } from './startServer.mjs';

/** Colour themes that come with the editor, by the name we give a picture. */
export const themes = /** @type {const} */ ({
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
});

const themeLabels = /** @type {const} */ ({ light: 'Light Modern', dark: 'Dark Modern', 'hc-dark': 'Dark High Contrast', 'hc-light': 'Light High Contrast' });

/**
 * A person at the editor: a real browser with the browser-hosted VS Code, driven by pointer and keyboard.
 */
export class EditorSession {
  /** @type {() => Promise<void>} */
  #close;

  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder The folder that is open, a copy that the session may change.
   * @param {string} storage Where extensions keep what belongs to no folder.
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, storage, close) {
    this.page = page;
    this.folder = folder;
    this.storage = storage;
    this.#close = close;
  }

  /**
   * Opens the editor on a copy of `workspace`. The extension is the checkout's, unless it is installed in
   * `extensionsDir`. An editor that does not come up is given two more tries.
   *
   * @param {{ version: import('./versions.mjs').EditorVersion, workspace: string, file?: string, settings?: Readonly<Record<string, unknown>>,
   *   extensionsDir?: string, size?: { width: number, height: number }, scale?: number, say?: (line: string) => void }} options
   * @returns {Promise<EditorSession>}
   */
  static async open(options) {
    const say = options.say ?? ((line) => console.error(line));
    const programs = await installServer(options.version, say);
    const executable = await ensureBrowser(say);
    return attempt(() => EditorSession.#openOnce(programs, executable, options), say);
  }

  /**
   * @param {import('./installServer.mjs').ServerPrograms} programs
   * @param {string} executable
   * @param {Parameters<typeof EditorSession.open>[0]} options
   * @returns {Promise<EditorSession>}
   */
  static async #openOnce(programs, executable, options) {
    const temporary = mkdtempSync(join(tmpdir(), 'second-source-ui-'));
    /** @type {(() => Promise<unknown>)[]} */
    const endings = [async () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })];
    const close = async () => {
      for (const end of endings.splice(0).reverse()) await end();
    };
    try {
      const folder = join(temporary, 'newsroom');
      mkdirSync(folder, { recursive: true });
      cpSync(options.workspace, folder, { recursive: true });
      const dataDir = join(temporary, 'data');
      const server = await startServer(programs, {
        dataDir,
        extensionsDir: options.extensionsDir ?? join(temporary, 'extensions'),
        settings: options.settings ?? {},
      });
      endings.push(() => server.stop());
      const browser = await launchBrowser(executable);
      // One that has crashed may never answer; it ends with this process.
      endings.push(() => Promise.race([browser.close(), wait(10_000)]));
      const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 }, deviceScaleFactor: options.scale ?? 1 });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
      const page = await context.newPage();
      const file = options.file === undefined ? undefined : join(folder, options.file);
      const address = editorAddress(server.port, { folder, extension: options.extensionsDir === undefined ? projectRoot : undefined, file });
      await page.goto(address, { timeout: 120_000, waitUntil: 'domcontentloaded' });
      await page.waitForSelector(file === undefined ? '.monaco-workbench' : '.monaco-editor .view-line', { timeout: 120_000 });
      return new EditorSession(page, folder, join(dataDir, 'data/User/globalStorage'), close);
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Ends the browser, the server and the copy of the workspace. */
  close() {
    return this.#close();
  }

  /** Runs a command by its title, as from the command palette. @param {string} title */
  async run(title) {
    for (let tries = 0; tries < 3; tries++) {
      await this.page.keyboard.press('F1');
      const input = this.page.locator('.quick-input-widget input').first();
      const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
      try {
        await input.fill(`>${title}`, { timeout: 15_000 });
        await row.click({ timeout: 30_000 });
        return;
      } catch (error) {
        // Something that opened meanwhile took the focus, and the palette went away with it.
        if (tries === 2) throw error;
      }
    }
  }

  /** Switches the colour theme without a reload. @param {keyof typeof themes} theme */
  async useTheme(theme) {
    for (let tries = 0; tries < 3; tries++) {
      await this.run('Preferences: Color Theme');
      const input = this.page.locator('.quick-input-widget input').first();
      await input.waitFor({ state: 'visible', timeout: 45_000 });
      await input.fill(themeLabels[theme]);
      const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: themeLabels[theme] }).first();
      await row.waitFor({ state: 'visible', timeout: 45_000 });
      await row.click();
      if (await this.inTheme(theme).then(() => true, () => false)) return;
    }
    throw new Error(`The theme did not become ${themes[theme]}.`);
  }

  /** Waits until the editor wears a theme of this kind. @param {keyof typeof themes} theme */
  async inTheme(theme) {
    const wanted = { light: 'vs', dark: 'vs-dark', 'hc-dark': 'hc-black', 'hc-light': 'hc-light' }[theme];
    await this.page.locator(`.monaco-workbench.${wanted}`).waitFor({ timeout: 10_000 });
  }

  /** Shows the extension's views in the sidebar. */
  async showSidebar() {
    const icon = this.page.locator('.activitybar .action-item', { has: this.page.locator('a[aria-label^="Second Source"]') }).first();
    await icon.waitFor({ timeout: 45_000 });
    const views = this.page.locator('.sidebar .pane-header', { hasText: 'This Article' });
    for (let tries = 0; tries < 4; tries++) {
      if (await views.isVisible()) return;
      // The icon's badge lies over it, and takes the click as well.
      await icon.click({ force: true });
      await views.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    throw new Error('The views are not shown.');
  }

  /** Waits for the page inside the report's panel. @returns {Promise<import('playwright-core').Frame>} */
  async report() {
    for (let tries = 0; tries < 250; tries++) {
      for (const frame of this.page.frames()) {
        if (frame.url().includes('fake.html') && (await frame.locator('h1').count().catch(() => 0)) > 0) return frame;
      }
      await this.page.waitForTimeout(200);
    }
    throw new Error('No report is open.');
  }

  /** The line in which the editor's question on top is answered. */
  question() {
    return this.page.locator('.quick-input-widget:visible input:visible').last();
  }

  /** Opens the menu of fixes at the cursor by keyboard and returns it. */
  async openFixes() {
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel)').first();
    for (let tries = 0; tries < 5; tries++) {
      await this.page.keyboard.press('Control+.');
      if (await menu.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return menu;
    }
    throw new Error('No menu of fixes opens.');
  }

  /**
   * Rectangle of some words in the visible text of the editor. Throws when they are not in view.
   *
   * @param {string} words
   * @returns {Promise<{ x: number, y: number, width: number, height: number }>}
   */
  async find(words) {
    const deadline = Date.now() + 45_000;
    for (;;) {
      const box = await this.page.evaluate(findInLines, words);
      if (box !== null) return box;
      if (Date.now() > deadline) throw new Error(`"${words}" is not in view.`);
      await this.page.waitForTimeout(200);
    }
  }

  /** Rests the pointer on some words and waits for the note. @param {string} words */
  async hover(words) {
    for (let tries = 0; tries < 5; tries++) {
      const box = await this.find(words);
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(box.x + box.width / 2 - 6, box.y + box.height / 2, { steps: 3 });
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
      const note = this.page.locator('.monaco-hover:not(.hidden) .hover-contents, .monaco-hover:not(.hidden) .hover-row').first();
      const shown = await note.waitFor({ state: 'visible', timeout: 6_000 }).then(() => true, () => false);
      const whole = this.page.locator('.monaco-hover:not(.hidden)').first();
      if (shown && (await this.isFilled(whole))) return whole;
    }
    throw new Error(`No note appears on "${words}".`);
  }

  /** Waits while a note says that it is being fetched; false when it goes away instead. @param {import('playwright-core').Locator} note */
  async isFilled(note) {
    const deadline = Date.now() + 45_000;
    while (Date.now() < deadline) {
      const text = await note.innerText({ timeout: 5_000 }).catch(() => null);
      if (text === null) return false;
      if (!/^\s*(?:Loading\S*\s*)?$/.test(text)) return true;
      await this.page.waitForTimeout(100);
    }
    return false;
  }

  /** The underlined words in view with the sort of their underline. */
  marks() {
    return this.page.evaluate(marksInLines);
  }

  /** Waits until some words in view are underlined. @param {string} words */
  async marked(words) {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const marks = await this.marks();
      // A long line may be wrapped within the words.
      if (joined(marks.map(({ text }) => text).join('')).includes(joined(words))) return marks;
      if (Date.now() > deadline) throw new Error(`"${words}" is not underlined; underlined are: ${marks.map(({ text }) => text).join(' | ')}`);
      await this.page.waitForTimeout(200);
    }
  }

  /** Puts the cursor into some words. @param {string} words */
  async click(words) {
    const box = await this.find(words);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
}

/** @param {string} text */
const joined = (text) => text.replace(/\s/g, '');

/**
 * Runs in the page: the underlined words in view, neighbouring pieces of one underline joined.
 *
 * @returns {{ text: string, line: string }[]}
 */
export function marksInLines() {
  /** @type {{ text: string, line: string }[]} */
  const marks = [];
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    /** @type {Element | null} */
    let last = null;
    for (const piece of line.querySelectorAll('span > span')) {
      const style = getComputedStyle(piece);
      const underlined = style.textDecorationLine.includes('underline') && !piece.classList.contains('detected-link');
      if (underlined) {
        const text = (piece.textContent ?? '').replace(/\u00a0/g, ' ');
        const known = marks.at(-1);
        const sort = `${style.textDecorationStyle} ${style.textDecorationColor}`;
        if (known !== undefined && last === piece.previousElementSibling && last !== null && known.line === sort) known.text += text;
        else marks.push({ text, line: sort });
        last = piece;
      } else {
        last = null;
      }
    }
  }
  return marks;
}

/**
 * Runs in the page.
 *
 * @param {string} words
 */
function findInLines(words) {
  const wanted = words.replace(/\u00a0/g, ' ');
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    /** @type {{ node: Node, from: number }[]} */
    const parts = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      parts.push({ node, from: text.length });
      text += (node.textContent ?? '').replace(/\u00a0/g, ' ');
    }
    const start = text.indexOf(wanted);
    if (start < 0) continue;
    const place = (/** @type {number} */ offset) => {
      const part = parts.filter(({ from }) => from <= offset).at(-1);
      return part === undefined ? null : { node: part.node, offset: offset - part.from };
    };
    const from = place(start);
    const to = place(start + wanted.length - 1);
    if (from === null || to === null) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width > 0) return { x, y, width, height };
  }
  return null;
}

import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/host/findBrowser.mjs';
import { launchBrowser } from '../../scripts/host/openEditor.mjs';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { renderHtml } from '../../src/core/report/renderHtml';
import { renderReportPanel, reportPanelPage } from '../../src/core/report/renderReportPanel';
import { english } from '../../src/core/wording/english';
import { german } from '../../src/core/wording/german';
import { hostileReport, sampleReport } from '../unit/report/sampleReport';

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
const script = readFileSync(join(projectRoot, 'media/report.js'), 'utf8');
const style = readFileSync(join(projectRoot, 'media/report.css'), 'utf8');

/** Colours of the editor's default themes, as far as the panel uses them. */
const editorColours = {
  light: '--vscode-foreground:#3b3b3b;--vscode-descriptionForeground:#3b3b3b;--vscode-editor-background:#ffffff;--vscode-editorWidget-background:#f8f8f8;--vscode-textLink-foreground:#005fb8;--vscode-editorWarning-foreground:#bf8803;--vscode-dropdown-background:#ffffff;--vscode-dropdown-foreground:#3b3b3b;--vscode-button-secondaryBackground:#e5e5e5;--vscode-button-secondaryForeground:#3b3b3b;--vscode-editor-findMatchHighlightBackground:#ea5c0055',
  'hc-dark': '--vscode-foreground:#ffffff;--vscode-descriptionForeground:#ffffffb3;--vscode-editor-background:#000000;--vscode-editorWidget-background:#0c141f;--vscode-textLink-foreground:#21a6ff;--vscode-editorWarning-foreground:#ffd370;--vscode-dropdown-background:#0c141f;--vscode-dropdown-foreground:#ffffff;--vscode-button-secondaryForeground:#ffffff;--vscode-contrastBorder:#6fc3df',
  'hc-light': '--vscode-foreground:#292929;--vscode-descriptionForeground:#292929b3;--vscode-editor-background:#ffffff;--vscode-editorWidget-background:#ffffff;--vscode-textLink-foreground:#0f4a85;--vscode-editorWarning-foreground:#895503;--vscode-dropdown-background:#ffffff;--vscode-dropdown-foreground:#292929;--vscode-button-secondaryBackground:#ffffff;--vscode-button-secondaryForeground:#292929;--vscode-contrastBorder:#0f4a85',
  dark: '--vscode-foreground:#cccccc;--vscode-descriptionForeground:#9d9d9d;--vscode-editor-background:#1f1f1f;--vscode-editorWidget-background:#202020;--vscode-textLink-foreground:#4daafc;--vscode-editorWarning-foreground:#cca700;--vscode-dropdown-background:#313131;--vscode-dropdown-foreground:#cccccc;--vscode-button-secondaryBackground:#313131;--vscode-button-secondaryForeground:#cccccc;--vscode-editor-findMatchHighlightBackground:#9e6a03',
};

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await checker.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
}

suite('The report’s pages in a browser', () => {
  let browser: Browser;

  suiteSetup(async () => {
    browser = await launchBrowser(await ensureBrowser(() => undefined));
  });

  suiteTeardown(async () => browser?.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const words of [english, german]) {
      test(`axe finds no violation in the exported page (${colorScheme}, ${words.language})`, async () => {
        const page = await browser.newPage({ colorScheme, bypassCSP: true });
        await page.setContent(renderHtml(sampleReport(), words, { docs: 'https://example.org/' }));
        assert.deepEqual(await violations(page), []);
        await page.close();
      });
    }
  }

  test('the exported page fits a telephone, and nothing hostile runs in it', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    let ran = false;
    page.on('dialog', (dialog) => {
      ran = true;
      void dialog.dismiss();
    });
    for (const report of [sampleReport(), hostileReport()]) {
      await page.setContent(renderHtml(report, english));
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360, 'the page does not scroll sideways');
      assert.equal(await page.locator('img, script, iframe').count(), 0);
    }
    assert.equal(ran, false);
    await page.close();
  });

  const bodyClass = { light: 'vscode-light', dark: 'vscode-dark', 'hc-dark': 'vscode-high-contrast', 'hc-light': 'vscode-high-contrast vscode-high-contrast-light' } as const;

  async function openPanel(theme: keyof typeof editorColours = 'light', { words = english, width = 1280 } = {}): Promise<Page> {
    const page = await browser.newPage({ colorScheme: theme.endsWith('dark') ? 'dark' : 'light', bypassCSP: true, viewport: { width, height: 800 } });
    const html = reportPanelPage({
      fragment: renderReportPanel(sampleReport(), words, { frozen: false, onlyNew: { pressed: false, since: words.onlyNew.lastCommit, notCompared: null }, docs: (code) => `https://example.org/${code}` }), title: 'The bill', language: 'en', nonce: 'n', source: '*', style: 'about:blank', script: 'about:blank',
    });
    await page.setContent(html.replace('<body>', `<body class="${bodyClass[theme]}" style="${editorColours[theme]};--vscode-font-family:sans-serif;--vscode-font-size:13px">`));
    await page.addStyleTag({ content: style });
    await page.evaluate(() => {
      const sent: unknown[] = [];
      Object.assign(globalThis, { sent, acquireVsCodeApi: () => ({ postMessage: (message: unknown) => sent.push(message), getState: () => undefined, setState: () => undefined }) });
    });
    await page.addScriptTag({ content: script });
    return page;
  }

  const sent = (page: Page) => page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent);
  const visible = (page: Page) => page.locator('.figures .jump:visible').allInnerTexts();
  const post = (page: Page, message: unknown) => page.evaluate((data) => window.dispatchEvent(new MessageEvent('message', { data })), message);

  for (const words of [english, german]) {
    test(`the row of filters and buttons takes no more room than it needs (${words.language})`, async () => {
      // A panel over the window's whole width, one beside the draft, and one on a small screen.
      for (const [width, most] of [[1280, 1], [540, 2], [420, 3], [280, 4]] as const) {
        const page = await openPanel('light', { words, width });
        const rows = await page.locator('.toolbar').evaluate((bar) => {
          const middles = [...bar.querySelectorAll('select, button')].map((part) => part.getBoundingClientRect()).map(({ top, height }) => Math.round((top + height / 2) / 8));
          return new Set(middles).size;
        });
        assert.ok(rows <= most, `${rows} rows at ${width} pixels`);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `scrolls sideways at ${width} pixels`);
        await page.close();
      }
    });
  }

  for (const theme of ['light', 'dark', 'hc-dark', 'hc-light'] as const) {
    test(`axe finds no violation in the panel (${theme})`, async () => {
      const page = await openPanel(theme);
      assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  test('filters show what they say, and how many are shown', async () => {
    const page = await openPanel();
    await page.getByLabel('Show standing').selectOption('conflict');
    assert.deepEqual(await visible(page), ['$6 million']);
    assert.equal(await page.locator('#shown').innerText(), '1 of 4 figures shown');
    await page.getByLabel('Show standing').selectOption('');
    await page.getByLabel('Show organisation').selectOption('=Mozilla');
    assert.deepEqual(await visible(page), ['$600 million']);
    await page.getByLabel('Show organisation').selectOption('=');
    assert.deepEqual(await visible(page), ['€2.5 million']);
    await page.getByLabel('Show organisation').selectOption('');
    assert.equal(await page.locator('#shown').innerText(), '4 figures');
    await page.close();
  });

  test('buttons tell the editor where to go, what to export, when to freeze and whether only what is new is wanted', async () => {
    const page = await openPanel();
    await page.getByRole('button', { name: '$16 billion' }).click();
    await page.getByRole('button', { name: 'CSV' }).click();
    await page.locator('#freeze').click();
    assert.equal(await page.locator('#freeze').getAttribute('aria-pressed'), 'true');
    assert.ok(await page.locator('#only-new').isDisabled(), 'what is frozen keeps its figures');
    await page.locator('#freeze').click();
    await page.locator('#only-new').click();
    assert.deepEqual(await sent(page), [{ type: 'ready' }, { type: 'jump', start: 71, end: 82 }, { type: 'export', format: 'csv' }, { type: 'freeze', frozen: true }, { type: 'freeze', frozen: false }, { type: 'only-new', on: true }]);
    await page.close();
  });

  test('arrows lead from figure to figure, past those that are filtered out', async () => {
    const page = await openPanel();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: '$6 million' }).focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), '$16 billion');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused(), '$6 million');
    await page.close();
  });

  test('a report that follows the draft keeps filters, open details and the focus', async () => {
    const page = await openPanel();
    await page.getByLabel('Show organisation').selectOption('=DeepSeek');
    await page.locator('#figure-1 summary').click();
    await page.getByRole('button', { name: '$16 billion' }).focus();
    await post(page, { type: 'report', html: renderReportPanel(sampleReport(), english, { frozen: false, docs: null }) });
    assert.deepEqual(await visible(page), ['$6 million', '$16 billion']);
    assert.equal(await page.locator('#figure-1 details').getAttribute('open'), '');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '$16 billion');
    await post(page, { type: 'report', html: renderReportPanel(sampleReport([]), english, { frozen: false, docs: null }) });
    assert.match(await page.locator('body').innerText(), /No figures found/);
    await page.close();
  });

  test('the figure at the cursor is brought into view and marked', async () => {
    const page = await openPanel();
    await post(page, { type: 'reveal', start: 143 });
    assert.equal(await page.locator('.figure.current .jump').innerText(), '$600 million');
    await post(page, { type: 'progress', done: 3, of: 10 });
    assert.equal(await page.locator('#progress').isVisible(), true);
    await post(page, { type: 'progress', done: 10, of: 10 });
    assert.equal(await page.locator('#progress').isVisible(), false);
    await page.close();
  });
});

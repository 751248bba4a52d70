import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditorSession, marksInLines } from '../../scripts/host/editorSession.mjs';
import { newest } from '../../scripts/host/versions.mjs';
import { takePicture } from '../support/host/pictures';

suite('Typing into the middle of a sentence', () => {
  let editor: EditorSession;
  const workspace = mkdtempSync(join(tmpdir(), 'second-source-typing-'));

  suiteSetup(async () => {
    writeFileSync(join(workspace, 'draft.md'), 'DeepSeek trained R1 for $6 million. Mozilla earned $593 million in 2022.\n');
    editor = await EditorSession.open({ version: newest, workspace, file: 'draft.md', settings: { 'editor.wordWrap': 'off' } });
  });

  suiteTeardown(async () => {
    await editor?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  test('in every frame the underlines stand under the figures and nothing else', async () => {
    await editor.marked('$593 million');
    await editor.click('trained');
    await editor.page.evaluate((source) => {
      const marks = new Function(`return (${source})()`) as () => { text: string }[];
      const seen: string[] = [];
      Object.assign(globalThis, { secondSourceFrames: seen });
      const look = (): void => {
        seen.push(marks().map(({ text }) => text).join(' | '));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, marksInLines.toString());
    await editor.page.keyboard.type(' and, as it says, tuned with care,', { delay: 60 });
    await editor.page.waitForTimeout(1500);
    // A machine without a graphics card may draw few in that time.
    await editor.page.waitForFunction(() => (globalThis as unknown as { secondSourceFrames: string[] }).secondSourceFrames.length > 30, undefined, { timeout: 60_000 });
    const frames = await editor.page.evaluate(() => (globalThis as unknown as { secondSourceFrames: string[] }).secondSourceFrames);
    assert.deepEqual([...new Set(frames)], ['$6 million | $593 million']);
    await takePicture(editor.page, 'typing');
  });

  test('a figure that is typed over loses its old underline at once and gets a new one after a pause', async () => {
    const box = await editor.find('$6 million');
    await editor.page.mouse.dblclick(box.x + 12, box.y + box.height / 2);
    await editor.page.keyboard.type('1.5 trillion and ');
    // Well before the pause that a new underline waits for.
    await editor.page.waitForTimeout(200);
    const now = (await editor.marks()).map(({ text }) => text);
    for (const words of now) assert.ok(!/trillion and/.test(words), `a stale underline: ${words}`);
    await editor.marked('$593 million');
  });
});

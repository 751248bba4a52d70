import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EditorSession } from '../../scripts/host/editorSession.mjs';
import { installServer } from '../../scripts/host/installServer.mjs';
import { projectRoot } from '../../scripts/host/projectRoot.mjs';
import { newest, oldest } from '../../scripts/host/versions.mjs';
import { largestPackage, writePackage } from '../../scripts/host/writePackage.mjs';
import { takePicture } from '../support/host/pictures';

/** Everything that may be in the package; a file of any other name is one too many. */
const allowed: readonly RegExp[] = [
  /^package\.json$/,
  /^package\.nls(?:\.\w{2})?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(?:desktop|extension)\.js$/,
  /^l10n\/bundle\.l10n(?:\.\w{2})?\.json$/,
  /^media\/(?:icon\.png|[\w-]+\.svg|report\.(?:css|js))$/,
  /^media\/(?:sample\/[\w-]+\.md|walkthrough\/[\w.-]+\.(?:md|svg|png))$/,
  /^docs\/findings\/[\w-]+\.md$/,
  /^seeds\/claims\.schema\.json$/,
];

function hasKeptCode(storage: string): boolean {
  return existsSync(storage) && readdirSync(storage, { recursive: true, encoding: 'utf8' }).some((file) => file.endsWith('.code'));
}

suite('The package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-package-'));
  const path = join(folder, 'second-source.vsix');
  let files: string[] = [];

  suiteSetup(async () => {
    files = await writePackage(path);
  });

  suiteTeardown(() => rmSync(folder, { recursive: true, force: true }));

  test('holds nothing but what it needs', () => {
    assert.deepEqual(files.filter((file) => !allowed.some((pattern) => pattern.test(file))), []);
    for (const needed of ['package.json', 'dist/desktop.js', 'dist/extension.js', 'README.md', 'LICENSE', 'seeds/claims.schema.json', 'media/icon.png', 'media/sample/deepseek.md']) {
      assert.ok(files.includes(needed), `${needed} is missing`);
    }
  });

  test('is at most 600 kB', () => {
    const { size } = statSync(path);
    assert.ok(size <= largestPackage, `it has ${size} bytes`);
  });

  for (const version of [oldest, newest]) {
    test(`installs in VS Code ${version.vscode} and works there`, async () => {
      const programs = await installServer(version, (line) => console.log(line));
      const extensionsDir = join(folder, `extensions-${version.vscode}`);
      const output = execFileSync(
        programs.node,
        [programs.main, '--accept-server-license-terms', '--server-data-dir', join(folder, `data-${version.vscode}`), '--extensions-dir', extensionsDir, '--install-extension', path],
        { encoding: 'utf8', timeout: 120_000, stdio: ['ignore', 'pipe', 'pipe'] },
      );
      assert.match(output, /successfully installed/);
      const editor = await EditorSession.open({ version, workspace: join(projectRoot, 'media/sample'), file: 'deepseek.md', extensionsDir });
      try {
        await editor.marked('$6 million');
        const note = await editor.hover('$944 million');
        assert.match(await note.innerText(), /operating/);
        await takePicture(editor.page, `installed-${version.vscode}`);
        // By then it has kept its compiled code, and starts from that.
        for (const patience = Date.now() + 60_000; !hasKeptCode(editor.storage) && Date.now() < patience;) await wait(250);
        assert.ok(hasKeptCode(editor.storage), 'no compiled code was kept');
        await editor.page.reload({ timeout: 120_000, waitUntil: 'domcontentloaded' });
        await editor.marked('$6 million');
        assert.match(await (await editor.hover('$944 million')).innerText(), /operating/);
      } finally {
        await editor.close();
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { lastCommit, revisionCalled } from '../../../src/editor/revisions';

declare const PROJECT_ROOT: string;

suite('What an editor says of only what is new', () => {
  test('a revision is called by its name, the last commit by those words, a commit by its first digits', () => {
    const hash = '0123456789abcdef0123456789abcdef01234567';
    assert.deepEqual([lastCommit, 'origin/main', 'v1.2', hash, hash.slice(0, 7)].map((revision) => revisionCalled(revision, english.onlyNew)), ['the last commit', 'origin/main', 'v1.2', 'commit 0123456', '0123456']);
    assert.equal(revisionCalled(lastCommit, german.onlyNew), 'dem letzten Commit');
  });

  test('what is left out is counted, and never called checked', () => {
    assert.equal(english.onlyNew.shown('main', 2, 14), 'New since main: 2 of 14 figures. The others stood there before; “left out” does not mean “checked”.');
    assert.equal(english.onlyNew.shown('main', 0, 1), 'New since main: none of 1 figure. The other stood there before; “left out” does not mean “checked”.');
    assert.equal(german.onlyNew.shown('main', 1, 2), 'Neu seit main: 1 von 2 Zahlen. Die andere stand schon vorher da; „weggelassen“ heißt nicht „geprüft“.');
    for (const { onlyNew } of [english, german]) {
      for (const [shown, of] of [[0, 1], [0, 3], [1, 2], [2, 1400]] as const) assert.match(onlyNew.shown('main', shown, of), /not mean “checked”|nicht „geprüft“/);
    }
  });

  test('where nothing is left out it says so', () => {
    assert.equal(english.onlyNew.shown('main', 3, 3), 'New since main: all of 3 figures.');
    for (const { onlyNew } of [english, german]) {
      for (const of of [1, 2]) assert.doesNotMatch(onlyNew.shown('main', of, of) + onlyNew.wholeNew('main', of), /checked|geprüft/);
    }
  });

  test('every reason not to compare says that all figures are shown', () => {
    for (const reason of Object.values(english.onlyNew.notCompared)) assert.match(reason('main'), /figures are shown/);
    for (const reason of Object.values(german.onlyNew.notCompared)) assert.match(reason('main'), /Gezeigt werden alle/);
  });

  test('a revision that nobody knows leads to the command by its own title', () => {
    for (const [words, file] of [[english, 'package.nls.json'], [german, 'package.nls.de.json']] as const) {
      const titles = JSON.parse(readFileSync(join(PROJECT_ROOT, file), 'utf8')) as Readonly<Record<string, string>>;
      assert.ok(words.onlyNew.notCompared['no-revision']('main').includes(titles['command.showNewSince'] ?? 'nothing'), words.language);
    }
  });
});

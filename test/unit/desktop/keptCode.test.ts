import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBundle } from '../../../src/desktop/keptCode';

const bundle = `const { sep } = require('node:path');
const twice = (word) => word + word;
module.exports = { answer: twice('so'), sep, here: [__filename, __dirname] };
`;

suite('Code kept from start to start', () => {
  let folder = '';
  let path = '';
  let kept = '';
  const load = createRequire(join(tmpdir(), 'any.js'));
  const run = (): ReturnType<typeof runBundle> => runBundle(path, kept, load);
  const keptFiles = (): string[] => readdirSync(kept);

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-code-'));
    path = join(folder, 'bundle.js');
    kept = join(folder, 'storage', 'deep');
    writeFileSync(path, bundle);
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('a bundle runs as if it had been required, whether anything was kept or not', () => {
    const first = run();
    assert.equal(first.fromKept, false);
    assert.deepEqual(first.exports, load(path));
    first.keep();
    const second = run();
    assert.equal(second.fromKept, true);
    assert.deepEqual(second.exports, load(path));
  });

  test('nothing is written where that was kept already', () => {
    run().keep();
    const [name = ''] = keptFiles();
    const longAgo = new Date('2001-02-03');
    utimesSync(join(kept, name), longAgo, longAgo);
    run().keep();
    assert.deepEqual(keptFiles(), [name]);
    assert.equal(statSync(join(kept, name)).mtimeMs, longAgo.getTime());
  });

  test('another bundle of the same length is compiled anew, and only its code is kept', () => {
    run().keep();
    const before = keptFiles();
    writeFileSync(path, bundle.replace(`'so'`, `'no'`));
    const changed = run();
    assert.equal(changed.fromKept, false);
    assert.equal((changed.exports as { answer: string }).answer, 'nono');
    changed.keep();
    assert.equal(keptFiles().length, 1);
    assert.notDeepEqual(keptFiles(), before);
    assert.equal(run().fromKept, true);
  });

  for (const [what, spoil] of [
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one byte', (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      copy[bytes.length - 5] = (copy[bytes.length - 5] as number) ^ 0xff;
      return copy;
    }],
  ] as const) {
    test(`a file that is ${what} is left alone, and written anew`, () => {
      run().keep();
      const at = join(kept, keptFiles()[0] as string);
      writeFileSync(at, spoil(readFileSync(at)));
      const spoilt = run();
      assert.equal(spoilt.fromKept, false);
      assert.equal((spoilt.exports as { answer: string }).answer, 'soso');
      spoilt.keep();
      assert.equal(run().fromKept, true);
    });
  }

  test('where the folder is none, the bundle runs, and keeping says so', () => {
    writeFileSync(join(folder, 'storage'), 'a file of that name');
    const started = run();
    assert.equal((started.exports as { answer: string }).answer, 'soso');
    assert.throws(() => started.keep(), /EEXIST|ENOTDIR/);
  });

  test('what the bundle throws is thrown, and a bundle with letters beyond ASCII is read as it is', () => {
    writeFileSync(path, `module.exports = 'Zürich 東京';`);
    assert.equal(run().exports, 'Zürich 東京');
    writeFileSync(path, `throw new TypeError('not today');`);
    assert.throws(run, /not today/);
  });
});

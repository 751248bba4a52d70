import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAsks, runnerOf, titlePattern, unheldAsks } from '../askedFor.mjs';
import { filesBelow } from '../support/patternsOf';

declare const PROJECT_ROOT: string;

const tests = join(PROJECT_ROOT, 'test');

/** A test that stays away must say why, in a comment on the line before. */
const skip = /(.*)\n.*\b(?:(?:suite|test)\.(?:skip|only)|x(?:suite|test)|this\.skip)\(/g;

function declares(file: string, title: string): boolean {
  const code = readFileSync(join(tests, file), 'utf8');
  return ["'", '`', '"'].some((quote) => code.includes(`test(${quote}${title}${quote}`));
}

/** The tests that this run has loaded, by file. */
function loadedTests(root: Mocha.Suite): Map<string, Mocha.Test[]> {
  const found = new Map<string, Mocha.Test[]>();
  root.eachTest((test) => {
    // Bundles stand in a folder of the run's own, out/test-<number>/.
    const file = relative(join(PROJECT_ROOT, 'out'), test.file ?? '').replaceAll('\\', '/').replace(/^[^/]+\//, '').replace(/\.cjs$/, '.ts');
    found.set(file, [...(found.get(file) ?? []), test]);
  });
  return found;
}

suite('What people ask of a checker', () => {
  const asks = readAsks(PROJECT_ROOT);

  test('forty-one things are asked, each once', () => {
    assert.equal(asks.length, 41);
    assert.equal(new Set(asks.map(({ wish }) => wish)).size, 41);
  });

  for (const { wish, tests: held, open } of asks) {
    test(`${wish}: ${open === undefined ? 'held by tests' : 'not all of it is built'}`, function () {
      assert.ok(held.length > 0 || open !== undefined, 'neither a test nor a reason');
      const root = this.test?.parent?.parent;
      assert.ok(root?.root === true);
      const loaded = loadedTests(root);
      assert.ok(loaded.has('unit/asks.test.ts'));
      for (const [file, title] of held) {
        assert.ok(runnerOf(file) !== null && existsSync(join(tests, file)), `no run takes up ${file}`);
        assert.ok(declares(file, title), `${file} has no test “${title}”`);
        // Of a run of a few files the others are not there; the run of everything is judged by what has passed.
        const here = loaded.get(file)?.filter((one) => titlePattern(title).test(one.title));
        if (here !== undefined) assert.ok(here.length > 0 && here.every((one) => !one.pending), `“${title}” of ${file} is not run`);
      }
    });
  }

  test('what is not built is said in so many words', () => {
    for (const { wish, open } of asks) assert.ok(open === undefined || open.length > 10, wish);
  });

  test('no test stays away, or keeps others away, without a reason', () => {
    const found = filesBelow(tests).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(skip)].map(([there, before = '']) => ({ file, there, before })));
    assert.deepEqual(found.filter(({ there, before }) => !/^\s*\/\//.test(before) || /\.only\(/.test(there)).map(({ file, there }) => `${file}: ${there}`), []);
  });

  test('an ask is held by what ran and passed alone', () => {
    const ask = { wish: 'a wish', tests: [['unit/a.test.ts', 'it does ${what} (well)'], ['host/suite/b.test.ts', 'so it is']] as const };
    const outputs = { unit: '  Suite\n    ✔ it does this (well) (12ms)\n', host: '    ✔ so it is (1204 ms)\n', ui: '' };
    assert.deepEqual(unheldAsks([ask], outputs), []);
    const failing: readonly [string, Partial<typeof outputs>][] = [
      ['unit/a.test.ts', { unit: '    1) it does this (well)\n' }],
      ['unit/a.test.ts', { unit: '    - it does this (well)\n' }],
      ['unit/a.test.ts', { unit: '    ✔ it does this well\n' }],
      ['host/suite/b.test.ts', { host: '', unit: `${outputs.unit}    ✔ so it is\n` }],
      ['host/suite/b.test.ts', { host: '    ✔ so it is not\n' }],
    ];
    for (const [file, output] of failing) {
      const missing = unheldAsks([ask], { ...outputs, ...output });
      assert.equal(missing.length, 1);
      assert.ok(missing[0]?.told.includes(file));
    }
    assert.equal(unheldAsks([{ wish: 'x', tests: [['support/a.test.ts', 'so it is']] }], { ...outputs, unit: '    ✔ so it is\n' }).length, 1);
  });

  test('nothing in the product can reach the network', () => {
    const way = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\b(?:from|import|require)\s?\(?\s?['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/;
    const product = [...filesBelow(join(PROJECT_ROOT, 'src')), join(PROJECT_ROOT, 'media/report.js')];
    assert.ok(product.length > 100);
    assert.ok(way.test('await fetch(address)') && way.test("import { get } from 'node:https';") && !way.test('const fetched = 1;'));
    assert.deepEqual(product.filter((file) => way.test(readFileSync(file, 'utf8'))), []);
  });
});

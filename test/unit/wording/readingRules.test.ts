import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { german } from '../../../src/core/wording/german';

declare const PROJECT_ROOT: string;

suite('Rules of reading', () => {
  test('every rule by which a part is told has its German', () => {
    const rooms = join(PROJECT_ROOT, 'src/core/reading');
    const lines = readdirSync(rooms).flatMap((name) => (name.endsWith('.ts') ? readFileSync(join(rooms, name), 'utf8').split('\n') : []));
    const rules = lines.filter((line) => /\brule(?::|\s=)|Rule =/.test(line)).flatMap((line) => [...line.matchAll(/'([a-z][^'\n]* [^'\n]*)'/g)].map(([, rule = '']) => rule));
    assert.ok(rules.length > 20, `only ${rules.length} rules found`);
    assert.deepEqual([...new Set(rules)].filter((rule) => german.readingRule[rule] === undefined), []);
  });
});

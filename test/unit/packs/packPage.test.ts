import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledClaims } from '../../../src/packs/bundled';
import { loadPack } from '../../../src/packs/loadPack';
import { claimSchema } from '../../../src/packs/schema';

declare const PROJECT_ROOT: string;

const page = readFileSync(join(PROJECT_ROOT, 'docs/packs.md'), 'utf8');

suite('the page about claim packs', () => {
  test('every field of a claim is in the table', () => {
    for (const field of Object.keys(claimSchema.shape)) assert.match(page, new RegExp(`^\\| [^|]*\`${field}\``, 'm'), field);
  });

  test('its examples are valid', () => {
    const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    assert.equal(examples.length, 3);
    for (const text of examples) {
      const pack = text.includes('"claims"') ? text : `{ "claims": [${text}] }`;
      assert.deepEqual(loadPack(pack, 'example.claims.json').problems, []);
    }
  });

  test('the README shows a valid pack and the true number of bundled claims', () => {
    const readme = readFileSync(join(PROJECT_ROOT, 'README.md'), 'utf8');
    const [, example = ''] = /```json\n(\{\n {2}"title"[\s\S]*?)```/.exec(readme) ?? [];
    assert.deepEqual(loadPack(example, 'example.claims.json').problems, []);
    assert.ok(readme.includes(`${bundledClaims().size} sourced claims`));
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledClaims } from '../../../src/packs/bundled';
import { bundledPackFiles } from '../../../src/packs/bundledPackFiles';
import { compiledPacks } from '../../../src/packs/bundledPacks';
import { packColumns, unpack } from '../../../src/packs/compiledColumns';

declare const PROJECT_ROOT: string;

suite('bundled claims', () => {
  test('every file in seeds/packs is bundled', () => {
    const files = readdirSync(join(PROJECT_ROOT, 'seeds/packs')).map((file) => file.replace('.claims.json', '')).sort();
    assert.deepEqual(Object.keys(bundledPackFiles).sort(), files);
  });

  test('the index answers by id, entity, metric and relation', () => {
    const claims = bundledClaims();
    assert.equal(claims.size, 675);
    const paper = claims.byId('deepseek-v3-training-cost-paper');
    assert.equal(paper?.low, 5_576_000);
    assert.equal(paper?.unit, 'USD');
    assert.ok(claims.about('DeepSeek', 'training-cost').includes(paper));
    assert.ok(claims.relationsTo('deepseek-v3-training-cost-paper').length > 0);
    assert.equal(claims.about('DeepSeek', 'market-cap').length, 0);
    assert.equal(bundledClaims(), claims);
  });

  test('packing into columns and JSON loses nothing', () => {
    const packed = JSON.parse(JSON.stringify(packColumns(compiledPacks.entities, compiledPacks.claims)));
    assert.deepEqual(unpack(packed), JSON.parse(JSON.stringify(compiledPacks)));
  });

  test('what a product build ships is what the packs say', () => {
    const script = "import('./scripts/bundledPlugin.mjs').then(async ({ compileBundledPacks }) => { const { compiled, problems } = await compileBundledPacks(); console.log(JSON.stringify({ compiled, problems })); });";
    const run = spawnSync(process.execPath, ['-e', script], { cwd: PROJECT_ROOT, encoding: 'utf8', maxBuffer: 1e8 });
    const { compiled, problems } = JSON.parse(run.stdout);
    assert.deepEqual(problems, []);
    assert.deepEqual(unpack(compiled), JSON.parse(JSON.stringify(compiledPacks)));
  });
});

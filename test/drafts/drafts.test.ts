import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkDraft } from '../../src/core/check/checkDraft';
import { bundledClaims } from '../../src/packs/bundled';
import { drawFindings } from '../support/drawFindings';

declare const PROJECT_ROOT: string;

const folder = join(PROJECT_ROOT, 'test', 'drafts');
/** `GOLDEN=1 node test/run.mjs drafts` writes what is found now; read every line of the difference before committing it. */
const rewrite = process.env['GOLDEN'] === '1';

suite('whole drafts', () => {
  const drafts = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();

  test('there are drafts to check', () => assert.ok(drafts.length >= 6));

  for (const name of drafts) {
    test(`${name} is found as drawn beside it`, () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const drawn = drawFindings(text, checkDraft(text, bundledClaims()));
      const golden = join(folder, `${basename(name, '.md')}.findings.txt`);
      if (rewrite) {
        writeFileSync(golden, drawn);
        return;
      }
      assert.ok(existsSync(golden), `${golden} is missing`);
      assert.equal(drawn, readFileSync(golden, 'utf8'));
    });
  }
});

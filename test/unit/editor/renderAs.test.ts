import { strict as assert } from 'node:assert';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { renderAs } from '../../../src/editor/renderAs';
import { bundledClaims } from '../../../src/packs/bundled';
import { sampleReport } from '../report/sampleReport';

suite('A report saved as Markdown', () => {
  for (const words of [english, german]) {
    test(`is no draft: its figures are set aside when its folder is checked (${words.language})`, () => {
      const findings = checkDraft(renderAs(sampleReport(), 'markdown', words), bundledClaims());
      assert.ok(findings.length > 0);
      assert.deepEqual(findings.filter(({ ignored }) => ignored === null), []);
    });
  }
});

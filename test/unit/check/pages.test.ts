import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../../src/core/check/checkDraft';
import type { NoticeCode, Standing } from '../../../src/core/check/finding';
import { bundledClaims } from '../../../src/packs/bundled';

declare const PROJECT_ROOT: string;

const standings: Readonly<Record<Standing, true>> = { agrees: true, conflict: true, differs: true, superseded: true, unreported: true };
const codes: Readonly<Record<NoticeCode, true>> = {
  scope: true, slip: true, wording: true, attribution: true, 'counter-report': true, 'self-conflict': true, arithmetic: true,
};
const headings = ['When it fires', 'Example', 'Why it matters to a newsroom', 'How to settle it', 'How to switch it off'];

function page(name: string): string {
  return readFileSync(join(PROJECT_ROOT, 'docs', 'findings', `${name}.md`), 'utf8');
}

function example(text: string): string {
  const found = /```markdown\n([\s\S]*?)```/.exec(text);
  assert.ok(found !== null, 'the page has an example');
  return found[1] as string;
}

suite('pages of the findings', () => {
  const index = page('README');

  for (const name of [...Object.keys(standings), ...Object.keys(codes)]) {
    test(`${name} has a page with every section, and the index leads to it`, () => {
      const text = page(name);
      for (const heading of headings) assert.ok(text.includes(`\n## ${heading}\n`), heading);
      assert.ok(text.includes(`\n\`${name}\`\n`), 'names its code');
      assert.ok(index.includes(`](${name}.md)`));
    });
  }

  for (const standing of Object.keys(standings)) {
    test(`the example of ${standing} has that standing`, () => {
      const findings = checkDraft(example(page(standing)), bundledClaims(), {});
      assert.ok(findings.some((finding) => finding.standing === standing), findings.map((finding) => finding.standing).join());
    });
  }

  for (const code of Object.keys(codes)) {
    test(`the example of ${code} raises it`, () => {
      const findings = checkDraft(example(page(code)), bundledClaims(), {});
      const raised = findings.flatMap(({ notices }) => notices.map((notice) => notice.code));
      assert.ok(raised.includes(code as NoticeCode), raised.join());
    });
  }

  test('the example of ignoring is ignored, with its reason', () => {
    const findings = checkDraft(example(page('ignoring')), bundledClaims(), {});
    assert.deepEqual(findings.map(({ ignored }) => ignored?.reason), ['the court used this figure']);
  });
});

import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../src/core/check/checkDraft';
import { bundledClaims } from '../../src/packs/bundled';

declare const PROJECT_ROOT: string;

const folder = join(PROJECT_ROOT, 'test', 'drafts', 'silence');
/** Golden drafts of the same kind, whose findings are drawn besides. */
const golden = ['../film.md', '../hurricane.md', '../otherNews.md'];
/** Fewer figures than this in all would mean that they are no longer found, and silence would prove nothing. */
const fewest = 360;

/**
 * Ordinary news of many genres, with the names of the packs used for other things, and with stories on those firms that have nothing
 * to do with computing. No report on file speaks of any of it, so nothing may be told: no alarm, no notice, no agreement either.
 */
suite('news about other things', () => {
  const drafts = [...readdirSync(folder).filter((name) => name.endsWith('.md')).sort(), ...golden];
  const findings = drafts.flatMap((name) => checkDraft(readFileSync(join(folder, name), 'utf8'), bundledClaims()).map((finding) => ({ name, finding })));

  test('their figures are found', () => assert.ok(findings.length >= fewest, `only ${findings.length} figures`));

  for (const draft of drafts) {
    test(`nothing is told of ${draft}`, () => {
      const told = findings.filter(({ name, finding }) => name === draft && (finding.standing !== 'unreported' || finding.notices.length > 0));
      assert.deepEqual(told.map(({ finding: { text, standing, notices } }) => `${text}: ${[standing, ...notices.map(({ code }) => code)].join(' ')}`), []);
    });
  }

  test('what is on file is told when it stands among them', () => {
    const city = readFileSync(join(folder, 'city.md'), 'utf8');
    const told = checkDraft(`${city}\nDeepSeek spent $5.576 million on training V3.\n`, bundledClaims()).filter(({ standing }) => standing !== 'unreported');
    assert.deepEqual(told.map(({ text }) => text), ['$5.576 million']);
  });
});

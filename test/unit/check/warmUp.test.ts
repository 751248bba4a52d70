import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { DraftSession } from '../../../src/core/check/draftSession';
import { warmUpSteps } from '../../../src/core/check/warmUp';
import { buildLexicon, lexiconSteps } from '../../../src/core/reading/names/buildLexicon';
import { finishSteps } from '../../../src/core/text/steps';
import { bundledClaims } from '../../../src/packs/bundled';

declare const PROJECT_ROOT: string;

const claims = bundledClaims();

suite('Before the first draft', () => {
  test('leading the engine through its code changes nothing that is found', () => {
    const lexicon = buildLexicon(claims.entities, claims);
    const texts = ['deepseek', 'openai', 'earnings'].map((name) => readFileSync(join(PROJECT_ROOT, `test/drafts/${name}.md`), 'utf8'));
    const found = (): string[] => texts.map((text) => JSON.stringify(checkDraft(text, claims, { lexicon })));
    const before = found();
    finishSteps(warmUpSteps(claims, lexicon));
    assert.deepEqual(found(), before);
  });

  test('the names and that are each told in many steps', () => {
    const count = (steps: Generator): number => {
      let taken = 0;
      while (steps.next().done !== true) taken += 1;
      return taken;
    };
    assert.ok(count(lexiconSteps(claims.entities, claims)) >= 10);
    assert.ok(count(warmUpSteps(claims, buildLexicon(claims.entities, claims))) >= 40);
  });
});

suite('Findings that are told block by block', () => {
  test('do not outlive an edit that comes between', () => {
    const text = 'Mozilla earned $593 million in 2022.\n\n'.repeat(600);
    const session = new DraftSession(text, claims);
    const old = session.findingsByBlock();
    old.next();
    const change = { start: 0, end: 0, text: '# Cohere raises $270 million\n\nThe new money, $250 million, came in June 2023.\n\n' };
    session.edit([change]);
    finishSteps(old);
    const whole = checkDraft(change.text + text, claims);
    assert.deepEqual(whole[0]?.notices.map(({ code }) => code), ['self-conflict']);
    assert.equal(JSON.stringify(session.findings()), JSON.stringify(whole));
  });
});

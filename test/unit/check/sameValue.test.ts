import assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { bundledClaims } from '../../../src/packs/bundled';

/** Reports that a text's last figure shows because they give the same value, and how it stands. */
function shown(text: string): { standing: string; claims: string[] } {
  const finding = checkDraft(text, bundledClaims()).at(-1);
  return { standing: finding?.standing ?? '', claims: (finding?.claims ?? []).filter(({ rule }) => rule === 'same-value').map(({ claim }) => claim.id) };
}

suite('Reports of the same value', () => {
  test('a figure without a report shows what gives its value of somebody named beside it, and raises nothing', () => {
    const { standing, claims } = shown('Britain is on its own. OpenAI owns 120,000 GPUs.');
    assert.equal(standing, 'unreported');
    assert.deepEqual(claims, ['nvidia-uk-120000-gpus']);
  });

  const silent: readonly (readonly [string, string])[] = [
    ['another value', 'Britain gets its chips. Nvidia shipped 130,000 GPUs for the UK.'],
    ['another unit', 'Britain gets its chips. Nvidia spent $120,000 on the UK.'],
    ['nobody with such a report named', 'A farm in Kent rents 120,000 GPUs.'],
    ['a round digit, its owner named only before', 'OpenAI is busy.\n\nThe bridge took $5 billion.'],
  ];
  for (const [what, text] of silent) test(`nothing for ${what}`, () => assert.deepEqual(shown(text).claims, []));

  const decided: readonly (readonly [text: string, claims: readonly string[]])[] = [
    ['OpenAI and SoftBank will each commit $19 billion to Stargate.', ['softbank-stargate-commitment-19b']],
    ['OpenAI raised $6.6 billion in October 2024.', []],
    ['OpenAI and SoftBank are busy. Stargate will spend $500 billion.', []],
    ['SoftBank will commit $19 billion to Stargate.', []],
    ['Oracle looks on. SoftBank will commit $19 billion to Stargate.', []],
  ];
  for (const [text, claims] of decided) {
    test(`beside a report that decides, only those of another named for the same quantity: ${text}`, () => {
      const { standing, claims: found } = shown(text);
      assert.notEqual(standing, 'unreported');
      assert.deepEqual(found, claims);
    });
  }
});

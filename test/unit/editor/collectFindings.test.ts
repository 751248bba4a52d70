import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { DraftSession } from '../../../src/core/check/draftSession';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { collectFindings } from '../../../src/editor/collectFindings';
import { StepClock } from '../../../src/editor/stepClock';

const claims = buildClaimIndex([], []);

suite('Collecting findings in slices', () => {
  test('gives exactly the findings of the whole, in order', async () => {
    const lines = fc.array(fc.constantFrom('It cost $6 million and', 'later $7 million.', '', '# $8 million', '- $9 million', '| a | $10 million |', 'Nothing here.', '> quoted $11 million'), { minLength: 1, maxLength: 900 });
    await fc.assert(
      fc.asyncProperty(lines, async (chosen) => {
        const session = new DraftSession(chosen.join('\n'), claims);
        const collected = await collectFindings(session, new StepClock(), () => false);
        assert.deepEqual(collected?.map(({ start, end, standing }) => [start, end, standing]), session.findings().map(({ start, end, standing }) => [start, end, standing]));
      }),
      { numRuns: 25 },
    );
  });

  test('stops when the draft is edited or closed meanwhile', async () => {
    const text = 'It cost $6 million.\n\n'.repeat(2000);
    const session = new DraftSession(text, claims);
    const collecting = collectFindings(session, new StepClock(), () => false);
    session.edit([{ start: 0, end: 0, text: 'x' }]);
    assert.equal(await collecting, null);
    assert.equal(await collectFindings(session, new StepClock(), () => true), null);
  });
});

suite('The clock of our own steps', () => {
  test('remembers the longest step until it is told to forget', () => {
    const clock = new StepClock();
    const spin = (milliseconds: number): void => {
      for (const end = performance.now() + milliseconds; performance.now() < end; );
    };
    clock.run(() => spin(5));
    const { took } = clock.run(() => spin(1));
    assert.ok(took >= 1 && clock.longest >= 5);
    clock.forget();
    assert.equal(clock.longest, 0);
  });
});

import assert from 'node:assert/strict';
import { SharedSteps } from '../../../src/core/text/steps';
import { inSlices, pause, StepClock, stepsInSlices } from '../../../src/editor/stepClock';

const never = (): boolean => false;

/** Steps that each take as long as a slice may, so that every slice is one of them. */
function* slowSteps(count: number, taken: number[]): Generator<void, { readonly steps: number }, undefined> {
  for (let step = 0; step < count; step += 1) {
    for (const end = performance.now() + 5; performance.now() < end; );
    taken.push(step);
    yield;
  }
  return { steps: count };
}

suite('work in slices', () => {
  test('somebody who cannot wait takes it to its end between any two slices, and the slices come to the same', async () => {
    for (let at = 0; at <= 4; at += 1) {
      const taken: number[] = [];
      const shared = new SharedSteps(slowSteps(4, taken));
      const slices = inSlices(() => shared.advance(), new StepClock(), never).then(() => shared.finish());
      for (let slice = 0; slice < at; slice += 1) await pause();
      const atOnce = shared.finish();
      assert.deepEqual(atOnce, { steps: 4 });
      assert.equal(await slices, atOnce);
      assert.deepEqual(taken, [0, 1, 2, 3]);
    }
  });

  test('resolves to what the steps come to, and to nothing where it was stopped', async () => {
    assert.deepEqual(await stepsInSlices(slowSteps(3, []), new StepClock(), never), { steps: 3 });
    const taken: number[] = [];
    assert.equal(await stepsInSlices(slowSteps(3, taken), new StepClock(), () => true), undefined);
    assert.deepEqual(taken, [0]);
  });
});

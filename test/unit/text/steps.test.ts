import assert from 'node:assert/strict';
import { finishSteps, SharedSteps } from '../../../src/core/text/steps';

suite('work told in steps', () => {
  test('is taken to its end by whoever cannot wait, and all get the same result, however far another is with it', () => {
    for (let before = 0; before <= 5; before += 1) {
      const taken: number[] = [];
      const shared = new SharedSteps((function* () {
        for (let step = 1; step <= 3; step += 1) {
          taken.push(step);
          yield step;
        }
        return { taken };
      })());
      for (let step = 0; step < before; step += 1) assert.equal(shared.advance(), step < 3);
      const atOnce = shared.finish();
      assert.deepEqual(taken, [1, 2, 3]);
      assert.equal(shared.advance(), false);
      assert.equal(shared.finish(), atOnce);
      assert.deepEqual(taken, [1, 2, 3]);
    }
  });

  test('may come to nothing at all', () => {
    const shared = new SharedSteps<undefined>((function* () {
      yield;
      return undefined;
    })());
    assert.equal(shared.finish(), undefined);
    assert.equal(shared.advance(), false);
    assert.equal(shared.finish(), undefined);
  });

  test('is done at once where nobody shares it', () => {
    assert.equal(finishSteps((function* () {
      yield;
      return 'done';
    })()), 'done');
  });
});

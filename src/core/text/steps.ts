/** Takes work that is told in steps to its end, and returns what it comes to. */
export function finishSteps<Result>(steps: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

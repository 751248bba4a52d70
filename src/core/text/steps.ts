/**
 * Work that is told in steps, which several may take: while one goes on with it in slices, another who cannot wait takes what is
 * left to the end at once. Each step is taken once, and all get the same result.
 */
export class SharedSteps<Result> {
  readonly #steps: Generator<unknown, Result, undefined>;
  #ended: { readonly result: Result } | null = null;

  constructor(steps: Generator<unknown, Result, undefined>) {
    this.#steps = steps;
  }

  /** Takes the next step; false once there is none left. */
  advance(): boolean {
    if (this.#ended !== null) return false;
    const step = this.#steps.next();
    if (step.done === true) this.#ended = { result: step.value };
    return step.done !== true;
  }

  /** Takes the steps that are left, and returns what all of them come to. */
  finish(): Result {
    while (this.#ended === null) this.advance();
    return this.#ended.result;
  }
}

/** Takes work that is told in steps to its end, and returns what it comes to. */
export function finishSteps<Result>(steps: Generator<unknown, Result, undefined>): Result {
  return new SharedSteps(steps).finish();
}

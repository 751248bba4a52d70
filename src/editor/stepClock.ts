/** Milliseconds one step may hold the extension host, so that typing and others' work go on between steps. */
export const stepBudget = 4;

/** Measures our own steps in the extension host and remembers the longest. */
export class StepClock {
  #longest = 0;

  /** Milliseconds of the longest step so far. */
  get longest(): number {
    return this.#longest;
  }

  /** Starts to remember anew. */
  forget(): void {
    this.#longest = 0;
  }

  /** Runs one step and returns its result with the milliseconds it took. */
  run<Result>(step: () => Result): { readonly result: Result; readonly took: number } {
    const start = performance.now();
    const result = step();
    const took = performance.now() - start;
    if (took > this.#longest) this.#longest = took;
    return { result, took };
  }
}

/** Lets everything that waits in the extension host have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

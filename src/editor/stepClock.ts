import { SharedSteps } from '../core/text/steps';

/** Milliseconds one step may hold the extension host, so that typing and others' work go on between steps. */
export const stepBudget = 4;

/** Measures our own steps in the extension host and remembers the longest. */
export class StepClock {
  #longest = 0;
  #now = (): number => performance.now();

  /** Milliseconds of the longest step so far. */
  get longest(): number {
    return this.#longest;
  }

  /** Starts to remember anew; `now` tells the milliseconds that count, those by the clock unless told otherwise. */
  forget(now = (): number => performance.now()): void {
    this.#longest = 0;
    this.#now = now;
  }

  /** Runs one step and returns its result with the milliseconds it took. */
  run<Result>(step: () => Result): { readonly result: Result; readonly took: number } {
    const start = this.#now();
    const result = step();
    const took = this.#now() - start;
    if (took > this.#longest) this.#longest = took;
    return { result, took };
  }
}

/** Lets everything that waits in the extension host have its turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Calls `next` until it returns false, in slices of `stepBudget` with a pause after each but the last. Resolves to false when `stopped`
 * says so after a slice. `told` is called after each slice that was not the last.
 */
export async function inSlices(next: () => boolean, clock: StepClock, stopped: () => boolean, told?: () => void): Promise<boolean> {
  const slice = (): boolean => {
    const until = performance.now() + stepBudget;
    while (next()) if (performance.now() >= until) return true;
    return false;
  };
  while (clock.run(slice).result) {
    told?.();
    await pause();
    if (stopped()) return false;
  }
  return !stopped();
}

/** Takes work that is told in steps to its end in slices, and resolves to what it comes to; undefined when `stopped` says so after a slice. */
export async function stepsInSlices<Result>(
  steps: Generator<unknown, Result, undefined>,
  clock: StepClock,
  stopped: () => boolean,
): Promise<Result | undefined> {
  const shared = new SharedSteps(steps);
  return (await inSlices(() => shared.advance(), clock, stopped)) ? shared.finish() : undefined;
}

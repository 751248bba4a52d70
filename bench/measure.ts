/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time that some work takes, in all threads: what others do on the machine meanwhile hardly shows. */
export function worked(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the given part of all values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Median milliseconds of processor time of each work, run in turns, so that a slow moment of the machine meets all alike. */
export function interleaved<Name extends string>(works: Readonly<Record<Name, () => unknown>>, rounds: number, warmUp = 2): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const time = worked(works[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Prints a heading and where it was measured. */
export function title(words: string): void {
  console.log(`\n${words}  (Node ${process.versions.node}, V8 ${process.versions.v8})`);
}

/** Prints a row: what, its value, and the goal with a mark whether it is met. */
export function row(what: string, value: string, goal?: { readonly words: string; readonly met: boolean }): void {
  const verdict = goal === undefined ? '' : `  ${goal.met ? 'meets' : 'MISSES'} ${goal.words}`;
  console.log(`  ${what.padEnd(58)} ${value.padStart(14)}${verdict}`);
}

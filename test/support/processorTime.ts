/**
 * Milliseconds of processor time that `work` takes in the fastest of `rounds`: what else the machine does lengthens the
 * clock's time, hardly this one, and never shortens it.
 */
export function processorTime(work: () => void, rounds = 3): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * How many times as long `large` takes as `small`, in the calmest of up to ten comparisons; looks no further once it is at
 * most `enough`. Below `least` milliseconds the collector tells more than the work does, so `small` counts as that long.
 */
export function timesAsLong(small: () => void, large: () => void, { enough, least = 2 }: { readonly enough: number; readonly least?: number }): number {
  processorTime(small, 1);
  let times = Infinity;
  for (let comparison = 0; comparison < 10 && times > enough; comparison += 1) {
    times = Math.min(times, processorTime(large) / Math.max(least, processorTime(small)));
  }
  return times;
}

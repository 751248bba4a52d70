/**
 * Milliseconds for which this thread has been at work, to measure steps by: what else the machine does lengthens a step by the
 * clock, hardly by this. An older Node tells it of all threads together, a browser knows the clock alone.
 */
export function atWork(): number {
  if (typeof process === 'undefined') return performance.now();
  const { user, system } = (process as unknown as { threadCpuUsage?: () => NodeJS.CpuUsage }).threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds by which the machine holds up a loop that wants eight, at worst of eight times. */
export function heldUp(): number {
  let worst = 0;
  for (let count = 0; count < 8; count += 1) {
    const start = performance.now();
    let last = start;
    while (last - start < 8) {
      const now = performance.now();
      worst = Math.max(worst, now - last);
      last = now;
    }
  }
  return worst;
}

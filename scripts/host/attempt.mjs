// @ts-check
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does what a network or a busy machine may spoil once: up to three times, with a pause between. Returns what `work`
 * returns; throws what the last try threw.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} say
 * @param {number} [times]
 * @returns {Promise<T>}
 */
export async function attempt(work, say, times = 3) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= times) throw error;
      say(`That failed; trying once more. ${error instanceof Error ? error.message : String(error)}`);
      await wait(2000 * tries);
    }
  }
}

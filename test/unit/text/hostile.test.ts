import assert from 'node:assert/strict';
import { hostileFamilies } from '../../../bench/corpusHostile';
import { findSentences } from '../../../src/core/text/sentences';
import { parseBlocks } from '../../../src/core/text/parseBlocks';

/** Milliseconds of processor time of the fastest of three runs: the others were held up by something else. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

suite('hostile drafts', () => {
  for (const [name, make] of Object.entries(hostileFamilies)) {
    test(`${name}: four times the length takes at most five times as long`, () => {
      const read = (text: string): void => {
        for (const { block } of parseBlocks(text)) findSentences(block.prose.text);
      };
      const small = make(60_000);
      const large = make(240_000);
      read(small);
      read(large);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 20 && best > 5; round += 1) {
        // Below half a millisecond the clock and the collector tell more than the text does.
        best = Math.min(best, fastest(() => { read(large); }) / Math.max(0.5, fastest(() => { read(small); })));
      }
      assert.ok(best <= 5, `grew ${best.toFixed(1)} times`);
    });
  }
});

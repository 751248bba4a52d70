import assert from 'node:assert/strict';
import { hostileFamilies } from '../../../bench/corpusHostile';
import { findSentences } from '../../../src/core/text/sentences';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { timesAsLong } from '../../support/processorTime';

suite('hostile drafts', () => {
  for (const [name, make] of Object.entries(hostileFamilies)) {
    test(`${name}: four times the length takes about four times as long`, () => {
      const read = (text: string) => () => {
        for (const { block } of parseBlocks(text)) findSentences(block.prose.text);
      };
      // More than four where memory has to be cleared; 16 would be the square.
      const times = timesAsLong(read(make(60_000)), read(make(240_000)), { enough: 5, least: 0.5 });
      assert.ok(times <= 11, `grew ${times.toFixed(1)} times`);
    });
  }
});

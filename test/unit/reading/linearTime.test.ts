import assert from 'node:assert/strict';
import { emptyContext } from '../../../src/core/reading/context';
import { readBlock } from '../../../src/core/reading/readBlock';
import type { Block } from '../../../src/core/text/block';
import { findMentions } from '../../../src/core/figures/findMentions';
import { bundledLexicon } from './readMarked';

const families: readonly (readonly [string, (count: number) => string])[] = [
  ['figures in one sentence', (count) => `OpenAI spent ${'$5 million on GPT-4, '.repeat(count)}`],
  ['names in one sentence', (count) => `${'OpenAI, '.repeat(count)} spent $5 million`],
  ['figures and names', (count) => 'Meta 150,000 GPUs, Google $3 billion and '.repeat(count)],
  ['governing words', (count) => `${'raised spent valued at revenue of '.repeat(count)} $5 million`],
  ['times', (count) => `${'in the third quarter of 2025 '.repeat(count)} OpenAI lost $5 billion`],
  ['descriptions', (count) => `${'the company the startup its '.repeat(count)} $5 billion`],
  ['capitals', (count) => `${'Mmmmm Open AAAA '.repeat(count)} $5 billion`],
  ['quote marks', (count) => `${'" \u201C '.repeat(count)} $5 billion`],
];

/** One sentence as long as it comes, so that nothing upstream cuts it. */
function block(text: string): Block {
  return { kind: 'paragraph', level: 0, quoted: false, table: null, prose: { text, at: [0], source: [0] }, sentences: [{ start: 0, end: text.length }], length: text.length };
}

function cost(text: string): number {
  const prepared = block(text);
  const mentions = findMentions(text);
  let least = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage().user;
    readBlock(prepared, mentions, emptyContext(null, null), bundledLexicon());
    least = Math.min(least, process.cpuUsage().user - before);
  }
  return least;
}

suite('Reading takes time in proportion to the text', () => {
  for (const [family, make] of families) {
    test(family, () => {
      cost(make(500));
      const small = cost(make(1_000));
      const large = cost(make(4_000));
      // A small run of a few milliseconds is noise; what counts is that no square hides.
      assert.ok(large <= 10 * Math.max(small, 4_000), `${family}: ${small} µs for 1,000, ${large} µs for 4,000`);
    });
  }
});

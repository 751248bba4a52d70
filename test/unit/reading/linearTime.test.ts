import assert from 'node:assert/strict';
import { emptyContext } from '../../../src/core/reading/context';
import { readBlock } from '../../../src/core/reading/readBlock';
import type { Block } from '../../../src/core/text/block';
import { findMentions } from '../../../src/core/figures/findMentions';
import { timesAsLong } from '../../support/processorTime';
import { bundledLexicon } from './readMarked';

const families: readonly (readonly [string, (count: number) => string])[] = [
  ['figures in one sentence', (count) => `OpenAI spent ${'$5 million on GPT-4, '.repeat(count)}`],
  ['names in one sentence', (count) => `${'OpenAI, '.repeat(count)} spent $5 million`],
  ['figures and names', (count) => 'Meta 150,000 GPUs, Google $3 billion and '.repeat(count)],
  ['governing words', (count) => `${'raised spent valued at revenue of '.repeat(count)} $5 million`],
  ['times', (count) => `${'in the third quarter of 2025 '.repeat(count)} OpenAI lost $5 billion`],
  ['stretches told by their end', (count) => `${'three months to the first half of the year to '.repeat(count)} OpenAI lost $5 billion`],
  ['quarters and days', (count) => `${'Q2 2Q FY on Monday last quarter, '.repeat(count)} OpenAI lost $5 billion`],
  ['figures with times', (count) => 'up from $5 billion in the second quarter and at $6 billion '.repeat(count)],
  ['sums at a price', (count) => 'put the company at $5 billion and raised funding at '.repeat(count)],
  ['persons', (count) => 'Sam Altman said he raised $5 billion that it spent, '.repeat(count)],
  ['owners in turn', (count) => `${'Meta, Google and OpenAI, '.repeat(count)} spent ${'$5 billion, '.repeat(count)}`],
  ['descriptions', (count) => `${'the company the startup its '.repeat(count)} $5 billion`],
  ['capitals', (count) => `${'Mmmmm Open AAAA '.repeat(count)} $5 billion`],
  ['quote marks', (count) => `${'" \u201C '.repeat(count)} $5 billion`],
];

/** One sentence as long as it comes, so that nothing upstream cuts it. */
function block(text: string): Block {
  return { kind: 'paragraph', level: 0, quoted: false, table: null, prose: { text, at: [0], source: [0] }, sentences: [{ start: 0, end: text.length }], length: text.length };
}

function reading(text: string): () => void {
  const prepared = block(text);
  const mentions = findMentions(text);
  return () => void readBlock(prepared, mentions, emptyContext(null, null), bundledLexicon());
}

suite('Reading takes time in proportion to the text', () => {
  for (const [family, make] of families) {
    test(family, () => {
      // Four times the length; 16 would be the square.
      const times = timesAsLong(reading(make(1_000)), reading(make(4_000)), { enough: 8, least: 4 });
      assert.ok(times <= 11, `${family}: ${times.toFixed(1)} times as long`);
    });
  }
});

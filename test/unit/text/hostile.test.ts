import assert from 'node:assert/strict';
import { findSentences } from '../../../src/core/text/sentences';
import { parseBlocks } from '../../../src/core/text/parseBlocks';

/** Texts that make naive parsers slow, by the unit that is repeated. */
const families: Readonly<Record<string, (size: number) => string>> = {
  'runs of backticks of every length': (size) => {
    let text = '';
    for (let run = 1; text.length < size; run += 1) text += `${'`'.repeat(run % 900)} a `;
    return text;
  },
  'opening brackets': (size) => '['.repeat(size),
  'brackets and addresses never closed': (size) => '[a]('.repeat(size / 4),
  'images in images': (size) => '![a'.repeat(size / 3),
  'emphasis never closed': (size) => '*a **b _c '.repeat(size / 10),
  'stars': (size) => '*'.repeat(size),
  'tags never closed': (size) => '<a b="'.repeat(size / 6),
  'comments never closed': (size) => 'a <!-- '.repeat(size / 7),
  'quote marks on one line': (size) => '>'.repeat(size),
  'quotes ever deeper': (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, depth) => '>'.repeat(depth)).join(' a\n'),
  'list marks on one line': (size) => '- '.repeat(size / 2),
  'dollar signs': (size) => '$'.repeat(size),
  'dollar words': (size) => '$a '.repeat(size / 3),
  'braces': (size) => '{'.repeat(size),
  'template marks': (size) => '{{ a '.repeat(size / 5),
  'ampersands': (size) => '&a'.repeat(size / 2),
  'backslashes': (size) => '\\'.repeat(size),
  'tildes': (size) => '~~a '.repeat(size / 4),
  'addresses': (size) => 'http://a.b/('.repeat(size / 12),
  'pipes': (size) => `${'|'.repeat(size / 2)}\n${'|-'.repeat(size / 4)}`,
  'one endless line of words': (size) => 'word '.repeat(size / 5),
  'one endless word': (size) => 'a'.repeat(size),
  'full stops': (size) => '.'.repeat(size),
  'initials': (size) => 'A. '.repeat(size / 3),
  'blank lines': (size) => '\n'.repeat(size),
  'spaces': (size) => ' '.repeat(size),
  'lines of spaces before a word': (size) => `${' '.repeat(99)}\n`.repeat(size / 100),
};

/** Milliseconds of the fastest of three runs: the others were held up by something else. */
function fastest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

suite('hostile drafts', () => {
  for (const [name, make] of Object.entries(families)) {
    test(`${name}: four times the length takes at most five times as long`, () => {
      const read = (text: string): void => {
        for (const { block } of parseBlocks(text)) findSentences(block.prose.text);
      };
      const small = make(60_000);
      const large = make(240_000);
      read(small);
      read(large);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 8 && best > 5; round += 1) {
        // Below half a millisecond the clock and the collector tell more than the text does.
        best = Math.min(best, fastest(() => { read(large); }) / Math.max(0.5, fastest(() => { read(small); })));
      }
      assert.ok(best <= 5, `grew ${best.toFixed(1)} times`);
    });
  }
});

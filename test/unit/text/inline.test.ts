import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { toDraft } from '../../../src/core/text/prose';

/** Prose of a draft of one block, U+FFFC drawn as `□`. */
function proseOf(text: string): string {
  const blocks = parseBlocks(text);
  return blocks.map(({ block }) => block.prose.text.replaceAll('\uFFFC', '□')).join(' ¶ ');
}

/** What a reader sees, then the ways to write it. */
const shown: readonly (readonly [string, ...string[]])[] = [
  ['about $6 million for R1', 'about **$6 million** for R1', 'about $6 *million* for R1', 'about __$6__ million for R1', 'about ***$6 million*** for R1', 'about **$6** _million_ for R1'],
  ['it cost $6 million', 'it cost \\$6 million', 'it cost &#36;6 million', 'it cost &dollar;6 million', 'it cost &#x24;6&#32;million', 'it cost <b>$6</b> million', 'it cost <span class="a b">$6 million</span>'],
  ['£5 and €7 – nearly', '&pound;5 and &euro;7 &ndash; nearly'],
  ['$1.6\u00A0billion', '$1.6&nbsp;billion', '$1.6&#160;billion'],
  ['the $1.6 billion bill', 'the [$1.6 billion](https://example.org/$9) bill', 'the [$1.6 billion][1] bill', 'the [$1.6](<a b> "for $2") billion bill', 'the [**$1.6** billion](x (title $3)) bill'],
  ['run □ now', 'run `npm $5` now', 'run `` a ` $5 `` now', 'run $x^2 + 5$ now', 'run $\\alpha$ now', 'run {{< price 5 >}} now', 'run {{ price }} now', 'run {% raw $5 %} now', 'run {props.price} now', 'run <!-- $5 --> now', 'run {/* $5 */} now', 'run ~~$5~~ now', 'run <https://example.org/$5> now', 'run https://example.org/$5 now', 'run $$5 + x$$ now', 'run <br> now', 'run <img alt="$5" src=x> now'],
  ['costs $50 to $100 a month', 'costs $50 to $100 a month'],
  ['$5M-$6M, $7M/$8M and US$9', '$5M-$6M, $7M/$8M and US$9'],
  ['$HOME and $PATH, $NVDA (up)', '$HOME and $PATH, $NVDA (up)'],
  ['from $3 billion to $x', 'from $3 billion to $x'],
  ['600$ or 700$ each', '600$ or 700$ each'],
  ['the [$6 million] question', 'the [$6 million] question'],
  ['5 * 6 * 7 is snake_case_name', '5 * 6 * 7 is snake_case_name'],
  ['a {brace with words} stays', 'a {brace with words} stays'],
  ['noted here', 'noted[^1] here', 'noted here[^long-name]'],
  ['$6 million, it says', '$6 million[1](https://x.y), it says', '$6 million[1][2], it says'],
  ['see 3 of them', 'see [3](https://x.y) of them'],
  ['about ~$5 to ~$6 million', 'about ~$5 to ~$6 million'],
  ['AT&T and &unknown; &', 'AT&T and &unknown; &', 'AT&amp;T and &unknown; &'],
  ['see □.', 'see https://example.org/a_(b).', 'see www.example.org/$5.'],
  ['an unclosed `tick and [bracket and <b', 'an unclosed `tick and [bracket and <b'],
  ['10□6□ units', '10<sup>6</sup> units'],
  ['chart $5 million□', '![chart $5 million](chart-$6.png "over $7")'],
];

suite('inline syntax', () => {
  for (const [expected, ...spellings] of shown) {
    for (const spelling of spellings) test(`${JSON.stringify(spelling)} shows as ${JSON.stringify(expected)}`, () => { assert.equal(proseOf(spelling), expected); });
  }

  test('a hard break shows as a line feed', () => {
    assert.equal(proseOf('one\\\ntwo'), 'one\ntwo');
    assert.equal(proseOf('one  \ntwo'), 'one\ntwo');
  });

  test('a figure inside emphasis is placed without the marks, an entity at its end is whole', () => {
    const text = 'It cost **$6 million** or 5&euro; once.';
    const [placed] = parseBlocks(text);
    assert.ok(placed);
    const { prose } = placed.block;
    const money = prose.text.indexOf('$6 million');
    const span = toDraft(prose, { start: money, end: money + '$6 million'.length });
    assert.equal(text.slice(placed.start + span.start, placed.start + span.end), '$6 million');
    const euro = prose.text.indexOf('5€');
    const second = toDraft(prose, { start: euro, end: euro + 2 });
    assert.equal(text.slice(placed.start + second.start, placed.start + second.end), '5&euro;');
  });

  test('every character of prose maps to the character it was written as', () => {
    const parts = fc.constantFrom('a', 'word ', '$6 million', ' ', '*', '**', '_', '`', '[', '](x)', '<b>', '</b>', '&nbsp;', '&amp;', '\\$', '\\', '\n', '> ', '- ', '$', '{{a}}', '~~', 'é', '😀', '\r\n', '\n\n', '| a | b |\n|--|--|\n');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        const text = chosen.join('');
        let end = 0;
        for (const { block, start } of parseBlocks(text)) {
          assert.ok(start >= end, 'blocks are in order and do not overlap');
          end = start + block.length;
          assert.ok(end <= text.length);
          let before = -1;
          for (let offset = 0; offset < block.prose.text.length; offset += 1) {
            const span = toDraft(block.prose, { start: offset, end: offset + 1 });
            assert.ok(span.start > before && span.end > span.start && span.end <= block.length, JSON.stringify(text));
            before = span.start;
            const written = text.slice(start + span.start, start + span.end);
            const character = block.prose.text[offset];
            if (written !== character) assert.ok(character === '\uFFFC' || written.startsWith('&'), `${JSON.stringify(written)} shows as ${JSON.stringify(character)}`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

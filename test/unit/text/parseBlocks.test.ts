import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/text/frontMatter';
import { findComments, parseBlocks } from '../../../src/core/text/parseBlocks';

/** One line a block: kind, level or quote mark, words. */
function drawn(text: string, language: 'markdown' | 'plaintext' = 'markdown'): string[] {
  return parseBlocks(text, language).map(({ block }) => {
    const mark = block.level > 0 ? ` ${block.level}` : block.quoted ? ' >' : '';
    const table = block.table === null ? '' : ` [${block.table.column}|${block.table.row}]`.replaceAll('\uFFFC', '□');
    return `${block.kind}${mark}${table}: ${block.prose.text.replaceAll('\uFFFC', '□')}`;
  });
}

/** What the test shows, the draft, and its blocks. */
const drafts: readonly (readonly [string, string, readonly string[]])[] = [
  ['paragraphs end with a blank line', 'one\ntwo\n\nthree', ['paragraph: one\ntwo', 'paragraph: three']],
  ['headings of both forms', '# A *b* #\n\nC\n===\n\nD\nE\n---\n', ['heading 1: A b', 'heading 1: C', 'heading 2: D\nE']],
  ['front matter in YAML is no prose', '---\ntitle: costs $5\n---\nBody $6', ['paragraph: Body $6']],
  ['front matter in TOML is no prose', '+++\ntitle = "costs $5"\n+++\nBody', ['paragraph: Body']],
  ['a rule at the top is not front matter', '---\n\nBody\n\n---\n', ['paragraph: Body']],
  ['front matter that never closes is not front matter', '---\nBody $6\n', ['paragraph: Body $6']],
  ['code is left alone', 'a\n\n```js\n$5\n```\n\n~~~\n$6\n\n    $7\n~~~\n\n    $8\n\nb', ['paragraph: a', 'paragraph: b']],
  ['a fence that is never closed runs to the end', 'a\n\n```\n$5\n\nb', ['paragraph: a']],
  ['a shorter fence does not close a longer one', '````\n```\n$5\n````\nb', ['paragraph: b']],
  ['HTML blocks are left alone up to a blank line', '<div>\n$5\n</div>\n\nb', ['paragraph: b']],
  ['scripts may hold blank lines', '<script>\n\n$5\n\n</script>\nb', ['paragraph: b']],
  ['display maths is left alone', 'a\n\n$$\nx = 5\n$$\n\nb', ['paragraph: a', 'paragraph: b']],
  ['comments of several lines are left alone', 'a\n\n<!-- $5\n\n$6 -->\nb', ['paragraph: a', 'paragraph: b']],
  ['quotes are somebody else’s words, lazy lines too', '> one\n> two\nthree\n\nfour', ['paragraph >: one\ntwo\nthree', 'paragraph: four']],
  ['lists, nested and loose', '- one\n  more\n- two\n\n  three\n  1. four\n', ['list-item: one\nmore', 'list-item: two', 'list-item: three', 'list-item: four']],
  ['a number in running text opens no list', 'It was\n2024. A good year', ['paragraph: It was\n2024. A good year']],
  ['a fence in a list item ends with the item', '- a\n  ```\n  $5\n- b', ['list-item: a', 'list-item: b']],
  ['tables give cells with their headers', '| Model | Cost ($bn) |\n|:--|--:|\n| R1 | 5.6 |\n| `V3` | **6** |\n\nafter', [
    'table-cell [|]: Model', 'table-cell [|]: Cost ($bn)', 'table-cell [Model|]: R1', 'table-cell [Cost ($bn)|R1]: 5.6', 'table-cell [Model|]: □', 'table-cell [Cost ($bn)|□]: 6', 'paragraph: after',
  ]],
  ['a table needs no blank line before it', 'So it was:\nin short\n| Model | Cost |\n|:--|--:|\n| R1 | 5.6 |\n', [
    'paragraph: So it was:\nin short', 'table-cell [|]: Model', 'table-cell [|]: Cost', 'table-cell [Model|]: R1', 'table-cell [Cost|R1]: 5.6',
  ]],
  ['a bar and dashes that do not fit it make no table', 'So it was:\na | b\n|---|---|---|\n', ['paragraph: So it was:\na | b\n|---|---|---|']],
  ['tables need no outer pipes', 'A | B\n--|--\n1 | 2 \\| 3\n', ['table-cell [|]: A', 'table-cell [|]: B', 'table-cell [A|]: 1', 'table-cell [B|1]: 2 | 3']],
  ['a row of pipes without a delimiter row is a paragraph', '| Samsung | 50,000 | Chip design |', ['paragraph: | Samsung | 50,000 | Chip design |']],
  ['footnotes are blocks of their own', 'Text[^1].\n\n[^1]: It cost\n    $5.\n\n    More $6.\n', ['paragraph: Text.', 'footnote: It cost\n$5.', 'footnote: More $6.']],
  ['link definitions are no prose', '[a]: https://x/$5 "over $6"\n[b]: <y>\nWords', ['paragraph: Words']],
  ['an image alone is a caption', '![Costs of $5](a.png)', ['caption: Costs of $5□']],
  ['so are the words under one', '![A hall](a.png)\n*It costs $5*', ['caption: A hall□\nIt costs $5']],
  ['and a paragraph that is emphasised whole', '*A hall for $5. Photo: Nordwind*', ['caption: A hall for $5. Photo: Nordwind']],
  ['and one that says it is', 'Figure 2: What it costs, $5', ['caption: Figure 2: What it costs, $5']],
  ['emphasis at both ends is none of the whole', '*A hall* for $5, *they say*', ['paragraph: A hall for $5, they say']],
  ['a word in italics is no caption', 'It costs *$5*', ['paragraph: It costs $5']],
  ['containers of directives are only their words', '::: note\nWords $5\n:::\n', ['paragraph: Words $5']],
  ['imports and exports of MDX are no prose', 'import { Price } from "./price"\n\nexport const cost = "$5"\n\nimport duties rose to $5 million', ['paragraph: import duties rose to $5 million']],
  ['a byte order mark opens a paragraph, not a fence', '\uFEFFWords', ['paragraph: \uFEFFWords']],
  ['Windows line ends', '# A\r\n\r\none\r\ntwo\r\n\r\n```\r\n$5\r\n```\r\n- b\r\n', ['heading 1: A', 'paragraph: one\ntwo', 'list-item: b']],
  ['tabs indent to the next multiple of four', '-\tone\n\n\ttwo\n', ['list-item: one', 'list-item: two']],
  ['nothing', '', []],
  ['only white space', ' \n\t\n', []],
];

suite('blocks of Markdown', () => {
  for (const [name, text, expected] of drafts) test(name, () => { assert.deepEqual(drawn(text), expected); });

  test('a block begins and ends where its words do', () => {
    const text = 'x\n\n> - **$5** million  \n>   more\n';
    const [, second] = parseBlocks(text);
    assert.ok(second);
    assert.equal(text.slice(second.start, second.start + second.block.length), '**$5** million  \n>   more');
  });

  test('an endless line comes in several blocks and nothing is lost', () => {
    const text = `${'It cost *much* more than $5 million. '.repeat(3000)}end`;
    const blocks = parseBlocks(text);
    assert.ok(blocks.length > 3);
    assert.equal(blocks.map(({ block }) => block.prose.text).join(''), text.replaceAll('*', ''));
    assert.ok(blocks.every(({ block }) => block.prose.text.length <= 6_000));
    for (const { block, start } of blocks) assert.equal(text.slice(start, start + block.length).replaceAll('*', ''), block.prose.text);
  });

  test('letters without a space between them for pages on end are no words', () => {
    const picture = 'iVBORw0KGgo'.repeat(3000);
    const words = parseBlocks(`It cost $6 million. ![](data:image/png;base64,${picture}) Nobody minded. ${'More of it. '.repeat(400)}`).map(({ block }) => block.prose.text).join('');
    assert.ok(words.startsWith('It cost $6 million. ') && words.includes('Nobody minded. More of it.'), words.slice(0, 200));
    assert.ok(!words.includes('iVBOR'));
    const chinese = '他们花了六百万美元，没有人相信。'.repeat(1000);
    assert.equal(parseBlocks(chinese).map(({ block }) => block.prose.text).join(''), chinese);
  });

  test('in an endless paragraph too, comments are no words and are found', () => {
    const text = `${'It went on. '.repeat(900)}<!-- second-source-ignore-start reason: ${'x. '.repeat(2000)}-->It cost $6 million. ${'It went on. '.repeat(900)}{/* note */} Done. <!-- open`;
    const words = parseBlocks(text).map(({ block }) => block.prose.text).join('');
    assert.ok(!words.includes('reason') && !words.includes('note') && words.includes('It cost $6 million.') && words.endsWith('Done. <!-- open'));
    const comments = findComments(text);
    assert.deepEqual(comments.map(({ start, end }) => text.slice(start, start + 4) + text.slice(end - 3, end)), ['<!---->', '{/* */}']);
  });

  test('what opens in an endless paragraph and never closes leaves the rest as it is', () => {
    const text = `${'[a **b `c <!-'.repeat(60)} It cost $6 million. ${'It went on. '.repeat(2000)}`;
    const words = parseBlocks(text).map(({ block }) => block.prose.text).join('');
    assert.ok(words.includes('It cost $6 million.') && words.endsWith('It went on. It went on.'));
  });

  test('a row of a table of endless length is no table', () => {
    assert.equal(parseBlocks(`| a | b |\n|--|--|\n|${' $6 million |'.repeat(2000)}\n`).length, 2);
  });
});

suite('blocks of plain text', () => {
  test('every line is a paragraph, the first the headline when it does not end like a sentence', () => {
    assert.deepEqual(drawn('Firm spends $6 million\nThe firm said so.\n\n# No heading *here*\n    $5 indented\n', 'plaintext'), [
      'heading 1: Firm spends $6 million', 'paragraph: The firm said so.', 'paragraph: # No heading *here*', 'paragraph: $5 indented',
    ]);
  });

  test('a first line that ends like a sentence is no headline', () => {
    assert.deepEqual(drawn('The firm spent $6 million.\n', 'plaintext'), ['paragraph: The firm spent $6 million.']);
  });

  test('lines that were wrapped in mid-sentence go on', () => {
    const text = 'Headline\n\nThe company said on Tuesday that it had spent about $1.6\r\nbillion on hardware. It gave no reason for the\nexpense.\n';
    assert.deepEqual(drawn(text, 'plaintext'), ['heading 1: Headline', 'paragraph: The company said on Tuesday that it had spent about $1.6\nbillion on hardware. It gave no reason for the\nexpense.']);
  });
});

suite('front matter', () => {
  for (const [text, title, date] of [
    ['---\ntitle: "What it costs"\ndate: 2025-02-03T10:00:00Z\n---\n', 'What it costs', '2025-02-03'],
    ['---\r\ntitle: It\'s \'fine\'\r\npublished: 2025-02\r\n---\r\n', "It's 'fine'", '2025-02'],
    ['+++\ntitle = \'T\'\ndate = 2025-02-03\n+++\n', 'T', '2025-02-03'],
    ['---\nauthor: x\n---\n', null, null],
    ['No front matter', null, null],
    ['---\ntitle:\n---\n', null, null],
  ] as const) {
    test(`${JSON.stringify(text)}`, () => { assert.deepEqual(readFrontMatter(text), { title, date }); });
  }
});

suite('comments', () => {
  test('are found with their place, on lines of their own, in text, over lines, in MDX', () => {
    const text = 'a <!-- one --> b\n\n<!-- two\nlines -->\n\n> <!-- three -->\n\n{/* four */}\n\n```\n<!-- not -->\n```\n';
    const comments = findComments(text);
    assert.deepEqual(comments.map(({ text: words }) => words.trim()), ['one', 'two\nlines', 'three', 'four']);
    for (const { start, end, text: words } of comments) assert.ok(text.slice(start, end).includes(words.split('\n')[0] ?? ''));
    assert.equal(text.slice(comments[1]?.start, comments[1]?.end), '<!-- two\nlines -->');
  });

  test('one that is never closed is none', () => {
    assert.deepEqual(findComments('<!-- one\ntwo'), []);
  });
});

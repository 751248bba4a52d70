import assert from 'node:assert/strict';
import { parser } from '@lezer/markdown';
import { GFM } from '@lezer/markdown';
import fc from 'fast-check';
import { escapeHtml } from '../../../src/core/report/escapeHtml';
import { escapeMarkdown, markdownTarget } from '../../../src/core/report/escapeMarkdown';
import { csvCell } from '../../../src/core/report/renderCsv';
import { safeUrl } from '../../../src/core/report/reportRow';
import { columnsOf, visibleText, wrapText } from '../../../src/core/report/visibleText';

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '*', '_', '[', ']', '(', ')', '!', '#', '-', '+', '1', '.', '|', '~', '\\', '\n', '\r', '\t', ' ', '=', '@', ':', '/', 'w', 'a', '$', '^', ',', ';', '%', '\u001b', '\u202e') }),
  fc.constantFrom('http://a.b', 'www.a.de', 'a@b.de', '    code', '- x', '1. x', '# x', '***', '<!-- -->', '&amp;', ':smile:', '@someone', '| a | b |\n| - | - |', '[^1]', '[a]: b'),
);

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

suite('Escaping', () => {
  test('HTML text has no live sign left and reads back the same', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"'\u202e]/);
        assert.doesNotMatch(escaped, /&(?!(?:amp|lt|gt|quot|#39);)/);
        assert.equal(unescapeHtml(escaped).length, text.length);
        if (!escaped.includes('\ufffd')) assert.equal(unescapeHtml(escaped), text);
      }),
    );
  });

  test('Markdown text is one paragraph of plain text for a parser of Markdown', () => {
    const markdown = parser.configure(GFM);
    const harmless = new Set(['Document', 'Paragraph', 'Escape', 'HardBreak']);
    fc.assert(
      fc.property(nasty, (text) => {
        const source = `a ${escapeMarkdown(text)} z`;
        const names = new Set<string>();
        markdown.parse(source).iterate({ enter: (node) => void names.add(node.name) });
        for (const name of names) assert.ok(harmless.has(name), `${name} in ${JSON.stringify(source)}`);
        assert.doesNotMatch(source, /[\n\r\u001b\u202e]/);
      }),
      { numRuns: 500 },
    );
  });

  test('Markdown text stays plain at the head of a line, too', () => {
    for (const text of ['- x', '+ x', '1. x', '12) x', '# x', '> x', '***', '---', '    x', '```', '| a | b |']) {
      const names = new Set<string>();
      parser.configure(GFM).parse(escapeMarkdown(text)).iterate({ enter: (node) => void names.add(node.name) });
      assert.deepEqual([...names].filter((name) => !['Document', 'Paragraph', 'Escape'].includes(name)), [], text);
    }
  });

  test('a link’s target cannot be left', () => {
    for (const url of ['https://a.b/c d', 'https://a.b/)x', 'https://a.b/>x<', 'https://a.b/\\>x', 'https://a.b/\nx']) {
      assert.match(markdownTarget(url), /^<[^<>\\\s]*>$/);
    }
  });

  test('only http and https are linked', () => {
    for (const url of ['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://EXAMPLE.ORG']) assert.equal(safeUrl(url), url);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'command:x', 'file:///etc/passwd', '//x', '', ' https://x', 'https://a b']) assert.equal(safeUrl(url), null, url);
  });

  test('a CSV cell never begins as a formula', () => {
    for (const start of ['=', '+', '-', '@', '＝', '＋', '－', '＠', ' =', '\t=', '\t', '\r', '\n']) {
      assert.match(csvCell(`${start}1+1`), /^"'/, JSON.stringify(start));
    }
    assert.equal(csvCell('$6 million'), '"$6 million"');
    assert.equal(csvCell(6e6), '6000000');
    assert.equal(csvCell(null), '');
  });

  test('text for a terminal holds no control signs and nothing that turns its direction', () => {
    fc.assert(fc.property(nasty, (text) => assert.doesNotMatch(visibleText(text), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)));
  });

  test('wrapped lines fit and lose no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé漢]{1,12}$/)), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const lines = wrapText(words.join(' '), width);
        assert.deepEqual(lines.join(' ').split(' ').filter((word) => word !== ''), words);
        for (const line of lines) assert.ok(columnsOf(line) <= width || !line.includes(' '));
      }),
    );
  });
});

import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { commandLink, escapeMarkdown, safeAddress, webLink } from '../../../src/editor/markdownText';

suite('Text of claims and drafts in Markdown', () => {
  test('no text turns the direction of the words beside it', () => {
    assert.equal(escapeMarkdown('said \u202eesrever\u202c and \u2067more\u2069'), 'said \ufffdesrever\ufffd and \ufffdmore\ufffd');
  });

  test('marks of Markdown, HTML and icons are escaped, and everything stands on one line', () => {
    assert.equal(escapeMarkdown('[x](command:y) <b> $(zap) | `a`\n# b'), '\\[x\\]\\(command\\:y\\) \\<b\\> \\$\\(zap\\) \\| \\`a\\` \\# b');
  });

  test('no text, whatever it holds, leaves an unescaped mark or a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped, /[\r\n]/);
        assert.doesNotMatch(escaped.replace(/\\[^A-Za-z0-9\s]/g, ''), /[`*_[\]()#<>!$|~&]/);
      }),
    );
  });

  const refused = ['javascript:alert(1)', 'data:text/html,x', 'command:workbench.action.quit', 'file:///etc/passwd', 'vscode://x', '//example.org', 'not an address', ''];
  for (const address of refused) {
    test(`${address || 'an empty address'} is not linked`, () => {
      assert.equal(safeAddress(address), null);
      assert.equal(webLink('words', address), 'words');
    });
  }

  test('a web address cannot break out of its link', () => {
    assert.equal(webLink('Paper', 'https://example.org/a_(b)?x=")'), '[Paper](https://example.org/a%5F%28b%29?x=%22%29)');
  });

  test('arguments of a command link are encoded', () => {
    assert.equal(commandLink('Go', 'a.b', ['x) [y](z', 3], 'Go there'), '[Go](command:a.b?%5B%22x%29%20%5By%5D%28z%22%2C3%5D "Go there")');
  });
});

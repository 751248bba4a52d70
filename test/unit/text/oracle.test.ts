import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import * as fc from 'fast-check';
import { parseBlocks } from '../../../src/core/text/parseBlocks';
import { toDraft } from '../../../src/core/text/prose';

const oracle = parser.configure(GFM);

/** Syntax of which no letter is prose. */
const hidden = new Set([
  'InlineCode', 'FencedCode', 'CodeBlock', 'HTMLBlock', 'CommentBlock', 'ProcessingInstructionBlock', 'HTMLTag', 'Comment', 'ProcessingInstruction',
  'URL', 'Autolink', 'LinkTitle', 'LinkReference', 'Strikethrough', 'Entity', 'CodeInfo',
]);

/** A draft with every letter that is no prose put out, as the parser sees it. */
function byOracle(text: string): string {
  const shown = [...text];
  oracle.parse(text).iterate({
    enter(node) {
      if (!hidden.has(node.name) && node.name !== 'LinkLabel') return true;
      for (let offset = node.from; offset < node.to; offset += 1) shown[offset] = '·';
      return false;
    },
  });
  return letters(shown.join(''));
}

function byBlocks(text: string): string {
  const shown = Array.from(text, () => '·');
  for (const { block, start } of parseBlocks(text)) {
    for (let offset = 0; offset < block.prose.text.length; offset += 1) {
      const at = start + toDraft(block.prose, { start: offset, end: offset + 1 }).start;
      if (text[at] === block.prose.text[offset]) shown[at] = text[at] ?? '·';
    }
  }
  return letters(shown.join(''));
}

/** Only letters count: which mark belongs to what is told by the letters that show. */
function letters(text: string): string {
  return text.replace(/[^a-z]/g, '·');
}

const inlineParts = fc.constantFrom('a', 'b', 'cd ', ' ', 'e', '*', '**', '***', '_', '__', '`', '``', '[', ']', '](f)', '](<g> "h")', '(', '](f)', ')', '<b>', '</b>', '<i j="k">', '<!-- l -->', '<', '&amp;', '\\', '!', '![', '\n', '<mailto:m>', ' https://n.o ', '~~', '"', '.', '-');
/**
 * Where the parser leaves CommonMark 0.31 or GitHub's rules, which the reader follows: a backtick after an escaped one, more
 * than two tildes, declarations in small letters, addresses with an open bracket, brackets in brackets that no definition
 * makes a link; empty list items right after a quote or list, blank lines of a quote with HTML.
 */
const parserDiffers = /\\`|~{3}|<![a-z]|\]\([^)]*\]?\(|\[[^\]]*\[|!\[[^\]]*~~|\[[^\]]*~~/;
const inlineText = fc
  .array(inlineParts, { minLength: 1, maxLength: 25 })
  .map((parts) => `p${parts.join('')}`)
  .filter((text) => !parserDiffers.test(text));

const blockLine = fc
  .tuple(
    fc.constantFrom('', '', '', '', ' ', '  ', '    ', '> ', '>', '- ', '* ', '1. ', '1) ', '> - ', '- > ', '   ', '\t', '> > '),
    fc.constantFrom('', 'aa', 'bb cc', '# dd', '## ee ##', '```', '````', '~~~', '---', '***', '===', '<div>', '</div>', '<b>', '<!-- ff', 'gg -->', '`jj`', '*kk*', '[ll](mm)', '- nn', '1. oo', '1. pp', '<pre>', '</pre>', '\\# qq', '+', '#', '<?rr', '?>'),
  )
  .map(([prefix, content]) => prefix + content);
const blankQuoteLine = /^[> ]*>[ \t]*$/m;
const emptyItem = /(?:[-+*]|\d[.)])[ \t]*$/m;
const blockText = fc.array(blockLine, { minLength: 1, maxLength: 10 }).map((chosen) => `p\n\n${chosen.join('\n')}`)
  .filter((text) => !emptyItem.test(text) && !(text.includes('<') && blankQuoteLine.test(text)));

suite('the parser as oracle', () => {
  test('inline marks hide and show what the parser hides and shows', () => {
    fc.assert(fc.property(inlineText, (text) => { assert.equal(byBlocks(text), byOracle(text), JSON.stringify(text)); }), { numRuns: 500 });
  });

  test('blocks hide and show what the parser hides and shows', () => {
    fc.assert(fc.property(blockText, (text) => { assert.equal(byBlocks(text), byOracle(text), JSON.stringify(text)); }), { numRuns: 500 });
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formulaRisks } from '../../../src/core/text/formulaRisks';
import { escapeSigns } from '../../../src/editor/fixes/escapeSigns';

const shown = (text: string, language?: 'plaintext') => formulaRisks(text, language).map(({ start, end }) => text.slice(start, end));

suite('Money that renderers take for a formula', () => {
  const taken: readonly [string, readonly string[]][] = [
    ['It cost between $50 and 100$.', ['$50 and 100$']],
    ['They sold $5 million in C$-denominated bonds.', ['$5 million in C$']],
    ['From $5 million to US$ 6 million', ['$5 million to US$']],
    ['($20 in A$)', ['$20 in A$']],
    ['**$20** in A$, *$5* in US$', ['$20** in A$', '$5* in US$']],
    ['$5 and 6$\n\n- $7 or 8$', ['$5 and 6$', '$7 or 8$']],
    ['| a $5 in A$ | b |\n|---|---|\n| $6 in A$ | 1 |', ['$5 in A$', '$6 in A$']],
  ];
  for (const [text, expected] of taken) test(JSON.stringify(text), () => assert.deepEqual(shown(text), expected));

  const left = [
    'It raised $6 million and $5.6 million.',
    'From US$6 million to NT$ 200 million.',
    'It cost \\$50 to 100$.',
    'It cost $50 to 100\\$.',
    'It cost $50 to 100&dollar;.',
    'It cost $50.\n\nOr 100$.',
    'It cost $50 or $ 60.',
    '`$50` or 100$',
    'Let $x^2$ be $n$.',
    '| $5 | 6$ |\n|---|---|\n| 1 | 2 |',
    '```\n$5 or 6$\n```',
    '',
  ];
  for (const text of left) test(`${JSON.stringify(text)} is left alone`, () => assert.deepEqual(shown(text), []));

  test('there are no formulas in plain text', () => assert.deepEqual(shown('$50 or 100$', 'plaintext'), []));

  test('signs with a backslash are in no formula, whatever stands around them', () => {
    const pieces = fc.constantFrom('$5', '6$', ' and ', '**', '\\$', '\n', '\n\n', 'US$', '- ', ', ', '$x$', '`');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const edits = formulaRisks(parts.join('')).flatMap(escapeSigns);
        let mended = parts.join('');
        for (const { start, text } of [...edits].reverse()) mended = mended.slice(0, start) + text + mended.slice(start);
        assert.equal(mended.replaceAll('\\', ''), parts.join('').replaceAll('\\', ''));
        for (const { start, end } of formulaRisks(mended)) assert.ok(mended[start - 1] !== '\\' && mended[end - 2] !== '\\');
      }),
    );
    const text = 'It cost between $50 and 100$.';
    const [risk] = formulaRisks(text);
    assert.ok(risk !== undefined);
    assert.deepEqual(escapeSigns(risk), [{ start: 16, end: 16, text: '\\' }, { start: 27, end: 27, text: '\\' }]);
    assert.deepEqual(shown('It cost between \\$50 and 100\\$.'), []);
  });
});

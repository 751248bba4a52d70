import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { buildClaimIndex } from '../../../src/core/claims/claimIndex';
import { ignoreEdits } from '../../../src/editor/fixes/ignoreEdits';
import { editText } from '../../../src/editor/fixes/textEdit';

const empty = buildClaimIndex([], []);

function ignored(text: string, figure: string, scope: 'line' | 'region' | 'file', reason = 'checked'): string {
  const start = text.indexOf(figure);
  return editText(text, ignoreEdits(text, { start, end: start + figure.length }, scope, reason, 'html'));
}

const comment = '<!-- second-source-ignore-next-line reason: checked -->';

suite('Ignoring with a reason', () => {
  const placed: readonly (readonly [string, string, string])[] = [
    ['before a paragraph, on a line of its own', 'It cost $6 million.\n', `${comment}\nIt cost $6 million.\n`],
    ['inside a paragraph, at the end of the line before', 'It is said that\nit cost $6 million.\n', `It is said that ${comment}\nit cost $6 million.\n`],
    ['before a hard break’s spaces', 'It is said  \nit cost $6 million.\n', `It is said ${comment}  \nit cost $6 million.\n`],
    ['in a list, at the end of the item before', '- one\n- $6 million\n', `- one ${comment}\n- $6 million\n`],
    ['in a loose list too', '- one\n\n- $6 million\n', `- one ${comment}\n\n- $6 million\n`],
    ['after a heading, on a line of its own', '# Costs\n\nIt cost $6 million.\n', `# Costs\n\n${comment}\nIt cost $6 million.\n`],
    ['in a block quote, with its mark', '> It cost $6 million.\n', `> ${comment}\n> It cost $6 million.\n`],
  ];
  for (const [where, text, expected] of placed) test(`the comment goes ${where}`, () => assert.equal(ignored(text, '$6 million', 'line'), expected));

  test('in a table the comment stands round the figure, so that no row or cell is added', () => {
    const text = '| a | b |\n| --- | --- |\n| R1 | $6 million |\n';
    assert.equal(ignored(text, '$6 million', 'line'), '| a | b |\n| --- | --- |\n| R1 | <!-- second-source-ignore-start reason: checked -->$6 million<!-- second-source-ignore-end --> |\n');
  });

  test('the whole file is ignored by a comment behind the front matter', () => {
    assert.equal(ignored('---\ntitle: x\n---\n\nIt cost $6 million.\n', '$6 million', 'file'), '---\ntitle: x\n---\n\n<!-- second-source-ignore-file reason: checked -->\n\nIt cost $6 million.\n');
  });

  test('nothing is written without a reason', () => assert.equal(ignored('It cost $6 million.\n', '$6 million', 'line', '  '), 'It cost $6 million.\n'));

  test('a reason cannot end the comment it stands in', () => {
    assert.equal(ignored('It cost $6 million.\n', '$6 million', 'line', 'a --> <b> -- c\nd'), '<!-- second-source-ignore-next-line reason: a – b – c d -->\nIt cost $6 million.\n');
  });

  test('MDX gets its own kind of comment', () => {
    const text = 'It cost $6 million.\n';
    assert.equal(editText(text, ignoreEdits(text, { start: 8, end: 18 }, 'line', 'checked', 'mdx')), '{/* second-source-ignore-next-line reason: checked */}\nIt cost $6 million.\n');
  });

  test('wherever the comment goes, the check heeds it, with the reason, and the other figures are read as before', () => {
    const lines = ['It cost $6 million.', 'Then 2,048 GPUs', '- a list of $7 million', '- and $8 million', '', '# The $9 million question', '> said $10 million', 'more words here', '| cell | $11 million |', '| --- | --- |', '```', 'code $12', '```'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 12 }), fc.constantFrom('line' as const, 'region' as const, 'file' as const), fc.nat(20), (chosen, scope, which) => {
        const text = `${chosen.join('\n')}\n`;
        const before = checkDraft(text, empty);
        const finding = before[which % Math.max(1, before.length)];
        if (finding === undefined) return;
        const after = checkDraft(editText(text, ignoreEdits(text, finding, scope, 'checked by hand', 'html')), empty);
        const same = after[before.indexOf(finding)];
        assert.equal(after.length, before.length);
        assert.equal(same?.text, finding.text);
        assert.equal(same?.ignored?.reason, 'checked by hand');
      }),
      { numRuns: 1000 },
    );
  });
});

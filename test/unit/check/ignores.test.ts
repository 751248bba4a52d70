import * as assert from 'node:assert/strict';
import { checkDraft } from '../../../src/core/check/checkDraft';
import { DraftSession } from '../../../src/core/check/draftSession';
import { ignoredAt, readIgnores } from '../../../src/core/check/ignores';
import { findComments } from '../../../src/core/text/parseBlocks';
import { bundledClaims } from '../../../src/packs/bundled';
import { timesAsLong } from '../../support/processorTime';

const figure = 'Nvidia has invested $10 billion in Anthropic.';

/** Reasons (or null) of the figures of a draft, in order. */
function reasons(text: string): (string | null)[] {
  return checkDraft(text, bundledClaims()).map(({ ignored }) => ignored?.reason ?? null);
}

function problems(text: string): string[] {
  return readIgnores(findComments(text), text).problems.map(({ kind, directive }) => `${kind} ${directive}`);
}

suite('ignore comments', () => {
  const cases: readonly (readonly [string, string, (string | null)[]])[] = [
    ['on a line of its own', `<!-- second-source-ignore-next-line reason: as filed -->\n${figure}\n\n${figure}`, ['as filed', null]],
    ['over an empty line', `<!-- second-source-ignore-next-line reason: as filed -->\n\n${figure}`, ['as filed']],
    ['after text, for the line below', `${figure} <!-- second-source-ignore-next-line reason: as filed -->\n${figure}`, [null, 'as filed']],
    ['over several lines', `<!--\nsecond-source-ignore-next-line\nreason: as filed\n-->\n${figure}`, ['as filed']],
    ['in MDX', `{/* second-source-ignore-next-line reason: as filed */}\n\n${figure}`, ['as filed']],
    ['a region', `${figure}\n\n<!-- second-source-ignore-start reason: court record -->\n\n${figure}\n\n${figure}\n\n<!-- second-source-ignore-end -->\n\n${figure}`, [null, 'court record', 'court record', null]],
    ['a region within a line', `${figure} <!-- second-source-ignore-start reason: quoted --> ${figure} <!-- second-source-ignore-end --> ${figure}`, [null, 'quoted', null]],
    ['regions in regions', `<!-- second-source-ignore-start reason: outer -->\n\n${figure}\n\n<!-- second-source-ignore-start reason: inner -->\n\n${figure}\n\n<!-- second-source-ignore-end -->\n\n${figure}\n\n<!-- second-source-ignore-end -->\n\n${figure}`, ['outer', 'inner', 'outer', null]],
    ['a region never closed', `${figure}\n\n<!-- second-source-ignore-start reason: the rest -->\n\n${figure}`, [null, 'the rest']],
    ['a whole file, wherever it stands', `${figure}\n\n<!-- second-source-ignore-file reason: a novel -->`, ['a novel']],
    ['the narrowest scope', `<!-- second-source-ignore-file reason: a novel -->\n\n<!-- second-source-ignore-next-line reason: as filed -->\n${figure}\n\n${figure}`, ['as filed', 'a novel']],
    ['no reason, no effect', `<!-- second-source-ignore-next-line -->\n${figure}`, [null]],
    ['an empty reason, no effect', `<!-- second-source-ignore-file reason: -->\n${figure}`, [null]],
    ['a region without a reason', `<!-- second-source-ignore-start -->\n\n${figure}\n\n<!-- second-source-ignore-end -->`, [null]],
    ['another comment', `<!-- reason: second-source-ignore-file -->\n${figure}`, [null]],
    ['the name of another tool', `<!-- second-source-ignored reason: x -->\n${figure}`, [null]],
    ['code that shows a comment', `\`\`\`\n<!-- second-source-ignore-file reason: x -->\n\`\`\`\n\n${figure}`, [null]],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(reasons(text), expected));

  const faults: readonly (readonly [string, string[]])[] = [
    ['<!-- second-source-ignore-next-line -->\nx', ['no-reason next-line']],
    ['<!-- second-source-ignore-file reason:   -->', ['no-reason file']],
    ['<!-- second-source-ignore-line reason: x -->', ['unknown-directive line']],
    ['<!-- second-source-ignore reason: x -->', ['unknown-directive ']],
    ['<!-- second-source-ignore-end -->', ['nothing-to-close end']],
    ['<!-- second-source-ignore-start reason: x -->', ['never-closed start']],
    ['<!-- second-source-ignore-start -->\n<!-- second-source-ignore-end -->', ['no-reason start']],
    ['text\n\n<!-- second-source-ignore-next-line reason: x -->\n\n', ['no-next-line next-line']],
    ['<!-- second-source-ignore-file reason: x -->', []],
    ['<!-- written by hand -->', []],
  ];
  for (const [text, expected] of faults) test(`told as not effective: ${JSON.stringify(text)}`, () => assert.deepEqual(problems(text), expected));

  test('an ignored finding stays in the list, keeps its standing, and rings no bell', async () => {
    const { isAlarm } = await import('../../../src/core/check/finding');
    const [finding] = checkDraft(`<!-- second-source-ignore-next-line reason: as filed -->\n${figure}`, bundledClaims());
    assert.ok(finding !== undefined);
    assert.deepEqual(finding.ignored, { scope: 'next-line', reason: 'as filed' });
    assert.ok(finding.notices.length > 0);
    assert.equal(isAlarm(finding), false);
  });

  test('a comment written while the draft is open counts at once', () => {
    const session = new DraftSession(figure, bundledClaims());
    assert.equal(session.findings()[0]?.ignored, null);
    session.edit([{ start: 0, end: 0, text: '<!-- second-source-ignore-next-line reason: as filed -->\n' }]);
    assert.equal(session.findings()[0]?.ignored?.reason, 'as filed');
    assert.deepEqual(session.ignoreProblems(), []);
  });

  test('the narrowest comment is found among many in the time of a look-up', () => {
    const line = `<!-- second-source-ignore-next-line reason: as filed -->\nx\n\n`;
    const looked = (count: number): (() => void) => {
      const text = line.repeat(count);
      const comments = Array.from({ length: count }, (_, index) => ({ start: index * line.length, end: index * line.length + 55, text: ' second-source-ignore-next-line reason: as filed ' }));
      return () => {
        const ignores = readIgnores(comments, text);
        for (let index = 0; index < count; index++) ignoredAt(ignores, index * line.length + 60);
      };
    };
    assert.ok(timesAsLong(looked(10_000), looked(40_000), { enough: 8, least: 20 }) <= 11);
  });
});

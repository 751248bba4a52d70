import { strict as assert } from 'node:assert';
import { buildReport } from '../../../src/core/report/buildReport';
import { english } from '../../../src/core/wording/english';
import { folderSummary, worstFirst } from '../../../src/editor/folderSummary';
import type { CheckedArticle } from '../../../src/editor/folderSummary';
import { makeFinding } from '../../support/makeFinding';

function article(path: string, ...standings: readonly ('agrees' | 'conflict' | 'differs' | 'superseded' | 'unreported')[]): CheckedArticle {
  const findings = standings.map((standing, n) => makeFinding({ standing, start: n * 20 }));
  const report = buildReport(findings, { path, text: 'x'.repeat(400), claims: 3 }).articles[0];
  assert.ok(report !== undefined);
  return { uri: `file:///${path}`, article: report };
}

const text = { title: 'Folder: desk', checked: '3 of 3 articles', stopped: null, article: 'Article', noticed: 'Also noticed', unreadable: 'Not read', exportAs: 'Export as', nothing: 'Nothing found' };

suite('The summary of a folder', () => {
  test('the article that needs a person soonest comes first', () => {
    const sorted = worstFirst([article('calm.md', 'agrees'), article('b.md', 'conflict', 'conflict'), article('a.md', 'differs'), article('c.md', 'unreported')]);
    assert.deepEqual(sorted.map(({ article: { path } }) => path), ['a.md', 'b.md', 'c.md', 'calm.md']);
  });

  test('names of files and titles are escaped, and every row leads to its article', () => {
    const page = folderSummary([article('<b>.md', 'differs')], [{ path: '<i>', why: '"x"' }], text, english, (uri, start) => `command:go?${uri}&${start}`, (format) => `command:export?${format}`);
    assert.doesNotMatch(page, /<b>\.md|<i>/);
    assert.match(page, /href="command:go\?file:\/\/\/&lt;b&gt;\.md&amp;0"/);
    assert.match(page, /command:export\?sarif/);
  });

  test('a folder without articles says so, and files that could not be read are listed', () => {
    const page = folderSummary([], [{ path: 'bad.md', why: 'not UTF-8 text' }], text, english, () => '', () => '');
    assert.match(page, /Nothing found/);
    assert.match(page, /bad\.md: not UTF-8 text/);
  });

  test('ignored figures have a column where there are any, so that their article does not look like one without figures', () => {
    const heads = (...articles: readonly CheckedArticle[]): number => [...folderSummary(articles, [], text, english, () => '', () => '').matchAll(/<th scope="col">/g)].length;
    const { uri, article: silenced } = article('a.md', 'unreported');
    const report = buildReport([makeFinding({ ignored: { scope: 'file', reason: 'x' } })], { path: 'a.md', text: 'x'.repeat(400), claims: 3 }).articles[0] ?? silenced;
    assert.equal(heads(article('b.md', 'agrees')), 7);
    assert.equal(heads(article('b.md', 'agrees'), { uri, article: report }), 8);
    assert.match(folderSummary([{ uri, article: report }], [], text, english, () => '', () => ''), /Ignored on purpose<\/th>[^]*<td class="unreported"><b>1<\/b><\/td><\/tr>/);
  });

  test('a check that was stopped says so', () => {
    assert.match(folderSummary([article('a.md', 'agrees')], [], { ...text, stopped: 'Stopped early' }, english, () => '', () => ''), /role="alert">Stopped early/);
  });
});

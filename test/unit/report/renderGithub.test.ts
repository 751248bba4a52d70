import assert from 'node:assert/strict';
import { annotationsPerKind, escapeCommandMessage, escapeCommandProperty, renderGithub } from '../../../src/core/report/renderGithub';
import { english } from '../../../src/core/wording/english';
import { makeFinding, stanced } from '../../support/makeFinding';
import { hostileReport, sampleReport } from './sampleReport';

suite('GitHub annotations', () => {
  test('worst first, with file, line and columns; ignored and unreported figures are left alone', () => {
    const lines = renderGithub(sampleReport(), english).trimEnd().split('\n');
    assert.equal(lines.length, 4);
    assert.match(lines[0] ?? '', /^::error file=drafts\/bill\.md,line=4,endLine=4,col=24,endColumn=35,title=Differs from reports on file%3A \$16 billion::DeepSeek’s hardware investment: \$16 billion in the draft/);
    assert.match(lines[1] ?? '', /^::warning file=drafts\/bill\.md,line=3,endLine=3,col=25,endColumn=35,title=Reports conflict%3A \$6 million::/);
    assert.equal(lines[2], '4 figures. Differs from reports on file: 1 · Reports conflict: 1 · No report on file: 1 · Ignored on purpose: 1.');
    assert.equal(lines[3], '“No report on file” does not mean “checked”: there was nothing to compare with.');
    assert.equal(renderGithub(sampleReport([]), english), '0 figures.\n');
  });

  test('a figure over a line break has no columns', () => {
    const output = renderGithub(sampleReport([makeFinding({ start: 40, end: 60, standing: 'differs', claims: [stanced('differs', 'apart')] })]), english);
    assert.match(output, /^::error file=drafts\/bill\.md,line=3,endLine=4,title=/);
  });

  test('ten of each kind, the rest is counted', () => {
    const many = Array.from({ length: 25 }, (_, i) => makeFinding({ start: i, end: i + 1, standing: i % 2 === 0 ? 'conflict' : 'differs', claims: [stanced('differs', 'apart')] }));
    const lines = renderGithub(sampleReport(many), english).trimEnd().split('\n');
    assert.equal(lines.filter((line) => line.startsWith('::error')).length, annotationsPerKind);
    assert.equal(lines.filter((line) => line.startsWith('::warning')).length, annotationsPerKind);
    assert.match(lines.at(-1) ?? '', / 5 more findings not shown here\.$/);
  });

  test('signs of the command language are escaped', () => {
    assert.equal(escapeCommandMessage('50%\r\nof a:b,c'), '50%25%0D%0Aof a:b,c');
    assert.equal(escapeCommandProperty('50%\r\nof a:b,c'), '50%25%0D%0Aof a%3Ab%2Cc');
  });

  test('hostile text cannot forge a command', () => {
    const lines = renderGithub(hostileReport(), english).trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^::warning /);
    assert.doesNotMatch(lines.join(''), /[\r\u001b\u202e]/);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding, NoticeCode } from '../../../src/core/check/finding';
import { buildReport, joinReports } from '../../../src/core/report/buildReport';
import { partFindings } from '../../../src/core/report/newFindings';
import { renderExplanation } from '../../../src/core/report/renderExplanation';
import { renderGithub } from '../../../src/core/report/renderGithub';
import { renderHtml } from '../../../src/core/report/renderHtml';
import { renderJson } from '../../../src/core/report/renderJson';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderSarif } from '../../../src/core/report/renderSarif';
import { plainStyle, renderText } from '../../../src/core/report/renderText';
import type { ReportData } from '../../../src/core/report/reportData';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { makeFinding, makePart, makeReading } from '../../support/makeFinding';
import { timesAsLong } from '../../support/processorTime';
import { sampleFindings, sampleText } from './sampleReport';

function noticed(...codes: readonly NoticeCode[]): Pick<Finding, 'notices'> {
  return { notices: codes.map((code) => ({ code, kind: 'x', detail: {}, claims: [], related: [] })) };
}

const plain = makeFinding({ start: 10, end: 20, standing: 'conflict', sentence: 'DeepSeek trained R1 for $6 million.' });
const fresh = (now: readonly Finding[], before: readonly Finding[]) => partFindings(now, before).fresh;

suite('What is new since an earlier version', () => {
  test('a figure that was moved, or whose sentence was put differently, is not', () => {
    const moved = { ...plain, start: 500, end: 510, section: 'Elsewhere' };
    const reworded = { ...plain, start: 3, end: 13, sentence: 'For $6 million, DeepSeek says, it trained R1.' };
    assert.deepEqual(fresh([moved], [plain]), []);
    assert.deepEqual(fresh([reworded], [plain]), []);
  });

  const changes: readonly [string, Finding][] = [
    ['its value', { ...plain, mention: { ...plain.mention, figure: { ...plain.mention.figure, low: 7e6, high: 7e6 } } }],
    ['its currency', { ...plain, mention: { ...plain.mention, figure: { ...plain.mention.figure, unit: 'EUR' } } }],
    ['its standing', { ...plain, standing: 'differs' }],
    ['whose it is', { ...plain, reading: makeReading({ entity: makePart('Mozilla', 'Mozilla') }) }],
    ['what it measures', { ...plain, reading: makeReading({ metric: makePart('revenue' as const, 'earned') }) }],
    ['that it is ignored no more', plain],
  ];
  for (const [what, now] of changes) {
    test(`a figure is when ${what} is new`, () => {
      const before = now === plain ? { ...plain, ignored: { scope: 'next-line' as const, reason: 'x' } } : plain;
      assert.deepEqual(fresh([now], [before]), [now]);
    });
  }

  test('something more that was noticed is, something less is not', () => {
    const [slip, both] = [{ ...plain, ...noticed('slip') }, { ...plain, ...noticed('slip', 'attribution') }];
    assert.deepEqual(fresh([slip], [plain]), [slip]);
    assert.deepEqual(fresh([both], [slip]), [both]);
    assert.deepEqual(fresh([slip], [both]), []);
    assert.deepEqual(fresh([plain], [slip]), []);
  });

  test('of several alike as many are old as there were, and those that stayed in their sentence are', () => {
    const added = { ...plain, start: 0, end: 10, sentence: 'So it was $6 million.' };
    assert.deepEqual(fresh([added, plain], [plain]), [added]);
    assert.deepEqual(fresh([plain, added], [added]), [plain]);
    assert.deepEqual(partFindings([added, plain], [plain]).earlier, [plain]);
  });

  test('nothing is new against itself, everything is against nothing, and each finding is on one side', () => {
    const some = fc.array(
      fc.record({ standing: fc.constantFrom('agrees', 'conflict', 'unreported'), low: fc.constantFrom(1e6, 2e6), sentence: fc.constantFrom('a', 'b'), codes: fc.subarray<NoticeCode>(['slip', 'scope']) }).map(({ standing, low, sentence, codes }) => ({ ...makeFinding({ standing, figure: { low, high: low }, sentence }), ...noticed(...codes) })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, some, (now, before) => {
        assert.deepEqual(fresh(now, now), []);
        assert.deepEqual(fresh(now, []), now);
        const parted = partFindings(now, before);
        for (const finding of now) assert.notEqual(parted.fresh.includes(finding), parted.earlier.includes(finding));
        assert.ok(parted.fresh.length >= now.length - before.length);
        assert.deepEqual(fresh(now, [...before, ...now]), []);
      }),
    );
  });

  test('many thousand alike are parted in time that grows with their number and no faster', () => {
    const parting = (count: number): (() => void) => {
      const [now, before] = ['a', 'b'].map((sentence) => Array.from({ length: count }, () => ({ ...plain, sentence })));
      return () => void fresh(now ?? [], before ?? []);
    };
    assert.deepEqual(fresh([plain, plain], [{ ...plain, sentence: 'b' }, { ...plain, sentence: 'b' }]), []);
    // 16 would be the square.
    assert.ok(timesAsLong(parting(10_000), parting(40_000), { enough: 8, least: 5 }) <= 11);
  });
});

function reportSince(shown: readonly Finding[], earlier: readonly Finding[]): ReportData {
  return buildReport(shown, { path: 'a.md', text: sampleText, claims: 1, since: { revision: 'main_1', earlier } });
}

suite('A report on what is new', () => {
  const [first, ...others] = sampleFindings;
  const renderings: readonly [string, (report: ReportData) => string][] = [
    ['text', (report) => renderText(report, english, { style: plainStyle, width: 1000, reports: 5, numberLines: false })],
    ['the explanation', (report) => renderExplanation(report, english, { style: plainStyle, width: 1000 })],
    ['Markdown', (report) => renderMarkdown(report, english).replaceAll('\\', '')],
    ['HTML', (report) => renderHtml(report, english)],
    ['SARIF', (report) => renderSarif(report, english)],
    ['annotations', (report) => renderGithub(report, english)],
  ];
  for (const [format, render] of renderings) {
    test(`says in ${format} what it leaves out, and that this is no clean bill`, () => {
      const some = render(reportSince(first === undefined ? [] : [first], others));
      assert.match(some, /Only figures that are new since main_1 are shown\. 2 other figures stood there before and are left out \(Differs from reports on file: 1, No report on file: 1\)\. “Left out” does not mean “checked”\./);
      assert.match(render(reportSince([], sampleFindings)), /3 other figures stood there before and are left out/);
      assert.match(render(reportSince(sampleFindings, [])), /Only figures that are new since main_1 are shown; none stood there before\./);
      assert.doesNotMatch(render(buildReport(sampleFindings, { path: 'a.md', text: sampleText, claims: 1 })), /new since/);
    });
  }

  test('with nothing new never says that there are no figures', () => {
    const none = reportSince([], sampleFindings);
    for (const [format, render] of renderings.filter(([name]) => name !== 'SARIF' && name !== 'annotations')) {
      assert.match(render(none), /No new figures\. 3 figures stood there before and are left out; that does not mean “checked”\./, format);
      assert.doesNotMatch(render(none), /No figures found/, format);
      assert.match(render(reportSince([], [])), /No figures found/, format);
    }
    assert.match(renderText(none, german, { style: plainStyle, width: 1000, reports: 5, numberLines: false }), /Keine neuen Zahlen\. 3 Zahlen standen schon vorher da[^]*„Weggelassen“ heißt nicht „geprüft“/);
  });

  test('counts the new ones alone, and sums what is left out over all articles', () => {
    const joined = joinReports([reportSince(first === undefined ? [] : [first], others), reportSince([], sampleFindings)]);
    const parsed = JSON.parse(renderJson(joined, english)) as { summary: Record<string, number>; since: unknown; articles: { earlier: Record<string, number> }[] };
    assert.deepEqual(parsed.summary, { agrees: 0, conflict: 1, differs: 0, superseded: 0, unreported: 0 });
    assert.deepEqual(parsed.since, { revision: 'main_1', earlier: { agrees: 0, conflict: 1, differs: 2, superseded: 0, unreported: 2 } });
    assert.equal(parsed.articles[0]?.earlier['unreported'], 1);
  });
});

import assert from 'node:assert/strict';
import { joinReports } from '../../../src/core/report/buildReport';
import { renderSarif, resultsPerRun } from '../../../src/core/report/renderSarif';
import { english } from '../../../src/core/wording/english';
import { makeFinding, stanced } from '../../support/makeFinding';
import { hostileReport, sampleFindings, sampleReport } from './sampleReport';

interface Sarif {
  version: string;
  runs: [
    {
      tool: { driver: { name: string; semanticVersion?: string; rules: { id: string; helpUri?: string; shortDescription: { text: string }; defaultConfiguration: { level: string } }[] } };
      columnKind: string;
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications?: { message: { text: string } }[] }];
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: [{ physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: Record<string, number> } }];
        relatedLocations?: unknown[];
        partialFingerprints: Record<string, string>;
        suppressions?: { kind: string; justification: string }[];
      }[];
    },
  ];
}

const run = (...given: Parameters<typeof renderSarif>) => (JSON.parse(renderSarif(...given)) as Sarif).runs[0];

suite('SARIF', () => {
  test('a result for each standing that needs a look and each notice; agreeing and unreported figures are none', () => {
    const { results, tool, columnKind } = run(sampleReport(), english, { version: '1.2.3', docs: 'https://example.org/docs/' });
    assert.deepEqual(results.map(({ ruleId, level }) => [ruleId, level]), [['conflict', 'warning'], ['counter-report', 'warning'], ['differs', 'error'], ['slip', 'warning'], ['differs', 'error']]);
    for (const result of results) assert.equal(tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.equal(tool.driver.semanticVersion, '1.2.3');
    assert.equal(tool.driver.rules.find(({ id }) => id === 'slip')?.helpUri, 'https://example.org/docs/slip.md');
  });

  test('places are lines and columns of the file, with the file relative to the root', () => {
    const [first] = run(sampleReport(), english).results;
    const place = first?.locations[0].physicalLocation;
    assert.deepEqual(place?.artifactLocation, { uri: 'drafts/bill.md', uriBaseId: '%SRCROOT%' });
    assert.deepEqual(place?.region, { startLine: 3, startColumn: 25, endLine: 3, endColumn: 35, charOffset: 36, charLength: 10 });
  });

  test('paths are addresses: spaces and signs encoded, absolute ones as file:', () => {
    const uri = (path: string) => run(sampleReport(sampleFindings, path), english).results[0]?.locations[0].physicalLocation.artifactLocation.uri;
    assert.equal(uri('my drafts/50%.md'), 'my%20drafts/50%25.md');
    assert.equal(uri('/home/a b/c.md'), 'file:///home/a%20b/c.md');
    assert.equal(uri('C:/a b/c.md'), 'file:///C:/a%20b/c.md');
    assert.equal(uri('//server/a b/c.md'), 'file://server/a%20b/c.md');
    assert.equal(uri('-'), 'stdin');
  });

  test('only a path from the working folder counts from the root of the sources', () => {
    const base = (path: string) => run(sampleReport(sampleFindings, path), english).results[0]?.locations[0].physicalLocation.artifactLocation.uriBaseId;
    assert.equal(base('drafts/a.md'), '%SRCROOT%');
    for (const path of ['/home/a.md', 'C:/drafts/a.md', '//server/share/a.md', '-']) assert.equal(base(path), undefined, path);
  });

  test('ignored findings are suppressed with their reason', () => {
    const suppressed = run(sampleReport(), english).results.filter(({ suppressions }) => suppressions !== undefined);
    assert.deepEqual(suppressed.map(({ suppressions }) => suppressions), [[{ kind: 'inSource', status: 'accepted', justification: 'as in the filing' }]]);
  });

  test('other places a notice speaks of are related locations', () => {
    const related = run(sampleReport(), english).results.find(({ ruleId }) => ruleId === 'slip')?.relatedLocations;
    assert.equal(related?.length, 1);
  });

  test('fingerprints survive moved lines and tell repeats apart', () => {
    const prints = (shift: number) =>
      run(sampleReport([...sampleFindings, { ...(sampleFindings[0] as (typeof sampleFindings)[number]), start: 80, end: 90 }].map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift }))), english)
        .results.map(({ partialFingerprints }) => partialFingerprints['secondSourceFigure/v1']);
    assert.deepEqual(prints(1), prints(0));
    assert.equal(new Set(prints(0)).size, prints(0).length);
  });

  test('beyond the limit the least pressing are cut, and their number is told', () => {
    const many = Array.from({ length: resultsPerRun + 20 }, (_, i) =>
      makeFinding({ start: i, end: i + 1, standing: i < 5010 ? 'conflict' : 'differs', claims: [stanced(i < 5010 ? 'disputes' : 'differs', 'apart')] }));
    const { results, invocations } = run(sampleReport(many), english);
    assert.equal(results.length, resultsPerRun);
    assert.equal(results.filter(({ ruleId }) => ruleId === 'differs').length, 10);
    assert.equal(invocations[0].toolExecutionNotifications?.[0]?.message.text, '20 more findings not shown here.');
  });

  test('hostile text and lone surrogates stay data', () => {
    for (const text of [undefined, '\ud800 a/\udc00']) {
      const { results } = run(joinReports([hostileReport(text), hostileReport(text)]), english);
      assert.equal(results.length, 8);
      for (const { locations } of results) assert.doesNotMatch(locations[0].physicalLocation.artifactLocation.uri, /[<>"\s]/);
    }
  });
});

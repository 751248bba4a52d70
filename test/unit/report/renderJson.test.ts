import assert from 'node:assert/strict';
import { renderJson } from '../../../src/core/report/renderJson';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { hostileReport, sampleReport } from './sampleReport';

interface JsonReport {
  version: number;
  claims: number;
  articles: { path: string; findings: Record<string, unknown>[] }[];
  summary: Record<string, number>;
}

const parse = (text: string) => JSON.parse(text) as JsonReport;

suite('The JSON contract', () => {
  test('every field of the contract is there, with the contract’s names and types', () => {
    const report = parse(renderJson(sampleReport(), english));
    assert.equal(report.version, 1);
    assert.equal(report.claims, 674);
    assert.deepEqual(report.summary, { agrees: 0, conflict: 1, differs: 1, superseded: 0, unreported: 1 });
    const [article] = report.articles;
    assert.equal(article?.path, 'drafts/bill.md');
    const [first] = article?.findings ?? [];
    const { message, sentence, explanation, ...rest } = first as Record<string, unknown> & { message: string };
    assert.equal(explanation, undefined);
    assert.match(message, /^DeepSeek’s training cost: about \$6 million according to DeepSeek/);
    assert.match(message, /The draft does not mention Bank of America/);
    assert.equal(sentence, 'DeepSeek trained R1 for $6 million.');
    assert.deepEqual(rest, {
      start: 36, end: 46, line: 3, column: 25, text: '$6 million', kind: 'money', unit: 'USD', low: 6e6, high: 6e6, hedge: null, chip: null,
      entity: 'DeepSeek', subject: null, metric: 'training-cost', period: null, attribution: null,
      standing: 'conflict', codes: ['counter-report'],
      claims: [
        { id: 'company', stance: 'agrees', rule: 'exact', claimant: 'DeepSeek', url: 'https://example.org/deepseek' },
        { id: 'analyst', stance: 'disputes', rule: 'disputes-relation', claimant: 'Bank of America', url: 'https://example.org/deepseek' },
      ],
      section: 'The bill', ignored: null,
    });
  });

  test('an ignored finding carries its reason, an unread one nulls', () => {
    const findings = parse(renderJson(sampleReport(), english)).articles[0]?.findings ?? [];
    assert.deepEqual(findings[3]?.['ignored'], { scope: 'next-line', reason: 'as in the filing' });
    for (const field of ['entity', 'subject', 'metric', 'period', 'attribution', 'chip', 'hedge']) assert.equal(findings[2]?.[field], null, field);
    assert.deepEqual(findings[2]?.['codes'], []);
    assert.deepEqual(findings[2]?.['claims'], []);
    assert.equal(findings[3]?.['hedge'], 'nearly');
  });

  test('everything but the messages is the same in every language', () => {
    const strip = (text: string) => text.replace(/"message": ".*"/g, '');
    assert.equal(strip(renderJson(sampleReport(), german)), strip(renderJson(sampleReport(), english)));
  });

  test('with explanations every finding tells how it came about', () => {
    const [article] = parse(renderJson(sampleReport(), english, { explain: true })).articles;
    for (const finding of article?.findings ?? []) assert.ok((finding['explanation'] as string[]).length >= 4);
  });

  test('hostile text stays data', () => {
    const text = renderJson(hostileReport(), english);
    assert.equal(parse(text).articles[0]?.findings.length, 2);
    assert.ok(text.endsWith('}\n'));
  });
});

import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/check/finding';
import { buildReport, joinReports } from '../../../src/core/report/buildReport';
import { readReportMessage } from '../../../src/core/report/messages';
import { renderHtml } from '../../../src/core/report/renderHtml';
import { renderJson } from '../../../src/core/report/renderJson';
import { renderReportPanel, reportPanelPage } from '../../../src/core/report/renderReportPanel';
import { english } from '../../../src/core/wording/english';
import { german } from '../../../src/core/wording/german';
import { hostile, hostileReport, sampleFindings, sampleReport, sampleText } from './sampleReport';

const voidTags = new Set(['meta', 'link', 'br', 'img', 'input']);

/** Fails where tags are not nested properly. */
function assertNested(html: string): void {
  const open: string[] = [];
  for (const [, close, name = '', rest = ''] of html.replace(/<style>[^]*?<\/style>/g, '').matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>/g)) {
    if (voidTags.has(name) || rest.endsWith('/')) continue;
    if (close === '') open.push(name);
    else assert.equal(open.pop(), name);
  }
  assert.deepEqual(open, []);
}

suite('The HTML report', () => {
  const page = renderHtml(sampleReport(), english, { docs: 'https://example.org/docs/' });

  test('is one page that loads and runs nothing', () => {
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.doesNotMatch(page, /<script|<link|<iframe|@import|url\(|\ssrc=/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
    assertNested(page);
  });

  test('has landmarks, one first heading, no skipped level, tables with captions and headings', () => {
    for (const tag of ['header', 'main', 'footer', 'h1']) assert.equal(page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, 1, tag);
    let last = 0;
    for (const [, level = ''] of page.matchAll(/<h([1-6])/g)) {
      assert.ok(Number(level) <= last + 1, `h${level} after h${last}`);
      last = Number(level);
    }
    assert.equal(page.match(/<table>/g)?.length, page.match(/<caption>/g)?.length);
    assert.match(page, /<th scope="col">/);
    assert.match(page, /<th scope="row">/);
    assert.match(page, /<svg [^>]*role="img" aria-label="Number line/);
  });

  test('ids are unique and what is pointed at is there', () => {
    const joined = renderHtml(joinReports([sampleReport(), sampleReport()]), english);
    const ids = [...joined.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, target] of joined.matchAll(/(?:aria-labelledby="|href="#)([^"]*)"/g)) assert.ok(ids.includes(target));
    assertNested(joined);
  });

  test('landmarks are few and of different names: what is scrolled sideways is a group, however often a figure stands there', () => {
    const twice = renderHtml(sampleReport([...sampleFindings, ...sampleFindings]), english);
    assert.doesNotMatch(twice, /role="region"/);
    assert.match(twice, /<div class="wide" role="group" tabindex="0" aria-label="Reports: \$6 million">/);
  });

  test('an article without a title is called by its path once', () => {
    const [first, second] = [sampleReport(), sampleReport()].map((report, i) => (i === 0 ? report : { ...report, articles: report.articles.map((article) => ({ ...article, title: null })) }));
    assert.ok(first !== undefined && second !== undefined);
    const joined = renderHtml(joinReports([first, second]), english);
    assert.deepEqual([...joined.matchAll(/<p class="where">drafts\/bill\.md<\/p>/g)].length, 1);
    assert.deepEqual([...joined.matchAll(/<h2 id="article-\d">([^<]*)<\/h2>/g)].map(([, name]) => name), ['The bill', 'drafts/bill.md']);
  });

  test('tells standing by word and mark, the sentence with the figure marked, reports, notices and what is ignored', () => {
    assert.match(page, /<span class="mark" aria-hidden="true">!<\/span> Reports conflict/);
    assert.match(page, /<blockquote>DeepSeek trained R1 for <mark>\$6 million<\/mark>\.<\/blockquote>/);
    assert.match(page, /<a href="https:\/\/example\.org\/docs\/counter-report\.md"><b>Counter-report not mentioned<\/b><\/a>: The draft does not mention Bank of America/);
    assert.match(page, /The final training run only\./);
    assert.deepEqual([...page.matchAll(/<li class="(\w+)"><b>(\d+)<\/b>/g)].map(([, name, count]) => `${name} ${count}`), ['differs 1', 'conflict 1', 'unreported 1', 'silenced 1']);
    assert.match(page, /Ignored on purpose<\/h2><ul class="ignored-list"><li>\$600 million \(line 6, column 46\): as in the filing/);
    assert.match(page, /does not mean “checked”/);
    assert.match(page, /Second Source: 674 reports/);
  });

  test('a draft without figures says so', () => {
    assert.match(renderHtml(sampleReport([]), english), /No figures found/);
  });

  test('speaks German', () => {
    const german_ = renderHtml(sampleReport(), german);
    assert.match(german_, /<html lang="de">/);
    assert.match(german_, /Berichte widersprechen sich/);
  });

  test('hostile text stays text', () => {
    for (const html of [renderHtml(hostileReport(), english), renderReportPanel(hostileReport(), english, { frozen: false, docs: null })]) {
      assert.doesNotMatch(html, /<img|<script>|href="(?!https?:|#)/);
      assert.ok(!html.includes(hostile));
      assertNested(html);
    }
  });
});

suite('The report panel', () => {
  const fragment = renderReportPanel(sampleReport(), english, { frozen: false, docs: null });

  test('every figure has a button that knows its place in the draft', () => {
    assert.deepEqual([...fragment.matchAll(/class="jump" data-start="(\d+)" data-end="(\d+)"/g)].map(([, start, end]) => [Number(start), Number(end)]), [[36, 46], [71, 82], [114, 126], [143, 155]]);
  });

  test('offers filters for what occurs, exports and freezing', () => {
    assert.match(fragment, /<option value="conflict">! Reports conflict \(1\)<\/option>/);
    assert.doesNotMatch(fragment, /<option value="agrees">/);
    assert.match(fragment, /<option value="=Mozilla">Mozilla<\/option><option value="=">nobody named<\/option>/);
    assert.match(fragment, /id="freeze" aria-pressed="false"/);
    assert.equal(fragment.match(/class="export"/g)?.length, 5);
    assertNested(fragment);
  });

  test('asked for only what is new, it says what is left out and keeps a way back', () => {
    const [first, ...others] = sampleFindings;
    assert.ok(first !== undefined);
    const options = { frozen: false, docs: null, onlyNew: { pressed: true, since: 'the last commit', notCompared: null } };
    const since = (earlier: readonly Finding[]) => ({ since: { revision: 'HEAD', called: 'the last commit', earlier } });
    const meta = { path: 'bill.md', text: sampleText, claims: 500 };
    const some = renderReportPanel(buildReport([first], { ...meta, ...since(others) }), english, options);
    assert.match(some, /<p class="since">Only figures that are new since the last commit are shown\. \d other figures/);
    assert.match(some, /id="only-new" aria-pressed="true" title="Show only figures that are new since the last commit">/);
    const none = renderReportPanel(buildReport([], { ...meta, ...since(sampleFindings) }), english, options);
    assert.match(none, /No new figures\./);
    assert.match(none, /id="only-new" aria-pressed="true"/);
    const whole = renderReportPanel(sampleReport(), english, { ...options, onlyNew: { ...options.onlyNew, notCompared: '<never> saved' } });
    assert.match(whole, /<p class="since">&lt;never&gt; saved<\/p>/);
    assert.match(renderReportPanel(sampleReport(), english, { ...options, frozen: true }), /id="only-new"[^>]* disabled>/);
    for (const html of [some, none, whole]) assertNested(html);
    assert.match(renderJson(buildReport([first], { ...meta, ...since(others) }), english), /"revision": "HEAD",\n *"earlier"/);
  });

  test('its page lets only its own script run', () => {
    const page = reportPanelPage({ fragment, title: 'The bill', language: 'en', nonce: 'n0nce', source: 'https://webview.test', style: 'https://webview.test/report.css', script: 'https://webview.test/report.js' });
    assert.match(page, /script-src &#39;nonce-n0nce&#39;/);
    assert.match(page, /default-src &#39;none&#39;/);
    assert.equal(page.match(/<script/g)?.length, 1);
    assertNested(page);
  });

  test('only well-formed messages are read', () => {
    const good = [{ type: 'ready' }, { type: 'jump', start: 1, end: 2 }, { type: 'freeze', frozen: true }, { type: 'only-new', on: true }, { type: 'export', format: 'sarif' }];
    for (const message of good) assert.deepEqual(readReportMessage(message), message);
    const bad = [null, 1, 'jump', {}, { type: 'jump' }, { type: 'jump', start: 3, end: 2 }, { type: 'jump', start: -1, end: 2 }, { type: 'jump', start: 1.5, end: 2 }, { type: 'jump', start: '1', end: 2 }, { type: 'freeze' }, { type: 'only-new', on: 'yes' }, { type: 'export', format: 'exe' }, { type: 'command', id: 'x' }];
    for (const message of bad) assert.equal(readReportMessage(message), null, JSON.stringify(message));
  });
});

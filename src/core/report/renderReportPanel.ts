import { formatDate } from '../wording/dates';
import type { Words } from '../wording/words';
import { escapeHtml } from './escapeHtml';
import { figureHtml } from './figureHtml';
import { exportFormats, formatNames } from './messages';
import { countsHtml, formulaHtml, ignoredHtml, setAsideHtml } from './renderHtml';
import { standingMark } from './renderText';
import { standingOrder } from './reportData';
import type { ArticleReport, ReportData } from './reportData';
import { noFiguresLine, sinceLine } from './sinceLine';

/** A choice that says by its first option what it chooses among; its label is for those who hear it. */
function filter(id: string, label: string, all: string, options: readonly string[]): string {
  return `<select id="${id}" aria-label="${escapeHtml(label)}" title="${escapeHtml(label)}"><option value="">${escapeHtml(all)}</option>${options.join('')}</select>`;
}

function standingFilter(article: ArticleReport, words: Words): string {
  const options = standingOrder
    .filter((standing) => article.summary[standing] > 0)
    .map((standing) => `<option value="${standing}">${standingMark[standing]} ${escapeHtml(words.standing[standing])} (${article.summary[standing]})</option>`);
  return filter('filter-standing', words.report.filterStanding, words.report.allStandings, options);
}

function entityFilter(article: ArticleReport, words: Words): string {
  const names = new Set(article.figures.map(({ finding }) => finding.reading.entity?.value ?? ''));
  const named = [...names].filter((name) => name !== '').sort((a, b) => a.localeCompare(b));
  const options = named.map((name) => `<option value="=${escapeHtml(name)}">${escapeHtml(name)}</option>`);
  if (names.has('')) options.push(`<option value="=">${escapeHtml(words.report.unknownEntity)}</option>`);
  return filter('filter-entity', words.report.filterEntity, words.report.allEntities, options);
}

function toolbar(article: ArticleReport, words: Words, options: PanelOptions): string {
  const text = words.report;
  const all = escapeHtml(text.shown(article.figures.length, article.figures.length));
  const exports = exportFormats.map((format) => `<button type="button" class="export" data-format="${format}">${formatNames[format]}</button>`);
  return (
    `<div class="toolbar" role="group" aria-label="${escapeHtml(text.report)}">` +
    `<span class="filters">${standingFilter(article, words)}${entityFilter(article, words)}</span>` +
    onlyNewButton(words, options) +
    `<button type="button" id="freeze" aria-pressed="${options.frozen}" title="${escapeHtml(text.freezeHint)}">${escapeHtml(text.freeze)}</button>` +
    `<span class="exports" role="group" aria-label="${escapeHtml(text.exportAs)}"><span aria-hidden="true">${escapeHtml(text.exportAs)}</span> ${exports.join('')}</span></div>` +
    `<p id="shown" role="status" data-all="${all}" data-some="${escapeHtml(text.shown(0, article.figures.length))}">${all}</p>`
  );
}

/** A frozen report stays as it is: which figures it shows as well. */
function onlyNewButton({ onlyNew }: Words, options: PanelOptions): string {
  if (options.onlyNew === undefined) return '';
  const { pressed, since } = options.onlyNew;
  return `<button type="button" id="only-new" aria-pressed="${pressed}" title="${escapeHtml(onlyNew.hint(since))}"${options.frozen ? ' disabled' : ''}>${escapeHtml(onlyNew.button)}</button>`;
}

function paragraph(className: string, text: string | null): string {
  return text === null ? '' : `<p class="${className}">${escapeHtml(text)}</p>`;
}

export interface PanelOptions {
  readonly frozen: boolean;
  /** Whether only what is new is asked for, since what, and why it is not shown where it cannot be; nobody is asked without it. */
  readonly onlyNew?: { readonly pressed: boolean; readonly since: string; readonly notCompared: string | null };
  /** Address of the documentation page of a code; null for none. */
  readonly docs: ((code: string) => string) | null;
}

/**
 * The report on one article as the inside of the editor's panel, in pieces: counts, filters, buttons, and every figure
 * with a button that leads to its place, a piece each. Whoever must not hold up its host makes a few pieces at a time.
 */
export function* reportPanelParts(report: ReportData, words: Words, options: PanelOptions): Generator<string, void, void> {
  const text = words.report;
  const article = report.articles[0];
  if (article === undefined) {
    yield `<main><p>${escapeHtml(text.noFigures)}</p></main>`;
    return;
  }
  const name = article.title ?? article.path;
  const date = article.date === null ? '' : ` · ${escapeHtml(text.draftOf(formatDate(article.date, words)))}`;
  const head = `<header><h1>${escapeHtml(name)}</h1><p class="where">${escapeHtml(text.claimsOnFile(report.claims))}${date}</p></header>`;
  const notCompared = paragraph('since', options.onlyNew?.notCompared ?? null);
  if (article.figures.length === 0) {
    const wayBack = options.onlyNew?.pressed === true ? `<div class="toolbar" role="group" aria-label="${escapeHtml(text.report)}">${onlyNewButton(words, options)}</div>` : '';
    yield `${head}<main>${notCompared}<p>${escapeHtml(noFiguresLine(article, words))}</p>${wayBack}</main>`;
    return;
  }
  const silence = article.summary.unreported > 0 ? `<p class="silence">${escapeHtml(text.silence)}</p>` : '';
  yield [
    `${head}<main>${notCompared}${paragraph('since', sinceLine(report, words))}`,
    `<h2>${escapeHtml(text.summary)}</h2>${countsHtml(article.summary, article.ignored, words)}${silence}`,
    `${formulaHtml(article, words)}${toolbar(article, words, options)}`,
    `<h2>${escapeHtml(text.everyFigure)}</h2><ol class="figures">`,
  ].join('');
  for (const [i, entry] of article.figures.entries()) {
    yield `<li>${figureHtml(entry, words, { level: 3, id: `figure-${i + 1}`, jump: true, lineWidth: 540, docs: options.docs })}</li>`;
  }
  yield `</ol>${ignoredHtml(article, 2, words)}${setAsideHtml(report, words)}</main><footer><p>${escapeHtml(text.noVerdict)}</p></footer>`;
}

/** The pieces of `reportPanelParts` as one fragment. The panel's script (media/report.js) gives it life. */
export function renderReportPanel(report: ReportData, words: Words, options: PanelOptions): string {
  return [...reportPanelParts(report, words, options)].join('');
}

export interface PanelPage {
  readonly fragment: string;
  readonly title: string;
  readonly language: string;
  /** Random word of this page, so that only its own script runs. */
  readonly nonce: string;
  /** The webview's source for the content policy. */
  readonly source: string;
  readonly style: string;
  readonly script: string;
}

/** The panel's page around a fragment: only its own script and style may run and load, and nothing else from anywhere. */
export function reportPanelPage(page: PanelPage): string {
  const policy = `default-src 'none'; style-src ${page.source}; script-src 'nonce-${page.nonce}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(page.style)}">`,
    '</head>',
    '<body>',
    '<progress id="progress" hidden></progress>',
    `<div id="report">${page.fragment}</div>`,
    `<script nonce="${escapeHtml(page.nonce)}" src="${escapeHtml(page.script)}"></script>`,
    '</body>',
    '</html>',
  ].join('\n');
}

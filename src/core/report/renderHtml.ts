import { formatDate } from '../wording/dates';
import type { Words } from '../wording/words';
import { escapeHtml } from './escapeHtml';
import { figureHtml } from './figureHtml';
import { formulaLine } from './formulaLine';
import { standingMark } from './renderText';
import { ignoredIn, standingOrder } from './reportData';
import type { ArticleReport, ReportData, StandingCounts } from './reportData';
import { reportStyle } from './reportStyle';
import { setAsideLines } from './setAside';
import { noFiguresLine, sinceLine } from './sinceLine';

/** What the page needs besides the report. */
export interface HtmlOptions {
  /** Where the documentation pages of the codes stand, ending in `/`; without it codes are not linked. */
  readonly docs?: string;
}

/** The counts by standing as a list, and of what is ignored, so that they add up; standings that do not occur are left out, "no report on file" never is. */
export function countsHtml(summary: StandingCounts, ignored: number, words: Words): string {
  const items = standingOrder
    .filter((standing) => summary[standing] > 0 || standing === 'unreported')
    .map((standing) => `<li class="${standing}"><b>${summary[standing]}</b> <span class="mark" aria-hidden="true">${standingMark[standing]}</span> ${escapeHtml(words.standing[standing])}</li>`);
  if (ignored > 0) items.push(`<li class="silenced"><b>${ignored}</b> ${escapeHtml(words.report.ignoredHeading)}</li>`);
  return `<ul class="counts" aria-label="${escapeHtml(words.report.summary)}">${items.join('')}</ul>`;
}

/** The figures that an ignore comment silences, with their reasons; empty where there are none. */
export function ignoredHtml(article: ArticleReport, level: 2 | 3, words: Words): string {
  if (article.ignored === 0) return '';
  const items = article.figures.flatMap(({ finding, start }) => {
    if (finding.ignored === null) return [];
    const place = words.report.line(start.line, start.column);
    return [`<li>${escapeHtml(finding.text)} (${escapeHtml(place)}): ${escapeHtml(finding.ignored.reason)}</li>`];
  });
  return `<h${level}>${escapeHtml(words.report.ignoredHeading)}</h${level}><ul class="ignored-list">${items.join('')}</ul>`;
}

function articleHtml(article: ArticleReport, number: number, alone: boolean, words: Words, docs: HtmlOptions['docs']): string {
  const { report } = words;
  const level = alone ? 2 : 3;
  const id = `article-${number}`;
  const parts: string[] = [`<section aria-labelledby="${id}">`];
  parts.push(`<h2 id="${id}">${escapeHtml(alone ? report.summary : article.title ?? article.path)}</h2>`);
  if (!alone && article.title !== null) parts.push(`<p class="where">${escapeHtml(article.path)}</p>`);
  if (article.figures.length === 0) return [...parts, `<p>${escapeHtml(noFiguresLine(article, words))}</p></section>`].join('');
  parts.push(countsHtml(article.summary, article.ignored, words));
  if (article.summary.unreported > 0) parts.push(`<p class="silence">${escapeHtml(report.silence)}</p>`);
  parts.push(formulaHtml(article, words));
  parts.push(`<h${level}>${escapeHtml(report.everyFigure)}</h${level}><ol class="figures">`);
  article.figures.forEach((entry, i) => {
    const figure = figureHtml(entry, words, {
      level: 3,
      id: `figure-${number}-${i + 1}`,
      jump: false,
      lineWidth: 780,
      docs: docs === undefined ? null : (code) => `${docs}${code}.md`,
    });
    parts.push(`<li>${figure}</li>`);
  });
  parts.push('</ol>', ignoredHtml(article, level, words), '</section>');
  return parts.join('\n');
}

/** What is told of money that renderers take for a formula, as a paragraph; empty where there is none. */
export function formulaHtml(article: ArticleReport, words: Words): string {
  const line = formulaLine(article, words);
  return line === null ? '' : `<p class="silence">${escapeHtml(line)}</p>`;
}

/** The claims that were set aside everywhere, under a heading; empty where there are none. */
export function setAsideHtml(report: ReportData, words: Words): string {
  const items = setAsideLines(report, words).map((line) => `<li>${escapeHtml(line)}</li>`);
  return items.length === 0 ? '' : `<h2>${escapeHtml(words.report.setAsideHeading)}</h2><ul class="ignored-list">${items.join('')}</ul>`;
}

/**
 * The report as one self-contained page: no scripts, nothing loaded from elsewhere (a policy in the page says so), for
 * screen readers, keyboards, dark and high-contrast systems and paper. Every word from drafts and claims is escaped.
 */
export function renderHtml(report: ReportData, words: Words, options: HtmlOptions = {}): string {
  const text = words.report;
  const only = report.articles.length === 1 ? report.articles[0] : undefined;
  const title = only === undefined ? text.title : text.titleOf(only.title ?? only.path);
  const facts = [
    ...(only === undefined ? [] : [only.path]),
    ...(only === undefined || only.date === null ? [] : [text.draftOf(formatDate(only.date, words))]),
    ...(report.checkedOn === null ? [] : [text.made(formatDate(report.checkedOn, words))]),
    text.claimsOnFile(report.claims),
  ];
  const since = sinceLine(report, words);
  const packNames = report.packs.map((pack) => `<li>${escapeHtml(text.pack(pack.name, pack.claims))}</li>`);
  const packs = packNames.length === 0 ? '' : `<h2>${escapeHtml(text.packs)}</h2><ul>${packNames.join('')}</ul>`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${reportStyle}\n</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${escapeHtml(text.everyFigure)}</a>`,
    `<header><h1>${escapeHtml(title)}</h1><p>${facts.map(escapeHtml).join(' · ')}</p></header>`,
    '<main id="main">',
    ...(since === null ? [] : [`<p>${escapeHtml(since)}</p>`]),
    ...(only === undefined ? [`<h2>${escapeHtml(text.summary)}</h2>`, countsHtml(report.summary, ignoredIn(report), words)] : []),
    ...report.articles.map((article, i) => articleHtml(article, i + 1, only !== undefined, words, options.docs)),
    '</main>',
    `<footer>${setAsideHtml(report, words)}${packs}<p>${escapeHtml(text.noVerdict)}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

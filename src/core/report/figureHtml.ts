import { capital } from '../wording/capital';
import { describe, describeNotices } from '../wording/describe';
import { otherCountsLine } from '../wording/otherCounts';
import { readAs } from '../wording/readAs';
import { whyMatched } from '../wording/whyMatched';
import type { Words } from '../wording/words';
import { escapeHtml } from './escapeHtml';
import { numberLineSvg } from './numberLineSvg';
import { rankedClaims } from '../wording/rankClaims';
import type { FigureEntry } from './reportData';
import { reportRow } from './reportRow';
import type { ReportRow } from './reportRow';
import { standingMark } from './renderText';
import { sentenceOf, splitSentence } from './splitSentence';

/** How a figure is shown on a page. */
export interface FigureHtmlOptions {
  /** Level of the figure's heading. */
  readonly level: 2 | 3;
  /** Id of the figure's element, unique in the page. */
  readonly id: string;
  /** Whether the heading is a button that leads to the draft. */
  readonly jump: boolean;
  /** Width of the number line in pixels; it shrinks where there is less room. */
  readonly lineWidth: number;
  /** Address of the documentation page of a code; null for none. */
  readonly docs: ((code: string) => string) | null;
}

function sentenceHtml({ finding }: FigureEntry): string {
  const split = splitSentence(finding);
  if (split === null) return escapeHtml(sentenceOf(finding));
  return `${escapeHtml(split.before)}<mark>${escapeHtml(split.figure)}</mark>${escapeHtml(split.after)}`;
}

function sourceHtml(row: ReportRow): string {
  const name = escapeHtml(row.title === '' ? row.publisher : `${row.publisher}: ${row.title}`);
  const link = row.url === null ? name : `<a href="${escapeHtml(row.url)}" rel="noreferrer noopener">${name}</a>`;
  return row.locator === null ? link : `${link}, ${escapeHtml(row.locator)}`;
}

function rowHtml(row: ReportRow, words: Words): string {
  const what = [row.metric, row.subject, row.period].filter((part) => part !== null).join(', ');
  const caution = row.caution === null ? '' : ` <span class="caution">(${escapeHtml(row.caution)})</span>`;
  const scope = row.scope === null ? '' : `<span class="scope">${escapeHtml(row.scope)}</span>`;
  return (
    `<tr class="${row.stance}"><th scope="row">${escapeHtml(row.claimant)} <span class="stance">${escapeHtml(row.stanceWord)}</span></th>` +
    `<td class="amount">${escapeHtml(row.amount)}${caution}</td><td>${escapeHtml(what)}${scope}</td>` +
    `<td>${sourceHtml(row)} <span class="date">${escapeHtml(row.date ?? words.report.undated)}</span></td></tr>`
  );
}

function reportsHtml(rows: readonly ReportRow[], figure: string, words: Words): string {
  const { report } = words;
  const headings = [report.claimant, report.amount, report.scope, report.source];
  const caption = escapeHtml(`${report.reports}: ${figure}`);
  return (
    `<div class="wide" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>` +
    `<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>` +
    `${rowGroups(rows, words)}</table></div>`
  );
}

/** What decides stands first, without a heading; then what counts something else and what is only near, each under its own. */
function rowGroups(rows: readonly ReportRow[], words: Words): string {
  const isContext = (row: ReportRow): boolean => row.stance === 'context' && !row.countsElse;
  const groups: readonly (readonly [string | null, readonly ReportRow[]])[] = [
    [null, rows.filter((row) => row.stance !== 'context')],
    [words.countsOther, rows.filter((row) => row.countsElse)],
    [words.stance.context, rows.filter(isContext)],
  ];
  return groups
    .filter(([, members]) => members.length > 0)
    .map(([heading, members]) => {
      const head = heading === null ? '' : `<tr class="group"><th scope="rowgroup" colspan="4">${escapeHtml(capital(heading))}</th></tr>`;
      return `<tbody>${head}${members.map((row) => rowHtml(row, words)).join('')}</tbody>`;
    })
    .join('');
}

function noticesHtml({ finding }: FigureEntry, words: Words, docs: FigureHtmlOptions['docs']): string {
  if (finding.notices.length === 0) return '';
  const sentences = describeNotices(finding, words);
  const items = finding.notices.map((notice, i) => {
    const name = escapeHtml(words.notice[notice.code]);
    const label = docs === null ? `<b>${name}</b>` : `<a href="${escapeHtml(docs(notice.code))}"><b>${name}</b></a>`;
    return `<li>${label}: ${escapeHtml(sentences[i] ?? '')}</li>`;
  });
  return `<ul class="notices">${items.join('')}</ul>`;
}

/** One figure of a report as an `article` element; the same in the exported page and in the editor's panel. */
export function figureHtml(entry: FigureEntry, words: Words, options: FigureHtmlOptions): string {
  const { finding, start } = entry;
  const { report } = words;
  const rows = rankedClaims(finding).map((claim) => reportRow(claim, finding, words));
  const figure = escapeHtml(finding.text);
  const name = options.jump
    ? `<button type="button" class="jump" data-start="${finding.start}" data-end="${finding.end}" title="${escapeHtml(report.goTo)}">${figure}</button>`
    : figure;
  const where = [report.line(start.line, start.column), ...(finding.section === null ? [] : [report.inSection(finding.section)])].join(', ');
  const line = finding.ignored === null
    ? numberLineSvg({ draft: finding.mention.figure, claims: rankedClaims(finding), theme: 'page', width: options.lineWidth }, words)
    : null;
  const matched = whyMatched(finding, words);
  const besides = otherCountsLine(finding, words);
  const standing = escapeHtml(words.standing[finding.standing]);
  return [
    `<article class="figure ${finding.standing}${finding.ignored === null ? '' : ' ignored'}" id="${escapeHtml(options.id)}" data-standing="${finding.standing}" data-entity="${escapeHtml(finding.reading.entity?.value ?? '')}">`,
    `<h${options.level}><span class="amount">${name}</span> <span class="standing"><span class="mark" aria-hidden="true">${standingMark[finding.standing]}</span> ${standing}</span></h${options.level}>`,
    `<p class="where">${escapeHtml(where)}</p>`,
    `<blockquote>${sentenceHtml(entry)}</blockquote>`,
    `<p class="why">${escapeHtml(describe(finding, words))}</p>`,
    besides === null ? '' : `<p class="why">${escapeHtml(besides)}</p>`,
    finding.ignored === null ? '' : `<p class="ignored">${escapeHtml(report.ignored(finding.ignored.reason))}</p>`,
    noticesHtml(entry, words, options.docs),
    line === null ? '' : `<div class="number-line">${line}</div>`,
    rows.length === 0 ? '' : reportsHtml(rows, finding.text, words),
    `<details><summary>${escapeHtml(report.whyMatched)}</summary><p>${escapeHtml(report.readAs)}: ${escapeHtml(readAs(finding, words))}</p>`,
    matched.length === 0 ? '' : `<ul>${matched.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('')}</ul>`,
    '</details></article>',
  ].join('');
}

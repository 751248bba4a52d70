import type { Standing } from '../core/check/finding';
import { escapeHtml } from '../core/report/escapeHtml';
import { exportFormats } from '../core/report/messages';
import type { ExportFormat } from '../core/report/messages';
import { standingOrder } from '../core/report/reportData';
import type { ArticleReport } from '../core/report/reportData';
import type { Words } from '../core/wording/words';

/** One article of a checked folder, with its address in the editor. */
export interface CheckedArticle {
  readonly uri: string;
  readonly article: ArticleReport;
}

/** The words around the summary, in the display language. */
export interface FolderText {
  readonly title: string;
  readonly checked: string;
  /** Told when the check was stopped; null when it ran to its end. */
  readonly stopped: string | null;
  readonly article: string;
  readonly noticed: string;
  readonly unreadable: string;
  readonly exportAs: string;
  readonly nothing: string;
}

/** The articles that need a person soonest first: by figures that differ, then conflicts, notices, superseded and unreported ones, then by path. */
export function worstFirst(articles: readonly CheckedArticle[]): readonly CheckedArticle[] {
  const rank = ({ article }: CheckedArticle): readonly number[] => {
    const { summary } = article;
    return [summary.differs, summary.conflict, noticesOf(article), summary.superseded, summary.unreported];
  };
  return [...articles].sort((a, b) => {
    const left = rank(a);
    const right = rank(b);
    for (const [index, value] of left.entries()) {
      const difference = (right[index] ?? 0) - value;
      if (difference !== 0) return difference;
    }
    return a.article.path.localeCompare(b.article.path);
  });
}

/** Figures of an article about which something was noticed beside their standing. */
function noticesOf({ figures }: ArticleReport): number {
  return figures.filter(({ finding }) => finding.ignored === null && finding.notices.length > 0).length;
}

/** The summary of a checked folder as a page of the editor, worst first; `link` gives the address that opens an article, `exporter` one that exports. */
export function folderSummary(
  articles: readonly CheckedArticle[],
  unreadable: readonly { readonly path: string; readonly why: string }[],
  text: FolderText,
  words: Words,
  link: (uri: string, start: number) => string,
  exporter: (format: ExportFormat) => string,
): string {
  const head = `<header><h1>${escapeHtml(text.title)}</h1><p>${escapeHtml(text.checked)}</p>${text.stopped === null ? '' : `<p role="alert">${escapeHtml(text.stopped)}</p>`}</header>`;
  const exports = exportFormats.map((format) => `<a href="${escapeHtml(exporter(format))}">${format === 'markdown' ? 'Markdown' : format.toUpperCase()}</a>`).join(' · ');
  const unread = unreadable.map(({ path, why }) => `<li>${escapeHtml(path)}: ${escapeHtml(why)}</li>`);
  const failed = unread.length === 0 ? '' : `<h2>${escapeHtml(text.unreadable)}</h2><ul>${unread.join('')}</ul>`;
  if (articles.length === 0) return `${head}<main><p>${escapeHtml(text.nothing)}</p>${failed}</main>`;
  // An article whose figures are all ignored would look like one without any.
  const anyIgnored = articles.some(({ article }) => article.ignored > 0);
  const columns = standingOrder.map((standing) => `<th scope="col">${escapeHtml(words.standing[standing])}</th>`).join('');
  const rows = worstFirst(articles).map(({ uri, article }) => {
    const worst = standingOrder.find((standing) => article.summary[standing] > 0);
    const first = article.figures.find(({ finding }) => finding.ignored === null && finding.standing === worst)?.finding.start ?? 0;
    const cells = standingOrder.map((standing) => cell(article.summary[standing], standing)).join('');
    const path = article.title === null ? '' : `<br><small>${escapeHtml(article.path)}</small>`;
    const name = `<a href="${escapeHtml(link(uri, first))}">${escapeHtml(article.title ?? article.path)}</a>${path}`;
    const ignored = anyIgnored ? cell(article.ignored, 'unreported') : '';
    return `<tr><th scope="row">${name}</th>${cells}${cell(noticesOf(article), 'agrees')}${ignored}</tr>`;
  });
  const headings = [text.noticed, ...(anyIgnored ? [words.report.ignoredHeading] : [])].map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('');
  return (
    `${head}<main><p>${escapeHtml(text.exportAs)} ${exports}</p>` +
    `<div class="wide" role="group" tabindex="0" aria-label="${escapeHtml(text.title)}"><table class="folder">` +
    `<thead><tr><th scope="col">${escapeHtml(text.article)}</th>${columns}${headings}</tr></thead><tbody>${rows.join('')}</tbody></table></div>` +
    `<p class="silence">${escapeHtml(words.report.silence)}</p>${failed}</main>`
  );
}

function cell(count: number, standing: Standing): string {
  return count === 0 ? '<td class="none">–</td>' : `<td class="${standing}"><b>${count}</b></td>`;
}

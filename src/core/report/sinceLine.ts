import type { Words } from '../wording/words';
import { standingOrder } from './reportData';
import type { ArticleReport, ReportData, StandingCounts } from './reportData';

function told(counts: StandingCounts, words: Words): { readonly count: number; readonly parts: readonly string[] } {
  return {
    count: standingOrder.reduce((sum, standing) => sum + counts[standing], 0),
    parts: standingOrder.filter((standing) => counts[standing] > 0).map((standing) => `${words.standing[standing]}: ${counts[standing]}`),
  };
}

/** What a report that shows only new figures says of those it leaves out; null for a report on everything. */
export function sinceLine({ since }: ReportData, words: Words): string | null {
  if (since === null) return null;
  const { count, parts } = told(since.earlier, words);
  return words.report.since(since.called ?? since.revision, count, parts.join(', '));
}

/** What stands in the place of the figures where an article shows none. */
export function noFiguresLine({ earlier }: ArticleReport, words: Words): string {
  const count = earlier === null ? 0 : told(earlier, words).count;
  return count === 0 ? words.report.noFigures : words.report.nothingNew(count);
}

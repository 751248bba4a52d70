import type { Finding, Standing } from '../check/finding';
import { formulaRisks } from '../text/formulaRisks';
import type { DraftLanguage } from '../text/parseBlocks';
import { linePositions } from './linePositions';
import { standingOrder } from './reportData';
import type { ArticleReport, PackUse, ReportData, SetAside, StandingCounts } from './reportData';

/** What a report says of an article beside its findings. */
export interface ReportMeta {
  /** As it is shown and linked: relative to the working folder, with `/`. */
  readonly path: string;
  /** The draft itself; positions are counted in it. */
  readonly text: string;
  /** How the draft is written; Markdown unless told otherwise. */
  readonly language?: DraftLanguage;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly claims: number;
  readonly packs?: readonly PackUse[];
  readonly setAside?: readonly SetAside[];
  readonly checkedOn?: string | null;
  /** The revision that figures must be newer than, and the findings left out because that one has them, too. */
  readonly since?: { readonly revision: string; readonly called?: string; readonly earlier: readonly Finding[] } | null;
}

/** How many findings have each standing; ignored ones are not counted. */
function countStandings(findings: Iterable<Finding>): StandingCounts {
  const counts: Record<Standing, number> = { agrees: 0, conflict: 0, differs: 0, superseded: 0, unreported: 0 };
  for (const finding of findings) {
    if (finding.ignored === null) counts[finding.standing]++;
  }
  return counts;
}

function addCounts(all: readonly StandingCounts[]): StandingCounts {
  const sum: Record<Standing, number> = { agrees: 0, conflict: 0, differs: 0, superseded: 0, unreported: 0 };
  for (const counts of all) {
    for (const standing of standingOrder) sum[standing] += counts[standing];
  }
  return sum;
}

/** The report on one article: its figures in order of the draft with line and column, and the counts by standing. */
export function buildReport(findings: readonly Finding[], meta: ReportMeta): ReportData {
  const place = linePositions(meta.text);
  const figures = [...findings]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((finding) => ({
      finding,
      start: place(finding.start),
      end: place(finding.end),
      related: finding.notices.map((notice) =>
        notice.related.map(({ start, end }) => ({ start, end, from: place(start), to: place(end) })),
      ),
    }));
  const [risk] = formulaRisks(meta.text, meta.language);
  const since = meta.since ?? null;
  const earlier = since === null ? null : countStandings(since.earlier);
  const article: ArticleReport = {
    path: meta.path,
    title: meta.title ?? null,
    date: meta.date ?? null,
    figures,
    summary: countStandings(findings),
    ignored: findings.filter((finding) => finding.ignored !== null).length,
    earlier,
    formula: risk === undefined ? null : { text: meta.text.slice(risk.start, risk.end), from: place(risk.start) },
  };
  return {
    articles: [article],
    summary: article.summary,
    claims: meta.claims,
    packs: meta.packs ?? [],
    setAside: meta.setAside ?? [],
    checkedOn: meta.checkedOn ?? null,
    since: since === null || earlier === null ? null : { ...since, earlier },
  };
}

/** Several reports as one, articles in the given order; claims, packs, what was set aside, day and revision are the first one's, as they share one check. */
export function joinReports(reports: readonly ReportData[]): ReportData {
  const first = reports[0];
  return {
    articles: reports.flatMap((report) => report.articles),
    summary: addCounts(reports.map((report) => report.summary)),
    claims: first?.claims ?? 0,
    packs: first?.packs ?? [],
    setAside: first?.setAside ?? [],
    checkedOn: first?.checkedOn ?? null,
    since: first?.since === null || first === undefined ? null : { ...first.since, earlier: addCounts(reports.flatMap(({ since }) => since?.earlier ?? [])) },
  };
}

import type { Finding, Standing } from '../check/finding';
import type { Claim } from '../claims/claim';
import type { Span } from '../text/span';
import type { LinePosition } from './linePositions';

/** How many figures have each standing. */
export type StandingCounts = Readonly<Record<Standing, number>>;

/** The order of `--fail-on` and of "worst first": what needs a person soonest comes first. */
export const standingOrder: readonly Standing[] = ['differs', 'conflict', 'superseded', 'unreported', 'agrees'];

/** A stretch of the draft with its lines and columns, 1-based. */
export interface PlacedSpan extends Span {
  readonly from: LinePosition;
  readonly to: LinePosition;
}

/** One figure of an article with its place; positions are 1-based, columns in UTF-16 code units. */
export interface FigureEntry {
  readonly finding: Finding;
  readonly start: LinePosition;
  readonly end: LinePosition;
  /** For each of the finding's notices the other places in the draft it speaks of. */
  readonly related: readonly (readonly PlacedSpan[])[];
}

/** One article of a report. */
export interface ArticleReport {
  readonly path: string;
  readonly title: string | null;
  /** The draft's date, `yyyy-mm-dd`, where one is known. */
  readonly date: string | null;
  /** Every figure in the order of the draft, the ignored ones too. */
  readonly figures: readonly FigureEntry[];
  /** Standings of the figures that are not ignored. */
  readonly summary: StandingCounts;
  readonly ignored: number;
  /** Standings of the figures that are left out because an earlier version has them, too, ignored ones not counted; null where none are left out for that. */
  readonly earlier: StandingCounts | null;
  /** The first stretch that renderers take for a formula though it is money; null where there is none. */
  readonly formula: TakenForFormula | null;
}

/** A stretch from one dollar sign to another, as it is written. */
export interface TakenForFormula {
  readonly text: string;
  readonly from: LinePosition;
}

/** What a report that shows only new figures was compared with, and the standings of what it leaves out in all articles. */
export interface Since {
  /** As whoever asked named it. */
  readonly revision: string;
  /** As a reader is told of it, where that is otherwise: "the last commit". */
  readonly called?: string;
  readonly earlier: StandingCounts;
}

/** A claim pack that was checked against, and how many claims it brought. */
export interface PackUse {
  readonly name: string;
  readonly claims: number;
}

/** A claim that somebody set aside for all articles, with the reason: nothing was compared with it. */
export interface SetAside {
  readonly claim: Claim;
  readonly reason: string;
}

/** What every renderer starts from: one or more articles and what they were checked against. */
export interface ReportData {
  readonly articles: readonly ArticleReport[];
  readonly summary: StandingCounts;
  /** Claims loaded. */
  readonly claims: number;
  readonly packs: readonly PackUse[];
  readonly setAside: readonly SetAside[];
  /** Day of the check, `yyyy-mm-dd`, handed in by whoever has a clock; null where none was. */
  readonly checkedOn: string | null;
  /** Null for a report on every figure. */
  readonly since: Since | null;
}

/** How many figures of all articles an ignore comment silences. */
export function ignoredIn({ articles }: ReportData): number {
  return articles.reduce((sum, { ignored }) => sum + ignored, 0);
}

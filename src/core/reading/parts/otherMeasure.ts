import type { Metric } from '../../claims/claim';
import { outlays, spentByYear } from '../../claims/metricTraits';
import { words } from '../words/words';

/** What a figure was read as. */
export interface Measured {
  readonly entity: string;
  readonly metric: Metric;
  /** What it is of, by the name on file or in the text; null where the words name nothing. */
  readonly thing: string | null;
  readonly time: string | null;
  /** Whether only the figure before it says what it measures. */
  readonly asBefore: boolean;
  /** Whether reports on that thing give what was borrowed for it. */
  readonly hasDebts: () => boolean;
}

/** Words by which a figure measures something else than the reports on its metric do. */
export interface OtherMeasure {
  /** Null for any. */
  readonly metrics: ReadonlySet<Metric> | null;
  /** Of these one stands near the figure wherever the patterns hold; empty where they may hold without any. */
  readonly near: readonly string[];
  /** What the words right before the figure, and those right behind it, hold; null where nothing is asked of them. */
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
  /** What must hold besides; null for nothing. */
  readonly only: ((measured: Measured) => boolean) | null;
}

/** Hedges that may stand between such words and a figure. */
export const hedgesBefore = '(?:(?:about|around|roughly|some|nearly|almost|approximately|over|more than|at least|up to|as much as|less than|under|a|an|just|only) ){0,2}';
export const behindNow = '(?:was|were|is|of|at|came to|reached|hit|rose to|fell to|grew to|jumped to|stood at|totall?ed)';
export const debts = '(?:debts?|loans?|borrowings?|bonds|debentures|(?:senior |convertible )?notes)';

/** A pattern for what ends right before a figure, and one for what begins right behind it. */
export const leadingTo = (pattern: string): RegExp => new RegExp(`\\b${pattern} ${hedgesBefore}$`, 'i');
export const following = (pattern: string): RegExp => new RegExp(`^ ${pattern}(?![\\w-])`, 'i');

/** These metrics. */
export const of = (...metrics: readonly Metric[]): ReadonlySet<Metric> => new Set(metrics);
export const ofMoneyIn = of('funding-raised', 'investment-pledge', 'valuation');
export const ofSpending = of(...outlays, 'cash-burn');
export const ofYears: ReadonlySet<Metric> = spentByYear;
export const spent: ReadonlySet<Metric> = new Set([...spentByYear].filter((metric) => metric !== 'revenue'));
export const ofBuilding = of('project-cost', 'capital-expenditure', 'hardware-investment', 'investment-pledge');
export const untied = of('funding-raised', 'investment-pledge', 'contract-value', 'hardware-investment');

export const behind = (metrics: ReadonlySet<Metric> | null, near: string, pattern: RegExp, only: OtherMeasure['only'] = null): OtherMeasure =>
  ({ metrics, near: near === '' ? [] : words(near), before: null, behind: pattern, only });
export const before = (metrics: ReadonlySet<Metric>, near: string, pattern: RegExp, only: OtherMeasure['only'] = null): OtherMeasure =>
  ({ metrics, near: words(near), before: pattern, behind: null, only });

/** What may stand with a capital behind "from" and is a time. */
export const dates = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Q\\d|H\\d|FY|Monday|Tuesday|Wednesday|Thursday|Friday)';

const wholeYear = /^(?:FY)?\d{4}$/;
export const isOfYear = ({ time }: Measured): boolean => time !== null && wholeYear.test(time);
export const isOfFirm = ({ thing }: Measured): boolean => thing === null;
export const isNoDebt = ({ hasDebts }: Measured): boolean => !hasDebts();
export const listed = /\b(?:IPO|listing|offering)\b/i;

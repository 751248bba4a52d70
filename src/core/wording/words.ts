import type { Metric } from '../claims/claim';
import type { FigureKind, Hedge } from '../figures/figure';
import type { NoticeCode, Stance, Standing } from '../check/finding';
import type { IgnoreProblemKind } from '../check/ignores';
import type { Voice } from '../reading/reading';
import type { ReadingRule } from '../reading/rules';
import type { AmountWords } from './amounts';
import type { DateWords } from './dates';
import type { NoticeValues } from './noticeValues';
import type { ReportWords } from './reportWords';

/** Whose quantity a sentence speaks of. */
export interface Quantity {
  readonly entity: string | null;
  readonly metric: Metric | null;
  readonly subject: string | null;
  readonly period: string | null;
}

/** Sentences of the one plain "why" of a finding; `about` is the quantity in words, `draft` the figure as the draft has it. */
export interface DescribeWords {
  readonly agrees: (about: string, report: ReportWords, rule: string | null, more: number) => string;
  readonly conflict: (about: string, draft: string, agreeing: ReportWords | null, against: ReportWords, more: number) => string;
  readonly differs: (about: string, draft: string, nearest: ReportWords, more: number) => string;
  readonly superseded: (about: string, old: ReportWords, replaced: ReportWords | null) => string;
  /** `otherCurrency`: not the dollars that most reports are in, so that only those in the figure's own currency are spoken of. */
  readonly noReport: (about: string, otherCurrency: boolean, related: number) => string;
  /** Reports on the quantity are on file, and none that the figure could be held against. */
  readonly elsewhere: (about: string, related: number) => string;
  readonly whose: (related: number) => string;
  readonly what: (entity: string, related: number) => string;
  readonly unsure: (about: string, related: number) => string;
  readonly ambiguous: string;
  readonly withoutReports: Readonly<Record<Exclude<Standing, 'unreported'>, string>>;
}

/** Headings and fixed lines of reports, hovers and the number line. */
export interface ReportText {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly summary: string;
  readonly figures: (count: number) => string;
  readonly claimsOnFile: (count: number) => string;
  readonly claimsFound: (shown: number, of: number) => string;
  readonly noFigures: string;
  /** Stands under every list that holds unreported figures. */
  readonly silence: string;
  readonly noVerdict: string;
  readonly everyFigure: string;
  readonly figure: string;
  /** Over a column of how many figures there are. */
  readonly figuresHeading: string;
  readonly standing: string;
  readonly line: (line: number, column: number) => string;
  readonly inSection: (section: string) => string;
  readonly sentence: string;
  readonly reports: string;
  readonly report: string;
  readonly claimant: string;
  readonly amount: string;
  readonly date: string;
  readonly undated: string;
  readonly source: string;
  readonly scope: string;
  readonly stanceHeading: string;
  readonly noticed: string;
  readonly whyMatched: string;
  readonly readAs: string;
  readonly ignoredHeading: string;
  readonly setAsideHeading: string;
  /** `told`: "SemiAnalysis: about $1.6 billion"; `about`: "DeepSeek’s hardware investment". */
  readonly setAside: (told: string, about: string, reason: string) => string;
  readonly ignored: (reason: string) => string;
  readonly packs: string;
  readonly pack: (name: string, claims: number) => string;
  readonly draftOf: (date: string) => string;
  readonly made: (date: string) => string;
  readonly moreReports: (count: number) => string;
  readonly allStandings: string;
  readonly allEntities: string;
  readonly filterStanding: string;
  readonly filterEntity: string;
  readonly goTo: string;
  readonly freeze: string;
  readonly freezeHint: string;
  readonly exportAs: string;
  readonly shown: (shown: number, of: number) => string;
  readonly knownSlip: string;
  readonly denies: (amount: string) => string;
  readonly doubts: (amount: string) => string;
  /** Page, paragraph or time stamp within a report. */
  readonly locator: (place: string) => string;
  readonly viaOutlet: (publisher: string) => string;
  readonly draft: string;
  readonly numberLineText: (draft: string, reports: readonly string[], otherUnits: number) => string;
  readonly andMore: (count: number) => string;
  readonly leftOut: (count: number) => string;
  /** Stands in a report that shows only what is new since a revision: how many figures it leaves out, and their standings in words. */
  readonly since: (revision: string, leftOut: number, standings: string) => string;
  /** Money between two dollar signs of the draft that renderers take for a formula, with what to do about it. */
  readonly takenForFormula: (line: number, text: string) => string;
  /** In the place of an article's figures, where all of them stood there before. */
  readonly nothingNew: (leftOut: number) => string;
  readonly unknownEntity: string;
}

/** Words for the hover's and `--explain`'s account of how a reading came about. */
export interface ReadingWords {
  readonly entity: string;
  readonly subject: string;
  readonly metric: string;
  readonly period: string;
  readonly attribution: string;
  readonly voice: Readonly<Record<Voice, string>>;
  /** A part of a reading with the words it was read from: “the startup” → DeepSeek, carried over from the heading. */
  readonly part: (label: string, value: string, words: string, rule: string, certain: boolean) => string;
  readonly missing: (label: string) => string;
  readonly saidBy: (name: string) => string;
  readonly planned: string;
  readonly partOfWhole: string;
  readonly alsoMetrics: (labels: readonly string[]) => string;
  readonly quotation: string;
  readonly precision: (step: string) => string;
  readonly candidates: (count: number) => string;
  readonly rule: (rule: string) => string;
  readonly vague: string;
  readonly ambiguous: string;
  readonly per: (what: string) => string;
}

/** Why an article is not compared with what it was, though only what is new was asked for. */
export type WhyNotCompared = 'never-saved' | 'no-file' | 'no-git' | 'no-repository' | 'no-commit' | 'no-revision' | 'unreadable';

/** Words around "only what is new" in an editor; `since` is the name of a revision as it stands after "since". */
export interface OnlyNewWords {
  readonly lastCommit: string;
  readonly commit: (hash: string) => string;
  readonly button: string;
  readonly hint: (since: string) => string;
  readonly comparing: (since: string) => string;
  /** How many figures are shown of how many. */
  readonly shown: (since: string, shown: number, of: number) => string;
  /** The article was not there at the revision. */
  readonly wholeNew: (since: string, of: number) => string;
  /** Why nothing is left out, each with what is shown instead. */
  readonly notCompared: Readonly<Record<WhyNotCompared, (since: string) => string>>;
}

/** Everything a writer reads from the engine, in one language. A message that is missing does not compile. */
export interface Words extends AmountWords, DateWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** One sentence a reader of a report can lean on. */
  readonly standingMeaning: Readonly<Record<Standing, string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  /** In the place of "disputes", of a report that gives another figure and disputes nothing. */
  readonly againstIt: string;
  /** In the place of a stance: the report was brought against the figure, but counts something else. */
  readonly countsOther: string;
  readonly notice: Readonly<Record<NoticeCode, string>>;
  /** What a code means, in one sentence. */
  readonly noticeMeaning: Readonly<Record<NoticeCode, string>>;
  readonly noticeSentence: Readonly<Record<NoticeCode, (values: NoticeValues) => string>>;
  /** Why an ignore comment has no effect, or less than meant, and what to do. */
  readonly ignoreProblem: Readonly<Record<IgnoreProblemKind, string>>;
  readonly metric: Readonly<Record<Metric, string>>;
  readonly kind: Readonly<Record<FigureKind, string>>;
  readonly hedgeName: Readonly<Record<Hedge, string>>;
  readonly quantity: (quantity: Quantity) => string;
  /** How a comparison rule is told, by its stable name; a rule without an entry is not told. */
  readonly comparison: Readonly<Record<string, string>>;
  /** Why a report is shown for context only, by the check's stable name; one without an entry is not explained. */
  readonly contextReason: Readonly<Record<string, string>>;
  /** How a part of a reading was found. */
  readonly readingRule: (rule: ReadingRule) => string;
  readonly describe: DescribeWords;
  readonly report: ReportText;
  readonly onlyNew: OnlyNewWords;
  readonly reading: ReadingWords;
}

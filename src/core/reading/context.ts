import type { Metric } from '../claims/claim';
import type { Part, Period } from './reading';
import { sameSection, sameTime } from './times/timesAbove';
import type { SectionTime } from './times/timesAbove';

/** Whom the text is speaking of, as far as earlier words have said. */
export interface Focus {
  readonly entity: string;
  readonly subject: string | null;
}

/** What a block hands on to the next: small, plain data, so that an edit can see whether anything changed. */
export interface Context {
  /** Day the draft is written, `yyyy-mm-dd`; null where unknown. */
  readonly date: string | null;
  readonly title: Focus | null;
  readonly heading: Focus | null;
  /** The heading opens a section on that one alone ("## Microsoft"): a name that the text before drops in passing does not outrank it. */
  readonly section: boolean;
  /** Subject of the last clause that had one. */
  readonly focus: Focus | null;
  /** Entities of the last sentences, latest first, at most four. */
  readonly recent: readonly string[];
  /** The year, quarter or half that a heading tells for what stands below it; null where none does. */
  readonly sectionTime: SectionTime | null;
  /** The time that the lead-in of a list or table tells for what stands in it; null elsewhere. */
  readonly leadTime: Part<Period> | null;
  /** The quarter or half of a calendar year that a figure was last told for since the last heading; null for none. */
  readonly stretch: string | null;
  /** Firms and states that the heading or lead-in of a list names, whether or not its words show that these are meant: an entry of the list may be theirs. */
  readonly above: readonly string[];
  /** Metric of the last money figure and of the last count. */
  readonly metric: Metric | null;
  readonly countMetric: Metric | null;
  /** Quantity of money that the heading or lead-in above announces ("What Monday wiped out"), for the entries of lists and tables below it. */
  readonly announced: Metric | null;
  /** The words that announce it say nothing else of it ("Capital expenditure in 2025, by the filings:"). */
  readonly announcedAlone: boolean;
  /** The draft's title until the first block has read its names; then null. */
  readonly titleWords: string | null;
  /** Entities named without doubt so far, sorted: from then on their common-word names count. */
  readonly established: readonly string[];
}

/** The context before the first block of a draft. `title` is the front matter's, read for the entity it names by `readBlock`. */
export function emptyContext(date: string | null = null, title: string | null = null): Context {
  return {
    date,
    title: null,
    heading: null,
    section: false,
    focus: null,
    recent: [],
    sectionTime: null,
    leadTime: null,
    stretch: null,
    above: [],
    metric: null,
    countMetric: null,
    announced: null,
    announcedAlone: false,
    titleWords: title,
    established: [],
  };
}

/** Whether two contexts lead to the same readings of what follows. */
export function sameContext(a: Context, b: Context): boolean {
  return a === b || (
    a.date === b.date && a.section === b.section && a.metric === b.metric && a.countMetric === b.countMetric
    && a.announced === b.announced && a.announcedAlone === b.announcedAlone && a.stretch === b.stretch && a.titleWords === b.titleWords
    && sameFocus(a.title, b.title) && sameFocus(a.heading, b.heading) && sameFocus(a.focus, b.focus)
    && sameSection(a.sectionTime, b.sectionTime) && sameTime(a.leadTime, b.leadTime)
    && sameList(a.above, b.above) && sameList(a.recent, b.recent) && sameList(a.established, b.established)
  );
}

/** Whether two speak of the same, wherever they come from: contexts are compared by value, so readings must be too. */
export function sameFocus(a: Focus | null, b: Focus | null): boolean {
  return a === b || (a !== null && b !== null && a.entity === b.entity && a.subject === b.subject);
}

/** Whether two lists hold the same words in the same order. */
export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}

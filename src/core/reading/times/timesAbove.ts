import { parsePeriod } from '../../claims/period';
import { isEntry } from '../../text/block';
import type { Block } from '../../text/block';
import { quarterTold } from './carriedTimes';
import type { Part, Period } from '../reading';
import { headingRule } from '../rules';
import { findTimes } from './times';

/** The year, quarter or half that a heading tells for all that stands below it. */
export interface SectionTime {
  /** The heading's level, 1 to 6: one that is deeper stays within it. */
  readonly level: number;
  readonly time: Part<Period>;
}

/** Whether two sections are of the same time. */
export function sameSection(one: SectionTime | null, other: SectionTime | null): boolean {
  return one === other || (one !== null && other !== null && one.level === other.level && sameTime(one.time, other.time));
}

/** Whether two say the same of a time; where its words stand does not count. */
export function sameTime(one: Part<Period> | null, other: Part<Period> | null): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  const [a, b] = [one.value, other.value];
  return one.words === other.words
    && one.rule === other.rule
    && one.sure === other.sure
    && a.text === b.text
    && a.from === b.from
    && a.to === b.to
    && a.future === b.future
    && a.runRate === b.runRate;
}

/**
 * The time of what stands below a block: a heading's own quarter, or the one before it where the
 * heading is deeper and names no other time. `yearEnd` is the month in which the fiscal year of whom it speaks of ends.
 */
export function sectionBehind(block: Block, before: SectionTime | null, yearEnd: number, date: string | null, announces: boolean): SectionTime | null {
  if (block.kind !== 'heading') return before;
  const { text } = block.prose;
  const told = quarterTold(text, yearEnd, date) ?? yearHeaded(text, announces);
  if (told !== null) return { level: block.level, time: { ...told, span: null, rule: headingRule } };
  return before !== null && block.level > before.level && findTimes(text, date).length === 0 ? before : null;
}

/** The time of the list or table that stands behind a block: the one that words up to a colon tell, handed on from row to row. */
export function leadBehind({ kind, prose: { text } }: Block, before: Part<Period> | null, told: Part<Period> | null): Part<Period> | null {
  if (isEntry(kind)) return before;
  return kind === 'paragraph' && text.endsWith(':') && told !== null ? { ...told, span: null } : null;
}

const aYear = /(?:19|20)\d\d/;
const bareYear = /^(?:19|20)\d\d$/;
/** "2024", "2023: a hundred times more". */
const yearFirst = /^(?:in |the year )?((?:19|20)\d\d)(?=$|[:,.]| ?[\u2013\u2014]| - )/i;

/** "Capital spending planned for 2026": the year of the quantity that a heading announces. */
const yearLast = /\b(?:for|in|of) ((?:19|20)\d\d):?$/;

/** "The bill for 2026": a quantity of money, whichever. */
const ofMoney = /\b(?:bill|tab|outlay|budget|price tag)(?!\w)/i;

/** "Where the H100s went in 2023": chips, whoever bought or has them. */
const ofChips = /\b(?:GPUs|chips|accelerators|[A-Z]{1,2}\d{2,3}s|Hoppers|Blackwells)(?!\w)/;

const books = '(?:financials|(?:financial |annual |full-year )?(?:results|accounts|figures|numbers|statements?|performance)|income statement|profit and loss|P&L)';
/** "2024 Financials", "FY2025 results". */
const booksOfYear = new RegExp(`^(FY ?|fiscal )?((?:19|20)\\d\\d) ${books}(?=$|[:.]| ?[\u2013\u2014(])`, 'i');
/** "OpenAI's financials, 2024", "Results for 2025". */
const booksThenYear = new RegExp(`\\b${books}(?:,| for| in| of)? ?\\(?(FY ?|fiscal )?((?:19|20)\\d\\d)\\)?:?$`, 'i');

/**
 * The year that a heading opens with, ends with where it announces a quantity, or heads a firm's books with; null where it names
 * none, or goes on with a word of its sentence.
 */
export function yearHeaded(heading: string, announces: boolean): Part<Period> | null {
  const year = yearFirst.exec(heading)?.[1] ?? (announces || ofMoney.test(heading) || ofChips.test(heading) ? yearLast.exec(heading)?.[1] : undefined);
  const ofBooks = year === undefined && aYear.test(heading) ? booksOfYear.exec(heading) ?? booksThenYear.exec(heading) : null;
  const text = year ?? (ofBooks === null ? undefined : `${ofBooks[1] === undefined ? '' : 'FY'}${ofBooks[2] ?? ''}`);
  if (text === undefined) return null;
  const days = parsePeriod(text);
  const value = { text, from: days?.from ?? null, to: days?.to ?? null, future: false, runRate: false };
  return { value, words: text, span: null, rule: headingRule, sure: 0.5 };
}

const tellingWhen = /\b(?:in|of|for|during|over|throughout) (?:the (?:whole )?year )?$|^(?:last|this|next) year$/i;

/**
 * "Hopper chips bought in 2024, by one count:": the one year that a lead-in tells of the quantity that it announces; null where it tells of more times
 * than one, or of none.
 */
export function yearLed(lead: string, date: string | null): Part<Period> | null {
  const times = findTimes(lead, date).filter(({ rate }) => !rate);
  const [only] = times;
  if (only === undefined || times.length > 1 || !bareYear.test(only.text)) return null;
  const words = lead.slice(only.start, only.end);
  if (!tellingWhen.test(words) && !tellingWhen.test(lead.slice(0, only.start))) return null;
  const days = parsePeriod(only.text);
  const value = { text: only.text, from: days?.from ?? null, to: days?.to ?? null, future: false, runRate: false };
  return { value, words, span: null, rule: headingRule, sure: 0.5 };
}

/** The last day of the year that a heading tells, where it is over by the day of the draft: months below it are reckoned from there. */
export function pastYearEnd(section: SectionTime | null, date: string | null): string | null {
  const year = section?.time.value.text ?? '';
  return date !== null && bareYear.test(year) && year < date.slice(0, 4) ? `${year}-12-31` : null;
}

import type { Metric } from '../../claims/claim';
import { parsePeriod } from '../../claims/period';
import { isPerPeriod } from '../../claims/vocabulary';
import type { TablePlace } from '../../text/block';
import { saysAhead } from './aheadWords';
import type { Part, Period } from '../reading';
import { carriedRule, columnRule, headingRule, rowRule } from '../rules';
import type { ReadingRule } from '../rules';
import { settleTime } from './settledTimes';
import { lately, weekday } from './timeMarks';
import { findTimes } from './times';

/** Whether a figure of this metric may be of a time that was told before it. */
export function mayGoOn({ value: { text, runRate }, rule }: Part<Period>, metric: Metric | null): boolean {
  if (metric === null || runRate || text.startsWith('per ')) return false;
  return isPerPeriod(metric) || (metric === 'valuation' && isHeadedYear(rule, text)) || (metric === 'market-value-loss' && oneDay.test(text));
}

/** A day: what others lost on it is told without naming it again. */
const oneDay = /^(?:19|20)\d\d-\d\d-\d\d$/;

/**
 * The period of a figure without one of its own: its column's, or, where the metric holds for a period, its row's, else that of the words
 * `before`, null where the figure does not go on with it.
 */
export function sharedPeriod(
  table: TablePlace | null,
  before: Part<Period> | null,
  yearEnd: number,
  metric: Metric | null,
  date: string | null,
): Part<Period> | null {
  if (table !== null) {
    const header = headerPeriod(table.column, columnRule, yearEnd, metric, date)
      ?? (partOfYear.test(table.role) ? headerPeriod(`${table.row} ${table.role}`, rowRule, yearEnd, metric, date) : null)
      ?? headerPeriod(table.time, rowRule, yearEnd, metric, date)
      ?? (metric === null || (!isPerPeriod(metric) && !bareDate.test(table.row)) ? null
        : headerPeriod(table.row, rowRule, yearEnd, metric, date) ?? headerPeriod(table.role, columnRule, yearEnd, metric, date));
    if (header !== null) return header;
    const rate = metric === null || !isPerPeriod(metric) ? null : headerRate(table.row, rowRule) ?? headerRate(table.column, columnRule);
    if (rate !== null) return rate;
  }
  if (before === null) return null;
  if (before.rule !== headingRule) return { ...before, span: null, rule: carriedRule, sure: 0.5 };
  // Whoever's figure it is reckons by a calendar of their own.
  const days = parsePeriod(before.value.text, yearEnd);
  return { ...before, value: { ...before.value, from: days?.from ?? null, to: days?.to ?? null }, span: null, sure: table === null ? 0.5 : 0.85 };
}

/** Over rows that are called by their place in a year: "Quarter of 2025" over "First". */
const partOfYear = /^(?:calendar |fiscal )?(?:quarter|half)(?!\w)/i;

/** A row that is called by its date alone, or by a name and its date ("Anthropic, February 2026"): whatever stands in it is of that time. */
const bareDate = /(?:^|, |\()(?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d\)?$/;

/** Whether a time is a year that a heading tells: a firm was worth then what a list of that year gives. */
function isHeadedYear(rule: ReadingRule, text: string): boolean {
  return rule === headingRule && /^\d{4}$/.test(text);
}

const rates: ReadonlyMap<string, string> = new Map([['daily', 'per day'], ['weekly', 'per week'], ['monthly', 'per month']]);
const rateFirst = /^\W{0,3}(daily|weekly|monthly)(?!\w)/i;

/** The rate that a header of a table opens with: "Monthly revenue". */
function headerRate(header: string, rule: ReadingRule): Part<Period> | null {
  const words = rateFirst.exec(header)?.[1];
  const text = words === undefined ? undefined : rates.get(words.toLowerCase());
  if (words === undefined || text === undefined) return null;
  return { value: { text, from: null, to: null, future: saysAhead(header, false), runRate: false }, words, span: null, rule, sure: 0.8 };
}

/** The first time that a header of a table names. */
function headerPeriod(header: string, rule: ReadingRule, yearEnd: number, metric: Metric | null, date: string | null): Part<Period> | null {
  const hit = header === '' ? undefined : findTimes(header, date).find(({ rate, text }) => !rate && !weekday.marks(text) && !lately.marks(text));
  if (hit === undefined) return null;
  const text = settleTime(hit, header, yearEnd, metric, false);
  const days = parsePeriod(text, yearEnd);
  return {
    value: { text, from: days?.from ?? null, to: days?.to ?? null, future: saysAhead(header, false), runRate: false },
    words: header.slice(hit.start, hit.end),
    span: null,
    rule,
    sure: 0.8,
  };
}

/** Names of a quarter or a half of a year. */
export const quarterOf = /^[QH][1-4] (?:FY)?(?:19|20)\d{2}$/;
/** "uarter" and "half" stand in every name of such a time but "Q2" and its like. */
const saysPart = /uarter|\bhalf\b|\b[QH][1-4]\b/;

const longestQuestion = 40;
/** "And 2026?": a sentence that only asks for a year. */
const asksForYear = /^\s*(?:(?:And|But|So|Then),? )?(?:(?:what|how) (?:of|about) )?(?:(?:for|in) )?(?:fiscal |FY ?)?20\d\d ?\?\s*$/i;

/**
 * The quarter or half that a sentence without figures names, and no other time with it, whose figures the next ones then are, or the year it asks for;
 * null where it names none.
 */
export function quarterTold(sentence: string, yearEnd: number, date: string | null): Part<Period> | null {
  const asked = sentence.length < longestQuestion && asksForYear.test(sentence);
  if (!asked && !saysPart.test(sentence)) return null;
  let found: Part<Period> | null = null;
  for (const hit of findTimes(sentence, date)) {
    if (hit.rate || weekday.marks(hit.text) || lately.marks(hit.text)) continue;
    const text = settleTime(hit, sentence, yearEnd, null, false);
    if (!(asked || quarterOf.test(text)) || found !== null) return null;
    const days = parsePeriod(text, yearEnd);
    found = {
      value: { text, from: days?.from ?? null, to: days?.to ?? null, future: saysAhead(sentence, false), runRate: false },
      words: sentence.slice(hit.start, hit.end),
      span: null,
      rule: carriedRule,
      sure: 0.5,
    };
  }
  return found;
}

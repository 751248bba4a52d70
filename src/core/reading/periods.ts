import type { Metric } from '../claims/claim';
import { fiscalYearEnd, parsePeriod } from '../claims/period';
import type { Span } from '../text/span';
import type { Part, Period } from './reading';

/** A time named in a text: where, and in the normal form that claims use. */
export interface TimeHit extends Span {
  readonly text: string;
  /** A rate ("a day") and not a time. */
  readonly rate: boolean;
}

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const year = '((?:19|20)\\d{2})(?![\\d,]\\d|\\d)';
/** Marks a fiscal year told from the draft's day; whose calendar it is shows only when the owner is known. */
const fiscal = 'FY by ';
const ordinals = ['first', 'second', 'third', 'fourth'];

type Say = (groups: readonly (string | undefined)[], date: string | null) => string | null;
/** What a text must hold before a row is tried: four digits of a year, or one of the words below. Most texts hold neither. */
const fourDigits = /(?:19|20)\d\d/;
const timeWord = /year|month|quarter|week|\bday|dail|annually|FY|\b(?:in|on|last|by) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/gi;
/** How each of these begins, small; a row is tried where the text has one that the row speaks of. A month comes behind its preposition. */
const timeWords: readonly string[] = ['year', 'month', 'quarter', 'week', 'day', 'dail', 'annually', 'fy'];
const monthBit = 1 << timeWords.length;
interface TimeRow {
  readonly pattern: RegExp;
  readonly say: Say;
  readonly rate: boolean;
  readonly dated: boolean;
  /** The words it speaks of, a bit each. */
  readonly speaksOf: number;
}
const row = (source: string, say: Say, rate = false): TimeRow => ({ pattern: new RegExp(source, 'gi'), say, rate, dated: source.includes(year), speaksOf: timeWords.reduce((bits, word, place) => bits | (source.toLowerCase().includes(word) ? 1 << place : 0), source.includes(month) ? monthBit : 0) });

/** One row a way of naming a time; earlier rows win where two overlap. */
const rows: readonly TimeRow[] = [
  row(`\\b(first|second|third|fourth|last|final)[- ]quarter (?:of )?(?:its )?(?:the )?(?:fiscal |financial )(?:year )?${year}`, ([nth, y]) => `Q${quarter(nth)} FY${y}`),
  row(`\\b(first|second|third|fourth|last|final)[- ]quarter,? (?:of |in |for )?${year}`, ([nth, y]) => `Q${quarter(nth)} ${y}`),
  row(`\\bQ([1-4]) (?:of )?(?:fiscal |FY ?)${year}`, ([q, y]) => `Q${q} FY${y}`),
  row(`\\bQ([1-4])(?: of|,)?[ -]${year}`, ([q, y]) => `Q${q} ${y}`),
  row(`\\b(first|second) half (?:of )?${year}`, ([nth, y]) => `H${nth?.toLowerCase() === 'first' ? 1 : 2} ${y}`),
  row(`\\bH([12])[ -]${year}`, ([h, y]) => `H${h} ${y}`),
  row(`\\bfirst six months of ${year}`, ([y]) => `H1 ${y}`),
  row(`\\b(?:fiscal|financial)(?: year)?[ -]${year}`, ([y]) => `FY${y}`),
  row(`\\bFY ?${year}`, ([y]) => `FY${y}`),
  row('\\bFY ?\'?(\\d{2})\\b(?!\\d)', ([y]) => `FY20${y}`),
  row(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, ([m, d, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\b(\\d{1,2}) (${month}) ${year}`, ([d, m, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\b(${month}),?(?: of)? ${year}`, ([m, y]) => `${y}-${monthNumber(m)}`),
  row(`\\b(?:the )?end of ${year}`, ([y]) => `end of ${y}`),
  row(`\\byear-end ${year}`, ([y]) => `end of ${y}`),
  row(`\\b(early|mid|late)[ -]${year}`, ([part, y]) => `${part?.toLowerCase() ?? ''} ${y}`),
  row(`\\b(?:spring|summer) (?:of )?${year}`, ([y]) => `mid ${y}`),
  row(`\\b(?:autumn|fall) (?:of )?${year}`, ([y]) => `late ${y}`),
  row(`\\bbetween ${year} and ${year}`, ([a, b]) => `${a}-${b}`),
  row(`\\bfrom ${year} to ${year}`, ([a, b]) => `${a}-${b}`),
  row(`\\b${year}[-\u2013/]${year}`, ([a, b]) => `${a}-${b}`),
  row(`\\b(?:through|until) (?:the end of )?${year}`, ([y]) => `through ${y}`),
  row(`\\bsince ${year}`, ([y]) => `since ${y}`),
  row(`\\bfrom ${year}(?! to)`, ([y]) => `from ${y}`),
  row(`\\b${year}(?=(?!s\\b)[A-Z]|\\b(?!-))`, ([y]) => `${y}`),
  row('\\b(last|this|next) (?:fiscal|financial) year\\b', ([which], date) => date === null ? null : `${fiscal}${/last|previous/i.test(which ?? '') ? -1 : /next|following/i.test(which ?? '') ? 1 : 0} ${date}`),
  row('\\b(last|this|next|the previous|the current|the following) year\\b(?!\'s end)', ([which], date) => relativeYear(which, date, '')),
  row('\\ba year ago\\b', (_, date) => relativeYear('last', date, '')),
  row('\\blast month\\b', (_, date) => date === null ? null : shiftMonth(date, -1)),
  row('\\bthis month\\b', (_, date) => date?.slice(0, 7) ?? null),
  row(`\\b(?:in|on|last|by) (${month})(?: (\\d{1,2})\\b)?(?! ?\\d)`, ([m, d], date) => recentMonth(m, d, date)),
  row('\\b(?:so far this year|year to date)\\b', (_, date) => date?.slice(0, 4) ?? null),
  row('\\b(?:a|per|each|every|over a)[ -](day|month|year|week|quarter)\\b(?! (?:before|earlier|ago|later|after|old))', ([unit]) => `per ${unit?.toLowerCase() ?? ''}`, true),
  row('\\b(daily|monthly)\\b', ([unit]) => `per ${unit?.toLowerCase() === 'daily' ? 'day' : 'month'}`, true),
  row('\\bannually\\b', () => 'per year', true),
];

/** Which of the words that times are told with a text holds, a bit each. */
function wordsSaid(text: string): number {
  let bits = 0;
  timeWord.lastIndex = 0;
  for (let match = timeWord.exec(text); match !== null; match = timeWord.exec(text)) {
    const place = timeWords.indexOf(match[0].toLowerCase());
    bits |= place < 0 ? monthBit : 1 << place;
  }
  return bits;
}

/** All times named in `text`, in order, without overlaps, their offsets counted from `offset`. `date` is the draft's day, for "last year". */
export function findTimes(text: string, date: string | null, offset = 0): TimeHit[] {
  const hits: TimeHit[] = [];
  const years = fourDigits.test(text);
  const said = wordsSaid(text);
  if (!years && said === 0) return hits;
  let covered: Uint8Array | null = null;
  for (const { pattern, say, rate, dated, speaksOf } of rows) {
    if (dated ? !years : (said & speaksOf) === 0) continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (covered?.subarray(start, end).includes(1) === true) continue;
      const normal = say(match.slice(1), date);
      if (normal === null) continue;
      (covered ??= new Uint8Array(text.length)).fill(1, start, end);
      hits.push({ start: start + offset, end: end + offset, text: normal, rate });
    }
  }
  return hits.length < 2 ? hits : hits.sort((a, b) => a.start - b.start);
}

const futureWords = /\b(?:plans?|planned|planning|targets?|forecasts?|expects?|expected|guidance|guides|guided|aims?|projected|projects|projection|intends?|would|will|could|might|hopes?|hoped|wants?|talks|in talks|set to|outlook|seeking|seeks|sought|to build|promised|pledged?|proposed|by the end of|by year-end|next year|later)\b/i;
const runRateWords = /\b(?:annuali[sz]ed|run[- ]rate|ARR|annual recurring)\b/i;

/** How far before and behind a figure its time may stand, in UTF-16 code units: windows are bounded, so that any sentence is read in linear time. */
const timeBefore = 400;
const timeBehind = 120;

/** The period of figure `place` of a sentence. `fences` are the sentence's figures and `times` the block's times, both in order. */
export function readPeriod(text: string, sentence: Span, fences: readonly Span[], place: number, times: readonly TimeHit[], entity: string | null, metric: Metric | null): Part<Period> | null {
  const span = fences[place] as Span;
  const next = fences[place + 1]?.start ?? sentence.end;
  const last = fences[place - 1]?.end ?? sentence.start;
  const inside = times.slice(firstTime(times, Math.max(sentence.start, span.start - timeBefore)), firstTime(times, Math.min(sentence.end, span.end + timeBehind)));
  const after = inside.filter((hit) => hit.start >= span.end && hit.end <= next && !text.slice(span.end, hit.start).includes(';'));
  const rate = after.find((hit) => hit.rate && hit.start - span.end <= 3)
    ?? (metric === 'operating-cost' || metric === 'revenue' ? inside.findLast((hit) => hit.rate && hit.start >= last && hit.end <= span.start && !/[,;]/.test(text.slice(hit.end, span.start))) : undefined);
  let time = after.find((hit) => !hit.rate && hit.start - span.end <= 60);
  let rule = 'named after the figure';
  let sure = 0.9;
  const earlier = inside.findLast((hit) => !hit.rate && hit.end <= span.start && hit.start >= last);
  // A time right behind the figure before is that figure's.
  if (time === undefined && earlier !== undefined && (place === 0 || earlier.start - last >= 8)) {
    time = earlier;
    rule = 'named before the figure';
  }
  const opening = times[firstTime(times, sentence.start)];
  if (time === undefined && opening !== undefined && !opening.rate && opening.end <= (fences[0] as Span).start) {
    time = opening;
    rule = 'named at the head of the sentence';
    sure = 0.75;
  }
  if (time === undefined && earlier !== undefined && !/\b(?:now|today|currently)\b/.test(text.slice(earlier.end, span.start))) {
    time = earlier;
    rule = 'shared with the figure before it';
    sure = 0.6;
  }
  const runRate = metric === 'revenue' && runRateWords.test(text.slice(Math.max(last, span.start - 60), Math.min(next, span.end + 40)));
  if (time === undefined && rate === undefined && !runRate) return null;
  const future = futureWords.test(text.slice(Math.max(sentence.start, span.start - timeBefore), Math.min(sentence.end, span.end + timeBefore)));
  const named = time === undefined ? '' : fiscalYear(time.text, entity);
  const base = [rate?.text ?? '', named].filter((words) => words !== '').join(', ');
  const normal = runRate ? `${base} (run rate)`.trim() : base;
  const days = parsePeriod(named === '' ? normal : named, entity);
  const at = time ?? rate ?? null;
  return {
    value: { text: normal, from: days?.from ?? null, to: days?.to ?? null, future, runRate },
    words: at === null ? 'annualised' : text.slice(at.start, at.end),
    span: at === null ? null : { start: at.start, end: at.end },
    rule, sure,
  };
}

/** Place of the first time that does not begin before `from`. */
function firstTime(times: readonly TimeHit[], from: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as TimeHit).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quarter(nth: string | undefined): number {
  const place = ordinals.indexOf(nth?.toLowerCase() ?? '');
  return place < 0 ? 4 : place + 1;
}

function monthNumber(name: string | undefined): string {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  return pad(String(monthNames.findIndex((full) => full.startsWith(start)) + 1));
}

function pad(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** "last fiscal year" by the calendar of its owner: Microsoft's 2025 ended in June 2025. */
function fiscalYear(text: string, entity: string | null): string {
  if (!text.startsWith(fiscal)) return text;
  const [shift = '0', date = ''] = text.slice(fiscal.length).split(' ');
  const current = Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) > fiscalYearEnd(entity ?? '') ? 1 : 0);
  return `FY${current + Number(shift)}`;
}

function relativeYear(which: string | undefined, date: string | null, prefix: string): string | null {
  if (date === null) return null;
  const words = which?.toLowerCase() ?? '';
  const shift = words === 'last' || words === 'the previous' ? -1 : words === 'next' || words === 'the following' ? 1 : 0;
  return `${prefix}${Number(date.slice(0, 4)) + shift}`;
}

function shiftMonth(date: string, by: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${Math.floor(total / 12)}-${pad(String((total % 12) + 1))}`;
}

/** A month without its year is the last such month before the draft. */
function recentMonth(name: string | undefined, day: string | undefined, date: string | null): string | null {
  if (date === null) return null;
  const number = monthNumber(name);
  const own = Number(date.slice(0, 4));
  const years = `${own}-${number}` > date.slice(0, 7) ? own - 1 : own;
  return day === undefined ? `${years}-${number}` : `${years}-${number}-${pad(day)}`;
}

const perPeriod = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'operating-cost', 'capital-expenditure', 'rd-and-compute-spending', 'gpu-purchases', 'gpu-shipments', 'lost-revenue', 'inventory-charge']);

/** The period of a figure without one of its own: its column's, else that of the words before, where the metric holds for a period. */
export function sharedPeriod(column: string, before: Part<Period> | null, entity: string | null, metric: Metric | null, date: string | null): Part<Period> | null {
  const header = column === '' ? undefined : findTimes(column, date).find((hit) => !hit.rate);
  if (header !== undefined) {
    const text = fiscalYear(header.text, entity);
    const days = parsePeriod(text, entity);
    return {
      value: { text, from: days?.from ?? null, to: days?.to ?? null, future: futureWords.test(column), runRate: false }, words: column.slice(header.start, header.end), span: null,
      rule: 'the column of the table', sure: 0.8,
    };
  }
  if (before === null || metric === null || !perPeriod.has(metric) || before.value.runRate || before.value.text.startsWith('per ')) return null;
  return { ...before, span: null, rule: 'carried over from the words before', sure: 0.5 };
}

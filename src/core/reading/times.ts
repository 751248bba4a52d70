import type { Span } from '../text/span';
import { beside, monthNames, monthBit, timeBits, timeWords, yearBit } from './timeWords';
import { tokenise } from './tokens';

/** A time named in a text: where, and in the normal form that claims use. */
export interface TimeHit extends Span {
  readonly text: string;
  /** A rate ("a day") and not a time. */
  readonly rate: boolean;
}

const month = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const year = '((?:19|20)\\d{2})(?![\\d,]\\d|\\d)';
/** Marks a fiscal year told from the draft's day; whose calendar it is shows only when the owner is known. */
export const fiscal = 'FY by ';
/** Marks a quarter or half told without its year: the last one over, by its owner's calendar. */
export const part = 'part by ';
/** Marks a day of the week, which tells when a share price moved and otherwise only when somebody spoke. */
export const weekday = 'weekday ';
/** Marks a year told by the time named before it ("a year later"). */
const shifted = 'years ';
/** Marks a month told without its year where another time stands before it ("in May 2024 and another in December"), with the month that the draft's day would make of it. */
const bareMonth = 'month ';
/** Marks a quarter told by the one before it ("in the second", "a quarter later"). */
const bareQuarter = 'quarter ';
/** Marks a year told from the day on which somebody said so, in a draft without a day of its own ("said in May 2024 that … this year"). */
const fromTelling = 'telling ';
/** Words by which somebody tells something: what dates them dates the telling. */
export const speaking = /\b(?:said|says|reported|told|announced|disclosed|wrote|revealed|warned|noted|added|estimated|posted)\b/;
const ordinals = ['first', 'second', 'third', 'fourth'];

const lengths: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12, quarter: 3, half: 6, year: 12, '3': 3, '6': 6, '9': 9, '12': 12 };
/** How long a stretch lasts that is told by its end ("the three months to June"). */
const span = '(three|six|nine|twelve|3|6|9|12)(?= months) months|(quarter|half|year)';

/** `date` is the draft's day; `near` the same, or without one the day that the words before spoke of. */
type Say = (groups: readonly (string | undefined)[], date: string | null, near: string | null) => string | null;
interface TimeRow {
  readonly pattern: RegExp;
  readonly say: Say;
  readonly rate: boolean;
  /** The words it speaks of, a bit each: a text without any of them is not tried. */
  readonly speaksOf: number;
  /** What must stand beside one of them, a bit each, of which one is enough; 0 for nothing. */
  readonly needs: number;
  /** Of these the text, in lower case, must hold one; cheaper to ask than the pattern, which is not even compiled before it is needed. By their numbers in `keyWords`. */
  readonly keys: readonly number[];
  /** It names a month. */
  readonly monthly: boolean;
}
const monthKeys = monthNames.map((name) => name.slice(0, 3));
/** The keys of all rows, each once. */
const keyWords: string[] = [];
function keyNumber(key: string): number {
  const known = keyWords.indexOf(key);
  return known < 0 ? keyWords.push(key) - 1 : known;
}
const row = (source: string, say: Say, keys = '', needs = 0, rate = false): TimeRow => ({ pattern: new RegExp(source, 'gi'), say, rate, needs, keys: keys === '' ? [] : keys.split('|').map(keyNumber), monthly: source.includes(month), speaksOf: source.includes(year) ? yearBit : timeWords.reduce((bits, word, place) => bits | (source.toLowerCase().includes(word) ? 1 << place : 0), source.includes(month) ? monthBit : 0) });

/** One row a way of naming a time; earlier rows win where two overlap. */
const rows: readonly TimeRow[] = [
  row(`\\b(?:${span}) (?:to|through|ended|ending|that ended)(?: the end of| on| in)? (${month})(?: \\d{1,2},?)?,? ${year}`, ([n, other, m, y]) => monthsTo(n ?? other, `${y}-${monthNumber(m)}`), '', beside.stretch),
  row(`\\b(?:${span}) (?:to|through|ended|ending|that ended)(?: the end of| on| in)? (${month})\\b(?! ?\\d{4})`, ([n, other, m], date) => monthsTo(n ?? other, recentMonth(m, undefined, date)), '', beside.stretch),
  row(`\\b(first|last|final) (three|six|nine) months of (?:its )?${year}`, ([end, n, y]) => (end?.toLowerCase() === 'first' ? monthsTo(n, `${y}-${pad(String(lengths[n?.toLowerCase() ?? ''] ?? 3))}`) : monthsTo(n, `${y}-12`)), ' months of'),
  row(`\\bfiscal (first|second|third|fourth)[- ]quarter,? (?:of )?${year}`, ([nth, y]) => `Q${quarter(nth)} FY${y}`, 'quarter'),
  row(`\\b${year} (?:fiscal|financial) year`, ([y]) => `FY${y}`, 'al year'),
  row(`\\b${year},? Q([1-4])\\b`, ([y, q]) => `Q${q} ${y}`, 'q'),
  row('\\bQ([1-4]),? FY ?[\'\u2019]?(\\d{2})\\b(?!\\d)', ([q, y]) => `Q${q} FY20${y}`, 'fy'),
  row('\\bFY ?[\'\u2019]?(\\d{2}),? Q([1-4])\\b', ([y, q]) => `Q${q} FY20${y}`, 'fy'),
  row('\\bQ([1-4]) ?[\'\u2019](\\d{2})\\b', ([q, y]) => `Q${q} 20${y}`, 'q'),
  row('\\b([1-4])Q ?[\'\u2019]?(\\d{2})\\b', ([q, y]) => `Q${q} 20${y}`, 'q'),
  row(`\\b(?:the )?middle of ${year}`, ([y]) => `mid ${y}`, 'middle'),
  row(`\\b(?:the )?(?:start|beginning|turn) of ${year}`, ([y]) => `early ${y}`, ' of '),
  row(`\\b(?:the )?close of ${year}`, ([y]) => `end of ${y}`, 'close of'),
  row(`\\bend-${year}`, ([y]) => `end of ${y}`, 'end-'),
  row(`\\b(first|second|third|fourth|last|final)[- ]quarter (?:of )?(?:its )?(?:the )?(?:fiscal |financial )(?:year )?${year}`, ([nth, y]) => `Q${quarter(nth)} FY${y}`, 'quarter'),
  row(`\\b(first|second|third|fourth|last|final)[- ]quarter,? (?:of |in |for )?${year}`, ([nth, y]) => `Q${quarter(nth)} ${y}`, 'quarter'),
  row(`\\bQ([1-4]) (?:of )?(?:fiscal |FY ?)${year}`, ([q, y]) => `Q${q} FY${y}`, 'q'),
  row(`\\bQ([1-4])(?: of|,)?[ -]${year}`, ([q, y]) => `Q${q} ${y}`, 'q'),
  row(`\\b(first|second) half (?:of )?${year}`, ([nth, y]) => `H${nth?.toLowerCase() === 'first' ? 1 : 2} ${y}`, 'half'),
  row(`\\bH([12])[ -]${year}`, ([h, y]) => `H${h} ${y}`, 'h1|h2'),
  row(`\\b(?:fiscal|financial)(?: year)?[ -]${year}`, ([y]) => `FY${y}`, 'fiscal|financial'),
  row(`\\bFY ?${year}`, ([y]) => `FY${y}`, 'fy'),
  row('\\bFY ?\'?(\\d{2})\\b(?!\\d)', ([y]) => `FY20${y}`, 'fy'),
  row(`\\b(${month}) (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, ([m, d, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\b(\\d{1,2}) (${month}) ${year}`, ([d, m, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\bbetween (${month}) and (${month}),? ${year}`, ([a, b, y]) => monthsFromTo(Number(monthNumber(a)), Number(monthNumber(b)), y ?? ''), 'between'),
  row(`\\b(${month})(?: to | through | ?[-\u2013] ?)(${month}),? ${year}`, ([a, b, y]) => monthsFromTo(Number(monthNumber(a)), Number(monthNumber(b)), y ?? ''), ' to | through |-|\u2013'),
  row(`\\b(${month}),?(?: of)? ${year}`, ([m, y]) => `${y}-${monthNumber(m)}`),
  row(`\\b(?:the )?end of ${year}`, ([y]) => `end of ${y}`, 'end of'),
  row(`\\byear-end ${year}`, ([y]) => `end of ${y}`, 'year-end'),
  row(`\\b(early|mid|late)[ -]${year}`, ([part, y]) => `${part?.toLowerCase() ?? ''} ${y}`, 'early|mid|late'),
  row(`\\bspring (?:of )?${year}`, ([y]) => `${y}-03\u2013${y}-05`, 'spring'),
  row(`\\bsummer (?:of )?${year}`, ([y]) => `mid ${y}`, 'summer'),
  row(`\\b(?:autumn|fall) (?:of )?${year}`, ([y]) => `late ${y}`, 'autumn|fall'),
  row(`\\bbetween ${year} and ${year}`, ([a, b]) => `${a}-${b}`, 'between'),
  row(`\\bfrom ${year} to ${year}`, ([a, b]) => `${a}-${b}`, 'from'),
  row(`\\b${year}[-\u2013/]${year}`, ([a, b]) => `${a}-${b}`),
  row(`\\b(?:through|until) (?:the end of )?${year}`, ([y]) => `through ${y}`, 'through|until'),
  row(`\\b(?:before|ahead of) ${year}`, ([y]) => `through ${Number(y) - 1}`, 'before|ahead of'),
  row(`\\bsince ${year}`, ([y]) => `since ${y}`, 'since'),
  row(`\\bfrom ${year}(?=,? when\\b|['\u2019]s\\b)`, ([y]) => `${y}`, 'from'),
  row(`\\bfrom ${year}(?! to)`, ([y]) => `from ${y}`, 'from'),
  row(`\\b${year}(?=(?!s\\b)[A-Z]|\\b(?!-))`, ([y]) => `${y}`),
  row('\\b(?:the )?(?:end|close) of (last|this|next|the) year\\b|\\b(?:by|at|before) (?:the )?year[- \u2019\']s?[- ]?end\\b', ([which], date) => { const y = relativeYear(which === undefined || which === 'the' ? 'this' : which, date, ''); return y.startsWith(fromTelling) ? `${y} end of ` : `end of ${y}`; }, '', beside.article | beside.end | beside.joined),
  row('\\b(fiscal )?(first|second|third|fourth)[- ]quarter\\b', ([own, nth], _, near) => (near === null ? null : `${part}Q ${quarter(nth)} ${own === undefined ? 'calendar' : 'fiscal'} ${near}`), '', beside.ordinal | beside.joined),
  row('\\bQ([1-4])\\b', ([q], _, near) => (near === null ? null : `${part}Q ${q} calendar ${near}`), 'q'),
  row('\\b(first|second) half of (?:the|this) year\\b|\\bin the (first|second) half\\b', ([one, other], _, near) => (near === null ? null : `${part}H ${(one ?? other)?.toLowerCase() === 'first' ? 1 : 2} calendar ${near}`), '', beside.ordinal),
  row('\\b(Monday|Tuesday|Wednesday|Thursday|Friday)\\b', ([name], date) => (date === null ? null : `${weekday}${lastWeekday(name ?? '', date)}`), '', beside.weekday),
  row('\\b(last|this|next) (?:fiscal|financial) year\\b', ([which], date) => `${date === null ? fromTelling : fiscal}${/last/i.test(which ?? '') ? -1 : /next/i.test(which ?? '') ? 1 : 0} ${date ?? fiscal}`, '', beside.fiscal),
  row('\\b(last|this|next|the previous|the current|the following) year\\b(?!\'s end)', ([which], date) => relativeYear(which, date, ''), '', beside.relative),
  row('\\ba year ago\\b', (_, date) => relativeYear('last', date, ''), '', beside.ago),
  row('\\blast month\\b', (_, date) => date === null ? null : shiftMonth(date, -1), '', beside.relative),
  row('\\bthis month\\b', (_, date) => date?.slice(0, 7) ?? null, '', beside.relative),
  row(`\\bthe (?:following|next) (${month})(?![a-z])(?! ?\\d)`, ([m], date) => (/^[A-Z]/.test(m ?? '') ? `${bareMonth}${monthNumber(m)} ${recentMonth(m, undefined, date) ?? ''}` : null), '', beside.relative),
  row(`\\b(?:in|on|last|by|this|until|its|of|ended|closed(?: out)?|finished|since(?= [A-Z])) (${month})(?![a-z])(?: (\\d{1,2})\\b)?(?! ?\\d)`, ([m, d], date) => (/^[A-Z]/.test(m ?? '') ? `${bareMonth}${monthNumber(m)}${d === undefined ? '' : `-${pad(d)}`} ${recentMonth(m, d, date) ?? ''}` : null), '', beside.preposition),
  row('\\bin the (first|second|third|fourth|final|last)(?=[.,;:)]| and )(?!,? (?:quarter|half))', ([nth]) => `${bareQuarter}=${quarter(nth)}`, 'in the '),
  row('\\b(?:a|one) quarter (later|earlier|before)\\b|\\bthe (following|next|previous) quarter\\b', ([one, other]) => `${bareQuarter}${/later|following|next/i.test(one ?? other ?? '') ? '+' : '-'}1`, '', beside.later | beside.relative),
  row('\\b(?:a|one|the) year (later|earlier|before|after|prior)\\b', ([which]) => `${shifted}${/later|after/i.test(which ?? '') ? 1 : -1}`, '', beside.later),
  row('\\bthe (?:following|next) year\\b', () => `${shifted}1`, '', beside.relative),
  row('\\b(?:so far this year|year to date)\\b', (_, date) => date?.slice(0, 4) ?? null, '', beside.relative | beside.stretch),
  row('\\b(?:a|per|each|every|over a)[ -](day|month|year|week|quarter)\\b(?! (?:before|earlier|ago|later|after|old))', ([unit]) => `per ${unit?.toLowerCase() ?? ''}`, '', beside.every | beside.joined, true),
  row('\\b(daily|monthly)\\b', ([unit]) => `per ${unit?.toLowerCase() === 'daily' ? 'day' : 'month'}`, 'daily|monthly', 0, true),
  row('\\bannually\\b', () => 'per year', 'annually', 0, true),
];

/**
 * All times named in `text`, in order, without overlaps, their offsets counted from `offset`. `date` is the draft's day, for "last year";
 * `told` the last day of the period that the words before spoke of, for "the third quarter" in a draft without a day; `said` what
 * the text's tokens tell of times, where they are at hand.
 */
export function findTimes(text: string, date: string | null, offset = 0, told: string | null = null, said: number = timeBits(tokenise(text, 0, text.length, [], []))): TimeHit[] {
  const hits: TimeHit[] = [];
  if (said === 0) return hits;
  let lower: string | null = null;
  let months: boolean | null = null;
  for (const { pattern, say, rate, keys, monthly } of rowsFor(said)) {
    if (keys.length > 0 || monthly) {
      if (lower === null) {
        lower = text.toLowerCase();
        asked.fill(0);
      }
      if (!holdsKey(lower, keys) || (monthly && !(months ??= holdsOneOf(lower, monthKeys)))) continue;
    }
    // Those of the rows before, in order; a row's own matches ascend and never overlap, so each is compared with one of these alone.
    const known = hits.length;
    let near = 0;
    // Not `matchAll`: it works on a copy, and a copy is compiled anew.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index + offset;
      const end = start + match[0].length;
      while (near < known && (hits[near] as TimeHit).end <= start) near += 1;
      if (near < known && (hits[near] as TimeHit).start < end) continue;
      const normal = say(match.slice(1), date, date ?? told);
      if (normal !== null) hits.push({ start, end, text: normal, rate });
    }
    if (known > 0 && hits.length > known) hits.sort((a, b) => a.start - b.start);
  }
  const settled = hits.some((hit) => hit.text.startsWith(fromTelling)) ? dated(hits, text) : hits;
  return settled.some(({ text: named }) => leaning.some((mark) => named.startsWith(mark))) ? unshifted(settled, date) : settled;
}

/** Years told from the day of telling, counted from the one month that a sentence with words of telling names; without one they tell nothing. */
function dated(hits: readonly TimeHit[], text: string): TimeHit[] {
  const months = hits.filter((hit) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(hit.text));
  const day = months.length === 1 && speaking.test(text) ? months[0]?.text : undefined;
  const found: TimeHit[] = [];
  for (const hit of hits) {
    if (!hit.text.startsWith(fromTelling)) found.push(hit);
    else if (day !== undefined) {
      const [shift = '0', ...kind] = hit.text.slice(fromTelling.length).split(' ');
      const prefix = kind.join(' ');
      found.push({ ...hit, text: prefix === fiscal ? `${fiscal}${shift} ${day}` : `${prefix}${Number(day.slice(0, 4)) + Number(shift)}` });
    }
  }
  return found;
}

/** Marks of times told by the one before them. */
const leaning: readonly string[] = [shifted, bareMonth, bareQuarter];
const yearIn = /(?:19|20)\d{2}/;
/** Times that others are told by: a year, a quarter or half, a month, a day. */
const plainTime = /^(?:[QH][1-4] )?(?:FY)?(?:19|20)\d{2}(?:-\d{2}){0,2}$/;

/**
 * "… in 2023, and $1.9 billion a year later", "in May 2024 and another in December", "in the first quarter of 2025 and … in the second": told by
 * the time before; without one a month is that of the draft's day, and the others tell nothing.
 */
function unshifted(hits: readonly TimeHit[], date: string | null): TimeHit[] {
  const found: TimeHit[] = [];
  let before: string | null = null;
  for (const hit of hits) {
    const text: string | null = leaning.some((mark) => hit.text.startsWith(mark)) ? toldBy(hit.text, before, date) : hit.text;
    if (text === null) continue;
    if (!hit.rate && plainTime.test(text)) before = text;
    found.push(text === hit.text ? hit : { ...hit, text });
  }
  return found;
}

/** The time that a leaning one means after `before`; null where that tells nothing. */
function toldBy(text: string, before: string | null, date: string | null): string | null {
  if (text.startsWith(shifted)) return before === null ? null : before.replace(yearIn, (year) => String(Number(year) + Number(text.slice(shifted.length))));
  if (text.startsWith(bareMonth)) return monthAfter(text.slice(bareMonth.length), before, date);
  const told = before === null ? null : /^Q([1-4]) (FY)?(\d{4})$/.exec(before);
  if (told === null) return null;
  const [, nth = '1', fiscalYear = '', year = ''] = told;
  const step = text.slice(bareQuarter.length);
  const place = step.startsWith('=') ? Number(step.slice(1)) - 1 : Number(nth) - 1 + Number(step);
  return `Q${((place + 4) % 4) + 1} ${fiscalYear}${Number(year) + Math.floor(place / 4)}`;
}

/** A month in the year of the time before, or in the next where it has passed by then; that of the draft's day where no time stands before, or the draft is older. */
function monthAfter(words: string, before: string | null, date: string | null): string | null {
  const [month = '', recent = ''] = words.split(' ');
  const told = before === null ? null : /^(?:FY)?(\d{4})(?:-(\d{2}))?/.exec(before);
  if (told === null || before?.startsWith('FY') === true || (told[2] === undefined && recent !== '')) return recent === '' ? null : recent;
  const [, year = '', passed = ''] = told;
  const named = `${passed !== '' && month.slice(0, 2) < passed ? Number(year) + 1 : year}-${month}`;
  return date !== null && named.slice(0, 7) > date.slice(0, 7) && recent !== '' ? recent : named;
}

const mostSaid = 4096;
const rowsBySaid = new Map<number, readonly TimeRow[]>();

/** The rows that speak of one of the words. */
function rowsFor(said: number): readonly TimeRow[] {
  let found = rowsBySaid.get(said);
  if (found === undefined) {
    if (rowsBySaid.size >= mostSaid) rowsBySaid.clear();
    rowsBySaid.set(said, (found = rows.filter(({ speaksOf, needs }) => (said & speaksOf) !== 0 && (needs === 0 || (said & needs) !== 0))));
  }
  return found;
}

/** What is known of the text being read, by the number of the key: 0 not asked, 1 it holds it, 2 it does not. */
const asked = new Uint8Array(keyWords.length);

function holdsKey(lower: string, keys: readonly number[]): boolean {
  if (keys.length === 0) return true;
  for (const key of keys) {
    if (asked[key] === 0) asked[key] = lower.includes(keyWords[key] as string) ? 1 : 2;
    if (asked[key] === 1) return true;
  }
  return false;
}

function holdsOneOf(lower: string, keys: readonly string[]): boolean {
  for (const key of keys) if (lower.includes(key)) return true;
  return false;
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

function relativeYear(which: string | undefined, date: string | null, prefix: string): string {
  const words = which?.toLowerCase() ?? '';
  const shift = words === 'last' || words === 'the previous' ? -1 : words === 'next' || words === 'the following' ? 1 : 0;
  return date === null ? `${fromTelling}${shift}` : `${prefix}${Number(date.slice(0, 4)) + shift}`;
}

function shiftMonth(date: string, by: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  return `${Math.floor(total / 12)}-${pad(String((total % 12) + 1))}`;
}

/** A month without its year is the last such month before the draft. */
function recentMonth(name: string | undefined, day: string | undefined, date: string | null): string | null {
  if (date === null || !/^[A-Z]/.test(name ?? '')) return null;
  const number = monthNumber(name);
  const own = Number(date.slice(0, 4));
  const years = `${own}-${number}` > date.slice(0, 7) ? own - 1 : own;
  return day === undefined ? `${years}-${number}` : `${years}-${number}-${pad(day)}`;
}

/** A stretch told by its last month: as a quarter, half or year where it is one of the calendar's. */
function monthsTo(length: string | undefined, end: string | null): string | null {
  if (end === null) return null;
  const count = lengths[length?.toLowerCase() ?? ''] ?? 0;
  const month = Number(end.slice(5, 7));
  if (count === 12 && month === 12) return end.slice(0, 4);
  if (count === 3 && month % 3 === 0) return `Q${month / 3} ${end.slice(0, 4)}`;
  if (count === 6 && month % 6 === 0) return `H${month / 6} ${end.slice(0, 4)}`;
  return count === 0 ? null : `${count} months to ${end}`;
}

/** A stretch told by its first and last month: as a quarter or half where it is one of the calendar's. */
function monthsFromTo(first: number, last: number, year: string): string | null {
  const count = last - first + 1;
  if (count < 2) return null;
  return (count === 3 || count === 6) && last % count === 0 ? `${count === 3 ? 'Q' : 'H'}${last / count} ${year}` : `${year}-${pad(String(first))}\u2013${year}-${pad(String(last))}`;
}

/** The last such day of the week up to the draft's own. */
function lastWeekday(name: string, date: string): string {
  const wanted = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(name.toLowerCase());
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - wanted + 7) % 7));
  return Number.isNaN(day.getTime()) ? date : day.toISOString().slice(0, 10);
}

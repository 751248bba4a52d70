import {
  comingMonth, lastOfStretch, lastWeekday, lengths, monthAgo, monthNumber, monthOfWeek, monthsFromTo, monthsTo, nearestMonth, pad, quarter, recentMonth,
  shiftMonth,
} from './calendar';
import { bareQuarter, fiscal, fiscalFromTelling, part, sameStretch, sameYear, shifted, stretchIn, weekday, yearEnd } from './timeMarks';
import { bare, fiscalMark, lengthOf, partOf, relativeYear, told, yearBefore } from './timeSayings';
import { beside, monthBit, monthNames, timeWords, yearBit } from '../words/timeWords';

/**
 * A month, in one group, whole or short, the short with a full stop or without. The names stand in a look-ahead, and a plain run of letters
 * goes over what they say: what follows a choice between many is compiled anew for each of them.
 */
const month = '(?=(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z]))[a-z]{3,9}(?:(?<=a[nr]|e[bpc]|[cp]t|pr|ug|ov)\\.)?';
const year = '((?:19|20)\\d{2})(?![\\d,]\\d|\\d)';
/** No day or year stands behind a month; a count may ("by the following April 200,000 chips"). */
const notNumbered = '(?! ?(?:\\d{1,2}(?!\\d|[.,]\\d)|(?:19|20)\\d\\d(?!\\d|,\\d)))';
/** Which quarter of a year. */
const whichQuarter = '(first|second|third|fourth|last|final|closing|opening)';
/** Whose year it is: "its", "the company's". */
const whose = '(?:its |their |the )?(?:\\w{2,16}[\'\u2019]s )?';
/** How long a stretch lasts that is told by its end ("the three months to June"). */
const span = '(three|six|nine|twelve|3|6|9|12)(?= months) months|(quarter|half|year)';

/** What would stand before a time that a share only is over: "up 69% from a year ago". */
const overShare = '(?<!(?:%|per ?cent) (?:[a-z]{4,7} )?(?:from|than|over|on|against|versus|compared with|compared to) (?:that of |those of |in )?(?:the )?)';
/** What a firm tells of a quarter. */
const takings = '(?:net )?(?:loss|profit|earnings|income|revenues?|sales|results?)';

/** What part of a year is told of once more ("the same period"). */
const stretch = '(?:period|quarter|half|half-year|months|(?:three|six|nine) months)';
/** What a value has right before it, and the value, that is only set against another: "from $30 billion last year". */
const setAgainst = '(?<=\\b(?:from|against|than|versus|vs\\.?|compared (?:with|to)) (?:(?:about|around|just|only|some|nearly|roughly|over) )?[$\u20AC\u00A3\u00A5]?\\d[\\d.,]{0,12}(?: ?(?:billion|million|trillion|bn|mn|m|b|tn))? )';

/**
 * `date` is the draft's day; `now` the day from which months without a year are counted back,
 * mostly the same; `near` that, or without one the day that the words before spoke of.
 */
type Say = (groups: readonly (string | undefined)[], date: string | null, near: string | null, now: string | null) => string | null;

/** A way of naming a time, with what is asked of a text before its pattern is tried. */
export interface TimeRow {
  readonly pattern: RegExp;
  readonly say: Say;
  readonly rate: boolean;
  /** The words it speaks of, a bit each: a text without any of them is not tried. */
  readonly speaksOf: number;
  /** What must stand beside one of them, a bit each, of which one is enough; 0 for nothing. */
  readonly needs: number;
  /**
   * Of these the text, in lower case, must hold one; cheaper to ask than the pattern, which is not
   * even compiled before it is needed. By their numbers in `keyWords`.
   */
  readonly keys: readonly number[];
  /** It names a month. */
  readonly monthly: boolean;
}

/** How the names of months begin, small: a row that names one is tried where the text holds one of them. */
export const monthKeys = monthNames.map((name) => name.slice(0, 3));
/** The keys of all rows, each once. */
export const keyWords: string[] = [];

function keyNumber(key: string): number {
  const known = keyWords.indexOf(key);
  return known < 0 ? keyWords.push(key) - 1 : known;
}

/** Keys that begin with one of some words and end with one of others. */
function joined(beginnings: readonly string[], endings: readonly string[]): string {
  return beginnings.flatMap((start) => endings.map((end) => `${start} ${end}`)).join('|');
}
const stretches = joined(['months', 'quarter', 'half', 'year'], ['to', 'through', 'ended', 'ending', 'that ended', 'that ends']);

const row = (source: string, say: Say, keys = '', needs = 0, rate = false): TimeRow => ({
  pattern: new RegExp(source, 'gi'),
  say,
  rate,
  needs,
  keys: keys === '' ? [] : keys.split('|').map(keyNumber),
  monthly: source.includes(month),
  speaksOf: bitsOf(source),
});

/** The words that a row's pattern speaks of, as bits; throws where it speaks of none, for no text would ever be tried with it. */
function bitsOf(source: string): number {
  if (source.includes(year)) return yearBit;
  const lower = source.toLowerCase();
  const bits = timeWords.reduce((all, word, place) => all | (lower.includes(word) ? 1 << place : 0), source.includes(month) ? monthBit : 0);
  if (bits === 0) throw new Error(`a way of naming a time speaks of none of the words that times are told with: ${source}`);
  return bits;
}

/** "the fourth quarter of last year", "third-quarter revenue this year". */
const quarterOfYear: Say = ([nth, which], date) => relativeYear(which, date, `Q${quarter(nth)} `);

/** What tells the stretch itself behind words for it, which then point back to none. */
const notTold = '(?! (?:to|of|ended|ending|that|through|from|in|before|after|earlier|a|last)(?!\\w))';

/** One row a way of naming a time; earlier rows win where two overlap. */
export const timeRows: readonly TimeRow[] = [
  row(`\\b(?:${span}) (?:to|through|ended|ending|that ended)(?: the end of| on| in)?(?: \\d{1,2})? ${month}(?: \\d{1,2},?)?,? ${year}`, ([n, other, m, y]) => monthsTo(n ?? other, `${y}-${monthNumber(m)}`), stretches, beside.stretch),
  row(
    `\\b(?:${span}) (to|through|ended|ending|that ended|that ends)(?: the end of| on| in)?(?: \\d{1,2})? ${month}\\b(?! ?\\d{4})`,
    ([n, other, how, m], _date, _near, now) =>
      monthsTo(n ?? other, /ended/i.test(how ?? '') ? recentMonth(m, undefined, now) : how === 'that ends' ? comingMonth(m, now) : lastOfStretch(n ?? other, m, now)),
    stretches,
    beside.stretch,
  ),
  row(`\\b(first|opening|last|final|closing) (three|six) months of (?:its |the )?(?:fiscal|financial)(?: year)?[ -]${year}`, ([end, n, y]) => `${n?.toLowerCase() === 'six' ? 'H' : 'Q'}${/first|opening/i.test(end ?? '') ? 1 : n?.toLowerCase() === 'six' ? 2 : 4} FY${y}`, ' months of'),
  row(
    `\\b(first|last|final) (three|six|nine) months of (?:its )?${year}`,
    ([end, n, y]) => (end?.toLowerCase() === 'first' ? monthsTo(n, `${y}-${pad(String(lengths[n?.toLowerCase() ?? ''] ?? 3))}`) : monthsTo(n, `${y}-12`)),
    ' months of',
  ),
  row(`\\b(?:quarter|three months) (?:(?:that|which) )?(opened|opening|began|beginning|started|starting|closed|closing|ended|ending|completed|completing|capped|capping|concluded|concluding|finished|finishing|rounded off|rounding off) (?:its |the |their )?(fiscal |financial )?(?:year )?${year}`, ([which, own, y]) => `Q${/^(?:open|beg|start)/i.test(which ?? '') ? 1 : 4} ${own === undefined ? '' : 'FY'}${y}`, 'quarter|three months'),
  row(`\\b(?:fiscal |financial )(?:year )?${year}['\u2019]s ${whichQuarter} quarter`, ([y, nth]) => `Q${quarter(nth)} FY${y}`, 'quarter'),
  row(`\\b${year}['\u2019]s ${whichQuarter} quarter`, ([y, nth]) => `Q${quarter(nth)} ${y}`, 'quarter'),
  row(
    `\\b(?:(?:same|comparable|corresponding|equivalent|like) (?:${year} )?|the ${year} )${stretch}(?! (?:of|in|to|last|a year|the)(?!\\w))`,
    ([one, other]) => ((one ?? other) === undefined ? null : stretchIn.write(one ?? other ?? '')),
    'period|quarter|half|months',
  ),
  row(`\\b(?:same|comparable|corresponding|equivalent|like) ${stretch},? (?:of |in )?(?:(?:fiscal|financial) (?:year )?)?${year}`, ([y]) => stretchIn.write(y ?? ''), 'same|comparable|corresponding|equivalent|like'),
  row(
    `${overShare}\\b(?:same|comparable|corresponding|equivalent|like) ${stretch},? (?:of |in )?(?:last year|a year ago|a year earlier|a year before|the year before|the previous year|the prior year)(?!\\w)`,
    () => stretchIn.write('-1'),
    'same|comparable|corresponding|equivalent|like',
  ),
  row(`${overShare}\\b(?:year-ago|year-earlier|prior-year|previous-year) (?:fiscal )?${stretch}(?!\\w)`, () => stretchIn.write('-1'), 'year-ago|year-earlier|prior-year|previous-year'),
  row(`\\b${year},? ${whichQuarter}[- ]quarter(?!\\w)`, ([y, nth]) => `Q${quarter(nth)} ${y}`, 'quarter'),
  row(`\\b(fiscal )?${whichQuarter}[- ](fiscal |financial )?quarter,? (?:of |in |for )?${whose}(fiscal |financial |FY ?)?(?:year )?${year}( fiscal year| financial year)?`, ([a, nth, b, c, y, d]) => `Q${quarter(nth)} ${fiscalMark(a ?? b ?? c ?? d)}${y}`, 'quarter'),
  row(
    `\\b(fiscal )?${whichQuarter}[- ]quarter ${takings}(?:,| of| in| for) ${whose}(fiscal |financial |FY ?)?(?:year )?${year}`,
    ([a, nth, b, y]) => `Q${quarter(nth)} ${fiscalMark(a ?? b)}${y}`,
    'quarter',
  ),
  row(`\\b(?:(?:first|second|third|fourth) )?(?:quarter|period|three months),? (?:or )?(?:the|its|their) ${whichQuarter} of ${whose}(fiscal |financial )?(?:year )?${year}`, ([nth, own, y]) => `Q${quarter(nth)} ${fiscalMark(own)}${y}`, 'quarter|period|three months'),
  row(`\\b(fiscal )?Q([1-4])(?: of| in|,)?[ -]${whose}(fiscal |financial |FY ?)?(?:year )?${year}( fiscal year| financial year)?`, ([a, q, b, y, c]) => `Q${q} ${fiscalMark(a ?? b ?? c)}${y}`, 'q'),
  row(`\\b${month}[- ](?:quarter,? (?:of |in )?)${year}`, ([m, y]) => monthsTo('quarter', `${y}-${monthNumber(m)}`), 'quarter'),
  row(`\\b${month} ${year} quarter`, ([m, y]) => monthsTo('quarter', `${y}-${monthNumber(m)}`), 'quarter'),
  row(`\\b${month}[- ]quarter(?!\\w)(?! of)`, ([m], _date, _near, now) => monthsTo('quarter', recentMonth(m, undefined, now)), 'quarter'),
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
  row(`\\b(first|second) half (?:of (?:[A-Za-z]{1,20}['\u2019]s )?)?${year}`, ([nth, y]) => `H${nth?.toLowerCase() === 'first' ? 1 : 2} ${y}`, 'half'),
  row(`\\bH([12])[ -]${year}`, ([h, y]) => `H${h} ${y}`, 'h1|h2'),
  row(`\\b(?:fiscal|financial)(?: year)?[ -]${year}`, ([y]) => `FY${y}`, 'fiscal|financial'),
  row(`\\bFY ?${year}`, ([y]) => `FY${y}`, 'fy'),
  row('\\bFY ?\'?(\\d{2})\\b(?!\\d)', ([y]) => `FY20${y}`, 'fy'),
  row(
    `\\bfrom (?:(?:early |mid |late )?${month},? )?${year} (?:to|through|until|till|up to) (?:the end of |early |mid |late )?${month},? ${year}`,
    ([from, a, to, b]) => `${a}-${from === undefined ? '01' : monthNumber(from)}\u2013${b}-${monthNumber(to)}`,
    'from',
  ),
  row(`\\bbetween ${month},? ${year} and ${month},? ${year}`, ([from, a, to, b]) => `${a}-${monthNumber(from)}\u2013${b}-${monthNumber(to)}`, 'between'),
  row(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, ([m, d, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\b(\\d{1,2}) ${month} ${year}`, ([d, m, y]) => `${y}-${monthNumber(m)}-${pad(d)}`),
  row(`\\bbetween ${month} and ${month},?(?: of)? ${year}`, ([a, b, y]) => monthsFromTo(Number(monthNumber(a)), Number(monthNumber(b)), y ?? ''), 'between'),
  row(`\\b${month}(?: to | through | ?[-\u2013] ?)${month},?(?: of)? ${year}`, ([a, b, y]) => monthsFromTo(Number(monthNumber(a)), Number(monthNumber(b)), y ?? ''), ' to | through |-|\u2013'),
  row(
    `\\b(?:from|between) ${month} (?:to|through|until|till|and) ${month}(?![a-z])(?!,? ?\\d)`,
    ([a, b], _date, _near, now) => {
      const end = /^[A-Z]/.test(a ?? '') ? recentMonth(b, undefined, now) : null;
      return end === null ? null : monthsFromTo(Number(monthNumber(a)), Number(monthNumber(b)), end.slice(0, 4));
    },
    'from|between',
  ),
  row(`\\b${month},?(?: of)? ${year}`, ([m, y]) => `${y}-${monthNumber(m)}`),
  row(`\\b(?:the )?end of ${year}`, ([y]) => `end of ${y}`, 'end of'),
  row(`\\byear-end ${year}`, ([y]) => `end of ${y}`, 'year-end'),
  row(`\\b(early|mid|late)(?: in)?[ -]${year}`, ([part, y]) => `${part?.toLowerCase() ?? ''} ${y}`, 'early|mid|late'),
  row(`\\bspring (?:of )?${year}`, ([y]) => `${y}-03\u2013${y}-05`, 'spring'),
  row(`\\bsummer (?:of )?${year}`, ([y]) => `mid ${y}`, 'summer'),
  row(`\\b(?:autumn|fall) (?:of )?${year}`, ([y]) => `late ${y}`, 'autumn|fall'),
  row(`\\bbetween ${year} and ${year}`, ([a, b]) => `${a}-${b}`, 'between'),
  row(`\\bfrom ${year} (?:to|through|until|till|up to) ${year}`, ([a, b]) => `${a}-${b}`, 'from'),
  row(`\\b${year}[-\u2013/]${year}`, ([a, b]) => `${a}-${b}`),
  row(`\\b(?:through|until) (?:the end of )?${year}`, ([y]) => `through ${y}`, 'through|until'),
  row(`\\b(?:before|ahead of) ${year}`, ([y]) => `through ${Number(y) - 1}`, 'before|ahead of'),
  row(`\\bsince ${year}`, ([y]) => `since ${y}`, 'since'),
  row(`\\bfrom ${year}(?=,? when\\b|['\u2019]s\\b)`, ([y]) => `${y}`, 'from'),
  row(`\\bfrom ${year}(?! to)`, ([y]) => `from ${y}`, 'from'),
  // "spoke of a notably larger 2026": of that year no more is told.
  row(`(?<!\\ban? (?:[a-z]{3,12}ly |much |far |even |still )?(?:larger|bigger|higher|better|busier|stronger|costlier|lower|smaller|leaner|tougher) )\\b${year}(?=(?!s\\b)[A-Z]|\\b(?!-))`, ([y]) => `${y}`),
  row(
    '\\b(?:the )?(?:end|close) of (last|this|next|the) year\\b|\\b(?:by|at|before) (?:the )?year[- \u2019\']s?[- ]?end\\b',
    ([which], date, _near, now) => {
      if (which !== undefined && which !== 'the') return relativeYear(which, date, 'end of ');
      return now === null ? relativeYear('this', now, 'end of ') : yearEnd.write(relativeYear('this', now));
    },
    'end of |close of |by year|at year|before year|by the year|at the year|before the year',
    beside.article | beside.end | beside.joined,
  ),
  row(
    `\\b${whichQuarter} quarter (?:of |in )?(last|this|the previous|the current) year(?!\\w)`,
    quarterOfYear,
    'quarter of|quarter in|quarter last|quarter this|quarter the',
    beside.relative,
  ),
  row(
    `\\b${whichQuarter}[- ]quarter ${takings} (?:of |in )?(last|this) year(?!\\w)`,
    quarterOfYear,
    'quarter',
    beside.relative,
  ),
  row(
    '\\b(fiscal )?(first|second|third|fourth)[- ](fiscal |financial )?quarter\\b(?! (?:on (?:sale|the market)|of sales|as an? )(?!\\w))',
    ([own, nth, too], _, near) => (near === null ? null : part.write({ unit: 'Q', place: quarter(nth), fiscal: (own ?? too) !== undefined, date: near })),
    'first quarter|second quarter|third quarter|fourth quarter|-quarter|al quarter',
    beside.ordinal | beside.joined | beside.fiscal,
  ),
  row('\\bQ([1-4])\\b', ([q], date, near) => partOf(undefined, 'Q', Number(q), date, near), 'q'),
  row(
    `\\b(first|opening|last|final|closing) (three|six) months of (last|this|the) year(?!\\w)`,
    ([end, n, which], date, near) => partOf(which, /six/i.test(n ?? '') ? 'H' : 'Q', /first|opening/i.test(end ?? '') ? 1 : /six/i.test(n ?? '') ? 2 : 4, date, near),
    ' months of',
    beside.article | beside.relative,
  ),
  row('\\bfirst (?:nine|9) months of (last|this|the) year(?!\\w)', ([which], date) => (date === null ? null : monthsTo('nine', `${relativeYear(which, date)}-09`)), ' months of', beside.article | beside.relative),
  row(
    `\\b(last|this|the) year['\u2019]s (first|second|third|fourth|last|final|closing|opening) (half|quarter|three months|six months)(?!\\w)`,
    ([which, nth, unit], date, near) => partOf(
      which,
      /half|six/i.test(unit ?? '') ? 'H' : 'Q',
      /half|six/i.test(unit ?? '') ? (/first|opening/i.test(nth ?? '') ? 1 : 2) : quarter(nth),
      date,
      near,
    ),
    'year\'s |year\u2019s ',
    beside.article | beside.relative,
  ),
  row('\\b(first|second) half of (last|this|the) year(?!\\w)', ([nth, which], date, near) => partOf(which, 'H', nth?.toLowerCase() === 'first' ? 1 : 2, date, near), 'half of', beside.ordinal),
  row('\\bin the (first|second) half(?!\\w)', ([nth], date, near) => partOf(undefined, 'H', nth?.toLowerCase() === 'first' ? 1 : 2, date, near), 'first half|second half', beside.ordinal),
  row('(?<!\\b(?:that|same|each|every|next|following) )\\b(Monday|Tuesday|Wednesday|Thursday|Friday)(?!\\w)', ([name], date) => (date === null ? null : weekday.write(lastWeekday(name ?? '', date))), '', beside.weekday),
  row(
    '\\b(last|past|this|current|next|coming) (?:fiscal|financial) year\\b',
    ([which], date) => {
      const shift = /last|past/i.test(which ?? '') ? -1 : /next|coming/i.test(which ?? '') ? 1 : 0;
      return date === null ? fiscalFromTelling.write(shift) : fiscal.write({ shift, date });
    },
    'fiscal year|financial year',
    beside.fiscal,
  ),
  row(
    `\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?${month}(?: (\\d{1,2})(?:st|nd|rd|th)?(?!\\w))?,?(?: of)? (last|this|next|the previous) year(?![\\w\u2019'])`,
    ([before, m, behind, which], date) => {
      if (date === null || !/^[A-Z]/.test(m ?? '')) return null;
      const day = before ?? behind;
      return `${relativeYear(which, date)}-${monthNumber(m)}${day === undefined ? '' : `-${pad(day)}`}`;
    },
    'last year|this year|next year|the previous year',
    beside.relative,
  ),
  row(`${setAgainst}(last|the previous) year(?![\\w'\u2019])`, ([which], date) => yearBefore(which, date), 'last year|the previous year', beside.relative),
  row('\\b(last|this|next|the previous|the current|the following) year\\b(?!\'s end)', ([which], date) => relativeYear(which, date), 'last year|this year|next year|the previous year|the current year|the following year', beside.relative),
  row('\\b(?:that(?: same)?|the same) year(?![\\w\u2019\'-])(?! (?:ago|before|earlier|later|after)(?!\\w))|(?<=[,\u2013\u2014] )the year in which(?!\\w)', () => sameYear, 'that year|same year|year in which', 0),
  row('\\bthe year[\'\u2019]s(?= (?:(?:cash|net|total|full|operating|whole) )?(?:burn|loss|losses|revenue|revenues|sales|spending|capex|capital|outlays?|bill|budget|costs?|turnover)(?!\\w))', () => sameYear, 'the year\'s|the year\u2019s', 0),
  row(`${overShare}\\ba year ago\\b`, (_, date) => yearBefore('last', date), 'a year ago', beside.ago),
  row('\\blast month\\b', (_, date) => date === null ? null : shiftMonth(date, -1), 'last month', beside.relative),
  row('\\bthis month\\b', (_, date) => date?.slice(0, 7) ?? null, 'this month', beside.relative),
  row(
    '\\b(last|this|earlier this|later last) week(?![\\w-])(?![\u2019\']s)',
    ([which], date) => told(date === null ? null : monthOfWeek(date, /last/i.test(which ?? '') ? 1 : 0)),
    'last week|this week',
    beside.relative,
  ),
  row(
    '\\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (day|week)s? ago(?!\\w)',
    ([count, unit], date) => told(date === null ? null : monthAgo(date, count ?? '', unit?.toLowerCase() ?? '')),
    'day ago|days ago|week ago|weeks ago',
    beside.ago,
  ),
  row('\\byesterday(?!\\w|[\u2019\']s)', (_, date) => told(date === null ? null : monthAgo(date, 'one', 'day')), 'yesterday'),
  row(
    `\\bthe (?:following|next) ${month}(?![a-z])${notNumbered}`,
    ([m], date, _near, now) => bare(m, now !== date ? `${relativeYear('next', now)}-${monthNumber(m)}` : recentMonth(m, undefined, now)),
    'the following|the next',
    beside.relative,
  ),
  row(
    `\\b(in|by|since|until|of) (?:early|mid|late)[- ]${month}(?![a-z])${notNumbered}(?!,? (?:last|this|next) year)`,
    ([link, m], _date, _near, now) => bare(m, /by|until/i.test(link ?? '') ? nearestMonth(m, now) : recentMonth(m, undefined, now)),
    'early|mid|late',
  ),
  row(
    `\\b(?:by|until) the (end|close|start|beginning|middle) of ${month}(?![a-z])${notNumbered}(?!,? (?:last|this|next) year)`,
    ([, m], _date, _near, now) => bare(m, nearestMonth(m, now)),
    'by the |until the ',
    beside.preposition,
  ),
  row(`\\bon (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?![a-z])(?!,? ?\\d)`, ([d, m], _date, _near, now) => bare(m, recentMonth(m, d, now), d)),
  row(
    `\\blast ${month}(?![a-z])${notNumbered}`,
    ([m], date) => {
      const isOwn = date !== null && /^[A-Z]/.test(m ?? '') && monthNumber(m) === date.slice(5, 7);
      return isOwn ? `${relativeYear('last', date)}-${monthNumber(m)}` : null;
    },
    'last ',
    beside.preposition,
  ),
  row(
    `\\b(?:in|on|last|by|this|until|its|of|ended|closed(?: out)?|finished|since(?= [A-Z])|as (?:early|late|recently) as(?: in)?) ${month}(?![a-z])(?: (\\d{1,2})(?!\\d|[.,]\\d))?${notNumbered}`,
    ([m, d], _date, _near, now) => bare(m, recentMonth(m, d, now), d),
    '',
    beside.preposition,
  ),
  row('\\bin the (first|second|third|fourth|final|last) of (this|last)(?! (?:month|week|day))(?: year)?(?!\\w)', ([nth, which], date) => (date === null ? null : relativeYear(which, date, `Q${quarter(nth)} `)), 'quarter'),
  row(`\\b(?:for|in|over|during) (?:the|that) (?:period|half|half-year|quarter)(?!\\w)${notTold}`, () => sameStretch.write(null), 'quarter|half|period', 0),
  row(
    `\\b(?:for|in|over|during) (?:(?:the|that) same (period|half|half-year|quarter|time|months|span|stretch|(?:three|six|nine) months)|(?:those|these) ((?:three|six|nine|same) )?months)(?!\\w)${notTold}`,
    ([what, length]) => sameStretch.write(lengthOf(what ?? length ?? '')),
    'same|those|these',
    0,
  ),
  row('\\bin the (first|second|third|fourth|final|last)(?=[.,;:)]| and )(?!,? (?:quarter|half))', ([nth]) => bareQuarter.write({ place: quarter(nth) }), 'in the f|in the s|in the t|in the l'),
  row('\\b(?:a|one) quarter (later|earlier|before)(?!\\w)|\\bthe (following|next|previous) quarter\\b', ([one, other]) => bareQuarter.write({ shift: /later|following|next/i.test(one ?? other ?? '') ? 1 : -1 }), 'quarter later|quarter earlier|quarter before|the following quarter|the next quarter|the previous quarter', beside.later | beside.relative),
  row('\\bin the (?:one|quarter|three months) (after|before)(?=[.,;:)]| (?:and|but|while)(?!\\w))(?! (?:that|which)(?!\\w))', ([which]) => bareQuarter.write({ shift: which?.toLowerCase() === 'after' ? 1 : -1 }), 'in the one|quarter after|quarter before|months after|months before', 0),
  row(`${overShare}\\b(?:a|one|the) year (later|earlier|before|after|prior)(?!\\w)`, ([which]) => shifted.write(/later|after/i.test(which ?? '') ? 1 : -1), joined(['year'], ['later', 'earlier', 'before', 'after', 'prior']), beside.later),
  row('\\bprior[- ]year(?:[\'\u2019]s)? (?=(?:net |total )?(?:earnings|sales|revenues?|profits?|loss(?:es)?|income|results?|figures?|turnover)(?!\\w))', () => shifted.write(-1), 'prior year|prior-year', 0),
  row('\\bthe (?:following|next) year\\b', () => shifted.write(1), 'the following year|the next year', beside.relative),
  row('\\b(?:so far this year|year to date)(?!\\w)', (_, date) => date?.slice(0, 4) ?? null, 'so far this year|year to date', beside.relative | beside.stretch),
  row('(?:\\b(?:a|per|each|every|over a)[ -]|/ ?)(day|month|year|week|quarter)(?!\\w)(?! (?:before|earlier|ago|later|after|old))', ([unit]) => `per ${unit?.toLowerCase() ?? ''}`, '', beside.every | beside.joined, true),
  row('\\b(daily|monthly)\\b', ([unit]) => `per ${unit?.toLowerCase() === 'daily' ? 'day' : 'month'}`, 'daily|monthly', 0, true),
  row('\\bannually\\b', () => 'per year', 'annually', 0, true),
];

/** The words that a key cannot stand without, a bit each; a "q" may be any. */
const wordsOfKeys = keyWords.map((key) => timeWords.reduce((bits, word, place) => bits | (word !== 'q' && key.includes(word) ? 1 << place : 0), 0));

const mostSaid = 4096;
const rowsBySaid = new Map<number, readonly TimeRow[]>();

/** The rows that speak of one of the words. */
export function rowsFor(said: number): readonly TimeRow[] {
  let found = rowsBySaid.get(said);
  if (found === undefined) {
    if (rowsBySaid.size >= mostSaid) rowsBySaid.clear();
    rowsBySaid.set(said, (found = timeRows.flatMap((row) => rowFor(row, said))));
  }
  return found;
}

/** A row as it is asked of a text with some of the words: with those of its keys that may stand there; nothing where it speaks of none of them. */
function rowFor(row: TimeRow, said: number): readonly TimeRow[] {
  const { speaksOf, needs, keys } = row;
  if ((said & speaksOf) === 0 || (needs !== 0 && (said & needs) === 0)) return [];
  if (keys.length === 0) return [row];
  const possible = keys.filter((key) => (wordsOfKeys[key] ?? 0) === (said & (wordsOfKeys[key] ?? 0)));
  return possible.length === 0 ? [] : [{ ...row, keys: possible }];
}

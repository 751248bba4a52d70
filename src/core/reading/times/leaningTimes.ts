import { shiftMonth } from './calendar';
import { saysOnDay } from '../words/sayingWords';
import { bareMonth, bareQuarter, fiscal, fiscalFromTelling, fromTelling, part, sameStretch, sameYear, shifted, stretchIn, yearBack, yearEnd } from './timeMarks';
import type { BareMonth, SameStretch, TimeHit, TimeMark } from './timeMarks';

/** A time told by another that begins so early in its sentence is told by what the sentences before named: "The year before, it had". In UTF-16 code units. */
const opening = 12;

/** Marks of times told by the one before them. */
const leaning: readonly Pick<TimeMark<never>, 'marks'>[] = [shifted, bareMonth, bareQuarter, sameStretch, stretchIn, yearEnd, yearBack];

function isLeaning({ text }: TimeHit): boolean {
  return leaning.some((mark) => mark.marks(text));
}

/** What was ahead at a time told of, as told from later. */
const thenAhead = /\b(?:would|was to|were to|hoped|planned|wanted|promised|pledged|aimed|intended|expected|meant)(?!\w)/;

/**
 * The times named in `text`, which begins at `offset`, where some are told by others: each by
 * itself, those left out that nothing tells. `year` is the one named last before, `stretch` the quarter or half.
 */
export function settleTimes(
  hits: readonly TimeHit[],
  text: string,
  date: string | null,
  offset: number,
  year: string | null,
  stretch: string | null,
): readonly TimeHit[] {
  const told = hits.some(isFromTelling) ? dated(hits, text) : hits;
  return told.some(isLeaning) ? unshifted(told, text, date, offset, year, stretch) : told;
}

/** Years told from the day of telling, counted from the one month that a sentence with words of telling names; without one they tell nothing. */
function dated(hits: readonly TimeHit[], text: string): TimeHit[] {
  const months = hits.filter((hit) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(hit.text));
  const day = months.length === 1 && saysOnDay.test(text) ? months[0]?.text : undefined;
  const found: TimeHit[] = [];
  for (const hit of hits) {
    if (!isFromTelling(hit)) found.push(hit);
    else if (day !== undefined) found.push({ ...hit, text: toldOn(day, hit.text) });
  }
  return found;
}

function isFromTelling({ text }: TimeHit): boolean {
  return fromTelling.marks(text) || fiscalFromTelling.marks(text);
}

/** The time that one told from the day of telling is on a day; any other as it is. */
function toldOn(day: string, text: string): string {
  const shift = fiscalFromTelling.read(text);
  if (shift !== null) return fiscal.write({ shift, date: day });
  const year = fromTelling.read(text);
  return year === null ? text : `${year.part}${Number(day.slice(0, 4)) + year.shift}`;
}

const withCalendar = /(?:FY)?(?:19|20)\d{2}/;
const yearIn = /(?:19|20)\d{2}/;
/** Times that others are told by besides parts of a year: a year, a quarter or half, a month, a day. */
const plainTime = /^(?:[QH][1-4] )?(?:FY)?(?:19|20)\d{2}(?:-\d{2}){0,2}$/;

/** A quarter or half; one whose calendar is still open bears a mark. */
const stretchOfYear = /^[QH][1-4] /;

/** A part of a year besides: "3 months to", a month, a day. */
const bitOfYear = /^(?:\d{1,2} months to |(?:19|20)\d\d-\d\d)/;

/** A part of a year in another one: `year` in its digits, or "-1" for the year before; null without a part. Fiscal years are told by how far they are. */
function inYear(bit: string | null, year: string): string | null {
  if (bit === null) return null;
  const before = bit.replace(yearIn, (own) => String(Number(own) - 1));
  return year === '-1' || bit.includes('FY') || part.marks(bit) ? before : bit.replace(yearIn, year);
}

/**
 * "… in 2023, and $1.9 billion a year later", "in May 2024 and another in December", "in the first quarter of 2025 and … in the second": told by
 * the time before; without one a month is that of the draft's day, and the others tell nothing.
 */
function unshifted(hits: readonly TimeHit[], words: string, date: string | null, offset: number, year: string | null, earlier: string | null): TimeHit[] {
  const found: TimeHit[] = [];
  let before: string | null = null;
  let stretch: string | null = null;
  let latest = '';
  let end = offset;
  let bit: string | null = null;
  for (const hit of hits) {
    const otherYear = stretchIn.read(hit.text);
    const back = yearBack.read(hit.text);
    const ending = yearEnd.read(hit.text);
    const text: string | null = otherYear !== null ? inYear(bit, otherYear)
      : back !== null ? inYear(bit, '-1') ?? back
      : sameStretch.marks(hit.text) ? stretch ?? toldBefore(sameStretch.read(hit.text), before, earlier)
      : ending !== null && isOverBy(latest, ending, words.slice(hit.end - offset, hit.end - offset + 40)) ? `end of ${latest}`
      : isLeaning(hit)
      ? toldBy(hit.text, before ?? (hit.text === sameYear || hit.start - offset < opening ? year : null), words.slice(end - offset, hit.start - offset), date)
      : hit.text;
    if (text === null) continue;
    const isOpen = part.marks(text);
    const isStretch = isOpen || stretchOfYear.test(text);
    if (isStretch) stretch = text;
    if (isStretch || bitOfYear.test(text)) bit = text;
    if (!hit.rate && (isOpen || plainTime.test(text))) {
      before = text;
      end = hit.end;
      const own = text.includes('FY') ? '' : yearIn.exec(text)?.[0] ?? '';
      if (own > latest) latest = own;
    }
    found.push(text === hit.text ? hit : { ...hit, text });
  }
  return found;
}

/** The stretch that another sentence told last, where words of its length mean that very one and no time of their own sentence stands between. */
function toldBefore(length: SameStretch, before: string | null, earlier: string | null): string | null {
  return before === null && earlier !== null && length !== null && earlier.startsWith(length) ? earlier : null;
}

/** "at the end of the year it ran": what was the case then is told of a year that is over. */
const toldAfter = /^,? (?:it|they|the (?:company|firm|lab|group|start-up|startup)|[A-Z][A-Za-z]{1,14}) (?:had|ran|held|owned|stood|counted|operated|was|were|employed|sat on|used)(?!\w)/;

/** Whether the words behind "the end of the year" tell what was the case then, and the latest year told before is over by the draft's. */
function isOverBy(latest: string, end: string, behind: string): boolean {
  return latest !== '' && latest < end && toldAfter.test(behind);
}

/** The end of a year: of the one told `before` where the words in between tell from later what was then ahead, else of the draft's. */
function endOfYear(own: string, before: string | null, between: string): string {
  const year = before === null || before.includes('FY') || between.includes('. ') || !thenAhead.test(between) ? null : yearIn.exec(before);
  return `end of ${year === null ? own : year[0]}`;
}

/** The time that a leaning one means after `before`, with the words `between` the two; null where that tells nothing. */
function toldBy(text: string, before: string | null, between: string, date: string | null): string | null {
  const end = yearEnd.read(text);
  if (end !== null) return endOfYear(end, before, between);
  if (text === sameYear) return before === null ? null : withCalendar.exec(before)?.[0] ?? null;
  const years = shifted.read(text);
  if (years !== null) return before === null ? null : before.replace(yearIn, (year) => String(Number(year) + years));
  const month = bareMonth.read(text);
  if (month !== null) return monthAfter(month, before, date);
  const other = bareQuarter.read(text);
  if (other === null || before === null) return null;
  const stretch = /^(\d{1,2}) months to (\d{4}-\d{2})$/.exec(before);
  if (stretch !== null && 'shift' in other) return `${stretch[1] ?? ''} months to ${shiftMonth(`${stretch[2] ?? ''}-01`, Number(stretch[1]) * other.shift)}`;
  const open = part.read(before);
  if (open !== null) return open.unit === 'Q' && 'place' in other ? part.write({ ...open, place: other.place }) : null;
  const told = /^Q([1-4]) (FY)?(\d{4})$/.exec(before);
  if (told === null) return null;
  const [, nth = '1', fiscalYear = '', year = ''] = told;
  const place = 'place' in other ? other.place - 1 : Number(nth) - 1 + other.shift;
  return `Q${((place + 4) % 4) + 1} ${fiscalYear}${Number(year) + Math.floor(place / 4)}`;
}

/**
 * A month in the year of the time before, or in the next where it has passed by then; that of the
 * draft's day where no time stands before, or the draft is older.
 */
function monthAfter({ month, recent }: BareMonth, before: string | null, date: string | null): string | null {
  const told = before === null ? null : /^(?:FY)?(\d{4})(?:-(\d{2}))?/.exec(before);
  if (told === null || before?.startsWith('FY') === true || (told[2] === undefined && recent !== null)) return recent;
  const [, year = '', passed = ''] = told;
  const named = `${passed !== '' && month.slice(0, 2) < passed ? Number(year) + 1 : year}-${month}`;
  return date !== null && named.slice(0, 7) > date.slice(0, 7) && recent !== null ? recent : named;
}

/** The year of the last of some times, with its calendar ("FY2024"); null where none of them is in one year. */
export function lastYear(times: readonly TimeHit[]): string | null {
  const last = times.findLast(({ rate, text }) => !rate && plainTime.test(text));
  return last === undefined ? null : withCalendar.exec(last.text)?.[0] ?? null;
}

/** A year in its digits, as nothing but a year is written. */
const digitsOfYear = /(?<![\d.,$\u20AC\u00A3-])(?:199|20[0-3])\d(?![\d%]|[.,]\d|-)/g;
const ofBooks = /\b(?:fiscal|financial|FY)(?: year)? ?$/i;

/** The year named last between `start` and `end` of a text, with its calendar; null where none is. */
export function yearNamed(text: string, start: number, end: number): string | null {
  const words = text.slice(start, end);
  let found: string | null = null;
  digitsOfYear.lastIndex = 0;
  for (let match = digitsOfYear.exec(words); match !== null; match = digitsOfYear.exec(words)) {
    found = `${ofBooks.test(words.slice(Math.max(0, match.index - 16), match.index)) ? 'FY' : ''}${match[0]}`;
  }
  return found;
}

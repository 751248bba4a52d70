import { saysOnDay } from './sayingWords';
import { bareMonth, bareQuarter, fiscal, fromTelling, part, sameStretch, sameYear, shifted, stretchIn, veryStretch, yearBack, yearEnd } from './timeMarks';
import type { TimeHit } from './timeMarks';

/** Marks of times told by the one before them. */
const leaning: readonly string[] = [shifted, bareMonth, bareQuarter, sameStretch, yearEnd, yearBack];

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
  const told = hits.some((hit) => hit.text.startsWith(fromTelling)) ? dated(hits, text) : hits;
  return told.some((hit) => leaning.some((mark) => hit.text.startsWith(mark))) ? unshifted(told, text, date, offset, year, stretch) : told;
}

/** Years told from the day of telling, counted from the one month that a sentence with words of telling names; without one they tell nothing. */
function dated(hits: readonly TimeHit[], text: string): TimeHit[] {
  const months = hits.filter((hit) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(hit.text));
  const day = months.length === 1 && saysOnDay.test(text) ? months[0]?.text : undefined;
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

const withCalendar = /(?:FY)?(?:19|20)\d{2}/;
const yearIn = /(?:19|20)\d{2}/;
/** Times that others are told by besides parts of a year: a year, a quarter or half, a month, a day. */
const plainTime = /^(?:[QH][1-4] )?(?:FY)?(?:19|20)\d{2}(?:-\d{2}){0,2}$/;

/** A quarter or half, also one whose calendar is still open. */
const stretchOfYear = new RegExp(`^(?:[QH][1-4] |${part}[QH] )`);

/** A part of a year: a quarter or half, "3 months to", a month, a day. */
const bitOfYear = new RegExp(`^(?:[QH][1-4] |${part}[QH] |\\d{1,2} months to |(?:19|20)\\d\\d-\\d\\d)`);

/** A part of a year in another one: `year` in its digits, or "-1" for the year before; null without a part. Fiscal years are told by how far they are. */
function inYear(bit: string | null, year: string): string | null {
  if (bit === null) return null;
  const before = bit.replace(yearIn, (own) => String(Number(own) - 1));
  return year === '-1' || bit.includes('FY') || bit.startsWith(part) ? before : bit.replace(yearIn, year);
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
    const text: string | null = hit.text.startsWith(stretchIn) ? inYear(bit, hit.text.slice(stretchIn.length))
      : hit.text.startsWith(yearBack) ? inYear(bit, '-1') ?? hit.text.slice(yearBack.length)
      : hit.text.startsWith(sameStretch) ? stretch ?? toldBefore(hit.text.slice(sameStretch.length), before, earlier)
      : hit.text.startsWith(yearEnd) && isOverBy(latest, hit, words.slice(hit.end - offset, hit.end - offset + 40)) ? `end of ${latest}`
      : leaning.some((mark) => hit.text.startsWith(mark))
      ? toldBy(hit.text, before ?? (hit.text === sameYear ? year : null), words.slice(end - offset, hit.start - offset), date)
      : hit.text;
    if (text === null) continue;
    if (stretchOfYear.test(text)) stretch = text;
    if (bitOfYear.test(text)) bit = text;
    if (!hit.rate && (plainTime.test(text) || text.startsWith(part))) {
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
function toldBefore(words: string, before: string | null, earlier: string | null): string | null {
  return before === null && earlier !== null && words.startsWith(veryStretch) && earlier.startsWith(words.slice(veryStretch.length)) ? earlier : null;
}

/** "at the end of the year it ran": what was the case then is told of a year that is over. */
const toldAfter = /^,? (?:it|they|the (?:company|firm|lab|group|start-up|startup)|[A-Z][A-Za-z]{1,14}) (?:had|ran|held|owned|stood|counted|operated|was|were|employed|sat on|used)(?!\w)/;

/** Whether the words behind "the end of the year" tell what was the case then, and the latest year told before is over by the draft's. */
function isOverBy(latest: string, { text }: TimeHit, behind: string): boolean {
  return latest !== '' && latest < text.slice(yearEnd.length) && toldAfter.test(behind);
}

/** The end of a year: of the one told `before` where the words in between tell from later what was then ahead, else of the draft's. */
function endOfYear(text: string, before: string | null, between: string): string {
  const year = before === null || before.includes('FY') || between.includes('. ') || !thenAhead.test(between) ? null : yearIn.exec(before);
  return `end of ${year === null ? text.slice(yearEnd.length) : year[0]}`;
}

/** The time that a leaning one means after `before`, with the words `between` the two; null where that tells nothing. */
function toldBy(text: string, before: string | null, between: string, date: string | null): string | null {
  if (text.startsWith(yearEnd)) return endOfYear(text, before, between);
  if (text === sameYear) return before === null ? null : withCalendar.exec(before)?.[0] ?? null;
  if (text.startsWith(shifted)) return before === null ? null : before.replace(yearIn, (year) => String(Number(year) + Number(text.slice(shifted.length))));
  if (text.startsWith(bareMonth)) return monthAfter(text.slice(bareMonth.length), before, date);
  const step = text.slice(bareQuarter.length);
  if (before?.startsWith(`${part}Q `) === true && step.startsWith('=')) return before.replace(/Q \d/, `Q ${step.slice(1)}`);
  const told = before === null ? null : /^Q([1-4]) (FY)?(\d{4})$/.exec(before);
  if (told === null) return null;
  const [, nth = '1', fiscalYear = '', year = ''] = told;
  const place = step.startsWith('=') ? Number(step.slice(1)) - 1 : Number(nth) - 1 + Number(step);
  return `Q${((place + 4) % 4) + 1} ${fiscalYear}${Number(year) + Math.floor(place / 4)}`;
}

/**
 * A month in the year of the time before, or in the next where it has passed by then; that of the
 * draft's day where no time stands before, or the draft is older.
 */
function monthAfter(words: string, before: string | null, date: string | null): string | null {
  const [month = '', recent = ''] = words.split(' ');
  const told = before === null ? null : /^(?:FY)?(\d{4})(?:-(\d{2}))?/.exec(before);
  if (told === null || before?.startsWith('FY') === true || (told[2] === undefined && recent !== '')) return recent === '' ? null : recent;
  const [, year = '', passed = ''] = told;
  const named = `${passed !== '' && month.slice(0, 2) < passed ? Number(year) + 1 : year}-${month}`;
  return date !== null && named.slice(0, 7) > date.slice(0, 7) && recent !== '' ? recent : named;
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

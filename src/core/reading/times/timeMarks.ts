import type { Span } from '../../text/span';

/** A time named in a text: where, and in the normal form that claims use, or marked as one whose normal form shows only later. */
export interface TimeHit extends Span {
  readonly text: string;
  /** A rate ("a day") and not a time. */
  readonly rate: boolean;
}

/** A mark of times whose normal form shows only by other times, by their owner's calendar or by what is measured: how they are written and read. */
export class TimeMark<Told> {
  readonly #mark: string;
  readonly #write: (told: Told) => string;
  readonly #read: (words: string) => Told;

  constructor(mark: string, write: (told: Told) => string, read: (words: string) => Told) {
    this.#mark = mark;
    this.#write = write;
    this.#read = read;
  }

  /** Whether a time bears the mark. */
  marks(text: string): boolean {
    return text.startsWith(this.#mark);
  }

  /** The time that tells so much, under the mark. */
  write(told: Told): string {
    return `${this.#mark}${this.#write(told)}`;
  }

  /** What a time tells under the mark; null for one without it. */
  read(text: string): Told | null {
    return this.marks(text) ? this.#read(text.slice(this.#mark.length)) : null;
  }
}

/** Marks before a year, month or day as it is. */
const asIs = (mark: string): TimeMark<string> => new TimeMark(mark, (time) => time, (time) => time);
/** Marks before a number of years. */
const byYears = (mark: string): TimeMark<number> => new TimeMark(mark, String, Number);

/** So many years after the one of a day. */
export interface ShiftedYear {
  readonly shift: number;
  readonly date: string;
}

/** A fiscal year told from the draft's day; whose calendar it is shows only when the owner is known. */
export const fiscal = new TimeMark<ShiftedYear>('FY by ', ({ shift, date }) => `${shift} ${date}`, (words) => {
  const [shift, date] = words.split(' ') as [string, string];
  return { shift: Number(shift), date };
});

/** A quarter or half, by its place in a year, as seen from a day. */
export interface PartOfYear {
  readonly unit: 'Q' | 'H';
  readonly place: number;
  /** The words call its year a fiscal one. */
  readonly fiscal: boolean;
  readonly date: string;
}

/** A quarter or half told without its year: the last one over, by its owner's calendar. */
export const part = new TimeMark<PartOfYear>(
  'part by ',
  ({ unit, place, fiscal: isFiscal, date }) => `${unit} ${place} ${isFiscal ? 'fiscal' : 'calendar'} ${date}`,
  (words) => {
    const [unit, place, calendar, date] = words.split(' ') as [PartOfYear['unit'], string, string, string];
    return { unit, place: Number(place), fiscal: calendar === 'fiscal', date };
  },
);

/** A day of the week, which tells when a share price moved and otherwise only when somebody spoke. */
export const weekday = asIs('weekday ');
/** The month of a day told by the draft's own ("last week", "ten days ago"): when something happened, or only when somebody spoke of a longer time. */
export const lately = asIs('lately ');
/** A year told by the time named before it ("a year later"). */
export const shifted = byYears('years ');
/** The very year named before ("that year"), also where another sentence named it. */
export const sameYear = shifted.write(0);

/** A month, or a day of it ("12-24"), and the one that the draft's day makes of it; null where the draft has none. */
export interface BareMonth {
  readonly month: string;
  readonly recent: string | null;
}

/** A month told without its year, which another time may stand before ("in May 2024 and another in December"). */
export const bareMonth = new TimeMark<BareMonth>('month ', ({ month, recent }) => `${month} ${recent ?? ''}`, (words) => {
  const [month, recent] = words.split(' ') as [string, string];
  return { month, recent: recent === '' ? null : recent };
});

/** A quarter of the year of the one before, by its place in it, or by how far behind that one it is. */
export type QuarterBeside = { readonly place: number } | { readonly shift: number };

/** A quarter told by the one before it ("in the second", "a quarter later"). */
export const bareQuarter = new TimeMark<QuarterBeside>('quarter ', (told) => ('place' in told ? `=${told.place}` : String(told.shift)), (words) =>
  (words.startsWith('=') ? { place: Number(words.slice(1)) } : { shift: Number(words) }));

/** The letter of its length ("Q") where the words say that it is the very one ("in the same six months"), which another sentence may have named; else null. */
export type SameStretch = string | null;

/** The quarter or half named before ("the loss for the period"). */
export const sameStretch = new TimeMark<SameStretch>('same stretch', (length) => (length === null ? '' : ` ${length}`), (words) => (words === '' ? null : words.slice(1)));
/**
 * A year told from the draft's day that, behind a part of a year, is that part a year before: "in the quarter to July … from $30 billion a year
 * ago".
 */
export const yearBack = asIs('back ');
/** The quarter, half or month named before, in another year: "in the same period of 2024", "the year-ago quarter"; that year, or "-1" for the one before. */
export const stretchIn = asIs('stretch in ');

/** So many years after the one of the day of telling, behind what names its part ("Q3 ", "end of "), empty for all of it. */
export interface YearOfTelling {
  readonly shift: number;
  readonly part: string;
}

/** A year told from the day on which somebody said so, in a draft without a day of its own ("said in May 2024 that … this year"). */
export const fromTelling = new TimeMark<YearOfTelling>('telling ', ({ shift, part: bit }) => `${shift} ${bit}`, (words) => {
  const gap = words.indexOf(' ');
  return { shift: Number(words.slice(0, gap)), part: words.slice(gap + 1) };
});
/** A fiscal year told so. */
export const fiscalFromTelling = byYears('fiscal telling ');
/**
 * The end of a year that is the one told before it, where what was to come is told in the past ("In
 * January 2024 it said it would … by the year's end"), with the year that the draft's day would make of it.
 */
export const yearEnd = asIs('year end ');

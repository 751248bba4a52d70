/** Month names, January first, and how day, month and year stand together. */
export interface DateWords {
  readonly months: readonly string[];
  readonly monthYear: (month: string, year: string) => string;
  readonly dayMonthYear: (day: string, month: string, year: string) => string;
  /** The words around a time in a period, where they are not the English ones that it is written with. */
  readonly periodWords: Readonly<Record<string, string>>;
}

const isoDate = /\b\d{4}-\d{2}(?:-\d{2})?\b/g;

/** One, two or four words between digits and signs: what a period holds beside times is no longer. */
const wordsOfPeriod = /[A-Za-z]+(?:[ -][A-Za-z]+){0,3}-?/g;

/**
 * The words of a period with its dates spelt out: "through 2025-01" → "through January 2025", in German "bis Januar 2025"; years and
 * quarters stay as they are, and so do words that the language has no other for.
 */
export function formatPeriod(period: string, words: DateWords): string {
  const told = period.replace(wordsOfPeriod, (text) => (Object.hasOwn(words.periodWords, text) ? words.periodWords[text] : undefined) ?? text);
  return told.replace(isoDate, (date) => formatDate(date, words));
}

/** `2025-01-31` → "31 January 2025", `2025-01` → "January 2025", `2025` → "2025"; anything else comes back as it is. */
export function formatDate(date: string, words: DateWords): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const name = words.months[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? words.monthYear(name, year) : words.dayMonthYear(String(Number(day)), name, year);
}

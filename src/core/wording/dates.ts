/** Month names, January first, and how day, month and year stand together. */
export interface DateWords {
  readonly months: readonly string[];
  readonly monthYear: (month: string, year: string) => string;
  readonly dayMonthYear: (day: string, month: string, year: string) => string;
}

const isoDate = /\b\d{4}-\d{2}(?:-\d{2})?\b/g;

/** The words of a period with its dates spelt out: "through 2025-01" → "through January 2025"; years and quarters stay as they are. */
export function formatPeriod(period: string, words: DateWords): string {
  return period.replace(isoDate, (date) => formatDate(date, words));
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

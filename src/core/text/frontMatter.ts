/** What a draft's front matter says of it; null where it does not. */
export interface FrontMatter {
  readonly title: string | null;
  /** `yyyy-mm-dd` or `yyyy-mm`. */
  readonly date: string | null;
}

/** Farthest line at which front matter may close, so that a rule typed at the top never swallows an article. */
const longest = 400;

const empty: FrontMatter = { title: null, date: null };

function isMark(line: string | undefined, mark: string): boolean {
  return line !== undefined && line.startsWith(mark) && line.trimEnd() === mark;
}

/**
 * Index of the line that closes the front matter (YAML between `---`, TOML between `+++`), or -1 where the draft has none.
 * As with Pandoc, a blank line after the first mark makes it a rule across the page.
 */
export function frontMatterEnd(lines: readonly string[]): number {
  const first = lines[0]?.trimEnd();
  if (first !== '---' && first !== '+++') return -1;
  if ((lines[1] ?? '').trim().length === 0) return -1;
  const limit = Math.min(lines.length, longest);
  for (let index = 1; index < limit; index += 1) {
    const line = lines[index];
    if (isMark(line, first) || (first === '---' && isMark(line, '...'))) return index;
  }
  return -1;
}

const titleField = /^["']?title["']?\s{0,5}[:=]\s{0,5}(.{1,1000})$/i;
const dateField = /^["']?(?:date|published|publishdate|pubdate|datepublished)["']?\s{0,5}[:=]\s{0,5}(.{1,100})$/i;
const isoDate = /\b(\d{4})-(\d{2})(?:-(\d{2}))?/;

function unquote(value: string): string {
  const trimmed = value.trim();
  const quote = trimmed[0];
  if ((quote === '"' || quote === "'") && trimmed.length > 1 && trimmed.endsWith(quote)) return trimmed.slice(1, -1).replaceAll('\\"', '"').trim();
  return trimmed;
}

/** Title and date of a draft's front matter. `lines` are the draft's lines without their line feeds. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  const end = frontMatterEnd(lines);
  if (end < 0) return empty;
  let title: string | null = null;
  let date: string | null = null;
  for (let index = 1; index < end; index += 1) {
    const line = (lines[index] ?? '').trimEnd();
    title ??= titleField.exec(line)?.[1] ?? null;
    const written: string | undefined = date === null ? dateField.exec(line)?.[1] : undefined;
    if (written !== undefined) date = isoDate.exec(written)?.[0] ?? null;
  }
  const words = title === null ? null : unquote(title);
  return { title: words === '' ? null : words, date };
}

/** Title and date in the front matter of a whole draft. */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---') && !text.startsWith('+++')) return empty;
  return frontMatterOf(text.split('\n', longest));
}

import type { Span } from './span';

/**
 * The cells of a table's row (GitHub Flavored Markdown, section 4.10): spans of their words, empty spans for empty cells.
 * A pipe behind a backslash does not part cells; a leading and a trailing pipe are borders.
 */
export function splitRow(row: string): Span[] {
  const cells: Span[] = [];
  let start = 0;
  let end = row.length;
  while (start < end && isBlank(row, start)) start += 1;
  while (end > start && isBlank(row, end - 1)) end -= 1;
  if (row[start] === '|') start += 1;
  let from = start;
  for (let offset = start; offset < end; offset += 1) {
    const character = row[offset];
    if (character === '\\') offset += 1;
    else if (character === '|') {
      cells.push(trimmed(row, from, offset));
      from = offset + 1;
    }
  }
  if (from < end) cells.push(trimmed(row, from, end));
  return cells;
}

function isBlank(row: string, offset: number): boolean {
  const character = row[offset];
  return character === ' ' || character === '\t' || character === '\r';
}

function trimmed(row: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(row, start)) start += 1;
  while (end > start && isBlank(row, end - 1)) end -= 1;
  return { start, end };
}

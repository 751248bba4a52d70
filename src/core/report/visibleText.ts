/**
 * Text from drafts and claims for a terminal: control characters (escape sequences among them), line breaks and
 * direction overrides become visible or a space, so that no file can drive the reader's terminal or reorder its line.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/g, '\ufffd');
}

/** Rough width of a text in terminal columns: wide East Asian characters and emoji count two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code >= 0x300 && code <= 0x36f) || code === 0x200b || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) continue;
    const wide =
      (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x20000 && code <= 0x3fffd);
    columns += wide ? 2 : 1;
  }
  return columns;
}

/**
 * Breaks a text at spaces into lines of at most `width` columns; the first line may start further in. A word longer
 * than a line (an address) stays whole, so that it can be clicked and copied.
 */
export function wrapText(text: string, width: number, firstIndent = 0): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = firstIndent;
  for (const word of text.split(/ +/)) {
    if (word === '') continue;
    const columns = columnsOf(word);
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    if (line === '') {
      line = word;
      used += columns;
    } else {
      line += ` ${word}`;
      used += 1 + columns;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

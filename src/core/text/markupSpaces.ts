/** Whether a code unit is white space between the parts of a link or a tag: a blank, a tab or the end of a line. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

/** Where such white space that begins at `from` ends. */
export function skipSpaces(text: string, from: number): number {
  let offset = from;
  while (isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

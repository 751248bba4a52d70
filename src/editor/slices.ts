/**
 * The end of the next slice of a text from `start`, about `size` UTF-16 code units on: after the blank line that ends a
 * paragraph where one is near, so that no paragraph is read twice; else after a line; else anywhere but inside a pair of
 * surrogates.
 */
export function nextSlice(text: string, start: number, size: number): number {
  const wanted = start + size;
  if (wanted >= text.length) return text.length;
  const blank = text.lastIndexOf('\n\n', wanted);
  if (blank > start + size / 2) return blank + 2;
  const line = text.lastIndexOf('\n', wanted);
  if (line > start + size / 2) return line + 1;
  const code = text.charCodeAt(wanted);
  return code >= 0xdc00 && code <= 0xdfff ? wanted - 1 : wanted;
}

/** Classes of UTF-16 code units; NaN, as `charCodeAt` gives outside a text, is in none. */

/** A blank that may stand inside a figure: space, tab, line break, or one of the fixed or thin spaces. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

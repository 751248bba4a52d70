const atxHeading = /^(#{1,6})(?=[ \t\r]|$)/;
const fenceMark = /^(`{3,}(?=[^`]*$)|~{3,})/;
const bullet = /^[-+*](?=[ \t\r]|$)/;
const ordered = /^(\d{1,9})[.)](?=[ \t\r]|$)/;
const footnote = /^\[\^[^\]\s]{1,200}\]:/;
const setext = /^(=+|-+)[ \t\r]*$/;

/** Block-level tags of CommonMark 0.31, section 4.6, start condition 6. */
const htmlBlockTag = new RegExp(
  '^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \\t\\r>]|/>|$)',
  'i',
);
const rawTextTag = /^<(?:script|pre|style|textarea)(?=[ \t\r>]|$)/i;

/** A thematic break: three or more of `*`, `-` or `_`, with nothing but spaces between. */
export function isThematicBreak(rest: string): boolean {
  const mark = rest.charCodeAt(0);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  let count = 0;
  for (let offset = 0; offset < rest.length; offset += 1) {
    const code = rest.charCodeAt(offset);
    if (code === mark) count += 1;
    else if (code !== 32 && code !== 9 && code !== 13) return false;
  }
  return count >= 3;
}

/** Level of an ATX heading (`## …`), or 0. */
export function headingLevel(rest: string): number {
  return atxHeading.exec(rest)?.[1]?.length ?? 0;
}

/** The marks that open a code fence (three or more backticks or tildes), or null. */
export function fenceOpening(rest: string): string | null {
  return fenceMark.exec(rest)?.[1] ?? null;
}

/** Length of a bullet or number with its sign ("-", "12."), and whether it may interrupt a paragraph; null where none stands. */
export function listMarker(rest: string): { readonly length: number; readonly interrupts: boolean } | null {
  if (bullet.test(rest)) return { length: 1, interrupts: rest.slice(1).trim().length > 0 };
  const match = ordered.exec(rest);
  if (match === null) return null;
  return { length: match[0].length, interrupts: match[1] === '1' && rest.slice(match[0].length).trim().length > 0 };
}

/** Length of a footnote definition's label with its colon ("[^1]:"), or 0. */
export function footnoteLabel(rest: string): number {
  return footnote.exec(rest)?.[0].length ?? 0;
}

/** 1 or 2 for the line of `=` or `-` under a heading, else 0. */
export function setextLevel(rest: string): number {
  const match = setext.exec(rest);
  if (match === null) return 0;
  return match[1]?.startsWith('=') === true ? 1 : 2;
}

/**
 * What ends an HTML block that opens with this text: a mark that must stand in a line, `''` for a blank line; null where no
 * HTML block opens. `whole` tells of a single tag on a line, which may not interrupt a paragraph.
 */
export function htmlBlockEnd(rest: string): { readonly until: string; readonly interrupts: boolean } | null {
  if (rest.charCodeAt(0) !== 60) return null;
  if (rawTextTag.test(rest)) return { until: '</', interrupts: true };
  if (rest.startsWith('<!--')) return { until: '-->', interrupts: true };
  if (rest.startsWith('<?')) return { until: '?>', interrupts: true };
  if (rest.startsWith('<![CDATA[')) return { until: ']]>', interrupts: true };
  if (/^<![A-Za-z]/.test(rest)) return { until: '>', interrupts: true };
  if (htmlBlockTag.test(rest)) return { until: '', interrupts: true };
  return null;
}

const rawTextEnd = /<\/(?:script|pre|style|textarea)>/i;

/** Whether a line holds the mark that ends its HTML block (any of `</script>`, `</pre>` … for `</`). */
export function holdsHtmlEnd(line: string, until: string): boolean {
  return until === '</' ? rawTextEnd.test(line) : line.includes(until);
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t\r]*)?\r?$/;

/** Number of cells of a table's delimiter row (`| --- | :-: |`), or 0 where the line is none. */
export function delimiterCells(rest: string): number {
  if (!rest.includes('-') || rest.length > 4000 || !delimiterRow.test(rest)) return 0;
  const trimmed = rest.trim();
  if (!trimmed.includes('|') && !trimmed.includes(':')) return trimmed.length > 0 ? 1 : 0;
  return trimmed.replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}

import { fenceOpening, footnoteLabel, headingLevel, htmlBlockEnd, isThematicBreak, listMarker } from './blockStarts';
import { skipDefinition } from './linkTail';
import { readTag } from './rawHtml';

/** Longest line that is looked at as a rule across the page or a line of code, in UTF-16 code units. */
export const longestRule = 2000;

const importLine = /^import\s(?:[\w*{][^;"']{0,300}\sfrom\s{0,5})?\s{0,5}["'][^"']{1,300}["'];?\s*$/;
const exportLine = /^export\s(?:const|let|var|function|class|default|async)\s|^export\s?\{/;

/** Whether a line opens a paragraph with an import or export of MDX. */
export function isModuleLine(line: string): boolean {
  return line.length <= longestRule && (importLine.test(line) || exportLine.test(line));
}

/** Letters, quotation marks and everything beyond ASCII open no block but a paragraph. */
export function isPlainStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127 || code === 34 || code === 39 || code === 40;
}

/** White space within a line, a carriage return included. */
export function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** Length of a line without the white space at its end. */
export function trimmedLength(line: string): number {
  let length = line.length;
  while (length > 0 && isBlankCode(line.charCodeAt(length - 1))) length -= 1;
  return length;
}

/** Past the link reference definitions at the start of a paragraph's text. */
export function definitionsEnd(text: string): number {
  let end = 0;
  while (end < text.length) {
    const next = skipDefinition(text, end);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** Whether a paragraph's text holds nothing but link reference definitions. */
export function definitionsOnly(text: string): boolean {
  return text.charCodeAt(0) === 91 && definitionsEnd(text) >= text.length;
}

/** Whether a paragraph is one image and nothing else. */
function isImageOnly(text: string): boolean {
  return text.startsWith('![') && text.endsWith(')') && text.indexOf('](') === text.lastIndexOf('](');
}

/** Marks of emphasis that hold a whole paragraph, an image before it left out. */
const emphasised = /^(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]{1,1000}\1$/;
/** Words with which a paragraph says that it belongs to a picture. */
const captionLabel = /^(?:Photo|Photograph|Picture|Image|Figure|Fig\.|Chart|Graphic|Caption)(?: \d{1,3})?[:.] /;

/** Whether a paragraph stands beside the text rather than in it: an image, words under one, a standfirst in italics. */
export function isCaption(text: string): boolean {
  if (isImageOnly(text)) return true;
  const newline = text.startsWith('![') ? text.indexOf('\n') : -1;
  const words = newline > 0 && isImageOnly(text.slice(0, newline)) ? text.slice(newline + 1) : text;
  return emphasised.test(words) || captionLabel.test(words);
}

/** Whether the line closes the fence that is open: at least as many of its marks, and nothing behind them. */
export function closesFence(line: string, from: number, leaf: { readonly mark: string; readonly length: number }): boolean {
  let offset = from;
  while (line[offset] === leaf.mark) offset += 1;
  return offset - from >= leaf.length && line.slice(offset).trim().length === 0;
}

/** A line that is one whole tag opens an HTML block up to the next blank line (CommonMark 0.31, section 4.6, start condition 7). */
export function singleTag(rest: string): { readonly until: string } | null {
  const tag = readTag(rest, 0);
  return tag !== null && rest.slice(tag.end).trim().length === 0 ? { until: '' } : null;
}

/**
 * Whether a line that could go on a paragraph opens something of its own instead. `whole`: the paragraph's containers all go
 * on in this line; else any list item begins anew.
 */
export function interruptsParagraph(rest: string, whole: boolean): boolean {
  const code = rest.charCodeAt(0);
  if (isPlainStart(code)) return false;
  if (code === 62) return true;
  if (code === 35) return headingLevel(rest) > 0;
  if (code === 96 || code === 126) return fenceOpening(rest) !== null;
  if (code === 60) return htmlBlockEnd(rest) !== null;
  if (code === 36) return rest.trimEnd() === '$$';
  if (code === 58) return rest.startsWith(':::');
  if (code === 123) return rest.startsWith('{/*');
  if (code === 91) return footnoteLabel(rest) > 0;
  if (rest.length <= longestRule && isThematicBreak(rest)) return true;
  const marker = listMarker(rest);
  return marker !== null && (marker.interrupts || !whole);
}

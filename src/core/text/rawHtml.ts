import { isSpace, skipSpaces } from './markupSpaces';

const letter = /[A-Za-z]/;

function isTagNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45;
}

function isAttributeCode(code: number): boolean {
  return isTagNameCode(code) || code === 95 || code === 58 || code === 46 || code === 64;
}

/** One attribute (`name`, `name=value`) at `from`: the offset past it; -1 where none stands or its value is broken. */
function skipAttribute(text: string, from: number): number {
  let offset = from;
  if (!isAttributeCode(text.charCodeAt(offset))) return -1;
  while (isAttributeCode(text.charCodeAt(offset))) offset += 1;
  const equals = skipSpaces(text, offset);
  if (text[equals] !== '=') return offset;
  offset = skipSpaces(text, equals + 1);
  const quote = text[offset];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, offset + 1);
    return close < 0 ? -1 : close + 1;
  }
  const start = offset;
  while (offset < text.length && !isSpace(text.charCodeAt(offset)) && !'"\'=<>`'.includes(text[offset] ?? '')) offset += 1;
  return offset === start ? -1 : offset;
}

/**
 * An HTML tag (`<b>`, `</div>`, `<a href="…">`) at `from`, by CommonMark 0.31, section 6.6: its end and its name in lower
 * case; null where the text is no tag.
 */
export function readTag(text: string, from: number): { readonly end: number; readonly name: string; readonly closing: boolean } | null {
  let offset = from + 1;
  const closing = text[offset] === '/';
  if (closing) offset += 1;
  const nameStart = offset;
  if (!letter.test(text[offset] ?? '')) return null;
  while (isTagNameCode(text.charCodeAt(offset))) offset += 1;
  const name = text.slice(nameStart, offset).toLowerCase();
  for (;;) {
    const next = skipSpaces(text, offset);
    if (text[next] === '>') return { end: next + 1, name, closing };
    if (closing) return null;
    if (text[next] === '/' && text[next + 1] === '>') return { end: next + 2, name, closing };
    if (next === offset) return null;
    const past = skipAttribute(text, next);
    if (past < 0) return null;
    offset = past;
  }
}

/** Tags that only dress the words inside them: a reader sees the words run on. */
const dressing = new Set([
  'a', 'abbr', 'b', 'bdi', 'big', 'cite', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'mark', 'nobr', 'small', 'span', 'strong', 'time', 'tt', 'u', 'wbr',
]);

/** True for tags that leave the words around them joined (`<b>`), false for those that part them (`<br>`, `<sup>`, `<img>`). */
export function isDressing(tagName: string): boolean {
  return dressing.has(tagName);
}

const autolink = /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255})>/y;

/** End of an autolink (`<https://…>`, `<name@host>`) at `from`, or -1. */
export function autolinkEnd(text: string, from: number): number {
  autolink.lastIndex = from;
  return autolink.test(text) ? autolink.lastIndex : -1;
}

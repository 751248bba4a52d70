import { isSpace, skipSpaces } from './markupSpaces';

/** Deepest nesting of round brackets inside a link's address; CommonMark asks for at least three. */
const deepest = 32;

/** A link's address at `from` (`<…>` or bare, CommonMark 0.31 section 6.3): the offset past it, or -1. */
function skipDestination(text: string, from: number): number {
  let offset = from;
  if (text[offset] === '<') {
    for (offset += 1; offset < text.length; offset += 1) {
      const character = text[offset];
      if (character === '>') return offset + 1;
      if (character === '<' || character === '\n') return -1;
      if (character === '\\') offset += 1;
    }
    return -1;
  }
  let depth = 0;
  for (; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 92) {
      const next = text.charCodeAt(offset + 1);
      if (next > 32 && next < 127) offset += 1;
    } else if (code === 40) {
      depth += 1;
      if (depth > deepest) return -1;
    } else if (code === 41) {
      if (depth === 0) break;
      depth -= 1;
    } else if (code <= 32 || code === 127) {
      break;
    }
  }
  return depth === 0 ? offset : -1;
}

/** A link's title at `from` (in double, single or round quotes): the offset past it, or -1. */
function skipTitle(text: string, from: number): number {
  const open = text[from];
  const close = open === '(' ? ')' : open;
  if (open !== '"' && open !== "'" && open !== '(') return -1;
  for (let offset = from + 1; offset < text.length; offset += 1) {
    const character = text[offset];
    if (character === close) return offset + 1;
    if (character === '\\') offset += 1;
    else if (open === '(' && character === '(') return -1;
  }
  return -1;
}

/** The address part of an inline link, `(address "title")`, whose `(` stands at `from`: the offset past `)`, or -1. */
export function skipAddress(text: string, from: number): number {
  let offset = skipSpaces(text, from + 1);
  if (text[offset] === ')') return offset + 1;
  offset = skipDestination(text, offset);
  if (offset < 0) return -1;
  const gap = skipSpaces(text, offset);
  if (text[gap] === ')') return gap + 1;
  if (gap === offset) return -1;
  offset = skipTitle(text, gap);
  if (offset < 0) return -1;
  offset = skipSpaces(text, offset);
  return text[offset] === ')' ? offset + 1 : -1;
}

/** A link label in square brackets at `from`, at most 999 characters (CommonMark 0.31 section 4.7): the offset past `]`, or -1. */
export function skipLabel(text: string, from: number): number {
  if (text[from] !== '[') return -1;
  const limit = Math.min(text.length, from + 1001);
  let blank = true;
  for (let offset = from + 1; offset < limit; offset += 1) {
    const character = text[offset];
    if (character === ']') return blank ? -1 : offset + 1;
    if (character === '[') return -1;
    if (character === '\\') offset += 1;
    if (!isSpace(text.charCodeAt(offset))) blank = false;
  }
  return -1;
}

/**
 * A link reference definition at the start of a paragraph's text (`[label]: address "title"`, CommonMark 0.31 section 4.7):
 * the offset of the line after it (or the text's end), or -1 where none stands at `from`.
 */
export function skipDefinition(text: string, from: number): number {
  if (text[from] !== '[' || text[from + 1] === '^') return -1;
  let offset = skipLabel(text, from);
  if (offset < 0 || text[offset] !== ':') return -1;
  offset = skipSpaces(text, offset + 1);
  if (offset >= text.length) return -1;
  const destination = offset;
  offset = skipDestination(text, offset);
  if (offset < 0 || offset === destination) return -1;
  const withoutTitle = lineEnd(text, offset);
  const gap = skipSpaces(text, offset);
  if (gap > offset && gap < text.length) {
    const title = skipTitle(text, gap);
    const withTitle = title < 0 ? -1 : lineEnd(text, title);
    if (withTitle >= 0) return withTitle;
  }
  return withoutTitle;
}

/** The start of the next line when only spaces stand between `from` and the end of this one; else -1. */
function lineEnd(text: string, from: number): number {
  let offset = from;
  while (text[offset] === ' ' || text[offset] === '\t') offset += 1;
  if (offset >= text.length) return offset;
  return text[offset] === '\n' ? offset + 1 : -1;
}

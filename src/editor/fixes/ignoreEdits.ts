import type { Span } from '../../core/text/span';
import { isTableRow, lineAt } from './draftProse';
import type { TextEdit } from './textEdit';

/** How far an ignore comment reaches. */
export type IgnoreScope = 'line' | 'region' | 'file';

/** How comments are written: MDX knows no HTML comments. */
export type CommentStyle = 'html' | 'mdx';

/** A reason as a comment can hold it: one line, nothing in it closes the comment. */
function asReason(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim().replace(/--+/g, '–').replace(/\*\//g, '*').replace(/[<>{}]/g, '');
}

/** Lines that are no running text: headings, fences, HTML, notes, rules, front matter. */
const notProse = /^ {0,3}(?:#{1,6}\s|```|~~~|<|\[\^|---|===|\*\*\*)/;

function comment(words: string, style: CommentStyle): string {
  return style === 'mdx' ? `{/* ${words} */}` : `<!-- ${words} -->`;
}

/**
 * The edits that silence the figures of a line, a paragraph or the whole draft, with the reason, in a place where the
 * comment changes nothing in the rendered page: at the end of the line before, on a line of its own before a paragraph, or,
 * in a table, around the figure itself. No edits for a reason that is empty.
 */
export function ignoreEdits(text: string, figure: Span, scope: IgnoreScope, reason: string, style: CommentStyle): readonly TextEdit[] {
  const why = asReason(reason);
  if (why === '') return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const write = (directive: string): string => comment(`second-source-ignore-${directive} reason: ${why}`, style);
  const end = comment('second-source-ignore-end', style);
  if (scope === 'file') {
    const at = afterFrontMatter(text);
    return [{ start: at, end: at, text: `${write('file')}${eol}${eol}` }];
  }
  const line = lineAt(text, figure.start);
  const words = text.slice(line.start, line.end);
  // A comment at the very start of a line would turn the whole line into an HTML block.
  if ((isTableRow(words) || continuesTable(text, line)) && text.slice(line.start, figure.start).trim() !== '') return around(figure, write('start'), end);
  if (scope === 'line') return [beforeLine(text, line, write('next-line')) ?? own(line.start, prefixOf(words), write('next-line'), eol)];
  const block = paragraphAt(text, line);
  const first = lineAt(text, block.start);
  const last = lineAt(text, block.end);
  const prefix = prefixOf(text.slice(first.start, first.end));
  const opening = beforeLine(text, first, write('start')) ?? own(block.start, prefix, write('start'), eol);
  const closing = isTableRow(text.slice(last.start, last.end)) ? `${eol}${prefix}${end}` : ` ${end}`;
  return [opening, { start: block.end, end: block.end, text: closing }];
}

/** Whether the line right above is a row of a table: then this one is a row too, pipes or not. */
function continuesTable(text: string, line: Span): boolean {
  if (line.start === 0) return false;
  const before = lineAt(text, line.start - 1);
  return isTableRow(text.slice(before.start, before.end));
}

function around(span: Span, start: string, end: string): readonly TextEdit[] {
  return [{ start: span.start, end: span.start, text: start }, { start: span.end, end: span.end, text: end }];
}

function own(at: number, prefix: string, words: string, eol: string): TextEdit {
  return { start: at, end: at, text: `${prefix}${words}${eol}` };
}

/** Block quote marks that a line begins with: a comment on a line of its own needs them too. */
function prefixOf(line: string): string {
  return /^(?: {0,3}> ?){1,8}/.exec(line)?.[0] ?? '';
}

/**
 * The comment at the end of the line before, where that line is running text of the same paragraph or list: a line of its
 * own there would break the paragraph in two. Null where the line begins something new.
 */
function beforeLine(text: string, line: Span, words: string): TextEdit | null {
  let at = line.start - 1;
  let blanks = 0;
  while (at > 0) {
    const before = lineAt(text, at);
    const said = text.slice(before.start, before.end);
    if (said.trim() === '') {
      blanks += 1;
      at = before.start - 1;
      continue;
    }
    const listItem = /^\s{0,30}(?:[-*+]|\d{1,9}[.)])\s/.test(text.slice(line.start, line.end));
    if (blanks > 0 && !listItem) return null;
    if (notProse.test(said) || isTableRow(said)) return null;
    // Two spaces at the end are a line break: the comment goes before them.
    const end = before.start + said.trimEnd().length;
    return { start: end, end, text: ` ${words}` };
  }
  return null;
}

/** The lines round a line up to the next blank one, heading, fence or the like on either side, without the last line's end. */
function paragraphAt(text: string, line: Span): Span {
  let { start, end } = line;
  while (start > 0) {
    const before = lineAt(text, start - 1);
    const said = text.slice(before.start, before.end);
    if (said.trim() === '' || notProse.test(said)) break;
    start = before.start;
  }
  for (let next = text.indexOf('\n', end); next >= 0; next = text.indexOf('\n', end)) {
    const after = lineAt(text, next + 1);
    const said = text.slice(after.start, after.end);
    if (said.trim() === '' || notProse.test(said)) break;
    end = after.end;
  }
  return { start, end };
}

function afterFrontMatter(text: string): number {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return 0;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  closing.lastIndex = opening.length - 1;
  const match = closing.exec(text);
  if (match === null) return 0;
  const after = match.index + match[0].length;
  const blank = /(?:[ \t]*\r?\n)*/y;
  blank.lastIndex = after;
  return after + (blank.exec(text)?.[0].length ?? 0);
}

import type { Span } from '../../core/text/span';
import { startOfReferences } from './footnoteReferences';

/** Text of a claim as it may stand in a draft: one line, Markdown marks escaped. */
export function asDraftText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]<>]/g, '\\$&');
}

/** The line of a text that an offset lies in, without its end. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const stop = text.indexOf('\n', offset);
  const end = stop < 0 ? text.length : stop;
  return { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
}

/** Whether a line is a heading, a table row, or inside one of the places where sentences do not follow each other. */
export function isRunningText(line: string): boolean {
  return !/^ {0,3}#{1,6}(?:\s|$)/.test(line) && !/^\s{0,30}(?:>\s?)?\|/.test(line) && !/^ {0,3}\[\^/.test(line);
}

/** Whether a line is a row of a pipe table. */
export function isTableRow(line: string): boolean {
  return /^\s{0,30}(?:>\s?)?\|/.test(line) || / \| /.test(line);
}

const openers = '([“‘«';
const closers = ')]”’»';

/** How deep in brackets, quotation marks or code a place lies: 0 is plain prose. Apostrophes inside words are no quotation marks. */
class Depth {
  #brackets = 0;
  #straight = false;
  #code = false;

  take(text: string, at: number): void {
    const character = text[at] ?? '';
    if (character === '`') this.#code = !this.#code;
    else if (this.#code) return;
    else if (character === '"') this.#straight = !this.#straight;
    else if ((character === '’' || character === '‘') && /\w/.test(text[at - 1] ?? '')) return;
    else if (openers.includes(character)) this.#brackets += 1;
    else if (closers.includes(character) && this.#brackets > 0) this.#brackets -= 1;
  }

  get plain(): boolean {
    return this.#brackets === 0 && !this.#straight && !this.#code;
  }
}

/** Where an attribution can be put in: before the mark at `at`; `closes` tells whether the mark already ends the clause. */
export interface ClauseEnd {
  readonly at: number;
  readonly closes: boolean;
}

/**
 * The end of the clause that holds a figure: before the comma, semicolon, dash or full stop that follows it in plain prose.
 * Null when another figure comes first, when the sentence asks or exclaims, or when it ends inside a quotation.
 *
 *     It cost $6 million to train, and used 2,048 GPUs.
 *                                ^
 */
export function clauseEnd(text: string, sentence: Span, figure: Span, others: readonly Span[]): ClauseEnd | null {
  const depth = new Depth();
  for (let at = sentence.start; at < figure.end; at += 1) depth.take(text, at);
  if (!depth.plain) return null;
  const next = Math.min(...others.filter(({ start }) => start >= figure.end).map(({ start }) => start), sentence.end);
  for (let at = figure.end; at < next; at += 1) {
    const character = text[at] ?? '';
    if (depth.plain) {
      const gap = /\s/.test(text[at + 1] ?? ' ') || at + 1 >= sentence.end;
      if ((character === ',' || character === ';') && gap) return { at, closes: true };
      if ((character === '—' || character === '–') && /\s/.test(text[at - 1] ?? '')) return { at: at - 1, closes: true };
      if (character === '.' && gap && text.slice(at, sentence.end).replace(/[.\s]|\[\^[^\]\s]{1,80}\]/g, '') === '') return { at, closes: true };
      if (character === '?' || character === '!') return null;
    }
    depth.take(text, at);
  }
  return null;
}

/** Just after a sentence's closing full stop and its footnotes; null when it does not end so, or ends inside a quotation. */
export function sentenceEnd(text: string, sentence: Span): number | null {
  let end = sentence.end;
  while (end > sentence.start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  const depth = new Depth();
  for (let at = sentence.start; at < end; at += 1) depth.take(text, at);
  const closing = text.slice(sentence.start, startOfReferences(text, sentence.start, end));
  return depth.plain && /[.!?]$/.test(closing) ? end : null;
}

/**
 * The quotations of the paragraph that a place lies in, without their marks: curly ones to their end, straight ones in
 * pairs; one that is never closed reaches to the end of the paragraph, one that is never opened began before it. Several
 * sentences may share one.
 */
export function quotationsAround(text: string, offset: number): readonly Span[] {
  const start = text.lastIndexOf('\n\n', offset - 1) + 1;
  const stop = text.indexOf('\n\n', offset);
  const end = stop < 0 ? text.length : stop;
  const quotations: Span[] = [];
  let open: { readonly at: number; readonly mark: string } | null = null;
  for (let at = start; at < end; at += 1) {
    const mark = text[at] ?? '';
    if (open === null) {
      if (mark === '“' || mark === '„' || mark === '«' || mark === '"') open = { at: at + 1, mark };
      else if (mark === '”') quotations.push({ start, end: at });
    } else if (open.mark === '"' ? mark === '"' : mark === '”' || mark === '»' || (open.mark === '„' && mark === '“')) {
      quotations.push({ start: open.at, end: at });
      open = null;
    }
  }
  if (open !== null) quotations.push({ start: open.at, end });
  return quotations;
}

import { ShiftingOffsets } from './shiftingOffsets';
import type { Span } from './span';

/** A replacement in a draft: UTF-16 offsets, half-open, in the draft as the changes before it left it. */
export interface OffsetChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place by line and by UTF-16 code unit in it, both from 0. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** A replacement by lines and characters, as editors tell it. */
export interface RangeChange {
  readonly range: { readonly start: LinePosition; readonly end: LinePosition };
  readonly text: string;
}

/** One change of a draft, by offsets or by lines and characters. */
export type TextChange = OffsetChange | RangeChange;

/** Which lines an edit took out (`from`, `removed` of them) and how many stand there now. */
export interface LineReplacement {
  readonly from: number;
  readonly removed: number;
  readonly inserted: number;
}

/** A draft as lines, with the offset of each; the whole text is never put together again. A carriage return stays at its line's end. */
export class DraftLines {
  /** Without their line feeds. */
  readonly lines: string[];
  readonly #starts: ShiftingOffsets;
  #length = -1;

  /** The lines of `text`; none yet without one, for a draft of which `add` tells line by line. */
  constructor(text?: string) {
    const lines = text === undefined ? [] : text.split('\n');
    this.#starts = new ShiftingOffsets(lines.length + (lines.length >> 3));
    this.lines = lines;
    for (const line of lines) this.#place(line);
  }

  #place(line: string): void {
    this.#starts.push(this.#length + 1);
    this.#length += line.length + 1;
  }

  /** Adds the next line, without its line feed: for a draft whose text is never put together. */
  add(line: string): void {
    this.lines.push(line);
    this.#place(line);
  }

  /** Length of the draft in UTF-16 code units. */
  get length(): number {
    return this.#length;
  }

  /** Offset of a line's first character; past the last line, the draft's length. */
  startOf(line: number): number {
    return line < this.lines.length ? this.#starts.at(line) : this.#length;
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    return this.#starts.lastAtMost(offset);
  }

  /** The first line after the one that holds `from` with more than white space in it, without its line end; null where there is none. */
  nextLine(from: number): Span | null {
    for (let line = this.lineAt(from) + 1; line < this.lines.length; line += 1) {
      const words = this.lines[line] ?? '';
      if (words.trim() !== '') return { start: this.startOf(line), end: this.startOf(line) + words.length };
    }
    return null;
  }

  /** The text of a stretch. */
  slice(start: number, end: number): string {
    const first = this.lineAt(start);
    const last = this.lineAt(Math.max(start, end));
    const from = start - this.startOf(first);
    const to = end - this.startOf(last);
    if (first === last) return (this.lines[first] ?? '').slice(from, to);
    return [(this.lines[first] ?? '').slice(from), ...this.lines.slice(first + 1, last), (this.lines[last] ?? '').slice(0, to)].join('\n');
  }

  #offsetAt({ line, character }: LinePosition): number {
    if (line >= this.lines.length) return this.#length;
    return this.startOf(line) + Math.min(character, this.lines[line]?.length ?? 0);
  }

  /** Makes a change; places outside the draft count as its ends. */
  replace(change: TextChange): LineReplacement {
    const given = 'range' in change ? { start: this.#offsetAt(change.range.start), end: this.#offsetAt(change.range.end) } : change;
    const start = Math.min(Math.max(0, given.start), this.#length);
    const end = Math.min(Math.max(start, given.end), this.#length);
    const from = this.lineAt(start);
    const last = this.lineAt(end);
    const head = (this.lines[from] ?? '').slice(0, start - this.startOf(from));
    const tail = (this.lines[last] ?? '').slice(end - this.startOf(last));
    const grown = change.text.length - (end - start);
    const removed = last - from + 1;
    // Joined, not added: what is added is put together anew at the first look at a character, and looked at through a further step from then on.
    const text = [head, change.text, tail].join('');
    const inserted = change.text.includes('\n') ? text.split('\n') : [text];
    let offset = this.startOf(from);
    if (inserted.length === 1 && removed === 1) {
      this.lines[from] = text;
      this.#starts.shift(from + 1, grown);
    } else {
      const starts: number[] = [];
      for (const line of inserted) {
        starts.push(offset);
        offset += line.length + 1;
      }
      replaceItems(this.lines, from, removed, inserted);
      this.#starts.splice(from, removed, starts);
      this.#starts.shift(from + inserted.length, grown);
    }
    this.#length += grown;
    return { from, removed, inserted: inserted.length };
  }
}

/** `splice` that takes any number of items: the built-in one passes them as arguments, and an engine's stack has an end. */
export function replaceItems<Item>(items: Item[], from: number, removed: number, inserted: readonly Item[]): void {
  if (inserted.length < 10_000) {
    items.splice(from, removed, ...inserted);
    return;
  }
  const rest = items.slice(from + removed);
  items.length = from;
  for (const item of inserted) items.push(item);
  for (const item of rest) items.push(item);
}

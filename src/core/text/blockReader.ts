import {
  delimiterCells, fenceOpening, footnoteLabel, headingLevel, holdsHtmlEnd, htmlBlockEnd, isThematicBreak, listMarker, setextLevel,
} from './blockStarts';
import { type Chunk, type Container, type Leaf, type LineState, silentChunk } from './chunk';
import { type CommentFragment, longestComment } from './comments';
import { JoinedLines } from './joinedLines';
import { LineCursor } from './lineCursor';
import {
  closesFence, definitionsOnly, interruptsParagraph, isBlankCode, isModuleLine, isPlainStart, longestRule, singleTag, trimmedLength,
} from './lineShapes';
import { deepestNesting, LineStates } from './lineStates';
import { plainProse } from './prose';
import { kindOf, proseChunk } from './proseChunk';
import { headersOf, readCells } from './tableBlocks';
import { splitRow } from './tableRow';

/** Blocks of Markdown, chunk by chunk, from lines and the state before them. It keeps no memory of what it read. */
export class BlockReader {
  readonly #lines: readonly string[];
  readonly #states: LineStates;
  readonly #cursor = new LineCursor();

  /** `lines` are the draft's lines without their line feeds; a carriage return at a line's end is passed over. The array may change between calls. */
  constructor(lines: readonly string[], states: LineStates) {
    this.#lines = lines;
    this.#states = states;
  }

  /** The chunk whose first line is `index`, when the lines before it left `state`. */
  read(index: number, state: LineState): Chunk {
    const line = this.#lines[index] ?? '';
    const first = line.charCodeAt(0);
    // Most lines of prose open with a letter or are empty; neither can open anything but a paragraph.
    if (state === this.#states.top) {
      if (isPlainStart(first)) return (first === 101 || first === 105) && isModuleLine(line) ? silentChunk(state) : this.#paragraph(index, null, 0);
      if (line.length === 0) return silentChunk(state);
    }
    const cursor = this.#cursor;
    cursor.reset(line);
    if (state.leaf?.kind === 'front-matter') {
      const mark = line.trimEnd();
      if (state.leaf.opening) return silentChunk(this.#states.of(null, { ...state.leaf, opening: false }));
      const closes = mark === state.leaf.mark || (state.leaf.mark === '---' && mark === '...');
      return silentChunk(closes ? this.#states.top : state);
    }
    const container = this.#matchContainers(state.container);
    const whole = container === state.container;
    if (whole && state.leaf !== null) {
      const chunk = this.#inLeaf(state, state.leaf);
      if (chunk !== null) return chunk;
    }
    if (cursor.wordOffset >= line.length) return silentChunk(this.#states.of(container, null));
    return this.#openBlock(index, container);
  }

  /** Moves over the prefixes of containers that go on in this line and returns the innermost of them. */
  #matchContainers(innermost: Container | null): Container | null {
    if (innermost === null) return null;
    const chain: Container[] = [];
    for (let container: Container | null = innermost; container !== null; container = container.parent) chain.push(container);
    const cursor = this.#cursor;
    let matched: Container | null = null;
    for (let depth = chain.length - 1; depth >= 0; depth -= 1) {
      const container = chain[depth];
      if (container === undefined) break;
      const indent = cursor.indent;
      if (container.kind === 'quote') {
        if (indent > 3 || cursor.line.charCodeAt(cursor.wordOffset) !== 62) break;
        this.#skipQuoteMark();
      } else if (indent === Number.POSITIVE_INFINITY) {
        matched = container;
        continue;
      } else {
        if (indent < container.indent) break;
        cursor.skipColumns(container.indent);
      }
      matched = container;
    }
    return matched;
  }

  #skipQuoteMark(): void {
    const cursor = this.#cursor;
    cursor.skipSpaces();
    cursor.skipCharacters(1);
    const code = cursor.line.charCodeAt(cursor.offset);
    if (code === 32 || code === 9) cursor.skipColumns(1);
  }

  /** Reads the line as part of what is open; null when it ends it and must be read anew. */
  #inLeaf(state: LineState, leaf: Leaf): Chunk | null {
    const { line, offset, wordOffset, indent } = this.#cursor;
    switch (leaf.kind) {
      case 'fence': {
        if (indent <= 3 && closesFence(line, wordOffset, leaf)) return silentChunk(this.#states.of(state.container, null));
        return silentChunk(state);
      }
      case 'html': {
        if (leaf.until === '' ? wordOffset >= line.length : holdsHtmlEnd(line.slice(offset), leaf.until)) {
          return silentChunk(this.#states.of(state.container, null));
        }
        return silentChunk(state);
      }
      case 'comment':
        return this.#insideComment(state, leaf);
      case 'empty-item':
        return wordOffset >= line.length ? silentChunk(this.#states.of(state.container?.parent ?? null, null)) : null;
      case 'table': {
        if (wordOffset >= line.length || indent > 3 || interruptsParagraph(line.slice(wordOffset), true)) return null;
        return this.#tableRow(state, leaf.columns);
      }
      case 'front-matter':
      case 'before-title':
        return null;
    }
  }

  #insideComment(state: LineState, leaf: Leaf & { kind: 'comment' }): Chunk {
    const { line, offset } = this.#cursor;
    const close = line.indexOf(leaf.until, offset);
    const known = leaf.lines < longestComment;
    if (close < 0) {
      const after = known ? this.#states.of(state.container, { ...leaf, lines: leaf.lines + 1 }) : state;
      return silentChunk(after, known ? [{ start: offset, end: line.length, text: line.slice(offset), opens: false, closes: false }] : []);
    }
    const end = close + leaf.until.length;
    return silentChunk(
      this.#states.of(state.container, null),
      known ? [{ start: offset, end, text: line.slice(offset, close), opens: false, closes: true }] : [],
    );
  }

  /** Opens whatever begins at the cursor, containers first. */
  #openBlock(index: number, matched: Container | null): Chunk {
    const cursor = this.#cursor;
    const states = this.#states;
    let container = matched;
    for (;;) {
      const indent = cursor.indent;
      if (indent === Number.POSITIVE_INFINITY) return silentChunk(states.of(container, null));
      if (indent > 3) return silentChunk(states.of(container, null));
      const start = cursor.wordOffset;
      const rest = cursor.line.slice(start);
      const code = rest.charCodeAt(0);
      const nested = (container?.depth ?? 0) < deepestNesting;
      if (code === 62 && nested) {
        this.#skipQuoteMark();
        container = states.push(container, 'quote', 0);
        continue;
      }
      const level = code === 35 ? headingLevel(rest) : 0;
      if (level > 0) return this.#heading(index, container, start, level);
      const fence = code === 96 || code === 126 ? fenceOpening(rest) : null;
      if (fence !== null) return silentChunk(states.of(container, { kind: 'fence', mark: fence.charAt(0), length: fence.length }));
      const html = code === 60 ? (htmlBlockEnd(rest) ?? singleTag(rest)) : null;
      if (html !== null) return this.#html(container, start, rest, html.until);
      if (code === 36 && rest.trimEnd() === '$$') return silentChunk(states.of(container, { kind: 'fence', mark: '$', length: 2 }));
      if (code === 123 && rest.startsWith('{/*')) return this.#openComment(container, start, '{/*', '*/}');
      if (rest.length <= longestRule && isThematicBreak(rest)) return silentChunk(states.of(container, null));
      if (rest.startsWith(':::')) return silentChunk(states.of(container, null));
      const marker = nested ? listMarker(rest) : null;
      if (marker !== null) {
        cursor.skipSpaces();
        cursor.skipCharacters(marker.length);
        const spaces = cursor.indent;
        if (spaces === Number.POSITIVE_INFINITY) {
          container = states.push(container, 'item', indent + marker.length + 1);
          return silentChunk(states.of(container, { kind: 'empty-item' }));
        }
        const gap = spaces > 4 ? 1 : spaces;
        cursor.skipColumns(gap);
        container = states.push(container, 'item', indent + marker.length + gap);
        continue;
      }
      const label = code === 91 && nested ? footnoteLabel(rest) : 0;
      if (label > 0) {
        cursor.skipSpaces();
        cursor.skipCharacters(label);
        container = states.push(container, 'footnote', 4);
        if (cursor.wordOffset >= cursor.line.length) return silentChunk(states.of(container, null));
        cursor.skipSpaces();
        continue;
      }
      return this.#paragraph(index, container, start);
    }
  }

  #html(container: Container | null, start: number, rest: string, until: string): Chunk {
    if (until === '-->') return this.#openComment(container, start, '<!--', '-->');
    const after = until === '' || !holdsHtmlEnd(rest.slice(2), until) ? { kind: 'html' as const, until } : null;
    return silentChunk(this.#states.of(container, after));
  }

  #openComment(container: Container | null, start: number, open: string, until: string): Chunk {
    const line = this.#cursor.line;
    const inside = start + open.length;
    if (until === '-->' && (line.startsWith('>', inside) || line.startsWith('->', inside))) return silentChunk(this.#states.of(container, null));
    const comments: CommentFragment[] = [];
    let from = start;
    for (;;) {
      const close = line.indexOf(until, from + open.length);
      if (close < 0) {
        comments.push({ start: from, end: line.length, text: line.slice(from + open.length), opens: true, closes: false });
        return silentChunk(this.#states.of(container, { kind: 'comment', until, lines: 1 }), comments);
      }
      comments.push({ start: from, end: close + until.length, text: line.slice(from + open.length, close), opens: true, closes: true });
      // The block ends with the first line that holds the mark; what else stands in that line is part of it.
      from = line.indexOf(open, close + until.length);
      if (from < 0 || comments.length > longestComment) return silentChunk(this.#states.of(container, null), comments);
    }
  }

  #heading(index: number, container: Container | null, start: number, level: number): Chunk {
    const line = this.#lines[index] ?? '';
    let from = start + level;
    while (isBlankCode(line.charCodeAt(from))) from += 1;
    let to = line.length;
    while (to > from && isBlankCode(line.charCodeAt(to - 1))) to -= 1;
    let closing = to;
    while (closing > from && line.charCodeAt(closing - 1) === 35) closing -= 1;
    if (closing === from || isBlankCode(line.charCodeAt(closing - 1))) to = closing;
    while (to > from && isBlankCode(line.charCodeAt(to - 1))) to -= 1;
    const after = this.#states.of(container, null);
    if (to <= from) return silentChunk(after);
    return proseChunk(1, after, 'heading', level, from, plainProse(line.slice(from, to)));
  }

  /** A paragraph from `start` in line `index` on: as many lines as belong to it, a line under it that makes it a heading, or a table's head. */
  #paragraph(index: number, container: Container | null, start: number): Chunk {
    const first = this.#lines[index] ?? '';
    const joined = new JoinedLines(first.slice(start, trimmedLength(first)), first.length - start);
    let next = index + 1;
    let level = 0;
    for (; next < this.#lines.length; next += 1) {
      const line = this.#lines[next] ?? '';
      const code = line.charCodeAt(0);
      let from = 0;
      if (line.length === 0 || (container === null && this.#opensTable(line, next + 1))) break;
      if (container !== null || !isPlainStart(code)) {
        const cursor = this.#cursor;
        cursor.reset(line);
        const whole = this.#matchContainers(container) === container;
        from = cursor.wordOffset;
        if (from >= line.length) break;
        if (cursor.indent <= 3) {
          const rest = line.slice(from);
          level = whole ? setextLevel(rest) : 0;
          if (level > 0) {
            if (!definitionsOnly(joined.text)) break;
            level = 0;
          }
          if (whole && next === index + 1 && this.#isTableHead(joined.text, rest)) return this.#tableHead(index, container, start, joined.text, next);
          if (interruptsParagraph(rest, whole)) break;
        }
      }
      joined.add(line, from, trimmedLength(line));
    }
    if (level > 0) next += 1;
    const after = this.#states.of(container, null);
    const kind = level > 0 ? 'heading' : kindOf(container);
    return proseChunk(next - index, after, kind, level, start, joined.prose);
  }

  /** Whether a line of a paragraph is the head of a table, whose row of dashes stands in line `below`: a table needs no blank line before it. */
  #opensTable(line: string, below: number): boolean {
    if (!line.includes('|')) return false;
    const indent = line.search(/\S/);
    const rest = this.#lines[below]?.trimStart();
    return indent >= 0 && indent <= 3 && rest !== undefined && this.#isTableHead(line.slice(indent, trimmedLength(line)), rest);
  }

  #isTableHead(text: string, rest: string): boolean {
    const cells = delimiterCells(rest);
    return cells > 0 && (text.includes('|') || rest.includes('|')) && splitRow(text).length === cells;
  }

  #tableHead(index: number, container: Container | null, start: number, text: string, delimiter: number): Chunk {
    const comments: CommentFragment[] = [];
    const blocks = readCells(container, start, text, null, comments);
    const columns = headersOf(text, start, blocks);
    const state = this.#states.of(container, { kind: 'table', columns });
    return { lines: delimiter - index + 1, after: state, blocks, comments };
  }

  #tableRow(state: LineState, columns: readonly string[]): Chunk {
    const { line, wordOffset } = this.#cursor;
    const comments: CommentFragment[] = [];
    const blocks = readCells(state.container, wordOffset, line.slice(wordOffset, trimmedLength(line)), columns, comments);
    return { lines: 1, after: state, blocks, comments };
  }
}

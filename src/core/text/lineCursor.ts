/** A place in a line, with its column: a tab reaches to the next multiple of four (CommonMark 0.31, section 2.2). */
export class LineCursor {
  line = '';
  offset = 0;
  column = 0;
  /** Columns of a tab at `offset` that are already used up. */
  #used = 0;

  reset(line: string): void {
    this.line = line;
    this.offset = 0;
    this.column = 0;
    this.#used = 0;
  }

  /** Columns of white space from here on; a blank line counts as endless. */
  get indent(): number {
    const line = this.line;
    let columns = 0;
    let column = this.column;
    for (let offset = this.offset; offset < line.length; offset += 1) {
      const code = line.charCodeAt(offset);
      if (code === 32) {
        columns += 1;
        column += 1;
      } else if (code === 9) {
        const width = 4 - (column % 4);
        columns += width;
        column += width;
      } else if (code !== 13) {
        return columns;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Offset of the next character that is no white space, or the line's length. */
  get wordOffset(): number {
    const line = this.line;
    let offset = this.offset;
    for (; offset < line.length; offset += 1) {
      const code = line.charCodeAt(offset);
      if (code !== 32 && code !== 9 && code !== 13) break;
    }
    return offset;
  }

  /** Moves over at most `columns` columns of white space; a wide tab may be used in part. */
  skipColumns(columns: number): void {
    let rest = columns;
    while (rest > 0) {
      const code = this.line.charCodeAt(this.offset);
      if (code === 32) {
        this.offset += 1;
        this.column += 1;
        rest -= 1;
      } else if (code === 9) {
        const width = 4 - (this.column % 4);
        if (width > rest) {
          this.#used += rest;
          this.column += rest;
          return;
        }
        this.offset += 1;
        this.column += width;
        this.#used = 0;
        rest -= width;
      } else {
        return;
      }
    }
  }

  /** Moves over `count` characters that are no tabs. */
  skipCharacters(count: number): void {
    this.offset += count;
    this.column += count;
    this.#used = 0;
  }

  /** Moves to the next character that is no white space. */
  skipSpaces(): void {
    const indent = this.indent;
    if (indent === Number.POSITIVE_INFINITY) this.offset = this.line.length;
    else this.skipColumns(indent);
  }
}

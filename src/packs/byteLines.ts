const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * What is done with lines of bytes. Places are half-open, lines without their ends; a line feed always follows somewhere, so that nobody
 * looks past the bytes who stops there. What is shown is good for that call only.
 */
export interface LineReader {
  /** Where the line that begins at a place may end, -1 where that cannot be told without looking for its end. */
  readonly guessEnd: (bytes: Uint8Array, start: number) => number;
  readonly take: (bytes: Uint8Array, start: number, end: number) => void;
}

/** Cuts bytes that come in pieces of any length into lines. */
export class ByteLines {
  readonly #reader: LineReader;
  /** The beginning of a line whose end has not come yet. */
  #rest: Uint8Array[] = [];

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  /** Takes the next piece; its bytes may be used again afterwards. */
  take(part: Uint8Array): void {
    // Seen as nothing but bytes: what looks at them is fastest when it never meets a Node buffer.
    const piece = new Uint8Array(part.buffer, part.byteOffset, part.length);
    const last = piece.lastIndexOf(lineFeed);
    let start = 0;
    if (this.#rest.length > 0 && last >= 0) {
      start = piece.indexOf(lineFeed) + 1;
      this.#tellRest(piece.subarray(0, start));
    }
    start = this.#tellAll(piece, start, last + 1);
    if (start < piece.length) this.#rest.push(piece.slice(start));
  }

  /** Tells the last line, when it has no end. */
  finish(): void {
    if (this.#rest.length > 0) this.#tellRest(Uint8Array.of(lineFeed));
  }

  /** Tells the lines between two places; returns the second. */
  #tellAll(piece: Uint8Array, from: number, to: number): number {
    let start = from;
    while (start < to) {
      const guess = this.#reader.guessEnd(piece, start);
      const end = guess >= 0 && piece[guess] === lineFeed ? guess : piece.indexOf(lineFeed, start);
      this.#tell(piece, start, end);
      start = end + 1;
    }
    return start;
  }

  /** Tells the line whose last part, its end included, has come. */
  #tellRest(last: Uint8Array): void {
    const whole = new Uint8Array(this.#rest.reduce((length, part) => length + part.length, last.length));
    let at = 0;
    for (const part of [...this.#rest, last]) {
      whole.set(part, at);
      at += part.length;
    }
    this.#rest = [];
    this.#tell(whole, 0, whole.length - 1);
  }

  #tell(bytes: Uint8Array, start: number, end: number): void {
    this.#reader.take(bytes, start, end > start && bytes[end - 1] === carriageReturn ? end - 1 : end);
  }
}

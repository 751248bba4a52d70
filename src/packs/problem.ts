/** Where something stands in a pack's text. */
export interface Place {
  /** Counted from 1, as editors show them. */
  readonly line: number;
  readonly column: number;
  /** Half-open UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/**
 * Something wrong with a claim pack. `error`: the entry was left out. `warning`: the entry is kept, a part of it is not.
 * `note`: nothing is wrong, but somebody may want to know.
 */
export interface PackProblem extends Place {
  readonly file: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** Stable name of the kind of problem, for tests and filters. */
  readonly code: string;
  /** Path of the field, such as `claims[3].url`; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong, in one sentence. */
  readonly sentence: string;
  /** What to do about it, in one sentence. */
  readonly cure: string;
}

/** Line and column of offsets in a text: built once, then a binary search an offset. */
export class LineMap {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  place(start: number, end: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: start - (this.#starts[low] ?? 0) + 1, start, end };
  }
}

/** `file:line:column: sentence cure`, the way command lines print it. */
export function printProblem(problem: PackProblem): string {
  const field = problem.field === '' ? '' : ` [${problem.field}]`;
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.sentence} ${problem.cure}${field}`;
}

import { isPunctuation, isSpace } from './characters';

/** A run of `*`, `_` or `~~` that may open or close emphasis, as CommonMark 0.31 section 6.2 calls it. */
interface DelimiterRun {
  readonly character: string;
  /** Where the marks not yet used begin and end; an opener loses marks at its end, a closer at its start. */
  start: number;
  end: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Index of the run before this one that still counts, or -1. */
  previous: number;
  next: number;
  readonly order: number;
}

/** Marks found to be emphasis: `marks` vanish, `struck` holds what stands between `~~` marks (with them). */
export interface EmphasisSink {
  dropMarks(from: number, to: number): void;
  strike(from: number, to: number): void;
}

function isSpaceOrEdge(character: string): boolean {
  return character === '' || isSpace(character);
}

/** The delimiter stack of CommonMark's inline algorithm; every run is looked at a bounded number of times. */
export class DelimiterStack {
  readonly #runs: DelimiterRun[] = [];
  #last = -1;

  /** Adds the run at `from..to` of `text`. */
  push(text: string, from: number, to: number): void {
    const character = text[from] ?? '';
    const before = text[from - 1] ?? '';
    const after = text[to] ?? '';
    const spaceBefore = isSpaceOrEdge(before);
    const spaceAfter = isSpaceOrEdge(after);
    const markBefore = !spaceBefore && isPunctuation(before);
    const markAfter = !spaceAfter && isPunctuation(after);
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    const canOpen = character === '_' ? left && (!right || markBefore) : left;
    const canClose = character === '_' ? right && (!left || markAfter) : right;
    const index = this.#runs.length;
    this.#runs.push({ character, start: from, end: to, length: to - from, canOpen, canClose, previous: this.#last, next: -1, order: index });
    const previous = this.#runs[this.#last];
    if (previous !== undefined) previous.next = index;
    this.#last = index;
  }

  /** A place in the stack to resolve from later: everything pushed after it. */
  get height(): number {
    return this.#runs.length;
  }

  #remove(run: DelimiterRun): void {
    const previous = this.#runs[run.previous];
    const next = this.#runs[run.next];
    if (previous !== undefined) previous.next = run.next;
    if (next !== undefined) next.previous = run.previous;
    else this.#last = run.previous;
  }

  /** Pairs openers with closers among the runs pushed since `bottom` and forgets those runs. */
  resolve(bottom: number, sink: EmphasisSink): void {
    const floors = new Map<string, number>();
    let first: DelimiterRun | undefined = this.#runs[this.#last];
    if (first === undefined || first.order < bottom) return;
    for (;;) {
      const previous: DelimiterRun | undefined = this.#runs[first.previous];
      if (previous === undefined || previous.order < bottom) break;
      first = previous;
    }
    let closer: DelimiterRun | undefined = first;
    while (closer !== undefined) {
      const following: DelimiterRun | undefined = this.#runs[closer.next];
      if (!closer.canClose) {
        closer = following;
        continue;
      }
      const floorKey = `${closer.character}${closer.canOpen ? 'o' : ''}${closer.length % 3}`;
      const floor = Math.max(bottom, floors.get(floorKey) ?? 0);
      let opener: DelimiterRun | undefined = this.#runs[closer.previous];
      while (opener !== undefined && opener.order >= floor && !pairs(opener, closer)) opener = this.#runs[opener.previous];
      if (opener === undefined || opener.order < floor) {
        floors.set(floorKey, closer.order);
        if (!closer.canOpen) this.#remove(closer);
        closer = following;
        continue;
      }
      this.#dropBetween(opener, closer);
      const used = closer.character === '~' ? 2 : Math.min(2, opener.end - opener.start, closer.end - closer.start);
      if (closer.character === '~') sink.strike(opener.start, closer.end);
      else {
        sink.dropMarks(opener.end - used, opener.end);
        sink.dropMarks(closer.start, closer.start + used);
      }
      opener.end -= used;
      closer.start += used;
      if (opener.start >= opener.end) this.#remove(opener);
      if (closer.start >= closer.end) {
        this.#remove(closer);
        closer = following;
      }
    }
    let rest: DelimiterRun | undefined = this.#runs[this.#last];
    while (rest !== undefined && rest.order >= bottom) {
      this.#remove(rest);
      rest = this.#runs[this.#last];
    }
  }

  #dropBetween(opener: DelimiterRun, closer: DelimiterRun): void {
    opener.next = closer.order;
    closer.previous = opener.order;
  }
}

function pairs(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (opener.character !== closer.character || !opener.canOpen) return false;
  if (closer.character === '~') return true;
  // The rule of three: a run that can do both must not pair up to a multiple of three.
  const mixed = closer.canOpen || opener.canClose;
  return !(mixed && (opener.length + closer.length) % 3 === 0 && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}

import { isPunctuation, isSpace } from './characters';

/** Marks found to be emphasis: `marks` vanish, `struck` holds what stands between `~~` marks (with them). */
export interface EmphasisSink {
  dropMarks(from: number, to: number): void;
  strike(from: number, to: number): void;
}

function isSpaceOrEdge(code: number): boolean {
  return Number.isNaN(code) || isSpace(code);
}

const opens = 1;
const closes = 2;

/** Numbers kept of each run, and where each stands among them. */
const width = 7;
const characterAt = 0;
/** Where the marks not yet used begin and end; an opener loses marks at its end, a closer at its start. */
const startAt = 1;
const endAt = 2;
const lengthAt = 3;
const flagsAt = 4;
/** The runs before and after this one that still count, or -1. */
const previousAt = 5;
const nextAt = 6;

const tilde = 126;
const underscore = 95;

/** Room for the runs of one text, which is read to its end before the next: most texts need no more, and none its own. */
const room = new Int32Array(64 * width);

/**
 * The delimiter stack of CommonMark's inline algorithm (0.31, section 6.2): runs of `*`, `_` or `~~` that may open or close
 * emphasis. Every run is looked at a bounded number of times. Runs are rows of numbers: a text can hold one every few
 * characters, and that many objects would cost the collector more than the pairing.
 */
export class DelimiterStack {
  #runs = room;
  #height = 0;
  #last = -1;

  /** Adds the run at `from..to` of `text`. */
  push(text: string, from: number, to: number): void {
    const character = text.charCodeAt(from);
    const before = text.charCodeAt(from - 1);
    const after = text.charCodeAt(to);
    const spaceBefore = isSpaceOrEdge(before);
    const spaceAfter = isSpaceOrEdge(after);
    const markBefore = !spaceBefore && isPunctuation(before);
    const markAfter = !spaceAfter && isPunctuation(after);
    const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    const canOpen = character === underscore ? left && (!right || markBefore) : left;
    const canClose = character === underscore ? right && (!left || markAfter) : right;
    const run = this.#height;
    const row = run * width;
    if (row === this.#runs.length) {
      const grown = new Int32Array(row * 2);
      grown.set(this.#runs);
      this.#runs = grown;
    }
    this.#height += 1;
    this.#set(run, characterAt, character);
    this.#set(run, startAt, from);
    this.#set(run, endAt, to);
    this.#set(run, lengthAt, to - from);
    this.#set(run, flagsAt, (canOpen ? opens : 0) | (canClose ? closes : 0));
    this.#set(run, previousAt, this.#last);
    this.#set(run, nextAt, -1);
    if (this.#last >= 0) this.#set(this.#last, nextAt, run);
    this.#last = run;
  }

  /** A place in the stack to resolve from later: everything pushed after it. */
  get height(): number {
    return this.#height;
  }

  #get(run: number, field: number): number {
    return this.#runs[run * width + field] as number;
  }

  #set(run: number, field: number, value: number): void {
    this.#runs[run * width + field] = value;
  }

  #has(run: number, flag: number): boolean {
    return (this.#get(run, flagsAt) & flag) !== 0;
  }

  #remove(run: number): void {
    const previous = this.#get(run, previousAt);
    const next = this.#get(run, nextAt);
    if (previous >= 0) this.#set(previous, nextAt, next);
    if (next >= 0) this.#set(next, previousAt, previous);
    else this.#last = previous;
  }

  /** Pairs openers with closers among the runs pushed since `bottom` and forgets those runs. */
  resolve(bottom: number, sink: EmphasisSink): void {
    const floors = new Map<number, number>();
    let closer = this.#last;
    if (closer < bottom) return;
    for (let previous = this.#get(closer, previousAt); previous >= bottom; previous = this.#get(closer, previousAt)) closer = previous;
    while (closer >= 0) {
      const following = this.#get(closer, nextAt);
      if (!this.#has(closer, closes)) {
        closer = following;
        continue;
      }
      const floorKey = this.#get(closer, characterAt) * 8 + (this.#has(closer, opens) ? 4 : 0) + (this.#get(closer, lengthAt) % 3);
      const floor = Math.max(bottom, floors.get(floorKey) ?? 0);
      let opener = this.#get(closer, previousAt);
      while (opener >= floor && !this.#pairs(opener, closer)) opener = this.#get(opener, previousAt);
      if (opener < floor) {
        floors.set(floorKey, closer);
        if (!this.#has(closer, opens)) this.#remove(closer);
        closer = following;
        continue;
      }
      this.#set(opener, nextAt, closer);
      this.#set(closer, previousAt, opener);
      closer = this.#use(opener, closer, sink) ? following : closer;
    }
    while (this.#last >= bottom) this.#remove(this.#last);
  }

  /** Takes the marks of a pair; true when the closer has none left. */
  #use(opener: number, closer: number, sink: EmphasisSink): boolean {
    const [openerStart, openerEnd] = [this.#get(opener, startAt), this.#get(opener, endAt)];
    const [closerStart, closerEnd] = [this.#get(closer, startAt), this.#get(closer, endAt)];
    const struck = this.#get(closer, characterAt) === tilde;
    const used = struck ? 2 : Math.min(2, openerEnd - openerStart, closerEnd - closerStart);
    if (struck) sink.strike(openerStart, closerEnd);
    else {
      sink.dropMarks(openerEnd - used, openerEnd);
      sink.dropMarks(closerStart, closerStart + used);
    }
    this.#set(opener, endAt, openerEnd - used);
    this.#set(closer, startAt, closerStart + used);
    if (openerStart >= openerEnd - used) this.#remove(opener);
    const spent = closerStart + used >= closerEnd;
    if (spent) this.#remove(closer);
    return spent;
  }

  #pairs(opener: number, closer: number): boolean {
    const character = this.#get(closer, characterAt);
    if (this.#get(opener, characterAt) !== character || !this.#has(opener, opens)) return false;
    if (character === tilde) return true;
    // The rule of three: a run that can do both must not pair up to a multiple of three.
    const mixed = this.#has(closer, opens) || this.#has(opener, closes);
    const [one, other] = [this.#get(opener, lengthAt), this.#get(closer, lengthAt)];
    return !(mixed && (one + other) % 3 === 0 && (one % 3 !== 0 || other % 3 !== 0));
  }
}

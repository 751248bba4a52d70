import { englishNumbers } from '../core/wording/englishNumbers';
import { formatPlain } from '../core/wording/numberStyle';
import type { CheckCommandOptions } from './checkOptions';

/** Bytes that are no room for drafts: the program with its claims, and what Node keeps for values just made. */
const kept = 264e6;
/** The part of the memory that is room for drafts however little there is. */
const leastPart = 1 / 4;
/** Bytes that the report on a figure takes at most while it is written: as text or data, with every step told, as a page. */
const aFigure = 20_000;
const anExplainedFigure = 32_000;
const aDrawnFigure = 40_000;
/** Bytes that a character, a line and a sign of markup take at most while their draft is checked. */
const aCharacter = 6;
const aLine = 400;
const aSign = 100;

const signs = new Set([...'*_`<[&\\|~$!'].map((sign) => sign.charCodeAt(0)));
const lineFeed = 10;

/** Bytes that checking a draft takes at most, whatever is written in it, its figures not counted. */
function needOf(text: string): number {
  let lines = 1;
  let markup = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === lineFeed) lines++;
    else if (signs.has(unit)) markup++;
  }
  return text.length * aCharacter + lines * aLine + markup * aSign;
}

/**
 * The memory of one run, so that a draft that outgrows it is refused with a sentence: nothing can be said any more once Node
 * has run out of it. The costs are those of hostile drafts; an article of a newsroom takes a thousandth.
 */
export class MemoryRoom {
  readonly #bytes: number;
  readonly #figure: number;
  #left: number;

  /** `bytes` is what the process may take; the rest says how the report will be written. */
  constructor(bytes: number, { format, explain }: Pick<CheckCommandOptions, 'format' | 'explain'>) {
    this.#bytes = bytes;
    this.#figure = format === 'html' ? aDrawnFigure : explain ? anExplainedFigure : aFigure;
    this.#left = Math.max(bytes - kept, bytes * leastPart);
  }

  /** Figures that a draft may hold when it is checked now; negative where there is no room for its text. */
  mostFigures(text: string): number {
    return Math.floor((this.#left - needOf(text)) / this.#figure);
  }

  /** Takes the room of a checked draft's figures, which stays taken until the report is written. */
  take(figures: number): void {
    this.#left -= figures * this.#figure;
  }

  /** What is told of a draft that found no room, with the cure. */
  get refusal(): string {
    const gigabytes = formatPlain(this.#bytes / 1e9, englishNumbers, 1);
    const twice = Math.ceil((this.#bytes * 2) / 2 ** 20);
    return `It was not checked: the report on it and what was checked before would outgrow the ${gigabytes} GB of memory this run may take. Check fewer articles at a time, split it, or allow more with NODE_OPTIONS=--max-old-space-size=${twice}.`;
  }
}

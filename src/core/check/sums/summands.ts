import type { Mention } from '../../figures/figure';
import { roundOff } from '../../figures/roundOff';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { notComingOut } from './recomputed';
import { added, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** A part of a sum: a figure, and how many times it counts ("two clusters of 24,576 chips each" twice). */
export interface Summand {
  readonly mention: Mention;
  readonly times: number;
}

/** Share of its value that a part may be off by rounding where the total is written more finely: "$1 billion" in a sum of "$1.5 billion". */
const coarsest = 0.1;

const eachAfter = /^ (?:each|apiece)(?=[,;:.!?)–—]| [–—(]| and\b| plus\b| for (?:a total|an overall)\b|$)/i;

/** "$5 million to each of his sons", "each of the seven got $1 million": of how many, other words say. */
const eachOfSome = /^ (?:to|for|from|in|on|at|by) (?:(?:each|every|both)(?!\w)|[^.,;:!?$€£¥]{1,40} (?:each|apiece)(?!\w))/i;
const eachBefore = /\b(?:each|every|both)(?!\w| and\b| plus\b)[^.,;:$€£¥]{0,40}$/i;

/** "Two clusters of", "three tranches worth", "the two will put in": how many there are of what a figure before "each" tells. */
const countBefore =
  /\b(two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?!(?:years?|months?|weeks?|days?|hours?|quarters?|decades?|times|per|percent|point|million|billion|thousand)\b)(?:(?!(?:at|for|costing|priced|worth)\b)[a-z’'-]{1,20} ){1,6}(?:worth )?$/i;

const counts: Readonly<Record<string, number>> = {
  both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
};

/** The number that a word of `counts` or digits tell; 0 for any other word. */
export function countOf(word: string): number {
  return counts[word.toLowerCase()] ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
}

/** Where a figure begins, with its hedge where that stands before it. */
export function startWithHedge({ start, hedgeSpan }: Mention): number {
  return hedgeSpan !== null && hedgeSpan.end <= start ? hedgeSpan.start : start;
}

const each = /^ (?:each|apiece)(?!\w)/i;

/** Whether the words right behind a figure, eight UTF-16 code units or more of them, say that it is told of each of several. */
export function isEach(behind: string): boolean {
  return each.test(behind);
}

/** How many times a figure counts in a sum; 0 where it is told "each" of nobody knows how many. */
export function timesOf(text: string, mention: Mention): number {
  const { end, figure: { per } } = mention;
  const after = text.slice(end, end + 60);
  const start = startWithHedge(mention);
  if (!isEach(after)) return per === null && !eachOfSome.test(after) && !eachBefore.test(text.slice(Math.max(0, start - 50), start)) ? 1 : 0;
  if (!eachAfter.test(after)) return 0;
  const count = countBefore.exec(text.slice(Math.max(0, start - 70), start))?.[1];
  return count === undefined ? 0 : countOf(count);
}

/** Whether a figure may be added to others of the total's unit: it is no rate, not vague and not open to two readings. */
export function isSummable({ figure }: Mention, total: Mention): boolean {
  return figure.unit === total.figure.unit && (figure.per === null || figure.per === 'piece') && !figure.vague && !figure.ambiguous;
}

/** Whether a figure may be the total of others. */
export function isTotal(mention: Mention): boolean {
  return mention.figure.per === null && isSummable(mention, mention);
}

/** Whether a figure may be a part of another: both are plain amounts of one unit. */
export function mayBePart(part: Mention, whole: Mention): boolean {
  return isTotal(whole) && isSummable(part, whole) && part.figure.per === null;
}

/** "A third of the $300 million": what stands before a figure that is not itself the part. */
const shareBefore = /\b(?:half|thirds?|quarters?|fifths?|tenths?|part|parts|share|most|some|much|all|portion|percent|per cent|%|each|(?:two|three|four|five|six|seven|eight|nine|ten)) of (?:the |its |their |that |this |an? |his |her )?$|\bone of (?:the|its|their|those|these|his|her) $/i;

/** The figures as parts of a sum; null where one of them cannot be one, or nothing is added. */
export function summandsOf(text: string, parts: readonly Mention[], total: Mention): Summand[] | null {
  const summands: Summand[] = [];
  let terms = 0;
  for (const mention of parts) {
    const start = startWithHedge(mention);
    const isWhole = isSummable(mention, total) && !shareBefore.test(text.slice(Math.max(0, start - 24), start));
    const times = isWhole ? timesOf(text, mention) : 0;
    if (times === 0) return null;
    summands.push({ mention, times });
    terms += times;
  }
  return terms >= 2 ? summands : null;
}

/** What a part stands for beside a total. */
export function partRange({ mention, times }: Summand, whole: WrittenRange, text: string): WrittenRange {
  const { low, high, value } = writtenRange(mention, text);
  const isCoarser = mention.figure.hedge === null && high - low > whole.high - whole.low;
  const slack = Math.abs(value) * coarsest;
  return {
    low: times * (isCoarser ? Math.max(low, mention.figure.low - slack) : low),
    high: times * (isCoarser ? Math.min(high, mention.figure.high + slack) : high),
    value: times * value,
  };
}

/** What parts come to. */
export function sumOf(parts: readonly Summand[], whole: WrittenRange, text: string): WrittenRange {
  return added(parts.map((part) => partRange(part, whole, text)));
}

/** Whether parts come to their total, as far as rounding and hedges leave open; where it is `told` that they do, two plain numbers must come to it exactly. */
export function comesOut(parts: readonly Summand[], total: Mention, whole: WrittenRange, sum: WrittenRange, text: string, told: boolean): boolean {
  if (total.figure.hedge === 'at-most' && parts.some(({ mention }) => mention.figure.hedge === 'at-most')) {
    // Bounds that are added up give the bound of the sum; a lower one may be agreed on besides.
    return total.figure.low <= sum.high;
  }
  // What only the borders share would all have to be rounded the same way.
  const border = Math.abs(whole.value) * roundOff;
  if (sum.low >= whole.high - border || sum.high <= whole.low + border) return false;
  return !told || !isOfTwoDigits(parts, total, text) || sum.value === whole.value;
}

/** Whether a sum is of two plain numbers of one digit ("$4 billion and another $4 billion"): readers do it, rounding or not. */
function isOfTwoDigits(parts: readonly Summand[], total: Mention, text: string): boolean {
  if (parts.length !== 2 || total.figure.hedge !== null || total.figure.low !== total.figure.high) return false;
  const { low, high } = writtenRange(total, text);
  const step = high - low;
  return parts.every(({ mention: part, times }) => {
    const { figure } = part;
    if (times !== 1 || figure.hedge !== null || figure.low !== figure.high) return false;
    const written = writtenRange(part, text);
    const units = figure.low / step;
    return Math.abs(written.high - written.low - step) < step / 1000 && units < 9.5 && Math.abs(units - Math.round(units)) < 0.001;
  });
}

/** Whether a test holds of any one or more of the parts, each counted once; of so few that all choices may be tried. */
export function someOf(parts: readonly Mention[], test: (some: readonly Summand[]) => boolean): boolean {
  const all = parts.map((mention): Summand => ({ mention, times: 1 }));
  for (let chosen = 1; chosen < 2 ** all.length; chosen += 1) if (test(all.filter((_, index) => (chosen >> index) % 2 === 1))) return true;
  return false;
}

/** The notice that a part is more than its whole, whatever rounding and hedges leave open; null where it need not be. `related` are the places it is from. */
export function moreThanWhole(text: string, part: Mention, whole: Mention, related: readonly Span[]): Notice | null {
  const [some, all] = [writtenRange(part, text), writtenRange(whole, text)];
  if (some.low <= all.high) return null;
  const shown = `${text.slice(part.start, part.end)} > ${text.slice(whole.start, whole.end)}`;
  return notComingOut('part', { stated: all.value, computed: some.value, shown }, related);
}

/** The notice that parts do not come to what is told as their total; `related` are their places. */
export function sumTold(parts: readonly Summand[], whole: WrittenRange, sum: WrittenRange, text: string): Notice {
  const shown = parts.map(({ mention: { start, end }, times }) => `${times > 1 ? `${times} × ` : ''}${text.slice(start, end)}`).join(' + ');
  return notComingOut('sum', { stated: whole.value, computed: sum.value, parts: parts.length, shown }, parts.map(({ mention }) => mention));
}

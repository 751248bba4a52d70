import type { Span } from '../../text/span';

/** A share as told, in per cent: what its words leave open, with its place. */
export interface Share extends Span {
  readonly low: number;
  readonly high: number;
  /** As written. */
  readonly value: number;
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, tenth: 10, tenths: 10 };
const times: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };

/** "About 13 per cent of", "nearly two-thirds of", "half of": a share with the words that hedge it and what it is of. */
const share = new RegExp([
  String.raw`(?<![\w.,–-])(?:(about|around|some|roughly|approximately|nearly|almost|close to|just under|just over|more than|over|at least|less than|under|at most|up to|as much as) )?`,
  String.raw`(?:(?:an? )?(\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent(?!\w))|(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -])?(half|thirds?|quarters?|fifths?|sixth|tenths?)(?!\w))`,
].join(''), 'gi');

/** "The first half", "another tenth": one of several. */
const oneOfSome = /\b(?:first|second|other|latter|last|next|every|each|another|further|this|that|annual|top) $/i;

/** What every share has one of: the cheap question. */
const shareSign = /%|per ?cent|\b(?:half|thirds?|quarters?|fifths?|sixth|tenths?)(?!\w)/i;

const atLeast: ReadonlySet<string> = new Set(['more than', 'over', 'at least', 'just over']);
const atMost: ReadonlySet<string> = new Set(['less than', 'under', 'at most', 'up to', 'as much as', 'just under', 'nearly', 'almost']);

/** How far a share may be off: this many points, and this share of itself; more where it is hedged. */
const points = 2;
const slack = 0.1;
const hedged = 2;

/** The shares told in a stretch of a text, in order; offsets count into the text. "The third quarter" is none. */
export function sharesIn(text: string, { start, end }: Span): Share[] {
  const words = text.slice(start, end);
  if (!shareSign.test(words)) return [];
  const found: Share[] = [];
  share.lastIndex = 0;
  for (let match = share.exec(words); match !== null; match = share.exec(words)) {
    const [all, hedge = '', percent, count, part] = match;
    const value = percent === undefined ? fraction(count, part) : Number(percent);
    if (!(value > 0) || value >= 100 || oneOfSome.test(words.slice(Math.max(0, match.index - 10), match.index))) continue;
    const isHedged = hedge !== '';
    const off = Math.max(points, value * slack) * (isHedged ? hedged : 1);
    const told = hedge.toLowerCase();
    const at = start + match.index;
    found.push({
      start: at,
      end: at + all.length,
      value,
      low: told === 'nearly' || told === 'almost' || told === 'just under' || !atMost.has(told) ? value - off : 0,
      high: atLeast.has(told) && told !== 'just over' ? 100 : value + (atMost.has(told) ? Math.max(points, value * slack) : off),
    });
  }
  return found;
}

function fraction(count: string | undefined, part = ''): number {
  const by = parts[part.toLowerCase()] ?? 0;
  const many = count === undefined ? (by === 2 ? 1 : 0) : times[count.toLowerCase()] ?? 1;
  return by === 0 || many >= by ? 0 : Math.round((1000 * many) / by) / 10;
}

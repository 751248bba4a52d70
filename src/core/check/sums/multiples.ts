import type { Mention } from '../../figures/figure';
import { changeTold, ends, isForward } from './changeEnds';
import { isBackFrom } from './directions';
import type { Ends } from './changeEnds';
import type { Recomputed } from './recomputed';
import { writtenRange } from './writtenRange';

const named: Readonly<Record<string, number>> = {
  twice: 2, doubl: 2, thrice: 3, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5,
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, 'a dozen': 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, 'a hundred': 100, hundred: 100,
};

/** Words of a multiple: "sixteen times", "30-fold", "doubled", "twice". */
const multiple =
  /\b(?:(\d{1,4}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundred)(?:[ -]times\b|[ -]?fold\b)|(doubl|tripl|trebl|quadrupl|quintupl)(?:e|ed|es|ing)(?!\w)|(twice|thrice)(?!\w))/i;

/** What every multiple has one of. */
const timely = /doubl|twice|fold|tripl|trebl|thrice|quadrupl|quintupl|times/i;

/** "ten times a year", "three times since May": how often something happened, not how many times as much it is. */
const howOften = /^[^,;:]{0,20}\btimes (?:an?|per|each|every|in|over|during|since|this|last|already|now|before)(?!\w)/i;

/** What may stand between a later value and the multiple told after it: its time, a comma or dash, words that hedge. */
const ledOver = /^[^.!?,;:()–—]{0,30} ?[,(–—] ?(?:(?:or|an?|some|about|around|roughly|nearly|almost|more than|over|less than|just|well|that is|which is) ){0,4}$/i;

/** "raised $1 billion, with its valuation soaring to $30 billion": a quantity of its own, of which the value before says nothing. */
const ofOther = /, (?:(?:with|and|while|as|but) )?(?:(?:its|the|a) )?(?:valuation|value|worth|revenues?|sales|profits?|loss(?:es)?|capex|spending|prices?|costs?|headcount)(?!\w)/i;

const ofOwnValue = /\b(?:valuation|value|worth|price|revenues?|sales)(?: that (?:is|was|would be))? (?:of|at)(?: (?:about|around|roughly|nearly|almost|more than|over))? $/i;

/** What follows a multiple of a value of then. */
const asThen = /^ as (?:much|many|large|big|high) as (?:an? (?:year|month|quarter) (?:ago|earlier|before)|it (?:was|had been)|before|then)(?!\w)/i;
/** What follows a multiple of the value before, and of nothing else: "six times as much." and "a threefold increase in two years". */
const asMuch = new RegExp(`${asThen.source}|^ as (?:much|many|large|big|high)(?= ?(?:[.,;:)!?–—]|$))`, 'i');
const increase = /^ (?:increase|rise|jump|gain|growth|leap|surge)(?= ?(?:[.,;:)!?–—]|$)| in (?:[a-z]{2,9} ){1,2}(?:years?|months|quarters)(?!\w)| on the year\b| over the (?:year|period)(?!\w))/i;

/** How far a multiple in words may be off without a hedge of its own: "double" is said of 1.85 to 2.15. */
const loose = 0.08;

/** Whether some words tell how many times as much something is. */
export function tellsMultiple(words: string): boolean {
  return multiple.test(words) && !howOften.test(words);
}

/** What leads from a multiple to the later value. */
const leadsTo = /\bto(?: (?:about|around|roughly|some|nearly|almost|over|more than))?\s{0,2}$/i;

interface Multiple {
  readonly factor: number;
  readonly start: number;
  readonly end: number;
}

/** The first multiple in some words; null where there is none. */
function readMultiple(words: string): Multiple | null {
  const match = multiple.exec(words);
  if (match === null) return null;
  const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
  return { factor: named[word] ?? Number(word), start: match.index, end: match.index + match[0].length };
}

interface Told {
  readonly ends: Ends;
  readonly factor: number;
  /** The words that hedge it. */
  readonly words: string;
}

/**
 * A multiple that a sentence states over its two figures, between them ("more than double the $279 billion"), before them
 * ("tripled from …") or after them ("…, six times as much"), where it does not come out. `gap` are the words between them.
 */
export function checkMultiple(text: string, gap: string, first: Mention, second: Mention): Recomputed[] {
  const before = text.slice(Math.max(0, first.start - 50), first.start);
  const after = text.slice(second.end, second.end + 110);
  if (!timely.test(gap) && !timely.test(before) && !timely.test(after)) return [];
  const told = toldBetween(gap, first, second) ?? toldBefore(before, gap, first, second) ?? toldTo(before, gap, first, second)
    ?? toldAfter(text, gap, after, first, second);
  if (told === null || told.factor < 1.5) return [];
  const { factor, words } = told;
  const [early, late] = [writtenRange(told.ends.early, text), writtenRange(told.ends.late, text)];
  if (!(early.low > 0)) return [];
  const [low, high] = [late.low / early.high, late.high / early.low];
  const above = /\b(?:more than|over|at least|well over)\b/i.test(words);
  const below = /\b(?:less than|under|not quite)\b/i.test(words);
  const nearly = /\b(?:nearly|almost|close to|about|around|roughly|some)(?!\w)/i.test(words);
  const slack = factor * (nearly ? 0.2 : loose);
  const fits = above ? high >= factor * (1 - loose / 4) : below ? low <= factor * (1 + loose / 4) : high >= factor - slack && low <= factor + slack;
  if (fits && !(above && low > factor * 1.6)) return [];
  return [changeTold('multiple', told.ends, factor, late.value / early.value, text)];
}

function toldBetween(gap: string, first: Mention, second: Mention): Told | null {
  const found = readMultiple(gap);
  if (found === null || /[.;!?]/.test(gap) || gap.length > 60) return null;
  const after = gap.slice(found.start);
  // "raising $1 billion and of a value of twice the $4 billion": another quantity than the first figure's.
  if (ofOwnValue.test(gap.slice(0, found.start))) return null;
  if (/[,;:]|\band\b/.test(after) || howOften.test(after) || !/\b(?:the|that|as much as|as many as|what|its|those|of)(?!\w)/i.test(after) || /\bto\b/i.test(after)) return null;
  return { ends: { early: second, late: first, at: 0 }, factor: found.factor, words: gap };
}

function toldBefore(before: string, gap: string, first: Mention, second: Mention): Told | null {
  const found = readMultiple(gap) === null ? readMultiple(before) : null;
  if (found === null || !/\bfrom(?: (?:about|around|roughly|some|nearly))?\s{0,2}$/i.test(before) || !isForward(gap)) return null;
  return { ends: { early: first, late: second, at: 1 }, factor: found.factor, words: before };
}

/** "tripled its revenue to $5 billion in 2024 from". */
function toldTo(before: string, gap: string, first: Mention, second: Mention): Told | null {
  const found = leadsTo.test(before) && isBackFrom(gap) ? readMultiple(before) : null;
  if (found === null || !/^(?: [^ .!?;:,$\u20AC\u00A3\u00A5\d]{1,20}){0,6} to\b/.test(before.slice(found.end))) return null;
  return { ends: { early: second, late: first, at: 0 }, factor: found.factor, words: before };
}

function toldAfter(text: string, gap: string, after: string, first: Mention, second: Mention): Told | null {
  const found = readMultiple(after);
  if (found === null || readMultiple(gap) !== null) return null;
  const words = after.slice(0, found.start);
  const rest = after.slice(found.end);
  if (!ledOver.test(words) || (!asMuch.test(rest) && !increase.test(rest))) return null;
  // "sold $20 billion of bonds; its debt is now $46.5 billion, four times as much as a year ago": the level of then is not told.
  if (gap.includes(';') && asThen.test(rest)) return null;
  if (ofOther.test(gap)) return null;
  const told = ends(text, gap, first, second) ?? { early: first, late: second, at: 1 };
  return told.late.figure.low > told.early.figure.high ? { ends: told, factor: found.factor, words } : null;
}

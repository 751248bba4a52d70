import type { Span } from '../text/span';

/** What an amount is per, and the words that say it: "$2/hr", "$6.43 a share", "$1-a-year", "$12 each". */
export interface PerUnit extends Span {
  readonly per: string;
}

/** Something of a chip's name: without it no hours of one are looked for. */
const chipSign = /pu|chip|acc|card|\d\d/i;
/** An hour within such a unit. */
const hourSign = /[\s/-]h(?:ours?|rs?)?(?![a-z])/i;
/** The hours before the chip. */
const hourFirst = /(?:hour|hr)(?:\/|\sper\s)/i;

/** Plain names of units written short or otherwise. */
const plainNames: Readonly<Record<string, string>> = {
  hr: 'hour', h: 'hour', sec: 'second', min: 'minute', mo: 'month', mth: 'month', yr: 'year', annum: 'year', wk: 'week', apiece: 'piece', each: 'piece', ea: 'piece', unit: 'piece', annually: 'year', yearly: 'year',
  monthly: 'month', weekly: 'week', daily: 'day', hourly: 'hour', gpu: 'GPU', tpu: 'TPU',
};

const chip = '(?:[a-z]{1,6}\\s)?(?:gpu|tpu|npu|chip|accelerator|card|[ahbv]\\d{2,3}|gb\\d00|mi\\d{3}x?)(?:\\sgpu)?';
const number = '(?:\\d[\\d,]{0,9}\\s?[km]?|thousand|million|billion|k|m)\\s';
const unit = `(?:${number})?(?:(?:input|output|single|metric|square|prompt|cached|generated)\\s)?[a-z]{1,14}(?:[\\s-](?:tokens?|foot|feet|metres?|meters?)(?![a-z]))?`;

const lead = '(?:\\s?/\\s?|\\s(?:per|an?|for (?:each|every))\\s)';

/** Hours of an accelerator: "/GPU-hour", " per H100 hour", "/GPU/hr", " per GPU per hour", " per hour per GPU". */
const perChipHour = new RegExp(`${lead}${chip}(?:[\\s-]|/|\\s?per\\s)(?:hours?|hrs?|h)(?![a-z])`, 'iy');
const perHourOfChip = new RegExp(`${lead}(?:hour|hr)(?:/|\\sper\\s)${chip}(?![a-z])`, 'iy');
const eachTime = 'each(?=\\s(?:second|minute|hour|day|week|month|quarter|year)(?![a-z]))';
/** "/month", " per million tokens", " per 1,000 calls", "/M tokens", " each month"; not " per H100". */
const perSpelled = new RegExp(`(?:\\s?/\\s?|\\s(?:for )?(?:per|every|${eachTime})\\s|-per-)(${unit})(?![a-z\\d]|-[a-z\\d])`, 'iy');
/** " per ARC-AGI task": a name before what is counted. */
const perNamed = /\s(?:per|every)\s[A-Z][\w.]{0,11}(?:-[A-Z\d][\w.]{0,11})?\s(task|query|request|user|seat|subscriber|token|call)(?![a-z])/y;
/** " a share", "-a-year"; not "a year earlier". */
const perArticle = /[\s-]an?[\s-]([a-z]{1,12})(?![a-z])/iy;
/** What makes a time of what an article stands before. */
const timeAfter = /\s(?:earlier|ago|before|prior|later|after|previously|old|long|or\stwo)(?![a-z])/iy;
/** " each", " annually". */
const perAdverb = /[\s-](each|apiece|annually|yearly|monthly|weekly|daily|hourly)(?![a-z])/iy;

/** What may follow a bare article as a unit: time, things sold by the piece, measures. */
const afterArticle = new Set(
  ('second minute hour day night week weekend month quarter year decade share unit piece barrel gallon litre liter ton tonne ounce pound kilo kilogram gram bushel head seat ticket person student pupil user subscriber customer household family copy ' +
    'bottle can pop pack card chip gpu node rack server token query search mile kilometre kilometer foot watt kilowatt megawatt gigawatt acre hectare plate cup glass pint game match episode song image page word vote dose shot pill trip ride flight ' +
    'room bed box bag dozen load session lesson visit meal semester term class course coin bitcoin').split(' '),
);

const all: readonly RegExp[] = [perChipHour, perHourOfChip, perNamed, perSpelled, perArticle, perAdverb];

/** The patterns that can fit after a blank, in the order in which they are tried, by the letter that follows: the others need not even be compiled. */
const afterBlank: ReadonlyMap<number, readonly RegExp[]> = new Map(
  ([
    ['/pf', [perChipHour, perHourOfChip, perNamed, perSpelled]],
    ['e', [perNamed, perSpelled, perAdverb]],
    ['a', [perChipHour, perHourOfChip, perArticle, perAdverb]],
    ['ymwdh', [perAdverb]],
  ] as const)
    .flatMap(([letters, patterns]) => [...letters].map((letter): [number, readonly RegExp[]] => [letter.charCodeAt(0), patterns])),
);

/** The second of two prices, behind the first. */
const secondOfPair = /\/\$\d[\d.,]{0,8}(?=\s)/y;

/** Reads what the amount that ends at `end` is per; null where the text does not say. */
export function perAfter(text: string, end: number): PerUnit | null {
  const code = text.charCodeAt(end);
  if (code !== 47 && code !== 45 && code !== 32 && code !== 10 && code !== 13 && code !== 0xa0) return null;
  if (code === 32 && !mayStartPer(text.charCodeAt(end + 1), text.charCodeAt(end + 2))) return null;
  if (code === 47 && text.charCodeAt(end + 1) === 36) {
    // "$5/$25 per million tokens": both prices are per what is told behind the second.
    secondOfPair.lastIndex = end;
    return secondOfPair.test(text) ? perAfter(text, secondOfPair.lastIndex) : null;
  }
  for (const pattern of code === 32 ? (afterBlank.get(text.charCodeAt(end + 1) | 32) ?? all) : all) {
    // These two patterns are large, and most units have nothing of a chip.
    const chipHour = pattern === perChipHour || pattern === perHourOfChip;
    if (chipHour && !(chipSign.test(text.slice(end, end + 48)) && hourSign.test(text.slice(end, end + 48)))) continue;
    if (pattern === perHourOfChip && !hourFirst.test(text.slice(end, end + 24))) continue;
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    if (match === null) continue;
    if (chipHour) return { start: end, end: pattern.lastIndex, per: 'GPU-hour' };
    const words = match[1]?.toLowerCase().replace(/\s+/g, ' ');
    if (words === undefined || (pattern === perArticle && (!afterArticle.has(words) || isTimeAfter(text, pattern.lastIndex)))) continue;
    return { start: end, end: pattern.lastIndex, per: plainName(words) };
  }
  return null;
}

function isTimeAfter(text: string, at: number): boolean {
  timeAfter.lastIndex = at;
  return timeAfter.test(text);
}

/** Whether two letters can begin "a", "an", "per", "each", "every", "for each", "/" or an adverb of time: the cheap question first. */
function mayStartPer(first: number, second: number): boolean {
  switch (first | 32) {
    case 97: return second === 32 || (second | 32) === 110 || (second | 32) === 112 || second === 45;
    case 112: case 102: return (second | 32) === 101 || (second | 32) === 111;
    case 101: return (second | 32) === 97 || (second | 32) === 118;
    case 109: case 119: case 100: case 104: case 121: case 47: return true;
    default: return false;
  }
}

function plainName(words: string): string {
  const spelled = words.replace(/^(?:1\s?)?(k|m) /, (_, letter: string) => (letter === 'k' ? 'thousand ' : 'million ')).replace(/^1 /, '').replace(/(hour|hr)s$/, '$1');
  return plainNames[spelled] ?? spelled;
}

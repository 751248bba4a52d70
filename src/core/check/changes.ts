import type { Mention } from '../figures/figure';
import type { Recomputed, SentenceFigures } from './recomputed';
import { writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

const percent = /(\d{1,5})(?:\.(\d{1,4}))?\s{0,2}(?:%|per\s?cent\b|percent\b)/gi;

/** What a share is written with: asked before looking for its number. */
const shareSigns = /%|per\s?cent/i;

const rise = /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|up|higher|more(?! than)|advanc(?:e|es|ed|ing))\b/i;
const fall = /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|los[et]|shr[aiu]nk|shrinking|down|lower|less(?! than)|decreas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sank|slid|cut)\b/i;

/** How the two ends of a change are joined in the words between them, the earlier value first or last. */
const forward = /^\W{0,3}(?:(?:a|the|in|last|this|year|quarter|month|previous|prior|earlier|\d{4}|[A-Z][a-z]{2,8}|[a-z]{2,12}) ?){0,6},? ?to (?:about |around |roughly |some |nearly |almost |just |over |under |more than |less than |the |an? ){0,3}$/;
/** "… was up 10 per cent on …", the share left out. */
const onEarlier = /\b(?:up|down|rise|fall|increase|decrease|gain|drop|growth)\b[^.!?;\d]{0,12}\bon (?:the )?$/i;
const backward = /^[^.!?;]{0,40}?\b(?:from|against|compared (?:with|to)|versus|vs\.?|than|up from|down from|on (?:last|the previous) year.s)\b[^.!?;\d]{0,30}$/i;

/** Words of a multiple and the factor they mean. */
const multiples: readonly { readonly pattern: RegExp; readonly factor: number }[] = [
  { pattern: /\b(?:double|doubled|doubling|doubles|twice|twofold)\b/i, factor: 2 },
  { pattern: /\b(?:triple|tripled|tripling|triples|treble|trebled|threefold|three times|thrice)\b/i, factor: 3 },
  { pattern: /\b(?:quadruple|quadrupled|quadrupling|fourfold|four times)\b/i, factor: 4 },
  { pattern: /\b(?:quintupled?|fivefold|five times)\b/i, factor: 5 },
  { pattern: /\b(?:sixfold|six times)\b/i, factor: 6 },
  { pattern: /\b(?:sevenfold|seven times)\b/i, factor: 7 },
  { pattern: /\b(?:eightfold|eight times)\b/i, factor: 8 },
  { pattern: /\b(?:ninefold|nine times)\b/i, factor: 9 },
  { pattern: /\b(?:tenfold|ten times)\b/i, factor: 10 },
  { pattern: /\b(?:twentyfold|twenty times)\b/i, factor: 20 },
  { pattern: /\b(?:hundredfold|a hundred times)\b/i, factor: 100 },
];

/** What every multiple has one of. */
const timely = /doubl|twice|fold|tripl|trebl|thrice|quadrupl|quintupl|times/i;
const numberTimes = /\b(\d{1,4}(?:\.\d)?)[ -]times\b/i;

/** "ten times a year", "three times since May": how often something happened, not how many times as much it is. */
const howOften = /^[^,;:]{0,20}\btimes (?:an?|per|each|every|in|over|during|since|this|last|already|now|before)\b/i;

/** A share per year, over years of its own or after inflation: the two values need not be its ends. */
const ofAnotherSpan =
  /\b(?:an?|per|each|every) (?:year|month|quarter|week|annum)\b(?! (?:earlier|ago|before|later|on))|\b(?:annually|yearly|on average|compound(?:ed)?|cumulative|in real terms|after inflation|adjusted|since)\b|\bannual (?:rate|growth|increase|rise|average|pace)\b|\b(?:in|over|within|during|across)(?: the)?(?: past| last| next| previous)? (?:[a-z]{2,9}|\d{1,3}|a)(?: more)? ?(?:years|months|quarters|decades?|weeks)\b|\bover (?:a|the) decade\b/gi;

/** How far a multiple in words may be off without a hedge of its own: "double" is said of 1.85 to 2.15. */
const loose = 0.08;

/**
 * Changes a sentence states over its only two figures of one unit: "rose 35 per cent, from $12.37 billion to $16.64 billion",
 * "more than double the $279 billion". The later figure carries the notice.
 */
export function checkChanges({ text, span, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length !== 2) return [];
  const [first, second] = mentions as [Mention, Mention];
  if (first.figure.unit !== second.figure.unit || [first, second].some(({ figure }) => figure.vague || figure.ambiguous || figure.low !== figure.high)) return [];
  if (first.figure.per !== second.figure.per) return [];
  const sentence = text.slice(span.start, span.end);
  const gap = text.slice(first.end, second.start);
  const shares = shareSigns.test(sentence) ? [...sentence.matchAll(percent)] : [];
  if (shares.length === 1) return percentChange(text, sentence, gap, first, second, shares[0] as RegExpExecArray);
  return shares.length === 0 ? multiple(text, gap, first, second) : [];
}

interface Ends {
  readonly early: Mention;
  readonly late: Mention;
  /** Index of the later value among the sentence's two. */
  readonly at: 0 | 1;
}

function ends(text: string, gap: string, first: Mention, second: Mention): Ends | null {
  const leads = /\bfrom(?: (?:about|around|roughly|some|nearly|just|over|under|more than|less than|an?|the))?\s{0,2}$/i.test(text.slice(Math.max(0, first.start - 30), first.start));
  if (leads && forward.test(gap)) return { early: first, late: second, at: 1 };
  if (!leads && (backward.test(gap) || onEarlier.test(gap))) return { early: second, late: first, at: 0 };
  return null;
}

function percentChange(text: string, sentence: string, gap: string, first: Mention, second: Mention, match: RegExpExecArray): Recomputed[] {
  const found = ends(text, gap.replace(percent, ' '), first, second);
  if (found === null) return [];
  const lead = sentence.slice(Math.max(0, match.index - 20), match.index);
  if (/\b(?:tax|rate|stake|share|margin|interest|discount|fee|yield|dut(?:y|ies)|tariffs?)\b/i.test(lead)) return [];
  const around = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20);
  const up = rise.test(around);
  if (up === fall.test(around) || /\b(?:of|stake|share|margin|interest|tax|yield|points?)\b/i.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 12))) return [];
  if (isOfAnotherSpan(sentence, match.index, match.index + match[0].length)) return [];
  const stated = Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`);
  const half = 0.5 * 10 ** -(match[2]?.length ?? 0);
  const open = {
    above: /\b(?:more than|over|at least|above|upwards of)\s{0,2}$/i.test(lead),
    below: /\b(?:less than|under|up to|at most|below)\s{0,2}$/i.test(lead),
    about: /(?:\b(?:about|around|roughly|some|nearly|almost|approximately|close to)\s{0,2}|~\s{0,1})$/i.test(lead),
  };
  const [early, late] = [rangeOf(found.early, text), rangeOf(found.late, text)];
  if (!(early.low > 0)) return [];
  const sign = up ? 1 : -1;
  const low = sign * 100 * ((up ? late.low / early.high : late.high / early.low) - 1);
  const high = sign * 100 * ((up ? late.high / early.low : late.low / early.high) - 1);
  const slack = open.about ? Math.max(half, stated * 0.1) : half;
  if (open.above ? high >= stated - half : open.below ? low <= stated + half : high >= stated - slack && low <= stated + slack) return [];
  return [told('percent', found, stated, sign * 100 * (late.value / early.value - 1), text)];
}

function isOfAnotherSpan(sentence: string, start: number, end: number): boolean {
  for (const { index } of sentence.matchAll(ofAnotherSpan)) if (index > start - 30 && index < end + 40) return true;
  return false;
}

function multiple(text: string, gap: string, first: Mention, second: Mention): Recomputed[] {
  const before = text.slice(Math.max(0, first.start - 50), first.start);
  if (!timely.test(gap) && !timely.test(before)) return [];
  const times = numberTimes.exec(gap);
  const word = multiples.find(({ pattern }) => pattern.test(gap));
  let found: Ends | null = null;
  let factor = times === null ? word?.factor : Number(times[1]);
  let words = gap;
  if (factor !== undefined && /\b(?:the|its|last year's|that of|of)?\s{0,2}$/i.test(gap) && !/[.;!?]/.test(gap) && gap.length <= 60) {
    const at = times?.index ?? (word as (typeof multiples)[number]).pattern.exec(gap)?.index ?? 0;
    const after = gap.slice(at);
    if (!/[,;:]/.test(after) && !howOften.test(after) && /\b(?:the|that|as much as|as many as|what|its|those|of)\b/i.test(after) && !/\bto\b/i.test(after)) found = { early: second, late: first, at: 0 };
  } else if (factor === undefined) {
    const lead = multiples.find(({ pattern }) => pattern.test(before));
    if (lead !== undefined && /\bfrom(?: (?:about|around|roughly|some|nearly))?\s{0,2}$/i.test(before) && forward.test(gap)) {
      found = { early: first, late: second, at: 1 };
      factor = lead.factor;
      words = before;
    }
  }
  if (found === null || factor === undefined || factor < 1.5) return [];
  const [early, late] = [rangeOf(found.early, text), rangeOf(found.late, text)];
  if (!(early.low > 0)) return [];
  const [low, high] = [late.low / early.high, late.high / early.low];
  const above = /\b(?:more than|over|at least|well over)\b/i.test(words);
  const below = /\b(?:less than|under|not quite)\b/i.test(words);
  const nearly = /\b(?:nearly|almost|close to|about|around|roughly|some)\b/i.test(words);
  const slack = factor * (nearly ? 0.2 : loose);
  const fits = above ? high >= factor * (1 - loose / 4) : below ? low <= factor * (1 + loose / 4) : high >= factor - slack && low <= factor + slack;
  if (fits && !(above && low > factor * 1.6)) return [];
  return [told('multiple', found, factor, late.value / early.value, text)];
}

function rangeOf(mention: Mention, text: string): WrittenRange {
  return writtenRange(mention, text.slice(mention.start, mention.end));
}

function told(kind: 'percent' | 'multiple', { early, late, at }: Ends, stated: number, computed: number, text: string): Recomputed {
  return {
    at,
    notice: {
      code: 'arithmetic',
      kind,
      detail: { stated, computed: Math.round(computed * 100) / 100, shown: `${text.slice(early.start, early.end)} → ${text.slice(late.start, late.end)}` },
      claims: [],
      related: [{ start: early.start, end: early.end }],
    },
  };
}

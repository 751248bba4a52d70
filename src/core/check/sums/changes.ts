import type { Mention } from '../../figures/figure';
import { changeTold, datedEnds, ends, isOfAnotherQuarter } from './changeEnds';
import type { Ends } from './changeEnds';
import { checkMultiple, tellsMultiple } from './multiples';
import type { Recomputed, SentenceFigures } from './recomputed';
import { writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

const percent = /(\d{1,5})(?:\.(\d{1,4}))?\s{0,2}(?:%|per\s?cent\b|percent\b)/gi;

/** What a share is written with: asked before looking for its number. */
export const shareSigns = /%|per\s?cent/i;

const rise = /\b(?:rose|rises?|risen|rising|grew|grows?|grown|growing|growth|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|up|higher|more(?! than)|advanc(?:e|es|ed|ing))(?!\w)/i;
const fall = /\b(?:fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|los[et]|shr[aiu]nk|shrinking|down|lower|less(?! than)|decreas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sank|slid|cut)(?!\w)/i;

/** A share per year, over years of its own, after inflation or of the same shops alone: the two values need not be its ends. */
const ofAnotherSpan =
  /\b(?:an?|per|each|every) (?:year|month|quarter|week|annum)(?!\w)(?! (?:earlier|ago|before|later|on))|\b(?:annually|yearly|on average|compound(?:ed)?|cumulative|in real terms|after inflation|adjusted|since|comparable|same[ -]stores?|like[ -]for[ -]like|organic(?:ally)?|constant[ -]currenc(?:y|ies)|underlying)(?!\w)|\bannual (?:rate|growth|increase|rise|average|pace)(?!\w)|\b(?:in|over|within|during|across)(?: the)?(?: past| last| next| previous)? (?:[a-z]{2,9}|\d{1,3}|a)(?: more)? ?(?:years|months|quarters|decades?|weeks)(?!\w)|\bover (?:a|the) decade\b/gi;

/**
 * Changes a sentence states over its only two figures of one unit: "rose 35 per cent, from $12.37 billion to $16.64 billion",
 * "more than double the $279 billion". The later figure carries the notice.
 */
export function checkChanges({ text, span, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length !== 2) return [];
  const [first, second] = mentions as [Mention, Mention];
  if (mentions.some(({ figure }) => figure.vague || figure.ambiguous || figure.low !== figure.high)) return [];
  if (first.figure.unit !== second.figure.unit || first.figure.per !== second.figure.per) return [];
  const sentence = text.slice(span.start, span.end);
  const gap = text.slice(first.end, second.start);
  const shares = shareSigns.test(sentence) ? [...sentence.matchAll(percent)] : [];
  // "Gained 6 percent to $139, more than three times the $40 …": the share is of another value.
  if (shares.length === 1 && !tellsMultiple(gap)) return percentChange(text, span.start, sentence, gap, first, second, shares[0] as RegExpExecArray);
  return shares.length < 2 ? checkMultiple(text, gap, first, second) : [];
}

function percentChange(text: string, origin: number, sentence: string, gap: string, first: Mention, second: Mention, match: RegExpExecArray): Recomputed[] {
  const found = ends(text, gap.replace(percent, ' '), first, second) ?? (isTrailing(text, second, match[0]) ? datedEnds(text, gap, first, second) : null);
  if (found === null) return [];
  const lead = sentence.slice(Math.max(0, match.index - 20), match.index);
  if (/\b(?:tax|rate|stake|share|margin|interest|discount|fee|yield|dut(?:y|ies)|tariffs?)(?!\w)/i.test(lead)) return [];
  if (sentence.slice(match.index + match[0].length, Math.max(0, first.start - origin)).includes(';')) return [];
  if (isOfWhat(sentence, match) || atRate.test(lead) || isOfAnother(text, origin + match.index + match[0].length, first)) return [];
  const around = sentence.slice(Math.max(0, match.index - 60), match.index + match[0].length + 20);
  const up = rise.test(around);
  if (up === fall.test(around) || /\b(?:of|stake|share|margin|interest|tax|yield|points?)(?!\w)/i.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 12))) return [];
  if (isOfAnotherSpan(sentence, match.index, match.index + match[0].length)) return [];
  if (isOfAnotherQuarter(text, gap, found) && !ofQuarter.test(sentence)) return [];
  if (isOfOtherEnds(text, origin + match.index + match[0].length, found)) return [];
  if (overYearBefore.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 50)) && foretold.test(sentence)) return [];
  const stated = Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`);
  const half = 0.5 * 10 ** -(match[2]?.length ?? 0);
  const open = {
    above: /\b(?:more than|over|at least|above|upwards of)\s{0,2}$/i.test(lead),
    below: /\b(?:less than|under|up to|at most|below)\s{0,2}$/i.test(lead),
    about: /(?:\b(?:about|around|roughly|some|nearly|almost|approximately|close to)\s{0,2}|~\s{0,1})$/i.test(lead),
  };
  const [early, late] = [writtenRange(found.early, text), writtenRange(found.late, text)];
  if (!(early.low > 0)) return [];
  const { low, high, value } = changeBetween(early, late, up);
  const slack = open.about ? Math.max(half, stated * 0.1) : half;
  if (open.above ? high >= stated - half : open.below ? low <= stated + half : high >= stated - slack && low <= stated + slack) return [];
  return [changeTold('percent', found, stated, value, text)];
}

/** The share in per cent by which a value above nothing has risen to another, or fallen to it: at least, at most, and as both are written. */
export function changeBetween(early: WrittenRange, late: WrittenRange, up: boolean): WrittenRange {
  const sign = up ? 1 : -1;
  return {
    low: sign * 100 * ((up ? late.low / early.high : late.high / early.low) - 1),
    high: sign * 100 * ((up ? late.high / early.low : late.low / early.high) - 1),
    value: sign * 100 * (late.value / early.value - 1),
  };
}

/** "grew 63% over the year, with a $460 billion backlog": whether a share stands before another quantity, with its own noun, that only goes with what grew. */
function isOfAnother(text: string, end: number, first: Mention): boolean {
  return end < first.start && withAnother.test(text.slice(end, first.start));
}

const withAnother = /^[^.!?;$]{0,50}[,;–—] (?:with|and|while|but|on) (?:an?|its|the|their) (?:[a-z-]{1,12} ){0,2}$/i;

/** "sold notes at 9%". */
const atRate = /\bat (?:about |around |roughly |some |nearly |almost |over |under |an? |~)?$/i;

/** "with about 75% directed at AI": what a share of the sum goes to or comes from. */
const ofWhat = /^ (?:directed|devoted|dedicated|earmarked|allocated|going|goes|went|aimed|spent|reserved|set aside|coming|for|from|to|on)(?!\w)/i;
const withShare = /\bwith (?:about |around |roughly |some |nearly |almost |over |under |~)?$/i;

function isOfWhat(sentence: string, { index, 0: { length } }: RegExpExecArray): boolean {
  return withShare.test(sentence.slice(Math.max(0, index - 24), index)) && ofWhat.test(sentence.slice(index + length, index + length + 24));
}

/** A share that is told to be over the quarter or month before. */
const ofQuarter = /\b(?:(?:quarter|month)[ -](?:on|over)[ -](?:quarter|month)|on the (?:quarter|month)|sequential(?:ly)?)(?!\w)/i;

/** What may stand between the later value and a share of what it rose by: its time, then a comma or dash. */
const trailing = /^[^.!?,;:()–—]{0,30} ?[,(–—] ?(?:[a-z]{1,10} ){0,4}(?:about |around |roughly |nearly |almost |some |more than |less than |over |under )?$/;

/** What may follow such a share: nothing that sets it against something else. */
const shareEnds = /^(?: (?:more|higher|less|lower|growth|up|down))?(?: (?:on the year|year[ -]on[ -]year|from a year (?:ago|earlier|before)|than (?:a|the) year (?:ago|earlier|before)))? ?(?:[.,;:)!?–—]|$)/;

/** Whether the share is told right after the later value. */
function isTrailing(text: string, second: Mention, share: string): boolean {
  const after = text.slice(second.end, second.end + 130);
  const at = after.indexOf(share);
  return at >= 0 && trailing.test(after.slice(0, at)) && shareEnds.test(after.slice(at + share.length));
}

/** "raised its forecast to $60 billion, from the $50 billion it guided, a 144% increase over the prior year": a share over what neither forecast tells. */
const overYearBefore = /^ (?:[a-z]{2,9} )?(?:(?:over|from|on|versus|than|above) (?:the |a )?(?:prior|previous|last|preceding) (?:fiscal )?year|year[- ](?:over|on)[- ]year)(?!\w)/i;
const foretold = /\b(?:guid(?:ed|ance)|forecasts?|outlook|project(?:ed|ion)|expected|estimated?|target(?:ed)?)(?!\w)/i;

/** What a share is said to be over: "3 per cent above the total three months earlier". */
const over = /^ (?:above|below|over|(?:higher|lower|more|less) than) (?!(?:a|the) (?:year|quarter|month)(?!\w)|(?:last|the previous|the same|the prior) )/;
/** What it leads up to: "rose 10 per cent to 112,900 tons". */
const leadsTo = /^[^.!?,;:\d]{0,40}? to (?:(?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|a record) ){0,2}(?=[^ \d]{0,3}\d)/;

/** Whether the words behind a share, at `end`, say that it is over another value than the earlier one, or leads to another than the later. */
function isOfOtherEnds(text: string, end: number, { early, late }: Ends): boolean {
  const after = text.slice(end, end + 80);
  if (over.test(after) && early.start < end) return true;
  const lead = leadsTo.exec(after)?.[0].length;
  return lead !== undefined && late.start !== end + lead && early.start !== end + lead;
}

function isOfAnotherSpan(sentence: string, start: number, end: number): boolean {
  for (const { index } of sentence.matchAll(ofAnotherSpan)) if (index > start - 30 && index < end + 40) return true;
  return false;
}


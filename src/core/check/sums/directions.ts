import type { Mention } from '../../figures/figure';
import { changeTold } from './changeEnds';
import type { Recomputed, SentenceFigures } from './recomputed';
import { unfit } from './recomputed';
import { startWithHedge } from './summands';
import { writtenRange } from './writtenRange';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const hedge = '(?:(?:about|around|roughly|some|nearly|almost|approximately|just|only|over|under|more than|less than|the|a|an|as much as|an estimated) ){0,3}';
/** Words that date the first of two values, and nothing else. */
const dated = `(?:,? (?:in|for|during|over|by|through|on|to|of|as|this|last|that|the|its|a|same|full|whole|fiscal|calendar|year|quarter|half|month|week|weeks|months|quarters|first|second|third|fourth|final|ended|ending|early|late|mid|now|today|annually|earlier|ago|before|end|${month}|FY|[QH][1-4]|\\d{1,2}(?:st|nd|rd|th)?|(?:FY)?(?:19|20)\\d\\d|FY\\d\\d)){0,8}`;
const adverb = '(?: (?:sharply|slightly|steeply|markedly|significantly|substantially|dramatically|considerably|well|way|far))?';

/** Between a value and the one that it has come from: "$653 million in 2023, up from". */
const upFrom = new RegExp(`^${dated},? (?:and |but |itself |already )?(?:up${adverb}|an? (?:increase|rise|jump|leap|gain)) from ${hedge}$`);
const downFrom = new RegExp(`^${dated},? (?:and |but |itself |already )?(?:down${adverb}|an? (?:drop|fall|decline|decrease)) from ${hedge}$`);
/** Between two values that a verb leads to and from, either way round. */
const thenFrom = new RegExp(`^${dated},? from ${hedge}$`);
const thenTo = new RegExp(`^${dated},? to ${hedge}$`);

const rising = '(?:rose|risen|rises?|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grew|grown|grows?|growing|increas(?:e|es|ed|ing)|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leapt|leaps?|swelled|swollen|balloon(?:s|ed|ing)?|double[sd]?|doubling|triple[sd]?|tripling|quadrupled?|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?)';
const falling = '(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|shr[aiu]nk|shrinking|slid|slides?|sliding|sank|sunk|slip(?:s|ped|ping)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|trimm?(?:s|ed|ing)?|lower(?:s|ed|ing)?)';
/** From a verb up to the value that it leads to or from; of what is counted in other figures between them no verb tells. */
const risesTo = new RegExp(`\\b${rising}(?: [^ .!?;:,$\u20AC\u00A3\u00A5\\d]{1,20}){0,6} (to|from) ${hedge}$`);
const fallsTo = new RegExp(`\\b${falling}(?: [^ .!?;:,$\u20AC\u00A3\u00A5\\d]{1,20}){0,6} (to|from) ${hedge}$`);
const longestLead = 140;

/** What may be less the more there is of it: of a loss nobody knows which way is up. */
const signed = /\b(?:loss(?:es)?|los(?:t|e|es|ing)|deficits?|shortfalls?|negative|debts?|discounts?|in the red|outflows?)(?!\w)|[-\u2212\u2013](?=[$\u20AC\u00A3\u00A5])/i;
/** "rose by": how far a value moved is none. */
const steps = /\b(?:by|another|further|(?:increase|rise|gain|jump|drop|fall|cut|decline|reduction|growth) of) (?:(?:about|around|roughly|some|nearly|almost|just|over|more than) ){0,2}$/;
/** "up from $300 million a quarter": a value of another stretch of time. */
const rated = /^ (?:an?|per|each|every) (?:day|week|month|quarter|year)(?! (?:ago|earlier|before|prior))(?!\w)/;

/** Whether the words between two values, the later first, lead back to the earlier one: "in 2024 from". */
export function isBackFrom(gap: string): boolean {
  return thenFrom.test(gap);
}

type Direction = 'up' | 'down';

/**
 * Values that are told to have risen and are lower than where they came from, or the other way round: "climbed to $653 million, up from $893 million". Silent
 * wherever another value before them would fit, and on losses. The later value carries the notice.
 */
export function checkDirections({ text, span, mentions }: SentenceFigures): Recomputed[] {
  const found: Recomputed[] = [];
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [first, second] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    if (!isOneKind(first, second) || unfit(first) || unfit(second)) continue;
    const gap = text.slice(first.end, startWithHedge(second));
    if (!gap.includes('from ') && !gap.includes(' to ')) continue;
    const told = toldBetween(gap, at) ?? toldByVerb(text.slice(Math.max(span.start, startWithHedge(first) - longestLead), startWithHedge(first)), gap, at);
    if (told === null || rated.test(text.slice(first.end, first.end + 30)) || rated.test(text.slice(second.end, second.end + 30))) continue;
    if (told.late === at && steps.test(text.slice(Math.max(span.start, startWithHedge(first) - 24), startWithHedge(first)))) continue;
    if (signed.test(text.slice(span.start, span.end))) continue;
    const [late, early] = told.late === at ? [first, second] : [second, first];
    if (isSo(text, late, early, told.direction)) continue;
    if (mentions.slice(0, at).some((other) => isOneKind(other, early) && isSo(text, other, early, told.direction))) continue;
    const rise = told.direction === 'up' ? 1 : -1;
    const { notice } = changeTold('direction', { early, late, at: 0 }, rise, -rise, text);
    found.push({ at: told.late, notice });
  }
  return found;
}

function isOneKind({ figure: one }: Mention, { figure: other }: Mention): boolean {
  return one.unit === other.unit && one.per === other.per && (one.chip === other.chip || one.chip === null || other.chip === null);
}

interface Told {
  readonly direction: Direction;
  /** Index of the later value. */
  readonly late: number;
}

function toldBetween(gap: string, at: number): Told | null {
  return upFrom.test(gap) ? { direction: 'up', late: at } : downFrom.test(gap) ? { direction: 'down', late: at } : null;
}

/** "rose to $5 billion in 2024 from", "fell from $7 billion to". */
function toldByVerb(lead: string, gap: string, at: number): Told | null {
  const verb = risesTo.exec(lead);
  const fall = verb === null ? fallsTo.exec(lead) : null;
  const link = (verb ?? fall)?.[1];
  if (link === undefined || !(link === 'to' ? thenFrom : thenTo).test(gap)) return null;
  return { direction: verb === null ? 'down' : 'up', late: link === 'to' ? at : at + 1 };
}

/** Whether a value may have come from another the way that is told. */
function isSo(text: string, late: Mention, early: Mention, direction: Direction): boolean {
  const [after, before] = [writtenRange(late, text), writtenRange(early, text)];
  return direction === 'up' ? after.high >= before.low : after.low <= before.high;
}

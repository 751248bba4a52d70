import type { Mention } from '../../figures/figure';
import { recomputed, unfit } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { startWithHedge } from './summands';
import { writtenRange } from './writtenRange';

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const hedge = '(?:(?:about|around|roughly|some|nearly|almost|approximately|just|only|over|under|more than|less than|the|a|an|as much as|an estimated) ){0,3}';
/** Words that date the first of two values, and nothing else. */
const dated = `(?:,? (?:in|for|during|over|by|through|on|to|of|as|this|last|that|the|its|a|same|full|whole|fiscal|calendar|year|quarter|half|month|week|weeks|months|quarters`
  + `|first|second|third|fourth|final|ended|ending|early|late|mid|now|today|annually|earlier|ago|before|end|${month}|FY|[QH][1-4]`
  + '|\\d{1,2}(?:st|nd|rd|th)?|(?:FY)?(?:19|20)\\d\\d|FY\\d\\d)){0,8}';
const adverb = '(?: (?:sharply|slightly|steeply|markedly|significantly|substantially|dramatically|considerably|well|way|far))?';

/** Between a value and the one that it has come from: "$653 million in 2023, up from". */
const upFrom = new RegExp(`^${dated},? (?:and |but |itself |already )?(?:up${adverb}|an? (?:increase|rise|jump|leap|gain)) from ${hedge}$`);
const downFrom = new RegExp(`^${dated},? (?:and |but |itself |already )?(?:down${adverb}|an? (?:drop|fall|decline|decrease)) from ${hedge}$`);
/** Between two values that a verb leads to and from, either way round. */
const thenFrom = new RegExp(`^${dated},? from ${hedge}$`);
const thenTo = new RegExp(`^${dated},? to ${hedge}$`);

/** Between a value and another that it is held against: "in 2023, comfortably more than the"; the second is a value of its own, and no step. */
const degree = '(?:(?:comfortably|far|well|still|slightly|even|much|somewhat|a little|a good deal|considerably|and|but|which is|which was|itself) ){0,3}';
const ofOther = '(?: (?:the|its|their|what was) )';
const overOther = new RegExp(`^${dated}, ${degree}(?:(?:more|higher|larger|bigger|greater) than|above|exceeding|topping|surpassing|beating)${ofOther}$`);
const underOther = new RegExp(`^${dated}, ${degree}(?:(?:less|lower|smaller|fewer) than|below|short of|shy of)${ofOther}$`);

const ahead = '(?:to|will|would|could|may|might|should|can) ';
const rising = `(?:rose|risen|ris(?:es|ing)|climb(?:s|ed|ing)|jump(?:s|ed|ing)|grew|grown|grow(?:s|ing)|increas(?:es|ed|ing)|surg(?:es|ed|ing)|soar(?:s|ed|ing)`
  + `|leapt|leaps|swelled|swollen|balloon(?:s|ed|ing)|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|quadrupled|lift(?:ed|ing)|expand(?:s|ed|ing)`
  + `|${ahead}(?:rise|climb|jump|grow|increase|surge|soar|swell|double|triple))`;
const falling = `(?:fell|fallen|fall(?:s|ing)|drop(?:s|ped|ping)|declin(?:es|ed|ing)|shr[au]nk|shrink(?:s|ing)|slid|slid(?:es|ing)|sank|sunk|slip(?:s|ped|ping)`
  + `|plung(?:es|ed|ing)|plummet(?:s|ed|ing)|tumbl(?:es|ed|ing)|decreas(?:es|ed|ing)|halv(?:es|ed|ing)|trim(?:s|med|ming)|lower(?:s|ed|ing)`
  + `|${ahead}(?:fall|drop|decline|shrink|slide|sink|slip|plunge|plummet|decrease|halve|lower))`;
/** From a verb up to the value that it leads to or from; of what is counted in other figures between them no verb tells. */
const risesTo = new RegExp(`\\b${rising}(?: [^ .!?;:,$\u20AC\u00A3\u00A5\\d]{1,20}){0,6} (to|from) ${hedge}$`);
const fallsTo = new RegExp(`\\b${falling}(?: [^ .!?;:,$\u20AC\u00A3\u00A5\\d]{1,20}){0,6} (to|from) ${hedge}$`);
const longestLead = 140;

/** What may be less the more there is of it: of a loss nobody knows which way is up. */
const signed = /\b(?:loss(?:es)?|los(?:t|e|es|ing)|deficits?|shortfalls?|negative|debts?|discounts?|in the red|outflows?)(?!\w)|[-\u2212\u2013](?=[$\u20AC\u00A3\u00A5])/i;
/** "rose by": how far a value moved is none. */
const steps = /\b(?:by|another|further|(?:increase|rise|gain|jump|drop|fall|cut|decline|reduction|growth) of) (?:(?:about|around|roughly|some|nearly|almost|just|over|more than) ){0,2}$/;
/** "Each of the 12 cost $50 million, more than the $600 million for 14": what one costs is not held against all of them. */
const ofOne = /\b(?:each|every|apiece|per|single|average|one of)(?!\w)/i;
/** How many times as much at most one of two values is that are held against each other. */
const farthest = 4;
/** "up from $300 million a quarter": a value of another stretch of time. */
const rated = /^ (?:an?|per|each|every) (?:day|week|month|quarter|year)(?! (?:ago|earlier|before|prior))(?!\w)/;

/** Whether the words between two values, the later first, lead back to the earlier one: "in 2024 from". */
export function isBackFrom(gap: string): boolean {
  return thenFrom.test(gap);
}

type Direction = 'up' | 'down' | 'over' | 'under';

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
    const lead = text.slice(Math.max(span.start, startWithHedge(first) - longestLead), startWithHedge(first));
    const told = toldAgainst(text.slice(first.end, second.start), at) ?? toldBetween(gap, at) ?? toldByVerb(lead, gap, at);
    if (told === null || rated.test(text.slice(first.end, first.end + 30)) || rated.test(text.slice(second.end, second.end + 30))) continue;
    if (told.late === at && steps.test(text.slice(Math.max(span.start, startWithHedge(first) - 24), startWithHedge(first)))) continue;
    const sentence = text.slice(span.start, span.end);
    if (signed.test(sentence) || (isCompared(told) && (ofOne.test(sentence) || isFar(first, second)))) continue;
    const [late, early] = told.late === at ? [first, second] : [second, first];
    if (isSo(text, late, early, told.direction)) continue;
    if (mentions.slice(0, at).some((other) => isOneKind(other, early) && isSo(text, other, early, told.direction))) continue;
    found.push(notSo(text, late, early, told));
  }
  return found;
}

function isOneKind({ figure: one }: Mention, { figure: other }: Mention): boolean {
  return one.unit === other.unit && one.per === other.per && (one.chip === other.chip || one.chip === null || other.chip === null);
}

function isFar({ figure: one }: Mention, { figure: other }: Mention): boolean {
  return farthest * Math.min(one.low, other.low) < Math.max(one.high, other.high);
}

interface Told {
  readonly direction: Direction;
  /** Index of the later value. */
  readonly late: number;
}

function isCompared({ direction }: Pick<Told, 'direction'>): boolean {
  return direction === 'over' || direction === 'under';
}

function toldBetween(gap: string, at: number): Told | null {
  return upFrom.test(gap) ? { direction: 'up', late: at } : downFrom.test(gap) ? { direction: 'down', late: at } : null;
}

/** "$653 million in 2023, comfortably more than the". */
function toldAgainst(gap: string, at: number): Told | null {
  if (!gap.endsWith(' ') || !gap.includes(', ')) return null;
  return overOther.test(gap) ? { direction: 'over', late: at } : underOther.test(gap) ? { direction: 'under', late: at } : null;
}

/** "rose to $5 billion in 2024 from", "fell from $7 billion to". */
function toldByVerb(lead: string, gap: string, at: number): Told | null {
  const verb = risesTo.exec(lead);
  const fall = verb === null ? fallsTo.exec(lead) : null;
  const link = (verb ?? fall)?.[1];
  if (link === undefined || !(link === 'to' ? thenFrom : thenTo).test(gap)) return null;
  return { direction: verb === null ? 'down' : 'up', late: link === 'to' ? at : at + 1 };
}

/** `stated` is 1 for more than before and -1 for less. */
function notSo(text: string, late: Mention, early: Mention, { direction, late: at }: Told): Recomputed {
  const more = direction === 'up' || direction === 'over' ? 1 : -1;
  const [one, other] = [text.slice(late.start, late.end), text.slice(early.start, early.end)];
  const compared = isCompared({ direction });
  const shown = compared ? `${one} ${more === 1 ? '<' : '>'} ${other}` : `${other} \u2192 ${one}`;
  return recomputed(at, compared ? 'comparison' : 'direction', { stated: more, computed: -more, shown }, [early]);
}

/** Whether a value may have come from another the way that is told. */
function isSo(text: string, late: Mention, early: Mention, direction: Direction): boolean {
  const compared = isCompared({ direction });
  // "More than the $796 million" is no bound of what it stands before.
  const [after, before] = [writtenRange(late, text), writtenRange(early, text, compared ? null : early.figure.hedge)];
  return direction === 'up' || direction === 'over' ? after.high >= before.low : after.low <= before.high;
}

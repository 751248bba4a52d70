import type { Mention } from '../../figures/figure';
import type { Span } from '../../text/span';
import { digitsOf } from '../digits';
import { withBareAmounts } from './bareAmounts';
import { between, listUpTo } from './partLists';
import { addsUntold, fewestDigits, isSlipOf, partsLed } from './sumLeads';
import type { Recomputed, SentenceFigures } from './recomputed';
import { comesOut, isEach, isSummable, isTotal, startWithHedge, sumOf, sumTold, summandsOf, timesOf } from './summands';
import type { Summand } from './summands';
import { countTotalled, isTotalled, onlyMakesOf, tellsMore } from './sumWords';
import { partsAhead } from './sumsAhead';
import { meet, writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** What may stand between the last part and the total: what goes with the part, then punctuation and words that only lead over. */
const leadOver =
  /^(?:[^.!?,;:]{0,40}[,;:–—])?[\s,;:()–—-]{0,4}(?:(?:or|so|for|which|that|this|makes?|making|gives?|gave|giving|is|are|and|a|an|total|together|of|in|all|combined|totall?ing|adds?|adding|up|to|sums?|altogether|about|around|roughly|some|nearly|almost|just|over|under|more|less|than|told|grand|joint|jointly|taken|collectively|aggregate)[\s,:]{1,3}){0,9}$/i;

/** What sums up without a comma: "… from its owners add up to", "… come to". */
const sumsUp = /^[^.!?;]{0,40}?\b(?:add(?:s|ing)? up to|sums? to|totals?|totall?ing|comes? to|coming to|makes?|making|for a total of|give[sn]?|together (?:they |these |the two |both )?(?:bring|brought|bringing) in|so (?:that )?(?:the (?:two|three|four|five|pair)(?: of them)?|both(?: of them)?|all of them) (?:took|got|bought|have|had|hold|raised|spent|paid|ordered|received|own|owned|run)|together (?:they |these |the two |both )?(?:raised?|cost|hold|held|need|are worth|amount(?:ed)? to))(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|a total of)){0,2} $/i;

/** "With A, B and C, the firm has …": what stands between the last part and a total whose parts are led by "with". */
const withParts = /^[^.!?,;:]{0,40}, ?(?:[\w’'-]{1,20} ){1,6}$/;

/** "In all it owns 50,000 GPUs: …": words of a total before a figure whose parts follow. */
const totalAhead = /\b(?:in all|in total|altogether|all told),? (?:[\w’'-]{1,20} ){1,4}$/i;
/** "Its own total in the port will be $16.2 million: …". */
const ownTotalAhead = /\b(?:the|its|their|his|her) (?:own |grand |combined |overall )?total (?:[\w’'-]{1,20} ){0,4}(?:will be|would be|is|was|comes to|came to) $/i;

/** "Nordwind ($40 million) and Ostwind ($25 million) raised": between the last of parts in brackets and their total. */
const behindBracket = /^\) (?:[a-z’'-]{1,14} ){1,3}$/;

/** "Of the $10 billion, …": words of a total before its parts, and of the part that makes it whole. */
const totalOf = /\bof (?:the|its|their|these|those) $/i;
const remaining = /\b(?:the|its|another) (?:remaining|other|last|rest,?) $/i;
/** "Together A, B and C had 50,000 GPUs: …": what opens a clause and makes its figure the total of the parts behind a colon. */
const sharedAhead = /(?:^|[.;:]\s)(?:together|combined|altogether|between them|in all|in total|all told)(?!\w)[^.;:!?]{0,120}$/i;

/** What follows a total of more than the parts told: "a total of $45 million with salaries", "$45 million in all with salaries". */
const besides = /^(?: (?:in (?:all|total)|altogether|all told|combined|together))? (?:(?:through|until|till|by|to) (?:the end of )?(?:19|20)\d\d|with(?! (?:both|all|each)(?!\w))|including|counting|plus|if|once|when)(?!\w)/i;

/** "50,000 in all: 10,000 of one, 10,000 of another, and H20s besides": a last part without a figure. */
const restUntold = /^[^.;!?]{0,60}?(?:,| and)(?: and)? [^.;!?\d]{0,12}[A-Za-z][\w-]{1,20}(?: [\w-]{1,20}){0,3} (?:besides|as well|too|on top|in addition|for the rest)(?= ?[.,;:!?)]|$)/i;

/** What may stand between a total and the parts told after it. */
const opensParts = /^(?=[^.!?]{1,50}$)[^.!?]{0,49}?(?::|–|—|\bmade up of\b|\bconsisting of\b|\bcomposed of\b|\bsplit into\b)[^.!?]{0,20}$/i;

/**
 * Totals of a sentence against the sum of the parts beside them: "10,000 H800s, 10,000 H100s and 30,000 H20s, 50,000 in all".
 * Parts are at least two figures of the total's unit, listed without a gap; anything looser is left alone.
 */
export function checkSums({ text, span, mentions: told }: SentenceFigures): Recomputed[] {
  if (told.length < 2) return [];
  const mentions = withBareAmounts(text, span, told);
  const found = sumsOf(text, span, mentions, told);
  if (mentions === told) return found;
  // What has no unit of its own is no figure that could carry a notice.
  return found.map(({ at, notice }) => ({ at: told.indexOf(mentions[at] as Mention), notice })).filter(({ at }) => at >= 0);
}

function sumsOf(text: string, span: Span, mentions: readonly Mention[], written: readonly Mention[]): Recomputed[] {
  const found: Recomputed[] = [];
  mentions.forEach((total, at) => {
    // Most sentences have too few figures for a sum: the words are looked at only where there are parts to add.
    if (!mayBeTotal(total, mentions, text)) return;
    const before = text.slice(Math.max(0, total.start - 50), startWithHedge(total));
    const told = isTotalled(text, total, mentions[at + 1] ?? null);
    const parts = (told ? (partsBefore(text, mentions, at) ?? partsAfter(text, mentions, at)) : null)
      ?? partsSummedUp(text, mentions, at)
      ?? partsCounted(text, mentions, at)
      ?? partsSetOff(text, mentions, at)
      ?? partsLed(text, mentions, at)
      ?? (totalAhead.test(before) || (at === 0 && isSharedOut(text, span, total)) || isByChip(text, span, mentions, at) ? partsAfter(text, mentions, at) : null)
      ?? (ownTotalAhead.test(before) ? nearly(text, partsAfter(text, mentions, at), total) : null)
      ?? amiss(text, mentions, at)
      ?? (totalOf.test(before) ? partsWithRest(text, mentions, at) : null)
      ?? partsOfEach(text, mentions, at)
      ?? partsAhead(text, span, mentions, at);
    if (parts === null || (besides.test(text.slice(total.end, total.end + 30)) && parts[0] !== undefined && parts[0].mention.start < total.start)) return;
    const whole = writtenRange(total, text);
    const sum = sumOf(parts, whole, text);
    if (comesOut(parts, total, whole, sum, text, told)) return;
    // What seemed to leave out its unit may be of something else.
    if (mentions !== written && comesOutOf(parts.filter(({ mention }) => written.includes(mention)), whole, text)) return;
    // "It raised $970 million; revenue came to $35 million": less than a part is no sum, unless it is one with the point moved.
    const isSlip = isOfOtherScale(sum.value, whole.value) || (told && isMoved(sum.value, whole.value));
    if (!isSlip && parts.some(({ mention }) => writtenRange(mention, text).low > whole.high)) return;
    if ((parts[0] as Summand).mention.start < total.start && comesOutWithFewer(text, parts, whole)) return;
    if (comesOutWithMore(text, mentions, parts, total, sum)) return;
    const first = (parts[0] as Summand).mention.start;
    const last = (parts.at(-1) as Summand).mention.end;
    if (tellsMore(text, span.start, first, Math.max(total.start, last)) || (first > total.start && restUntold.test(text.slice(last, span.end)))) return;
    found.push({ at, notice: sumTold(parts, whole, sum, text) });
  });
  return found;
}

/** Whether two values are the same but for where the point stands. */
function isMoved(one: number, other: number): boolean {
  const power = Math.log10(one / other);
  return Math.abs(power - Math.round(power)) < 0.02;
}

/** Whether the last two or more of the parts alone make the total: the list began there, and what stands before was told of something else. */
function comesOutWithFewer(text: string, parts: readonly Summand[], whole: WrittenRange): boolean {
  for (let index = parts.length - 2; index > 0; index--) {
    if (comesOutOf(parts.slice(index), whole, text)) return true;
  }
  return false;
}

function comesOutOf(parts: readonly Summand[], whole: WrittenRange, text: string): boolean {
  return meet(sumOf(parts, whole, text), whole);
}

/** Whether the total comes out once figures that stand further ahead in the sentence are added too: the list began there, in other words. */
function comesOutWithMore(text: string, mentions: readonly Mention[], parts: readonly Summand[], total: Mention, sum: WrittenRange): boolean {
  const whole = writtenRange(total, text);
  let [least, most] = [sum.low, sum.high];
  for (let index = mentions.indexOf((parts[0] as Summand).mention) - 1; index >= 0; index--) {
    const part = mentions[index] as Mention;
    if (part === total || !isSummable(part, total)) return false;
    const times = timesOf(text, part);
    if (times === 0) return false;
    const range = writtenRange(part, text);
    least += times * range.low;
    most += times * range.high;
    if (least <= whole.high && most >= whole.low) return true;
  }
  return false;
}

function partsBefore(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const last = mentions[at - 1];
  if (last === undefined) return null;
  const lead = text.slice(last.end, total.start);
  if (leadOver.test(lead)) return listUpTo(text, mentions, at);
  if (behindBracket.test(lead)) {
    const inBrackets = listUpTo(text, mentions, at);
    return inBrackets?.every(({ mention }) => text[startWithHedge(mention) - 1] === '(' && text[mention.end] === ')') === true ? inBrackets : null;
  }
  const parts = withParts.test(lead) ? listUpTo(text, mentions, at) : null;
  const first = parts?.[0]?.mention;
  return first !== undefined && /\bwith (?:its |about |some |around |roughly )?$/i.test(text.slice(Math.max(0, first.start - 20), first.start)) ? parts : null;
}

/** Parts that a verb of summing joins to the total, whatever goes with the last of them. */
function partsSummedUp(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const last = mentions[at - 1];
  const total = mentions[at] as Mention;
  if (last === undefined) return null;
  const lead = text.slice(last.end, total.start);
  return sumsUp.test(lead) && !addsUntold.test(lead) && !onlyMakesOf(text, total) ? listUpTo(text, mentions, at) : null;
}

/** Parts of which the total says right behind it how many they are: "$510 million from search and $75 million from fees, $605 million from the two". */
function partsCounted(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const count = countTotalled(text, total);
  const last = mentions[at - 1];
  if (count === 0 || last === undefined || !leadOver.test(text.slice(last.end, total.start))) return null;
  const parts = listUpTo(text, mentions, at);
  return parts !== null && parts.reduce((sum, { times }) => sum + times, 0) === count && isNear(text, parts, total, farthest) ? parts : null;
}

/** What may stand between the last of some parts and what a colon or dash sets off as their sum. */
const setsOff = /^[^.!?;:–—]{0,40}?(?:: | ?[–—] ?)(?:(?:or|some|about|around|roughly|nearly|almost|a total of) ){0,2}$/;
/** What may follow such a sum: whom it comes from or what it is for; nothing that makes it a part, a rate or another time's. */
const setOff =
  /^(?: ?[.!?;)]|$| (?:of(?! (?:it|that|this|them|which|these|those)(?!\w))|(?:from|to)(?! \d)|for|that|which|spread|owed|promised|pledged|spent|raised)(?!\w))/;

/**
 * Three or more parts with a colon or dash behind them, then a figure about as large as all of them: "$300 billion to A, $250 billion to B
 * and $38 billion to C: $638 billion from …".
 */
function partsSetOff(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const last = mentions[at - 1];
  if (at < 3 || last === undefined || !setsOff.test(text.slice(last.end, total.start)) || !setOff.test(text.slice(total.end, total.end + 30))) return null;
  const parts = listUpTo(text, mentions, at);
  if (parts === null || parts.length < 3) return null;
  const { value } = sumOf(parts, writtenRange(total, text), text);
  return isNear(text, parts, total, nearby) || isSlipOf(parts.map(({ mention }) => mention), total, value, fewestDigits) ? parts : null;
}

/** How many times as much as its sum, or as little, a total may be: where its words count the parts, and where only its place tells that it is one. */
const farthest = 3;
const nearby = 1.15;

function isNear(text: string, parts: readonly Summand[], total: Mention, most: number): boolean {
  const whole = writtenRange(total, text);
  const ratio = sumOf(parts, whole, text).value / whole.value;
  return ratio <= most && ratio >= 1 / most;
}

/** Parts that come to about as much as the total: what falls far short of it may be but the biggest of them. */
function nearly(text: string, parts: Summand[] | null, total: Mention): Summand[] | null {
  return parts !== null && isNear(text, parts, total, nearby) ? parts : null;
}

function partsAfter(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const first = mentions[at + 1];
  if (first === undefined || !opensParts.test(text.slice(total.end, first.start))) return null;
  const parts = [first];
  for (let index = at + 2; index < mentions.length; index++) {
    const part = mentions[index] as Mention;
    if (!between.test(text.slice((parts.at(-1) as Mention).end, part.start))) break;
    parts.push(part);
  }
  return summandsOf(text, parts, total);
}

/**
 * "is to get $650 billion: $620 million for licences and another $30 million": parts told behind their total, which is a slip of what they come
 * to; null elsewhere.
 */
function amiss(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const parts = partsAfter(text, mentions, at);
  if (parts === null || parts.length < 2) return null;
  const { value } = sumOf(parts, writtenRange(total, text), text);
  const { low } = total.figure;
  // Less than the total the parts may come to where they are but the biggest.
  return isOfOtherScale(value, low) || (value > low && isSlipOf(parts.map(({ mention }) => mention), total, value, fewestDigits)) ? parts : null;
}

const thousand = 1000;

/** Whether a value has the digits of another, two at least, with millions for billions. */
function isOfOtherScale(one: number, other: number): boolean {
  return digitsOf(one) === digitsOf(other) && digitsOf(one).length > 1 && (Math.round(one / other) === thousand || Math.round(other / one) === thousand);
}

/** "holds 200,000 GPUs: 150,000 H100s, 50,000 H200s and 30,000 GB200s.": whether a number of chips is told chip by chip to the end of the sentence. */
function isByChip(text: string, { end }: Span, mentions: readonly Mention[], at: number): boolean {
  const total = mentions[at] as Mention;
  const parts = mentions.slice(at + 1);
  const last = parts.at(-1);
  if (total.figure.kind !== 'accelerator-count' || total.figure.chip !== null || parts.length < 2 || last === undefined) return false;
  if (!/^: ?$/.test(text.slice(total.end, (parts[0] as Mention).start)) || !/^[.!)]*$/.test(text.slice(last.end, end).trim())) return false;
  return parts.every(({ figure: { kind, chip } }) => kind === 'accelerator-count' && chip !== null);
}

/** Whether the words before a total say that it is shared out. */
function isSharedOut(text: string, sentence: Span, total: Mention): boolean {
  return sharedAhead.test(text.slice(Math.max(sentence.start, total.start - 140), total.start));
}

/** The parts after a total that is shared out whole: all that follow it, the last one "the remaining". */
function partsWithRest(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const parts = mentions.slice(at + 1);
  const last = parts.at(-1);
  if (last === undefined || !remaining.test(text.slice(Math.max(0, last.start - 20), startWithHedge(last)))) return null;
  if (!/^[^.!?,;:]{0,40}, ?$/.test(text.slice(total.end, (parts[0] as Mention).start))) return null;
  for (let index = 1; index < parts.length; index++) {
    if (!between.test(text.slice((parts[index - 1] as Mention).end, (parts[index] as Mention).start))) return null;
  }
  return summandsOf(text, parts, total);
}

/** What a part behind a colon comes from or goes to, and words that leave nothing out. */
const ofEach = /^ (in|from|for|to|by|on|of) (?!(?:it|that|this|them|which|these|those)(?!\w))[^.!?;:]/;
const sources: ReadonlySet<string> = new Set(['of', 'from', 'in']);
const allTheRest = /^ (?:in|from|for|to|by|on) (?:elsewhere|others\b|(?:the )?rest\b|(?:all |the )?(?:other|remaining)\b|everyone else|everything else|other\b)/;
const opensEach = /^(?: [\w\u2019'-]{1,20}){0,4}: (?:[a-z]{1,10} ){0,3}$/;

/**
 * "raised $15 billion: $9.6 billion from JPMorgan and $4.5 billion from elsewhere": the parts behind a colon, each with what it comes from or goes to.
 * Where they come to less than the total and none stands for all the rest, they may be but the biggest: null, as elsewhere. Of parts told in several
 * ways ("$25 billion of debt and $21 billion from his own purse") only more than the total tells.
 */
function partsOfEach(text: string, mentions: readonly Mention[], at: number): Summand[] | null {
  const total = mentions[at] as Mention;
  const first = mentions[at + 1];
  if (first === undefined || !opensEach.test(text.slice(total.end, first.start))) return null;
  const parts = partsAfter(text, mentions, at);
  const last = parts?.at(-1)?.mention;
  if (parts === null || last === undefined || last !== mentions.at(-1)) return null;
  const links = parts.map(({ mention: { end } }) => ofEach.exec(text.slice(end, end + 12))?.[1]);
  const whole = writtenRange(total, text);
  if (links[0] === 'of' || links.some((link) => link !== links[0])) {
    return links.every((link) => link !== undefined && sources.has(link)) && sumOf(parts, whole, text).low > whole.high ? parts : null;
  }
  if (links[0] === undefined) return null;
  return sumOf(parts, whole, text).high >= whole.low || allTheRest.test(text.slice(last.end, last.end + 30)) ? parts : null;
}

/** Whether there are figures enough beside it for it to be their sum. */
function mayBeTotal(total: Mention, mentions: readonly Mention[], text: string): boolean {
  if (!isTotal(total)) return false;
  let parts = -1;
  for (const mention of mentions) if (isSummable(mention, total)) parts += 1;
  return parts >= 2 || (parts === 1 && mentions.some(({ end }) => end !== total.end && isEach(text.slice(end, end + 8))));
}

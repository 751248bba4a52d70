import type { Mention } from '../figures/figure';
import type { Span } from '../text/span';
import { recomputed } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { writtenRange } from './writtenRange';
import type { WrittenRange } from './writtenRange';

/** Words right after a figure that make it the total of those beside it. */
const totalAfter = /^[\s,]{0,3}(?:[a-z-]{1,15} ){0,2}(?:in all|in total|altogether|all told|all together|combined|put together|between them|together(?! with))(?!\w)/i;

/** Words right before a figure that do. */
const totalBefore = /\b(?:(?:a|the) total of|together|makes?|making|totall?ing|a combined|for a total of|in all|in total|altogether|all told|adds? up to|adding up to|sums? to|summing to)[\s,:]{0,3}$/i;

/** What may stand between the last part and the total: what goes with the part, then punctuation and words that only lead over. */
const leadOver =
  /^(?:[^.!?,;:]{0,40}[,;:–—])?[\s,;:()–—-]{0,4}(?:(?:or|for|which|that|this|makes?|making|is|are|and|a|an|total|together|of|in|all|combined|totall?ing|adds?|adding|up|to|sums?|altogether|about|around|roughly|some|nearly|almost|just|over|under|more|less|than|told)[\s,:]{1,3}){0,9}$/i;

/** What sums up without a comma: "… from its owners add up to", "… come to". */
const sumsUp = /^[^.!?;]{0,40}?\b(?:add(?:s|ing)? up to|sums? to|totals?|totall?ing|comes? to|coming to|makes?|making|for a total of|give[sn]?|together (?:bring|brought|bringing) in|together (?:raised?|cost|hold|held|need|are worth|amount(?:ed)? to))(?: (?:about|around|roughly|some|nearly|almost|just|over|under|more than|less than|a total of)){0,2} $/i;

/** "With A, B and C, the firm has …": what stands between the last part and a total whose parts are led by "with". */
const withParts = /^[^.!?,;:]{0,40}, ?(?:[\w’'-]{1,20} ){1,6}$/;

/** "In all it owns 50,000 GPUs: …": words of a total before a figure whose parts follow. */
const totalAhead = /\b(?:in all|in total|altogether|all told),? (?:[\w’'-]{1,20} ){1,4}$/i;

/** "Of the $10 billion, …": words of a total before its parts, and of the part that makes it whole. */
const totalOf = /\bof (?:the|its|their|these|those) $/i;
const remaining = /\b(?:the|its|another) (?:remaining|other|last|rest,?) $/i;
/** "Together A, B and C had 50,000 GPUs: …": what opens a clause and makes its figure the total of the parts behind a colon. */
const sharedAhead = /(?:^|[.;:]\s)(?:together|combined|altogether|between them|in all|in total|all told)(?!\w)[^.;:!?]{0,120}$/i;

/** What may stand between two parts: few words, and a comma, "and" or "plus". */
const between = /^(?=[^.!?]{1,60}$)[^.!?]{0,59}?(?:,|;|\band\b|\bplus\b|&|\+|\bas well as\b)/i;

/** What may stand between a total and the parts told after it. */
const opensParts = /^(?=[^.!?]{1,50}$)[^.!?]{0,49}?(?::|–|—|\bmade up of\b|\bconsisting of\b|\bcomposed of\b|\bsplit into\b)[^.!?]{0,20}$/i;

/**
 * Totals of a sentence against the sum of the parts beside them: "10,000 H800s, 10,000 H100s and 30,000 H20s, 50,000 in all".
 * Parts are at least two figures of the total's unit, listed without a gap; anything looser is left alone.
 */
export function checkSums({ text, span, mentions }: SentenceFigures): Recomputed[] {
  const found: Recomputed[] = [];
  mentions.forEach((total, at) => {
    // Most sentences have too few figures for a sum: the words are looked at only where there are parts to add.
    if (!mayBeTotal(total, mentions)) return;
    const before = text.slice(Math.max(0, total.start - 50), startWithHedge(total));
    const told = totalAfter.test(text.slice(total.end, total.end + 50)) || totalBefore.test(before);
    const parts = (told ? (partsBefore(text, mentions, at) ?? partsAfter(text, mentions, at)) : null)
      ?? partsSummedUp(text, mentions, at)
      ?? (totalAhead.test(before) || (at === 0 && isSharedOut(text, span, total)) ? partsAfter(text, mentions, at) : null)
      ?? (totalOf.test(before) ? partsWithRest(text, mentions, at) : null)
      ?? partsOfEach(text, mentions, at);
    if (parts === null) return;
    const whole = writtenRange(total, text);
    let low = 0;
    let high = 0;
    let sum = 0;
    for (const part of parts) {
      const range = writtenRange(part, text);
      low += range.low;
      high += range.high;
      sum += range.value;
    }
    if (low <= whole.high && high >= whole.low) return;
    // "It raised $970 million; revenue came to $35 million": less than a part is no sum, unless the words say outright that it is.
    if (!told && parts.some((part) => writtenRange(part, text).low > whole.high)) return;
    if ((parts[0] as Mention).start < total.start && comesOutWithFewer(text, parts, whole)) return;
    if (comesOutWithMore(text, mentions, parts, total, low, high)) return;
    found.push(recomputed(at, 'sum', { stated: whole.value, computed: sum, parts: parts.length, shown: shown(parts, text) }, parts));
  });
  return found;
}

/** Whether the last two or more of the parts alone make the total: the list began there, and what stands before was told of something else. */
function comesOutWithFewer(text: string, parts: readonly Mention[], whole: WrittenRange): boolean {
  let [least, most] = [0, 0];
  for (let index = parts.length - 1; index > 0; index--) {
    const part = parts[index] as Mention;
    const range = writtenRange(part, text);
    least += range.low;
    most += range.high;
    if (index < parts.length - 1 && least <= whole.high && most >= whole.low) return true;
  }
  return false;
}

/** Whether the total comes out once figures that stand further ahead in the sentence are added too: the list began there, in other words. */
function comesOutWithMore(text: string, mentions: readonly Mention[], parts: readonly Mention[], total: Mention, low: number, high: number): boolean {
  const whole = writtenRange(total, text);
  let [least, most] = [low, high];
  for (let index = mentions.indexOf(parts[0] as Mention) - 1; index >= 0; index--) {
    const part = mentions[index] as Mention;
    if (part === total || !isSummable(part, total)) return false;
    const range = writtenRange(part, text);
    least += range.low;
    most += range.high;
    if (least <= whole.high && most >= whole.low) return true;
  }
  return false;
}

function shown(parts: readonly Mention[], text: string): string {
  return parts.map(({ start, end }) => text.slice(start, end)).join(' + ');
}

function partsBefore(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const last = mentions[at - 1];
  if (last === undefined) return null;
  const lead = text.slice(last.end, total.start);
  if (leadOver.test(lead)) return listUpTo(text, mentions, at);
  const parts = withParts.test(lead) ? listUpTo(text, mentions, at) : null;
  const first = parts?.[0];
  return first !== undefined && /\bwith (?:its |about |some |around |roughly )?$/i.test(text.slice(Math.max(0, first.start - 20), first.start)) ? parts : null;
}

/** Parts that a verb of summing joins to the total, whatever goes with the last of them. */
function partsSummedUp(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const last = mentions[at - 1];
  return last !== undefined && sumsUp.test(text.slice(last.end, (mentions[at] as Mention).start)) ? listUpTo(text, mentions, at) : null;
}

function listUpTo(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const parts = [mentions[at - 1] as Mention];
  for (let index = at - 2; index >= 0; index--) {
    const part = mentions[index] as Mention;
    const next = parts[0] as Mention;
    if (!between.test(text.slice(part.end, next.start))) break;
    parts.unshift(part);
  }
  return sameKind(parts, total) ? parts : null;
}

function partsAfter(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const first = mentions[at + 1];
  if (first === undefined || !opensParts.test(text.slice(total.end, first.start))) return null;
  const parts = [first];
  for (let index = at + 2; index < mentions.length; index++) {
    const part = mentions[index] as Mention;
    if (!between.test(text.slice((parts.at(-1) as Mention).end, part.start))) break;
    parts.push(part);
  }
  return sameKind(parts, total) ? parts : null;
}

/** Where a figure begins, with its hedge where that stands before it. */
function startWithHedge({ start, hedgeSpan }: Mention): number {
  return hedgeSpan !== null && hedgeSpan.end <= start ? hedgeSpan.start : start;
}

/** Whether the words before a total say that it is shared out. */
function isSharedOut(text: string, sentence: Span, total: Mention): boolean {
  return sharedAhead.test(text.slice(Math.max(sentence.start, total.start - 140), total.start));
}

/** The parts after a total that is shared out whole: all that follow it, the last one "the remaining". */
function partsWithRest(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const parts = mentions.slice(at + 1);
  const last = parts.at(-1);
  if (last === undefined || !remaining.test(text.slice(Math.max(0, last.start - 20), startWithHedge(last)))) return null;
  if (!/^[^.!?,;:]{0,40}, ?$/.test(text.slice(total.end, (parts[0] as Mention).start))) return null;
  for (let index = 1; index < parts.length; index++) {
    if (!between.test(text.slice((parts[index - 1] as Mention).end, (parts[index] as Mention).start))) return null;
  }
  return sameKind(parts, total) ? parts : null;
}

/** What a part behind a colon comes from or goes to, and words that leave nothing out. */
const ofEach = /^ (in|from|for|to|by|on) [^.!?;:]/;
const allTheRest = /^ (?:in|from|for|to|by|on) (?:elsewhere|others\b|(?:the )?rest\b|(?:all |the )?(?:other|remaining)\b|everyone else|everything else|other\b)/;
const opensEach = /^(?: [\w\u2019'-]{1,20}){0,4}: (?:[a-z]{1,10} ){0,3}$/;

/**
 * "raised $15 billion: $9.6 billion from JPMorgan and $4.5 billion from elsewhere": the parts behind a colon, each with what it comes from or goes to.
 * Where they come to less than the total and none stands for all the rest, they may be but the biggest: null, as elsewhere.
 */
function partsOfEach(text: string, mentions: readonly Mention[], at: number): Mention[] | null {
  const total = mentions[at] as Mention;
  const first = mentions[at + 1];
  if (first === undefined || !opensEach.test(text.slice(total.end, first.start))) return null;
  const parts = partsAfter(text, mentions, at);
  const last = parts?.at(-1);
  if (parts === null || last === undefined || last !== mentions.at(-1)) return null;
  const links = parts.map(({ end }) => ofEach.exec(text.slice(end, end + 12))?.[1]);
  if (links[0] === undefined || links.some((link) => link !== links[0])) return null;
  let sum = 0;
  for (const part of parts) sum += writtenRange(part, text).high;
  return sum >= writtenRange(total, text).low || allTheRest.test(text.slice(last.end, last.end + 30)) ? parts : null;
}

/** Whether a figure counts the same thing as the total, and is no rate, vague or open to two readings. */
function isSummable({ figure }: Mention, total: Mention): boolean {
  return figure.unit === total.figure.unit && figure.per === null && !figure.vague && !figure.ambiguous;
}

/** Whether there are figures enough beside it for it to be their sum. */
function mayBeTotal(total: Mention, mentions: readonly Mention[]): boolean {
  if (mentions.length < 3 || !isSummable(total, total)) return false;
  let parts = -1;
  for (const mention of mentions) if (isSummable(mention, total)) parts += 1;
  return parts >= 2;
}

/** At least two parts, all of the total's kind. */
function sameKind(parts: readonly Mention[], total: Mention): boolean {
  return parts.length >= 2 && isSummable(total, total) && parts.every((part) => isSummable(part, total));
}

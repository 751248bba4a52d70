import type { Mention } from '../../figures/figure';
import type { Recomputed, SentenceFigures } from './recomputed';
import { comesOut, isTotal, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { tellsMore } from './sumWords';
import { writtenRange } from './writtenRange';

/** Between a whole and the first of its parts. */
const opens = /^[^.!?;:$€£¥\d]{0,80}?(?:(?:, (?:of which|made up of|consisting of|comprising|split into)|:| [–—]) | \()(?:(?:about|around|roughly|some|nearly|almost) )?$/i;
/** What a part is paid in, right behind it or as what it is. */
const paidIn = /^ (?:(?:(?:is|was|were|are|will be|would be|came|comes) )?(?:(?:in|as|of) )?)(?:new |fresh |bank |common )?(equity|debt|loans|cash|shares|stock|grants|bonds)(?!\w)/i;
/** Between the two parts, and behind the second: nothing of a third. */
const joins = /^(?:,? and|, with|, while|,|;|\/| \+) (?:(?:about|around|roughly|some|nearly|almost|another|a further|the (?:other|remaining)) ){0,2}$/i;
const ends = /^(?: to [\w’ -]{1,30})?(?: ?[.!?;)]|$)/i;
/** What comes to a whole besides, whether behind its parts or before them, and what an offer of cash and shares takes over or leaves to later. */
const besides = /\b(?:rest|remainder|remaining|balance|besides|another|also|including|plus)(?!\w)/i;
const takenOver = /\b(?:debts?|liabilities|earn-?outs?|milestones?|contingent|options|refinanc\w{1,6}|assum\w{1,4}|enterprise)(?!\w)/i;

/** Kinds of money that leave none between them. */
const complements: readonly (readonly string[])[] = [['equity', 'debt'], ['equity', 'loans'], ['equity', 'bonds'], ['cash', 'shares'], ['cash', 'stock'], ['grants', 'loans']];

/** How many times as much as its sum, or as little, a whole may be. */
const farthest = 1.3;

/**
 * Two parts of a whole right before them that are of kinds between which nothing is left: "$21 billion for boats, of which $7.5 billion is equity and
 * $12.5 billion debt", "$4 billion: $1 billion in cash and $2.5 billion in shares". Told where they do not come to it.
 */
export function checkComplements({ text, span, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length < 3) return [];
  const found: Recomputed[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 1) {
    const [whole, one, other] = [mentions[at] as Mention, mentions[at + 1] as Mention, mentions[at + 2] as Mention];
    const first = paidIn.exec(text.slice(one.end, one.end + 40));
    const second = first === null ? null : paidIn.exec(text.slice(other.end, other.end + 40));
    if (first === null || second === null || !areComplements(first[1] as string, second[1] as string)) continue;
    if (!isTotal(whole) || !opens.test(text.slice(whole.end, startWithHedge(one)))) continue;
    if (!joins.test(text.slice(one.end + first[0].length, startWithHedge(other)))) continue;
    const behind = other.end + second[0].length;
    if (!ends.test(text.slice(behind, Math.min(span.end, behind + 50)))) continue;
    const beside = text.slice(span.start, one.start) + text.slice(behind, behind + 80);
    if (besides.test(beside) || (/cash/i.test(`${first[1]} ${second[1]}`) && takenOver.test(text.slice(span.start, behind + 80)))) continue;
    const parts = summandsOf(text, [one, other], whole);
    if (parts === null || tellsMore(text, span.start, one.start, other.end)) continue;
    const all = writtenRange(whole, text);
    const sum = sumOf(parts, all, text);
    const ratio = sum.value / all.value;
    if (comesOut(parts, whole, all, sum, text, false) || ratio > farthest || ratio < 1 / farthest) continue;
    found.push({ at, notice: sumTold(parts, all, sum, text) });
  }
  return found;
}

function areComplements(one: string, other: string): boolean {
  const kinds = [one.toLowerCase(), other.toLowerCase()];
  return complements.some((pair) => pair.every((kind) => kinds.includes(kind)));
}

import type { Mention } from '../../figures/figure';
import type { Recomputed, SentenceFigures } from './recomputed';
import { isTotal, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { tellsMore } from './sumWords';
import { writtenRange } from './writtenRange';

/** Before a whole that is shared out: "Of the $90 million", at the head of a sentence also "Of $90 million". */
const ofThe = /(?:(?:^|[.;:,–—] ?)of (?:the|its|their|his|her|these|those)|^of) $/i;
/** Between it and the first part: "it thinks" may stand between two commas. */
const opens = /^(?: [\w’'-]{1,20}){0,5}, ?(?:(?:[\w’'-]{1,20} ){0,3}[\w’'-]{1,20}, )?(?:[a-z]{1,10} ){0,2}$/;
const setsOff = /^(?: [\w’'-]{1,20}){0,4}, $/;
/** What a part goes to: the very word is that of all parts, so that nothing else is listed. */
const goesTo = /^(?: (?:of it|of which))?(?: (?:went|goes|go|was|were|is|are|has|will|be|been|spent|paid|used|set|aside|meant|earmarked|came|comes|come)){0,4} (in|on|to|for|from|into)(?!\w)/i;
/** Between two such parts, and behind the last: what it goes to, in few words and without a verb of its own. */
const joined = /^(?:[^.!?;:,$€£¥\d]{1,60}, (?:and )?|[^.!?;:,$€£¥\d]{1,60} and )$/;
const ends = /^(?: of it| of which)? (?:in|on|to|for|from|into) (?!top(?!\w))(?:(?!(?:was|were|is|are|has|had|have|will|would)(?!\w))[\w’'-]{1,20} ?){1,5}[.,;)–—]/;
const isOfIt = /^ (?:of it|of which)(?!\w)/i;

/**
 * Parts that a whole is shared out into, and that are more than it between them: "of the $90 million, $40 million went on salaries, $35 million on rent
 * and $25 million on travel", "$120 million, $70 million of it in cash and $60 million in shares". Less is no slip, for some may be left.
 */
export function checkPartsTogether({ text, span, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length < 3) return [];
  const found: Recomputed[] = [];
  for (let at = 0; at + 2 < mentions.length; at += 1) {
    const [whole, first] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    const gap = text.slice(whole.end, startWithHedge(first));
    const isShared = ofThe.test(text.slice(Math.max(span.start, startWithHedge(whole) - 12), startWithHedge(whole))) && opens.test(gap);
    if (!isTotal(whole) || !(isShared || (setsOff.test(gap) && isOfIt.test(text.slice(first.end, first.end + 12))))) continue;
    const parts = partsFrom(text, mentions, at + 1);
    const summands = parts.length < 2 ? null : summandsOf(text, parts, whole);
    const end = parts.at(-1)?.end ?? first.end;
    if (summands === null || !ends.test(text.slice(end, end + 80)) || tellsMore(text, first.start, first.start, end)) continue;
    const [all, sum] = [writtenRange(whole, text), sumOf(summands, writtenRange(whole, text), text)];
    if (sum.low > all.high) found.push({ at, notice: sumTold(summands, all, sum, text) });
  }
  return found;
}

/** The figures from one on that go to or come from something, all by the same word. */
function partsFrom(text: string, mentions: readonly Mention[], from: number): Mention[] {
  const parts: Mention[] = [];
  let word: string | null = null;
  for (let index = from; index < mentions.length; index += 1) {
    const part = mentions[index] as Mention;
    const link = goesTo.exec(text.slice(part.end, part.end + 50))?.[1]?.toLowerCase();
    const previous = parts.at(-1);
    if (link === undefined || (word !== null && link !== word)) break;
    if (previous !== undefined && !joined.test(text.slice(previous.end, startWithHedge(part)))) break;
    word = link;
    parts.push(part);
  }
  return parts;
}

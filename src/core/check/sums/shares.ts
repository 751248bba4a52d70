import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { between } from './partLists';
import { notComingOut } from './recomputed';
import type { Recomputed, SentenceFigures } from './recomputed';
import { sharesIn } from './shareWords';
import type { Share } from './shareWords';
import { mayBePart, startWithHedge } from './summands';
import { meet, writtenRange } from './writtenRange';

/** Between a part and its share: "…, or 13 per cent of", "… made up 13 per cent of". */
const isShare =
  /^(?=[^.!?;:]{0,70}$)(?:[^.!?;:$€£¥]{0,40}?[,(–—] ?(?:(?:or|that is|which is|which was|i\.e\.|equal to|equivalent to|accounting for|making up|representing) )?| (?:[a-z]{2,14} ){0,3}(?:is|was|were|are|or|makes up|made up|accounts for|accounted for|represents|represented|equals|equalled|amounts to|amounted to) )$/i;
/** Between a share and its whole: "of its total sales of". */
const ofWhole = /^ of (?:(?!(?:against|from|than|compared|versus|and|but|for|with|by|to|while|worth|valued|first|last|next|above|below|beyond|anything|every|each|rest|remaining)(?!\w))[a-z’'-]{1,15} ){0,6}$/i;
/** Before a whole of which its part and its share follow: "Of sales of". */
const ofAhead = /(?:^|[.;:,–—] ?)of (?:(?:the|its|their|his|her|this|that|total|all|annual|yearly|overall|net) ){0,3}(?:[a-z]{3,14} of )?$/i;
/** Between a whole and a part that is told as its share before: "Half of the $120 million, or". */
const orPart = /^(?: [a-z’'-]{1,14}){0,4}(?:, or | ?[–—] ?(?:or )?| \((?:or )?|, (?:that|which) is | (?:makes|equals|comes to) )$/i;
/** A part with its share behind it: "$20 million, or 35 per cent, came from". */
const shareBehind = /^,? ?(?:or|[–—(]) ?$/i;
const endsThere = /^(?: of (?:it|them|the (?:total|whole|lot))(?!\w))? ?[,.;)–—]/i;

/** Behind a figure: what makes it none of these. */
const isElse = /^(?: (?:more|less|higher|lower|fewer|above|below|each|apiece|an?|per|plus|minus|and (?:[$€£¥\d]|half|an?(?!\w))|to|or)(?!\w)| ?%)/i;

/** A sentence that tells of what share the figure before it is: "That was 13 per cent of a total of". */
const pointsBack =
  /^(?:(?:and|but|so),? )?(?:that|this|it|they|these)(?: (?:sum|figure|amount|money))? (?:is|was|were|are|would be|makes? up|made up|makes|made|equals|equalled|represents|represented|accounts for|accounted for|comes to|came to|amounts to|amounted to) $/i;

/**
 * A part, its share and the whole, told outright in one sentence: "$20 million, or 35 per cent of sales of $80 million", "half of the $120 million, or
 * $70 million". The later of the two sums carries the notice.
 */
export function checkShares({ text, span, mentions }: SentenceFigures): Recomputed[] {
  if (mentions.length < 2) return [];
  const shares = sharesIn(text, span);
  const found: Recomputed[] = [];
  for (const share of shares) {
    const next = mentions.findIndex(({ start }) => start >= share.end);
    const [before, first, second] = [mentions[next - 1], mentions[next], mentions[next + 1]];
    if (first !== undefined && ofWhole.test(text.slice(share.end, startWithHedge(first)))) {
      const isPart = before !== undefined && isShare.test(text.slice(before.end, share.start));
      if (isPart && !isListed(text, mentions, next - 1)) add(found, text, next, before, first, share);
      const isWhole = second !== undefined && share === shares[0] && orPart.test(text.slice(first.end, startWithHedge(second)));
      if (isWhole && !isPart) add(found, text, next + 1, second, first, share);
      continue;
    }
    const [whole, part] = next < 0 ? mentions.slice(-2) : [mentions[next - 2], before];
    if (whole === undefined || part === undefined || !shareBehind.test(text.slice(part.end, share.start))) continue;
    const ahead = text.slice(Math.max(span.start, startWithHedge(whole) - 50), startWithHedge(whole));
    const isOf = ofAhead.test(ahead) && /^(?: [a-z’'-]{1,14}){0,4}, ?(?:[a-z]{1,10} ){0,3}$/i.test(text.slice(whole.end, startWithHedge(part)));
    if (isOf && endsThere.test(text.slice(share.end, share.end + 20))) add(found, text, mentions.indexOf(part), part, whole, share);
  }
  return found;
}

/** Whether a figure ends a list, of all of which a share behind it may be told: "$300 million in March and $450 million in June, or a tenth of". */
function isListed(text: string, mentions: readonly Mention[], at: number): boolean {
  const [previous, last] = [mentions[at - 1], mentions[at]];
  return previous !== undefined && last !== undefined && isOfUnit(previous, last) && between.test(text.slice(previous.end, last.start));
}

function add(found: Recomputed[], text: string, at: number, part: Mention, whole: Mention, share: Share): void {
  const notice = notThatShare(text, part, whole, share);
  if (notice !== null) found.push({ at, notice });
}

/**
 * Shares told in the sentence behind their part: "Sales there came to $17 billion. That was 13 per cent of a total of $60.9 billion.", or behind their
 * whole: "Revenue was $60.9 billion. Sales there made up $17 billion of it, or 28 per cent." For each mention of the block the notice that it is not, or
 * null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkSharesAcross({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 2) return null;
  let notices: (Notice | null)[] | null = null;
  for (const [index, span] of sentences.entries()) {
    const pointed = ofWholeBefore(text, mentions, sentences, index);
    if (pointed !== null) (notices ??= mentions.map(() => null))[pointed.at] = pointed.notice;
    const at = mentions.findIndex(({ start }) => start >= span.start);
    const [part, whole] = [mentions[at - 1], mentions[at]];
    const previous = sentences[index - 1];
    if (previous === undefined || part === undefined || whole === undefined || whole.end > span.end || part.start < previous.start) continue;
    // Of two sums nobody knows which is meant.
    if (mentions.some((other) => other !== part && isOfUnit(other, part) && other.start >= previous.start && other.end <= previous.end)) continue;
    const [share] = sharesIn(text, { start: span.start, end: whole.start });
    if (share === undefined || !pointsBack.test(text.slice(span.start, share.start)) || !ofWhole.test(text.slice(share.end, startWithHedge(whole)))) continue;
    const notice = notThatShare(text, part, whole, share);
    if (notice !== null) (notices ??= mentions.map(() => null))[at] = notice;
  }
  return notices;
}

/** A whole that the sentence before tells. */
const ofIt = ' of (?:it|that|this|them|these|the (?:total|sum|whole|lot))';
/** Between a part and its share, of a whole that the sentence before tells: "$17 billion of it, or". */
const ofThat = new RegExp(`^${ofIt}(?:,? or |, | ?[–—(] ?(?:or )?)$`, 'i');

/** The same behind the share: "$39 billion, which is 78 percent of the total." */
const endsInThat = new RegExp(`^${ofIt}(?= ?[,.;:)–—])`, 'i');

/** A whole told by what was done before: "about 70 percent of what was approved". */
const endsInDeed = /^ of what (?:was|were|had been|has been) ([a-z]{3,14}ed)(?= ?[,.;:)–—])/i;

/** The notice on a part that is told as a share of the one greater figure of a sentence before, at the part; null where there is none. */
function ofWholeBefore(text: string, mentions: readonly Mention[], sentences: readonly Span[], index: number): Recomputed | null {
  const span = sentences[index];
  const previous = sentences[index - 1];
  if (span === undefined || previous === undefined) return null;
  for (const share of sharesIn(text, span)) {
    const at = mentions.findLastIndex(({ end }) => end <= share.start);
    const part = mentions[at];
    if (part === undefined || part.start < span.start) continue;
    const isOfThat = ofThat.test(text.slice(part.end, share.start)) && endsThere.test(text.slice(share.end, share.end + 20));
    const isThatShare = !isOfThat && isShare.test(text.slice(part.end, share.start));
    const deed = isThatShare ? endsInDeed.exec(text.slice(share.end, share.end + 50))?.[1] : undefined;
    if (!isOfThat && deed === undefined && !(isThatShare && endsInThat.test(text.slice(share.end, share.end + 24)))) continue;
    const told = deed === undefined ? previous : sentences.slice(0, index).findLast(({ start, end }) => new RegExp(`\\b${deed}(?!\\w)`, 'i').test(text.slice(start, end)));
    const wholes = told === undefined ? [] : mentions.filter((other) =>
      isOfUnit(other, part) && other.start >= told.start && other.end <= told.end && other.figure.low > part.figure.high);
    const [whole] = wholes;
    const notice = whole === undefined || wholes.length > 1 ? null : notThatShare(text, part, whole, share);
    if (notice !== null) return { at, notice };
  }
  return null;
}

function isOfUnit(one: Mention, other: Mention): boolean {
  return one.figure.unit === other.figure.unit;
}

function notThatShare(text: string, part: Mention, whole: Mention, share: Share): Notice | null {
  if (!mayBePart(part, whole)) return null;
  if (isElse.test(text.slice(whole.end, whole.end + 12)) || isElse.test(text.slice(part.end, part.end + 12))) return null;
  const [some, all] = [writtenRange(part, text), writtenRange(whole, text)];
  if (!(all.low > 0)) return null;
  if (meet({ low: (100 * some.low) / all.high, high: (100 * some.high) / all.low }, share)) return null;
  const computed = Math.round((1000 * some.value) / all.value) / 10;
  const shown = `${text.slice(part.start, part.end)} ÷ ${text.slice(whole.start, whole.end)}`;
  return notComingOut('share', { stated: share.value, computed, shown }, [part, whole]);
}

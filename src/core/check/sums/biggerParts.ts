import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import type { Recomputed, SentenceFigures } from './recomputed';
import { mayBePart, moreThanWhole, startWithHedge } from './summands';
import { writtenRange } from './writtenRange';

/** Between a whole and a part of it: "…, of which", "… including some". */
const ofWhich = /^(?! of )(?=[^.!?;:]{1,80}$)[^.!?;:]{0,79}?(?<!\bnot )(?<!\bnot yet )\b(?:of which|of that|including|includes|included)(?: (?!the |its |their )[a-z-]{1,14}){0,3} $/i;
/** Between a whole and a part that says so behind it: "…, $60 million of which". */
const aside = /^[^.!?;:]{0,60}[,(–—] ?$/;
const ofIt = /^ (?:of which|of (?:it|that|this)(?! (?:[a-z]+ )?(?:year|month|week|quarter|day)))(?!\w)/i;
/** Between a whole and what a part of it makes up: "$44.1 billion, with data centers accounting for". */
const makesUp = /^(?! (?:up|down|more|less))[^.!?;:,]{0,40}, (?:(?:with|and) )?(?:(?!(?:it|they|he|she|we|who|which|that)(?!\w))[a-z’'-]{1,16} ){1,5}(?:accounting for|making up|contributing|supplying|chipping in|good for|responsible for|accounted for|contributed|made up)(?: (?:about|around|roughly|some|nearly|almost|just|only|over|another)){0,2} $/i;
/** Between what is added and the whole that it brings to: "another $4 billion, which brought its total to". */
const brings =
  /^[^.!?;:]{0,40}?[, ](?:(?:which|that|and) )?(?:bring|brings|brought|bringing|takes|took|taking|lifts|lifted|lifting) (?:the|its|his|her|their)(?: [a-z’'-]{1,14}){0,2} (?:total|sum|investment|stake|holding|commitments?|spending|outlay|bill|tally|haul|funding)(?: [a-z’'-]{1,14}){0,3} to $/i;
const addsOne = /\b(?:another|further|additional|extra|add(?:s|ed|ing)?)(?: [a-z’'-]{1,14}){0,2} $/i;
/** The head of a sentence that tells of parts of what the one before told. */
const within = /^(?:within (?:it|that|this)(?!\w|[’'])|(?:out )?of (?:that|this|it|this sum|that sum|this total|that total|the total|the whole)(?:,| $))[^.!?;:$€£¥\d]{0,80}$/i;

/** What gains and losses make up between them, so that one part may be more than the whole. */
const isNet = /\b(?:loss(?:es)?|los[et]|profits?|net|incomes?|earn(?:ed|ings|s)?|deficits?|surplus(?:es)?|results?|gains?|gained|cash flows?|swing|change|margin|equity|savings?|saved|balance|worth|value[ds]?|valuation)(?!\w)/i;
/** How far something moved is a difference too. */
const isMove = /\b(?:by|up|down|rose|rise|fell|fall|grew|growth|increased?|decreased?|dropped|jumped|of the) $/i;

/**
 * Parts told as more than their whole: "$31.9 million, of which $34.2 million is abroad", "$50 million, $60 million of which", "$44.1
 * billion, data centers accounting for $69.1 billion", "another $4 billion, which
 * brought its total to $8 million". The whole carries the notice.
 */
export function checkBiggerParts({ text, span, mentions }: SentenceFigures): Recomputed[] {
  const found: Recomputed[] = [];
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [whole, part] = [mentions[at] as Mention, mentions[at + 1] as Mention];
    const gap = text.slice(whole.end, startWithHedge(part));
    if (brings.test(gap) && addsOne.test(text.slice(Math.max(span.start, startWithHedge(whole) - 40), startWithHedge(whole)))) {
      const less = notPartOf(text, part, whole);
      if (less !== null) found.push({ at: at + 1, notice: less });
      continue;
    }
    if (!ofWhich.test(gap) && !makesUp.test(gap) && !(aside.test(gap) && ofIt.test(text.slice(part.end, part.end + 30)))) continue;
    if (isNet.test(text.slice(Math.max(span.start, whole.start - 80), part.start)) || isOfMore(text, mentions.slice(0, at), whole, part)) continue;
    const notice = notPartOf(text, whole, part);
    if (notice !== null) found.push({ at, notice });
  }
  return found;
}

/** Whether a part may be one of several sums together: "$90 million to one and $18 million to another, of which $30 million in yen". */
function isOfMore(text: string, before: readonly Mention[], whole: Mention, part: Mention): boolean {
  const all = before.filter(({ figure }) => figure.unit === whole.figure.unit);
  return all.length > 0 && all.reduce((sum, one) => sum + writtenRange(one, text).high, writtenRange(whole, text).high) >= part.figure.low;
}

/**
 * The same in the sentence behind: "The firm brought in $31.9 million. Within it, boats were worth $34.2 million." For each mention of the block the
 * notice, or null; null altogether where there is none. `related` counts from the block's prose.
 */
export function checkBiggerPartsAcross({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 2 || sentences.length < 2) return null;
  let notices: (Notice | null)[] | null = null;
  for (const [index, span] of sentences.entries()) {
    const previous = sentences[index - 1];
    const part = mentions.find(({ start }) => start >= span.start);
    if (previous === undefined || part === undefined || part.end > span.end || !within.test(text.slice(span.start, startWithHedge(part)))) continue;
    const wholes = mentions.filter((one) => isIn(previous, one) && one.figure.unit === part.figure.unit);
    const [whole] = wholes;
    // Of two sums nobody knows which is meant.
    if (whole === undefined || wholes.length > 1 || isNet.test(text.slice(previous.start, previous.end))) continue;
    const notice = notPartOf(text, whole, part);
    if (notice !== null) (notices ??= mentions.map(() => null))[mentions.indexOf(whole)] = notice;
  }
  return notices;
}

function isIn({ start, end }: Span, one: Span): boolean {
  return one.start >= start && one.end <= end;
}

function notPartOf(text: string, whole: Mention, part: Mention): Notice | null {
  if (!mayBePart(part, whole) || whole.figure.tags.includes('change')) return null;
  if (isMove.test(text.slice(Math.max(0, startWithHedge(whole) - 12), startWithHedge(whole)))) return null;
  return moreThanWhole(text, part, whole, [part]);
}

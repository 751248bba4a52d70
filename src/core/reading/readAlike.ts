import type { Mention } from '../figures/figure';
import { sameFigure } from '../figures/sameFigure';
import { firstNotBefore } from '../text/ascending';
import type { Block } from '../text/block';
import { firstSpan } from '../text/span';
import type { Span } from '../text/span';
import { admitNames } from './names/admitNames';
import { sameContext, sameFocus } from './context';
import type { Context } from './context';
import { findNames } from './names/findNames';
import { readGate } from './names/gate';
import type { Lexicon } from './names/lexicon';
import type { NameHit } from './names/names';
import { namedFirst } from './blockNames';
import { isSentenceAt, placesOf, sentenceOf } from './sentence/sentence';
import type { SentencePlace } from './sentence/sentence';
import { followSentence, sameThread } from './thread';
import type { Thread } from './thread';

/** A block with all that it is read from. */
export interface BlockToRead {
  readonly block: Block;
  readonly mentions: readonly Mention[];
  /** All names found in its words, in order; null where they are still to be looked for. */
  readonly found: readonly NameHit[] | null;
  readonly context: Context;
}

/**
 * Whether the figures of two blocks are read alike, and both lead on to the same, told without reading them: only words of sentences
 * without figures differ, and what these say of whom the text speaks is the same. False where that is not plain. `changed` is where the
 * words of the other begin to differ.
 */
export function isReadAlike(one: BlockToRead, other: BlockToRead, changed: number, lexicon: Lexicon): boolean {
  const [a, b] = [one.block, other.block];
  // What a heading says of who speaks may stand in its next sentence, and what it announces, or a lead-in, in any.
  if (a.kind === 'heading' || (one.mentions.length === 0 && a.prose.text.endsWith(':'))) return false;
  if (a.kind !== b.kind || a.level !== b.level || a.quoted !== b.quoted || a.table !== null || b.table !== null) return false;
  if (
    one.mentions.length !== other.mentions.length
    || one.context.titleWords !== null
    || isAmongFigures(changed, other)
    || !sameContext(one.context, other.context)
  ) {
    return false;
  }
  for (let at = 0; at < one.mentions.length; at += 1) {
    if (!sameFigure((one.mentions[at] as Mention).figure, (other.mentions[at] as Mention).figure)) return false;
  }
  if (!areFiguresAlike(one, other)) return false;
  const [foundA, foundB] = [one.found ?? findNames(a.prose.text, lexicon), other.found ?? findNames(b.prose.text, lexicon)];
  if (foundA.length !== foundB.length || foundA.some(({ name }, at) => name !== foundB[at]?.name)) return false;
  const [gateA, gateB] = [gateOf(one), gateOf(other)];
  const [hitsA, hitsB] = [admitNames(a.prose.text, foundA, gateA), admitNames(b.prose.text, foundB, gateB)];
  if (
    hitsA.length !== hitsB.length
    || gateA.trade !== gateB.trade
    || a.prose.text.endsWith(':') !== b.prose.text.endsWith(':')
    || !sameFocus(namedFirst(a.prose.text, hitsA), namedFirst(b.prose.text, hitsB))
  ) {
    return false;
  }
  const [placesA, placesB] = [placesOf(a.sentences, one.mentions, hitsA), placesOf(b.sentences, other.mentions, hitsB)];
  return placesA.length === placesB.length && placesA.every((place, at) => {
    const there = placesB[at] as SentencePlace;
    if (place.from !== there.from || place.to !== there.to || place.first !== there.first || place.last !== there.last) return false;
    if (isSentenceAt(sentenceOf(a.prose.text, place, one.mentions, hitsA), b.prose.text, there, other.mentions, hitsB)) return true;
    return place.to === place.from && sameThread(ledOn(one, place, placesA[at + 1], hitsA, lexicon), ledOn(other, there, placesB[at + 1], hitsB, lexicon));
  });
}

/** Whether a sentence with figures holds a place: the first question, for whoever types there. */
function isAmongFigures(at: number, { block: { sentences }, mentions }: BlockToRead): boolean {
  const { start, end } = sentences[firstNotBefore(sentences, (sentence) => sentence.end <= at)] ?? { start: at + 1, end: at };
  return start <= at && (mentions[firstSpan(mentions, start)]?.start ?? end) < end;
}

/** Whether the sentences with figures say the same. */
function areFiguresAlike(one: BlockToRead, other: BlockToRead): boolean {
  const [sentences, there] = [one.block.sentences, other.block.sentences];
  if (sentences.length !== there.length) return false;
  let next = 0;
  for (let at = 0; at < sentences.length; at += 1) {
    const [{ start, end }, { start: startThere, end: endThere }] = [sentences[at] as Span, there[at] as Span];
    const first = next;
    while (next < one.mentions.length && (one.mentions[next] as Mention).start < end) next += 1;
    if (
      next > first
      && (end - start !== endThere - startThere || one.block.prose.text.slice(start, end) !== other.block.prose.text.slice(startThere, endThere))
    ) {
      return false;
    }
  }
  return true;
}

function gateOf({ block, context }: BlockToRead): ReturnType<typeof readGate> {
  return readGate(block.prose.text, block.kind, context.established);
}

/** Stands for what only the words before could tell. */
const untold = { entity: '', subject: null };

/** What a sentence without figures leads to, whatever came before it: what it says nothing of stays untold. */
function ledOn(
  { block, mentions, context }: BlockToRead,
  place: SentencePlace,
  next: SentencePlace | undefined,
  hits: readonly NameHit[],
  lexicon: Lexicon,
): Thread {
  const thread: Thread = {
    focus: untold,
    old: true,
    recent: [],
    person: null,
    product: null,
    metric: null,
    countMetric: null,
    told: null,
    stretch: null,
    year: null,
    asked: null,
    introduced: null,
    land: null,
    figures: false,
  };
  const followed = place.to < mentions.length;
  const leadsIn = (next?.to ?? place.to) > place.to;
  followSentence(block.prose.text, place, hits, { heading: block.kind === 'heading', followed, next: leadsIn }, thread, lexicon, context.date);
  return thread;
}

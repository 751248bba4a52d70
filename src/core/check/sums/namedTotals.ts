import type { Mention } from '../../figures/figure';
import type { Block } from '../../text/block';
import type { Span } from '../../text/span';
import type { Notice } from '../finding';
import { askInSentences } from './recomputed';
import { isElse, isSlipOf } from './sumLeads';
import { comesOut, isTotal, mayBePart, startWithHedge, sumOf, sumTold, summandsOf } from './summands';
import { comesTo, isOfMore, isOfTheirYears, isSameDeed, ofElse, tellsMore } from './sumWords';
import { isHeldAgainst } from './sumsAcross';
import { writtenRange } from './writtenRange';

/** The cheap question, before sentences are looked at. */
const cue = /\b(?:together|combined|jointly|between them|collectively)(?!\w)/i;

const name = String.raw`[A-Z\d][\w&’'.-]{0,24}(?: [A-Z\d][\w&’'.-]{0,24}){0,3}`;
const names = String.raw`(${name})(?:, (${name}))?,? and (${name})`;
const does = String.raw`(?:[a-z’'-]{1,15} ){1,5}`;

/** "Put together, Ostwind and Nordwind spent ", "Ostwind and Nordwind together have ": parts called by name, and what they do. */
const leads = [
  new RegExp(String.raw`^(?:[Aa]nd )?(?:(?:(?:[Tt]aken|[Pp]ut|[Aa]dded|[Cc]ounted) )?[Tt]ogether|[Cc]ombined|[Bb]etween them|[Jj]ointly),? ${names} ${does}$`),
  new RegExp(String.raw`^(?:[Aa]nd )?${names},? (?:(?:will|would|have|had|are to) )?(?:together|combined|jointly|between them|collectively|(?:taken|put) together),? ${does}$`),
];

/** Characters between a name and its figure at most, and sentences before a total in which both may stand. */
const mostBetween = 100;
const mostSentences = 3;

/** How many times as much as its sum, or as little, such a total may be. */
const mostApart = 1.6;

/** Words that ask to add. */
const asksToAdd = /(?:taken|put|added|counted) together(?!\w)/i;

/** Digits of a total that is told by its slip, where the words neither ask to add nor say that something comes to it. */
const fewestDigits = 2;

/**
 * Totals of what is called by name, each of which was told with one figure before: "BLOOM took $7 million and Falcon-180B $9 million. Put together, BLOOM
 * and Falcon-180B consumed $19 million." For each mention of the block the notice, or null; null altogether where there is none. `related` counts from
 * the block's prose.
 */
export function checkNamedTotals({ prose: { text }, sentences }: Block, mentions: readonly Mention[]): readonly (Notice | null)[] | null {
  if (mentions.length < 3 || sentences.length < 2 || !cue.test(text)) return null;
  return askInSentences(sentences, mentions, 2, (at, span, index) =>
    index === 0 ? null : namedTotal(text, span, sentences.slice(Math.max(0, index - mostSentences), index), mentions, at));
}

function namedTotal(text: string, span: Span, before: readonly Span[], mentions: readonly Mention[], at: number): Notice | null {
  const total = mentions[at] as Mention;
  if (!isTotal(total) || (mentions[at - 1] as Mention).end > span.start) return null;
  const head = text.slice(span.start, startWithHedge(total));
  const called = namesIn(head);
  const tail = text.slice(total.end, Math.min(span.end, total.end + 60));
  if (called === null || ofElse.test(head) || isOfMore(tail) || isElse.test(tail)) return null;
  const parts = partsOf(text, called, before, mentions, total);
  const summands = parts === null ? null : summandsOf(text, parts, total);
  if (parts === null || summands === null) return null;
  const first = before.find(({ end }) => end > (parts[0] as Mention).start)?.start ?? span.start;
  const told = text.slice(first, span.start);
  if (!isOfTheirYears(text.slice(span.start, span.end), told) || !isSameDeed(told, head)) return null;
  if (tellsMore(text, first, (parts[0] as Mention).start, span.start)) return null;
  const whole = writtenRange(total, text);
  const sum = sumOf(summands, whole, text);
  const ratio = sum.value / whole.value;
  if (comesOut(summands, total, whole, sum, text, true) || ratio > mostApart || ratio < 1 / mostApart) return null;
  return comesTo.test(head) || asksToAdd.test(head) || isSlipOf(parts, total, sum.value, fewestDigits) ? sumTold(summands, whole, sum, text) : null;
}

/** The words by which what comes to a total is called; null where none are told together. */
function namesIn(head: string): readonly string[] | null {
  if (head.length > 160 || !cue.test(head)) return null;
  for (const lead of leads) {
    const told = lead.exec(head);
    if (told !== null) return told.slice(1).filter((one) => one !== undefined);
  }
  return null;
}

/** The figure of each of those called, in the order of the text; null where one has none or another beside it, or all is told otherwise. */
function partsOf(text: string, called: readonly string[], before: readonly Span[], mentions: readonly Mention[], total: Mention): readonly Mention[] | null {
  const found = new Set<Mention>();
  const asked: Span[] = [];
  for (const key of called) {
    const sentence = before.findLast(({ start, end }) => placeOf(text, key, start, end) >= 0);
    if (sentence === undefined) return null;
    const from = placeOf(text, key, sentence.start, sentence.end) + key.length;
    const own = mentions.find((one) => one.start >= from && one.end <= sentence.end && one.figure.unit === total.figure.unit);
    if (own === undefined || own.start - from > mostBetween || !mayBePart(own, total) || found.has(own)) return null;
    found.add(own);
    asked.push(sentence);
  }
  // What stands beside them without a name of its own leaves open which is meant.
  const isMore = (one: Mention): boolean => one.figure.unit === total.figure.unit && !found.has(one)
    && asked.some(({ start, end }) => start <= one.start && one.end <= end && !isHeldAgainst(text, start, one));
  return mentions.some(isMore) ? null : mentions.filter((one) => found.has(one));
}

/** Where a name stands last between two places, as a word; -1 where it does not. */
function placeOf(text: string, key: string, start: number, end: number): number {
  for (let at = text.lastIndexOf(key, end - key.length); at >= start; at = text.lastIndexOf(key, at - 1)) {
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + key.length))) return at;
    if (at === 0) return -1;
  }
  return -1;
}

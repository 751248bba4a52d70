import type { Span } from '../../text/span';
import type { TimeHit } from './timeMarks';

/** How far before and behind a figure its time may stand, in UTF-16 code units: windows are bounded, so that any sentence is read in linear time. */
export const timeBefore = 400;
export const timeBehind = 120;

/** How a figure stands to the one before it in the sentence. */
export interface Kin {
  /** It tells the same quantity. */
  readonly same: boolean;
  /** It is that quantity's level of an earlier time ("up from …"). */
  readonly earlier: boolean;
  /** The one before is a run rate. */
  readonly runRate: boolean;
  /** Its noun is left out, and the last one told was a run rate: "Anthropic's annualized revenue reached $14 billion. OpenAI's passed $20 billion." */
  readonly rateGoesOn: boolean;
}

/** Where a figure stands among the words, the figures and the times of its sentence. */
export interface Stand {
  readonly text: string;
  readonly sentence: Span;
  readonly fences: readonly Span[];
  readonly place: number;
  readonly figure: Span;
  /** Where the figure before ends, and the next one begins. */
  readonly last: number;
  readonly next: number;
  readonly times: readonly TimeHit[];
  readonly kin: Kin;
}

/** What opens a clause that tells of whom or what stands before it, and how the sentence goes on behind it. */
const opensRelative = /, (?:which|who|whose|whom|where)\b(?:[^,;.()]|[.,](?=\d)){0,140}$/;
const goesOnBehind = /^, (?:is|was|has|had|have|are|were|will|would|can|could|may|might|now|also|plans|planned|aims|wants|wanted|seeks|sought|hopes|expects|expected|needs|needed|raised|raises|spent|spends|paid|pays|lost|loses|made|makes|bought|buys|sold|sells|put|puts|took|takes|got|cost|costs|did|does|burned|burns|earned|earns|said|says|told|reported|reports)\b/;

/** "The lab, which was founded in 2021, raised $4 billion": whether a time closes a clause about whoever does what the figure at `start` is told of. */
export function isInRelative(text: string, hit: Span, start: number): boolean {
  return goesOnBehind.test(text.slice(hit.end, Math.min(start, hit.end + 24))) && opensRelative.test(text.slice(Math.max(0, hit.start - 160), hit.start));
}

/** What links a time to the figure that follows it, where another stands before ("$6 billion and in 2025 $20 billion"). */
const opening = /^(?:,? (?:and|while|then|but)(?: (?:in|by|at|for|during|its|the))?| ?(?:\u2192|->|=>)) ?$/;

/** Whether a time between two figures opens what is told of the second; `end` is where the first ends. */
export function opensNext(text: string, end: number, hit: Span, next: Span | undefined): boolean {
  if (next === undefined || hit.start - end > 16 || next.start - hit.end > 24 || next.start < hit.end) return false;
  const [before, behind] = [text.slice(end, hit.start), text.slice(hit.end, next.start)];
  if (/[,;:.]/.test(behind)) return false;
  // "$3.5 billion, in September another $13 billion", but "$3.5 billion, in September up from $2 billion".
  return opening.test(before) || (/^, ?$/.test(before) && !/\b(?:and|or|to|up|down|from|than|against|compared|versus)(?!\w)/.test(behind));
}

/**
 * "$200bn (2025: $131bn)": whether a time heads a bracket that stands open between two figures, and
 * so is the second one's; `end` is where the first ends, `next` where the second begins.
 */
export function headsBracket(text: string, end: number, hit: Span, next: number): boolean {
  return next - hit.end <= 24 && /^[^()[\].;]{0,40}[([][^()[\].;]{0,24}$/.test(text.slice(end, hit.start)) && /^[:,]? ?[^()[\].;,:]{0,22}$/.test(text.slice(hit.end, next));
}

/**
 * "… $13.1 billion (2024: $3.7 billion) and lost $8 billion": whether a figure stands in a bracket
 * behind the one before it, so that its time is no other figure's.
 */
export function isInAside(text: string, fences: readonly Span[], place: number): boolean {
  const before = fences[place - 1];
  return before !== undefined && /[([][^()[\]]{0,60}$/.test(text.slice(before.end, (fences[place] as Span).start));
}

/** What sums up figures of several times. */
const summing = /\b(?:together|combined|altogether|in all|in total|all told|add(?:s|ed|ing)? up to|totall?ing)(?!\w)/i;

/** Whether figure `place` sums up those before it ("together some $3 billion"). */
export function sumsUp(text: string, fences: readonly Span[], place: number): boolean {
  return place > 1 && summing.test(text.slice((fences[place - 1] as Span).end, (fences[place] as Span).start));
}

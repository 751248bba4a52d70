import type { Hedge, Mention } from './figure';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { Part } from './part';
import { perAfter } from './perUnits';
import { betweenBefore, rangeWords } from './ranges';

/** "the equivalent of 600,000 H100s": chips counted in another chip's worth. */
const equivalentBefore = /\bequi?valent\s(?:of|to)\s(?:(?:about|around|roughly|approximately|some|nearly|almost|over|more than|at least|up to|a)\s|~){0,2}$/i;

/** Units whose price is told in thousandths: nobody pays 3,933 dollars for an hour of a chip. */
const pricedToTheMill = /hour$|^(?:gallon|lit(?:re|er))$|tokens?$/;

const bounds: ReadonlySet<Hedge> = new Set<Hedge>(['at-least', 'at-most']);

/** Gives a part its hedge and what it is per, and makes a mention of it. Nothing before `floor` is read as its hedge. */
export function dress(text: string, part: Part, floor: number): Mention {
  const after = hedgeAfter(text, part.joinedEnd > part.joinedStart ? part.joinedStart : part.end);
  const before = hedgeBefore(text, part.start, floor) ?? beforeBetween(text, part.start, floor);
  // "Less than the $11 billion or more that was forecast": what goes with the figure itself stands behind it.
  const isOutdone = after !== null && before !== null && bounds.has(after.hedge)
    // "~$10M+": what stands behind says more than the sign before.
    && (bounds.has(before.hedge) || (before.hedge === 'about' && text.charAt(before.start) === '~'));
  const hedge = isOutdone ? after : before ?? after ?? hedgeWithin(text, part);
  const rest = after !== null && after.start >= part.end ? after.end : part.end;
  const per = part.kind === 'money' ? perAfter(text, rest) : null;
  const { kind, unit, low, high, chip, step, quantity } = part;
  return {
    start: part.start,
    end: part.end,
    figure: {
      kind, unit, low, high, chip, step,
      hedge: hedge?.hedge ?? null,
      vague: quantity.vague,
      ambiguous: quantity.ambiguous && !(per !== null && pricedToTheMill.test(per.per)),
      per: per?.per ?? null,
      tags: tagsOf(text, part),
    },
    hedgeSpan: hedge === null ? null : { start: hedge.start, end: hedge.end },
  };
}

/** The hedge in "$10+ billion", "$100-plus billion", "RMB ~2 billion"; of a range what stands before both of its ends or the upper one. */
const innerHedge = /\+|-plus(?![a-z])|([~≈]|-(?:odd|ish)(?![a-z]))/i;
const hedgeOfRange = /^[A-Za-z.]{2,5}\s?([~≈])|\sto\s(?:well\s)?(?:over|above|more than|upwards of)(?=\s)/;

function hedgeWithin(text: string, { start, end, low, high }: Part): ReturnType<typeof hedgeAfter> {
  const match = (low === high ? innerHedge : hedgeOfRange).exec(text.slice(start, end));
  if (match === null) return null;
  const [all, sign] = match;
  const last = start + match.index + all.length;
  return { start: last - (sign ?? all).length, end: last, hedge: sign === undefined ? 'at-least' : 'about' };
}

function tagsOf(text: string, part: Part): readonly string[] {
  if (part.quantity.vague && part.tags.length === 0) return ['vague'];
  if (part.kind !== 'accelerator-count' || part.tags.includes('equivalent')) return part.tags;
  const before = text.slice(Math.max(0, part.start - 40), part.start);
  const equivalent = before.includes('quivalent') && equivalentBefore.test(before);
  return equivalent ? ['equivalent', ...part.tags] : part.tags;
}

/** The hedge of a range that "between" opens: "roughly between $5 and $6". */
function beforeBetween(text: string, start: number, floor: number): ReturnType<typeof hedgeBefore> {
  if (!mayEndBetween(text, start)) return null;
  const from = Math.max(floor, start - 32);
  const before = text.slice(from, start);
  const match = before.includes('etween') ? betweenBefore.exec(before) : null;
  return match === null ? null : hedgeBefore(text, from + match.index, floor);
}

/** The last two letters of "between" and of the words that may follow it before a figure, "a" left out. */
const endsBetween: ReadonlySet<number> = new Set(['en', 'ut', 'nd', 'ly', 'ed', 'me', 'as'].map((end) => (end.charCodeAt(0) << 8) | end.charCodeAt(1)));

/** Whether what stands before `start`, a blank between, may be "between" or a word that follows it: the cheap question first. */
function mayEndBetween(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) === 126) return true;
  const last = text.charCodeAt(start - 2) | 32;
  return last === 97 || endsBetween.has(((text.charCodeAt(start - 3) | 32) << 8) | last);
}

/** What may stand before the "to" of a change: " in 2013", " a share", " (unaudited)", "/month". */
const changeAsides: readonly RegExp[] = [/^\s(?:in|a|an|per|each|at|on|last|the)\s[^.;:$€£]{1,30}$/i, /^\s\([^)]{1,30}\)$/, /^\/[a-z-]{1,12}$/i];
const toAtEnd = /\s(?:in)?to\s$/i;
const wayAtEnd = /\s(?:back|down|up)$/i;
/** Words between "to" and the figure. */
const changeHedges = [
  'about', 'around', 'roughly', 'approximately', 'just', 'only', 'nearly', 'almost', 'over', 'under', 'some', 'an estimated', 'more than', 'less than', 'at least', 'up to', 'as much as', 'a', 'the',
];

/**
 * Whether words are what stands between the two ends of a change: " to ", " in 2013 to ", " a share to just ". Read from their end:
 * as one pattern they take longer to compile than a short draft takes to check.
 */
function isChangeGap(gap: string): boolean {
  let rest = gap;
  for (let hedges = 0; ; hedges += 1) {
    const to = toAtEnd.exec(rest);
    if (to !== null) {
      const aside = rest.slice(0, to.index);
      if (isAside(aside) || (wayAtEnd.test(aside) && isAside(aside.replace(wayAtEnd, '')))) return true;
    }
    const length = hedges < 2 ? lastHedge(rest) : 0;
    if (length === 0) return false;
    rest = rest.slice(0, -length);
  }
}

function isAside(words: string): boolean {
  return words === '' || changeAsides.some((aside) => aside.test(words));
}

/** How long the hedge at the end is, with the blank behind it; 0 where there is none. */
function lastHedge(words: string): number {
  if (words.endsWith('~')) return 1;
  if (!/\s$/.test(words)) return 0;
  const before = words.slice(0, -1).toLowerCase();
  const hedge = changeHedges.find((form) => before.endsWith(form));
  return hedge === undefined ? 0 : hedge.length + 1;
}

const fromEnd = /\bfrom\s(?:[a-z]{1,13}\s){0,2}[~]?$/i;

/** Tags the two ends of each change ("from $250 to $200") with `change`. */
export function tagChanges(text: string, mentions: readonly Mention[]): Mention[] {
  let tagged = mentions as Mention[];
  for (let index = 1; index < tagged.length; index++) {
    const left = tagged[index - 1];
    const right = tagged[index];
    if (left === undefined || right === undefined || left.figure.unit !== right.figure.unit || right.start - left.end > 60) continue;
    const gap = text.slice(left.end, right.start);
    // The plain words first: hardly two figures have both, and only then are the patterns compiled at all.
    if (!gap.includes('to')) continue;
    const before = text.slice(Math.max(0, left.start - 36), left.start);
    if (!before.toLowerCase().includes('from') || !fromEnd.test(before) || !isChangeGap(gap)) continue;
    if (rangeWords.test(text.slice(Math.max(0, left.start - 60), left.start))) continue;
    if (tagged === mentions) tagged = [...mentions];
    tagged[index - 1] = withTag(left, 'change');
    tagged[index] = withTag(right, 'change');
  }
  return tagged;
}

function withTag(mention: Mention, tag: string): Mention {
  if (mention.figure.tags.includes(tag)) return mention;
  return { ...mention, figure: { ...mention.figure, tags: [...mention.figure.tags, tag] } };
}

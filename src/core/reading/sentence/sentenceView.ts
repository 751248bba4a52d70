import type { Mention } from '../../figures/figure';
import { firstAtLeast, firstNotBefore } from '../../text/ascending';
import type { Span } from '../../text/span';
import { governors } from '../metrics/governors';
import type { Governor } from '../metrics/governor';
import type { NameHit, NameKind } from '../names/names';
import { compilePhrases, findPhrases } from '../words/phrases';
import type { PhraseBook, PhraseHit } from '../words/phrases';
import { banksOfTests, noWord, passedBy, wordSet, WordTest } from '../words/words';
import type { Word } from '../words/words';
import { lowerAt, tokenAt, tokeniseSentence } from '../words/tokens';
import type { Token } from '../words/tokens';

/** A name of the text: capitalised words side by side, from the first token to the last, with the numbers that go on with them ("RTX 5090"). */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** A sentence made ready for reading: its tokens, the words that may govern a figure, and how far things stand apart. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly governors: readonly PhraseHit<Governor>[];
  /** Token places of the figures, ascending. */
  readonly figures: readonly number[];
  /** Distance in words from the sentence's start to before each token; light words count little, clause marks much. */
  readonly distance: Float64Array;
  /** Token places of the names, ascending. */
  readonly names: readonly number[];
  /** The tests that one of its words passes, a bit each; see `says`. */
  readonly passed: Int32Array;
  /** The kinds of its names, a bit each; see `kindBit`. */
  readonly kinds: number;
  /** Organisations, people and chips named in it; null until asked, or where it is too long for one figure. */
  named: ReadonlySet<string> | null;
  /** Names that the lexicon lacks, first and last token of each; null until asked. */
  runs: readonly Run[] | null;
  /** Quotation marks stand in it. */
  readonly quotes: boolean;
  /** Number of the reading that noted its stems; see `noteStems`. */
  noted: number;
  /** The token whose lead was looked for last, and the place of the first word before it that is not light; see `leadingPlace`. */
  ledUpTo: number;
  lead: number;
}

/** A bit for each kind of name. */
export const kindBit: Readonly<Record<NameKind, number>> = {
  organisation: 1, joint: 2, state: 4, market: 8, model: 16, site: 32, service: 64, programme: 128, chip: 256, person: 512, claimant: 1024,
};

/** Words that stand between a figure and its governor without changing what governs it. */
const light = wordSet(
  'a an the of at for is was were be been being are in to from about around roughly some over under nearly almost only just as much many low high little least most more less than up by approximately close '
  + 'record whopping massive mere staggering total estimated reported another further additional its their his this that will would could may might can has had have reached hit reach reaches hitting reaching rose rises rising climbed climb climbing '
  + 'grew grow growing jumped jump soared soaring swelled widened fell fall falling dropped drop surged topped tops passed crossed exceeded stood stands came well far even already now still likely expected set projected '
  + 'double doubled tripled combined cumulative whole same annual yearly monthly daily quarterly first single itself themselves new initial nominal on out or so upwards excess annualized annualised also each all per and/or somewhere between neighborhood neighbourhood order',
);
/** Words that set a new clause off. */
const clause = wordSet('while but whereas although though because which who after before when where since unless however meanwhile besides against versus vs');
/** Words after which something is left out: what follows governs no figure before them. */
const excluding = wordSet('excludes excluding exclude leaves leaving omits omitting ignores ignoring without besides not instead beyond');
/** Words that tell a time or belong to one. */
export const temporal = wordSet('january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec year years month months quarter quarters week fiscal last this next earlier half early late mid end day days');

/** Words that bind and hedge, and name nothing. */
export const lightWords = new WordTest(new Set([...light, ...clause, 'and', 'on', 'with', 'into']));

function tokenCost(token: Token): number {
  const { word } = token;
  return word.cost < 0 ? (word.cost = countCost(token)) : word.cost;
}

function countCost(token: Token): number {
  switch (token.kind) {
    case 'figure': return 6;
    case 'name': return 0.7;
    case 'number': return 0.3;
    case 'mark':
      switch (token.lower) {
        case ',': return 3;
        case ';': return 9;
        case ':': return 2.5;
        case '\u2014': case '\u2013': return 4;
        case '(': case ')': return 2.5;
        case '.': case '!': case '?': return 2;
        case '|': return 3;
        default: return 0.2;
      }
    case 'word':
      if (light.has(token.lower)) return 0.15;
      if (temporal.has(token.lower)) return 0.2;
      if (clause.has(token.lower)) return 4;
      if (excluding.has(token.lower)) return 6;
      return token.lower === 'and' ? 1.5 : 1;
  }
}

/** The table of governing words, compiled. */
export const governorBook: PhraseBook = compilePhrases(governors);

const quoting = new WordTest(new Set(['"', '\u201c', '\u201d']));

/** Used for one sentence after the other. */
let distances = new Float64Array(512);
let passed = new Int32Array(0);

/** Prepares the sentence at `span` of a block's prose; what was prepared before is no longer good. */
export function viewSentence(text: string, span: Span, mentions: readonly Mention[], names: readonly NameHit[]): SentenceView {
  const tokens = tokeniseSentence(text, span.start, span.end, mentions, names);
  if (distances.length <= tokens.length) distances = new Float64Array(2 * tokens.length);
  if (passed.length === 0) passed = new Int32Array(banksOfTests());
  else passed.fill(0);
  const figures: number[] = [];
  const named: number[] = [];
  let sum = 0;
  let quotes = false;
  let kinds = 0;
  let asideTo = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'figure') figures.push(at);
    else {
      const bits = passedBy(token.word);
      for (let bank = 0; bank < passed.length; bank += 1) passed[bank] = (passed[bank] as number) | (bits[bank] as number);
      if (token.kind === 'name') {
        named.push(at);
        if (token.name !== null) kinds |= kindBit[token.name.kind];
      } else if (token.kind === 'mark') {
        quotes ||= quoting.passes(token.word);
        if (at > asideTo && named[named.length - 1] === at - 1 && token.lower === ',') asideTo = endOfAside(tokens, at);
      }
    }
    sum += at <= asideTo ? tokenCost(token) * ofAside : tokenCost(token);
    distances[at + 1] = sum;
  }
  // Words govern figures; where there is none nobody asks for them.
  const found = figures.length === 0 ? [] : uncancelled(tokens, findPhrases(tokens, governorBook));
  return {
    tokens, figures, distance: distances, names: named, governors: found, passed, kinds, quotes,
    named: null, runs: null, noted: -1, ledUpTo: -1, lead: -1,
  };
}

/** What begins an insertion that tells of a name who it is: ", maker of Firefox, …". */
const opensAside = wordSet('a an the which who whose maker owner parent developer creator now then once itself backed founded based led run owned known built formerly one its his their');
/** How much of its tokens' distance an insertion keeps, and of how many tokens one is at most. */
const ofAside = 0.2;
const longestAside = 10;

/** The comma that closes the insertion which one behind a name opens; -1 where it opens none. */
function endOfAside(tokens: readonly Token[], comma: number): number {
  const first = tokens[comma + 1];
  if (first?.kind !== 'word' || !opensAside.has(first.lower)) return -1;
  for (let at = comma + 2; at <= comma + longestAside; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'figure') return -1;
    if (token.lower === ',') return at;
  }
  return -1;
}

/** Distance over the tokens strictly between two places. */
export function apart(view: SentenceView, left: number, right: number): number {
  return left >= right ? 0 : (view.distance[right] as number) - (view.distance[left + 1] as number);
}

/** Those of the hits that no word behind them cancels, in the same list. */
function uncancelled(tokens: readonly Token[], hits: PhraseHit<Governor>[]): PhraseHit<Governor>[] {
  let kept = 0;
  for (const hit of hits) {
    if (cancelled(tokens, hit)) continue;
    hits[kept] = hit;
    kept += 1;
  }
  hits.length = kept;
  return hits;
}

function cancelled(tokens: readonly Token[], hit: PhraseHit<Governor>): boolean {
  const { unless } = hit.row;
  if (unless === undefined) return false;
  for (let step = 1; step <= 4; step += 1) {
    const next = tokens[hit.last + step];
    if (next === undefined || next.kind === 'figure') return false;
    if (unless.includes(next.lower)) return true;
  }
  return false;
}

/** How far from a figure words still speak of it. */
export const reachOfWords = 14;
/** Windows around a figure are bounded, so that a sentence of a thousand figures stays linear. */
export const reachOfWindow = 40;

/** Place of the first of the ascending `places` that is not below `from`. */
export function firstPlace(places: readonly number[], from: number): number {
  return firstAtLeast(places, from);
}

/** "… cost $12 billion; the first Colossus ran 230,000 GPUs": whether a semicolon parts what stands at token `place` from the figure before it at `at`. */
export function isPastSemicolon({ tokens }: SentenceView, at: number, place: number): boolean {
  for (let between = at + 1; between < place; between += 1) if (lowerAt(tokens, between) === ';') return true;
  return false;
}

/** Token place of the figure before the one at `at`; undefined for the first. */
export function figureBefore(view: SentenceView, at: number): number | undefined {
  const place = firstPlace(view.figures, at);
  return place === 0 ? undefined : view.figures[place - 1];
}

/** Place in `view.governors` of the first one that does not begin before token `from`. */
export function firstGovernor(view: SentenceView, from: number): number {
  return firstNotBefore(view.governors, ({ first }) => first < from);
}

/** Token places of the names in the window around `at`. */
export function namesAround(view: SentenceView, at: number, left: number = reachOfWindow, right: number = reachOfWindow): readonly number[] {
  if (view.tokens.length <= left) return view.names;
  return view.names.slice(firstPlace(view.names, at - left), firstPlace(view.names, at + right));
}

/** Whether a word of the sentence passes: what such a word would start is not even looked for where there is none. */
export function says({ passed }: SentenceView, test: WordTest): boolean {
  return ((passed[test.bank] as number) & test.bit) !== 0;
}

const fences = new Set([',', ';', ':', '.', '|', '\u2014']);
const turns = new WordTest(new Set(['but', 'while', 'against', 'versus', 'although', 'whereas']));

/** The word of the token at `place`; `noWord` outside the sentence. */
export function wordOf(view: SentenceView, place: number): Word {
  return place >= 0 && place < view.tokens.length ? (view.tokens[place] as Token).word : noWord;
}

/**
 * Where the words beside the token at `at` end: up to `most` of them before (-1) or behind (1) it, as far as the clause or the
 * next figure. The place returned is no longer one of them.
 */
export function endBeside(view: SentenceView, at: number, step: 1 | -1, most: number): number {
  let place = at + step;
  for (let found = 0; found < most; found += 1, place += step) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || (token.kind === 'mark' && fences.has(token.lower)) || (step > 0 && turns.passes(token.word))) break;
  }
  return place;
}

/** Whether one of up to `most` words before the token at `at` passes. */
export function passesBefore(view: SentenceView, at: number, most: number, test: WordTest): boolean {
  for (let place = at - 1; place >= 0 && place >= at - most; place -= 1) {
    const { kind, lower, word } = view.tokens[place] as Token;
    if (kind === 'figure' || (kind === 'mark' && fences.has(lower))) return false;
    if (test.passes(word)) return true;
  }
  return false;
}

/** Light words that are passed over at most. */
const mostLight = 6;

/** Place of the word that leads up to the figure at `at`, up to `most` light words passed over, but no `link`; `most` is no more than six. */
export function leadingPlace(view: SentenceView, at: number, link = '', most = 4): number {
  if (view.ledUpTo !== at) {
    let place = at - 1;
    while (place >= at - mostLight && lightWords.passes(wordOf(view, place))) place -= 1;
    view.ledUpTo = at;
    view.lead = place;
  }
  const end = Math.max(view.lead, at - 1 - most);
  if (link === '') return end;
  let place = at - 1;
  while (place > end && lowerAt(view.tokens, place) !== link) place -= 1;
  return place;
}

/** UTF-16 code units before a figure, and behind it, whose words are looked at. */
const reachBefore = 150;
const reachBehind = 90;

/** The words of the sentence right before the figure at token `at`, and those right behind it. */
export function wordsAround({ tokens }: SentenceView, at: number, text: string): { readonly front: string; readonly rest: string } {
  const { start, end } = tokens[at] as Token;
  return {
    front: text.slice(Math.max((tokens[0] as Token).start, start - reachBefore), start),
    rest: text.slice(end, Math.min((tokens.at(-1) as Token).end, end + reachBehind)),
  };
}

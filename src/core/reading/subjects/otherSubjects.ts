import type { Metric } from '../../claims/claim';
import { isOfTraining } from '../../claims/metricTraits';
import type { Span } from '../../text/span';
import { relatives } from '../sentence/clauses';
import { isOfFleet } from '../parts/fleets';
import { makersBehind } from '../words/makerWords';
import { keyOf } from '../names/names';
import { isYear } from '../names/profiles';
import { figureBefore, firstPlace, isPastSemicolon, namesAround, reachOfWindow, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { stemOf } from '../names/stems';
import { wordSet } from '../words/words';
import { isYardstick } from '../sentence/yardsticks';

const getting: ReadonlySet<string> = new Set(['brought', 'brings', 'raised', 'raises', 'gave', 'gives', 'added', 'adds', 'fetched', 'yielded', 'took', 'was', 'came']);

/** "…; its Series C alone brought $6 billion": whether what begins behind the mark at `place` is what alone brings the sum at `next`. */
function bringsNext({ tokens }: SentenceView, place: number, next: number): boolean {
  const mark = lowerAt(tokens, place);
  if (mark !== ';' && mark !== ',' && mark !== ':' && mark !== '(') return false;
  for (let word = place + 1; word < next - 1; word += 1) if (lowerAt(tokens, word) === 'alone' && getting.has(lowerAt(tokens, word + 1))) return true;
  return false;
}

/** Tokens from the mark before it to the sum that a round alone brings, at most. */
const longestAlone = 14;

/**
 * Where the words of the figure at `at` end: at `next`, or where "of which" or "including" begins what is told of a part of it, "five times what"
 * something that it is only held against, or something that alone brings the next.
 */
export function endOfOwn(view: SentenceView, at: number, next: number): number {
  const { tokens } = view;
  for (let place = at + 1; place < next && next < tokens.length; place += 1) {
    if (next - place < longestAlone && bringsNext(view, place, next)) return place;
    const word = lowerAt(tokens, place);
    if (word === 'including' || word === 'incl' || (word === 'which' && lowerAt(tokens, place - 1) === 'of')) return place;
    if (word === 'what' && multiples.has(lowerAt(tokens, place - 1))) return place;
  }
  return next;
}

const multiples: ReadonlySet<string> = new Set(['times', 'twice', 'half', 'double', 'triple', 'treble']);
const totals: ReadonlySet<string> = new Set(['total', 'overall', 'companywide', 'company-wide', 'group']);

/**
 * "Sales were $44.1 billion, and a charge of $4.5 billion fell on H20 chips", "$4.6 billion for the
 * H20, and total revenue $44.1 billion": whether a chip among `names` is told of other figures only.
 */
export function isOfOtherChips(view: SentenceView, at: number, names: readonly string[], next: number): boolean {
  const last = figureBefore(view, at) ?? -1;
  if (last < 0 && next >= view.tokens.length) return false;
  let near = false;
  let before = false;
  let isChip = false;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind !== 'chip' || !names.includes(keyOf(name))) continue;
    isChip = true;
    if (place < next) before = true;
    if (place > last && place < next) near = true;
  }
  if (!isChip || near) return false;
  if (!before) return true;
  for (let place = last + 1; place < at; place += 1) if (totals.has(lowerAt(view.tokens, place))) return true;
  return false;
}

/** Whether the words around a figure name years, and not the one that a round is told by. */
export function saysOtherYear({ tokens }: SentenceView, at: number, year: string): boolean {
  let other = false;
  for (let place = Math.max(0, at - reachOfWindow), end = Math.min(tokens.length, at + reachOfWindow); place < end; place += 1) {
    const { kind, lower } = tokens[place] as SentenceView['tokens'][number];
    if (kind !== 'number' || !isYear(lower)) continue;
    if (lower === year) return false;
    other = true;
  }
  return other;
}

const everywhere: ReadonlySet<string> = new Set(['worldwide', 'globally', 'global', 'world']);
const around: ReadonlySet<string> = new Set(['around', 'across', 'throughout', 'over', 'round']);
const wide: ReadonlySet<string> = new Set(['globe', 'world']);

/**
 * Whether the words since the figure before tell of the whole world, so that the figure is of no
 * one country: "58,640 across Britain; worldwide it talks of 300,000".
 */
export function saysEverywhere(view: SentenceView, at: number): boolean {
  for (let place = at - 1, end = Math.max(-1, figureBefore(view, at) ?? -1, at - 10); place > end; place -= 1) {
    if (everywhere.has(lowerAt(view.tokens, place))) return true;
  }
  const next = lowerAt(view.tokens, at + 1);
  return everywhere.has(next) || (around.has(next) && lowerAt(view.tokens, at + 2) === 'the' && wide.has(lowerAt(view.tokens, at + 3)));
}

const ofOrBehind: ReadonlySet<string> = new Set(['of', 'behind']);
const made: ReadonlySet<string> = new Set(['built', 'made', 'makes', 'created', 'trained', 'develops', 'developed', 'released', 'gave']);

/**
 * "The lab behind R1 has 50,000 Hoppers", "the firm that made Claude": whether the model at `token`
 * only says who its maker is, whose other figures are not the model's.
 */
function tellsMaker(view: SentenceView, token: number): boolean {
  const link = lowerAt(view.tokens, token - 1);
  if (ofOrBehind.has(link)) return makersBehind.passes(wordOf(view, token - 2));
  return made.has(link) && relatives.has(lowerAt(view.tokens, token - 2)) && makersBehind.passes(wordOf(view, token - 3));
}

const withIt: ReadonlySet<string> = new Set(['its', 'their', 'the', 'any']);
const beyond = wordSet('successors successor beyond later newer subsequent following follow-ups siblings');

/** "GPT-5 and its successors", "GPT-4 and beyond": whether a name is only the first of several things. */
function goesBeyond(tokens: SentenceView['tokens'], token: number): boolean {
  const link = lowerAt(tokens, token + 1);
  return (link === 'and' || link === 'or') && beyond.has(lowerAt(tokens, withIt.has(lowerAt(tokens, token + 2)) ? token + 3 : token + 2));
}

const besideSites: ReadonlySet<string> = new Set(['beside', 'alongside', 'opposite']);

/** "a recycling plant beside Colossus", "next to Abilene": whether a site only says where something else stands. */
function isOnlyNear({ tokens }: SentenceView, token: number): boolean {
  if (tokens[token]?.name?.kind !== 'site') return false;
  const link = lowerAt(tokens, token - 1);
  return besideSites.has(link) || (link === 'to' && lowerAt(tokens, token - 2) === 'next');
}

const anyOne = wordSet('a an any each every one most many typical');
const models = wordSet('model models llm llms run runs');
/** Words from such an article to its noun, and from the noun to the figure, at most. */
const longestKind = 6;
const longestCost = 10;

/** "Training a single frontier model now costs $100 million, with GPT-4 …": whether the words before the figure speak of models in general. */
export function isOfAnyModel(tokens: SentenceView['tokens'], at: number): boolean {
  for (let noun = at - 1; noun > at - longestCost && noun > 0; noun -= 1) {
    if (tokens[noun]?.kind === 'name' || tokens[noun]?.kind === 'figure') return false;
    if (!models.has(lowerAt(tokens, noun))) continue;
    for (let place = noun - 1; place >= 0 && place > noun - longestKind; place -= 1) {
      if (tokens[place]?.kind !== 'word') return false;
      if (anyOne.has(lowerAt(tokens, place))) return true;
    }
    return false;
  }
  return false;
}

/** What other models are called, of which nothing but how many or how new they are is said. */
const others = wordSet('runs models systems generations successors ones clusters');
const coming = wordSet('will would could may might can should soon');

/** "Claude 3.5 Sonnet cost tens of millions, while single runs would soon reach $1 billion": whether a clause before the figure is of others to come. */
function tellsOfLater({ tokens }: SentenceView, token: number, at: number): boolean {
  for (let place = token + 1; place < at - 1; place += 1) if (others.has(lowerAt(tokens, place)) && coming.has(lowerAt(tokens, place + 1))) return true;
  return false;
}

const turning: ReadonlySet<string> = new Set([',', ';', 'and', 'while', 'but', 'whereas', 'though', 'although']);

/**
 * Place of a number that is no figure because what it counts was named before ("Grok 3 took 100,000
 * of them"), right behind the name at `token`; -1 where there is none.
 */
function countBehind({ tokens }: SentenceView, token: number): number {
  for (let place = token + 1; place <= token + 5; place += 1) if (tokenAt(tokens, place)?.kind === 'number' && lowerAt(tokens, place).includes(',')) return place;
  return -1;
}

/**
 * "Grok 2 took 20,000 H100s, while Grok 3 took 100,000": whether the name at `token`, behind the
 * figure at `at`, stands in a clause of its own with the next figure, which counts the same.
 */
function hasNextFigure(view: SentenceView, token: number, at: number): boolean {
  const next = view.figures[firstPlace(view.figures, at) + 1] ?? countBehind(view, token);
  if (next < token || (tokenAt(view.tokens, next)?.measures ?? 'accelerator-count') !== tokenAt(view.tokens, at)?.measures) return false;
  for (let place = token + 1; place < next; place += 1) if (turning.has(lowerAt(view.tokens, place))) return false;
  for (let place = at + 1; place < token; place += 1) if (turning.has(lowerAt(view.tokens, place))) return true;
  return false;
}

/**
 * Whether the figure at `at`, of `metric`, is not of the model or site that is named at `token`, but of another, or its maker's: what training takes is the
 * model's, unless several are trained ("the company behind GPT-4 spent $3 billion on training its models"); what the maker has of chips is told behind those
 * it was trained on.
 */
export function isOfOther(view: SentenceView, token: number, at: number, metric: Metric | null): boolean {
  if (isYardstick(view, token) || goesBeyond(view.tokens, token) || isOnlyNear(view, token)) return true;
  if (token > at) return hasNextFigure(view, token, at) || (metric !== null && isOfTraining(metric) && isOfAnyModel(view.tokens, at));
  if (tokenAt(view.tokens, token)?.name?.kind !== 'model') return false;
  if (metric === 'gpu-count' && isOfFleet(view, token, at)) return true;
  if (metric !== null && isOfTraining(metric) && tellsOfLater(view, token, at)) return true;
  return metric !== null && tellsMaker(view, token) && !(isOfTraining(metric) && !view.tokens.some(({ lower }) => lower === 'models'));
}

/**
 * "Microsoft has pledged £22 billion for Britain, Nvidia will install 120,000 GPUs there": whether a party among `names` is told of the next figure only,
 * at `next`, as the one that does what its clause says.
 */
export function isOfNextDoer(view: SentenceView, at: number, names: readonly string[], next: number): boolean {
  let does = false;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind !== 'organisation' || !names.includes(keyOf(name))) continue;
    if (place < at || place > next || !turning.has(lowerAt(view.tokens, place - 1)) || !doing.has(lowerAt(view.tokens, place + 1))) return false;
    does = next < view.tokens.length;
  }
  return does;
}

const towards: ReadonlySet<string> = new Set(['to', 'from', 'with']);
/** Tokens from a sum to the party that its preposition leads to, at most. */
const reachOfParty = 6;

/**
 * "owes $300 billion to Oracle, has committed to $450 billion": whether each party among `names` stands only behind another sum, which a preposition
 * leads to it, be it the sum before or one of those that follow ("$110 billion: $50 billion from Amazon, $30 billion from SoftBank").
 */
export function isOfOtherSum(view: SentenceView, at: number, names: readonly string[]): boolean {
  let isTheirs = false;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || !names.includes(keyOf(name))) continue;
    const sum = figureBefore(view, place);
    if (sum === undefined || sum === at || place > sum + reachOfParty || !towards.has(lowerAt(view.tokens, place - 1))) return false;
    if (sum < at && (sum !== figureBefore(view, at) || !parting.has(lowerAt(view.tokens, place + 1)))) return false;
    isTheirs = true;
  }
  return isTheirs;
}

const parting: ReadonlySet<string> = new Set([',', 'and', ';', 'but']);

const doing: ReadonlySet<string> = wordSet('will would has have had is was plans planned pledged promised committed said says invests invested puts put spends spent gives gave adds added');

/**
 * "The combined firm was assessed at $113 billion: xAI was appraised at $80 billion": whether the figure at `at` is told of one of several alone, behind
 * another figure, and the word by `stem` only of that.
 */
export function isOfOneAlone(view: SentenceView, at: number, next: number, stem: string): boolean {
  const before = figureBefore(view, at);
  if (before === undefined) return false;
  let one: string | null = null;
  for (let place = before + 1; place < next && place < view.tokens.length; place += 1) {
    const { kind, name, lower } = view.tokens[place] as SentenceView['tokens'][number];
    if (kind === 'word' && stemOf(lower) === stem) return false;
    if (place > at || name == null || name.kind !== 'organisation') continue;
    if (one !== null && one !== name.entity) return false;
    one = name.entity;
  }
  return one !== null;
}

/** Whether the model or site `subject` is named around the figure at `at`, and nowhere as one that it is of. */
export function isAnothers(view: SentenceView, at: number, subject: string, metric: Metric | null): boolean {
  let named = false;
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null || name.kind === 'chip' || name.subject !== subject) continue;
    if (!isOfOther(view, place, at, metric) && !isPastSemicolon(view, at, place)) return false;
    named = true;
  }
  return named;
}

const sharing: ReadonlySet<string> = new Set(['across', 'among', 'amongst']);
const listing: ReadonlySet<string> = new Set([',', 'and', '&', 'the']);
/** Tokens from a figure to those that it is shared out among, at most. */
const reachOfSharers = 8;

/** "$80 billion in cloud spending across AWS and Azure": those among whom a sum is shared out, so that no deal with one of them is it; null where it is not. */
export function sharersOf({ tokens }: SentenceView, at: number): Span | null {
  let place = at + 1;
  while (place <= at + reachOfSharers && !sharing.has(lowerAt(tokens, place))) {
    const kind = tokens[place]?.kind;
    if (kind === 'figure' || kind === 'name') return null;
    place += 1;
  }
  if (!sharing.has(lowerAt(tokens, place))) return null;
  const names: Token[] = [];
  for (place += 1; tokens[place]?.kind === 'name' || listing.has(lowerAt(tokens, place)); place += 1) {
    const token = tokens[place] as Token;
    if (token.kind === 'name') names.push(token);
  }
  const [first] = names;
  return first === undefined || names.length < 2 ? null : { start: first.start, end: (names.at(-1) as Token).end };
}

import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { frames } from './governors';
import type { Governor, Sense } from './governors';
import type { NameHit } from './lexicon';
import { findPhrases } from './phrases';
import { apart, firstPlace, governorBook, isLight, namesAround } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { tokenise } from './tokens';

/** What the words around one figure say of its metric. */
export interface MetricReading {
  /** Weights, best first; never empty for counts and hours. */
  readonly ranked: readonly { readonly sense: Sense; readonly weight: number }[];
  readonly words: Span | null;
  readonly rule: string;
}

/** The metric of the figure before, and how much it still says. */
export interface Inherited {
  readonly metric: Metric;
  readonly weight: number;
}

/** How far from a figure words still speak of it. */
const reach = 14;
/** Windows are bounded, so that a sentence of a thousand figures stays linear. */
const window = 40;

const listed = new WeakMap<Governor, readonly (readonly [Sense, number])[]>();

/** The senses of a governor as a list, made once. */
function sensesOf(governor: Governor): readonly (readonly [Sense, number])[] {
  let senses = listed.get(governor);
  if (senses === undefined) listed.set(governor, (senses = Object.entries(governor.senses) as [Sense, number][]));
  return senses;
}

/** Weighs the governing words around the figure at token `at`. */
export function weighMetrics(view: SentenceView, at: number, figure: Figure, inherited: Inherited | null, headers: readonly Governor[] = []): MetricReading {
  if (figure.kind === 'gpu-hours') return { ranked: [{ sense: 'gpu-hours', weight: 10 }], words: null, rule: 'the unit is GPU-hours' };
  const weights = new Map<Sense, number>();
  let words: Span | null = null;
  let strongest = 0;
  const add = (sense: Sense, weight: number): void => { weights.set(sense, Math.max(weights.get(sense) ?? 0, weight) + Math.min(weights.get(sense) ?? 0, weight) * 0.35); };

  for (const hit of hitsAround(view, at)) {
    if (hit.row.kind !== figure.kind) continue;
    const left = hit.last < at;
    const far = left ? apart(view, hit.last, at) : apart(view, at, hit.first);
    if (far > reach || taken(view, hit.first, hit.last, at, far)) continue;
    const side = left ? 1 : hit.row.part === 'verb' ? 0.55 : hit.row.part === 'noun' ? 1.05 : 1;
    const nearness = side / (1 + far / 3);
    for (const [sense, weight] of sensesOf(hit.row)) {
      add(sense, weight * nearness);
      if (weight * nearness > strongest) {
        strongest = weight * nearness;
        words = { start: (view.tokens[hit.first] as { start: number }).start, end: (view.tokens[hit.last] as { end: number }).end };
      }
    }
  }
  for (const header of headers) {
    if (header.kind !== figure.kind) continue;
    for (const [sense, weight] of sensesOf(header)) add(sense, weight * 0.9);
  }
  for (const { sense, weight } of nameSenses(view, at, figure)) add(sense, weight);
  if (figure.kind === 'money') {
    if (pricesRound(view, at)) add('valuation', 9);
    if (passesTrillion(view, at)) add('market-cap', 7);
    for (const { sense, weight } of frameSenses(view, at)) add(sense, weight);
    for (const { sense, weight } of counterpartSenses(view, at)) add(sense, weight);
    const goods = pricedGoods(view, at);
    if (goods !== null && !((weights.get('training-cost') ?? 0) > 4)) add(goods, 7.5);
    if (goods !== null && (weights.get('valuation') ?? 0) > 0) weights.set('valuation', (weights.get('valuation') ?? 0) * 0.4);
  }
  combine(weights);
  if (figure.per === null && namesKind(view, at, 'model') && !namesKind(view, at, 'chip')) shift(weights, 'unit-price', 'training-cost');
  if (paysFirm(view, at)) shift(weights, 'unit-price', 'operating-cost');
  if (namesKind(view, at, 'site') && (weights.get('project-cost') ?? 0) > 5) shift(weights, 'capital-expenditure', 'project-cost');
  if (figure.kind === 'accelerator-count') {
    add('gpu-count', 2.6);
    if (/\bdies?\b/.test(view.tokens[at]?.lower ?? '')) add('gpu-shipments', 6);
  }
  if (inherited !== null) add(inherited.metric, strongest < 4 ? inherited.weight : 1.5);
  if (figure.kind === 'money' && figure.per === null && ((weights.get('unit-price') ?? 0) < 3 || figure.low >= 5 * dearestUnit)) weights.delete('unit-price');
  const ranked = [...weights].map(([sense, weight]) => ({ sense, weight })).sort((a, b) => b.weight - a.weight);
  return { ranked, words, rule: words === null ? 'as the figure before it' : 'governed by the words beside it' };
}

function hitsAround(view: SentenceView, at: number): SentenceView['governors'] {
  const hits = view.governors;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle] as { first: number }).first < at - window) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < hits.length && (hits[end] as { first: number }).first <= at + window) end += 1;
  return low === 0 && end === hits.length ? hits : hits.slice(low, end);
}

/** Dollars above which nobody sells one server: a bigger sum beside a chip's name is an outlay. */
const dearestUnit = 1_000_000;

const serving = new Set(['running', 'serving', 'serve', 'inference']);
const costly = new Set('spend spends spending cost costs costing price priced prices built build building made make takes took developed bill spent'.split(' '));

/** A model's name speaks for its training, a chip's for a price, and so on: weaker than any verb. */
function nameSenses(view: SentenceView, at: number, figure: Figure): { sense: Sense; weight: number }[] {
  const found: { sense: Sense; weight: number }[] = [];
  if (figure.kind !== 'money' || view.names.length === 0) return found;
  const left = wordsBeside(view, at, -1, 8);
  const serves = left.some((word) => serving.has(word));
  const costs = left.some((word) => costly.has(word));
  for (const place of namesAround(view, at)) {
    const name = view.tokens[place]?.name;
    if (name == null) continue;
    const far = place < at ? apart(view, place, at) : apart(view, at, place);
    if (far > reach) continue;
    const near = 1 / (1 + far / 3);
    if (name.kind === 'model' && serves) found.push({ sense: 'operating-cost', weight: 6 * near });
    else if (name.kind === 'model' && !/^(?:maker|owner|parent|developer)$/.test(view.tokens[place - 2]?.lower ?? '')) found.push({ sense: 'training-cost', weight: (costs ? 8.5 : 4.5) * near });
    else if (name.kind === 'site') found.push({ sense: 'project-cost', weight: (costs ? 9 : 2.5) * near });
    else if (name.kind === 'service') found.push({ sense: 'operating-cost', weight: 3 * near });
    else if (name.kind === 'chip') found.push(figure.high < dearestUnit ? { sense: 'unit-price', weight: 5 * near } : { sense: 'hardware-investment', weight: 3 * near });
    else if (name.kind === 'programme' || name.kind === 'state') found.push({ sense: 'investment-pledge', weight: 3.5 * near });
  }
  return found;
}

/** "raised $6.6 billion at $157 billion", "$500 million … at a $14 billion price": the sum after "at" prices the firm. */
function pricesRound(view: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place >= 0 && /^(?:a|an|about|around|roughly|some|nearly|over|approximately|up|to|of|the|as|much|\u2013|~)$/.test(view.tokens[place]?.lower ?? '')) place -= 1;
  if (view.tokens[place]?.lower !== 'at') return false;
  const before = view.figures[firstPlace(view.figures, at) - 1];
  if (before === undefined || place - before > 12) return false;
  const between = view.governors.filter((hit) => hit.first < before && hit.first > before - 10 && (hit.row.senses['funding-raised'] ?? 0) >= 5);
  return between.length > 0;
}

/** A loss and a market value together are a loss of market value; an offering's takings are money raised. */
const together: readonly { readonly both: readonly [Sense, Sense]; readonly make: Sense }[] = [
  { both: ['market-value-loss', 'market-cap'], make: 'market-value-loss' },
  { both: ['net-loss', 'market-cap'], make: 'market-value-loss' },
];

function combine(weights: Map<Sense, number>): void {
  for (const { both: [one, other], make } of together) {
    const first = weights.get(one) ?? 0;
    const second = weights.get(other) ?? 0;
    if (first < 3 || second < 2.5) continue;
    weights.set(one, first * 0.6);
    weights.set(other, second * 0.6);
    weights.set(make, first + second);
  }
}

/** "passed $3 trillion": nothing but a market value passes trillions. */
function passesTrillion(view: SentenceView, at: number): boolean {
  if (!/trillion|tn$|\dt$/.test(view.tokens[at]?.lower ?? '')) return false;
  return wordsBeside(view, at, -1, 4).some((word) => /^(?:pass|passed|passes|top|topped|tops|hit|hits|reach|reached|reaches|cross|crossed|crosses|surpass|surpassed|stood|stands|closed|ended|finished|settled)$/.test(word));
}

/** Words right behind another figure, or joined to it by "in" or "of", belong to that figure ("$5.6 million at $2 an hour"). */
function taken(view: SentenceView, first: number, last: number, at: number, far: number): boolean {
  const before = view.tokens[first - 1];
  if (before === undefined || first - 1 === at || last + 1 === at) return false;
  if (before.kind === 'figure') return far > 3;
  // "$6 million AI model training": what stands in one noun phrase with a figure is that figure's.
  for (let place = first - 1; place >= first - 3 && far > 2; place -= 1) {
    const token = view.tokens[place];
    if (token?.kind === 'figure' && place !== at) return true;
    if (token === undefined || token.kind !== 'word' || isLight(token.lower)) break;
  }
  return (before.lower === 'in' || before.lower === 'of') && first - 2 !== at && view.tokens[first - 2]?.kind === 'figure';
}

/** Which frames each word takes part in, as bits: on the left, on the right, on the left as well. */
const frameBits = new Map<string, { left: number; right: number; also: number }>();
let leftOnly = 0;
let withoutAlso = 0;
frames.forEach((row, place) => {
  const bit = 1 << place;
  if (row.right.size === 0) leftOnly |= bit;
  if (row.also === undefined) withoutAlso |= bit;
  for (const [side, set] of [['left', row.left], ['right', row.right], ['also', row.also ?? new Set<string>()]] as const) {
    for (const word of set) {
      const bits = frameBits.get(word) ?? { left: 0, right: 0, also: 0 };
      bits[side] |= bit;
      frameBits.set(word, bits);
    }
  }
});

function frameSenses(view: SentenceView, at: number): { sense: Sense; weight: number }[] {
  let left = 0;
  let also = withoutAlso;
  for (const word of wordsBeside(view, at, -1, 8)) {
    const bits = frameBits.get(word);
    if (bits === undefined) continue;
    left |= bits.left;
    also |= bits.also;
  }
  if ((left & also) === 0) return [];
  let right = leftOnly;
  for (const word of wordsBeside(view, at, 1, 7)) right |= frameBits.get(word)?.right ?? 0;
  const whole = left & right & also;
  return whole === 0 ? [] : frames.filter((_, place) => (whole & (1 << place)) !== 0).map(({ metric, weight }) => ({ sense: metric, weight }));
}

const fences = new Set([',', ';', ':', '.', '\u2014']);
const turns = new Set(['but', 'while', 'against', 'versus', 'although', 'whereas']);

function wordsBeside(view: SentenceView, at: number, step: 1 | -1, most: number): string[] {
  const found: string[] = [];
  for (let place = at + step; found.length < most; place += step) {
    const token = view.tokens[place];
    if (token === undefined || token.kind === 'figure' || (token.kind === 'mark' && fences.has(token.lower)) || (step > 0 && turns.has(token.lower))) break;
    found.push(token.lower);
  }
  return found;
}

/** A sum right after a number of chips is their price, after GPU-hours the price of a training run. */
function pricedGoods(view: SentenceView, at: number): Metric | null {
  const before = view.figures[firstPlace(view.figures, at) - 1];
  if (before === undefined || at - before > 12) return null;
  const token = view.tokens[before];
  if (token === undefined) return null;
  for (let place = before + 1; place < at; place += 1) if (/^(?:and|while|but|plus|raise|raising|raised|cluster|site|centre|center|building|which|;)$/.test(view.tokens[place]?.lower ?? '')) return null;
  if (/hours?\b/.test(token.lower)) return 'training-cost';
  return /(?:s|gpus?|chips?|\d)$/.test(token.lower) && !/[$\u20AC\u00A3\u00A5]|dollars|yuan|euros|billion$|million$/.test(token.lower) ? 'hardware-investment' : null;
}

function namesKind(view: SentenceView, at: number, kind: string): boolean {
  const before = view.figures[firstPlace(view.figures, at) - 1] ?? -1;
  return namesAround(view, at).some((place) => place >= at - 14 && place < at + 10 && place > before && view.tokens[place]?.name?.kind === kind);
}

/** A model has no price but that of its training; a site's data centre is the site's project. */
function shift(weights: Map<Sense, number>, from: Sense, to: Sense): void {
  const weight = weights.get(from) ?? 0;
  if (weight === 0) return;
  weights.set(from, weight * 0.3);
  weights.set(to, (weights.get(to) ?? 0) + weight * 0.5);
}

/** "put $2 billion into Anthropic", "spent $1 billion on OpenAI", "pays Oracle $300 billion": a firm at the other end of the sum. */
function counterpartSenses(view: SentenceView, at: number): { sense: Sense; weight: number }[] {
  const link = view.tokens[at + 1]?.lower ?? '';
  const next = view.tokens[at + 2];
  const left = wordsBeside(view, at, -1, 5);
  if (next?.name?.kind === 'organisation' && (link === 'into' || link === 'in' || (link === 'on' && left.some((word) => /^sp(?:en[dt]s?|ending)$/.test(word))))) {
    const planned = wordsBeside(view, at, -1, 8).some((word) => /^(?:will|would|could|may|might|to|intends?|plans?|planned|pledged?|commit(?:s|ted)?|agreed|promised?)$/.test(word));
    return [{ sense: 'funding-raised', weight: planned ? 5 : 7 }, { sense: 'investment-pledge', weight: planned ? 8 : 6 }, { sense: 'acquisition-price', weight: 5 }];
  }
  if (next?.name?.kind === 'site' && (link === 'for' || link === 'on' || link === 'into') && left.some((word) => costly.has(word) || /^(?:paid|pays?|put|puts)$/.test(word))) return [{ sense: 'project-cost', weight: 9 }];
  if (paysFirm(view, at) && left.some((word) => /^(?:pay|pays|paid|paying)$/.test(word))) return [{ sense: 'contract-value', weight: 8 }, { sense: 'acquisition-price', weight: 7 }];
  return [];
}

/** "costs Microsoft $20", "pay Oracle $300 billion": a firm stands between the verb and the sum. */
function paysFirm(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place > at - 6; place -= 1) {
    const token = view.tokens[place];
    if (token === undefined) return false;
    if (token.name?.kind === 'organisation') return /^(?:pay|pays|paid|paying|cost|costs|costing|owes|owe)$/.test(view.tokens[place - 1]?.lower ?? '');
    if (token.kind !== 'word' || !/^(?:about|around|roughly|some|up|to|over|more|than|nearly|almost|as|much|an|estimated|approximately|at|least)$/.test(token.lower)) return false;
  }
  return false;
}

/** The quantity that a heading or lead-in without figures announces ("How much did GPT-5 cost?", "What it raised:"); null where none is plain. */
export function announcedMetric(text: string, names: readonly NameHit[]): Metric | null {
  const tokens = tokenise(text, 0, text.length, [], names);
  if (tokens.some((token) => token.name?.kind === 'model') && tokens.some((token) => costly.has(token.lower))) return 'training-cost';
  let best: { sense: Sense; weight: number } | null = null;
  for (const { row } of findPhrases(tokens, governorBook)) {
    if (row.kind !== 'money') continue;
    for (const [sense, weight] of sensesOf(row)) if (weight >= plain && (best === null || weight > best.weight)) best = { sense, weight };
  }
  return best === null || best.sense === 'other' ? null : best.sense;
}

/** From this weight upwards a governing word leaves no doubt by itself. */
const plain = 9;

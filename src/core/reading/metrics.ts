import type { Metric } from '../claims/claim';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { isOfBusiness } from './businesses';
import { frameSenses, isSetAgainstSales } from './frames';
import type { Governor, Sense, Weighed } from './governors';
import { alikeRule } from './rules';
import { apart, firstGovernor, lightWords, reachOfWindow, reachOfWords, wordOf } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { boughtWith, buysChips, dearestUnit, pricedGoods, pricesMachine, pricesPlan, purchasesChips, purchasesOf } from './goodsClues';
import { countedFor, counterpartSenses, handedOver, namesKind, nameSenses, paysFirm } from './partyClues';
import { isLevelOfValue, opensWithLoss } from './marketValues';
import { lifts, passesTrillion, raisedAtValuation, pricesRound } from './roundClues';
import { boughtInStock, overheadsPaid, reckonsDebt, rentsCapacity } from './paidFor';
import { adjacentSenses, booksLoss, isPlannedGift, missesSales, namesContract, namesDeal, promisedOverYears, sizesMarket, sizeOfFund, tookInAtOnce, tookInMore } from './sumClues';
import { isValuedAt, worthOf, worthOfGoods } from './worthClues';
import { costsTrainingGoods } from './trainingGoods';
import { measuresPledge } from './undertakings';
import { apposedNoun, hasOwnSubject } from './apposedNouns';
import { objectClauseVerb } from './objectClause';
import { flowsBack, isCoordinate, isTotal, kinship } from './siblings';
import { lowerAt, tokenAt } from './tokens';
import { WordTest } from './words';
import { Weights } from './weights';

/** What the words around one figure say of its metric. */
export interface MetricReading {
  /** Senses worth weighing against each other, best first; never empty for counts and hours. */
  readonly senses: readonly Weighed[];
  readonly words: Span | null;
  readonly rule: string;
  /** A loss is told, and the words leave open whether in the books or on the market. */
  readonly openLoss: boolean;
  /** The metric of the figure before, where the sentence joins the two ("$14 billion this year and $115 billion by 2029"); else null. */
  readonly joined: Metric | null;
  /** The metric of the figure or question before, where this figure has a noun of its own for subject, or other words: none says that it goes on; else null. */
  readonly doubted: Metric | null;
}

/** The metric of the figure before, and how much it still says. */
export interface Inherited {
  readonly metric: Metric;
  readonly weight: number;
  /** Token of the figure before in the same sentence; -1 where it stands in an earlier one. */
  readonly from: number;
  /** That figure itself is of the metric. */
  readonly own: boolean;
  /** The sentence before asked for it. */
  readonly asked: boolean;
}

const ofDeals: readonly Sense[] = ['contract-value', 'funding-raised', 'hardware-investment'];
const asWorth: readonly Sense[] = ['valuation', 'market-cap', 'hardware-investment', 'market-value-loss'];
/** What words of loss say for the value that is left. */
const levelled = 0.5;
/** From this weight upwards a figure's own words speak for what the one before is, too. */
const spoken = 4;
/** Dollars that no firm loses in its books: a loss so large is one of market value. */
const beyondBooks = 100e9;
/** Dollars below which a sum is none of these. */
const smallSum = 100_000;
const bigOnly: readonly Sense[] = ['market-cap', 'valuation', 'market-value-loss', 'capital-expenditure', 'inventory-charge', 'acquisition-price', 'lost-revenue', 'contract-value', 'assets'];

/** "$20 off", "a $50 rebate": what is taken off a price is none. */
const discounts = new WordTest(/^(?:off|rebate|discount|coupon|voucher|cashback|refund)$/);
const asPrices: readonly Sense[] = ['unit-price', 'operating-cost', 'acquisition-price', 'training-cost'];

function drop(from: Weights, senses: readonly Sense[]): void {
  for (const sense of senses) from.delete(sense);
}

const ofFirms: readonly Sense[] = ['valuation', 'market-cap'];

const dies = new WordTest(/\bdies?\b/);

/** What it weighs that a figure behind one of revenue is a business's, or a share. */
const ofBusiness = 7;

/** Used for one figure after the other: nothing of it outlasts a call. */
const weights = new Weights();

/** Weighs the governing words around the figure at token `at`; `counted` says that the sentences before counted chips. */
export function weighMetrics(view: SentenceView, at: number, figure: Figure, inherited: Inherited | null, headers: readonly Governor[] = [], counted = false): MetricReading {
  if (figure.kind === 'gpu-hours') return { senses: [{ sense: 'gpu-hours', weight: 10 }], words: null, rule: 'the unit is GPU-hours', openLoss: false, joined: null, doubted: null };
  weights.clear();
  let words: Span | null = null;
  let strongest = 0;
  let coloured = 0;

  const clause = objectClauseVerb(view, at);
  const apposed = apposedNoun(view, at);
  const converted = endOfConversion(view, at);
  let governed = false;
  const hits = view.governors;
  for (let place = firstGovernor(view, at - reachOfWindow); place < hits.length; place += 1) {
    const hit = hits[place] as SentenceView['governors'][number];
    if (hit.first > at + reachOfWindow) break;
    if (hit.row.kind !== figure.kind) continue;
    if (hit.row.part === 'verb' && figure.kind === 'money' && hit.row.senses['funding-raised'] !== undefined && lifts(view, hit.first, at)) continue;
    const left = hit.last < at;
    const own = hit.first === clause;
    const before = place === apposed;
    governed ||= own || before;
    const far = own || before ? 0 : left ? apart(view, hit.last, at) : apart(view, hit.first > converted ? converted : at, hit.first);
    if (far > reachOfWords || (!before && taken(view, hit.first, hit.last, at, far))) continue;
    // "burned the $500 million it had raised": what the clause behind says of the sum, the verb before does not.
    const side = !left && !own && leadsOn(view, hit.last) ? 0.4 : own ? 1.2 : left ? (clause >= 0 && hit.row.part === 'verb' ? 0.5 : 1) : hit.row.part === 'verb' ? 0.55 : hit.row.part === 'noun' ? 1.05 : 1;
    const nearness = side / (1 + far / 3);
    for (const { sense, weight } of hit.row.weighed) {
      weights.add(sense, weight * nearness);
      if (sense === 'market-value-loss' && hit.row.part === 'topic') coloured += weight * nearness;
      if (weight * nearness > strongest) {
        strongest = weight * nearness;
        words = { start: (view.tokens[hit.first] as { start: number }).start, end: (view.tokens[hit.last] as { end: number }).end };
      }
    }
  }
  let headed = false;
  for (const header of headers) {
    if (header.kind !== figure.kind) continue;
    headed = true;
    for (const { sense, weight } of header.weighed) weights.add(sense, weight * 0.9);
  }
  for (const { sense, weight } of nameSenses(view, at, figure)) weights.add(sense, weight);
  if (figure.kind === 'money') addSumClues(view, at, figure, strongest, counted);
  if (figure.kind === 'money' && figure.high < dearestUnit) lessen(weights, ['hardware-investment'], 0.5);
  if (figure.kind === 'money' && figure.high < smallSum) lessen(weights, bigOnly, 0.3);
  // "Their net worth rose by …", "stock worth …": talk of shares alone makes no loss.
  if (coloured > 0 && weights.get('market-value-loss') <= coloured + 1e-9 && !(weights.get('net-loss') > 0)) weights.set('market-value-loss', coloured * 0.3);
  if (discounts.passes(wordOf(view, at + 1))) drop(weights, asPrices);
  // "lost $600 billion and fell below the $3 trillion mark": what is left of a value, or was reached by it, is no loss.
  if ((weights.get('market-value-loss') > 0 || (weights.get('net-loss') > 0 && weights.get('market-cap') > 0)) && isLevelOfValue(view, at)) {
    weights.add('market-cap', weights.get('market-value-loss') * levelled);
    drop(weights, ['market-value-loss', 'net-loss']);
  } else if (figure.kind === 'money' && weights.get('market-cap') > 0 && opensWithLoss(view, at)) weights.add('market-value-loss', 14);
  combine(weights);
  if (figure.low >= beyondBooks && figure.unit === 'USD') shift(weights, 'net-loss', 'market-value-loss', 1);
  // "The old record was a loss of $279 billion": what is told of shares goes on being told of shares.
  if (figure.kind === 'money' && inherited?.metric === 'market-value-loss' && weights.get('net-loss') > weights.get('market-value-loss') && !booksLoss(view, at)) {
    weights.set('market-value-loss', weights.get('net-loss') + weights.get('market-value-loss') * 0.35);
    lessen(weights, ['net-loss'], 0.4);
  }
  if (figure.kind === 'money') {
    if (namesDeal(view, at)) weights.add('acquisition-price', 8);
    if (namesContract(view, at)) weights.add('contract-value', 10);
    if (tookInMore(view, at) || tookInAtOnce(view, at)) weights.add('funding-raised', 9);
    if (worthOfGoods(view, at)) {
      lessen(weights, ofFirms, 0.2);
      weights.add('hardware-investment', 4);
    }
  }
  if (figure.per === null && namesKind(view, at, 'model') && !namesKind(view, at, 'chip')) shift(weights, 'unit-price', 'training-cost');
  if (paysFirm(view, at)) shift(weights, 'unit-price', 'operating-cost');
  if (namesKind(view, at, 'site') && weights.get('project-cost') > 5) shift(weights, 'capital-expenditure', 'project-cost');
  if (figure.kind === 'accelerator-count') addCountClues(view, at);
  const openLoss = weights.get('net-loss') > 0 && weights.get('net-loss') >= weights.get('market-value-loss');
  let joined: Metric | null = null;
  let doubted: Metric | null = null;
  if (inherited !== null && !(inherited.from >= 0 && figure.kind === 'money' && at - inherited.from <= reachOfWindow && flowsBack(view, at, inherited.from))) {
    // "half of the $1.3 billion that the start-up had taken in": its own clause says what the sum is.
    const kin = inherited.from < 0 || governed ? 0 : kinship(view, at, inherited.from, figure.kind);
    if (kin > 0 && inherited.own && (isCoordinate(view, at, inherited.from) || isTotal(view, at))) joined = inherited.metric;
    if (inherited.metric === 'revenue' && inherited.from >= 0 && figure.kind === 'money' && !governed && isOfBusiness(view, at)) weights.add('revenue', ofBusiness);
    if (figure.kind === 'money' && !(weights.get(inherited.metric) > spoken) && ((inherited.asked && weights.telling().some(({ sense }) => sense !== inherited.metric && sense !== 'unit-price')) || hasOwnSubject(view, at, inherited.from))) doubted = inherited.metric;
    weights.add(inherited.metric, kin > 0 ? kin : governed || strongest >= (inherited.asked ? 8 : 5) ? 1.5 : inherited.weight);
  }
  if (figure.kind === 'money' && (sizeOfFund(view, at) || reckonsDebt(view, at))) {
    weights.clear();
    weights.add('other', 12);
  }
  const overhead = figure.kind === 'money' ? overheadsPaid(view, at) : -1;
  if (overhead >= 0) {
    const { start, end } = view.tokens[overhead] as SentenceView['tokens'][number];
    words = { start, end };
    weights.clear();
    weights.add('operating-cost', 12);
  }
  if (figure.kind === 'money' && ((figure.per === null && weights.get('unit-price') < 3) || ((figure.per === null || figure.per === 'piece') && figure.low >= 5 * dearestUnit))) weights.delete('unit-price');
  return { senses: weights.telling(), words, rule: words !== null ? 'governed by the words beside it' : headed ? 'told by the headers of the table' : alikeRule, openLoss, joined, doubted };
}

/** Adds what the neighbourhood of a sum speaks for; `strongest` is the weight of the word that governs it most. */
function addSumClues(view: SentenceView, at: number, figure: Figure, strongest: number, counted: boolean): void {
  if (pricesRound(view, at)) weights.add('valuation', 9);
  const worth = worthOf(view, at);
  if (worth !== null) {
    weights.add(worth, 10);
    lessen(weights, worth === 'valuation' ? ofDeals : asWorth, 0.3);
  } else if (isValuedAt(view, at)) {
    weights.add('valuation', 5);
    weights.add('market-cap', 2.5);
  }
  if (sizesMarket(view, at)) weights.add('other', 16);
  if (pricesPlan(view, at, figure)) weights.add('unit-price', 12);
  if (pricesMachine(view, at, figure)) weights.add('unit-price', 10);
  if (promisedOverYears(view, at)) weights.add('investment-pledge', 7.5);
  const raised = raisedAtValuation(view, at);
  if (raised) weights.add('funding-raised', 9);
  if (isPlannedGift(view, at)) weights.add('investment-pledge', 9.5);
  if (boughtInStock(view, at) >= 0) {
    weights.add('acquisition-price', 10);
    drop(weights, ['funding-raised', 'cash-burn']);
  }
  if (measuresPledge(view, at)) weights.add('investment-pledge', 9);
  if (rentsCapacity(view, at)) weights.add('contract-value', 9.5);
  if (missesSales(view, at)) weights.add('lost-revenue', 13);
  if (passesTrillion(view, at)) weights.add('market-cap', 7);
  for (const { sense, weight } of frameSenses(view, at)) if (sense !== 'lost-revenue' || !isSetAgainstSales(view, at)) weights.add(sense, weight);
  // "took in $13 billion at a value of $183 billion" takes nothing off a value.
  if (raised) drop(weights, ['market-value-loss']);
  for (const { sense, weight } of counterpartSenses(view, at)) weights.add(sense, weight);
  for (const { sense, weight } of adjacentSenses(view, at, figure)) if (weight > 5 || strongest < 4.5) weights.add(sense, weight);
  if (buysChips(view, at, figure)) weights.add('hardware-investment', 9);
  if (purchasesChips(view, at, counted)) {
    weights.add('hardware-investment', 13);
    lessen(weights, ['acquisition-price'], 0.4);
  }
  if (purchasesOf(view, at)) weights.add('hardware-investment', 8);
  if (figure.high >= dearestUnit && figure.per === null && costsTrainingGoods(view, at)) {
    drop(weights, ['training-cost']);
    weights.add('hardware-investment', 12);
  }
  const goods = pricedGoods(view, at);
  if (goods !== null && !(weights.get('training-cost') > 4)) weights.add(goods, 7.5);
  if (goods !== null) lessen(weights, ['valuation'], 0.4);
}

/** Adds what the neighbourhood of a number of chips speaks for. */
function addCountClues(view: SentenceView, at: number): void {
  weights.add('gpu-count', 2.6);
  if (dies.passes(wordOf(view, at))) weights.add('gpu-shipments', 6);
  if (handedOver(view, at)) weights.add('gpu-purchases', 9);
  else if (boughtWith(view, at)) weights.add('gpu-purchases', 10);
  else if (countedFor(view, at)) {
    weights.add('gpu-count', 8);
    weights.add('gpu-shipments', 8);
  }
}

/** Leaves that share of what speaks for each of the senses. */
function lessen(from: Weights, senses: readonly Sense[], share: number): void {
  for (const sense of senses) if (from.get(sense) > 0) from.set(sense, from.get(sense) * share);
}

/** "10 billion euros ($11.7 billion) pre-money", "$500 million (roughly 10%) for training": the place of the bracket behind the sum in another currency or its share, which parts nothing; `at` where there is none. */
function endOfConversion(view: SentenceView, at: number): number {
  if (lowerAt(view.tokens, at + 1) !== '(') return at;
  let figures = 0;
  for (let place = at + 2; place <= at + 5; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'name') return at;
    if (token.kind === 'figure' || token.lower === '%' || token.lower === 'percent') figures += 1;
    if (token.lower === ')') return figures === 1 ? place : at;
  }
  return at;
}

/** A loss and a market value together are a loss of market value; an offering's takings are money raised. */
const together: readonly { readonly both: readonly [Sense, Sense]; readonly make: Sense }[] = [
  { both: ['market-value-loss', 'market-cap'], make: 'market-value-loss' },
  { both: ['net-loss', 'market-cap'], make: 'market-value-loss' },
];

function combine(weights: Weights): void {
  for (const { both: [one, other], make } of together) {
    const first = weights.get(one);
    const second = weights.get(other);
    if (first < 3 || second < 2.5) continue;
    weights.set(one, first * 0.6);
    weights.set(other, second * 0.6);
    weights.set(make, first + second);
  }
}

/** "outgoings of $1 billion against revenue of $500 million": words joined to the next figure by "of" are that figure's. */
function leadsOn(view: SentenceView, last: number): boolean {
  if (wordOf(view, last + 1).lower !== 'of') return false;
  let place = last + 2;
  while (place < last + 8 && tokenAt(view.tokens, place)?.kind === 'word' && lightWords.passes(wordOf(view, place))) place += 1;
  return tokenAt(view.tokens, place)?.kind === 'figure';
}

/** Words right behind another figure, or joined to it by "in" or "of", belong to that figure ("$5.6 million at $2 an hour"). */
function taken(view: SentenceView, first: number, last: number, at: number, far: number): boolean {
  const before = tokenAt(view.tokens, first - 1);
  if (before === undefined || first - 1 === at || last + 1 === at) return false;
  if (before.kind === 'figure') return far > 3;
  // "$6 million AI model training": what stands in one noun phrase with a figure is that figure's.
  for (let place = first - 1; place >= first - 3 && far > 2; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token?.kind === 'figure' && place !== at) return true;
    if (token === undefined || token.kind !== 'word' || lightWords.passes(token.word)) break;
  }
  return (before.lower === 'in' || before.lower === 'of') && first - 2 !== at && tokenAt(view.tokens, first - 2)?.kind === 'figure';
}

/** A model has no price but that of its training; a site's data centre is the site's project. */
function shift(weights: Weights, from: Sense, to: Sense, share = 0.5): void {
  const weight = weights.get(from);
  if (weight === 0) return;
  weights.set(from, weight * 0.3);
  weights.set(to, weights.get(to) + weight * share);
}

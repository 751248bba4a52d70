import type { Metric } from '../../claims/claim';
import { pricesOfFirms } from '../../claims/metricTraits';
import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import { countsAsSales, isOfBusiness } from '../parts/businesses';
import { chargesOther } from './otherCharges';
import type { Label } from '../parts/entryLabels';
import type { Governor, Sense, Weighed } from './governor';
import { alikeRule, governedRule, headersRule, hoursRule } from '../rules';
import type { ReadingRule } from '../rules';
import { leadingPlace, reachOfWindow, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { buildsModel, comesOfPrice, dearestUnit, generatesTokens, modelCosts, pricesTokens, reckonsAtPrices } from './goodsClues';
import { namesKind, nameSenses, paysFirm } from './partyClues';
import { levels, spoken, weighLosses } from './lossWeights';
import { isPaidAway } from './paidAway';
import { overheadsPaid, reckonsDebt } from './paidFor';
import { tookInRound } from './roundClues';
import { sizeOfFund } from './sumClues';
import { addsToFortune } from './fortunes';
import { hasOwnSubject } from './apposedNouns';
import { flowsBack, isCoordinate, isTotal, kinBeside, kinship } from '../sentence/siblings';
import { WordTest } from '../words/words';
import { Weights } from './weights';
import { isProduct, reckonsModel } from '../sentence/products';
import { addGoverning } from './governing';
import type { Governing } from './governing';
import { addCountClues, addDeals, addSumClues } from './neighbourhood';

/** What the words around one figure say of its metric. */
export interface MetricReading {
  /** Senses worth weighing against each other, best first; never empty for counts and hours. */
  readonly senses: readonly Weighed[];
  readonly words: Span | null;
  readonly rule: ReadingRule;
  /** A loss is told, and the words leave open whether in the books or on the market. */
  readonly openLoss: boolean;
  /** The metric of the figure before, where the sentence joins the two ("$14 billion this year and $115 billion by 2029"); else null. */
  readonly joined: Metric | null;
  /** The metric of the figure or question before, where this figure has a noun of its own for subject, or other words: none says that it goes on; else null. */
  readonly doubted: Metric | null;
  /** The metric that the figure before alone tells this one to be, and how sure it can be by that; else null. */
  readonly lent: Metric | null;
  readonly lentSure: number;
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
  /** How sure that figure's own metric is. */
  readonly sure: number;
  /** It was told before, and no figure for it. */
  readonly awaited: boolean;
}

/** "$20 off", "a $50 rebate": what is taken off a price is none. */
const discounts = new WordTest(/^(?:off|rebate|discount|coupon|voucher|cashback|refund)$/);
const asPrices: readonly Sense[] = ['unit-price', 'operating-cost', 'acquisition-price', 'training-cost'];

/** What it weighs that a figure behind one of revenue is a business's, or a share. */
const ofBusiness = 7;

/** What speaks against every quantity where an entry's label tells one that no table knows. */
const unreadLabel = 3;
/** From this weight upwards a figure's own words tell its metric, and not the figure before alone. */
const ownWords = 2.5;

/** Used for one figure after the other: nothing of it outlasts a call. */
const weights = new Weights();

/** Weighs the governing words around the figure at token `at`; `counted` says that the sentences before counted chips. */
export function weighMetrics(
  view: SentenceView,
  at: number,
  figure: Figure,
  inherited: Inherited | null,
  headers: readonly Governor[] = [],
  counted = false,
  label: Label = 'plain',
  announced: Metric | null = null,
): MetricReading {
  const { kind } = figure;
  if (kind === 'gpu-hours') return { senses: [{ sense: 'gpu-hours', weight: 10 }], words: null, rule: hoursRule, openLoss: false, ...nothingBefore };
  const isMoney = kind === 'money';
  weights.clear();
  const governing = addGoverning(weights, view, at, figure);
  const headed = addHeaders(weights, headers, kind);
  for (const { sense, weight } of nameSenses(view, at, figure)) weights.add(sense, weight);
  if (isMoney) addSumClues(weights, view, at, figure, governing.strongest, counted);
  if (discounts.passes(wordOf(view, at + 1))) weights.drop(asPrices);
  weighLosses(weights, view, at, figure, governing.coloured, inherited?.metric ?? null, announced);
  if (isMoney) addDeals(weights, view, at);
  if (isMoney && reckonsAtPrices(view, at)) weights.drop(['unit-price']);
  if (figure.per === null && namesKind(view, at, 'model') && !namesKind(view, at, 'chip') && !(isMoney && pricesTokens(view, at, figure))) weights.shift('unit-price', 'training-cost');
  if (isMoney && buildsModel(view, at)) weights.shift('project-cost', 'training-cost', 1);
  if (isMoney && modelCosts(view, at)) weights.drop(['project-cost']);
  if (paysFirm(view, at)) weights.shift('unit-price', 'operating-cost');
  if (namesKind(view, at, 'site') && weights.get('project-cost') > 5) weights.shift('capital-expenditure', 'project-cost');
  if (kind === 'accelerator-count') addCountClues(weights, view, at);
  const openLoss = weights.get('net-loss') > 0 && weights.get('net-loss') >= weights.get('market-value-loss');
  if (isMoney && inherited !== null && (inherited.metric === 'funding-raised' || inherited.metric === 'valuation') && tookInRound(view, at)) {
    weights.lessen(['revenue'], 0.3);
    weights.add('funding-raised', 9);
  }
  if (isMoney && reckonsModelBefore(view, at)) {
    weights.lessen(asFirm, 0.1);
    weights.add('training-cost', weightOfModel);
  }
  if (isMoney && inherited !== null && inherited.awaited && putsIt(view, at) && !pricesOfFirms.has(inherited.metric)) {
    weights.lessen(asFirm, 0.3);
    weights.add(inherited.metric, weightOfIt);
  }
  if (isMoney && inherited !== null && inherited.metric === 'revenue' && countsAsSales(view, at)) {
    weights.lessen(levels, 0.1);
    weights.add('revenue', ofBusiness);
  }
  if (isMoney && weights.get('inventory-charge') > 0 && chargesOther(view, at)) {
    weights.lessen(['inventory-charge'], 0.1);
    weights.add('other', weightOfCharge);
  }
  const isProduct = isMoney && comesOfPrice(view, at, figure);
  const before = inherited === null || isProduct ? nothingBefore : addInherited(weights, view, at, figure, inherited, governing);
  if (isMoney && generatesTokens(view, at, figure)) {
    weights.drop(['training-cost', 'unit-price']);
    weights.add('operating-cost', weightOfTokens);
  }
  if (isProduct) {
    weights.drop(['revenue']);
    weights.shift('unit-price', 'operating-cost', figure.per === null ? 0 : 1);
  }
  // What an entry's own label tells, and no table knows, is not what its sister was.
  if (label === 'unread' && inherited === null) weights.add('other', unreadLabel);
  // "slipped to $295.88" behind what a firm has raised: nobody raises, buys or builds for so little.
  if (isMoney && figure.high < leastDeal) weights.drop(neverSmall);
  // "shares closed at $142.62": a value of so little is none, however much is told of shares.
  if (isMoney && figure.high < leastValue) weights.drop(ofMarket);
  const words = (isMoney ? setOutright(weights, view, at) : null) ?? governing.words;
  if (
    isMoney
    && ((figure.per === null && weights.get('unit-price') < 3) || ((figure.per === null || figure.per === 'piece') && figure.low >= 5 * dearestUnit))
  ) {
    weights.delete('unit-price');
  }
  const { joined, doubted, lent, lentSure } = before;
  const rule = words !== null ? governedRule : headed ? headersRule : alikeRule;
  // Field by field: spreading takes many times as long.
  return { senses: weights.telling(), words, rule, openLoss, joined, doubted, lent, lentSure };
}

const asFirm: readonly Sense[] = ['valuation', 'market-cap'];
const weightOfIt = 6;
const putting: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'places', 'placed', 'pegs', 'pegged', 'has', 'had', 'estimates', 'estimated', 'reckons']);

const weightOfModel = 9;
const weightOfTokens = 9;

function isNamedProduct({ tokens }: SentenceView, place: number): boolean {
  const name = tokens[place]?.name ?? null;
  return name !== null && isProduct(name);
}

/** Whether the "it" on which the sum at token `at` is put is a model that the sentence has named. */
function reckonsModelBefore(view: SentenceView, at: number): boolean {
  const it = leadingPlace(view, at, 'at') - 1;
  if (lowerAt(view.tokens, it) !== 'it') return false;
  const named = view.names.findLast((place) => place < it && isNamedProduct(view, place));
  return named !== undefined && reckonsModel(view, it, view.tokens[named]?.name ?? null);
}

/** "Somebody puts it at $63 million": whether a value is put on what "it" stands for. */
function putsIt(view: SentenceView, at: number): boolean {
  const place = leadingPlace(view, at, 'at');
  return lowerAt(view.tokens, place) === 'at' && lowerAt(view.tokens, place - 1) === 'it' && putting.has(lowerAt(view.tokens, place - 2));
}

const weightOfCharge = 9;
/** Dollars below which no deal is done, and what is none of such a sum. */
const leastDeal = 1000;
const neverSmall: readonly Sense[] = ['funding-raised', 'valuation', 'capital-expenditure', 'contract-value', 'acquisition-price', 'investment-pledge', 'project-cost', 'hardware-investment'];

const ofMarket: readonly Sense[] = ['market-cap', 'market-value-loss'];
/** Dollars below which nothing is worth anything to a market. */
const leastValue = 10_000;

/** Adds what the headers of a table say of its figures; whether one does. */
function addHeaders(weights: Weights, headers: readonly Governor[], kind: Figure['kind']): boolean {
  let headed = false;
  for (const header of headers) {
    if (header.kind !== kind) continue;
    headed = true;
    for (const { sense, weight } of header.weighed) weights.add(sense, weight * 0.9);
  }
  return headed;
}

type Joined = Pick<MetricReading, 'joined' | 'doubted' | 'lent' | 'lentSure'>;

const nothingBefore: Joined = { joined: null, doubted: null, lent: null, lentSure: 1 };

/** Adds what the figure before, or a question, says of this one. */
function addInherited(
  weights: Weights,
  view: SentenceView,
  at: number,
  { kind }: Figure,
  { metric, weight, from, own, asked, sure }: Inherited,
  { governed, strongest }: Governing,
): Joined {
  const isMoney = kind === 'money';
  if (from >= 0 && isMoney && at - from <= reachOfWindow && flowsBack(view, at, from)) return nothingBefore;
  // "half of the $1.3 billion that the start-up had taken in": its own clause says what the sum is.
  const kin = from < 0 || governed ? 0 : kinship(view, at, from, kind);
  const joined = kin > 0 && own && (isCoordinate(view, at, from) || isTotal(view, at)) ? metric : null;
  if (metric === 'revenue' && from >= 0 && isMoney && !governed && isOfBusiness(view, at)) weights.add('revenue', ofBusiness);
  const speaksElse = (): boolean => asked && weights.telling().some(({ sense }) => sense !== metric && sense !== 'unit-price');
  const isDoubted = isMoney && !(weights.get(metric) > spoken) && (speaksElse() || hasOwnSubject(view, at, from));
  const doubted = isDoubted ? metric : null;
  const lent = weights.get(metric) < ownWords ? metric : null;
  weights.add(metric, kin > 0 ? kin : governed || strongest >= (asked ? 8 : 5) ? 1.5 : weight);
  return { joined, doubted, lent, lentSure: kin === kinBeside ? sure : 1 };
}

/** Where the words of a sum leave nothing else open, sets its one sense instead of all others; the word that says so, where one word does. */
function setOutright(weights: Weights, view: SentenceView, at: number): Span | null {
  if (sizeOfFund(view, at) || reckonsDebt(view, at) || isPaidAway(view, at) || addsToFortune(view, at)) {
    weights.clear();
    weights.add('other', 12);
  }
  const overhead = overheadsPaid(view, at);
  if (overhead < 0) return null;
  const { start, end } = view.tokens[overhead] as SentenceView['tokens'][number];
  weights.clear();
  weights.add('operating-cost', 12);
  return { start, end };
}


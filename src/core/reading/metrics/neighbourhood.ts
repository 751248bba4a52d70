import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import { earnsAtRate, earnsFromSales, growsTo } from '../parts/businesses';
import { frameSenses, goesOnField, isSetAgainstSales } from './frames';
import type { Sense } from './governor';
import { boughtWith, buysChips, dearestUnit, pricedGoods, pricesMachine, pricesPlan, pricesTokens, purchasesChips, purchasesOf } from './goodsClues';
import { boughtInStock, paysInShares, rentsCapacity } from './paidFor';
import { countedFor, counterpartSenses, handedOver } from './partyClues';
import { isSizeOfSale } from './shareSales';
import { closesOnSum, countsNewMoney, isBroughtByRound, isOfLoans, passesTrillion, pricesRound, raisedAtValuation, valuesAtLength } from './roundClues';
import type { SentenceView } from '../sentence/sentenceView';
import { totalsChips } from '../parts/chipTotals';
import { sizesMarket } from './marketSizes';
import { missesSales } from './missedSales';
import { takesOrders } from './ordersTaken';
import { costsToBuild } from './siteCosts';
import { adjacentSenses, isPlannedGift, isPutIntoFirm, namesContract, namesDeal, promisedInto, promisedOverYears, tookInAtOnce, tookInMore } from './sumClues';
import { lowerAt } from '../words/tokens';
import { costsTrainingGoods, isSpentToTrain } from './trainingGoods';
import { measuresPledge } from './undertakings';
import type { Weights } from './weights';
import { buysWhole } from './wholePurchases';
import { isFirmPutAt, isFirmWorth, isValuedAt, worthOf, worthOfGoods } from './worthClues';

const ofDeals: readonly Sense[] = ['contract-value', 'funding-raised', 'hardware-investment'];
const asWorth: readonly Sense[] = ['valuation', 'market-cap', 'hardware-investment', 'market-value-loss'];
const ofBuyers: readonly Sense[] = ['hardware-investment', 'funding-raised', 'gpu-purchases'];
const ofSites: readonly Sense[] = ['project-cost', 'capital-expenditure', 'hardware-investment'];
const asBuilt: readonly Sense[] = ['project-cost', 'investment-pledge', 'operating-cost', 'valuation'];
const ofFirms: readonly Sense[] = ['valuation', 'market-cap'];
/** What it says for what a firm is worth that the words make it the subject. */
const firmWorth = 5;
/** Dollars from which a firm is worth telling the worth of. */
const leastWorth = 10_000_000;
/** Dollars below which a sum is none of these. */
const smallSum = 100_000;
const bigOnly: readonly Sense[] = ['market-cap', 'valuation', 'market-value-loss', 'capital-expenditure', 'inventory-charge', 'acquisition-price', 'lost-revenue', 'contract-value', 'assets'];

/**
 * Adds what the neighbourhood of a sum speaks for, on the scale that `Weights` states; `strongest` is the weight of the word that governs it most. Each
 * step sees what those before it have left, so their order counts.
 */
export function addSumClues(weights: Weights, view: SentenceView, at: number, figure: Figure, strongest: number, counted: boolean): void {
  addWorth(weights, view, at, figure);
  addSales(weights, view, at, figure);
  addPrices(weights, view, at, figure);
  const raised = addRounds(weights, view, at, figure);
  addPurchases(weights, view, at);
  addContracts(weights, view, at, figure);
  if (passesTrillion(view, at)) weights.add('market-cap', 7);
  addFrames(weights, view, at);
  // "took in $13 billion at a value of $183 billion" takes nothing off a value.
  if (raised) weights.drop(['market-value-loss']);
  for (const { sense, weight } of counterpartSenses(view, at)) weights.add(sense, weight);
  for (const { sense, weight } of adjacentSenses(view, at, figure)) if (weight > 5 || strongest < 4.5) weights.add(sense, weight);
  addGoods(weights, view, at, figure, counted);
  if (figure.high < dearestUnit) weights.lessen(['hardware-investment'], 0.5);
  if (figure.high < smallSum) weights.lessen(bigOnly, 0.3);
}

/** What a firm, or whatever else is said to be worth the sum, is worth. */
function addWorth(weights: Weights, view: SentenceView, at: number, figure: Figure): void {
  if (pricesRound(view, at)) weights.add('valuation', 9);
  if (figure.high >= leastWorth && valuesAtLength(view, at)) {
    weights.lessen(['funding-raised'], 0.4);
    weights.add('valuation', 8);
    weights.add('market-cap', 6);
  }
  const worth = worthOf(view, at);
  if (worth !== null) {
    weights.add(worth, 10);
    weights.lessen(worth === 'valuation' ? ofDeals : worth === 'hardware-investment' ? ofFirms : asWorth, 0.3);
  } else if (isFirmWorth(view, at) || isFirmPutAt(view, at)) {
    weights.add('valuation', firmWorth);
    weights.add('market-cap', firmWorth);
    weights.lessen(ofDeals, 0.3);
  } else if (isValuedAt(view, at)) {
    weights.add('valuation', 5);
    weights.add('market-cap', 2.5);
  }
}

/** "$13 billion annualized": what is told so is taken in month by month. */
const yearly: ReadonlySet<string> = new Set(['annualized', 'annualised']);
/** From this weight on other words say that it is lost or spent. */
const least = 4;
const ofFunds: readonly Metric[] = ['funding-raised', 'valuation', 'contract-value', 'investment-pledge', 'acquisition-price'];

/** What is sold or earned, by a firm or on a whole market. */
function addSales(weights: Weights, view: SentenceView, at: number, figure: Figure): void {
  if (earnsAtRate(view, at, figure)) {
    weights.add('revenue', 12);
    weights.lessen(['operating-cost'], 0.2);
  }
  if (yearly.has(lowerAt(view.tokens, at + 1)) && !(weights.get('net-loss') > least || weights.get('cash-burn') > least || weights.get('operating-cost') > least)) {
    weights.drop(ofFunds);
    weights.add('revenue', 14);
  }
  if (earnsFromSales(view, at)) weights.add('revenue', 9);
  if (growsTo(view, at)) weights.add('revenue', 12);
  if (sizesMarket(view, at)) weights.add('other', 16);
}

/** The price of a plan, of tokens or of a machine. */
function addPrices(weights: Weights, view: SentenceView, at: number, figure: Figure): void {
  if (pricesPlan(view, at, figure)) weights.add('unit-price', 12);
  if (pricesTokens(view, at, figure)) {
    weights.drop(['training-cost', 'compensation', 'operating-cost', 'revenue']);
    weights.add('unit-price', 14);
  }
  if (pricesMachine(view, at, figure)) weights.add('unit-price', 10);
}

/** Money put into a firm or promised, and what its round puts it at; whether the sum is raised at a value. */
function addRounds(weights: Weights, view: SentenceView, at: number, figure: Figure): boolean {
  if (isOfLoans(view, at, figure)) {
    weights.drop(['compensation']);
    weights.add('funding-raised', 5);
  }
  if (promisedOverYears(view, at)) weights.add('investment-pledge', 7.5);
  if (isSizeOfSale(view, at)) weights.add('funding-raised', 9);
  if (isBroughtByRound(view, at)) weights.add('funding-raised', 8);
  if (countsNewMoney(view, at)) {
    weights.add('valuation', 16);
    weights.lessen(['funding-raised'], 0.2);
  }
  if (closesOnSum(view, at)) {
    weights.add('funding-raised', 12);
    weights.drop(['project-cost', 'capital-expenditure']);
  }
  const raised = raisedAtValuation(view, at);
  if (raised) weights.add('funding-raised', 9);
  if (isPutIntoFirm(view, at)) weights.drop(ofSites);
  if (isPlannedGift(view, at)) weights.add('investment-pledge', 9.5);
  return raised;
}

/** What is paid for a firm. */
function addPurchases(weights: Weights, view: SentenceView, at: number): void {
  if (boughtInStock(view, at) >= 0 || paysInShares(view, at)) {
    weights.add('acquisition-price', 10);
    weights.drop(['funding-raised', 'cash-burn']);
  } else if (buysWhole(view, at)) {
    weights.add('acquisition-price', 8);
    // A firm is worth what is paid for the whole of it.
    weights.add('valuation', 6);
    weights.drop(['funding-raised', 'cash-burn']);
  }
}

/** What is pledged, agreed on, spent on chips or sites, or ordered, and sales that are missed. */
function addContracts(weights: Weights, view: SentenceView, at: number, figure: Figure): void {
  if (measuresPledge(view, at)) weights.add('investment-pledge', 9);
  if (rentsCapacity(view, at)) weights.add('contract-value', 9.5);
  if (missesSales(view, at)) {
    weights.lessen(['revenue'], 0.4);
    weights.add('lost-revenue', 13);
  }
  if (figure.high >= dearestUnit && figure.per === null && totalsChips(view, at)) {
    weights.lessen(asBuilt, 0.3);
    weights.add('hardware-investment', 11);
  }
  if (figure.per === null && costsToBuild(view, at)) weights.add('project-cost', 9);
  if (takesOrders(view, at)) {
    weights.lessen(ofBuyers, 0.3);
    weights.add('contract-value', 12);
  }
  if (promisedInto(view, at)) {
    weights.lessen(['contract-value'], 0.3);
    weights.add('investment-pledge', 9);
  }
}

/** What words on both sides of the sum say together. */
function addFrames(weights: Weights, view: SentenceView, at: number): void {
  for (const { sense, weight } of frameSenses(view, at)) {
    if (sense === 'lost-revenue' && isSetAgainstSales(view, at)) continue;
    if (sense !== 'contract-value' || !goesOnField(view, at)) weights.add(sense, weight);
  }
}

/** Chips and other goods that the sum is paid for; `counted` says that the sentences before counted chips. */
function addGoods(weights: Weights, view: SentenceView, at: number, figure: Figure, counted: boolean): void {
  if (buysChips(view, at, figure)) weights.add('hardware-investment', 9);
  if (purchasesChips(view, at, counted)) {
    weights.add('hardware-investment', 13);
    weights.lessen(['acquisition-price'], 0.4);
  }
  if (purchasesOf(view, at)) weights.add('hardware-investment', 8);
  if (figure.high >= dearestUnit && figure.per === null && costsTrainingGoods(view, at)) {
    weights.drop(['training-cost']);
    weights.add('hardware-investment', 12);
  }
  if (figure.per === null && isSpentToTrain(view, at)) weights.add('training-cost', 10);
  const goods = pricedGoods(view, at);
  if (goods !== null && !(weights.get('training-cost') > 4)) weights.add(goods, 7.5);
  if (goods !== null) weights.lessen(['valuation'], 0.4);
}

/** Adds what the words of a sum say outright: a deal, a contract, money taken in, goods. */
export function addDeals(weights: Weights, view: SentenceView, at: number): void {
  if (namesDeal(view, at)) weights.add('acquisition-price', 8);
  if (namesContract(view, at)) weights.add('contract-value', 10);
  if (tookInMore(view, at) || tookInAtOnce(view, at)) weights.add('funding-raised', 9);
  if (worthOfGoods(view, at)) {
    weights.lessen(ofFirms, 0.2);
    weights.add('hardware-investment', 4);
  }
}

const dies = /\bdies?\b/;

/** Adds what the neighbourhood of a number of chips speaks for. */
export function addCountClues(weights: Weights, view: SentenceView, at: number): void {
  weights.add('gpu-count', 2.6);
  if (dies.test(lowerAt(view.tokens, at))) weights.add('gpu-shipments', 6);
  if (handedOver(view, at)) weights.add('gpu-purchases', 9);
  else if (boughtWith(view, at)) weights.add('gpu-purchases', 14);
  else if (countedFor(view, at)) {
    weights.add('gpu-count', 8);
    weights.add('gpu-shipments', 8);
  }
}

import type { Metric } from './claim';

/**
 * Metrics that writers and reports use for one and the same sum or count: money promised and money paid, chips bought and
 * chips owned. A claim under the sister metric may confirm a figure; it never contradicts one.
 */
const sisters: Readonly<Partial<Record<Metric, readonly Metric[]>>> = {
  'funding-raised': ['investment-pledge'],
  'investment-pledge': ['funding-raised'],
  'gpu-count': ['gpu-purchases'],
  'gpu-purchases': ['gpu-count'],
  'hardware-investment': ['capital-expenditure'],
  'capital-expenditure': ['hardware-investment'],
};

/** What one party of a deal lays out for another, as it is agreed. */
const commitments: readonly Metric[] = ['contract-value', 'investment-pledge', 'hardware-investment'];

/** Metrics whose sums are often told in parts (tranches, single lenders): less than the reported whole is no contradiction. */
const additive: ReadonlySet<Metric> = new Set<Metric>([...commitments, 'funding-raised', 'rd-and-compute-spending']);

/** What is agreed or planned once, and may be made more of later. */
export const mayGrow: ReadonlySet<Metric> = new Set<Metric>([...commitments, 'project-cost', 'funding-raised', 'gpu-purchases']);

/** What is told of a deal with one partner, and is no part of a deal with another. */
export const ofPartners: ReadonlySet<Metric> = new Set<Metric>([...commitments, 'capital-expenditure', 'gpu-purchases']);

/** Metrics under which a sum that passes between two firms may be filed. */
export const betweenFirms: ReadonlySet<Metric> = new Set<Metric>([
  ...commitments, 'project-cost', 'funding-raised', 'gpu-purchases', 'valuation', 'acquisition-price', 'compensation',
]);

/** Money that passes between the parties of a deal: what one spends the other gets, and each report files it under one of them. */
const passing: ReadonlySet<Metric> = new Set<Metric>([...commitments, 'funding-raised', 'capital-expenditure']);

/** Money that changes hands in deals: what passes between the parties, and what one is bought for. */
export const traded: ReadonlySet<Metric> = new Set<Metric>([...passing, 'acquisition-price']);

/** What may be paid for goods of all kinds, be they chips or none. */
export const paidForGoods: ReadonlySet<Metric> = new Set<Metric>([...traded, 'project-cost', 'operating-cost']);

/** Metrics that have several right values at once: prices by seller, pay by person. */
const various: ReadonlySet<Metric> = new Set<Metric>(['unit-price', 'compensation']);

/** Sums that are filed under who gets them. */
export const received: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'acquisition-price']);

/** Metrics of which one owner has many, one deal after the other. */
const deals: ReadonlySet<Metric> = new Set<Metric>([...received, 'contract-value']);

/** What a firm is worth: a valuation or a market value by whether it is listed, and by nothing else. */
export const worth: ReadonlySet<Metric> = new Set<Metric>(['valuation', 'market-cap']);

/** What firms are worth, raise or are bought for: "it" is the firm then. */
export const pricesOfFirms: ReadonlySet<Metric> = new Set<Metric>([...worth, 'funding-raised', 'acquisition-price']);

/**
 * What happens to a firm on one day, or is so on it, and to none of its models: "last week" tells when. Of anything else it tells when somebody spoke;
 * contracts and promises add up, and one of last week is not all of them.
 */
export const daysOfFirms: ReadonlySet<Metric> = new Set<Metric>([...pricesOfFirms, 'market-value-loss']);

/** What a day's trading makes. */
export const ofTradingDay: ReadonlySet<Metric> = new Set<Metric>(['market-value-loss', 'market-cap']);

/** What flows, so that a rate may stand with it: "a monthly burn of $1 billion", "$2 billion of revenue a month". */
export const flows: ReadonlySet<Metric> = new Set<Metric>(['operating-cost', 'revenue', 'cash-burn', 'net-loss']);

/** Metrics that are told of whole years: what is spent or earned by the end of one is that year's. */
export const spentByYear: ReadonlySet<Metric> = new Set<Metric>([...flows, 'capital-expenditure', 'rd-and-compute-spending']);

/** Metrics that add up over years: "by 2029" tells all of it until then. */
export const addedUp: ReadonlySet<Metric> = new Set<Metric>([...commitments, 'cash-burn', 'project-cost']);

/** What firms lose without its being told as their loss. */
export const otherLosses: ReadonlySet<Metric> = new Set<Metric>(['lost-revenue', 'inventory-charge', 'market-value-loss']);

/** What somebody sells, and what of it cannot be sold. */
export const ofSales: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'lost-revenue', 'inventory-charge']);

/** What a maker of chips has by them. */
export const ofChipMakers: ReadonlySet<Metric> = new Set<Metric>([...ofSales, 'gpu-shipments', 'contract-value']);

/** Metrics of how many chips somebody has or buys. */
export const chipsHeld: ReadonlySet<Metric> = new Set<Metric>(['gpu-count', 'gpu-purchases']);

/** Metrics of how many chips somebody has, buys or sells. */
const ofChips: ReadonlySet<Metric> = new Set<Metric>([...chipsHeld, 'gpu-shipments']);

/** What a firm has, and no deal, site or model of it. What it costs to run is none: a service has such costs as well. */
const ofFirm: readonly Metric[] = ['revenue', 'net-loss', 'cash-burn', 'capital-expenditure', 'rd-and-compute-spending', 'valuation', 'market-cap', 'market-value-loss'];

/** Quantities of a whole firm, that it has alone: no deal's, site's or model's, which another may be told with. */
const ofWholeFirm: ReadonlySet<Metric> = new Set<Metric>([...ofFirm, 'assets', 'gpu-purchases', 'gpu-shipments', 'inventory-charge', 'lost-revenue']);

/** What is a firm's own, whomever it deals with. */
export const ofFirmItself: ReadonlySet<Metric> = new Set<Metric>([...ofFirm, 'operating-cost', 'assets', 'compensation']);

/** Money that "of" gives to whoever stands behind it: "the revenue of Nvidia", "the training costs of DeepSeek". */
export const ofItsOwner: ReadonlySet<Metric> = new Set<Metric>([...ofFirmItself, 'training-cost', 'inventory-charge', 'lost-revenue']);

/** Quantities of several firms that add up. */
export const summed: ReadonlySet<Metric> = new Set<Metric>([...ofFirm, 'operating-cost', ...ofChips, 'inventory-charge', 'lost-revenue']);

/** What a firm has as a whole, of which a table's rows may tell the parts. */
const parted: ReadonlySet<Metric> = new Set<Metric>([...spentByYear, 'assets']);

/** What training a model takes. */
const ofTraining: ReadonlySet<Metric> = new Set<Metric>(['training-cost', 'gpu-hours']);

/** What training a model takes, and the chips it runs on. */
export const ofRuns: ReadonlySet<Metric> = new Set<Metric>([...ofTraining, 'gpu-count']);

/** What it takes to train a model, and the chips for it. */
export const ofModels: ReadonlySet<Metric> = new Set<Metric>([...ofTraining, ...chipsHeld, 'hardware-investment']);

/** What a firm does of itself, though a report may file it under who paid. */
export const ofDoer: ReadonlySet<Metric> = new Set<Metric>([...ofTraining, 'funding-raised', 'hardware-investment']);

/** What stands in a place: the chips there, and what a site takes. */
export const ofSites: ReadonlySet<Metric> = new Set<Metric>([
  ...chipsHeld, 'project-cost', 'hardware-investment', 'capital-expenditure', 'investment-pledge', 'funding-raised', 'revenue',
]);

/** What machines cost, to buy or to rent, whichever model they train. */
const ofMachines: ReadonlySet<Metric> = new Set<Metric>(['hardware-investment', 'unit-price']);

/** Metrics that come again and again: a share falls many times, and each fall has its day. */
const recurring: ReadonlySet<Metric> = new Set<Metric>(['market-value-loss']);

/** Metrics that move from day to day, so that a level without its day is seldom that of a round mark passed once. */
const daily: ReadonlySet<Metric> = new Set<Metric>(['market-cap']);

/** Metrics that are plans by nature: that a report calls its figure a plan sets nothing apart. */
const planned: ReadonlySet<Metric> = new Set<Metric>(['investment-pledge', 'contract-value']);

/** What is laid out for what a firm runs and builds. */
export const outlays: readonly Metric[] = ['hardware-investment', 'project-cost', 'capital-expenditure', 'operating-cost', 'rd-and-compute-spending'];

/** Metrics of what is spent, which news tells in the same words: it "cost", somebody "put in" so much. */
const spent: ReadonlySet<Metric> = new Set<Metric>([...outlays, 'training-cost', 'unit-price', 'cash-burn']);

/** What is spent on a thing or asked for it. */
export const spentOnThings: ReadonlySet<Metric> = new Set<Metric>([...outlays, 'unit-price', 'investment-pledge']);

/** What a thing costs or brings, or is made of. Of a fall in value, a loss or a round, what stands before the verb is the cause, and not what is measured. */
export const ofThings: ReadonlySet<Metric> = new Set<Metric>([...ofModels, ...spentOnThings, 'gpu-shipments', 'revenue', 'contract-value']);

/** What is spent on computing, which its breakdowns file under one name or the other. */
export const ofComputing: ReadonlySet<Metric> = new Set<Metric>(['rd-and-compute-spending', 'operating-cost', 'training-cost']);

const none: readonly Metric[] = [];

/** Sister metrics, best first. */
export function sistersOf(metric: Metric): readonly Metric[] {
  return sisters[metric] ?? none;
}

/** Whether two metrics are the same or sisters. */
export function kin(one: Metric, other: Metric): boolean {
  return one === other || sistersOf(one).includes(other);
}

/** Whether the words for one metric are those for the other too: both of what is spent, or of what changes hands in deals, or of chips. */
export function toldAlike(one: Metric, other: Metric): boolean {
  return one === other || (spent.has(one) && spent.has(other)) || (deals.has(one) && deals.has(other)) || (ofChips.has(one) && ofChips.has(other));
}

/** Whether a smaller sum may be a part of the reported one. */
export function toldInParts(metric: Metric): boolean {
  return additive.has(metric);
}

/** Whether the metric counts what changed hands in some time. */
export function isDelivered(metric: Metric): boolean {
  return metric === 'gpu-shipments' || metric === 'gpu-purchases';
}

/** Whether several values of the metric may be right at once. */
export function hasManyValues(metric: Metric): boolean {
  return various.has(metric);
}

/** Whether one owner has many figures of the metric, one deal after the other. */
export function isDeal(metric: Metric): boolean {
  return deals.has(metric);
}

/** Whether a firm has the quantity alone, and no deal, site or model of it. */
export function isOfWholeFirm(metric: Metric): boolean {
  return ofWholeFirm.has(metric);
}

/** Whether the metric tells what training a model took: no other firm's model, and no other model. */
export function isOfTraining(metric: Metric): boolean {
  return ofTraining.has(metric);
}

/** Whether the like happens again and again, so that only its day tells one from the other. */
export function isRecurring(metric: Metric): boolean {
  return recurring.has(metric);
}

const bought: ReadonlySet<Metric> = new Set<Metric>(['hardware-investment', 'gpu-purchases']);

/** What a buyer does, wherever the goods are to stand. */
export const ofBuyers: ReadonlySet<Metric> = new Set<Metric>([...bought, 'capital-expenditure']);

/** What a buyer has of a deal: who is named behind "from" only sells. */
export const boughtFrom: ReadonlySet<Metric> = new Set<Metric>([...bought, 'contract-value', 'acquisition-price']);

/** Whether a firm may buy as much again the year after: what one year brought says nothing of the next. */
export function isBoughtAgain(metric: Metric): boolean {
  return bought.has(metric);
}

/** Whether every figure of the metric is a plan. */
export function plannedByNature(metric: Metric): boolean {
  return planned.has(metric);
}

const dated: ReadonlySet<Metric> = new Set<Metric>([...daysOfFirms, ...flows, 'capital-expenditure']);

/** Whether the metric is told of the day or the year in which it came about, and not of what a deal or a site is to come to. */
export function hasItsDay(metric: Metric): boolean {
  return dated.has(metric);
}

/** Whether the metric has another value every day. */
export function movesDaily(metric: Metric): boolean {
  return daily.has(metric);
}

/** Whether money under the one metric, as one party of a deal has it, may be what the other party has under the other. */
export function passesBetween(one: Metric, other: Metric): boolean {
  return passing.has(one) && passing.has(other);
}

const ofRounds: ReadonlySet<Metric | undefined> = new Set<Metric>(['funding-raised', 'valuation']);

/** Whether the metric tells of a round: what is raised in it, or the value it sets. */
export function isOfRound(metric: Metric | undefined): boolean {
  return ofRounds.has(metric);
}

/** Whether a table of the metric may tell the parts of what a firm has. */
export function isParted(metric: Metric): boolean {
  return parted.has(metric);
}

/** Whether a metric tells of a firm or of machines, whichever model a text names. */
export function isOfNoModel(metric: Metric): boolean {
  return ofMachines.has(metric) || daysOfFirms.has(metric);
}

const ofStakes: ReadonlySet<Metric> = new Set<Metric>(['acquisition-price', 'valuation']);

/** Whether the metric tells what a stake costs, or what it is worth. */
export function isOfStake(metric: Metric): boolean {
  return ofStakes.has(metric);
}

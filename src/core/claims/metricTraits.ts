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

/** Metrics whose sums are often told in parts (tranches, single lenders): less than the reported whole is no contradiction. */
const additive: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'contract-value', 'hardware-investment', 'rd-and-compute-spending']);

/** Metrics that have several right values at once: prices by seller, pay by person. */
const various: ReadonlySet<Metric> = new Set<Metric>(['unit-price', 'compensation']);

/** Metrics of which one owner has many, one deal after the other. */
const deals: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'contract-value', 'acquisition-price']);

/** Quantities of a whole firm, that it has alone: no deal's, site's or model's, which another may be told with. */
const ofWholeFirm: ReadonlySet<Metric> = new Set<Metric>([
  'revenue', 'net-loss', 'cash-burn', 'valuation', 'market-cap', 'market-value-loss', 'capital-expenditure', 'rd-and-compute-spending', 'assets', 'gpu-purchases', 'gpu-shipments', 'inventory-charge', 'lost-revenue',
]);

/** What training a model takes. */
const ofTraining: ReadonlySet<Metric> = new Set<Metric>(['training-cost', 'gpu-hours']);

/** Metrics that come again and again: a share falls many times, and each fall has its day. */
const recurring: ReadonlySet<Metric> = new Set<Metric>(['market-value-loss']);

/** Metrics that move from day to day, so that a level without its day is seldom that of a round mark passed once. */
const daily: ReadonlySet<Metric> = new Set<Metric>(['market-cap']);

/** Metrics that are plans by nature: that a report calls its figure a plan sets nothing apart. */
const planned: ReadonlySet<Metric> = new Set<Metric>(['investment-pledge', 'contract-value']);

/** Metrics of how many chips somebody has, buys or sells. */
const ofChips: ReadonlySet<Metric> = new Set<Metric>(['gpu-count', 'gpu-purchases', 'gpu-shipments']);

/** Metrics of what is spent, which news tells in the same words: it "cost", somebody "put in" so much. */
const spent: ReadonlySet<Metric> = new Set<Metric>([
  'training-cost', 'hardware-investment', 'project-cost', 'capital-expenditure', 'operating-cost', 'rd-and-compute-spending', 'unit-price', 'cash-burn',
]);

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

/** Whether a firm may buy as much again the year after: what one year brought says nothing of the next. */
export function isBoughtAgain(metric: Metric): boolean {
  return bought.has(metric);
}

/** Whether every figure of the metric is a plan. */
export function plannedByNature(metric: Metric): boolean {
  return planned.has(metric);
}

const dated: ReadonlySet<Metric> = new Set<Metric>([
  'valuation', 'funding-raised', 'market-cap', 'market-value-loss', 'revenue', 'net-loss', 'cash-burn', 'operating-cost', 'capital-expenditure', 'acquisition-price',
]);

/** Whether the metric is told of the day or the year in which it came about, and not of what a deal or a site is to come to. */
export function hasItsDay(metric: Metric): boolean {
  return dated.has(metric);
}

/** Whether the metric has another value every day. */
export function movesDaily(metric: Metric): boolean {
  return daily.has(metric);
}

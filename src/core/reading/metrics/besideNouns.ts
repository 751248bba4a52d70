import type { Metric } from '../../claims/claim';
import { worth } from '../../claims/metricTraits';

/** Words that end the noun phrase behind a figure. */
const ends = '(?:to|for|from|with|and|or|at|on|by|in|of|a|an|the|its|their|that|as|than|this|last|per|is|was|are|were|has|had|have|will|would|while|which|who|but|if|when|after|before|into|over|under|against|vs)(?![\\w-])';
const phrase = new RegExp(`^ (?:(?:in|of|worth of) )?(?:(?!${ends})[\\w/\u2019'-]{1,20} ){0,4}(investments?|rounds?|revenues?|demand|valuation|loss|losses|spend|spending)(?! (?:commitment|pledge|plan|deal|agreement|contract)s?(?![\\w-]))(?![\\w-])`, 'i');

/** UTF-16 code units behind a figure in which the noun that it is an amount of stands. */
const reach = 90;

const invested: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'net-loss', 'cash-burn', 'valuation', 'market-cap', 'market-value-loss', 'unit-price']);
const spent: ReadonlySet<Metric> = new Set<Metric>([
  'revenue', 'net-loss', 'valuation', 'market-cap', 'market-value-loss', 'funding-raised', 'investment-pledge', 'acquisition-price', 'contract-value',
]);
const raised: ReadonlySet<Metric> = new Set<Metric>(['funding-raised', 'investment-pledge', 'valuation']);
const sold: ReadonlySet<Metric> = new Set<Metric>(['revenue', 'lost-revenue']);
const lost: ReadonlySet<Metric> = new Set<Metric>(['net-loss', 'market-value-loss', 'lost-revenue', 'inventory-charge', 'cash-burn']);

/** The noun that the words right behind a figure make it an amount of: "$13 billion investment", "$25 billion in AI service revenue"; null where none does. */
export function nounBeside(rest: string): string | null {
  return phrase.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** The same behind a figure that ends at UTF-16 offset `end` of a text. */
export function nounBehind(text: string, end: number): string | null {
  return nounBeside(text.slice(end, end + reach));
}

/** Whether an amount of what such a noun names may be what a metric measures, where no other word says so. */
export function mayBeOf(noun: string, metric: Metric): boolean {
  if (noun.startsWith('invest')) return !invested.has(metric);
  if (noun.startsWith('spend')) return !spent.has(metric);
  if (noun.startsWith('round')) return raised.has(metric);
  if (noun.startsWith('revenue')) return sold.has(metric);
  if (noun.startsWith('valu')) return worth.has(metric);
  return noun.startsWith('loss') && lost.has(metric);
}

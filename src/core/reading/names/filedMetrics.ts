import type { Metric } from '../../claims/claim';
import type { Figure } from '../../figures/figure';
import type { Lexicon } from './lexicon';
import { reportsGiving, reportsOn } from './reports';
import { isState } from './states';

/** Metrics that news words alike, so that the reports on file may hold a figure under the other. */
const sisters: Readonly<Partial<Record<Metric, readonly Metric[]>>> = {
  valuation: ['market-cap'], 'market-cap': ['valuation'], 'investment-pledge': ['funding-raised', 'capital-expenditure'], 'funding-raised': ['investment-pledge', 'acquisition-price'],
  'hardware-investment': ['capital-expenditure'], 'capital-expenditure': ['hardware-investment', 'investment-pledge', 'project-cost'], 'gpu-purchases': ['gpu-count'], 'acquisition-price': ['funding-raised'], 'rd-and-compute-spending': ['training-cost', 'operating-cost'],
  'gpu-shipments': ['gpu-count'], 'gpu-count': ['gpu-purchases'], 'project-cost': ['investment-pledge', 'capital-expenditure'],
};

/** The sister metric under which the entity has reports, one with the figure's number before others, where it has none under `metric`; else null. */
export function filedMetric(entity: string, metric: Metric, figure: Figure, lexicon: Lexicon): Metric | null {
  const held = lexicon.held.get(entity);
  if (held === undefined || held.has(metric)) return null;
  // The chips that a maker has in its halls are not those that others buy of it.
  if (metric === 'gpu-count' && lexicon.firms.get(entity)?.vendor === true) return null;
  // What a state comes to a deal for is put up for it by others.
  if (metric === 'contract-value' && isState(entity)) return held.has('investment-pledge') ? 'investment-pledge' : null;
  // What several are named together for, they bought of others.
  if (metric === 'contract-value' && lexicon.joints.some(({ name }) => name === entity)) return held.has('hardware-investment') ? 'hardware-investment' : null;
  const filed = sisters[metric]?.filter((sister) => held.has(sister)) ?? none;
  if (filed.length < 2 || lexicon.claims === null) return filed[0] ?? null;
  const giving = reportsGiving(lexicon.claims, entity, figure);
  return filed.find((sister) => giving.some((report) => report.metric === sister)) ?? filed[0] ?? null;
}

const none: readonly never[] = [];

/** The one metric on file for this entity and unit, where there is but one; else null. */
export function soleMetric(entity: string, figure: Figure, lexicon: Lexicon): Metric | null {
  if (lexicon.claims === null) return null;
  const reports = reportsOn(lexicon.claims, entity, figure.unit).all;
  const first = reports[0]?.metric ?? null;
  return reports.every(({ metric }) => metric === first) ? first : null;
}

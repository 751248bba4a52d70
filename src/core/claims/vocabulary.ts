import vocabulary from '../../../seeds/vocabulary.json';
import type { Metric, MetricEntry } from './claim';

/** The closed vocabulary of metrics, in the order in which a reader meets them: costs, income, money moved, values, chips. */
export const metrics = vocabulary as readonly MetricEntry[];

const byName = new Map(metrics.map((entry) => [entry.metric, entry]));

/** The vocabulary's entry for a metric: label, meaning and way of living in time. */
export function metricEntry(metric: Metric): MetricEntry {
  return byName.get(metric) as MetricEntry;
}

/** Whether the metric is told for a stretch of time. */
export function isPerPeriod(metric: Metric): boolean {
  return metricEntry(metric).lifetime === 'per-period';
}

/** Whether a word is one of the vocabulary's metrics. */
export function isMetric(word: string): word is Metric {
  return byName.has(word as Metric);
}

/** The unit a metric is counted in: `accelerator`, `gpu-hour`, or null for money in whatever currency. */
export function unitOfMetric(metric: Metric): 'accelerator' | 'gpu-hour' | null {
  if (metric === 'gpu-hours') return 'gpu-hour';
  return metric.startsWith('gpu-') ? 'accelerator' : null;
}

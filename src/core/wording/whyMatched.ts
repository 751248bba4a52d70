import type { Finding } from '../check/finding';
import { certain } from '../reading/reading';
import type { Part } from '../reading/reading';
import { formatPeriod } from './dates';
import type { Words } from './words';

function partLine<Value>(label: string, part: Part<Value> | null, show: (value: Value) => string, words: Words): readonly string[] {
  if (part === null) return [];
  return [words.reading.part(label, show(part.value), part.words, words.readingRule(part.rule), part.sure >= certain)];
}

/** Each part of the reading with the words it was read from and the rule that read it; one line a part. */
export function whyMatched({ reading }: Finding, words: Words): readonly string[] {
  const { entity, subject, metric, period, attribution } = words.reading;
  const asIs = (value: string) => value;
  return [
    ...partLine(entity, reading.entity, asIs, words),
    ...partLine(subject, reading.subject, asIs, words),
    ...partLine(metric, reading.metric, (value) => words.metric[value], words),
    ...partLine(period, reading.period, (value) => formatPeriod(value.text, words), words),
    ...partLine(attribution, reading.attribution, asIs, words),
  ];
}

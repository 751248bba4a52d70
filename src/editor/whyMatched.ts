import type { Finding } from '../core/check/finding';
import { certain } from '../core/reading/reading';
import type { Part } from '../core/reading/reading';
import { formatPeriod } from '../core/wording/dates';
import type { Words } from '../core/wording/words';

/** Why a figure was read as it was, in one line of plain text: each part with the words it was read from; empty when nothing was read. */
export function whyMatched({ reading }: Finding, words: Words): string {
  const told: string[] = [];
  const tell = <Value>(part: Part<Value> | null, label: string, value: (of: Value) => string): void => {
    if (part !== null) told.push(words.reading.part(label, value(part.value), part.words, words.readingRule[part.rule] ?? '', part.sure >= certain));
  };
  tell(reading.entity, words.reading.entity, (name) => name);
  tell(reading.subject, words.reading.subject, (name) => name);
  tell(reading.metric, words.reading.metric, (metric) => words.metric[metric]);
  tell(reading.period, words.reading.period, (period) => formatPeriod(period.text, words));
  if (reading.attribution !== null) told.push(words.reading.saidBy(reading.attribution.value));
  return told.join('; ');
}

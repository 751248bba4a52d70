import type { Finding } from '../core/check/finding';
import { certain } from '../core/reading/reading';
import type { Words } from '../core/wording/words';

/**
 * What a figure is about, in words, as far as that is certain: a guess that raises no alarm is not shown as a label either. What
 * it was compared as is told, as its sentence tells it. Null when neither whose figure it is nor what it measures is certain.
 */
export function aboutFigure({ reading, standing }: Finding, words: Words): string | null {
  const sure = <Value>(part: { readonly value: Value; readonly sure: number } | null): Value | null =>
    (part !== null && part.sure >= certain ? part.value : null);
  const compared = standing !== 'unreported';
  const entity = compared ? (reading.entity?.value ?? null) : sure(reading.entity);
  const metric = compared ? (reading.metric?.value ?? null) : sure(reading.metric);
  if (entity === null && metric === null) return null;
  return words.quantity({ entity, metric, subject: entity === null ? null : sure(reading.subject), period: sure(reading.period)?.text ?? null });
}

import type { PeriodSpan } from './claim';

export function parsePeriod(_text: string, _entity?: string): PeriodSpan | null {
  return null;
}

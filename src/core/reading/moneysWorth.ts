import type { Metric } from '../claims/claim';
import { figureBefore, leadingPlace } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { wordSet } from './words';

const chips: ReadonlySet<Metric | null> = new Set<Metric | null>(['gpu-count', 'gpu-purchases']);
const alike: ReadonlySet<string> = wordSet('equivalent equal');

/** "The $500 million is equivalent to a 10k H100 system": whether chips only tell how much money a sum before them is. */
export function isMoneysWorth(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!chips.has(metric)) return false;
  const place = leadingPlace(view, at, 'to');
  if (lowerAt(view.tokens, place) !== 'to' || !alike.has(lowerAt(view.tokens, place - 1))) return false;
  const before = figureBefore(view, at);
  return before !== undefined && tokenAt(view.tokens, before)?.measures === 'money';
}

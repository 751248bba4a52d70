import type { Metric } from '../../claims/claim';
import { chipsHeld } from '../../claims/metricTraits';
import { figureBefore, leadingPlace } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet } from '../words/words';

const alike: ReadonlySet<string> = wordSet('equivalent equal');
const likening: ReadonlySet<string> = wordSet('liken likens likened likening compare compares compared comparing equate equates equated equating');
/** Words from such a verb to "to", at most: "likened the whole sum to". */
const longestLikened = 4;

/** Whether the words up to "to" at `place` set a sum beside what follows: "equivalent to", "likened the sum to". */
function setsBeside({ tokens }: SentenceView, place: number): boolean {
  if (alike.has(lowerAt(tokens, place - 1))) return true;
  for (let before = place - 1; before >= place - 1 - longestLikened; before -= 1) if (likening.has(lowerAt(tokens, before))) return true;
  return false;
}

/** "The $500 million is equivalent to a 10k H100 system": whether chips only tell how much money a sum before them is. */
export function isMoneysWorth(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (metric === null || !chipsHeld.has(metric)) return false;
  const place = leadingPlace(view, at, 'to');
  if (lowerAt(view.tokens, place) !== 'to' || !setsBeside(view, place)) return false;
  const before = figureBefore(view, at);
  return before !== undefined && tokenAt(view.tokens, before)?.measures === 'money';
}

import { relatives } from '../sentence/clauses';
import { figureBefore, leadingPlace } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { words, wordSet } from '../words/words';

const owning = wordSet('has have own owns owned holds possess possesses');
const having: ReadonlySet<string> = new Set([...owning, ...words('had disposal fleet')]);
/** What is done to a fleet, and to no run on it. */
const growing = wordSet('expand expands expanded expanding grow grows grown growing enlarge enlarges enlarged enlarging double doubles doubled doubling upgrade upgrades upgraded upgrading scaled extend extends extended extending');
/** Words between the verb and the figure before it, and behind a figure up to its verb. */
const longestBefore = 8;
const longestBehind = 9;

/**
 * "V3 was trained on 2,048 H800s, a fraction of the 50,000 GPUs that it owns", "…; the company now has 230,000 GPUs":
 * whether the chips at `at` are what a firm has of them, told behind those that the model at token `model` was trained on.
 */
export function isOfFleet(view: SentenceView, model: number, at: number): boolean {
  const before = figureBefore(view, at) ?? -1;
  if (before < model) return false;
  // "…, which it will soon expand to 200,000 GPUs"
  const grown = leadingPlace(view, at, 'to');
  if (lowerAt(view.tokens, grown) === 'to' && growing.has(lowerAt(view.tokens, grown - 1))) return true;
  for (let place = at - 1; place > before && place >= at - longestBefore; place -= 1) {
    if (owning.has(lowerAt(view.tokens, place))) return !relatives.has(lowerAt(view.tokens, place - 1));
  }
  for (let place = at + 1; place <= at + longestBehind; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (having.has(token.lower)) return true;
  }
  return false;
}

import { hedging } from '../words/hedgeWords';
import { figureBefore, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet } from '../words/words';

const joints: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'while', 'or']);
/** What leads up to a sum where the verb of saying is left out. */
const leads: ReadonlySet<string> = new Set(['of', 'at', 'to', 'on', 'from', 'even', 'with', ',']);
const counts: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'some', 'the', 'two', 'three', 'most', 'many', 'several', 'still', 'yet']);
/** Who may tell a sum without a name. */
const tellers = wordSet('another others newsletter newspaper paper blog blogger site website magazine report study survey analyst analysts expert experts critic critics economist economists observer observers insider insiders source sources bank broker brokerage forum outlet outlets consultancy researcher researchers rival rivals sceptic sceptics skeptic skeptics estimate estimates post');
const longest = 6;

/**
 * Place of the one who tells the sum at token `at` where the verb of saying is that of the figure before: "Trump says $50 billion, a newsletter $200
 * billion"; -1 where nobody else does.
 */
export function gappedTeller(view: SentenceView, at: number): number {
  const { tokens } = view;
  const before = figureBefore(view, at);
  if (before === undefined) return -1;
  let place = before + 1;
  if (!joints.has(lowerAt(tokens, place))) return -1;
  while (joints.has(lowerAt(tokens, place))) place += 1;
  const first = tokenAt(tokens, place);
  let teller = -1;
  if (first?.kind === 'name') {
    if (first.possessive || (first.name?.kind !== 'claimant' && first.name?.kind !== 'person')) return -1;
    teller = place;
    place += 1;
  } else {
    for (let end = place + longest; place < end; place += 1) {
      const { lower } = wordOf(view, place);
      if (tellers.has(lower)) teller = place;
      else if (teller >= 0 || (!counts.has(lower) && (tokenAt(tokens, place)?.kind !== 'word' || leads.has(lower)))) break;
    }
    if (teller < 0) return -1;
  }
  while (place < at && (leads.has(lowerAt(tokens, place)) || hedging.passes(wordOf(view, place)))) place += 1;
  return place === at ? teller : -1;
}

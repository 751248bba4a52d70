import { speaksOfTrade } from '../names/gate';
import type { Owner } from './owner';
import { wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { isPlannedThere, isState, isStateAdjective } from '../names/states';
import type { Surroundings } from '../surroundings';
import { WordTest } from '../words/words';

/** "to spend", "to invest": what it is for is not told. */
const handing = new WordTest(/^(?:spend|invest|use|burn|give|hand)$/);
const leadsToPurpose = new WordTest(/^(?:for|on|into|to|towards?)$/);
/** Kinds of names that belong to the trade and to nothing else. */
const ofTrade: ReadonlySet<string | undefined> = new Set(['programme', 'chip', 'model', 'site']);

/**
 * Whether the figure at token `at` is a state's money for something else than computing: states pledge and spend on everything, so
 * its sentence has to speak of the trade, or, where it tells no purpose, the words around it.
 */
export function isOtherPublicMoney(view: SentenceView, at: number, owner: Owner | null, text: string, around: Surroundings): boolean {
  if (owner === null || !isState(owner.entity) || owner.name?.kind === 'programme') return false;
  if (view.names.some((place) => ofTrade.has(view.tokens[place]?.name?.kind))) return false;
  // Firms of the trade give for the trade.
  if (view.names.some((place) => view.tokens[place]?.name?.kind === 'organisation' && view.tokens[place]?.name?.common === false)) return false;
  if (owner.name !== null && isStateAdjective(owner.name.spelling) && isPlannedThere(text, owner.end, false)) return false;
  const first = view.tokens[0];
  const last = view.tokens[view.tokens.length - 1];
  if (first !== undefined && last !== undefined && speaksOfTrade(text.slice(first.start, last.end))) return false;
  if (tellsPurpose(view, at)) return true;
  if (around.gate.trade) return false;
  return ![around.heading, around.title].some((focus) => focus !== null && (focus.subject !== null || !isState(focus.entity)));
}

/** "for its industry", "on fishing fleets", "to build a bridge": words right behind the figure that say what it is for. */
function tellsPurpose(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 2];
  // "on the table": offered, for whatever it be.
  if (wordOf(view, at + 3).lower === 'table') return false;
  if (next !== undefined && handing.passes(next.word)) return false;
  return leadsToPurpose.passes(wordOf(view, at + 1)) && next?.kind === 'word';
}

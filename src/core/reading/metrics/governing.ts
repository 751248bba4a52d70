import type { Figure } from '../../figures/figure';
import type { Span } from '../../text/span';
import { apposedNoun, nounBehind, plain } from './apposedNouns';
import { endOfLabel } from '../parts/entryLabels';
import { subjectNoun } from './subjectNouns';
import { objectClauseVerb, passiveVerb } from './objectClause';
import { lifts } from './roundClues';
import { apart, firstGovernor, lightWords, reachOfWindow, reachOfWords, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Weights } from './weights';
import { firmWorth } from './worthClues';
import { wordSet } from '../words/words';

/** What the governing words around a figure have said of it. */
export interface Governing {
  /** Those that say most, and how much; null where none says anything. */
  readonly words: Span | null;
  readonly strongest: number;
  /** How much talk of shares alone speaks for a loss of market value. */
  readonly coloured: number;
  /** A clause or an apposed noun of its own says what the figure is. */
  readonly governed: boolean;
}

/** Adds what the governing words around the figure at token `at` speak for. */
export function addGoverning(weights: Weights, view: SentenceView, at: number, figure: Figure): Governing {
  let words: Span | null = null;
  let strongest = 0;
  let coloured = 0;
  const clause = objectClauseVerb(view, at);
  const passive = clause < 0 ? passiveVerb(view, at) : -1;
  const leading = apposedNoun(view, at);
  const apposed = leading < 0 && figure.kind === 'money' ? nounBehind(view, at) : leading;
  const subject = figure.kind === 'money' && apposed < 0 ? subjectNoun(view, at) : -1;
  const endOfSubject = subject < 0 ? at : (view.governors[subject] as SentenceView['governors'][number]).last;
  const converted = endOfConversion(view, at);
  const label = endsEntry(view, at) ? endOfLabel(view, at) : -1;
  const worth = figure.kind === 'money' ? firmWorth(view, at) : -1;
  let governed = false;
  const hits = view.governors;
  for (let place = firstGovernor(view, at - reachOfWindow); place < hits.length; place += 1) {
    const hit = hits[place] as SentenceView['governors'][number];
    if (hit.first > at + reachOfWindow) break;
    if (hit.row.kind !== figure.kind) continue;
    if (hit.row.part === 'verb' && figure.kind === 'money' && hit.row.raising !== 0 && lifts(view, hit.first, at)) continue;
    const left = hit.last < at;
    const own = (hit.first <= clause && hit.last === clause) || (hit.first === passive && hit.row.part === 'verb');
    const before = place === apposed || place === subject;
    // "cash burn for 2026 is forecast at": words of the verb govern nothing where the noun does.
    if (hit.first > endOfSubject && left) continue;
    // "A year before the deal Scale was worth": what stands before the one who is worth it is worth nothing.
    if (hit.last < worth && hit.row.part === 'noun') continue;
    governed ||= own || before;
    const labels = hit.last < label && hit.row.part === 'noun' && hit.row.weighed.some(({ weight }) => weight >= plain);
    const far = own || before || labels ? 0 : left ? apart(view, hit.last, at) : apart(view, hit.first > converted ? converted : at, hit.first);
    if (far > reachOfWords || (!before && taken(view, hit.first, hit.last, at, far))) continue;
    // "burned the $500 million it had raised": what the clause behind says of the sum, the verb before does not.
    const side = !left && !own && leadsOn(view, hit.last) ? 0.4
      : own ? 1.2
      : left ? (clause >= 0 && hit.row.part === 'verb' ? 0.5 : 1)
      : hit.row.part === 'verb' ? 0.55
      : hit.row.part === 'noun' ? 1.05
      : 1;
    const nearness = side / (1 + far / 3);
    for (const { sense, weight } of hit.row.weighed) {
      weights.add(sense, weight * nearness);
      if (sense === 'market-value-loss' && hit.row.part === 'topic') coloured += weight * nearness;
      if (weight * nearness > strongest) {
        strongest = weight * nearness;
        words = { start: (view.tokens[hit.first] as { start: number }).start, end: (view.tokens[hit.last] as { end: number }).end };
      }
    }
  }
  return { words, strongest, coloured, governed };
}

const goingOn: ReadonlySet<string> = wordSet('in for of from up down a an per at to by through over during this last against versus or and');

/** "Net loss: $13.5 billion in the half": whether the figure at token `at` is all that an entry tells, and no subject of what goes on. */
function endsEntry({ tokens }: SentenceView, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return next === undefined || next.kind === 'mark' || goingOn.has(next.lower);
}

/**
 * "10 billion euros ($11.7 billion) pre-money", "$500 million (roughly 10%) for training": the place of the
 * bracket behind the sum in another currency or its share, which parts nothing; `at` where there is none.
 */
function endOfConversion(view: SentenceView, at: number): number {
  if (lowerAt(view.tokens, at + 1) !== '(') return at;
  let figures = 0;
  for (let place = at + 2; place <= at + 5; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'name') return at;
    if (token.kind === 'figure' || token.lower === '%' || token.lower === 'percent') figures += 1;
    if (token.lower === ')') return figures === 1 ? place : at;
  }
  return at;
}

const leadingOn: ReadonlySet<string> = new Set(['of', 'to', 'at']);

/** "outgoings of $1 billion against revenue of $500 million", "…, lifting its valuation to $7 billion": words so joined to the next are that one's. */
function leadsOn(view: SentenceView, last: number): boolean {
  if (!leadingOn.has(wordOf(view, last + 1).lower)) return false;
  let place = last + 2;
  while (place < last + 8 && tokenAt(view.tokens, place)?.kind === 'word' && lightWords.passes(wordOf(view, place))) place += 1;
  return tokenAt(view.tokens, place)?.kind === 'figure';
}

/** Words right behind another figure, or joined to it by "in" or "of", belong to that figure ("$5.6 million at $2 an hour"). */
function taken(view: SentenceView, first: number, last: number, at: number, far: number): boolean {
  const before = tokenAt(view.tokens, first - 1);
  if (before === undefined || first - 1 === at || last + 1 === at) return false;
  if (before.kind === 'figure') return far > 3;
  // "$6 million AI model training": what stands in one noun phrase with a figure is that figure's.
  for (let place = first - 1; place >= first - 3 && far > 2; place -= 1) {
    const token = tokenAt(view.tokens, place);
    if (token?.kind === 'figure' && place !== at) return true;
    if (token === undefined || token.kind !== 'word' || lightWords.passes(token.word)) break;
  }
  return (before.lower === 'in' || before.lower === 'of') && first - 2 !== at && tokenAt(view.tokens, first - 2)?.kind === 'figure';
}

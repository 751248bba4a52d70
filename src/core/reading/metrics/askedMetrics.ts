import type { Metric } from '../../claims/claim';
import type { Governor, Sense } from './governor';
import type { NameHit } from '../names/names';
import { costly } from './partyClues';
import { announcesAlone } from './plainLeads';
import { findPhrases } from '../words/phrases';
import { governorBook } from '../sentence/sentenceView';
import { lowerAt, tokenAt, tokenise } from '../words/tokens';
import type { Token } from '../words/tokens';

/** What a heading or lead-in without figures announces: a quantity of money, and one of chips. */
export interface Announced {
  readonly metric: Metric | null;
  readonly countMetric: Metric | null;
  /** Nothing else is said of it. */
  readonly alone: boolean;
}

/**
 * The quantities that a heading or lead-in without figures announces ("How much did GPT-5 cost?",
 * "Who got the H100s"), chips only where it names some; null where none is plain.
 */
export function announcedIn(text: string, names: readonly NameHit[]): Announced {
  const tokens = tokenise(text, 0, text.length, [], names);
  const metric = moneyAnnounced(tokens);
  const countMetric = names.some(({ name: { kind } }) => kind === 'chip') ? announced(tokens, 'accelerator-count') : null;
  return { metric, countMetric, alone: (metric !== null || countMetric !== null) && announcesAlone(tokens, findPhrases(tokens, governorBook)) };
}

/** The quantity of money that a question announces; null where none is plain. */
export function announcedMetric(text: string, names: readonly NameHit[]): Metric | null {
  return moneyAnnounced(tokenise(text, 0, text.length, [], names));
}

function moneyAnnounced(tokens: readonly Token[]): Metric | null {
  const cost = tokens.some((token) => costly.passes(token.word)) ? costAsked(tokens) : null;
  return cost ?? announced(tokens, 'money');
}

function announced(tokens: readonly Token[], kind: Governor['kind']): Metric | null {
  let best: { sense: Sense; weight: number } | null = null;
  for (const { row } of findPhrases(tokens, governorBook)) {
    if (row.kind !== kind) continue;
    for (const { sense, weight } of row.weighed) if (weight >= plain && (best === null || weight > best.weight)) best = { sense, weight };
  }
  return best === null || best.sense === 'other' ? null : best.sense;
}

/** What a thing costs that is named: a model its training, a site its building, a chip its price. */
function costAsked(tokens: readonly Token[]): Metric | null {
  const kinds = tokens.map((token) => token.name?.kind);
  if (kinds.includes('model')) return 'training-cost';
  if (!tokens.some((token) => pricing.has(token.lower))) return null;
  return kinds.includes('site') ? 'project-cost' : kinds.includes('chip') ? 'unit-price' : null;
}

const pricing: ReadonlySet<string> = new Set(['cost', 'costs', 'price', 'bill', 'tab', 'sum']);

/**
 * The quantity that a clause asks about in a sentence that is no question ("What Hyperion will cost depends on whom you ask", "nobody knows how
 * much xAI raised"): its verb, with nothing behind it for an object; or whose price it is about ("the price of Hyperion grows"). Null where it is neither.
 */
export function askedMetric(text: string, names: readonly NameHit[]): Metric | null {
  const tokens = tokenise(text, 0, text.length, [], names);
  if (tokens.some((token, place) => pricing.has(token.lower) && isPriceOf(tokens, place))) return costAsked(tokens);
  const asking = tokens.findIndex(({ lower }, place) => lower === 'what' || (lower === 'how' && lowerAt(tokens, place + 1) === 'much'));
  if (asking < 0) return null;
  const isLast = (last: number): boolean => (tokenAt(tokens, last + 1)?.kind ?? 'mark') === 'mark' || behindClause.has(lowerAt(tokens, last + 1));
  const clause = tokens.slice(asking);
  for (let at = 1; at < clause.length; at += 1) {
    // "what GPT-4 took to train"
    const takes = taking.has(lowerAt(clause, at)) && lowerAt(clause, at + 1) === 'to';
    if (!takes && (!pricing.has(lowerAt(clause, at)) || !isLast(asking + at))) continue;
    const cost = costAsked(clause);
    if (cost !== null) return cost;
  }
  for (const { row, first, last } of findPhrases(tokens, governorBook)) {
    if (row.kind !== 'money' || row.part !== 'verb' || first <= asking || !isLast(last)) continue;
    const told = row.weighed.find(({ weight }) => weight >= plain);
    if (told !== undefined) return told.sense === 'other' ? null : told.sense;
  }
  return null;
}

/** "the price of Hyperion", "Hyperion's cost": whether the word at `place` is what a model or site costs that is named right beside it. */
function isPriceOf(tokens: readonly Token[], place: number): boolean {
  const link = lowerAt(tokens, place + 1);
  const name = link === 'of' || link === 'for' ? tokenAt(tokens, lowerAt(tokens, place + 2) === 'the' ? place + 3 : place + 2) : tokenAt(tokens, place - 1);
  return (name?.name?.kind === 'site' || name?.name?.kind === 'model') && (link === 'of' || link === 'for' ? !name.possessive : name.possessive);
}

/** What a model took to train. */
const taking: ReadonlySet<string> = new Set(['take', 'takes', 'took', 'taken', 'needs', 'needed', 'swallowed', 'paid', 'spent']);
/** Words that go on behind a clause that asks, or tell its time. */
const behindClause: ReadonlySet<string> = new Set(['depends', 'is', 'was', 'remains', 'varies', 'differs', 'has', 'will', 'to', 'nobody', 'no', 'in', 'for', 'last', 'this', 'that', 'keeps', 'changes', 'grows', 'and', 'or', 'so', 'altogether', 'exactly']);

/** From this weight upwards a governing word leaves no doubt by itself. */
const plain = 7;

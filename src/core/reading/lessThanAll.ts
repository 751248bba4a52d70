import type { Metric } from '../claims/claim';
import { figureBefore, firstPlace, namesAround } from './sentenceView';
import type { SentenceView } from './sentenceView';
import { lowerAt, tokenAt } from './tokens';
import { words } from './words';

const leavingOut: ReadonlySet<string> = new Set(words('excluding excludes excluded without before leaving counting stripping setting apart aside adjusted minus net'));
/** What stands behind some of these words where something is left out: "leaving out", "not counting", "before tax". */
const behindWord: Readonly<Record<string, ReadonlySet<string>>> = {
  leaving: new Set(['out', 'aside']),
  stripping: new Set(['out']),
  setting: new Set(['aside']),
  apart: new Set(['from']),
  aside: new Set(['from']),
  adjusted: new Set(['for']),
  net: new Set(['of']),
  before: new Set(words('tax taxes interest stock share-based one-off exceptional depreciation special items bonuses')),
};
/** Results that are told whole where nothing is left out of them. */
const results: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-loss', 'cash-burn', 'operating-cost']);

/**
 * "Excluding Google's money, Mozilla took in $83 million", "lost $3 billion before tax": whether
 * the words on either side of the figure up to the next one leave something out of it.
 */
export function leavesOut(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!results.has(metric)) return false;
  const { tokens, figures } = view;
  const end = figures[firstPlace(figures, at) + 1] ?? tokens.length;
  for (let place = (figureBefore(view, at) ?? -1) + 1; place < end; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || !leavingOut.has(token.lower)) continue;
    const next = lowerAt(tokens, place + 1);
    if (
      token.lower === 'counting' ? lowerAt(tokens, place - 1) === 'not' : token.lower === 'without' ? !next.endsWith('ing') : behindWord[token.lower]?.has(next)
      ?? true
    ) {
      return true;
    }
  }
  return false;
}

const partNouns: ReadonlySet<string> = new Set(words('phase phases stage stages hall halls building buildings plant plants roof land plot substation substations turbines turbine wing section block shell cooling repairs roads works generators batteries permit permits electricity'));
const ofSite: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'beside', 'near', 'to']);
const ofSites: ReadonlySet<Metric | null> = new Set<Metric | null>(['project-cost', 'capital-expenditure', 'investment-pledge']);

/**
 * "A gas plant for Hyperion costs $3.2 billion", "the first phase of the site": whether what costs
 * the sum is but a part of the site that is named before it.
 */
export function isOfSitePart(view: SentenceView, at: number, metric: Metric | null): boolean {
  if (!ofSites.has(metric)) return false;
  for (const name of namesAround(view, at)) {
    if (name > at) break;
    if (tokenAt(view.tokens, name)?.name?.kind !== 'site') continue;
    let place = name - 1;
    // "for Meta's Hyperion"
    while (place > name - 3 && (tokenAt(view.tokens, place)?.kind === 'name' || lowerAt(view.tokens, place) === 'the')) place -= 1;
    if (ofSite.has(lowerAt(view.tokens, place)) && partNouns.has(lowerAt(view.tokens, place - 1))) return true;
  }
  return false;
}

import type { Metric } from '../../claims/claim';
import { isOfTraining } from '../../claims/metricTraits';
import { hedging } from '../words/hedgeWords';
import { makersAndRivals } from '../words/makerWords';
import type { Name } from '../names/names';
import { isOfOther } from './otherSubjects';
import { endOfFigure, endOfSum } from '../sentence/convertedSums';
import type { SentenceView } from '../sentence/sentenceView';
import { apart, figureBefore, namesAround, wordOf } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { WordTest } from '../words/words';

/** A name of the lexicon, with its token. */
export interface NamedThing {
  readonly name: Name;
  readonly token: number;
}

/** The model, site or product named nearest to the figure that belongs to `entity`, alone or shared; null where none is. */
export function nearestSubject(
  view: SentenceView,
  at: number,
  entity: string,
  metric: Metric | null,
  owners: ReadonlyMap<string, readonly string[]>,
): NamedThing | null {
  const before = figureBefore(view, at) ?? -1;
  const behind = endOfSum(view, at);
  const after = endOfFigure(view, at);
  const first = view.figures[0] ?? at;
  // "…, wants 400,000 chips in Abilene, which will cost it $40 billion": what goes with the figure that "which" stands for goes with this one.
  const meant = before > first && isOfFigureBefore(view, before, at) ? figureBefore(view, before) ?? -1 : -1;
  let best: (NamedThing & { far: number }) | null = null;
  for (const token of namesAround(view, at)) {
    if (token >= after) break;
    const name = view.tokens[token]?.name;
    if (name == null || name.subject === null || name.kind === 'chip') continue;
    // Of a model without a report only its own training speaks: a firm's other sums are not its.
    if (!owners.has(name.subject) && (metric === null || !isOfTraining(metric)) && !(metric === 'gpu-count' && isTrainedOn(view, token, at))) continue;
    if (name.entity !== entity && owners.get(name.subject)?.includes(entity) !== true) continue;
    if (makersAndRivals.passes(wordOf(view, token + 1)) || isOfOther(view, token, at, metric)) continue;
    if (token < before && token > first && !(meant >= 0 && token > meant)) continue;
    if (token > before && token < at && before >= 0 && isInBracketBehind(view, before, token)) continue;
    if (token > before && token < at && before >= 0 && meant < 0 && ofFigureBefore(view, before, token) && !leadsUp(view, token, at)) continue;
    if (token > at && best !== null && opensNext(view, at, token, after)) break;
    const far = token < at ? apart(view, token, at) : apart(view, behind, token) + (isPurpose(view, at, token) ? -purposeNearer : 1.5);
    if (token > at && far > 9) break;
    if (best === null || far < best.far) best = { name, token, far };
  }
  return best;
}

/** So much nearer than by its words is what a sum is for. */
const purposeNearer = 2.5;
/** Tokens from "for" to the name of that, at most: "for four new gigafactories". */
const farthestPurpose = 4;

/** "InvestAI: €20 billion for four gigafactories": whether "for" leads from the figure to the name at `token`. */
function isPurpose({ tokens }: SentenceView, at: number, token: number): boolean {
  if (lowerAt(tokens, at + 1) !== 'for' || token > at + 1 + farthestPurpose) return false;
  for (let place = at + 2; place < token; place += 1) if (tokens[place]?.kind !== 'word') return false;
  return true;
}

const trained: ReadonlySet<string> = new Set(['trained', 'ran', 'training']);

/** "Grok 2, which was trained on 20,000 H100s": whether the words from the name at `token` to the figure tell what that model was trained on. */
function isTrainedOn({ tokens }: SentenceView, token: number, at: number): boolean {
  for (let place = token + 1; place < at && place < token + 8; place += 1) {
    if (tokens[place]?.kind === 'figure' || tokens[place]?.kind === 'name') return false;
    if (trained.has(lowerAt(tokens, place)) && lowerAt(tokens, place + 1) === 'on') return true;
  }
  return false;
}

const upToCount: ReadonlySet<string> = new Set(['of', 'with', 'holding', 'housing', 'running']);

/** "$78 million (GPT-4), over $100 million": whether the name at `token` stands in the bracket right behind the figure at `figure`. */
function isInBracketBehind({ tokens }: SentenceView, figure: number, token: number): boolean {
  if (lowerAt(tokens, figure + 1) !== '(') return false;
  for (let place = figure + 2; place < token; place += 1) if (lowerAt(tokens, place) === ')') return false;
  return true;
}

/** ", each with", ", each of them to house": what leads on from things to how much each of them has. */
const ofEach: ReadonlySet<string> = new Set([',', 'each', 'of', 'them', 'these', 'which', 'to', 'house', 'hold', 'have', 'has', 'having', 'containing', 'get', 'getting', ...upToCount]);

/**
 * "gigafactories of around 100,000 chips", "four gigafactories, each with 100,000 chips": whether "of" or the like, or words for each of them, and
 * nothing but hedges lead from the name at `token` to the figure at `at`.
 */
function leadsUp(view: SentenceView, token: number, at: number): boolean {
  const isOfEach = lowerAt(view.tokens, token + 1) === ',' && lowerAt(view.tokens, token + 2) === 'each';
  if (!isOfEach && !upToCount.has(lowerAt(view.tokens, token + 1))) return false;
  for (let place = token + 2; place < at; place += 1) {
    if (!hedging.passes(wordOf(view, place)) && !(isOfEach && ofEach.has(lowerAt(view.tokens, place)))) return false;
  }
  return true;
}

/**
 * "…, cost $40,000, GPT-3 $4 million": whether the name at `token` stands behind a comma or an
 * "and", and right before the figure at `next`, so that it is that one's.
 */
function opensNext(view: SentenceView, at: number, token: number, next: number): boolean {
  if (next >= view.tokens.length) return false;
  for (let place = token + 1; place < next; place += 1) if (!hedging.passes(wordOf(view, place)) && wordOf(view, place).lower !== 'for') return false;
  for (let place = at + 1; place < token; place += 1) if (parting.passes(wordOf(view, place))) return true;
  return false;
}

/** Whether a clause with "which" goes on from the figure at `before` to the one at `at`. */
function isOfFigureBefore(view: SentenceView, before: number, at: number): boolean {
  for (let place = before + 1; place < at && place < before + 8; place += 1) {
    if (lowerAt(view.tokens, place) === 'which') return lowerAt(view.tokens, place - 1) === ',';
  }
  return false;
}

const parting = new WordTest(new Set([',', ';', 'and', 'while']));
const tying = new WordTest(/^(?:into|for|in|to|on|at|of)$/);

/** "$6 million went into the V3 base model and $294,000 …": the name is tied to the figure before it. */
function ofFigureBefore(view: SentenceView, figure: number, token: number): boolean {
  if (token - figure > 8) return false;
  let tied = false;
  for (let step = figure + 1; step < token; step += 1) {
    const word = wordOf(view, step);
    if (parting.passes(word)) return false;
    if (tying.passes(word)) tied = true;
  }
  return tied;
}

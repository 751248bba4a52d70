import { finiteBeing } from '../words/beingWords';
import { endBeside, leadingPlace, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const losing = new WordTest(new Set(['lost', 'loss', 'lose', 'loses', 'losing', 'forgone', 'foregone', 'missed', 'unrealized', 'unrealised']));
/** What stands before sales that were not made: "came without $8 billion in potential sales". */
const lacking = new WordTest(new Set(['without', 'forgo', 'forgoing', 'forego']));
/** What forecasts do with sales that are not to be made, with "out" behind it or without: "the outlook leaves out some $8 billion in H20 sales". */
const leaves: ReadonlySet<string> = new Set(['leaves', 'leave', 'leaving', 'left']);
const leavingOut = new WordTest(new Set(['excludes', 'excluding', 'excluded', 'exclude', 'omits', 'omitting', 'omitted', ...leaves]));
const forecasts = new WordTest(new Set(['outlook', 'forecast', 'forecasts', 'guidance', 'estimate', 'estimates', 'projection', 'projections']));
const sales = new WordTest(new Set(['sales', 'revenue', 'revenues']));
const ofLoss = new WordTest(new Set(['in', 'of', 'its', 'the', 'some', 'china', 'chinese', 'chip', 'potential', 'possible', 'future']));

/** "a loss in H20 revenue of $8 billion", "$8 billion of lost H20 sales": sales that were not made, with no more than names between the two words. */
export function missesSales(view: SentenceView, at: number): boolean {
  if (!says(view, sales)) return false;
  if (isHitToSales(view, at) || isLostBehind(view, at)) return true;
  if (says(view, leavingOut) && says(view, forecasts)) return losesOfSales(view, at);
  if (!says(view, losing) && !says(view, lacking)) return false;
  const last = Math.min(view.tokens.length, endBeside(view, at, 1, 5));
  for (let place = Math.max(0, endBeside(view, at, -1, 9) + 1); place < last; place += 1) {
    if (!losing.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + 6 && next < last + 5; next += 1) {
      if (sales.passes(wordOf(view, next))) return true;
      if (!tellsOfWhat(view, next)) break;
    }
  }
  return losesOfSales(view, at);
}

/** "a loss of about $8 billion in H20 sales": the words on both sides of the sum. */
function losesOfSales(view: SentenceView, at: number): boolean {
  const place = leadingPlace(view, at);
  const lead = wordOf(view, place);
  const isLeftOut = leavingOut.passes(lead) && (!leaves.has(lowerAt(view.tokens, place)) || lowerAt(view.tokens, place + 1) === 'out');
  if (!losing.passes(lead) && !lacking.passes(lead) && !isLeftOut) return false;
  const link = lowerAt(view.tokens, at + 1);
  if (link !== 'in' && link !== 'of') return false;
  for (let next = at + 2; next <= at + 6; next += 1) {
    if (sales.passes(wordOf(view, next))) return lowerAt(view.tokens, next + 1) !== 'of';
    if (!tellsOfWhat(view, next)) return false;
  }
  return false;
}

/** "China-related". */
const joined = /-(?:related|linked|based|bound)$/;

/** Whether the token at `place` only tells of what sales are: a name, with what a hyphen joins to it ("H20-related"), or a word as "potential". */
function tellsOfWhat(view: SentenceView, place: number): boolean {
  const { tokens } = view;
  if (tokenAt(tokens, place)?.kind === 'name' || ofLoss.passes(wordOf(view, place))) return true;
  if (joined.test(lowerAt(tokens, place))) return true;
  const hyphen = lowerAt(tokens, place) === '-' ? place : place - 1;
  return lowerAt(tokens, hyphen) === '-' && tokenAt(tokens, hyphen - 1)?.kind === 'name';
}

const lost: ReadonlySet<string> = wordSet('lost missed forgone foregone missing lacking');
const being: ReadonlySet<string> = new Set([...finiteBeing, 'be', 'been', 'being', 'got', 'gets', 'went', 'go', 'goes']);

/** "$2.5 billion of H20 revenue was lost to the restrictions": sales of which the words behind them say that they were not made. */
function isLostBehind(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (lowerAt(tokens, at + 1) !== 'of' && lowerAt(tokens, at + 1) !== 'in') return false;
  for (let place = at + 2; place <= at + 6; place += 1) {
    if (tokenAt(tokens, place)?.kind === 'mark') return false;
    if (!sales.passes(wordOf(view, place))) continue;
    let verb = place + 1;
    while (verb < place + 5 && !being.has(lowerAt(tokens, verb)) && tokenAt(tokens, verb)?.kind === 'word') verb += 1;
    return being.has(lowerAt(tokens, verb)) && lost.has(lowerAt(tokens, verb + 1));
  }
  return false;
}

const parting: ReadonlySet<string> = wordSet(', ; .');
const hits: ReadonlySet<string> = wordSet('hit hits');
/** What stands behind the noun; behind the verb stands what was reached. */
const behindNoun: ReadonlySet<string> = wordSet('of by from to in for worth : ; , . ( ) was is would will could may that which because after');
const ofHit: ReadonlySet<string> = wordSet('of by');
/** What leads up to the noun, whatever names stand between. */
const before: ReadonlySet<string> = wordSet('a the this that its another estimated expected potential possible');

/**
 * Whether the sum at token `at` is sales that are hit: "a revenue hit of $5.5 billion", "a $5.5 billion sales hit", and not "revenue hit $1.9 billion",
 * where they reach it.
 */
function isHitToSales(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  for (let place = at + 1; place <= at + 4 && tokenAt(tokens, place)?.kind !== 'mark'; place += 1) {
    if (sales.passes(wordOf(view, place)) && hits.has(lowerAt(tokens, place + 1))) return tokenAt(tokens, place + 2)?.kind !== 'figure';
  }
  for (let place = at - 1; place > 0 && place > at - 9 && tokens[place]?.kind !== 'figure' && !parting.has(lowerAt(tokens, place)); place -= 1) {
    if (!hits.has(lowerAt(tokens, place)) || !sales.passes(wordOf(view, place - 1))) continue;
    if (!behindNoun.has(lowerAt(tokens, place + 1))) return false;
    let lead = place - 2;
    while (lead > place - 6 && (tokens[lead]?.kind === 'name' || !before.has(lowerAt(tokens, lead)))) lead -= 1;
    return before.has(lowerAt(tokens, lead)) || ofHit.has(lowerAt(tokens, place + 1)) || lead < 0;
  }
  return false;
}

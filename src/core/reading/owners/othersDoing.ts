import type { Options } from './options';
import { unknownRule } from '../rules';
import type { Owner } from './owner';
import { wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const severally: ReadonlySet<string> = new Set(['each', 'apiece', 'both', 'respectively', 'either', 'every']);

/**
 * "ByteDance and Tencent bought 460,000 chips", "the revenue of Anthropic and OpenAI", "Anthropic and OpenAI's revenue": whether an owner before
 * the figure stands joined to another by "and", with a comma or without, and the sum or number may be that of both.
 */
export function actsWithAnother({ first, last, end, preposition, possessive }: Owner, near: readonly Owner[], { tokens }: SentenceView, at: number): boolean {
  if (end === 0 || last > at || (preposition !== '' && preposition !== 'of')) return false;
  const joined = near.some((other) => other.end > 0 && other.name?.kind === 'organisation' && (possessive || !other.possessive) && (
    (other.last === beforeJoint(tokens, first) && (!possessive || other.possessive || other.preposition === ''))
    || (!possessive && last === beforeJoint(tokens, other.first))));
  if (!joined && !isJoinedByMany(tokens, last)) return false;
  for (let place = last + 1; place < at + 4; place += 1) if (severally.has(lowerAt(tokens, place))) return false;
  return true;
}

/** Place of the token that "and" or ", and" joins to the name at `first`; -1 where neither does. */
function beforeJoint(tokens: SentenceView['tokens'], first: number): number {
  const joint = lowerAt(tokens, first - 1);
  if (joint !== 'and' && joint !== '&') return -1;
  return lowerAt(tokens, first - 2) === ',' ? first - 3 : first - 2;
}

const many: ReadonlySet<string> = new Set(['rest', 'industry', 'sector', 'others', 'rivals', 'peers', 'competitors', 'firms', 'companies', 'labs', 'start-ups', 'startups']);
const leadingToMany: ReadonlySet<string> = new Set(['the', 'its', 'other', 'all', 'several', 'many', 'some', 'of', 'two', 'three', 'four', 'five', 'smaller', 'bigger', 'ai', 'tech', 'big', 'chip']);

/** "OpenAI and the rest of the industry", "Nvidia and its rivals": whether many unnamed stand joined to the one that ends at token `last`. */
function isJoinedByMany(tokens: SentenceView['tokens'], last: number): boolean {
  if (lowerAt(tokens, last + 1) !== 'and') return false;
  let place = last + 2;
  while (place < last + 6 && leadingToMany.has(lowerAt(tokens, place))) place += 1;
  return many.has(lowerAt(tokens, place));
}

/**
 * "…; the utility Entergy is building three plants for $3.2 billion": whether a firm that has no
 * report on file is the last subject before the figure, by the verb behind it.
 */
export function unknownDoes(options: Options, view: SentenceView, at: number): boolean {
  for (let place = 0; place < options.count; place += 1) {
    const { rule, first, last, preposition, possessive, speaker } = options.at(place).owner;
    if (rule !== unknownRule || first >= at || preposition !== '' || possessive || speaker || !doing.passes(wordOf(view, last + 1))) continue;
    if (!view.names.some((name) => name > last && name < at && (view.tokens[name - 1]?.kind === 'mark' || lowerAt(view.tokens, name - 1) === 'while'))) return true;
  }
  return false;
}

/** What firms do with money and chips. */
export const doing = new WordTest(wordSet('earned earns reported posted is was has had will would builds built spends spent pays paid plans planned wants needs raised raises sold sells bought buys lost made makes expects puts put invests invested borrowed'));

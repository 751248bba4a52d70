import { doesSomething, opensClause } from './clauseStrangers';
import { ownerAt } from './owner';
import { unknownRule } from '../rules';
import type { OwnerSearch } from './ownerSearch';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** Those who are set against a firm, many at once: what they do is none of its doings. */
const others = wordSet('rivals competitors peers suppliers');
/** The same of a whole trade, or of all firms but one. */
const trades = wordSet('industry sector others rest');
const many = wordSet('rivals competitors peers suppliers others firms companies labs start-ups startups chipmakers carmakers banks');
const whole = wordSet('the all most other many rival some');
/** Words between what opens a crowd and its noun at most ("all the other firms"). */
const longestCrowd = 3;

/** Place of the noun of a crowd in `nouns` that the words behind token `at` lead up to, and which does something; -1 where they lead to none. */
function crowdBehind(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): number {
  for (let place = at + 1; place <= at + longestCrowd; place += 1) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word' || token.possessive) return -1;
    if (nouns.has(token.lower)) return doesSomething(tokens, place) ? place : -1;
  }
  return -1;
}

/**
 * "Nvidia's rivals took in", "its suppliers lost": place of the noun for those who are set against
 * the one whose possessive stands at token `at`; -1 where none are.
 */
export function rivalsOf(tokens: readonly Token[], at: number): number {
  return crowdBehind(tokens, at, others);
}

/**
 * ", the whole industry made", "while all other firms spend": place of the noun of a crowd that is
 * the subject of a clause from token `at` on; -1 where none is.
 */
export function crowdAt(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] as Token;
  if (!whole.has(lower) || !(opensClause(tokens, at) || lowerAt(tokens, at - 1) === ',')) return -1;
  return crowdBehind(tokens, at, lower === 'the' ? trades : many);
}

/** Those who have money of their own and are no firm; none by which the owner of a report may be told ("the fund", "the government"). */
const institutions = wordSet(
  'county city town village municipality borough province district council parliament army navy police parish church diocese cathedral monastery hospital clinic museum gallery library theatre theater opera orchestra festival '
  + 'film movie musical band choir club league tournament stadium charity airline railway port airport brewery bakery distillery winery hotel casino restaurant farm farms fishery shipyard household households zoo circus',
);
const articles = wordSet('the a an one');
/** Words that a crowd or an institution may open with. */
export const opensCrowd: ReadonlySet<string> = new Set([...whole, ...articles]);
/** What opens a clause that tells of somebody else than the one before. */
const subordinating = wordSet('that as if because since where when how');

/**
 * "…, and the county took in", "complains that a small museum lost": place of the noun of an
 * institution that is the subject of a clause from token `at` on; -1 where none is.
 */
export function institutionAt(tokens: readonly Token[], at: number): number {
  if (!articles.has((tokens[at] as Token).lower)) return -1;
  const before = lowerAt(tokens, at - 1);
  if (before !== ',' && !subordinating.has(before) && !opensClause(tokens, at)) return -1;
  for (const place of [at + 1, at + 2]) {
    const token = tokenAt(tokens, place);
    if (token?.kind !== 'word' || token.possessive) return -1;
    if (institutions.has(token.lower)) return doesSomething(tokens, place) ? place : -1;
  }
  return -1;
}

/** Adds those of whom tokens `at`..`last` tell by no name ("the whole industry", "its rivals"); returns `last`. */
export function addCrowd({ view: { tokens }, text, owners }: OwnerSearch, at: number, last: number): number {
  const entity = text.slice((tokens[at] as Token).start, (tokens[last] as Token).end);
  owners.push(ownerAt(tokens, at, last, { entity, subject: null, name: null }, '', unknownRule, 0.8));
  return last;
}

/** Adds somebody of whom is told only what they are to the firm at `at`; returns its place. */
export function addTied(search: OwnerSearch, at: number, entity: string): number {
  const { view: { tokens }, owners } = search;
  owners.push(ownerAt(tokens, at, at, { entity, subject: null, name: null }, '', unknownRule, 0.8));
  search.note(entity);
  search.subject = { entity, subject: null };
  return at;
}

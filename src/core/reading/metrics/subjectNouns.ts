import { opensClause, plain } from './apposedNouns';
import { hedging } from '../words/hedgeWords';
import { firstGovernor, temporal, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import type { Token } from '../words/tokens';
import { wordSet } from '../words/words';

/** Words that set a quantity equal to a sum, or tell which it reached; none tells by how much it changed. */
const equating: ReadonlySet<string> = wordSet(
  'is was are were be been being will would could may might should has have had came come comes stood stands amounted amounts run ran runs reached reaches hit hits totalled totaled totals rose grew climbed jumped swelled fell shrank '
  + 'widened narrowed dropped declined halved tripled quadrupled slipped eased surged soared sank swung forecast expected projected estimated put set seen budgeted pegged reckoned likely now said reported thought due still only already close to at',
);
/** One of them is a verb by itself. */
const bare: ReadonlySet<string> = wordSet('to at now only still already likely due close');
/** What may stand between the noun and the verb. */
const between: ReadonlySet<string> = wordSet('in for of over the that this same past period alone year so however meanwhile too then first second third fourth quarter half full fiscal');
/** Words of the verb, and between it and the noun, at most. */
const longest = 7;

function isTime(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || temporal.has(token.lower) || between.has(token.lower));
}

const joining: ReadonlySet<string> = new Set([',', 'and', '&', 'the']);
/** Tokens of the names of those who have a quantity together, at most. */
const longestNamed = 16;

/** "the capital expenditure of Microsoft, Amazon and Meta comes to": the place before "of" and those named behind it, who part nothing; else `from`. */
function beforeNamed(tokens: readonly Token[], from: number): number {
  if (tokenAt(tokens, from)?.kind !== 'name') return from;
  let place = from;
  while (place > from - longestNamed && (tokenAt(tokens, place)?.kind === 'name' || joining.has(lowerAt(tokens, place)))) place -= 1;
  return lowerAt(tokens, place) === 'of' ? place - 1 : from;
}

/** Tokens that may be set in between a subject and its verb, at most. */
const longestInsertion = 12;

/** "Its revenue, we were told in the same breath, has hit": the place before what two commas set in, or `from` where they set nothing in. */
function beforeInsertion(tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from) !== ',') return from;
  for (let place = from - 1; place > from - longestInsertion; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure') return from;
    if (token.lower === ',') return place - 1;
  }
  return from;
}

/**
 * Place in `view.governors` of the noun that is the subject of the clause in which the sum at token `at` is told, with no more than times between:
 * "OpenAI's cash burn for 2026 is forecast at $14 billion"; -1 where there is none.
 */
export function subjectNoun(view: SentenceView, at: number): number {
  const { tokens, governors } = view;
  if ((governors[0]?.first ?? at) >= at) return -1;
  let place = at - 1;
  while (place > at - 5 && hedging.passes(wordOf(view, place)) && !equating.has(lowerAt(tokens, place))) place -= 1;
  const first = place;
  let isVerb = false;
  while (place > first - longest && (equating.has(lowerAt(tokens, place)) || hedging.passes(wordOf(view, place)))) {
    isVerb ||= !bare.has(lowerAt(tokens, place)) && equating.has(lowerAt(tokens, place));
    place -= 1;
  }
  if (!isVerb) return -1;
  place = beforeInsertion(tokens, place);
  const verb = place;
  while (place > verb - longest && isTime(tokenAt(tokens, place))) place -= 1;
  place = beforeNamed(tokens, place);
  // "dwarf its revenues, which run at": the noun stands before the clause that tells of it.
  const isRelative = lowerAt(tokens, place) === 'which' && lowerAt(tokens, place - 1) === ',';
  if (isRelative) place -= 2;
  for (let hit = firstGovernor(view, place - 3); hit < governors.length; hit += 1) {
    const { row, first: start, last } = governors[hit] as SentenceView['governors'][number];
    if (start > place) return -1;
    if (last !== place || row.kind !== 'money' || row.part !== 'noun' || !row.weighed.some(({ weight }) => weight >= plain)) continue;
    return isRelative || opensClause(view, start) ? hit : -1;
  }
  return -1;
}

import { firstGovernor, lightWords, temporal, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { currencyCodes, hedging, hedgingWords } from '../words/hedgeWords';
import { words, wordSet, WordTest } from '../words/words';

/** Weight from which a noun says by itself what a sum is. */
export const plain = 9;
/** Words between the noun and the mark behind which the sum stands, at most. */
const longest = 8;
const marks = [',', ':', '\u2014', '\u2013'];
const leading = new WordTest(new Set(marks));
const opening = new WordTest(new Set([',', ';', ':', '(', '\u2014', '\u2013', 'and', 'but', 'while', '|']));
const articles = new WordTest(wordSet('the its their a his our this that annual quarterly total combined joint'));
/** Words between the noun and the mark that are neither numbers nor names: times, and what goes with them. */
const between = new WordTest(new Set([
  ...temporal, 'in', 'for', 'at', 'of', 'over', 'on', 'the', 'that', 'this', 'same', 'past', 'period', 'alone', 'three', 'six', 'nine', 'twelve',
  'second', 'third', 'fourth', 'so', 'however', 'meanwhile', 'too', 'by', 'contrast', 'then', ',', '(', ')',
]));
/** Words before the noun that are its own, at most. */
const own = 4;

/**
 * Place in `view.governors` of the noun that the sum at token `at` is set beside by a mark, where it opens a clause that has no verb: "revenue
 * was $2 billion in 2023; net loss that year, $594 million"; -1 where there is none.
 */
export function apposedNoun(view: SentenceView, at: number): number {
  const { tokens, governors } = view;
  let mark = at - 1;
  while (mark > at - 4 && (hedging.passes(wordOf(view, mark)) || currencyCodes.has(lowerAt(tokens, mark)))) mark -= 1;
  if (!leading.passes(wordOf(view, mark))) return -1;
  for (let place = firstGovernor(view, mark - longest); place < governors.length; place += 1) {
    const { row, first, last } = governors[place] as SentenceView['governors'][number];
    if (last >= mark) return -1;
    if (
      row.kind !== 'money'
      || row.part !== 'noun'
      || !row.weighed.some(({ weight }) => weight >= plain)
      || !opensClause(view, first)
      || !isVerbless(view, last + 1, mark)
    ) {
      continue;
    }
    return place;
  }
  return -1;
}

const determining: ReadonlySet<string> = wordSet('the its their a an');
/** Words between the article and the noun behind the sum, at most. */
const ownBehind = 3;

/** Tokens that may tell when between a sum and its mark: "in June 2023". */
const longestTime = 3;

/** Where the mark behind a sum stands, be it behind its time. */
function markBehind({ tokens }: SentenceView, at: number): number {
  if (lowerAt(tokens, at + 1) !== 'in') return at + 1;
  let place = at + 2;
  while (place <= at + longestTime && (tokens[place]?.kind === 'number' || temporal.has(lowerAt(tokens, place)))) place += 1;
  return place;
}

/**
 * Place in `view.governors` of the noun that says behind a comma what the sum at token `at` is: "$30 billion, the annualized revenue that", "$1.3 billion in
 * June, one of the largest rounds"; -1 for none.
 */
export function nounBehind(view: SentenceView, at: number): number {
  const { tokens, governors } = view;
  const comma = markBehind(view, at);
  const mark = lowerAt(tokens, comma);
  if (mark !== ',' && mark !== '\u2014' && mark !== '\u2013') return -1;
  const isOneOf = lowerAt(tokens, comma + 1) === 'one' && lowerAt(tokens, comma + 2) === 'of';
  const opens = comma + (isOneOf ? 3 : 1);
  if (!determining.has(lowerAt(tokens, opens))) return -1;
  let end = opens + 1;
  while (end < opens + 1 + ownBehind && tokenAt(tokens, end)?.kind === 'word' && !lightWords.passes((tokens[end] as SentenceView['tokens'][number]).word)) end += 1;
  for (let place = governors.length - 1; place >= 0; place -= 1) {
    const { row, first, last } = governors[place] as SentenceView['governors'][number];
    if (first <= opens) return -1;
    if (last < end && row.kind === 'money' && row.part === 'noun' && row.weighed.some(({ weight }) => weight >= plain)) return place;
  }
  return -1;
}

/** Whether nothing stands before the noun at `first` but words of its own, back to where a clause opens. */
export function opensClause({ tokens }: SentenceView, first: number): boolean {
  for (let place = first - 1; place >= first - own - 1; place -= 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || opening.passes(token.word)) return true;
    if (token.kind === 'name' || articles.passes(token.word)) continue;
    if (token.kind !== 'word' || lightWords.passes(token.word)) return false;
  }
  return false;
}

/** Whether the words from `from` to `to` are times and names alone. */
function isVerbless({ tokens }: SentenceView, from: number, to: number): boolean {
  for (let place = from; place < to; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure') return false;
    if (token.kind !== 'name' && token.kind !== 'number' && !between.passes(token.word)) return false;
  }
  return true;
}

/** Nouns that stand for the quantity told before. */
const standIns = new WordTest(wordSet('figure figures number numbers sum sums total amount tally rest remainder estimate estimates forecast forecasts target goal guidance projection result record level high low peak range midpoint outcome count actual average half share part one ones that it this those these same latter former'));
/** What leads up to the sum: a verb, a mark, a hedge. */
const leadsUp = new WordTest(new Set([
  ...words('was is were are came comes stood stands amounted amounts at to ran runs be been will would'), ...marks, ...hedgingWords,
]));

/**
 * Whether the sum at token `at` has a noun of its own for subject in the clause since token `before`: "revenue was $2 billion, and interest that year $594
 * million". What was told before then goes on being told only by chance.
 */
export function hasOwnSubject(view: SentenceView, at: number, before: number): boolean {
  const { tokens } = view;
  let place = at - 1;
  while (place > before && leadsUp.passes(wordOf(view, place))) place -= 1;
  while (place > before && (tokens[place]?.kind === 'number' || between.passes(wordOf(view, place)))) place -= 1;
  let nouns = 0;
  for (; place > before; place -= 1) {
    const token = tokens[place] as SentenceView['tokens'][number];
    if (articles.passes(token.word)) {
      const joint = tokenAt(tokens, place - 1);
      return nouns > 0 && (joint === undefined || opening.passes(joint.word) || joint.kind === 'mark');
    }
    if (opening.passes(token.word)) return nouns > 0;
    if (token.kind !== 'word' || lightWords.passes(token.word) || standIns.passes(token.word) || nouns === own) return false;
    nouns += 1;
  }
  return nouns > 0 && place < 0;
}

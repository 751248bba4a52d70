import { hedging } from '../words/hedgeWords';
import { leadingPlace, lightWords, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const markets = new WordTest(new Set(['market', 'markets', 'industry', 'sector', 'opportunity', 'economy']));
/** Words that make a market of shares, or of one firm's worth, out of "market". */
const ofShares: ReadonlySet<string> = new Set(['value', 'values', 'cap', 'capitalisation', 'capitalization', 'worth', 'price', 'prices', 'valuation', 'debut', 'listing', 'rout', 'loss', 'wipeout', 'selloff', 'sell-off']);

const wanted = new WordTest(wordSet('demand tam'));
/** Words from a sum to the noun for what a market asks for, at most: "in AI compute demand". */
const farthestDemand = 6;
/** Words from such a verb to the sum, at most. */
const farthestVerb = 4;
const growing: ReadonlySet<string> = wordSet('exceeds exceed exceeded reaches reach reached tops topped passes passed hits hit surpasses surpassed');
const future: ReadonlySet<string> = wordSet('will would could may might should to already has had now');

/** "The chip market exceeds $200 billion": whether a market is what the words before the figure tell to have reached it. */
function isReachedByMarket(view: SentenceView, at: number): boolean {
  let place = at - 1;
  while (place > at - farthestVerb && hedging.passes(wordOf(view, place)) && !growing.has(lowerAt(view.tokens, place))) place -= 1;
  if (!growing.has(lowerAt(view.tokens, place))) return false;
  do place -= 1; while (future.has(lowerAt(view.tokens, place)));
  return markets.passes(wordOf(view, place)) && lowerAt(view.tokens, place - 1) !== 'stock' && lowerAt(view.tokens, place - 1) !== 'the';
}

/** "$13 billion in AI compute demand": whether the figure is so much of what is wanted. */
function isOfDemand({ tokens }: SentenceView, at: number): boolean {
  const link = lowerAt(tokens, at + 1);
  if (link !== 'in' && link !== 'of') return false;
  for (let place = at + 2; place <= at + farthestDemand; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark') return false;
    if (wanted.passes(token.word)) return true;
  }
  return false;
}

/** "the $50 billion China market", "a market worth $50 billion": what a whole market turns over is none of a firm's quantities. */
export function sizesMarket(view: SentenceView, at: number): boolean {
  if (says(view, wanted) && isOfDemand(view, at)) return true;
  if (!says(view, markets)) return false;
  for (let place = at + 1; place <= at + 3; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token === undefined || token.kind === 'figure' || token.kind === 'mark' || token.possessive) break;
    if (markets.passes(token.word)) {
      const before = lowerAt(view.tokens, place - 1);
      return !ofShares.has(lowerAt(view.tokens, place + 1)) && before !== 'stock' && before !== 'the';
    }
    if (token.kind === 'word' && lightWords.passes(token.word)) break;
  }
  if (isReachedByMarket(view, at)) return true;
  const place = leadingPlace(view, at, 'of');
  const link = lowerAt(view.tokens, place);
  return (link === 'worth' || link === 'of') && markets.passes(wordOf(view, place - 1)) && lowerAt(view.tokens, place - 2) !== 'stock';
}

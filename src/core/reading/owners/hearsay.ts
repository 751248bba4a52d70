import type { Owner } from './owner';
import { saysInClosing, saysOfHearsay } from '../words/sayingWords';
import { lightWords, reachOfWindow, says, wordOf } from '../sentence/sentenceView';
import type { SentenceView } from '../sentence/sentenceView';
import { lowerAt, tokenAt } from '../words/tokens';
import { wordSet, WordTest } from '../words/words';

const claimed = new WordTest(new Set(['claim', 'claims', 'rumour', 'rumor', 'allegation', 'assertion', 'estimate']));
/** Tokens between a figure and the noun that makes a mere claim of it. */
const longestClaim = 4;

/** "the $100 million bonus claim", "the $6 million estimate": told as what somebody holds. */
function isCalledClaim({ tokens }: SentenceView, at: number): boolean {
  for (let place = at + 1; place <= at + longestClaim; place += 1) {
    const token = tokenAt(tokens, place);
    if (token === undefined || token.kind === 'mark' || token.kind === 'figure') return false;
    if (claimed.passes(token.word)) return true;
    if (lightWords.passes(token.word)) return false;
  }
  return false;
}

const according = new WordTest(new Set(['according']));
const longestClosing = 4;

const texts = new WordTest(wordSet('paper prospectus filing filings index page letter blog article headline account study survey memo documents newspaper outlet website newsletter post guide primer table chart database tracker wiki leaderboard magazine journal weekly infographic analysts experts critics observers'));
/** What a text does with a figure, as others do with anything. */
const giving = new WordTest(wordSet('put puts price prices priced give gives gave show shows showed count counts counted cite cites cited convert converts converted credit credits credited round rounds rounded call calls called name names named use uses used has had'));
const longestTitle = 4;

/** "the DeepSeek-V3 paper prices the run at": a text, or people told by their trade, with a verb of theirs. */
function isGivenByText(view: SentenceView, at: number): boolean {
  if (!says(view, texts)) return false;
  for (let place = Math.max(0, at - reachOfWindow); place < at; place += 1) {
    if (!texts.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + longestTitle && next < at; next += 1) if (giving.passes(wordOf(view, next))) return true;
  }
  return false;
}

const reportedly = new WordTest(new Set(['reportedly', 'rumoured', 'rumored', 'allegedly']));

/** "reportedly", on whichever side of the figure. */
function isSaidReportedly(view: SentenceView, at: number): boolean {
  if (!says(view, reportedly)) return false;
  for (let place = Math.max(0, at - reachOfWindow), to = Math.min(view.tokens.length, at + reachOfWindow); place < to; place += 1) {
    if (reportedly.passes(wordOf(view, place))) return true;
  }
  return false;
}

const notions = new WordTest(wordSet('notion idea myth belief assumption legend tale narrative suspicion impression perception theory assertion allegation rumour rumor contention'));
const believing = new WordTest(wordSet('believe believes believed believing buy buys buying bought accept accepts accepted swallow swallows swallowed trust trusts trusted true credit convinced persuaded sold'));
const doubting = new WordTest(wordSet('doubt doubts doubted doubting disbelieve disbelieves question questions questioned questioning dispute disputes disputed disputing challenge challenges challenged debunk debunks debunked dismiss dismisses dismissed deny denies denied denying reject rejects rejected untrue false ridicule ridiculed sceptical skeptical incredulous'));
const negating = new WordTest(/^(?:not|never|no|few|nobody|none|hardly|cannot|neither|nor|[a-z]{2,6}n['\u2019]t)$/);
const sums: ReadonlySet<string> = new Set(['figure', 'number', 'claim', 'sum', 'estimate', 'price', 'total', 'mere', 'famous']);
const denials: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying']);
const longestDoubt = 6;

/**
 * "the notion that R1 cost $6 million", "few believe that", "analysts doubt the $6 million":
 * whether the figure at token `at` is told as what others hold and somebody doubts.
 */
export function isDoubted(view: SentenceView, at: number): boolean {
  if (!says(view, notions) && !says(view, believing) && !says(view, doubting)) return false;
  for (let place = at - 1; place >= 0 && place > at - reachOfWindow; place -= 1) {
    const word = wordOf(view, place);
    if (word.lower === ';' || view.tokens[place]?.kind === 'figure') return false;
    if (notions.passes(word) && takesFigure(view, place, at)) return true;
    if (doubting.passes(word) && takesFigure(view, place, at)) return !isNegated(view, place);
    if (believing.passes(word) && takesFigure(view, place, at) && isNegated(view, place)) return true;
  }
  return false;
}

function isNegated(view: SentenceView, verb: number): boolean {
  for (let place = verb - 1; place >= 0 && place >= verb - longestDoubt; place -= 1) {
    if (view.tokens[place]?.kind === 'mark' || view.tokens[place]?.kind === 'figure') return false;
    if (negating.passes(wordOf(view, place))) return true;
  }
  return false;
}

/** "doubt that R1 cost", "buying the": whether what is doubted or believed is a clause, or the figure itself. */
function takesFigure(view: SentenceView, place: number, at: number): boolean {
  const behind = lowerAt(view.tokens, place + 1);
  // "denied raising", "denies having"
  if (behind === 'that' || (behind.length > 5 && behind.endsWith('ing') && denials.has(lowerAt(view.tokens, place)))) return true;
  for (let next = place + 1; next < at; next += 1) {
    if (lightWords.passes(wordOf(view, next)) || view.tokens[next]?.kind === 'name' || sums.has(lowerAt(view.tokens, next))) continue;
    return false;
  }
  return true;
}

const anyone = new WordTest(new Set(['anyone', 'anybody', 'whoever', 'everyone', 'everybody']));
const telling: ReadonlySet<string> = wordSet('telling tells claiming claims saying says insisting insists thinking thinks believing believes');
const leadingToTelling: ReadonlySet<string> = new Set(['who', 'still']);
/** Tokens from them to what they say, at most. */
const farthestTelling = 3;

/** "Anyone telling you that it takes $5.6 million is selling something": what whoever it may be says. */
function isToldByAnyone(view: SentenceView, at: number): boolean {
  if (!says(view, anyone)) return false;
  for (let place = Math.max(0, at - reachOfWindow); place < at; place += 1) {
    if (!anyone.passes(wordOf(view, place))) continue;
    for (let next = place + 1; next <= place + farthestTelling && next < at; next += 1) {
      const word = lowerAt(view.tokens, next);
      if (telling.has(word)) return true;
      if (!leadingToTelling.has(word)) break;
    }
  }
  return false;
}

/** Whether the sentence leaves the figure at token `at` to somebody, named or not: "an index lists R1 at $5.5 million", "…, critics say". */
export function isHearsay(view: SentenceView, at: number): boolean {
  if (isSaidReportedly(view, at) || isCalledClaim(view, at) || isGivenByText(view, at) || endsInText(view, at) || isDoubted(view, at)) return true;
  if (isToldByAnyone(view, at)) return true;
  if (!says(view, saysOfHearsay) && !says(view, according)) return false;
  for (let place = at - 1; place >= 0 && place > at - reachOfWindow; place -= 1) {
    if (lowerAt(view.tokens, place) === ';') break;
    if (saysOfHearsay.passes(wordOf(view, place))) return true;
  }
  return endsInTelling(view, at) || isAccordingTo(view, at);
}

/** What things go according to that nobody says. */
const noSources: ReadonlySet<string> = new Set(['plan', 'plans', 'schedule', 'size', 'type', 'need', 'custom']);

/** "according to one website", on whichever side of the figure, no further than its own statement. */
function isAccordingTo(view: SentenceView, at: number): boolean {
  if (!says(view, according)) return false;
  for (const step of [-1, 1]) {
    for (let place = at + step; place > at - reachOfWindow && place < at + reachOfWindow; place += step) {
      const token = tokenAt(view.tokens, place);
      if (token === undefined || token.lower === ';') break;
      if (token.lower === 'according' && lowerAt(view.tokens, place + 1) === 'to' && !noSources.has(lowerAt(view.tokens, place + 2))) return true;
    }
  }
  return false;
}

const goingOn = wordSet('and but or which who while whereas so then');
const closing = wordSet('tells shows finds found holds believes has puts');

/** "…, one blog has it", "…, a newsletter tells its readers": a text and what it does at the end of what is told. */
function endsInText(view: SentenceView, at: number): boolean {
  if (!says(view, texts)) return false;
  let text = at + 1;
  while (text < at + reachOfWindow && text < view.tokens.length && !texts.passes(wordOf(view, text))) text += 1;
  let comma = text - 1;
  while (comma > text - longestTitle && view.tokens[comma]?.kind === 'word') comma -= 1;
  if (lowerAt(view.tokens, comma) !== ',' || goingOn.has(lowerAt(view.tokens, comma + 1))) return false;
  for (let next = text + 1; next <= text + longestTitle && next < view.tokens.length; next += 1) {
    if (closing.has(lowerAt(view.tokens, next)) || saysInClosing.passes(wordOf(view, next))) return true;
  }
  return false;
}

function endsInTelling(view: SentenceView, at: number): boolean {
  let comma = at + 1;
  while (comma < at + reachOfWindow && comma < view.tokens.length && view.tokens[comma]?.lower !== ',') comma += 1;
  for (let place = comma + 1; place <= comma + longestClosing; place += 1) {
    const token = tokenAt(view.tokens, place);
    if (token?.kind !== 'word') return false;
    if (saysInClosing.passes(token.word)) return true;
  }
  return false;
}

const reckonings: ReadonlySet<string> = new Set(['figure', 'estimate', 'number', 'count', 'reckoning', 'tally', 'calculation']);

/** "…, well below Nvidia's own $50 billion figure": whether an owner only puts a number, this one or another, on what is told of. */
export function reckonsOnly({ last, possessive }: Owner, { tokens }: SentenceView, at: number): boolean {
  const place = lowerAt(tokens, last + 1) === 'own' ? last + 2 : last + 1;
  if (!possessive || place < at || tokens[place]?.kind !== 'figure') return false;
  const next = tokens[place + 1];
  return reckonings.has(next?.lower ?? '') || (place > last + 1 && (next === undefined || next.kind === 'mark'));
}
